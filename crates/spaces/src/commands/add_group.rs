//! A host adds a stakeholder group to a space.

use cocreate_kernel::record::digest;
use cocreate_kernel::{
    Ask, Command, Decision, Fault, GroupId, InSpace, Moment, Permit, SpaceId, SpaceScene, StoreFault, Tx,
    Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::open_space::{GROUP, MOST};
use crate::sql::{GROUP_NAMES, INSERT_GROUP};
use cocreate_kernel::text::{line, text_flaw};

/// Add a stakeholder group to a space.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddGroup {
    /// The space.
    pub space: SpaceId,
    /// Its name, at most 40 characters.
    #[serde(default)]
    pub name: String,
}

/// A group that was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GroupAdded {
    /// The space.
    pub space: SpaceId,
    /// The group.
    pub group: GroupId,
}

/// A group to store.
#[derive(Debug)]
pub struct NewGroup {
    id: GroupId,
    name: String,
    position: i64,
}

impl Command for AddGroup {
    const PERMIT: Permit = Permit::new("group.add", Permit::HOSTS);
    type Place = InSpace;
    type Known = Vec<(String, i64)>;
    type Change = NewGroup;
    type Reply = GroupAdded;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn keys(&self) -> usize {
        1
    }

    /// Names and positions of the groups there are: two hosts who take the same name or position
    /// meet at its UNIQUE index, and the second finds it here when it runs again.
    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<Vec<(String, i64)>, Undo<Fault>> {
        Ok(tx.all(&GROUP_NAMES, params![self.space], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    fn decide(
        &self,
        _: &SpaceScene,
        groups: Vec<(String, i64)>,
        moment: &mut Moment,
    ) -> Result<Decision<NewGroup, GroupAdded>, Fault> {
        let name = line(&self.name);
        Fault::if_any(text_flaw("name", &name, GROUP).into_iter().collect())?;
        if groups.iter().any(|(taken, _)| *taken == name) {
            return Err(Fault::invalid("name", "group_twice"));
        }
        if groups.len() >= MOST {
            return Err(Fault::Conflict("too_many_groups"));
        }
        let position = groups.iter().map(|(_, position)| *position).max().unwrap_or_default() + 1;
        let id = GroupId(moment.key()?);
        let data = json!({"group": id, "name": digest(&name), "position": position});
        let reply = GroupAdded { space: self.space, group: id };
        Ok(Decision::change(NewGroup { id, name, position }, reply, "group.added", data))
    }

    fn store(&self, group: NewGroup, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&INSERT_GROUP, params![group.id, self.space, &group.name, group.position])?;
        Ok(())
    }
}
