//! From forms to decisions about requests and groups, and from their views to pages.

use cocreate_kernel::{Fault, SpaceId};
use cocreate_web::{Frame, Input, Preparation, page};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::{
    AmendPermissions, Amended, DecideRequest, DropGroup, GiveGroup, GroupChanged, HoldGroup, MemberGroups,
    PermissionsInput, RequestDecided, RequestWithdrawn, SetJoining, TakeGroup, WithdrawRequest,
};
use crate::overview::SpacePage;
use crate::permissions::{
    Answer, PermissionRow, PermissionsPage, PermissionsView, TOPICS, action_words, cells,
};
use crate::queries::MembersPage;
use crate::requests::{
    MyRequestPage, MyRequestView, MyRequestsView, RequestField, RequestListView, RequestPage, RequestRow,
    RequestView,
};

/// Approve what somebody asks for. It is done in their name then.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApproveInput {
    /// The space.
    pub space: SpaceId,
    /// The request.
    pub request: i64,
}

/// Decline what somebody asks for.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RefuseInput {
    /// The space.
    pub space: SpaceId,
    /// The request.
    pub request: i64,
    /// Why: at most 1,000 characters. Whoever asked is told.
    #[serde(default)]
    pub reason: String,
}

impl Input for ApproveInput {
    type Command = DecideRequest;
    type Form = RequestPage;

    fn command(self, _: &Preparation<'_>) -> Result<DecideRequest, Fault> {
        Ok(DecideRequest { space: self.space, request: self.request, refusal: None })
    }

    fn next(reply: &RequestDecided, _: Option<&str>) -> String {
        format!("/spaces/{}/requests", reply.space)
    }
}

impl Input for RefuseInput {
    type Command = DecideRequest;
    type Form = RequestPage;

    fn command(self, _: &Preparation<'_>) -> Result<DecideRequest, Fault> {
        Ok(DecideRequest { space: self.space, request: self.request, refusal: Some(self.reason) })
    }

    fn next(reply: &RequestDecided, came: Option<&str>) -> String {
        ApproveInput::next(reply, came)
    }
}

impl Input for WithdrawRequest {
    type Command = Self;
    type Form = MyRequestPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &RequestWithdrawn, _: Option<&str>) -> String {
        format!("/requests/{}", reply.request)
    }
}

impl Input for PermissionsInput {
    type Command = AmendPermissions;
    type Form = PermissionsPage;

    fn command(self, _: &Preparation<'_>) -> Result<AmendPermissions, Fault> {
        Ok(AmendPermissions { space: self.space, version: self.version, cells: cells(&self.cells)? })
    }

    fn next(reply: &Amended, _: Option<&str>) -> String {
        format!("/spaces/{}/charter/permissions", reply.space)
    }
}

impl Input for SetJoining {
    type Command = Self;
    type Form = MembersPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &GroupChanged, _: Option<&str>) -> String {
        format!("/spaces/{}/members#here", reply.space)
    }
}

macro_rules! about_groups {
    ($($input:ty, $form:ty, $place:literal;)+) => {$(
        impl Input for $input {
            type Command = Self;
            type Form = $form;

            fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
                Ok(self)
            }

            fn next(reply: &MemberGroups, came: Option<&str>) -> String {
                came.map_or_else(|| format!($place, reply.space), str::to_owned)
            }
        }
    )+};
}

about_groups! {
    HoldGroup, SpacePage, "/spaces/{}#you";
    DropGroup, SpacePage, "/spaces/{}#you";
    GiveGroup, MembersPage, "/spaces/{}/members";
    TakeGroup, MembersPage, "/spaces/{}/members";
}

page!(RequestListView, "requests.html");
page!(RequestView, "request.html");
page!(MyRequestsView, "my_requests.html");
page!(MyRequestView, "my_request.html");
page!(PermissionsView, "permissions.html");

// What the templates ask of the views.

impl RequestRow {
    /// What is asked for, in words.
    fn what(&self, frame: &Frame<'_>) -> String {
        action_words(frame, &self.action)
    }

    /// How a state looks: `parts::state` knows these words.
    fn look(&self) -> &'static str {
        match self.state.as_str() {
            "done" => "good",
            "open" | "approved" => "part",
            "declined" | "failed" => "no",
            _ => "",
        }
    }

    fn is_open(&self) -> bool {
        self.state == "open"
    }

    /// Where those who decide look at it.
    fn address(&self) -> String {
        format!("/spaces/{}/requests/{}", self.space, self.id)
    }
}

impl RequestField {
    /// The name of the field, in words where there are any.
    fn label(&self, frame: &Frame<'_>) -> String {
        const KNOWN: [&str; 10] =
            ["title", "body", "cost", "reason", "status", "group", "audience", "question", "name", "email"];
        if KNOWN.contains(&self.name.as_str()) {
            frame.code("request-field", &self.name)
        } else {
            self.name.clone()
        }
    }

    /// The lines of its text.
    fn lines(&self) -> Vec<&str> {
        self.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    }
}

impl RequestListView {
    fn after(&self, next: &i64) -> String {
        format!("/spaces/{}/requests?after={next}", self.space.id)
    }
}

impl RequestView {
    fn list(&self) -> String {
        format!("/spaces/{}/requests", self.space.id)
    }
}

impl PermissionsView {
    /// The table by what it is about, in the order in which people meet it.
    fn topics(&self) -> Vec<(&'static str, Vec<&PermissionRow>)> {
        let mut topics: Vec<_> = TOPICS.iter().map(|topic| (*topic, Vec::new())).collect();
        for row in &self.actions {
            if let Some((_, rows)) = topics.iter_mut().find(|(topic, _)| *topic == row.topic()) {
                rows.push(row);
            }
        }
        topics
    }

    fn answers(&self) -> [Answer; 3] {
        Answer::ALL
    }

    fn charter(&self) -> String {
        format!("/spaces/{}/charter", self.space.id)
    }
}
