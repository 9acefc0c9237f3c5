//! A host says who may do what. It is a version of the charter like any other amendment.

use cocreate_kernel::{
    Ask, Command, Decision, Fault, GroupId, InSpace, Moment, Permit, SpaceId, SpaceScene, StoreFault, Tx,
    Undo, params,
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::amend_charter::{AmendCharter, Amended, Amendment, amend, put_in_force};
use crate::permissions::{Cell, changed};
use crate::sql::{GROUPS_BY_NAME, LATEST_VERSION};

/// Say who may do what in a space. What is not named stays as it is.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PermissionsInput {
    /// The space.
    pub space: SpaceId,
    /// The version of the charter that you amended.
    pub version: i64,
    /// Action, who and answer: `idea.write observer approval`. Who is a power, `group:7`, `signed_in` or `author`; the
    /// answer is `yes`, `approval` or `no`.
    #[serde(default)]
    pub cells: Vec<String>,
}

/// Amends who may do what.
#[derive(Clone, Debug)]
pub struct AmendPermissions {
    /// The space.
    pub space: SpaceId,
    /// The version that was amended.
    pub version: i64,
    /// What changes.
    pub(crate) cells: Vec<Cell>,
}

impl Command for AmendPermissions {
    const PERMIT: Permit = AmendCharter::PERMIT;
    type Place = InSpace;
    type Known = (i64, Vec<GroupId>);
    type Change = Amendment;
    type Reply = Amended;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<(i64, Vec<GroupId>), Undo<Fault>> {
        let newest = tx.one(&LATEST_VERSION, params![self.space], |row| row.get(0))?;
        Ok((newest, tx.all(&GROUPS_BY_NAME, params![self.space], |row| row.get(0))?))
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        (newest, groups): (i64, Vec<GroupId>),
        moment: &mut Moment,
    ) -> Result<Decision<Amendment, Amended>, Fault> {
        let rules = changed(&scene.clauses.rules, &self.cells, &groups)?;
        let clauses = cocreate_kernel::Clauses { rules, ..scene.clauses.as_ref().clone() };
        amend(scene, (self.version, newest), &clauses, moment)
    }

    fn store(&self, amendment: Amendment, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        put_in_force(tx, self.space, &amendment)
    }
}
