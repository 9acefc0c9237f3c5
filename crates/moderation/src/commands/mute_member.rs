//! Somebody who looks after the space lets a member read and vote, but not speak, for some days.

use cocreate_kernel::{Ask, Command, Decision, Fault, Moment, Permit, SpaceId, StoreFault, Tx, Undo, params};
use serde_json::json;

use super::{MeasureChanged, letter, measure_on, told};
use crate::guards::until;
use crate::job;
use crate::measure::{Kind, NewMeasure};
use crate::rule::Grounds;
use crate::sql::{IS_MEMBER, IS_OPEN};
use crate::thing::{Act, OnThing, Thing, ThingScene};

/// Longest mute, in days.
const DAYS: i64 = 90;

/// Mutes whoever wrote something, or behaved like that.
#[derive(Clone, Debug)]
pub struct MuteMember {
    /// The space.
    pub space: SpaceId,
    /// What it is about.
    pub thing: Thing,
    /// Why.
    pub grounds: Grounds,
    /// For how many days: 1 to 90.
    pub days: i64,
}

/// How somebody stands before they are muted or suspended.
#[derive(Clone, Copy, Debug)]
pub struct Stands {
    pub(super) member: bool,
    /// Whether such a measure is in force.
    pub(super) already: bool,
}

impl Stands {
    pub(super) fn load(scene: &ThingScene, kind: Kind, tx: &mut Tx<'_>) -> Result<Self, StoreFault> {
        let (space, target) = (scene.space.space, scene.target);
        // Whether whoever wore a mask is a member still is told to nobody.
        let member = scene.target_alias.is_some()
            || tx.maybe(&IS_MEMBER, params![space, target], |_| Ok(()))?.is_some();
        let alias = scene.target_alias.map_or(0, |alias| alias.0);
        let already = tx.maybe(&IS_OPEN, params![space, target, kind.as_str(), alias], |_| Ok(()))?.is_some();
        Ok(Self { member, already })
    }

    /// Whether it can be taken.
    pub(super) fn check(self) -> Result<(), Fault> {
        match self {
            Self { already: true, .. } => Err(Fault::Conflict("already_in_force")),
            Self { member: false, .. } => Err(Fault::Conflict("no_member")),
            _ => Ok(()),
        }
    }
}

impl Command for MuteMember {
    const PERMIT: Permit = Permit::new("member.mute", Permit::STEWARDS);
    type Place = OnThing;
    type Known = Stands;
    type Change = NewMeasure;
    type Reply = MeasureChanged;

    fn place(&self) -> OnThing {
        OnThing(Act::Beside, self.space, self.thing)
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &ThingScene) -> Result<Stands, Undo<Fault>> {
        Ok(Stands::load(scene, Kind::Mute, tx)?)
    }

    fn decide(
        &self,
        scene: &ThingScene,
        stands: Stands,
        moment: &mut Moment,
    ) -> Result<Decision<NewMeasure, MeasureChanged>, Fault> {
        let until = until(moment.now, self.days, DAYS)?;
        let at = (moment.key()?, moment.now);
        let measure = measure_on(scene, Kind::Mute, &self.grounds, at, Some(until))?;
        stands.check()?;
        let (reply, data) = (MeasureChanged { measure: measure.id }, told(&measure, &self.grounds));
        let letter = letter(measure.target, measure.id);
        let muted = Decision::change(measure, reply, "member.muted", data).mail(letter);
        Ok(muted.job(job::END, json!(reply), until))
    }

    fn store(&self, measure: NewMeasure, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        measure.store(&self.grounds, tx)
    }
}
