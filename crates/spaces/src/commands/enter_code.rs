//! Somebody types the code from a paper. Whoever guesses is stopped.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, HOUR, House, Moment, Permit, PersonId, SECOND, StoreFault, Tx,
    Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::invitation::{Door, Secret};
use crate::invitation_sql::{COUNT_MY_TRIES, COUNT_TRIES, FORGET_TRIES, INSERT_TRY, LEADS_TO, SHOW_CODE};

/// Wrong codes of one person in an hour.
const MINE: i64 = 10;
/// Wrong codes of everybody in an hour: at that pace one of a thousand codes is found in four years.
const OURS: i64 = 2_000;

/// Say the code from a paper.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnterCodeInput {
    /// Eight letters and digits; spaces and strokes do not count.
    #[serde(default)]
    pub code: String,
}

/// Says a code.
#[derive(Clone, Debug)]
pub struct EnterCode {
    /// The code, if it looks like one.
    pub code: Option<Secret>,
    /// When: milliseconds since 1970 UTC.
    pub at: i64,
}

/// What a code leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CodeEntered {
    /// The invitation; nothing where the code is none.
    pub invitation: Option<i64>,
}

/// Wrong codes of this person and of everybody in the last hour, and where this one leads.
#[derive(Debug)]
pub struct Known {
    mine: i64,
    ours: i64,
    invitation: Option<i64>,
}

impl Command for EnterCode {
    const PERMIT: Permit = Permit::new("invitation.show", &[Who::SignedIn]).quietly().fixed();
    type Place = House;
    type Known = Known;
    type Change = (PersonId, Option<i64>);
    type Reply = CodeEntered;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Known, Undo<Fault>> {
        let since = self.at - HOUR;
        let mine = tx.one(&COUNT_MY_TRIES, params![since, actor.key()], |row| row.get(0))?;
        let ours = tx.one(&COUNT_TRIES, params![since], |row| row.get(0))?;
        let hash = self.code.as_ref().map(Secret::hash);
        let found =
            tx.maybe(&LEADS_TO, params![hash.as_ref()], |row| Ok((row.get(1)?, Door::read(row, 2)?)))?;
        let invitation = found.filter(|(_, door)| *door == Door::Code).map(|(id, _)| id);
        Ok(Known { mine, ours, invitation })
    }

    fn decide(
        &self,
        actor: &Actor,
        known: Known,
        _: &mut Moment,
    ) -> Result<Decision<Self::Change, CodeEntered>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        if known.mine >= MINE || known.ours >= OURS {
            return Err(Fault::TooMany(HOUR / SECOND));
        }
        let reply = CodeEntered { invitation: known.invitation };
        let kind = if known.invitation.is_some() { "code.shown" } else { "code.missed" };
        Ok(Decision::change((person, known.invitation), reply, kind, json!({"invitation": known.invitation})))
    }

    fn store(&self, (person, invitation): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        match invitation {
            Some(invitation) => tx.run(&SHOW_CODE, params![invitation, person, self.at])?,
            None => {
                tx.run(&FORGET_TRIES, params![self.at - HOUR])?;
                tx.run(&INSERT_TRY, params![person, self.at])?
            }
        };
        Ok(())
    }
}
