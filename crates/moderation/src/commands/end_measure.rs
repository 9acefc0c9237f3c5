//! The time of a measure is over: it ends by itself.

use cocreate_kernel::{Command, Decision, Fault, MeasureId, Moment, Permit, StoreFault, Tx, Undo, Who};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{MeasureChanged, changed_letter};
use crate::measure::{Ending, Measure, MeasureScene, OnMeasure};

/// Ends a measure whose time is over.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct EndMeasure {
    /// The measure.
    pub measure: MeasureId,
}

impl Command for EndMeasure {
    const PERMIT: Permit = Permit::new("measure.end", &[Who::Clock]);
    type Place = OnMeasure;
    type Known = ();
    type Change = (Measure, i64);
    type Reply = MeasureChanged;

    fn place(&self) -> OnMeasure {
        OnMeasure(self.measure)
    }

    fn load(&self, _: &mut Tx<'_>, _: &MeasureScene) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(
        &self,
        scene: &MeasureScene,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, MeasureChanged>, Fault> {
        let (measure, reply) = (&scene.measure, MeasureChanged { measure: self.measure });
        if measure.ended_at.is_some() || measure.until.is_none_or(|until| until > moment.now) {
            return Ok(Decision::Nothing(reply));
        }
        let change = (measure.clone(), moment.now);
        let over = Decision::change(change, reply, "measure.over", json!({"measure": measure.id}));
        Ok(over.mail(changed_letter(measure.target, measure.id)))
    }

    fn store(&self, (measure, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        measure.end(Ending::Over, None, at, tx)?;
        measure.tell("measure.over", at, tx)
    }
}
