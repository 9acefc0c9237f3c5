//! Somebody who looks after the space finds nothing wrong with what was reported.

use cocreate_kernel::{
    Ask, Command, Decision, Fault, MeasureId, Moment, Permit, PersonId, SpaceId, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::sanctions;
use crate::sql::{ANY_REPORT, DECIDE_REPORTS, TELL_REPORTERS};
use crate::thing::{Act, OnThing, Thing, ThingScene};

/// Dismiss all open reports about a thing.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DismissReports {
    /// The space.
    pub space: SpaceId,
    /// What was reported.
    pub thing: Thing,
}

/// Reports that were dismissed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Dismissed {
    /// The space.
    pub space: SpaceId,
    /// What was reported.
    pub thing: Thing,
}

impl Command for DismissReports {
    const PERMIT: Permit = Permit::new("report.decide", Permit::STEWARDS);
    type Place = OnThing;
    type Known = bool;
    type Change = (PersonId, i64);
    type Reply = Dismissed;

    fn place(&self) -> OnThing {
        OnThing(Act::Beside, self.space, self.thing)
    }

    /// Whether there is one.
    fn load(&self, tx: &mut Tx<'_>, _: &ThingScene) -> Result<bool, Undo<Fault>> {
        let name = self.thing.to_string();
        Ok(tx.maybe(&ANY_REPORT, params![self.space, &name], |_| Ok(()))?.is_some())
    }

    fn decide(
        &self,
        scene: &ThingScene,
        any: bool,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, Dismissed>, Fault> {
        let by = sanctions(scene)?;
        let reply = Dismissed { space: self.space, thing: self.thing };
        if !any {
            return Ok(Decision::Nothing(reply));
        }
        let data = json!({"about": self.thing.kind(), "dismissed": true});
        Ok(Decision::change((by, moment.now), reply, "report.decided", data))
    }

    fn store(&self, (by, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let name = self.thing.to_string();
        tx.run(&TELL_REPORTERS, params![self.space, &name, "report.dismissed", "/standing", at])?;
        tx.run(&DECIDE_REPORTS, params![self.space, &name, at, by, None::<MeasureId>])?;
        Ok(())
    }
}
