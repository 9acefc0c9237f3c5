//! Who may do what: a pure look-up in the charter in force.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Clauses, Fault, GroupId, Scope, Scopes};

/// What a member may do in a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Power {
    /// Answers for the space.
    Host,
    /// Looks after it.
    Steward,
    /// Takes part.
    Participant,
    /// Watches.
    Observer,
    /// Rules where rules say so.
    Neutral,
}

impl Power {
    /// Every power, from the most to the least.
    pub const ALL: [Self; 5] = [Self::Host, Self::Steward, Self::Participant, Self::Observer, Self::Neutral];

    /// As it stands in the database and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Steward => "steward",
            Self::Participant => "participant",
            Self::Observer => "observer",
            Self::Neutral => "neutral",
        }
    }
}

impl FromStr for Power {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|power| power.as_str() == text).ok_or(())
    }
}

impl fmt::Display for Power {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Somebody, as a charter names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Who {
    /// Anybody, signed in or not.
    Anyone,
    /// Anybody who is signed in.
    SignedIn,
    /// A member with this power.
    Power(Power),
    /// A member who speaks for this group.
    Group(GroupId),
    /// Whoever wrote the subject.
    Author,
    /// An administrator of the instance.
    Administrator,
    /// The clock, when a deadline has come.
    Clock,
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anyone => f.write_str("anyone"),
            Self::SignedIn => f.write_str("signed_in"),
            Self::Power(power) => power.fmt(f),
            Self::Group(group) => write!(f, "group:{group}"),
            Self::Author => f.write_str("author"),
            Self::Administrator => f.write_str("administrator"),
            Self::Clock => f.write_str("clock"),
        }
    }
}

impl From<Who> for String {
    fn from(who: Who) -> Self {
        who.to_string()
    }
}

impl TryFrom<String> for Who {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Ok(match text.as_str() {
            "anyone" => Self::Anyone,
            "signed_in" => Self::SignedIn,
            "author" => Self::Author,
            "administrator" => Self::Administrator,
            "clock" => Self::Clock,
            other => match other.strip_prefix("group:").and_then(|id| id.parse().ok()) {
                Some(id) => Self::Group(GroupId(id)),
                None => Self::Power(other.parse().map_err(|()| format!("nobody is called {other:?}"))?),
            },
        })
    }
}

/// Where an actor stands towards what it acts on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standing<'s> {
    /// In a space, a member of it or not.
    pub in_space: bool,
    /// Somebody signed in.
    pub signed_in: bool,
    /// An administrator of the instance.
    pub administrator: bool,
    /// The clock.
    pub clock: bool,
    /// The operator, who may do everything on the command line.
    pub operator: bool,
    /// The power as a member.
    pub power: Option<Power>,
    /// The group spoken for.
    pub group: Option<GroupId>,
    /// Wrote the subject.
    pub author: bool,
    /// May not speak for a while.
    pub muted: bool,
    /// May only read for a while.
    pub barred: bool,
    /// What a token was made for; everything for a session.
    pub scopes: Scopes,
    /// Proved a moment ago who they are.
    pub proven: bool,
    /// The action that somebody approved.
    pub approved: Option<&'static str>,
    /// A program, whose account only tokens open.
    pub service: bool,
    /// The subject's state.
    pub state: Option<&'s str>,
}

/// An action, who may take it where the charter is silent, and in which states of its subject.
#[derive(Clone, Copy, Debug)]
pub struct Permit {
    /// Its name in charters: `idea.support`.
    pub action: &'static str,
    /// Who may, by default.
    pub to: &'static [Who],
    /// The states of the subject in which it can be taken; empty means in every one.
    pub states: &'static [&'static str],
    /// What a token must be made for to take it.
    pub scope: Scope,
    /// Whether somebody takes it without speaking: then a muted member may.
    pub quiet: bool,
    /// Whether somebody must have proved a moment ago who they are.
    pub proven: bool,
    /// Whether no charter changes who may: leaving, what is one's own, what a charter itself rests on.
    pub fixed: bool,
    /// Whether it is only asked for: then who needs an approval may as well.
    pub asking: bool,
    /// Whether it is for people alone: where each has one voice, no charter gives a program one.
    pub people: bool,
}

impl Permit {
    /// Takes part: participants, stewards and hosts.
    pub const MEMBERS: &'static [Who] =
        &[Who::Power(Power::Participant), Who::Power(Power::Steward), Who::Power(Power::Host)];
    /// Looks after the space: stewards and hosts.
    pub const STEWARDS: &'static [Who] = &[Who::Power(Power::Steward), Who::Power(Power::Host)];
    /// Joining the instance.
    pub const SIGN_UP: Self = Self::new("person.sign_up", &[Who::Anyone]);
    /// Inviting others into a space.
    pub const INVITE: Self = Self::new("member.invite", Self::STEWARDS);
    /// Joining a space.
    pub const JOIN: Self = Self::new("space.join", &[Who::SignedIn]);
    /// Speaking for people without e-mail: those who look after the space note their consent, and enter what they say.
    pub const REPRESENT: Self = Self::new("person.represent", Self::STEWARDS).of_people();
    /// Answers for the space.
    pub const HOSTS: &'static [Who] = &[Who::Power(Power::Host)];

    /// An action in any state, which counts as speaking.
    #[must_use]
    pub const fn new(action: &'static str, to: &'static [Who]) -> Self {
        let scope = scope_of(to);
        Self {
            action,
            to,
            states: &[],
            scope,
            quiet: false,
            proven: false,
            fixed: false,
            asking: false,
            people: false,
        }
    }

    /// Something that somebody does with what is their own: account, profile, notices. No charter takes it from them.
    #[must_use]
    pub const fn own(action: &'static str) -> Self {
        Self { scope: Scope::Account, quiet: true, fixed: true, ..Self::new(action, &[Who::SignedIn]) }
    }

    /// Something that administrators do.
    #[must_use]
    pub const fn administrators(action: &'static str) -> Self {
        Self::new(action, &[Who::Administrator])
    }

    /// The same action, only in these states.
    #[must_use]
    pub const fn in_states(self, states: &'static [&'static str]) -> Self {
        Self { states, ..self }
    }

    /// The same action, which is taken without speaking.
    #[must_use]
    pub const fn quietly(self) -> Self {
        Self { quiet: true, ..self }
    }

    /// The same action, after a fresh proof of who takes it. No token can give one.
    #[must_use]
    pub const fn proven(self) -> Self {
        Self { proven: true, ..self }
    }

    /// The same action, of which no charter changes who may take it.
    #[must_use]
    pub const fn fixed(self) -> Self {
        Self { fixed: true, ..self }
    }

    /// The same action, only asked for: whoever may take it when somebody approves may ask.
    #[must_use]
    pub const fn asking(self) -> Self {
        Self { asking: true, ..self }
    }

    /// The same action, for people alone and no program.
    #[must_use]
    pub const fn of_people(self) -> Self {
        Self { people: true, ..self }
    }

    /// Whether this standing may take the action under these clauses.
    ///
    /// # Errors
    /// [`Fault::SignIn`] for a guest, [`Fault::Denied`] for others who may not, [`Fault::NeedsApproval`],
    /// [`Fault::ProveYourself`], [`Fault::Conflict`] in a state that does not allow it.
    pub fn check(&self, standing: &Standing<'_>, clauses: Option<&Clauses>) -> Result<(), Fault> {
        if !standing.scopes.has(self.scope) {
            return Err(Fault::Denied("token_scope"));
        }
        if standing.barred && !self.fixed {
            return Err(Fault::Denied("suspended"));
        }
        if standing.muted && !self.quiet {
            return Err(Fault::Denied("muted"));
        }
        if self.people && standing.service {
            return Err(Fault::Denied("people_only"));
        }
        self.permits(standing, clauses)?;
        if self.proven && !standing.proven {
            return Err(Fault::ProveYourself);
        }
        match standing.state {
            Some(state) if !self.states.is_empty() && !self.states.contains(&state) => {
                Err(Fault::Conflict("wrong_state"))
            }
            _ => Ok(()),
        }
    }

    /// Whether the charter names this standing, or the default where it names nobody.
    fn permits(&self, standing: &Standing<'_>, clauses: Option<&Clauses>) -> Result<(), Fault> {
        let rules = clauses.map(|clauses| &clauses.rules).filter(|_| !self.fixed);
        let named = rules.and_then(|rules| rules.permits.get(self.action)).map_or(self.to, Vec::as_slice);
        // No charter can stop the clock: a decision that nobody may close would never end.
        let clock = standing.clock && self.to.contains(&Who::Clock);
        if standing.operator || clock || named.iter().any(|who| standing.is(*who)) {
            return Ok(());
        }
        let asking = rules.and_then(|rules| rules.approvals.get(self.action)).map_or(&[][..], Vec::as_slice);
        if asking.iter().any(|who| standing.is(*who)) {
            let approved = self.asking || standing.approved == Some(self.action);
            return if approved { Ok(()) } else { Err(Fault::NeedsApproval) };
        }
        Err(match standing {
            Standing { signed_in: false, .. } => Fault::SignIn,
            Standing { in_space: true, power: None, .. } => Fault::Denied("members_only"),
            _ => Fault::Denied("not_permitted"),
        })
    }
}

/// What a token must be made for, by who may act: those who take part, those who look after a space, or those who
/// administer the instance.
const fn scope_of(to: &[Who]) -> Scope {
    let (mut n, mut scope) = (0, Scope::Administer);
    while n < to.len() {
        match to[n] {
            Who::Administrator => {}
            Who::Power(Power::Host | Power::Steward | Power::Neutral) | Who::Clock => {
                if matches!(scope, Scope::Administer) {
                    scope = Scope::Organise;
                }
            }
            _ => return Scope::Contribute,
        }
        n += 1;
    }
    scope
}

impl Standing<'_> {
    /// Where a member stands who is not here: to find out what somebody may.
    #[must_use]
    pub fn of_member(power: Power, group: Option<GroupId>) -> Self {
        let (signed_in, in_space, power) = (true, true, Some(power));
        Self { in_space, signed_in, power, group, scopes: Scopes::ALL, proven: true, ..Self::default() }
    }

    /// Somebody, or a program where it takes part.
    fn stays(&self) -> bool {
        !self.service || self.power.is_some()
    }

    fn is(&self, who: Who) -> bool {
        match who {
            Who::Anyone => true,
            // A program is there for the spaces that it was let into, and nowhere else.
            Who::SignedIn => self.signed_in && self.stays(),
            Who::Power(power) => self.power == Some(power),
            Who::Group(group) => self.group == Some(group),
            Who::Author => self.author && self.stays(),
            Who::Administrator => self.administrator,
            Who::Clock => self.clock,
        }
    }
}
