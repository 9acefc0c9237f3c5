//! Somebody chooses what they get by mail.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, SpaceId, StoreFault, Tx, Undo,
    params,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::mail::{EVERYWHERE, Pace};
use crate::mail_sql::{CHOOSE, FIND_CHOICE, FIND_MY_SPACE, UNCHOOSE};

/// Choose which news you get by mail.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseMail {
    /// A space of yours; absent for all those without a choice of their own.
    #[serde(default)]
    pub space: Option<SpaceId>,
    /// What you want; absent, for a space, for the same as everywhere.
    #[serde(default)]
    #[schema(inline)]
    pub pace: Option<Pace>,
}

/// What somebody gets by mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MailChosen {
    /// The space; absent for all those without a choice of their own.
    pub space: Option<SpaceId>,
    /// What was chosen.
    #[schema(inline)]
    pub pace: Option<Pace>,
}

impl Command for ChooseMail {
    const PERMIT: Permit = Permit::own("mail.choose");
    type Place = House;
    /// What was chosen before.
    type Known = Option<Pace>;
    type Change = (PersonId, i64);
    type Reply = MailChosen;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Option<Pace>, Undo<Fault>> {
        if let Some(space) = self.space {
            let mine = tx.maybe(&FIND_MY_SPACE, params![space, actor.key()], |_| Ok(()))?;
            mine.ok_or(Fault::NotFound)?;
        }
        let space = self.space.unwrap_or(EVERYWHERE);
        Ok(tx.maybe(&FIND_CHOICE, params![actor.key(), space], |row| Pace::read(row, 0))?)
    }

    fn decide(
        &self,
        actor: &Actor,
        before: Option<Pace>,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, MailChosen>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        if self.space.is_none() && self.pace.is_none() {
            return Err(Fault::invalid("pace", "required"));
        }
        let reply = MailChosen { space: self.space, pace: self.pace };
        if before == self.pace {
            return Ok(Decision::Nothing(reply));
        }
        Ok(Decision::change((person, moment.now), reply, "mail.chosen", Value::Null))
    }

    fn store(&self, (person, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let space = self.space.unwrap_or(EVERYWHERE);
        match self.pace {
            Some(pace) => tx.run(&CHOOSE, params![person, space, pace.as_str(), at])?,
            None => tx.run(&UNCHOOSE, params![person, space])?,
        };
        Ok(())
    }
}
