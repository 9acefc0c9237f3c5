//! A host or steward removes a member, with a reason that the member is told.

use cocreate_kernel::record::digest;
use cocreate_kernel::{
    Command, Decision, Fault, InSpace, MailDraft, Moment, Permit, PersonId, Power, SpaceId, SpaceScene,
    StoreFault, To, Tx, Undo,
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::leave_space::MembershipEnded;
use super::{Ending, Part, end_membership, part_of};
use cocreate_kernel::text::text_flaw;

/// Longest reason, in characters.
const REASON: usize = 1_000;

/// Remove a member. They come back by an invitation, or by asking.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RemoveMember {
    /// The space.
    pub space: SpaceId,
    /// The member.
    pub person: PersonId,
    /// Why: at most 1,000 characters. The member is told.
    #[serde(default)]
    pub reason: String,
}

impl Command for RemoveMember {
    const PERMIT: Permit = Permit::new("member.remove", Permit::STEWARDS);
    type Place = InSpace;
    type Known = Option<Part>;
    type Change = Ending;
    type Reply = MembershipEnded;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<Option<Part>, Undo<Fault>> {
        Ok(part_of(tx, self.space, self.person)?)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        part: Option<Part>,
        moment: &mut Moment,
    ) -> Result<Decision<Ending, MembershipEnded>, Fault> {
        let by = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let part = part.ok_or(Fault::NotFound)?;
        let reason = self.reason.trim().to_owned();
        Fault::if_any(text_flaw("reason", &reason, REASON).into_iter().collect())?;
        if by == self.person {
            return Err(Fault::Conflict("leave_instead"));
        }
        let mine = scene.member.map(|member| member.power);
        // Whoever answers for a space, looks after it or rules is removed by a host alone.
        if !matches!(part.power, Power::Participant | Power::Observer) && mine != Some(Power::Host) {
            return Err(Fault::Denied("power_too_high"));
        }
        if part.is_last_host() {
            return Err(Fault::Conflict("last_host"));
        }
        let data = json!({"person": self.person, "reason": digest(&reason)});
        let told = json!({"space": scene.space_name, "reason": reason});
        let ending = Ending { person: self.person, part, at: moment.now, removed: Some((by, reason)) };
        let reply = MembershipEnded { space: self.space, person: self.person };
        let letter = MailDraft::new(To::Person(self.person), "removed", told);
        Ok(Decision::change(ending, reply, "member.removed", data).mail(letter))
    }

    fn store(&self, ending: Ending, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        end_membership(tx, self.space, &ending)
    }
}
