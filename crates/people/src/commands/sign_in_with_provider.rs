//! Somebody comes from a provider of identities. What it said of them was verified before; here it is decided whose
//! account that opens. An address alone opens none that is not known to be theirs on both sides.

use std::sync::Arc;

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, IdentityId, MINUTE, Moment, Permit, PersonId, SessionToken,
    StoreFault, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::link_identity::linked_letter;
use crate::given::{self, Steps};
use crate::identity_sql::{
    DELETE_OFFERS, FIND_ACCOUNT, FIND_IDENTITY, INSERT_IDENTITY, INSERT_KNOWN_PERSON, INSERT_OFFER,
    PAUSED_PROVIDER, USE_IDENTITY,
};
use crate::joining::Joining;
use crate::provider::{MapRule, ProviderClaims, ProviderRules};
use crate::session::{Opening, onward};
use crate::sql::SHOW_INVITATION;
use crate::{Email, NewSession};

/// How long an identity can be linked: milliseconds.
pub(crate) const OFFER: i64 = 15 * MINUTE;

/// What somebody wants at a provider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Intent {
    /// To come in.
    #[default]
    Come,
    /// To link their account there to the one they are signed in with.
    Link,
    /// To prove once more who they are.
    Prove,
}

/// Starts a session for whom a provider knows; where they must say yes first, offers to link the two.
#[derive(Clone, Debug)]
pub struct SignInWithProvider {
    /// The provider.
    pub provider: Arc<ProviderRules>,
    /// What it says of them.
    pub claims: ProviderClaims,
    /// The session that may begin.
    pub session: NewSession,
    /// The token of an offer that may be made.
    pub offer: SessionToken,
    /// What they want.
    pub intent: Intent,
    /// Where they go on, an address of this site.
    pub next: Option<String>,
    /// Who may join.
    pub joining: Joining,
    /// When: milliseconds since 1970 UTC.
    pub at: i64,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrival {
    /// They are signed in, as this person.
    SignedIn(PersonId),
    /// They still have to show the second factor of this person.
    Half(PersonId),
    /// They are asked whether to link it to this person's account.
    Asked(PersonId),
}

impl Arrival {
    /// Where they go on, who wanted to go there.
    #[must_use]
    pub fn onward(self, came: Option<&str>) -> String {
        match self {
            Self::SignedIn(_) => onward(false, came),
            Self::Half(_) => onward(true, came),
            Self::Asked(_) => "/sign-in/identity".to_owned(),
        }
    }
}

/// What is known of whom the provider sends.
#[derive(Debug)]
pub struct Known {
    identity: Option<(IdentityId, PersonId)>,
    /// The account with the address that the provider knows to be theirs, and whether we know it, too.
    account: Option<(PersonId, bool)>,
    /// The invitation by which they join, where only those do who were invited.
    invitation: Option<i64>,
    /// Whether the groups of the provider bring them into a space: that invites them, too.
    brought: bool,
    steps: Steps,
    opening: Opening,
}

/// What changes.
#[derive(Debug)]
pub enum Change {
    /// Somebody comes in.
    Come(Coming),
    /// Somebody is asked.
    Ask(PersonId, i64),
}

/// Somebody who comes in.
#[derive(Debug)]
pub struct Coming {
    person: PersonId,
    /// Name and address, where they are new.
    joins: Option<(String, Option<Email>)>,
    invitation: Option<i64>,
    identity: IdentityId,
    links: bool,
    steps: Steps,
    at: i64,
}

/// What is kept with an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OfferedClaims {
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) digest: String,
    pub(crate) met: Vec<MapRule>,
}

impl Command for SignInWithProvider {
    const PERMIT: Permit = Permit::new("person.sign_in_with_provider", &[Who::Anyone]).quietly();
    type Place = House;
    type Known = Known;
    type Change = Change;
    type Reply = Arrival;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        2
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Known, Undo<Fault>> {
        // Perhaps since they went there.
        if tx.maybe(&PAUSED_PROVIDER, params![&self.provider.id], |_| Ok(()))?.is_some() {
            return Err(Fault::Denied("provider_paused").into());
        }
        let key = params![&self.provider.issuer, &self.claims.subject];
        let identity: Option<(IdentityId, PersonId)> =
            tx.maybe(&FIND_IDENTITY, key, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let account = match self.claims.known_email() {
            Some(email) => tx.maybe(&FIND_ACCOUNT, params![email.as_str()], |row| {
                Ok((row.get(0)?, row.get::<Option<i64>>(1)?.is_some()))
            })?,
            None => None,
        };
        let person = identity.map(|(_, person)| person).or(account.map(|(person, _)| person));
        let met = self.claims.met(&self.provider.map);
        let steps = given::plan(tx, identity.map(|(identity, _)| identity), person, &met)?;
        let opening = match person {
            Some(person) => self.session.opening(tx, person)?,
            None => Opening::default(),
        };
        let email = self.claims.known_email();
        let invitation = self.joining.lets_in(tx, email.as_ref().map(Email::as_str), self.at)?;
        Ok(Known { identity, account, invitation, brought: !met.is_empty(), steps, opening })
    }

    fn decide(
        &self,
        actor: &Actor,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<Change, Arrival>, Fault> {
        let comes = |person| (person, None);
        let (person, joins) = match (known.identity, actor.person_id()) {
            (Some((_, owner)), me) if self.intent == Intent::Come || me == Some(owner) => comes(owner),
            (Some(_), Some(_)) => return Err(Fault::Conflict("identity_taken")),
            (None, Some(_)) if self.intent == Intent::Prove => return Err(Fault::Conflict("identity_other")),
            (None, Some(me)) => return Ok(self.ask(me, moment)),
            (_, None) if self.intent != Intent::Come => return Err(Fault::Denied("provider_stale")),
            (_, None) => match known.account {
                // Where a second factor is asked for, an address alone links nothing before it was shown.
                Some((owner, true)) if self.provider.trust_email && !known.opening.waits() => comes(owner),
                Some((owner, _)) => return Ok(self.ask(owner, moment)),
                None if self.provider.create_accounts => {
                    if !self.joining.open && known.invitation.is_none() && !known.brought {
                        return Err(Fault::Denied("joining_closed"));
                    }
                    let name = self.claims.short_name().ok_or(Fault::Denied("provider_no_name"))?;
                    (PersonId(moment.key()?), Some((name, self.claims.known_email())))
                }
                None => return Err(Fault::Denied("provider_no_account")),
            },
        };
        let links = known.identity.is_none();
        let identity =
            known.identity.map_or_else(|| moment.key().map(IdentityId), |(identity, _)| Ok(identity))?;
        let at = moment.now;
        let (invitation, steps) = (known.invitation, known.steps);
        let coming = Coming { person, joins, invitation, identity, links, steps, at };
        Ok(self.come(coming, known.opening))
    }

    fn store(&self, change: Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let (rules, claims) = (&self.provider, &self.claims);
        let Coming { person, joins, invitation, identity, links, steps, at } = match change {
            Change::Ask(person, at) => return self.store_offer(person, at, tx),
            Change::Come(coming) => coming,
        };
        if let Some((name, email)) = &joins {
            let email = email.as_ref().map(Email::as_str);
            tx.run(&INSERT_KNOWN_PERSON, params![person, name, email, email.map(|_| at), at])?;
            if invitation.is_some() {
                tx.run(&SHOW_INVITATION, params![invitation, person, at])?;
            }
        }
        let digest = claims.digest();
        if links {
            let key = params![identity, &rules.id, &rules.issuer, &claims.subject, person, at, &digest];
            tx.run(&INSERT_IDENTITY, key)?;
        } else {
            tx.run(&USE_IDENTITY, params![identity, &rules.id, at, &digest])?;
        }
        steps.store(tx, identity, person, at)?;
        self.session.begin(tx, person, at)
    }
}

impl SignInWithProvider {
    fn come(&self, coming: Coming, opening: Opening) -> Decision<Change, Arrival> {
        let Coming { person, identity, .. } = coming;
        let started = json!({"person": person, "method": self.session.method(), "identity": identity});
        let linked = json!({"person": person, "identity": identity, "provider": self.provider.id});
        let (joins, links, steps) = (coming.joins.is_some(), coming.links, coming.steps.clone());
        let reply = if opening.waits() { Arrival::Half(person) } else { Arrival::SignedIn(person) };
        let entry = opening.entry();
        let mut decision = opening.tell(Decision::change(Change::Come(coming), reply, entry, started));
        if joins {
            decision = decision.entry("person.joined", json!({"person": person}));
        }
        if links {
            decision = decision.entry("identity.linked", linked);
        }
        // Nobody was asked: whoever owns the account is told.
        if links && !joins {
            decision = decision.mail(linked_letter(person, &self.provider.name));
        }
        steps.recorded(decision, identity, person)
    }

    /// Nothing is linked before the account's owner has said so.
    fn ask(&self, person: PersonId, moment: &Moment) -> Decision<Change, Arrival> {
        let data = json!({"person": person, "provider": self.provider.id});
        Decision::change(Change::Ask(person, moment.now), Arrival::Asked(person), "identity.offered", data)
    }

    fn store_offer(&self, person: PersonId, at: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let (rules, claims) = (&self.provider, &self.claims);
        let kept = OfferedClaims {
            name: claims.short_name(),
            email: claims.known_email().map(|email| email.as_str().to_owned()),
            digest: claims.digest(),
            met: claims.met(&rules.map).into_iter().cloned().collect(),
        };
        let kept = serde_json::to_string(&kept).map_err(|error| StoreFault::Broken(error.to_string()))?;
        let (token, subject) = (self.offer.hash(), &claims.subject);
        tx.run(&DELETE_OFFERS, params![&token, at])?;
        let (next, ends_at) = (self.next.as_deref(), at + OFFER);
        let key = params![&token, &rules.id, &rules.issuer, subject, person, &kept, next, ends_at];
        tx.run(&INSERT_OFFER, key)?;
        Ok(())
    }
}
