//! Where a program takes part, as administrators see and change it.

use cocreate_kernel::text::is_program;
use cocreate_kernel::{
    Actor, Ask, Fault, Instant, PersonId, Power, Query, Reader, Scope, SpaceId, StoreFault, params,
};
use cocreate_web::{Input, Preparation, Routes, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{
    DisplaceService, DisplaceServiceInput, PROGRAMS, PlaceService, PlaceServiceInput, ServicePlaced,
};
use crate::members_sql::{LIST_PROGRAM_SPACES, NAME_OF_PROGRAM};

/// Most spaces of a program that are shown.
const SPACES: i64 = 100;

/// The spaces in which a program takes part, as far as you see them.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ProgramSpacesPage {
    /// The program.
    pub person: PersonId,
}

/// A space in which a program takes part.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProgramSpace {
    /// The space.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// What the program may do there.
    pub power: Power,
    /// Since when.
    #[schema(inline)]
    pub joined_at: Instant,
}

/// Where a program takes part.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProgramSpacesView {
    /// The program.
    pub id: PersonId,
    /// Its name.
    pub name: String,
    /// Whether it was ended.
    pub ended: bool,
    /// The spaces, the newest first.
    pub spaces: Vec<ProgramSpace>,
}

impl Query for ProgramSpacesPage {
    type View = ProgramSpacesView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ProgramSpacesView, Fault> {
        match actor {
            Actor::Person(person) if person.administrator => {}
            Actor::Guest => return Err(Fault::SignIn),
            _ => return Err(Fault::NotFound),
        }
        let found = reader.maybe(&NAME_OF_PROGRAM, params![self.person], |row| {
            Ok((row.get::<String>(0)?, row.get::<Option<i64>>(1)?))
        })?;
        let (name, ended_at) = found.filter(|(name, _)| is_program(name)).ok_or(Fault::NotFound)?;
        let spaces = reader.all(&LIST_PROGRAM_SPACES, params![self.person, actor.key(), SPACES], |row| {
            let power: String = row.get(2)?;
            let power = power.parse().map_err(|()| StoreFault::Shape { column: 2, reason: power })?;
            Ok(ProgramSpace { id: row.get(0)?, name: row.get(1)?, power, joined_at: row.get(3)? })
        })?;
        Ok(ProgramSpacesView { id: self.person, name, ended: ended_at.is_some(), spaces })
    }
}

pub(crate) fn routes() -> Routes {
    Routes::of("spaces")
        .read::<ProgramSpacesPage>("/administration/services/{person}/spaces")
        .post::<PlaceServiceInput>("/administration/services/{person}/spaces")
        .post::<DisplaceServiceInput>("/administration/services/{person}/spaces/end")
}

fn home(placed: &ServicePlaced) -> String {
    format!("/administration/services/{}/spaces", placed.person)
}

impl Input for PlaceServiceInput {
    type Command = PlaceService;
    type Form = ProgramSpacesPage;

    fn command(self, _: &Preparation<'_>) -> Result<PlaceService, Fault> {
        let typed = self.space.trim();
        let space = typed.parse().ok().filter(|id| *id > 0).map(SpaceId);
        let space = space.ok_or_else(|| Fault::invalid("space", "unknown"))?;
        let power = self.power.filter(|power| PROGRAMS.contains(power));
        let power = power.ok_or_else(|| Fault::invalid("power", "unknown_choice"))?;
        Ok(PlaceService { space, person: self.person, power })
    }

    fn next(placed: &ServicePlaced, _: Option<&str>) -> String {
        home(placed)
    }
}

impl Input for DisplaceServiceInput {
    type Command = DisplaceService;
    type Form = ProgramSpacesPage;

    fn command(self, _: &Preparation<'_>) -> Result<DisplaceService, Fault> {
        Ok(DisplaceService { space: self.space, person: self.person })
    }

    fn next(placed: &ServicePlaced, _: Option<&str>) -> String {
        home(placed)
    }
}

impl ProgramSpacesView {
    fn powers(&self) -> [Power; 2] {
        PROGRAMS
    }

    /// The first choice has the id to which errors lead.
    fn id_of(&self, power: &Power) -> String {
        if *power == PROGRAMS[0] { "power".to_owned() } else { format!("power-{power}") }
    }
}

page!(ProgramSpacesView, "program_spaces.html");
