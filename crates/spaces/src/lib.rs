//! Spaces: who is here, why, what can change and what cannot, and by which rules.

mod boundaries;
mod commands;
mod members_sql;
mod overview;
mod pages;
mod personal;
mod personal_sql;
mod queries;
mod sql;
mod views;

use cocreate_web::Routes;

pub use boundaries::BoundariesInput;
pub use commands::{
    AddGroup, AddMember, AddMemberInput, AmendCharter, AmendCharterInput, Amended, Appearance, ChangeGroup,
    CharterDraft, ChooseMask, ChooseMaskInput, GroupAdded, JoinSpace, MaskChosen, MemberChanged, OpenSpace,
    OpenSpaceInput, Reading, SetPower, SpaceOpened,
};
pub use overview::SpacePage;
pub use queries::{CharterPage, EditCharterPage, ListSpaces, MembersPage, NewSpace};
pub use views::*;

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
        .post::<AddGroup>("/spaces/{space}/groups")
        .read::<MembersPage>("/spaces/{space}/members")
        .post::<AddMemberInput>("/spaces/{space}/members")
        .post::<SetPower>("/spaces/{space}/members/{person}/power")
        .post::<JoinSpace>("/spaces/{space}/membership")
        .post::<ChangeGroup>("/spaces/{space}/membership/group")
        .post::<ChooseMaskInput>("/spaces/{space}/membership/mask")
}
