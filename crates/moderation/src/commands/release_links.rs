//! Links that were held back because the account was new are links from now on.

use cocreate_kernel::{
    Ask, Command, Decision, Fault, Moment, Permit, Power, SpaceId, StoreFault, Tx, Undo, Who, params,
};
use cocreate_web::Rendered;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{FIND_HELD_IDEA, FIND_HELD_POST, RELEASE_IDEA, RELEASE_POST};
use crate::thing::{Act, OnThing, Thing, ThingScene};

/// Release the links of a post or an idea.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseLinksInput {
    /// The space.
    pub space: SpaceId,
    /// What: `post-12-3` (idea and number) or `idea-12`.
    pub thing: Thing,
}

/// Releases the links of a post or an idea.
#[derive(Clone, Debug)]
pub struct ReleaseLinks {
    /// The space.
    pub space: SpaceId,
    /// What.
    pub thing: Thing,
    /// Its text, rendered with its links.
    pub text: Rendered,
}

/// A thing whose links are released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Released {
    /// The space.
    pub space: SpaceId,
    /// The thing.
    pub thing: Thing,
}

impl Command for ReleaseLinks {
    const PERMIT: Permit =
        Permit::new("links.release", &[Who::Power(Power::Steward), Who::Power(Power::Host), Who::Clock]);
    type Place = OnThing;
    /// The text as it is, if its links are held back.
    type Known = Option<String>;
    type Change = ();
    type Reply = Released;

    fn place(&self) -> OnThing {
        OnThing(Act::Change, self.space, self.thing)
    }

    fn load(&self, tx: &mut Tx<'_>, _: &ThingScene) -> Result<Option<String>, Undo<Fault>> {
        Ok(match self.thing {
            Thing::Post(idea, number) => {
                tx.maybe(&FIND_HELD_POST, params![idea, number], |row| row.get(0))?
            }
            Thing::Idea(idea) => tx.maybe(&FIND_HELD_IDEA, params![idea], |row| row.get(0))?,
            Thing::Decision(_) | Thing::Person(_) => None,
        })
    }

    fn decide(
        &self,
        _: &ThingScene,
        held: Option<String>,
        _: &mut Moment,
    ) -> Result<Decision<(), Released>, Fault> {
        let reply = Released { space: self.space, thing: self.thing };
        match held {
            None => Ok(Decision::Nothing(reply)),
            Some(source) if source != self.text.source => Err(Fault::Conflict("edited_meanwhile")),
            Some(_) => Ok(Decision::change((), reply, "links.released", json!({"about": self.thing.kind()}))),
        }
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        match self.thing {
            Thing::Post(idea, number) => tx.run(&RELEASE_POST, params![idea, number, &self.text.html])?,
            Thing::Idea(idea) => tx.run(&RELEASE_IDEA, params![idea, &self.text.html])?,
            Thing::Decision(_) | Thing::Person(_) => 0,
        };
        Ok(())
    }
}
