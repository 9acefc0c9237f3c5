//! Somebody takes an invitation back: nobody comes by it any more. Who came stays.

use cocreate_kernel::{
    Ask, Command, Decision, Fault, InSpace, Moment, Permit, PersonId, SpaceId, SpaceScene, StoreFault, Tx,
    Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::invite::Invite;
use crate::invitation_sql::{FIND_INVITATION, REVOKE_INVITATION};

/// Take an invitation back. Taking it back again changes nothing.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RevokeInvitation {
    /// The space.
    pub space: SpaceId,
    /// The invitation.
    pub invitation: i64,
}

/// An invitation by which nobody comes any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct InvitationRevoked {
    /// The space.
    pub space: SpaceId,
    /// The invitation.
    pub invitation: i64,
}

impl Command for RevokeInvitation {
    const PERMIT: Permit = Invite::PERMIT;
    type Place = InSpace;
    type Known = bool;
    type Change = (PersonId, i64);
    type Reply = InvitationRevoked;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    /// Whether it was taken back already.
    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<bool, Undo<Fault>> {
        let found = tx.maybe(&FIND_INVITATION, params![self.invitation, self.space], |row| row.get(11))?;
        Ok(found.ok_or(Fault::NotFound)?)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        revoked: bool,
        moment: &mut Moment,
    ) -> Result<Decision<(PersonId, i64), InvitationRevoked>, Fault> {
        let by = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let reply = InvitationRevoked { space: self.space, invitation: self.invitation };
        if revoked {
            return Ok(Decision::Nothing(reply));
        }
        let data = json!({"invitation": self.invitation});
        Ok(Decision::change((by, moment.now), reply, "invitation.revoked", data))
    }

    fn store(&self, (by, at): (PersonId, i64), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&REVOKE_INVITATION, params![self.invitation, self.space, at, by])?;
        Ok(())
    }
}
