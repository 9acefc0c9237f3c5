//! From forms to commands, and from views to pages.

use cocreate_kernel::{Boundary, Fault, GroupId, Openness, PersonId, Power};
use cocreate_web::{Frame, Input, Preparation, page};

use crate::boundaries::{lines, word_of};
use crate::commands::{
    AddGroup, AmendCharter, AmendCharterInput, Amended, ChangeGroup, CharterDraft, ChooseMask,
    ChooseMaskInput, GroupAdded, JoinSpace, LeaveSpace, MaskChosen, MemberChanged, MembershipEnded,
    OpenSpace, OpenSpaceInput, RemoveMember, SetPower, SpaceOpened,
};
use crate::overview::SpacePage;
use crate::queries::{EditCharterPage, MembersPage, NewSpace};
use crate::views::{
    CharterView, EditCharterView, GroupRow, MemberListView, MemberRow, NewSpaceView, NewestIdea,
    SpaceListView, SpaceView,
};

impl Input for OpenSpaceInput {
    type Command = OpenSpace;
    type Form = NewSpace;

    fn command(self, _: &Preparation<'_>) -> Result<OpenSpace, Fault> {
        self.checked()
    }

    fn next(reply: &SpaceOpened, _: Option<&str>) -> String {
        format!("/spaces/{}", reply.space)
    }
}

impl Input for AmendCharterInput {
    type Command = AmendCharter;
    type Form = EditCharterPage;

    fn command(self, _: &Preparation<'_>) -> Result<AmendCharter, Fault> {
        let draft =
            CharterDraft::checked(&self.intent, self.boundaries, &self.words, self.answer_within_days);
        let draft = draft.map_err(Fault::Invalid)?.with_guests(self.guests).with_pseudonyms(self.pseudonyms);
        Ok(AmendCharter { space: self.space, version: self.version, draft })
    }

    fn next(reply: &Amended, _: Option<&str>) -> String {
        format!("/spaces/{}/charter", reply.space)
    }
}

impl Input for AddGroup {
    type Command = Self;
    type Form = MembersPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &GroupAdded, _: Option<&str>) -> String {
        format!("/spaces/{}/members", reply.space)
    }
}

impl Input for JoinSpace {
    type Command = Self;
    type Form = SpacePage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &MemberChanged, came: Option<&str>) -> String {
        came.map_or_else(|| format!("/spaces/{}", reply.space), str::to_owned)
    }
}

impl Input for ChooseMaskInput {
    type Command = ChooseMask;
    type Form = SpacePage;
    /// Every name is compared.
    const SLOW: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<ChooseMask, Fault> {
        self.checked(preparation)
    }

    fn next(reply: &MaskChosen, _: Option<&str>) -> String {
        format!("/spaces/{}#you", reply.space)
    }
}

impl Input for ChangeGroup {
    type Command = Self;
    type Form = SpacePage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &MemberChanged, came: Option<&str>) -> String {
        JoinSpace::next(reply, came)
    }
}

/// The path of a power names the member too, so the list is shown again from its start.
impl Input for SetPower {
    type Command = Self;
    type Form = MembersPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &MemberChanged, came: Option<&str>) -> String {
        came.map_or_else(|| format!("/spaces/{}/members", reply.space), str::to_owned)
    }
}

impl Input for LeaveSpace {
    type Command = Self;
    type Form = SpacePage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    /// The space may be one that others do not see.
    fn next(_: &MembershipEnded, _: Option<&str>) -> String {
        "/spaces".to_owned()
    }
}

impl Input for RemoveMember {
    type Command = Self;
    type Form = MembersPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &MembershipEnded, _: Option<&str>) -> String {
        format!("/spaces/{}/members/former", reply.space)
    }
}

page!(SpaceListView, "spaces.html");
page!(NewSpaceView, "space_new.html");
page!(SpaceView, "space.html");
page!(CharterView, "charter.html");
page!(EditCharterView, "charter_edit.html");
page!(MemberListView, "members.html");

/// The lines of a text that say something.
fn said(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// Word, look and glyph of a boundary.
fn look(boundary: &Boundary) -> (&'static str, &'static str, &'static str) {
    let word = word_of(boundary.openness);
    match boundary.openness {
        Openness::Open => (word, "good", "yes"),
        Openness::Limited => (word, "due", "part"),
        Openness::Closed => (word, "late", "no"),
    }
}

impl SpaceView {
    /// The reader's pseudonym; empty without one.
    fn pseudonym(&self) -> &str {
        self.space.mask.as_ref().and_then(|mask| mask.pseudonym.as_deref()).unwrap_or_default()
    }

    fn appears_as(&self, what: &str) -> bool {
        let now = match &self.space.mask {
            None => "name",
            Some(mask) if mask.pseudonym.is_some() => "pseudonym",
            Some(_) => "group",
        };
        now == what
    }

    /// "A member of" the group that the reader speaks for.
    fn as_member(&self, frame: &Frame<'_>) -> String {
        match &self.your_group {
            Some(group) => frame.w("a-member-of", "group", &group.name),
            None => frame.t("a-member").into_owned(),
        }
    }

    /// How the reader appears here, in words.
    fn appears(&self, frame: &Frame<'_>) -> String {
        match &self.space.mask {
            None => frame.t("mask-you-name").into_owned(),
            Some(mask) => match &mask.pseudonym {
                Some(name) => frame.w("mask-you-are", "name", name),
                None => frame.w("mask-you-are", "name", &self.as_member(frame)),
            },
        }
    }

    fn intent(&self) -> Vec<&str> {
        said(&self.charter.intent)
    }

    fn rules(&self) -> Vec<&str> {
        said(&self.charter.rules.words)
    }

    fn look(&self, boundary: &Boundary) -> (&'static str, &'static str, &'static str) {
        look(boundary)
    }

    fn is_member(&self) -> bool {
        self.space.power.is_some()
    }

    fn takes_part(&self) -> bool {
        matches!(self.space.power, Some(Power::Host | Power::Steward | Power::Participant))
    }

    /// Whether a ballot of the reader is still missing.
    fn should_vote(&self) -> bool {
        self.takes_part() && self.decisions.iter().take(1).any(|decision| !decision.voted)
    }

    fn something_next(&self) -> bool {
        self.next_answer_owed_by.is_some() || !self.decisions.is_empty()
    }

    /// The groups that anybody chooses themselves.
    fn open_groups(&self) -> Vec<GroupRow> {
        self.groups.iter().filter(|row| !row.given).cloned().collect()
    }

    /// The groups that the reader can speak for by default: theirs, and those that anybody chooses.
    fn groups_to_lead(&self) -> Vec<GroupRow> {
        let mine =
            |id: GroupId| self.group_key() == id || self.your_other_groups.iter().any(|group| group.id == id);
        self.groups.iter().filter(|row| !row.given || mine(row.group.id)).cloned().collect()
    }

    /// The groups that the reader could speak for, too.
    fn more_groups(&self) -> Vec<GroupRow> {
        let mine =
            |id: GroupId| self.group_key() == id || self.your_other_groups.iter().any(|group| group.id == id);
        self.groups.iter().filter(|row| !row.given && !mine(row.group.id)).cloned().collect()
    }

    /// The group that the reader speaks for; no group has the key 0.
    fn group_key(&self) -> GroupId {
        self.your_group.as_ref().map_or(GroupId(0), |group| group.id)
    }

    fn idea_look(&self, idea: &NewestIdea) -> &'static str {
        match idea.state.as_str() {
            "planned" | "done" => "good",
            "declined" => "no",
            "considering" => "part",
            _ => "",
        }
    }

    /// The names of the groups that were heard on an idea, and of those that were not.
    fn heard_names(&self, frame: &Frame<'_>, idea: &NewestIdea) -> (String, String) {
        let of = |wanted: bool| {
            let names = self.groups.iter().zip(&idea.heard).filter(|(_, heard)| **heard == wanted);
            frame.list(&names.map(|(row, _)| row.group.name.as_str()).collect::<Vec<_>>())
        };
        (of(true), of(false))
    }
}

impl CharterView {
    fn intent(&self) -> Vec<&str> {
        said(&self.clauses.intent)
    }

    fn rules(&self) -> Vec<&str> {
        said(&self.clauses.rules.words)
    }

    fn look(&self, boundary: &Boundary) -> (&'static str, &'static str, &'static str) {
        look(boundary)
    }

    /// The class of a reason in the open.
    fn tint(&self, word: &str) -> &'static str {
        match word {
            "open" => "yes",
            "limited" => "limited",
            _ => "no",
        }
    }

    /// Whether visitors may begin to take part.
    fn guests(&self) -> &'static str {
        if self.clauses.rules.guests { "true" } else { "false" }
    }

    fn is_in_force(&self) -> bool {
        self.version == self.in_force
    }
}

impl EditCharterView {
    /// Whether visitors may begin to take part: both answers, which it is now, and the ids of the choices.
    fn guests(&self) -> [(&'static str, bool, &'static str); 2] {
        let guests = self.clauses.rules.guests;
        [("true", guests, "guests"), ("false", !guests, "guests-false")]
    }

    fn boundaries(&self, frame: &Frame<'_>) -> String {
        lines(&self.clauses.boundaries, |word| frame.code("space-bound", word))
    }

    fn days(&self) -> String {
        self.clauses.rules.answer_within_days.to_string()
    }

    fn charter_address(&self) -> String {
        format!("/spaces/{}/charter", self.space.id)
    }
}

impl MemberRow {
    /// Their key: whoever is in the list is there under their own name.
    fn id(&self) -> PersonId {
        self.who.id.unwrap_or(PersonId(0))
    }
}

impl MemberListView {
    /// Whether whoever is signed in can report this member: not themselves.
    fn may_tend(&self, frame: &Frame<'_>, member: &MemberRow) -> bool {
        frame.person().is_some_and(|person| Some(person.id) != member.who.id)
    }

    /// Whether there is anything that the reader can do about this member.
    fn may_act(&self, frame: &Frame<'_>, member: &MemberRow) -> bool {
        self.may_tend(frame, member) || self.may.set_power || self.may.give_group
    }

    fn looks_after(&self) -> bool {
        matches!(self.space.power, Some(Power::Host | Power::Steward))
    }

    /// Whether something may wait for the reader where the rules are kept.
    fn rules(&self) -> bool {
        matches!(self.space.power, Some(Power::Host | Power::Steward | Power::Neutral))
    }

    /// Whether the reader may remove this member: hosts alone remove those who answer, look after or rule.
    fn may_remove(&self, frame: &Frame<'_>, member: &MemberRow) -> bool {
        let common = matches!(member.power, Power::Participant | Power::Observer);
        let me = frame.person().is_some_and(|person| Some(person.id) == member.who.id);
        self.may.remove && !me && (common || self.space.power == Some(Power::Host))
    }

    fn powers(&self) -> [Power; 5] {
        Power::ALL
    }

    /// The powers that the reader may give: the others are given by those who may set them.
    fn may_give(&self) -> Vec<Power> {
        let common = |power: &Power| matches!(power, Power::Participant | Power::Observer);
        let host = self.space.power == Some(Power::Host);
        let may = |power: &Power| common(power) || (self.may.set_power && (*power != Power::Host || host));
        Power::ALL.into_iter().filter(may).collect()
    }

    fn invitations(&self) -> String {
        format!("/spaces/{}/invitations", self.space.id)
    }

    fn address_after(&self, person: &PersonId) -> String {
        let name: String = form_urlencoded::byte_serialize(self.name.as_bytes()).collect();
        let found = if name.is_empty() { name } else { format!("name={name}&") };
        format!("/spaces/{}/members?{found}after={person}", self.space.id)
    }

    /// This page of the list, at this member.
    fn address_of(&self, member: &MemberRow) -> String {
        let first = self.members.first().map_or(0, |first| first.id().0 - 1);
        format!("/spaces/{}/members?after={first}#member-{}", self.space.id, member.id())
    }
}
