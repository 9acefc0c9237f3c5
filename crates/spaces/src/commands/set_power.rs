//! A host gives a member another power. A space is never left without a host.

use std::str::FromStr;

use cocreate_kernel::{
    Ask, Command, Decision, Fault, GroupId, InSpace, Moment, Permit, PersonId, Power, SpaceId, SpaceScene,
    StoreFault, Tx, Undo, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::MemberChanged;
use super::place_service::{PROGRAMS, is_program};
use crate::members_sql::{COUNT_HOSTS, FIND_MEMBER, LOCK_SPACE, SET_POWER, SHARE_SPACE};
use crate::represented_sql::FIND_REPRESENTED;

/// Give a member another power.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetPower {
    /// The space.
    pub space: SpaceId,
    /// The member.
    pub person: PersonId,
    /// The power.
    pub power: Power,
}

/// What there is to know of the member, and of the hosts.
#[derive(Debug)]
pub struct Known {
    power: String,
    group: Option<GroupId>,
    hosts: i64,
    /// Whether it is a program.
    program: bool,
    /// Whether others enter what they say.
    represented: bool,
}

impl Command for SetPower {
    const PERMIT: Permit = Permit::new("member.set_power", Permit::HOSTS);
    type Place = InSpace;
    type Known = Known;
    type Change = ();
    type Reply = MemberChanged;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    /// Locks the space first: of two hosts who take each other's power, the second counts one host.
    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<Known, Undo<Fault>> {
        tx.all_locked(&SHARE_SPACE, &LOCK_SPACE, params![self.space], |_| Ok(()))?;
        let found =
            tx.maybe(&FIND_MEMBER, params![self.space, self.person], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (power, group) = found.ok_or(Fault::NotFound)?;
        let hosts = tx.one(&COUNT_HOSTS, params![self.space], |row| row.get(0))?;
        let program = is_program(tx, self.person)?;
        let key = params![self.space, self.person];
        let represented = tx.maybe(&FIND_REPRESENTED, key, |_| Ok(()))?.is_some();
        Ok(Known { power, group, hosts, program, represented })
    }

    fn decide(
        &self,
        _: &SpaceScene,
        known: Known,
        _: &mut Moment,
    ) -> Result<Decision<(), MemberChanged>, Fault> {
        let before = Power::from_str(&known.power)
            .map_err(|()| Fault::Broken(format!("no power is {}", known.power)))?;
        let reply =
            MemberChanged { space: self.space, person: self.person, power: self.power, group: known.group };
        if before == self.power {
            return Ok(Decision::Nothing(reply));
        }
        // A program answers for nothing, and rules nobody.
        if known.program && !PROGRAMS.contains(&self.power) {
            return Err(Fault::Conflict("program_power"));
        }
        // Whoever enters things for them would have the power.
        if known.represented && !matches!(self.power, Power::Participant | Power::Observer) {
            return Err(Fault::Conflict("represented_power"));
        }
        if before == Power::Host && known.hosts < 2 {
            return Err(Fault::Conflict("last_host"));
        }
        let data = json!({"person": self.person, "from": before, "to": self.power});
        Ok(Decision::change((), reply, "member.power_set", data))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SET_POWER, params![self.space, self.person, self.power.as_str()])?;
        Ok(())
    }
}
