//! Somebody wants to be erased. Their account is closed from then on, but for taking that back.

use cocreate_kernel::personal::{GRACE, job};
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Instant, Moment, Permit, PersonId, StoreFault, Tx, Undo,
    params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::erasure_sql::{ASK_ERASURE, IS_ADMINISTRATOR, LEAVE, ONLY_HOST_OF};

/// What becomes of the texts that somebody wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Texts {
    /// They stay, as those of a former member.
    #[default]
    Keep,
    /// A mark stands in their place.
    Remove,
}

/// Ask to be erased.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskErasureInput {
    /// What becomes of what you wrote.
    #[serde(default)]
    #[schema(inline)]
    pub texts: Texts,
    /// That you know what happens.
    #[serde(default)]
    pub confirm: bool,
}

/// Asks to be erased.
#[derive(Clone, Copy, Debug)]
pub struct AskErasure {
    /// What becomes of what they wrote.
    pub texts: Texts,
    /// Whether an administrator must approve it.
    pub approval: bool,
}

/// A wish to be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ErasureAsked {
    /// When it is done by itself; nothing where an administrator decides.
    #[schema(inline)]
    pub due_at: Option<Instant>,
}

/// What stands in the way.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    only_host: bool,
    administrator: bool,
}

/// A wish to store.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    person: PersonId,
    at: i64,
    due_at: Option<i64>,
}

impl Command for AskErasure {
    const PERMIT: Permit = Permit::own("person.ask_erasure").proven();
    type Place = House;
    type Known = Known;
    type Change = Wish;
    type Reply = ErasureAsked;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Known, Undo<Fault>> {
        let only_host = tx.maybe(&ONLY_HOST_OF, params![actor.key(), 1], |_| Ok(()))?.is_some();
        let administrator = tx.maybe(&IS_ADMINISTRATOR, params![actor.key()], |row| row.get(0))?;
        Ok(Known { only_host, administrator: administrator.unwrap_or(false) })
    }

    fn decide(
        &self,
        actor: &Actor,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<Wish, ErasureAsked>, Fault> {
        let person = actor.person_id().ok_or(Fault::SignIn)?;
        if known.only_host {
            return Err(Fault::Conflict("hand_over_first"));
        }
        if known.administrator {
            return Err(Fault::Conflict("lay_down_first"));
        }
        let due_at = (!self.approval).then_some(moment.now + GRACE);
        let wish = Wish { person, at: moment.now, due_at };
        let reply = ErasureAsked { due_at: due_at.map(Instant) };
        let asked = Decision::change(wish, reply, "person.erasure_asked", json!({"texts": self.texts}));
        Ok(match due_at {
            Some(due) => asked.job(job::ERASE, json!({"person": person}), due),
            None => asked,
        })
    }

    fn store(&self, wish: Wish, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Wish { person, at, due_at } = wish;
        tx.run(&ASK_ERASURE, params![person, at, self.texts == Texts::Remove, due_at])?;
        tx.run(&LEAVE, params![person, at])?;
        Ok(())
    }
}
