//! Who may do what: the charter's table, one row an action, one cell for each who.

use std::str::FromStr;

use cocreate_kernel::{
    Actor, Ask, Fault, Flaw, GroupId, Permit, Power, Query, Reader, Rules, SpaceId, Who, params,
};
use cocreate_web::{Action, Frame, SpaceHead, action, actions};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::overview::{group_row, may_in};
use crate::sql::{CHARTER_VERSION, LIST_GROUPS};
use crate::views::{GroupRow, MayInSpace};

/// Actions that hosts always keep: without them nobody could ever change anything again.
pub const KEYS: [&str; 3] = ["charter.amend", "member.set_power", "request.decide"];

/// Whether somebody may take an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// They may.
    Yes,
    /// They may when somebody approves.
    Approval,
    /// They may not.
    No,
}

impl Answer {
    /// Each, from the most to the least.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Approval, Self::No];

    /// As it stands in forms and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Approval => "approval",
            Self::No => "no",
        }
    }
}

impl FromStr for Answer {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == text).ok_or(())
    }
}

/// One cell that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    action: &'static str,
    who: Who,
    answer: Answer,
}

/// Reads cells as a form sends them: `idea.write observer approval`.
pub(crate) fn cells(texts: &[String]) -> Result<Vec<Cell>, Fault> {
    let each = texts.iter().map(|text| cell(text).ok_or_else(|| Fault::invalid("cells", "not_a_permission")));
    each.collect()
}

fn cell(text: &str) -> Option<Cell> {
    let mut words = text.split_whitespace();
    let (name, who, answer) = (words.next()?, words.next()?, words.next()?);
    let action = action(name).filter(|action| action.governed)?;
    let who = Who::try_from(who.to_owned()).ok().filter(|who| is_choice(*who, action))?;
    let answer = answer.parse().ok()?;
    words.next().is_none().then_some(Cell { action: action.permit.action, who, answer })
}

/// Whether a charter lets somebody be named for an action: those who can be told apart in a space.
fn is_choice(who: Who, action: Action) -> bool {
    match who {
        Who::SignedIn | Who::Power(_) | Who::Group(_) => true,
        Who::Author => action.on_subject,
        Who::Anyone | Who::Administrator | Who::Clock => false,
    }
}

/// Who may take an action, and who may when somebody approves.
fn named<'r>(rules: &'r Rules, permit: &'static Permit) -> (&'r [Who], &'r [Who]) {
    let yes = rules.permits.get(permit.action).map_or(permit.to, Vec::as_slice);
    (yes, rules.approvals.get(permit.action).map_or(&[][..], Vec::as_slice))
}

/// The rules with some cells changed.
///
/// # Errors
/// Flaws of `cells`: `unknown_group`; `host_keeps` where nobody could change the charter any more.
pub(crate) fn changed(rules: &Rules, cells: &[Cell], groups: &[GroupId]) -> Result<Rules, Fault> {
    let mut rules = rules.clone();
    for Cell { action: name, who, answer } in cells {
        if matches!(who, Who::Group(group) if !groups.contains(group)) {
            return Err(Fault::invalid("cells", "unknown_group"));
        }
        let Some(action) = action(name) else { continue };
        let (yes, asking) = named(&rules, action.permit);
        let without = |list: &[Who]| list.iter().copied().filter(|one| one != who).collect::<Vec<_>>();
        let (mut yes, mut asking) = (without(yes), without(asking));
        match answer {
            Answer::Yes => yes.push(*who),
            Answer::Approval => asking.push(*who),
            Answer::No => {}
        }
        yes.sort_by_key(rank);
        asking.sort_by_key(rank);
        keep(&mut rules, action.permit, yes, asking);
    }
    let host = |name: &str| {
        action(name).is_none_or(|action| named(&rules, action.permit).0.contains(&Who::Power(Power::Host)))
    };
    if KEYS.iter().all(|name| host(name)) {
        Ok(rules)
    } else {
        Err(Fault::Invalid(vec![Flaw::new("cells", "host_keeps")]))
    }
}

/// What is as it would be without a word stands in no charter.
fn keep(rules: &mut Rules, permit: &'static Permit, yes: Vec<Who>, asking: Vec<Who>) {
    let mut usual = permit.to.to_vec();
    usual.sort_by_key(rank);
    if yes == usual {
        rules.permits.remove(permit.action);
    } else {
        rules.permits.insert(permit.action.to_owned(), yes);
    }
    if asking.is_empty() {
        rules.approvals.remove(permit.action);
    } else {
        rules.approvals.insert(permit.action.to_owned(), asking);
    }
}

/// The order of names in a charter.
fn rank(who: &Who) -> (i64, i64) {
    match who {
        Who::Anyone => (0, 0),
        Who::SignedIn => (1, 0),
        Who::Power(power) => (2, *power as i64),
        Who::Group(group) => (3, group.0),
        Who::Author => (4, 0),
        Who::Administrator => (5, 0),
        Who::Clock => (6, 0),
    }
}

/// Whether somebody may take an action.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PermissionCell {
    /// A power, `group:7`, `signed_in` or `author`.
    pub who: String,
    /// The name of the group, where it is one.
    pub group: Option<String>,
    /// Whether they may.
    pub answer: Answer,
}

/// Who may take an action.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PermissionRow {
    /// The action.
    pub action: String,
    /// Whether this is as it would be if the charter were silent.
    pub usual: bool,
    /// For each who: whether they may.
    pub cells: Vec<PermissionCell>,
}

/// Who may do what in a space.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PermissionsView {
    /// The space.
    pub space: SpaceHead,
    /// The version of the charter in force.
    pub version: i64,
    /// Every action, by name.
    pub actions: Vec<PermissionRow>,
    /// What you may do.
    pub may: MayInSpace,
}

/// The table of a charter: every action of this binary that a charter governs.
pub(crate) fn table(rules: &Rules, groups: &[GroupRow]) -> Vec<PermissionRow> {
    let governed = actions().into_iter().filter(|action| action.governed);
    governed
        .map(|action| {
            let (yes, asking) = named(rules, action.permit);
            let whos = std::iter::once(Who::SignedIn)
                .chain(Power::ALL.map(Who::Power))
                .chain(groups.iter().map(|row| Who::Group(row.group.id)))
                .chain([Who::Author])
                .filter(|who| is_choice(*who, action));
            let cells = whos.map(|who| PermissionCell {
                who: who.to_string(),
                group: match who {
                    Who::Group(id) => {
                        groups.iter().find(|row| row.group.id == id).map(|row| row.group.name.clone())
                    }
                    _ => None,
                },
                answer: match who {
                    who if yes.contains(&who) => Answer::Yes,
                    who if asking.contains(&who) => Answer::Approval,
                    _ => Answer::No,
                },
            });
            let name = action.permit.action;
            let usual = !rules.permits.contains_key(name) && !rules.approvals.contains_key(name);
            PermissionRow { action: name.to_owned(), usual, cells: cells.collect() }
        })
        .collect()
}

/// Who may do what in a space.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct PermissionsPage {
    /// The space.
    pub space: SpaceId,
}

impl Query for PermissionsPage {
    type View = PermissionsView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<PermissionsView, Fault> {
        let scene = reader.space(actor, self.space)?;
        let version = reader.one(&CHARTER_VERSION, params![scene.charter], |row| row.get(0))?;
        let groups = reader.all(&LIST_GROUPS, params![self.space], group_row)?;
        let actions = table(&scene.clauses.rules, &groups);
        Ok(PermissionsView { space: SpaceHead::of(&scene), version, actions, may: may_in(&scene) })
    }
}

// What the templates ask of the views.

impl PermissionCell {
    /// Who, in words.
    pub(crate) fn name(&self, frame: &Frame<'_>) -> String {
        self.group.clone().unwrap_or_else(|| frame.code("permits-who", &self.who))
    }
}

/// What actions are about: taking part, who comes and goes, the rules, the space itself.
pub(crate) const TOPICS: [&str; 4] = ["part", "people", "rules", "space"];

impl PermissionRow {
    /// What it is about.
    pub(crate) fn topic(&self) -> &'static str {
        match self.action.split_once('.').unwrap_or_default() {
            ("idea" | "post" | "ballot" | "decision", _) => "part",
            ("content" | "links" | "report", _) | ("member", "mute" | "suspend" | "warn") => "rules",
            ("member" | "group" | "request", _) | ("space", "join") => "people",
            _ => "space",
        }
    }

    /// The action, in words.
    pub(crate) fn name(&self, frame: &Frame<'_>) -> String {
        action_words(frame, &self.action)
    }

    /// Who may, in words; and who may when somebody approves.
    pub(crate) fn words(&self, frame: &Frame<'_>) -> String {
        let list = |answer: Answer| {
            let names = self.cells.iter().filter(|cell| cell.answer == answer).map(|cell| cell.name(frame));
            names.collect::<Vec<_>>()
        };
        let said = |names: &[String]| frame.list(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let (yes, asking) = (list(Answer::Yes), list(Answer::Approval));
        match (yes.is_empty(), asking.is_empty()) {
            (true, true) => frame.t("permits-nobody").into_owned(),
            (false, true) => said(&yes),
            (true, false) => frame.w("permits-with-approval", "who", &said(&asking)),
            (false, false) => {
                frame.w2("permits-some-with-approval", ("who", &said(&yes)), ("asking", &said(&asking)))
            }
        }
    }

    /// A cell as a form sends it.
    pub(crate) fn value(&self, cell: &PermissionCell, answer: &Answer) -> String {
        format!("{} {} {}", self.action, cell.who, answer.as_str())
    }

    /// What a choice is about, for ears.
    pub(crate) fn label(&self, cell: &PermissionCell, frame: &Frame<'_>) -> String {
        frame.w2("permits-label", ("action", &self.name(frame)), ("who", &cell.name(frame)))
    }

    /// The id of its part of the page.
    pub(crate) fn id(&self) -> String {
        format!("action-{}", self.action.replace(['.', '_'], "-"))
    }
}

/// An action in words: `idea.write` is "Write ideas".
pub(crate) fn action_words(frame: &Frame<'_>, action: &str) -> String {
    frame.code("action", &action.replace('.', "-"))
}
