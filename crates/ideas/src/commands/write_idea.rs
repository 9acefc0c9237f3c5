//! Somebody writes an idea.

use cocreate_kernel::money::Amount;
use cocreate_kernel::record::digest;
use cocreate_kernel::text::{line, text_flaw};
use cocreate_kernel::{
    Author, Command, Decision, Fault, GroupId, InSpace, Moment, NewSubject, Permit, PersonId, SpaceId,
    SpaceScene, StoreFault, SubjectId, Tx, Undo, params,
};
use cocreate_web::{Newcomer, Rendered, excerpt, render, render_for, settling};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{COUNT_IDEA, INSERT_IDEA, INSERT_REVISION};
use crate::{IDEA, state};

/// Longest title, in characters.
pub(crate) const TITLE: usize = 120;
/// Longest body, in characters.
pub(crate) const BODY: usize = 20_000;
/// Length of the excerpt in lists, in characters.
pub(crate) const EXCERPT: usize = 160;

/// Write an idea.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteIdeaInput {
    /// The space.
    pub space: SpaceId,
    /// One sentence, at most 120 characters.
    #[serde(default)]
    pub title: String,
    /// Markdown, at most 20,000 characters.
    #[serde(default)]
    pub body: String,
    /// What it would cost: minor units of the space's currency.
    #[serde(default)]
    pub cost: Option<Amount>,
    /// A group for which you speak: only its members see the idea, until you open it to all. Left out, everybody does.
    #[serde(default)]
    pub audience: Option<GroupId>,
    /// The group that you speak for, where you hold several; the one by default where it is left out.
    #[serde(default)]
    pub group: Option<GroupId>,
    /// Somebody without e-mail in whose name you write: one whose consent is noted.
    #[serde(default, rename = "for")]
    pub behalf: Option<PersonId>,
}

/// Title and body of an idea, checked and rendered.
#[derive(Clone, Debug)]
pub struct Draft {
    pub(crate) title: String,
    pub(crate) body: Rendered,
    pub(crate) excerpt: String,
    pub(crate) cost: Option<Amount>,
}

impl Draft {
    /// Checks the lengths and renders the body.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for `title` and `body`.
    pub fn new(title: &str, body: &str, cost: Option<Amount>) -> Result<Self, Fault> {
        let title = line(title);
        let body = body.trim();
        let flaws = [text_flaw("title", &title, TITLE), text_flaw("body", body, BODY)];
        Fault::if_any(flaws.into_iter().flatten().collect())?;
        Ok(Self { title, body: render(body), excerpt: excerpt(body, EXCERPT), cost })
    }

    /// The same, by somebody whose account may be new.
    #[must_use]
    pub fn by(mut self, newcomer: Option<Newcomer>) -> Self {
        if newcomer.is_some() {
            self.body = render_for(&self.body.source, newcomer);
        }
        self
    }

    /// The cost in the space's currency.
    pub(crate) fn minor(&self, currency: &str) -> Result<Option<i64>, Fault> {
        let units = self.cost.as_ref().map(|cost| cost.minor("cost", currency)).transpose();
        units.map_err(|flaw| Fault::Invalid(vec![flaw]))
    }
}

/// Writes an idea.
#[derive(Clone, Debug)]
pub struct WriteIdea {
    /// The space.
    pub space: SpaceId,
    /// Title and body.
    pub draft: Draft,
    /// The only group that shall see it; everybody where it is left out.
    pub audience: Option<GroupId>,
    /// The group that it is for, where that is not the one the author speaks for by default.
    pub voice: Option<GroupId>,
    /// Somebody without e-mail in whose name the actor enters it.
    pub behalf: Option<PersonId>,
}

/// An idea that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Written {
    /// The idea.
    pub idea: SubjectId,
}

/// An idea to store.
#[derive(Debug)]
pub struct NewIdea {
    id: SubjectId,
    author: Author,
    group: Option<GroupId>,
    cost: Option<i64>,
    at: i64,
}

impl Command for WriteIdea {
    const PERMIT: Permit = Permit::new("idea.write", Permit::MEMBERS);
    const VOICE: &'static str = "audience";
    const MASKED: bool = true;
    type Place = InSpace;
    /// When to look whether the author is still new here.
    type Known = Option<i64>;
    type Change = NewIdea;
    type Reply = Written;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    /// What is for one group alone is said as one of it.
    fn voice(&self) -> Option<GroupId> {
        self.audience.or(self.voice)
    }

    fn audience(&self) -> Option<GroupId> {
        self.audience
    }

    fn behalf(&self) -> Option<PersonId> {
        self.behalf
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<Option<i64>, Undo<Fault>> {
        match self.draft.body.newcomer {
            None => Ok(None),
            Some(newcomer) => newcomer.writes(tx, scene.now),
        }
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        settles: Option<i64>,
        moment: &mut Moment,
    ) -> Result<Decision<NewIdea, Written>, Fault> {
        let author = scene.speaker()?;
        let cost = self.draft.minor(&scene.currency)?;
        let id = SubjectId(moment.key()?);
        let group = scene.member.and_then(|member| member.group);
        let data = json!({
            "title": digest(&self.draft.title), "body": digest(&self.draft.body.source), "cost": cost, "revision": 1,
        });
        let idea = NewIdea { id, author, group, cost, at: moment.now };
        let written =
            Decision::change(idea, Written { idea: id }, "idea.written", data).about(id).among(self.audience);
        Ok(settling(written, self.draft.body.newcomer, settles))
    }

    fn store(&self, idea: NewIdea, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Draft { title, body, excerpt, .. } = &self.draft;
        let NewIdea { id, author, group, cost, at } = idea;
        let (space, kind, state, audience) = (self.space, IDEA, state::WAITING, self.audience);
        NewSubject { id, space, kind, state, title, author, group, audience, at }.store(tx, &body.source)?;
        tx.run(&INSERT_IDEA, params![id, &body.source, &body.html, excerpt, cost, body.held])?;
        tx.run(&INSERT_REVISION, params![id, 1, title, &body.source, cost, author.person, at, author.alias])?;
        if audience.is_none() {
            tx.run(&COUNT_IDEA, params![self.space])?;
        }
        Ok(())
    }
}
