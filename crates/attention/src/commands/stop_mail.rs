//! Whoever holds a letter stops letters like it, without signing in.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, Scope, SpaceId, StoreFault, Tx,
    Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::mail::{EVERYWHERE, Pace, StopToken};
use crate::mail_sql::{CHOOSE, FIND_STOP, STILL_WANTED, UNCHOOSE_ALL};

/// Get no more letters like the one that this link is from. Mail programs do it with one press (RFC 8058).
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StopMailInput {
    /// What stands in the link.
    pub token: String,
    /// What mail programs send: `One-Click`.
    #[serde(default, rename = "List-Unsubscribe")]
    pub list_unsubscribe: Option<String>,
}

/// Stops letters.
#[derive(Clone, Copy, Debug)]
pub struct StopMail {
    pub(crate) token: StopToken,
}

/// Letters that will not come any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MailStopped {
    /// Whether those of every space; else those of one.
    pub everywhere: bool,
}

impl Command for StopMail {
    const PERMIT: Permit =
        Permit { scope: Scope::Read, quiet: true, ..Permit::new("mail.stop", &[Who::Anyone]) };
    type Place = House;
    /// Whose letters, from where, and whether they still come.
    type Known = (PersonId, SpaceId, bool);
    type Change = (PersonId, SpaceId, i64);
    type Reply = MailStopped;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Self::Known, Undo<Fault>> {
        let found =
            tx.maybe(&FIND_STOP, params![&self.token.hash()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (person, space) = found.ok_or(Fault::NotFound)?;
        let wanted: i64 = tx.one(&STILL_WANTED, params![person, space], |row| row.get(0))?;
        Ok((person, space, wanted > 0))
    }

    fn decide(
        &self,
        _: &Actor,
        (person, space, wanted): Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, MailStopped>, Fault> {
        let reply = MailStopped { everywhere: space == EVERYWHERE };
        if !wanted {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change((person, space, moment.now), reply, "mail.stopped", Value::Null))
    }

    fn store(&self, (person, space, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        if space == EVERYWHERE {
            tx.run(&UNCHOOSE_ALL, params![person])?;
        }
        tx.run(&CHOOSE, params![person, space, Pace::Nothing.as_str(), at])?;
        Ok(())
    }
}
