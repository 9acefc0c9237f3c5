//! An administrator lets a program take part in a space: where everybody reads it, or where they are a host themselves.

use cocreate_kernel::{
    Ask, Command, Decision, Fault, InSpace, Moment, Permit, PersonId, Power, SpaceId, SpaceScene, StoreFault,
    Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::{Ending, Part, end_membership, enter, not_suspended, part_of};
use crate::members_sql::{FIND_FORMER, FIND_PROGRAM, IS_PROGRAM, SET_POWER};

/// The powers that a program can have: it answers for nothing, looks after nobody and rules on nothing.
pub(crate) const PROGRAMS: [Power; 2] = [Power::Participant, Power::Observer];

/// Let a program take part in a space, or give it another power there.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceServiceInput {
    /// The program.
    pub person: PersonId,
    /// The number of the space.
    #[serde(default)]
    pub space: String,
    /// What it may do there: `participant` or `observer`.
    #[serde(default)]
    pub power: Option<Power>,
}

/// Lets a program take part in a space.
#[derive(Clone, Copy, Debug)]
pub struct PlaceService {
    /// The space.
    pub space: SpaceId,
    /// The program.
    pub person: PersonId,
    /// What it may do there.
    pub power: Power,
}

/// End a program's part in a space.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DisplaceServiceInput {
    /// The program.
    pub person: PersonId,
    /// The space.
    pub space: SpaceId,
}

/// Ends a program's part in a space.
#[derive(Clone, Copy, Debug)]
pub struct DisplaceService {
    /// The space.
    pub space: SpaceId,
    /// The program.
    pub person: PersonId,
}

/// A program's part in a space, as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ServicePlaced {
    /// The program.
    pub person: PersonId,
    /// The space.
    pub space: SpaceId,
    /// What it may do there; nothing where it takes no part any more.
    pub power: Option<Power>,
}

/// Whether an account is a program's.
pub(super) fn is_program(tx: &mut Tx<'_>, person: PersonId) -> Result<bool, StoreFault> {
    Ok(tx.maybe(&IS_PROGRAM, params![person], |_| Ok(()))?.is_some())
}

/// What there is to know of the program here.
#[derive(Debug)]
pub struct Known {
    part: Option<Part>,
    /// Whether a host or steward removed it before.
    removed: bool,
}

/// The part that begins or changes, and since when.
#[derive(Debug)]
pub struct Placing {
    begins: bool,
    at: i64,
}

impl Command for PlaceService {
    const PERMIT: Permit = Permit::administrators("service.place").fixed().proven();
    type Place = InSpace;
    type Known = Known;
    type Change = Placing;
    type Reply = ServicePlaced;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<Known, Undo<Fault>> {
        let part = part_of(tx, self.space, self.person)?;
        tx.maybe(&FIND_PROGRAM, params![self.person], |_| Ok(()))?.ok_or(Fault::NotFound)?;
        not_suspended(tx, self.space, self.person)?;
        let removed = tx.maybe(&FIND_FORMER, params![self.space, self.person], |_| Ok(()))?.is_some();
        Ok(Known { part, removed })
    }

    /// An administrator sees no more through a program than without it.
    fn decide(
        &self,
        scene: &SpaceScene,
        Known { part, removed }: Known,
        moment: &mut Moment,
    ) -> Result<Decision<Placing, ServicePlaced>, Fault> {
        let host = scene.member.is_some_and(|member| member.power == Power::Host);
        if !host && (removed || !scene.public) {
            return Err(Fault::Denied("program_needs_host"));
        }
        if !PROGRAMS.contains(&self.power) {
            return Err(Fault::Conflict("program_power"));
        }
        let reply = ServicePlaced { person: self.person, space: self.space, power: Some(self.power) };
        if part.is_some_and(|part| part.power == self.power) {
            return Ok(Decision::Nothing(reply));
        }
        let placing = Placing { begins: part.is_none(), at: moment.now };
        let data = json!({"person": self.person, "power": self.power});
        Ok(Decision::change(placing, reply, "service.placed", data))
    }

    fn store(&self, placing: Placing, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        if placing.begins {
            return enter(tx, self.space, self.person, self.power, None, placing.at);
        }
        tx.run(&SET_POWER, params![self.space, self.person, self.power.as_str()])?;
        Ok(())
    }
}

impl Command for DisplaceService {
    const PERMIT: Permit = Permit::administrators("service.displace").fixed();
    type Place = InSpace;
    type Known = Option<Part>;
    type Change = Ending;
    type Reply = ServicePlaced;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<Option<Part>, Undo<Fault>> {
        if !is_program(tx, self.person)? {
            return Err(Fault::NotFound.into());
        }
        Ok(part_of(tx, self.space, self.person)?)
    }

    fn decide(
        &self,
        _: &SpaceScene,
        part: Option<Part>,
        moment: &mut Moment,
    ) -> Result<Decision<Ending, ServicePlaced>, Fault> {
        let reply = ServicePlaced { person: self.person, space: self.space, power: None };
        let Some(part) = part else { return Ok(Decision::Nothing(reply)) };
        let ending = Ending { person: self.person, part, at: moment.now, removed: None };
        Ok(Decision::change(ending, reply, "service.displaced", json!({"person": self.person})))
    }

    fn store(&self, ending: Ending, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        end_membership(tx, self.space, &ending)
    }
}
