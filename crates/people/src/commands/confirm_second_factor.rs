//! Somebody shows the first code of their app: from then on it is asked for.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, MailDraft, Moment, Permit, PersonId, StoreFault, To, Tx, Undo,
    params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::second::{Kept, lock, renew};
use crate::second_sql::CONFIRM_SECOND;
use crate::totp::step_of;

/// Show a code of the app that you connect. From then on it is asked for after your password or a code by mail.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmSecondFactorInput {
    /// The six digits that the app shows.
    #[serde(default)]
    pub code: String,
}

/// Turns the second factor on.
#[derive(Clone)]
pub struct ConfirmSecondFactor {
    pub(crate) code: String,
    pub(crate) recovery: Vec<String>,
}

/// Codes for the day on which the app is lost. They are shown this once; each is good once.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct RecoveryCodes {
    /// The codes.
    pub recovery_codes: Vec<String>,
}

/// Whose it is, the step that was used, and when.
#[derive(Debug)]
pub struct On {
    person: PersonId,
    step: i64,
    now: i64,
}

impl Command for ConfirmSecondFactor {
    const PERMIT: Permit = Permit::own("second_factor.confirm").proven();
    type Place = House;
    type Known = Option<Kept>;
    type Change = On;
    type Reply = RecoveryCodes;

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
        moment: &mut Moment,
    ) -> Result<Decision<On, RecoveryCodes>, Fault> {
        let kept = kept.ok_or(Fault::Conflict("second_factor_off"))?;
        if kept.confirmed_at.is_some() {
            return Err(Fault::Conflict("second_factor_on"));
        }
        let step = step_of(&kept.secret, &self.code, moment.now, kept.step);
        let step = step.ok_or_else(|| Fault::invalid("code", "second_wrong"))?;
        let person = actor.key();
        let reply = RecoveryCodes { recovery_codes: self.recovery.clone() };
        let change = On { person, step, now: moment.now };
        let data = json!({"person": person});
        let letter = MailDraft::new(To::Person(person), "second-on", json!({"link": "/me/two-factor"}));
        Ok(Decision::change(change, reply, "second_factor.on", data).mail(letter))
    }

    fn store(&self, on: On, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&CONFIRM_SECOND, params![on.person, on.now, on.step])?;
        renew(tx, on.person, &self.recovery)
    }
}

/// Logs hold no secrets.
impl std::fmt::Debug for RecoveryCodes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCodes(…)")
    }
}
