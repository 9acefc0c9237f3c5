//! Somebody no longer wants an account elsewhere to open theirs. What it gave them ends with it.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, IdentityId, MailDraft, Moment, Permit, PersonId, StoreFault,
    To, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::given::{self, Steps};
use crate::identity_sql::{DELETE_IDENTITY, FORGET_ALL_GIVEN, MY_IDENTITY};
use crate::ways::{self, Way};

/// Unlink an account elsewhere, unless it is the last way in. The parts in spaces that it gave end.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UnlinkIdentity {
    /// The identity.
    pub identity: IdentityId,
}

/// An identity that was unlinked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct IdentityUnlinked {
    /// The identity.
    pub identity: IdentityId,
}

/// How many ways in there are without it, and what ends.
#[derive(Debug)]
pub struct Known {
    /// The provider's name.
    provider: String,
    others: i64,
    steps: Steps,
}

/// What changes.
#[derive(Debug)]
pub struct Unlink {
    person: PersonId,
    steps: Steps,
    at: i64,
}

impl Command for UnlinkIdentity {
    const PERMIT: Permit = Permit::own("identity.unlink").proven();
    type Place = House;
    type Known = Known;
    type Change = Unlink;
    type Reply = IdentityUnlinked;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Known, Undo<Fault>> {
        let key = params![self.identity, actor.key()];
        let others = ways::without(tx, actor.key(), Way::Identity(self.identity))?;
        let provider = tx.maybe(&MY_IDENTITY, key, |row| row.get(0))?.ok_or(Fault::NotFound)?;
        let steps = given::plan(tx, Some(self.identity), actor.person_id(), &[])?;
        Ok(Known { provider, others, steps })
    }

    fn decide(
        &self,
        actor: &Actor,
        Known { provider, others, steps }: Known,
        moment: &mut Moment,
    ) -> Result<Decision<Unlink, IdentityUnlinked>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        if others == 0 {
            return Err(Fault::Conflict("last_way_in"));
        }
        let data = json!({"person": person, "identity": self.identity});
        let unlink = Unlink { person, steps: steps.clone(), at: moment.now };
        let reply = IdentityUnlinked { identity: self.identity };
        let decision = Decision::change(unlink, reply, "identity.unlinked", data);
        let values = json!({"provider": provider, "link": "/me/identities"});
        let letter = MailDraft::new(To::Person(person), "identity-unlinked", values);
        Ok(steps.recorded(decision, self.identity, person).mail(letter))
    }

    fn store(&self, Unlink { person, steps, at }: Unlink, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        steps.store(tx, self.identity, person, at)?;
        tx.run(&FORGET_ALL_GIVEN, params![self.identity])?;
        tx.run(&DELETE_IDENTITY, params![self.identity])?;
        Ok(())
    }
}
