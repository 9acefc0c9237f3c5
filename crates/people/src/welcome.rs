//! A visitor begins to take part: what they sent is kept in the page while they say who they are.

use cocreate_kernel::{
    Actor, Ask, Fault, GroupId, Permit, Query, Reader, Setting, SpaceId, SpaceScene, SubjectId, params,
};
use cocreate_web::{GroupMark, page};
use serde::Serialize;
use utoipa::ToSchema;

use crate::sql::SPACE_GROUPS;

/// The place where somebody began: only where a visitor is welcome to this action.
#[derive(Clone, Debug)]
pub struct WelcomePlace {
    /// The path to which they sent something.
    pub path: String,
    /// The action that it asks for.
    pub permit: &'static Permit,
}

/// Where a visitor begins, and for whom they can speak there.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Welcome {
    /// The space.
    pub space: SpaceId,
    /// Its name.
    pub name: String,
    /// Its groups.
    pub groups: Vec<GroupMark>,
}

impl Query for WelcomePlace {
    type View = Welcome;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<Welcome, Fault> {
        let mut parts = self.path.trim_start_matches('/').split('/');
        let kind = parts.next().unwrap_or_default();
        let id: i64 = parts.next().and_then(|id| id.parse().ok()).ok_or(Fault::NotFound)?;
        let (welcome, scene) = match kind {
            "spaces" => {
                let scene = reader.space(actor, SpaceId(id))?;
                (self.welcomes(reader, &scene), scene)
            }
            "ideas" => self.subject(reader, actor, "idea", id)?,
            "decisions" => self.subject(reader, actor, "decision", id)?,
            _ => return Err(Fault::NotFound),
        };
        if !welcome {
            return Err(Fault::SignIn);
        }
        let groups = reader.all(&SPACE_GROUPS, params![scene.space], |row| {
            Ok(GroupMark { id: row.get(0)?, name: row.get(1)?, mark: row.get(2)? })
        })?;
        Ok(Welcome { space: scene.space, name: scene.space_name, groups })
    }
}

impl WelcomePlace {
    fn subject(
        &self,
        reader: &mut Reader<'_, '_>,
        actor: &Actor,
        kind: &'static str,
        id: i64,
    ) -> Result<(bool, SpaceScene), Fault> {
        let scene = reader.subject(actor, kind, SubjectId(id))?;
        Ok((self.welcomes(reader, &scene), scene.space))
    }

    fn welcomes(&self, reader: &Reader<'_, '_>, scene: &impl Setting) -> bool {
        reader.welcomes(scene, self.permit)
    }
}

/// The form in which a visitor says who they are; the code that came by mail is its second part.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WelcomeView {
    /// Where they began.
    pub place: Welcome,
    /// What they sent, and where to; the page carries it along.
    #[serde(skip)]
    pub kept: KeptForm,
    /// What they said so far.
    #[serde(skip)]
    pub said: Said,
    /// How far they are.
    pub step: Step,
}

/// What is asked of a visitor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Who they are.
    #[default]
    Who,
    /// The code that came by mail.
    Code,
    /// The code of their app.
    Second,
}

/// A form that is carried along.
#[derive(Clone, Debug, Default)]
pub struct KeptForm {
    /// Where it went.
    pub path: String,
    /// Its fields, as a browser writes them.
    pub body: String,
    /// The key under which a repetition is the same request.
    pub once: String,
}

/// Who somebody says that they are.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// Their address.
    pub email: String,
    /// Their name.
    pub name: String,
    /// The group for which they speak.
    pub group: Option<GroupId>,
}

/// The action whose form it is.
pub const ACTION: &str = "person.welcome";

impl WelcomeView {
    fn asks_code(&self) -> bool {
        self.step == Step::Code
    }

    fn asks_second(&self) -> bool {
        self.step == Step::Second
    }

    fn speaks_for(&self, group: &GroupMark) -> bool {
        self.said.group == Some(group.id)
    }

    /// The first choice has the id to which errors lead.
    fn choice_id(&self, position: &usize, group: &GroupMark) -> String {
        if *position == 0 { "group".to_owned() } else { format!("group-{}", group.id) }
    }

    fn group_key(&self) -> String {
        self.said.group.map(|group| group.to_string()).unwrap_or_default()
    }
}

page!(WelcomeView, "welcome.html");
