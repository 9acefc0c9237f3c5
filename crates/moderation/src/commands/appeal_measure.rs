//! Whom a measure meets appeals against it, once.

use cocreate_kernel::record::digest;
use cocreate_kernel::text::text_flaw;
use cocreate_kernel::{
    Ask, Command, Decision, Fault, MeasureId, Moment, Permit, StoreFault, Tx, Undo, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::MeasureChanged;
use super::decide_appeal::bench;
use crate::guards::Bench;
use crate::measure::{OwnMeasure, OwnScene};
use crate::sql::{FIND_APPEAL, INSERT_APPEAL, TELL_ADMINISTRATORS, TELL_POWER};

/// Longest appeal, in characters.
const WORDS: usize = 5_000;

/// Appeal against a measure that meets you. You can do so once.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppealMeasureInput {
    /// The measure.
    pub measure: MeasureId,
    /// Why it should be undone: at most 5,000 characters.
    #[serde(default)]
    pub words: String,
}

/// Appeals against a measure.
#[derive(Clone, Debug)]
pub struct AppealMeasure {
    /// The measure.
    pub measure: MeasureId,
    /// Why.
    pub words: String,
}

impl AppealMeasureInput {
    pub(crate) fn checked(self) -> Result<AppealMeasure, Fault> {
        let words = self.words.trim().to_owned();
        Fault::if_any(text_flaw("words", &words, WORDS).into_iter().collect())?;
        Ok(AppealMeasure { measure: self.measure, words })
    }
}

/// An appeal to store, and who is told of it.
#[derive(Debug)]
pub struct NewAppeal {
    scene: OwnScene,
    bench: Bench,
    at: i64,
}

impl Command for AppealMeasure {
    const PERMIT: Permit = Permit::own("measure.appeal");
    type Place = OwnMeasure;
    /// Whether there is one, and who could rule on it.
    type Known = (bool, Bench);
    type Change = NewAppeal;
    type Reply = MeasureChanged;

    fn place(&self) -> OwnMeasure {
        OwnMeasure(self.measure)
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &OwnScene) -> Result<Self::Known, Undo<Fault>> {
        let found = tx.maybe(&FIND_APPEAL, params![self.measure], |_| Ok(()))?;
        Ok((found.is_some(), bench(tx, &scene.measure)?))
    }

    fn decide(
        &self,
        scene: &OwnScene,
        (already, bench): Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<NewAppeal, MeasureChanged>, Fault> {
        if already {
            return Err(Fault::Conflict("already_appealed"));
        }
        let reply = MeasureChanged { measure: self.measure };
        let data = json!({"measure": self.measure, "words": digest(&self.words)});
        let appeal = NewAppeal { scene: scene.clone(), bench, at: moment.now };
        Ok(Decision::change(appeal, reply, "appeal.made", data))
    }

    fn store(&self, appeal: NewAppeal, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewAppeal { scene, bench, at } = appeal;
        let (measure, address) = (&scene.measure, format!("/measures/{}", self.measure));
        tx.run(&INSERT_APPEAL, params![self.measure, &self.words, at])?;
        let (taker, target, what) = (measure.taken_by, measure.target, "appeal.made");
        match (measure.space, bench.rules()) {
            (Some(space), Some(power)) => {
                let who = params![space, power.as_str(), taker, target, what, &address, at];
                tx.run(&TELL_POWER, who)?;
            }
            _ => {
                tx.run(&TELL_ADMINISTRATORS, params![taker, target, what, &address, at])?;
            }
        }
        Ok(())
    }
}
