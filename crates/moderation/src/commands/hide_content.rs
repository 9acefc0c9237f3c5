//! Somebody who looks after the space hides a post or an idea. The dialogue around it stays readable.

use cocreate_kernel::{Command, Decision, Fault, Moment, Permit, SpaceId, StoreFault, Tx, Undo};
use cocreate_web::HIDE;

use super::{MeasureChanged, letter, measure_on, told};
use crate::measure::{Kind, NewMeasure};
use crate::rule::Grounds;
use crate::thing::{Act, OnThing, Thing, ThingScene};

/// Hides a post or an idea.
#[derive(Clone, Debug)]
pub struct HideContent {
    /// The space.
    pub space: SpaceId,
    /// What to hide.
    pub thing: Thing,
    /// Why.
    pub grounds: Grounds,
}

impl Command for HideContent {
    const PERMIT: Permit = HIDE;
    type Place = OnThing;
    type Known = ();
    type Change = NewMeasure;
    type Reply = MeasureChanged;

    fn place(&self) -> OnThing {
        OnThing(Act::Change, self.space, self.thing)
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, _: &mut Tx<'_>, _: &ThingScene) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(
        &self,
        scene: &ThingScene,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<NewMeasure, MeasureChanged>, Fault> {
        if !self.thing.can_be_hidden() {
            return Err(Fault::invalid("thing", "cannot_be_hidden"));
        }
        if scene.hidden_by.is_some() {
            return Err(Fault::Conflict("hidden"));
        }
        let measure = measure_on(scene, Kind::Hide, &self.grounds, (moment.key()?, moment.now), None)?;
        let (reply, data) = (MeasureChanged { measure: measure.id }, told(&measure, &self.grounds));
        let letter = letter(measure.target, measure.id);
        Ok(Decision::change(measure, reply, "content.hidden", data).mail(letter))
    }

    fn store(&self, measure: NewMeasure, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        measure.store(&self.grounds, tx)
    }
}
