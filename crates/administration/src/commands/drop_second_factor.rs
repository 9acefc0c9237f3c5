//! Somebody lost both the app and the recovery codes: an administrator, who has made sure that it is them, lets the first
//! factor be enough again. Whoever is signed in to the account is signed out, and its owner gets a letter.

use cocreate_kernel::{
    Actor, Ask, Command, DAY, Decision, Fault, House, MailDraft, Moment, Permit, PersonId, StoreFault, To,
    Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{
    DELETE_HALF_SESSIONS, DELETE_RECOVERY_CODES, DELETE_SECOND_FACTOR, DELETE_SESSIONS, FIND_ACCOUNT,
    HAS_SECOND_FACTOR,
};

/// How long the letter about it is tried: milliseconds.
const TRIED: i64 = 7 * DAY;

/// Let the first factor of somebody be enough again.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DropSecondFactor {
    /// The person.
    pub person: PersonId,
}

/// A second factor that is asked for no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SecondFactorDropped {
    /// Whose it was.
    pub person: PersonId,
}

impl Command for DropSecondFactor {
    const PERMIT: Permit = Permit::administrators("second_factor.drop").proven();
    type Place = House;
    type Known = bool;
    type Change = ();
    type Reply = SecondFactorDropped;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        tx.maybe(&FIND_ACCOUNT, params![self.person], |_| Ok(()))?.ok_or(Fault::NotFound)?;
        Ok(tx.maybe(&HAS_SECOND_FACTOR, params![self.person], |_| Ok(()))?.is_some())
    }

    fn decide(
        &self,
        actor: &Actor,
        there: bool,
        moment: &mut Moment,
    ) -> Result<Decision<(), SecondFactorDropped>, Fault> {
        // Their own they end where they prove that they have it.
        if actor.person_id() == Some(self.person) {
            return Err(Fault::Denied("not_yourself"));
        }
        let reply = SecondFactorDropped { person: self.person };
        if !there {
            return Ok(Decision::Nothing(reply));
        }
        let letter = MailDraft::new(To::Person(self.person), "second-off", json!({"link": "/me/two-factor"}));
        let ended = Decision::change((), reply, "second_factor.dropped", json!({"person": self.person}));
        Ok(ended.mail(letter.until(moment.now + TRIED)))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        for statement in
            [&DELETE_SECOND_FACTOR, &DELETE_RECOVERY_CODES, &DELETE_HALF_SESSIONS, &DELETE_SESSIONS]
        {
            tx.run(statement, params![self.person])?;
        }
        Ok(())
    }
}
