//! Somebody who looks after the space tells a member that they broke a rule.

use cocreate_kernel::{Command, Decision, Fault, Moment, Permit, SpaceId, StoreFault, Tx, Undo};

use super::{MeasureChanged, letter, measure_on, told};
use crate::measure::{Kind, NewMeasure};
use crate::rule::Grounds;
use crate::thing::{Act, OnThing, Thing, ThingScene};

/// Warns whoever wrote something, or behaved like that.
#[derive(Clone, Debug)]
pub struct WarnMember {
    /// The space.
    pub space: SpaceId,
    /// What it is about.
    pub thing: Thing,
    /// Why.
    pub grounds: Grounds,
}

impl Command for WarnMember {
    const PERMIT: Permit = Permit::new("member.warn", Permit::STEWARDS);
    type Place = OnThing;
    type Known = ();
    type Change = NewMeasure;
    type Reply = MeasureChanged;

    fn place(&self) -> OnThing {
        OnThing(Act::Beside, self.space, self.thing)
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
        let measure = measure_on(scene, Kind::Warn, &self.grounds, (moment.key()?, moment.now), None)?;
        let (reply, data) = (MeasureChanged { measure: measure.id }, told(&measure, &self.grounds));
        let letter = letter(measure.target, measure.id);
        Ok(Decision::change(measure, reply, "member.warned", data).mail(letter))
    }

    fn store(&self, measure: NewMeasure, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        measure.store(&self.grounds, tx)
    }
}
