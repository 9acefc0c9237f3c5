//! Whoever could take a measure lifts it.

use cocreate_kernel::record::digest;
use cocreate_kernel::text::text_flaw;
use cocreate_kernel::{
    Command, Decision, Fault, MeasureId, Moment, Permit, PersonId, Scope, Setting, StoreFault, Tx, Undo, Who,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::{MeasureChanged, changed_letter};
use crate::guards::{may_lift, may_sanction};
use crate::measure::{Ending, MeasureScene, OnMeasure};

/// Longest reason, in characters.
const REASON: usize = 1_000;

/// Lift a measure: what it hid is shown, whom it muted may speak, whom it suspended is a member as before.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LiftMeasureInput {
    /// The measure.
    pub measure: MeasureId,
    /// Why: at most 1,000 characters; on record as a digest.
    #[serde(default)]
    pub reason: String,
}

/// Lifts a measure.
#[derive(Clone, Debug)]
pub struct LiftMeasure {
    /// The measure.
    pub measure: MeasureId,
    /// Why.
    pub reason: String,
}

impl LiftMeasureInput {
    pub(crate) fn checked(self) -> Result<LiftMeasure, Fault> {
        let reason = self.reason.trim().to_owned();
        Fault::if_any(text_flaw("reason", &reason, REASON).into_iter().collect())?;
        Ok(LiftMeasure { measure: self.measure, reason })
    }
}

impl Command for LiftMeasure {
    /// Who may lift a measure is who may take one of its kind: that is asked when it is known.
    const PERMIT: Permit =
        Permit { scope: Scope::Organise, fixed: true, ..Permit::new("measure.lift", &[Who::SignedIn]) };
    type Place = OnMeasure;
    type Known = ();
    type Change = (crate::measure::Measure, PersonId, i64);
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
        let me = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let measure = &scene.measure;
        measure.permit().check(&scene.standing(), scene.clauses())?;
        match measure.power {
            Some(taken_as) => may_lift((me, scene.power()), measure.target, taken_as)?,
            None => may_sanction((me, None), (measure.target, None))?,
        }
        let reply = MeasureChanged { measure: measure.id };
        if measure.ended_at.is_some() {
            return Ok(Decision::Nothing(reply));
        }
        let data = json!({"measure": measure.id, "reason": digest(&self.reason)});
        let lifted = Decision::change((measure.clone(), me, moment.now), reply, "measure.lifted", data);
        Ok(lifted.mail(changed_letter(measure.target, measure.id)))
    }

    fn store(&self, (measure, by, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        measure.end(Ending::Lifted, Some(by), at, tx)?;
        measure.tell("measure.lifted", at, tx)
    }
}
