//! Somebody who looks after the space suspends a member: until it ends they are none.

use cocreate_kernel::{Ask, Command, Decision, Fault, Moment, Permit, SpaceId, StoreFault, Tx, Undo, params};
use serde_json::json;

use super::mute_member::Stands;
use super::{MeasureChanged, letter, measure_on, told};
use crate::guards::{leaves_a_host, until};
use crate::job;
use crate::measure::{Kind, NewMeasure};
use crate::rule::Grounds;
use crate::sql::{COUNT_HOSTS, LOCK_SPACE, SHARE_SPACE};
use crate::thing::{Act, OnThing, Thing, ThingScene};

/// Longest suspension for a time, in days.
const DAYS: i64 = 365;

/// Suspends whoever wrote something, or behaved like that, from the space.
#[derive(Clone, Debug)]
pub struct SuspendMember {
    /// The space.
    pub space: SpaceId,
    /// What it is about.
    pub thing: Thing,
    /// Why.
    pub grounds: Grounds,
    /// For how many days: 1 to 365; until it is lifted where it is left out.
    pub days: Option<i64>,
}

impl Command for SuspendMember {
    const PERMIT: Permit = Permit::new("member.suspend", Permit::STEWARDS);
    type Place = OnThing;
    type Known = (Stands, i64);
    type Change = NewMeasure;
    type Reply = MeasureChanged;

    fn place(&self) -> OnThing {
        OnThing(Act::Beside, self.space, self.thing)
    }

    fn keys(&self) -> usize {
        1
    }

    /// Locks the space first: of two hosts who suspend each other, the second counts one host.
    fn load(&self, tx: &mut Tx<'_>, scene: &ThingScene) -> Result<Self::Known, Undo<Fault>> {
        tx.all_locked(&SHARE_SPACE, &LOCK_SPACE, params![self.space], |_| Ok(()))?;
        let hosts = tx.one(&COUNT_HOSTS, params![self.space], |row| row.get(0))?;
        Ok((Stands::load(scene, Kind::Suspend, tx)?, hosts))
    }

    fn decide(
        &self,
        scene: &ThingScene,
        (stands, hosts): Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<NewMeasure, MeasureChanged>, Fault> {
        let until = self.days.map(|days| until(moment.now, days, DAYS)).transpose()?;
        let at = (moment.key()?, moment.now);
        let measure = measure_on(scene, Kind::Suspend, &self.grounds, at, until)?;
        stands.check()?;
        leaves_a_host(scene.target_power, hosts)?;
        let (reply, data) = (MeasureChanged { measure: measure.id }, told(&measure, &self.grounds));
        let letter = letter(measure.target, measure.id);
        let decision = Decision::change(measure, reply, "member.suspended", data).mail(letter);
        Ok(match until {
            Some(until) => decision.job(job::END, json!(reply), until),
            None => decision,
        })
    }

    fn store(&self, measure: NewMeasure, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        measure.store(&self.grounds, tx)
    }
}
