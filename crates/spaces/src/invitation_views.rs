//! What can be seen of invitations.

use cocreate_kernel::{Instant, PersonId, Power, SpaceId};
use cocreate_web::{GroupMark, SpaceHead};
use serde::Serialize;
use utoipa::ToSchema;

use crate::invitation::{Door, Standings};
use crate::views::GroupRow;

/// Somebody who came by an invitation.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Arrived {
    /// The person.
    pub id: PersonId,
    /// The name they go by.
    pub name: String,
    /// When they came.
    #[schema(inline)]
    pub at: Instant,
}

/// An invitation, for those who may invite.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct InvitationRow {
    /// Its key.
    pub id: i64,
    /// How it invites.
    pub door: Door,
    /// Where the letter went; the domain.
    pub address: Option<String>,
    /// The power of those who come.
    pub power: Power,
    /// The group they speak for; without one they choose.
    pub group: Option<GroupMark>,
    /// Whether somebody approves each who comes.
    pub approval: bool,
    /// Whether a letter is good only for the account with its address.
    pub only_address: bool,
    /// How many came.
    pub uses: i64,
    /// How many may come; without a number, any.
    pub most: Option<i64>,
    /// Until when it is good.
    #[schema(inline)]
    pub ends_at: Instant,
    /// How it stands.
    pub standing: Standings,
    /// Who gave it.
    pub by: String,
    /// When.
    #[schema(inline)]
    pub made_at: Instant,
    /// Who came by it, at most 50.
    pub came: Vec<Arrived>,
}

/// A page of a space's invitations, the newest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct InvitationListView {
    /// The space.
    pub space: SpaceHead,
    /// The invitations.
    pub invitations: Vec<InvitationRow>,
    /// Where the list goes on.
    pub next: Option<i64>,
}

/// One invitation, for those who may invite.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct InvitationView {
    /// The space.
    pub space: SpaceHead,
    /// The invitation.
    pub invitation: InvitationRow,
    /// The link's last part or the code, for whoever knows it.
    pub secret: Option<String>,
}

/// The form for a new invitation.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewInvitationView {
    /// The space.
    pub space: SpaceHead,
    /// How it will invite.
    pub door: Door,
    /// The groups.
    pub groups: Vec<GroupRow>,
    /// The powers that you may give.
    pub powers: Vec<Power>,
}

/// What an invitation leads to, for whoever shows it. Of one that is over nothing is told.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DoorView {
    /// How it stands.
    pub standing: Standings,
    /// What it leads to, while it is open.
    pub leads_to: Option<LeadsTo>,
    /// The space, where you see it anyhow.
    pub space: Option<SpaceId>,
    /// Whether you are a member of it.
    pub member: bool,
    /// Whether it is good only for another address than yours.
    pub other_address: bool,
    /// Where to accept it.
    pub accept: String,
    /// The key of the invitation, where it is accepted by that.
    pub invitation: Option<i64>,
}

/// A space, and as what somebody comes into it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LeadsTo {
    /// The space's name.
    pub name: String,
    /// Why it exists.
    pub intent: String,
    /// Your power there.
    pub power: Power,
    /// The group you speak for.
    pub group: Option<GroupMark>,
    /// The groups to choose from, where the invitation leaves it to you.
    pub choose: Vec<GroupRow>,
    /// Who invites.
    pub by: String,
    /// Whether somebody there approves that you come.
    pub approval: bool,
    /// Until when it is open.
    #[schema(inline)]
    pub ends_at: Instant,
}

/// A space that is open to somebody by their address, or by a code that they showed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OpenDoor {
    /// The invitation.
    pub invitation: i64,
    /// By what it is open.
    pub door: Door,
    /// The space's name.
    pub name: String,
    /// Why it exists: the first words.
    pub intent: String,
    /// The group they would speak for.
    pub group: Option<GroupMark>,
}

/// The form for a code, and the spaces that are open to you.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct JoinView {
    /// The spaces.
    pub doors: Vec<OpenDoor>,
}
