//! Somebody says yes: their account elsewhere opens their account here from now on.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, IdentityId, MailDraft, Moment, Permit, PersonId,
    SessionToken, StoreFault, To, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::sign_in_with_provider::OfferedClaims;
use crate::given::{self, Steps};
use crate::identities::{Offer, find_offer};
use crate::identity_sql::{DELETE_OFFERS, FIND_IDENTITY, INSERT_IDENTITY};

/// Link the account elsewhere that you have just come from to yours. Which one that is, your browser holds in a cookie.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkIdentityInput {
    /// The token of the offer, from the cookie.
    #[serde(default)]
    #[schema(ignore)]
    pub(crate) offer: Option<String>,
}

/// Links an identity that was offered to its owner.
#[derive(Clone, Copy, Debug)]
pub struct LinkIdentity {
    /// The token of the offer, where the browser holds one.
    pub offer: Option<SessionToken>,
}

/// An identity that was linked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct IdentityLinked {
    /// The identity.
    pub identity: IdentityId,
    /// Where to go on, as it was asked for when this began.
    pub next: Option<String>,
}

/// The offer, and whether somebody has the identity already.
#[derive(Debug)]
pub struct Known {
    offer: Offer,
    taken: Option<(IdentityId, PersonId)>,
    steps: Steps,
}

/// What changes.
#[derive(Debug)]
pub struct Link {
    offer: Offer,
    identity: IdentityId,
    steps: Steps,
    at: i64,
}

impl Command for LinkIdentity {
    const PERMIT: Permit = Permit::own("identity.link").proven();
    type Place = House;
    type Known = Known;
    type Change = Link;
    type Reply = IdentityLinked;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Known, Undo<Fault>> {
        let offer = find_offer(tx, self.offer)?;
        let key = params![&offer.issuer, &offer.subject];
        let taken = tx.maybe(&FIND_IDENTITY, key, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let OfferedClaims { met, .. } = &offer.claims;
        let steps = given::plan(tx, None, actor.person_id(), &met.iter().collect::<Vec<_>>())?;
        Ok(Known { offer, taken, steps })
    }

    fn decide(
        &self,
        actor: &Actor,
        Known { offer, taken, steps }: Known,
        moment: &mut Moment,
    ) -> Result<Decision<Link, IdentityLinked>, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        // It was offered to somebody else, who used this browser before.
        if offer.person != me || offer.ends_at <= moment.now {
            return Err(Fault::Denied("provider_stale"));
        }
        let next = offer.next.clone();
        match taken {
            Some((identity, owner)) if owner == me => {
                Ok(Decision::Nothing(IdentityLinked { identity, next }))
            }
            Some(_) => Err(Fault::Conflict("identity_taken")),
            None => {
                let identity = IdentityId(moment.key()?);
                let data = json!({"person": me, "identity": identity, "provider": offer.provider});
                let link = Link { offer, identity, steps: steps.clone(), at: moment.now };
                let letter = linked_letter(me, &link.offer.provider_name);
                let decision =
                    Decision::change(link, IdentityLinked { identity, next }, "identity.linked", data);
                Ok(steps.recorded(decision, identity, me).mail(letter))
            }
        }
    }

    fn store(&self, Link { offer, identity, steps, at }: Link, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Offer { provider, issuer, subject, person, claims, .. } = &offer;
        let key = params![identity, provider, issuer, subject, *person, at, &claims.digest];
        tx.run(&INSERT_IDENTITY, key)?;
        steps.store(tx, identity, *person, at)?;
        if let Some(token) = self.offer {
            tx.run(&DELETE_OFFERS, params![&token.hash(), at])?;
        }
        Ok(())
    }
}

/// Tells the account's owner that there is one more way in.
pub(super) fn linked_letter(person: PersonId, provider: &str) -> MailDraft {
    let values = json!({"provider": provider, "link": "/me/identities"});
    MailDraft::new(To::Person(person), "identity-linked", values)
}
