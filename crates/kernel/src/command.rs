//! What a command is made of.

use cocreate_store::{StoreFault, Tx, Undo};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::mask::to_the_hour;
use crate::{CharterId, Fault, GroupId, Guise, MailDraft, Permit, PersonId, Place, SpaceId, SubjectId};

/// A change somebody wants. The Desk loads its place, asks the charter, and runs its three parts:
/// `load` what else must be known, `decide` purely, `store` the change.
pub trait Command: Send + Sync + 'static {
    /// The action, as charters name it.
    const PERMIT: Permit;
    /// The field that names its [`voice`](Self::voice).
    const VOICE: &'static str = "group";
    /// Whether a member does it under the mask they wear: then its rows keep an [`Author`](crate::Author). What rows say
    /// by name is refused to whoever wears one.
    const MASKED: bool = false;
    /// Whether it is done under one's own name whatever mask one wears: what is told of who is a member.
    const OPENLY: bool = false;
    /// Where it acts: [`House`](crate::House), [`InSpace`](crate::InSpace), [`OnSubject`](crate::OnSubject).
    type Place: Place;
    /// What it needs to know beyond the scene.
    type Known;
    /// What it changes.
    type Change;
    /// What it answers; kept with an idempotency key.
    type Reply: Serialize + DeserializeOwned + Send + 'static;

    /// Where it acts.
    fn place(&self) -> Self::Place;

    /// The group for which the actor speaks this once, where it is not the one they speak for by default.
    fn voice(&self) -> Option<GroupId> {
        None
    }

    /// The only group that would see what it makes; everybody who sees its place where there is none.
    fn audience(&self) -> Option<GroupId> {
        None
    }

    /// Somebody without e-mail in whose name the actor enters this, having noted that they agreed. The Desk asks whether
    /// the actor may; from then on the scene is theirs.
    fn behalf(&self) -> Option<PersonId> {
        None
    }

    /// How many new keys it needs.
    fn keys(&self) -> usize {
        0
    }

    /// The guise in which the actor began what this goes on with: their idea, their ballot. It goes on in the same one,
    /// whatever mask they wear now, or it would tell that both are of one person.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    fn begun(&self, _: &mut Tx<'_>, _: &<Self::Place as Place>::Scene) -> Result<Option<Guise>, StoreFault> {
        Ok(None)
    }

    /// Loads what it needs to know beyond the scene.
    ///
    /// # Errors
    /// [`Fault::NotFound`] and the like; any [`StoreFault`].
    fn load(
        &self,
        tx: &mut Tx<'_>,
        scene: &<Self::Place as Place>::Scene,
    ) -> Result<Self::Known, Undo<Fault>>;

    /// Decides, without asking anybody.
    ///
    /// # Errors
    /// [`Fault::Invalid`], [`Fault::Denied`] or [`Fault::Conflict`].
    fn decide(
        &self,
        scene: &<Self::Place as Place>::Scene,
        known: Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<Self::Change, Self::Reply>, Fault>;

    /// Stores the change.
    ///
    /// # Errors
    /// Any [`StoreFault`]; after [`StoreFault::Constraint`] the command runs again from the start.
    fn store(&self, change: Self::Change, tx: &mut Tx<'_>) -> Result<(), StoreFault>;
}

/// When it is, and the keys for what is new.
#[derive(Debug)]
pub struct Moment {
    /// The instant to write down: milliseconds since 1970 UTC; under a mask, of the hour.
    pub now: i64,
    /// The instant itself, for deadlines and nothing that is kept.
    pub exact: i64,
    keys: std::ops::Range<i64>,
}

impl Moment {
    /// A moment with keys to give.
    #[must_use]
    pub fn new(now: i64, keys: std::ops::Range<i64>) -> Self {
        Self { now, exact: now, keys }
    }

    /// The same, of which only the hour is written down.
    #[must_use]
    pub fn veiled(self) -> Self {
        Self { now: to_the_hour(self.exact), ..self }
    }

    /// The next new key.
    ///
    /// # Errors
    /// [`Fault::Broken`] when the command asked for fewer keys than it takes.
    pub fn key(&mut self) -> Result<i64, Fault> {
        self.keys.next().ok_or_else(|| Fault::Broken("a command took more keys than it asked for".to_owned()))
    }
}

/// What goes into the record.
#[derive(Clone, Debug)]
pub struct EntryDraft {
    /// What happened: `idea.supported`.
    pub kind: &'static str,
    /// The space and its charter, where they are not the scene's: the command makes them, or acts on the whole house.
    pub founded: Option<(SpaceId, CharterId)>,
    /// The subject, where it is not the scene's.
    pub subject: Option<SubjectId>,
    /// Whether it is news to those who follow the subject.
    pub news: bool,
    /// Whether it is about something that the command made for one group alone.
    pub apart: bool,
    /// What else there is to know.
    pub data: Value,
}

impl EntryDraft {
    /// An entry about the scene's subject, no news.
    #[must_use]
    pub fn new(kind: &'static str, data: Value) -> Self {
        Self { kind, founded: None, subject: None, news: false, apart: false, data }
    }
}

/// Work for later.
#[derive(Clone, Debug)]
pub struct JobDraft {
    /// Which work: `decision.close`.
    pub kind: &'static str,
    /// On what.
    pub data: Value,
    /// From when on: milliseconds since 1970 UTC.
    pub due_at: i64,
}

/// What a command decided.
#[derive(Debug)]
pub enum Decision<C, R> {
    /// It is so already.
    Nothing(R),
    /// A change, with what goes into the record: at least one entry.
    Change {
        /// What to store.
        change: C,
        /// What goes into the record.
        entries: Vec<EntryDraft>,
        /// Work for later.
        jobs: Vec<JobDraft>,
        /// Letters to send.
        letters: Vec<MailDraft>,
        /// What to answer.
        reply: R,
    },
}

impl<C, R> Decision<C, R> {
    /// A change and its first entry: there is no change without one.
    pub fn change(change: C, reply: R, kind: &'static str, data: Value) -> Self {
        let entries = vec![EntryDraft::new(kind, data)];
        Self::Change { change, entries, jobs: Vec::new(), letters: Vec::new(), reply }
    }

    /// The same, with the last entry about this subject.
    #[must_use]
    pub fn about(mut self, id: SubjectId) -> Self {
        if let Self::Change { entries, .. } = &mut self
            && let Some(last) = entries.last_mut()
        {
            last.subject = Some(id);
        }
        self
    }

    /// The same, with the last entry as news to those who follow its subject.
    #[must_use]
    pub fn news(mut self) -> Self {
        if let Self::Change { entries, .. } = &mut self
            && let Some(last) = entries.last_mut()
        {
            last.news = true;
        }
        self
    }

    /// The same, with the last entry about something that only this group sees, where there is one.
    #[must_use]
    pub fn among(mut self, audience: Option<GroupId>) -> Self {
        if let Self::Change { entries, .. } = &mut self
            && let Some(last) = entries.last_mut()
        {
            last.apart = audience.is_some();
        }
        self
    }

    /// The same, with the last entry in a space that is not the scene's: the command makes it, or acts on the whole house.
    #[must_use]
    pub fn founding(mut self, space: SpaceId, charter: CharterId) -> Self {
        if let Self::Change { entries, .. } = &mut self
            && let Some(last) = entries.last_mut()
        {
            last.founded = Some((space, charter));
        }
        self
    }

    /// The same, with one more entry.
    #[must_use]
    pub fn entry(mut self, kind: &'static str, data: Value) -> Self {
        if let Self::Change { entries, .. } = &mut self {
            entries.push(EntryDraft::new(kind, data));
        }
        self
    }

    /// The same, with work for later.
    #[must_use]
    pub fn job(mut self, kind: &'static str, data: Value, due_at: i64) -> Self {
        if let Self::Change { jobs, .. } = &mut self {
            jobs.push(JobDraft { kind, data, due_at });
        }
        self
    }

    /// The same, with a letter. It is sent once the change is durable.
    #[must_use]
    pub fn mail(mut self, letter: MailDraft) -> Self {
        if let Self::Change { letters, .. } = &mut self {
            letters.push(letter);
        }
        self
    }
}
