//! Somebody comes in by an invitation.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, GroupId, IntoSpace, Moment, Permit, PersonId, Power, Setting,
    SpaceId, SpaceScene, StoreFault, Tx, Undo, Who, params,
};
use serde_json::json;

use super::{MemberChanged, enter, not_suspended, open_group};
use crate::invitation::{Door, Life, Standings, still_stands};
use crate::invitation_sql::{
    ARRIVE, FIND_GIVER, FIND_INVITATION, LOCK_INVITATION, OPEN_TO_ME, USE_INVITATION,
};
use crate::members_sql::FIND_FORMER;
use crate::my_address;

/// By what right somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// They showed the secret with this hash.
    Secret([u8; 32]),
    /// They showed a code before, or have a confirmed address of the domain.
    Known,
    /// Somebody approved that they come.
    Approved,
}

/// Accepts an invitation.
#[derive(Clone, Debug)]
pub struct AcceptInvitation {
    /// The space.
    pub space: SpaceId,
    /// The invitation.
    pub invitation: i64,
    /// By what right.
    pub proof: Proof,
    /// The group to speak for, where the invitation leaves the choice.
    pub group: Option<GroupId>,
}

/// The invitation as it stands, and what decides whether this person may come by it.
#[derive(Debug)]
pub struct Known {
    door: Door,
    power: Power,
    group: Option<GroupId>,
    approval: bool,
    /// The address that a letter is bound to.
    bound: Option<String>,
    life: Life,
    made_at: i64,
    given: bool,
    email: Option<String>,
    removed_at: Option<i64>,
}

/// Somebody who comes in.
#[derive(Clone, Copy, Debug)]
pub struct Coming {
    person: PersonId,
    power: Power,
    group: Option<GroupId>,
    at: i64,
}

impl AcceptInvitation {
    fn is_approved(&self, actor: &Actor) -> bool {
        let approved = matches!(actor, Actor::Person(person) if person.approved == Some(Self::PERMIT.action));
        self.proof == Proof::Approved && approved
    }

    /// Whether the proof is one: else there is no such invitation for this person.
    fn proves(&self, tx: &mut Tx<'_>, actor: &Actor, token: Option<&[u8]>) -> Result<bool, Undo<Fault>> {
        match self.proof {
            Proof::Secret(hash) => Ok(token == Some(&hash[..])),
            Proof::Approved => Ok(self.is_approved(actor)),
            Proof::Known => {
                let address = my_address(tx, actor.key())?;
                let key = params![self.invitation, actor.key(), address.domain()];
                Ok(tx.maybe(&OPEN_TO_ME, key, |_| Ok(()))?.is_some())
            }
        }
    }

    /// Why somebody may not come by it, if they may not.
    fn refusal(&self, scene: &SpaceScene, known: &Known, now: i64) -> Option<Fault> {
        let approved = self.is_approved(&scene.actor);
        let over = match known.life.at(now) {
            Standings::Open => false,
            // Whoever asked in time may be let in later.
            Standings::Ended | Standings::Orphaned => !approved,
            Standings::Used | Standings::Revoked => true,
        };
        if over || !(known.given || approved) {
            return Some(Fault::Conflict("invitation_over"));
        }
        if known.bound.is_some() && known.bound != known.email {
            return Some(Fault::Denied("other_address"));
        }
        let removed = known.removed_at.is_some_and(|at| at >= known.made_at) && !approved;
        removed.then_some(Fault::Denied("removed_before"))
    }
}

impl Command for AcceptInvitation {
    const PERMIT: Permit = Permit::new("invitation.accept", &[Who::SignedIn]).quietly().fixed();
    const OPENLY: bool = true;
    type Place = IntoSpace;
    type Known = Known;
    type Change = Coming;
    type Reply = MemberChanged;

    fn place(&self) -> IntoSpace {
        IntoSpace { space: self.space, shown: self.proof != Proof::Approved }
    }

    /// The row of the invitation, locked: of two who come for the last place, the second sees that it is taken.
    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<Known, Undo<Fault>> {
        let key = params![self.invitation, self.space];
        let row = tx.all_locked(&FIND_INVITATION, &LOCK_INVITATION, key, |row| {
            let power: String = row.get(1)?;
            let power = power.parse().map_err(|()| StoreFault::Broken(format!("no power is {power}")))?;
            let (uses, most, ends_at) = (row.get(6)?, row.get(7)?, row.get(8)?);
            let life = Life { uses, most, ends_at, revoked: row.get(11)?, orphaned: false };
            let bound = row.get::<Option<String>>(5)?;
            let (only, token, by): (bool, Option<Vec<u8>>, PersonId) =
                (row.get(4)?, row.get(10)?, row.get(12)?);
            let known = Known {
                door: Door::read(row, 0)?,
                power,
                group: row.get(2)?,
                approval: row.get(3)?,
                bound: bound.filter(|_| only),
                life,
                made_at: row.get(9)?,
                given: false,
                email: None,
                removed_at: None,
            };
            Ok((known, token, by))
        })?;
        let (known, token, by) = row.into_iter().next().ok_or(Fault::NotFound)?;
        if !self.proves(tx, &scene.actor, token.as_deref())? {
            return Err(Fault::NotFound.into());
        }
        not_suspended(tx, self.space, scene.actor.key())?;
        if known.group.is_none()
            && let Some(group) = self.group
        {
            open_group(tx, self.space, group)?;
        }
        let giver = tx.maybe(&FIND_GIVER, params![self.space, by], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (power, group): (Option<String>, _) = giver.unwrap_or_default();
        let power = power.and_then(|power| power.parse().ok());
        let me = scene.actor.key();
        let removed_at = tx.maybe(&FIND_FORMER, params![self.space, me], |row| row.get(1))?;
        Ok(Known {
            given: still_stands(power, group, scene.clauses(), known.power),
            email: my_address(tx, me)?.email,
            removed_at,
            ..known
        })
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<Coming, MemberChanged>, Fault> {
        let person = scene.actor.person_id().ok_or(Fault::SignIn)?;
        if let Some(member) = scene.member {
            let reply = MemberChanged { space: self.space, person, power: member.power, group: member.group };
            return Ok(Decision::Nothing(reply));
        }
        if let Some(fault) = self.refusal(scene, &known, moment.now) {
            return Err(fault);
        }
        let (power, group) = (known.power, known.group.or(self.group));
        if group.is_none() && power == Power::Participant {
            return Err(Fault::invalid("group", "required"));
        }
        if known.approval && !self.is_approved(&scene.actor) {
            return Err(Fault::NeedsApproval);
        }
        let reply = MemberChanged { space: self.space, person, power, group };
        let data = json!({"invitation": self.invitation, "door": known.door, "power": power, "group": group});
        Ok(Decision::change(Coming { person, power, group, at: moment.now }, reply, "member.arrived", data))
    }

    fn store(&self, coming: Coming, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Coming { person, power, group, at } = coming;
        if tx.run(&USE_INVITATION, params![self.invitation])? == 0 {
            return Err(StoreFault::Constraint("last_place".to_owned()));
        }
        tx.run(&ARRIVE, params![self.invitation, person, at])?;
        enter(tx, self.space, person, power, group, at)
    }
}
