//! The author lets everybody see what only one group saw until now. There is no way back.

use cocreate_kernel::{
    Command, Decision, Fault, Guise, Moment, OnSubject, Permit, SpaceId, StoreFault, SubjectId, SubjectScene,
    Tx, Undo, Who, open_to_all, params,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::Written;
use crate::IDEA;
use crate::sql::COUNT_IDEA;

/// Open an idea to all that only one group saw until now, with its whole dialogue. It counts as written now. Opening
/// it again changes nothing.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenIdea {
    /// The idea.
    pub idea: SubjectId,
}

impl Command for OpenIdea {
    const PERMIT: Permit = Permit::new("idea.open", &[Who::Author]).fixed();
    const MASKED: bool = true;
    type Place = OnSubject;
    type Known = ();
    type Change = (SpaceId, i64);
    type Reply = Written;

    fn place(&self) -> OnSubject {
        OnSubject(IDEA, self.idea)
    }

    fn begun(&self, _: &mut Tx<'_>, scene: &SubjectScene) -> Result<Option<Guise>, StoreFault> {
        Ok(scene.written_as())
    }

    fn load(&self, _: &mut Tx<'_>, _: &SubjectScene) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, Written>, Fault> {
        let reply = Written { idea: self.idea };
        let Some(audience) = scene.audience else { return Ok(Decision::Nothing(reply)) };
        let opened = (scene.space.space, moment.now);
        Ok(Decision::change(opened, reply, "idea.opened", json!({"audience": audience})))
    }

    fn store(&self, (space, at): Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        open_to_all(tx, self.idea, at)?;
        tx.run(&COUNT_IDEA, params![space])?;
        Ok(())
    }
}
