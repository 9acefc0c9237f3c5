//! Somebody turns their second factor off.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, MailDraft, Moment, Permit, PersonId, StoreFault, To, Tx, Undo,
    params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::second::{Kept, lock};
use crate::second_sql::{DELETE_HALVES, DELETE_RECOVERY, DELETE_SECOND};

/// Turn your second factor off. Where an app is only about to be connected, this forgets it.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndSecondFactor {}

/// Whether there was one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SecondFactorEnded {
    /// Whether there was one.
    pub ended: bool,
}

impl Command for EndSecondFactor {
    const PERMIT: Permit = Permit::own("second_factor.end").proven();
    type Place = House;
    type Known = Option<Kept>;
    type Change = PersonId;
    type Reply = SecondFactorEnded;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Option<Kept>, Undo<Fault>> {
        Ok(lock(tx, actor.key())?)
    }

    fn decide(
        &self,
        actor: &Actor,
        kept: Option<Kept>,
        _: &mut Moment,
    ) -> Result<Decision<PersonId, SecondFactorEnded>, Fault> {
        let Some(kept) = kept else { return Ok(Decision::Nothing(SecondFactorEnded { ended: false })) };
        let (person, reply) = (actor.key(), SecondFactorEnded { ended: true });
        let decision = Decision::change(person, reply, "second_factor.off", json!({"person": person}));
        if kept.confirmed_at.is_none() {
            return Ok(decision);
        }
        Ok(decision.mail(MailDraft::new(To::Person(person), "second-off", json!({"link": "/me/two-factor"}))))
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        for statement in [&DELETE_HALVES, &DELETE_RECOVERY, &DELETE_SECOND] {
            tx.run(statement, params![person])?;
        }
        Ok(())
    }
}
