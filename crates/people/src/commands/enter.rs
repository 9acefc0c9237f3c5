//! Somebody comes in by a code or by the link beside it. Who has no account yet joins by it.

use cocreate_kernel::text::{self, text_flaw};
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, Row, SessionToken, StoreFault, Tx,
    Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::NAME;
use crate::NewSession;
use crate::code::{AGAIN, Purpose, TRIED_FROM, TRIES, digest};
use crate::session::Opening;
use crate::sql::{
    CONFIRM_EMAIL, FIND_CODE_AGAIN, FIND_ENTRANT, INSERT_PERSON, SHOW_INVITATION, TAKE_CODE_BY_LINK,
    TRY_CODE, USE_CODE,
};

/// Sign in, or join, with a code that came by mail to the browser that asked for it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnterInput {
    /// The six digits.
    #[serde(default)]
    pub code: String,
    /// The name that others see: asked of whoever has no account yet.
    #[serde(default)]
    pub name: Option<String>,
    /// What the browser keeps.
    #[serde(default)]
    #[schema(ignore)]
    pub(crate) ticket: Option<String>,
}

impl EnterInput {
    /// The digits that somebody typed in the browser that keeps this ticket, and their name.
    #[must_use]
    pub fn new(code: &str, name: &str, ticket: Option<&str>) -> Self {
        Self { code: code.to_owned(), name: Some(name.to_owned()), ticket: ticket.map(str::to_owned) }
    }
}

/// Sign in, or join, with the secret of a link that came by mail, in any browser.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnterByLinkInput {
    /// The secret.
    #[serde(default)]
    pub key: String,
    /// The name that others see: asked of whoever has no account yet.
    #[serde(default)]
    pub name: Option<String>,
    /// What the browser keeps.
    #[serde(default)]
    #[schema(ignore)]
    pub(crate) ticket: Option<String>,
}

/// What somebody came with.
#[derive(Clone)]
pub(crate) enum Came {
    /// The digits, in the browser that asked for them.
    Digits(String),
    /// The link.
    Link(SessionToken),
}

/// Logs hold no secrets.
impl std::fmt::Debug for Came {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Came(…)")
    }
}

/// Starts a session by a code.
#[derive(Clone, Debug)]
pub struct Enter {
    pub(crate) came: Came,
    pub(crate) ticket: Option<SessionToken>,
    pub(crate) name: Option<String>,
    pub(crate) session: NewSession,
    /// Whether anybody may join.
    pub(crate) joining: bool,
    /// Where the request came from.
    pub(crate) peer: Option<String>,
    /// The key under which a repetition is the same request.
    pub(crate) once: Option<String>,
    /// When: milliseconds since 1970 UTC.
    pub(crate) at: i64,
}

/// Who came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Entered {
    /// The person; nobody where the code was wrong.
    pub person: Option<PersonId>,
    /// Whether a second factor is asked for first: then no session has begun yet.
    pub second_factor: bool,
}

/// A code that was found, and what there is about it.
pub struct FoundCode {
    email: String,
    right: bool,
    /// The same request used it a moment ago.
    again: bool,
    /// By which invitation they join who have no account.
    invitation: Option<i64>,
    /// Whose the address was when it was asked for, and is now.
    asked_by: Option<PersonId>,
    person: Option<PersonId>,
    name: Option<String>,
    password: Option<String>,
    opening: Opening,
}

/// What a code brings about.
pub enum Entry {
    /// The digits were wrong; the try is counted.
    Tried,
    /// Somebody who is known comes in.
    Known {
        /// Who.
        person: PersonId,
        /// The address that the code confirms; nothing where the same request did so a moment ago.
        email: Option<String>,
        /// When.
        at: i64,
    },
    /// Somebody joins.
    New {
        /// Who.
        person: PersonId,
        /// Their address.
        email: String,
        /// Their name.
        name: String,
        /// The hash of their password, if they chose one.
        password: Option<String>,
        /// The invitation by which they join.
        invitation: Option<i64>,
        /// When.
        at: i64,
    },
}

impl Enter {
    /// Takes hold of the code, which nobody else can use or try until this has ended.
    fn find(&self, tx: &mut Tx<'_>) -> Result<Option<FoundCode>, Undo<Fault>> {
        let now = self.at;
        match (&self.came, self.ticket) {
            (Came::Link(key), ticket) => {
                let (key, ticket) = (key.hash(), ticket.map(|ticket| ticket.hash()));
                Ok(tx.maybe(&TAKE_CODE_BY_LINK, params![&key, now], |row| found(row, None, ticket))?)
            }
            (Came::Digits(digits), Some(ticket)) => {
                if let Some(peer) = &self.peer {
                    TRIED_FROM.count(tx, peer, now)?;
                }
                let (key, digest) = (ticket.hash(), digest(ticket, digits));
                let purpose = Purpose::Enter.as_str();
                let tried = tx.maybe(&TRY_CODE, params![&key, now, purpose, TRIES], |row| {
                    found(row, Some(digest), Some(key))
                })?;
                if tried.is_some() {
                    return Ok(tried);
                }
                let once = self.once.as_deref();
                let again = tx.maybe(&FIND_CODE_AGAIN, params![&key, once, now - AGAIN], |row| {
                    found(row, Some(digest), Some(key))
                })?;
                Ok(again.filter(|code| code.right).map(|code| FoundCode { again: true, ..code }))
            }
            (Came::Digits(_), None) => Ok(None),
        }
    }
}

fn found(row: &Row<'_>, digest: Option<[u8; 32]>, ticket: Option<[u8; 32]>) -> Result<FoundCode, StoreFault> {
    let (stored, kept): (Vec<u8>, Vec<u8>) = (row.get(2)?, row.get(5)?);
    // What somebody chose who joins holds only in their own browser: by a link, anybody's letter could carry it.
    let own = ticket.is_some_and(|ticket| ticket[..] == kept[..]);
    let (name, password): (Option<String>, Option<String>) = (row.get(3)?, row.get(4)?);
    Ok(FoundCode {
        email: row.get(0)?,
        right: digest.is_none_or(|digest| digest[..] == stored[..]),
        again: false,
        invitation: row.get(6)?,
        asked_by: row.get(1)?,
        person: None,
        name: name.filter(|_| own),
        password: password.filter(|_| own),
        opening: Opening::default(),
    })
}

impl Command for Enter {
    const PERMIT: Permit = Permit::new("person.enter", &[Who::Anyone]);
    type Place = House;
    type Known = Option<FoundCode>;
    type Change = Entry;
    type Reply = Entered;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Option<FoundCode>, Undo<Fault>> {
        let Some(code) = self.find(tx)? else { return Ok(None) };
        let person = tx.maybe(&FIND_ENTRANT, params![&code.email], |row| row.get(0))?;
        let opening = match person {
            Some(person) if code.right => self.session.opening(tx, person)?,
            _ => Opening::default(),
        };
        Ok(Some(FoundCode { person, opening, ..code }))
    }

    fn decide(
        &self,
        _: &Actor,
        code: Option<FoundCode>,
        moment: &mut Moment,
    ) -> Result<Decision<Entry, Entered>, Fault> {
        // Who had the address when the code was asked for must still have it.
        let code = code.filter(|code| code.asked_by.is_none() || code.asked_by == code.person);
        let field = if matches!(self.came, Came::Digits(_)) { "code" } else { "" };
        let code = code.ok_or_else(|| Fault::invalid(field, "code_over"))?;
        if !code.right {
            return Ok(Decision::change(
                Entry::Tried,
                Entered { person: None, second_factor: false },
                "code.tried",
                json!({}),
            ));
        }
        let (email, at) = (code.email, moment.now);
        let started = |person| json!({"person": person, "method": self.session.method()});
        if let Some(person) = code.person {
            let change = Entry::Known { person, email: Some(email).filter(|_| !code.again), at };
            let opening = code.opening;
            let reply = Entered { person: Some(person), second_factor: opening.waits() };
            let decision = Decision::change(change, reply, opening.entry(), started(person));
            return Ok(opening.tell(decision));
        }
        if !self.joining && code.invitation.is_none() {
            return Err(Fault::Denied("joining_closed"));
        }
        let name = text::name(&self.name.clone().or(code.name).unwrap_or_default());
        Fault::if_any(text_flaw("name", &name, NAME).into_iter().collect())?;
        let person = PersonId(moment.key()?);
        let (password, invitation) = (code.password, code.invitation);
        let change = Entry::New { person, email, name, password, invitation, at };
        let reply = Entered { person: Some(person), second_factor: false };
        let decision = Decision::change(change, reply, "person.joined", json!({"person": person}));
        Ok(decision.entry("session.started", started(person)))
    }

    fn store(&self, entry: Entry, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let (person, email, at) = match entry {
            Entry::Tried => return Ok(()),
            Entry::Known { person, email, at } => (person, email, at),
            Entry::New { person, email, name, password, invitation, at } => {
                tx.run(&INSERT_PERSON, params![person, &name, &email, password.as_deref(), at])?;
                if invitation.is_some() {
                    tx.run(&SHOW_INVITATION, params![invitation, person, at])?;
                }
                (person, Some(email), at)
            }
        };
        if let Some(email) = email {
            tx.run(&CONFIRM_EMAIL, params![person, at])?;
            let once = self.once.as_deref();
            tx.run(&USE_CODE, params![Purpose::Enter.as_str(), &email, person, at, once])?;
        }
        self.session.begin(tx, person, at)
    }
}
