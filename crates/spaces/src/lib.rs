//! Spaces: who is here, why, what can change and what cannot, and by which rules.

mod boundaries;
mod commands;
mod former;
mod invitation;
mod invitation_pages;
mod invitation_queries;
mod invitation_sql;
mod invitation_views;
mod members_sql;
mod overview;
mod pages;
mod permissions;
mod personal;
mod personal_sql;
mod programs;
mod queries;
mod represented;
mod represented_sql;
mod request_pages;
mod request_sql;
mod requests;
mod sql;
mod views;

use cocreate_web::Routes;

pub use boundaries::BoundariesInput;
pub use commands::{
    AcceptInvitation, AddGroup, AddMember, Addressee, AmendCharter, AmendCharterInput, AmendPermissions,
    Amended, Appearance, ChangeGroup, CharterDraft, ChooseMask, ChooseMaskInput, CodeEntered, DecideRequest,
    DisplaceService, DisplaceServiceInput, DropGroup, EndRepresentation, EnterCode, EnterCodeInput,
    FinishRequest, GiveGroup, GroupAdded, GroupChanged, HoldGroup, How, InvitationRevoked, Invite,
    InviteByLetter, Invited, JoinSpace, LeaveSpace, LettersSent, MaskChosen, MemberChanged, MemberGroups,
    MembershipEnded, OpenSpace, OpenSpaceInput, PermissionsInput, PlaceService, PlaceServiceInput, Proof,
    Reading, RemoveMember, Represent, Represented, RequestDecided, RequestWithdrawn, RevokeInvitation,
    ServicePlaced, SetJoining, SetPower, SpaceOpened, TakeGroup, Terms, WithdrawRequest,
};
pub use former::{FormerListView, FormerMember, FormerMembers};
pub use invitation::{Door, Secret, Standings};
pub use invitation_pages::{
    AcceptInput, AddMemberInput, ArriveInput, CodeInput, DomainInput, LettersInput, LinkInput,
};
pub(crate) use invitation_queries::my_address;
pub use invitation_queries::{
    InvitationPage, JoinPage, ListInvitations, NewCode, NewDomain, NewLetters, NewLink, OneInvitation,
    OpenDoorPage,
};
pub use invitation_views::*;
pub use overview::SpacePage;
pub use permissions::KEYS as KEPT_BY_HOSTS;
pub use permissions::{Answer, PermissionCell, PermissionRow, PermissionsPage, PermissionsView};
pub use programs::{ProgramSpace, ProgramSpacesPage, ProgramSpacesView};
pub use queries::{CharterPage, EditCharterPage, ListSpaces, MembersPage, NewSpace};
pub use represented::{RepresentedPage, RepresentedRow, RepresentedView};
pub use request_pages::{ApproveInput, RefuseInput};
pub use requests::{
    HeldToMake, ListRequests, MyRequestPage, MyRequestView, MyRequests, MyRequestsView, RequestField,
    RequestListView, RequestPage, RequestRow, RequestView, ToMake,
};
pub use views::*;

/// The kinds of jobs that this room leaves.
pub mod job {
    pub use crate::commands::MAKE;
}

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    Routes::of("spaces")
        .read::<ListSpaces>("/spaces")
        .post::<OpenSpaceInput>("/spaces")
        .read::<NewSpace>("/spaces/new")
        .read::<SpacePage>("/spaces/{space}")
        .read::<CharterPage>("/spaces/{space}/charter")
        .post::<AmendCharterInput>("/spaces/{space}/charter")
        .read::<EditCharterPage>("/spaces/{space}/charter/edit")
        .read::<PermissionsPage>("/spaces/{space}/charter/permissions")
        .post::<PermissionsInput>("/spaces/{space}/charter/permissions")
        .post::<AddGroup>("/spaces/{space}/groups")
        .post::<SetJoining>("/spaces/{space}/groups/{group}/joining")
        .read::<MembersPage>("/spaces/{space}/members")
        .post::<AddMemberInput>("/spaces/{space}/members")
        .read::<RepresentedPage>("/spaces/{space}/represented")
        .post::<Represent>("/spaces/{space}/represented")
        .post::<EndRepresentation>("/spaces/{space}/represented/{person}/end")
        .read::<FormerMembers>("/spaces/{space}/members/former")
        .post::<SetPower>("/spaces/{space}/members/{person}/power")
        .post::<RemoveMember>("/spaces/{space}/members/{person}/removal")
        .post::<GiveGroup>("/spaces/{space}/members/{person}/groups")
        .post::<TakeGroup>("/spaces/{space}/members/{person}/groups/{group}/end")
        .post::<JoinSpace>("/spaces/{space}/membership")
        .post::<LeaveSpace>("/spaces/{space}/membership/end")
        .post::<ChangeGroup>("/spaces/{space}/membership/group")
        .post::<HoldGroup>("/spaces/{space}/membership/groups")
        .post::<DropGroup>("/spaces/{space}/membership/groups/{group}/end")
        .post::<ChooseMaskInput>("/spaces/{space}/membership/mask")
        .and(invitation_routes())
        .and(request_routes())
        .and(programs::routes())
}

/// What waits for somebody's approval.
fn request_routes() -> Routes {
    Routes::of("spaces")
        .read::<ListRequests>("/spaces/{space}/requests")
        .read::<RequestPage>("/spaces/{space}/requests/{request}")
        .post::<ApproveInput>("/spaces/{space}/requests/{request}/approval")
        .post::<RefuseInput>("/spaces/{space}/requests/{request}/refusal")
        .read::<MyRequests>("/requests")
        .read::<MyRequestPage>("/requests/{request}")
        .post::<WithdrawRequest>("/requests/{request}/withdrawal")
}

/// How people come in.
fn invitation_routes() -> Routes {
    Routes::of("spaces")
        .read::<ListInvitations>("/spaces/{space}/invitations")
        .read::<NewLink>("/spaces/{space}/invitations/links")
        .post::<LinkInput>("/spaces/{space}/invitations/links")
        .read::<NewLetters>("/spaces/{space}/invitations/letters")
        .post::<LettersInput>("/spaces/{space}/invitations/letters")
        .read::<NewDomain>("/spaces/{space}/invitations/domains")
        .post::<DomainInput>("/spaces/{space}/invitations/domains")
        .read::<NewCode>("/spaces/{space}/invitations/codes")
        .post::<CodeInput>("/spaces/{space}/invitations/codes")
        .read::<OneInvitation>("/spaces/{space}/invitations/{invitation}")
        .post::<RevokeInvitation>("/spaces/{space}/invitations/{invitation}/revocation")
        .post::<ArriveInput>("/spaces/{space}/arrivals")
        .read::<InvitationPage>("/invitations/{token}")
        .post::<AcceptInput>("/invitations/{token}")
        .read::<JoinPage>("/join")
        .post::<EnterCodeInput>("/join")
        .read::<OpenDoorPage>("/join/{invitation}")
}
