//! The operator makes somebody who has an account a member, without asking them: for worlds that are made, not for
//! people, who are invited. No route leads here.

use cocreate_kernel::{
    Ask, Command, Decision, Fault, GroupId, InSpace, Moment, Permit, PersonId, Power, SpaceId, SpaceScene,
    StoreFault, Tx, Undo, params,
};
use serde_json::json;

use super::{MemberChanged, enter, known_group, not_suspended};
use crate::members_sql::{FIND_MEMBER, FIND_PERSON};

/// Adds a member.
#[derive(Clone)]
pub struct AddMember {
    /// The space.
    pub space: SpaceId,
    /// Their e-mail address, in the form it is kept in.
    pub email: String,
    /// Their power.
    pub power: Power,
    /// The group they speak for.
    pub group: Option<GroupId>,
}

/// The person, and the part they have already.
#[derive(Debug)]
pub struct Known {
    person: PersonId,
    member: Option<(String, Option<GroupId>)>,
}

impl Command for AddMember {
    const PERMIT: Permit = Permit::new("member.add", Permit::HOSTS);
    type Place = InSpace;
    type Known = Known;
    type Change = (PersonId, i64);
    type Reply = MemberChanged;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<Known, Undo<Fault>> {
        if let Some(group) = self.group {
            known_group(tx, self.space, group)?;
        }
        let found = tx.maybe(&FIND_PERSON, params![&self.email], |row| row.get(0))?;
        let person = found.ok_or_else(|| Fault::invalid("email", "unknown_person"))?;
        not_suspended(tx, self.space, person)?;
        let member =
            tx.maybe(&FIND_MEMBER, params![self.space, person], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Known { person, member })
    }

    fn decide(
        &self,
        _: &SpaceScene,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<(PersonId, i64), MemberChanged>, Fault> {
        let person = known.person;
        if let Some((power, group)) = known.member {
            let power = power.parse().map_err(|()| Fault::Broken(format!("no power is {power}")))?;
            return Ok(Decision::Nothing(MemberChanged { space: self.space, person, power, group }));
        }
        let reply = MemberChanged { space: self.space, person, power: self.power, group: self.group };
        let data = json!({"person": person, "power": self.power, "group": self.group});
        Ok(Decision::change((person, moment.now), reply, "member.added", data))
    }

    fn store(&self, (person, at): (PersonId, i64), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        enter(tx, self.space, person, self.power, self.group, at)
    }
}
