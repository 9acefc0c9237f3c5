//! Somebody asks for new recovery codes; the old ones are good for nothing then.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, MailDraft, Moment, Permit, PersonId, StoreFault, To, Tx, Undo,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::RecoveryCodes;
use crate::second::{lock, renew};

/// Get new recovery codes in place of those that you have.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RenewRecoveryCodesInput {}

/// Keeps new recovery codes.
#[derive(Clone)]
pub struct RenewRecoveryCodes {
    pub(crate) recovery: Vec<String>,
}

impl Command for RenewRecoveryCodes {
    const PERMIT: Permit = Permit::own("second_factor.renew_codes").proven();
    type Place = House;
    type Known = ();
    type Change = PersonId;
    type Reply = RecoveryCodes;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<(), Undo<Fault>> {
        let on = lock(tx, actor.key())?.is_some_and(|kept| kept.confirmed_at.is_some());
        if on { Ok(()) } else { Err(Fault::Conflict("second_factor_off").into()) }
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        _: &mut Moment,
    ) -> Result<Decision<PersonId, RecoveryCodes>, Fault> {
        let person = actor.key();
        let reply = RecoveryCodes { recovery_codes: self.recovery.clone() };
        let letter = MailDraft::new(To::Person(person), "codes-renewed", json!({"link": "/me/two-factor"}));
        let data = json!({"person": person});
        Ok(Decision::change(person, reply, "second_factor.codes_renewed", data).mail(letter))
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        renew(tx, person, &self.recovery)
    }
}
