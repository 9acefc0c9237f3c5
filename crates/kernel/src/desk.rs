//! The Desk: the one way to write, in six steps.

use std::sync::{Arc, OnceLock};

use cocreate_record::{Entry, SALT, canonical};
use cocreate_store::{Ask, Database, StoreFault, Tx, Undo, params};
use serde_json::{Value, json};

use crate::follow::Touched;
use crate::instance::InForce;
use crate::mask::{self, Fresh, Guise};
use crate::place::Books;
use crate::seen::Seen;
use crate::sql::{
    FIND_ONCE, FIND_REPRESENTED, FIND_VOICE, INSERT_ENTRY, INSERT_JOB, INSERT_ONCE, SUBJECT_VERSION,
};
use crate::{
    Actor, Bearer, Chance, Changed, Charters, Clock, Command, Decision, EntryDraft, Fault, Instance,
    JobDraft, Lane, Live, MailDraft, Moment, Permit, Person, Place, Query, Reader, Scope, Setting, SpaceId,
    SubjectId, follow, mail, strand,
};

/// The steps of a write, in order. A drill can stop the process at each of them.
pub const STEPS: [&str; 7] =
    ["received", "loaded", "permitted", "decided", "stored", "recorded", "committed"];

/// Called at each step of each write with the step's number, from 0, and the action: crash tests stop here.
pub type Drill = Arc<dyn Fn(usize, &'static str) + Send + Sync>;

/// Says whether a space can take one more change now, of so many at once. Asked once a try, so a lost race counts twice.
pub type Brake = Arc<dyn Fn(SpaceId, u32) -> Result<(), Fault> + Send + Sync>;

/// What a desk is made of.
#[derive(Clone)]
pub struct DeskOptions {
    /// Where everything is kept.
    pub database: Database,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The source of salts and secrets.
    pub chance: Arc<dyn Chance>,
    /// Crash tests only.
    pub drill: Option<Drill>,
}

/// The one way to write, and the one way to read.
pub struct Desk {
    options: DeskOptions,
    charters: Arc<Charters>,
    seen: Arc<Seen>,
    instance: Arc<InForce>,
    live: Arc<Live>,
    brake: OnceLock<Brake>,
}

/// A client's promise that a request repeated under this key is the same request.
#[derive(Clone, Debug)]
pub struct OnceKey {
    /// The key, chosen by the client.
    pub key: String,
    /// What identifies the request: a digest of its route and body.
    pub fingerprint: [u8; 32],
}

impl Desk {
    /// A desk over an open, migrated database.
    #[must_use]
    pub fn new(options: DeskOptions) -> Self {
        Self {
            options,
            charters: Arc::default(),
            seen: Arc::default(),
            instance: Arc::default(),
            live: Arc::default(),
            brake: OnceLock::new(),
        }
    }

    pub(crate) fn database(&self) -> &Database {
        &self.options.database
    }

    pub(crate) fn seen(&self) -> &Seen {
        &self.seen
    }

    pub(crate) fn in_force(&self) -> &InForce {
        &self.instance
    }

    /// Limits how much may change at once in a space. It is set once.
    pub fn set_brake(&self, brake: Brake) {
        drop(self.brake.set(brake));
    }

    /// The time that it goes by.
    #[must_use]
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.options.clock)
    }

    /// Milliseconds since 1970 UTC.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.options.clock.now()
    }

    /// Whether reading takes microseconds and may be done in place.
    #[must_use]
    pub fn reads_in_place(&self) -> bool {
        self.options.database.reads_in_place()
    }

    /// Bytes that nobody can guess.
    pub fn chance<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.options.chance.fill(&mut bytes);
        bytes
    }

    /// The open pages of this node.
    #[must_use]
    pub fn live(&self) -> &Arc<Live> {
        &self.live
    }

    /// Performs a command for an actor. It is durable when this returns.
    ///
    /// # Errors
    /// A [`Fault`]; nothing was changed then.
    pub async fn perform<C: Command>(&self, actor: &Actor, command: C) -> Result<C::Reply, Fault> {
        self.perform_once(actor, command, None).await
    }

    /// As [`Desk::perform`]; a repetition under the same key gets the first answer again.
    ///
    /// # Errors
    /// As [`Desk::perform`]; [`Fault::Conflict`] for another request under a key that was used.
    pub async fn perform_once<C: Command>(
        &self,
        actor: &Actor,
        command: C,
        once: Option<OnceKey>,
    ) -> Result<C::Reply, Fault> {
        let mut writing = Writing {
            actor: actor.clone(),
            command,
            once: once.filter(|_| actor.person_id().is_some()),
            options: self.options.clone(),
            charters: Arc::clone(&self.charters),
            instance: self.instance(),
            brake: self.brake.get().cloned(),
        };
        let done = self.options.database.write(move |tx| writing.run(tx)).await?;
        reach::<C>(&self.options, 6);
        if self.options.database.signals_in_process() {
            done.changed.into_iter().for_each(|changed| self.live.tell(changed));
        }
        if done.jobs {
            self.live.wake();
        }
        Ok(done.reply)
    }

    /// Asks a query for an actor.
    ///
    /// # Errors
    /// What the query gives.
    pub async fn read<Q: Query>(&self, actor: &Actor, query: Q) -> Result<Q::View, Fault> {
        self.read_as(Bearer::Known(actor.clone()), query).await.map(|asked| asked.1)
    }

    /// As [`Desk::read`], on a thread that may wait.
    ///
    /// # Errors
    /// What the query gives.
    pub fn read_blocking<Q: Query>(&self, actor: &Actor, query: &Q) -> Result<Q::View, Fault> {
        actor.demand(Q::SCOPE)?;
        let (now, instance) = (self.now(), self.instance());
        self.options.database.read(|inner| {
            query.run(&mut Reader::new(inner, &self.charters, &self.seen, &instance, now), actor)
        })
    }

    /// Finds out who asks, and asks for them, in one snapshot. Also gives the number of statements.
    ///
    /// # Errors
    /// What the query gives.
    pub async fn read_as<Q: Query>(&self, bearer: Bearer, query: Q) -> Result<(Actor, Q::View, u32), Fault> {
        self.snapshot(move |reader| {
            let actor = bearer.actor(reader)?;
            actor.demand(Q::SCOPE)?;
            let view = query.run(reader, &actor)?;
            Ok((actor, view, reader.asked()))
        })
        .await
    }

    /// Who a bearer is.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn who(&self, bearer: Bearer) -> Result<Actor, Fault> {
        match bearer {
            Bearer::Known(actor) => Ok(actor),
            bearer => self.snapshot(move |reader| bearer.actor(reader)).await,
        }
    }

    /// Words from other nodes; nothing on SQLite, which has one.
    #[must_use]
    pub fn signals(&self) -> Option<cocreate_store::Signals> {
        self.options.database.signals()
    }

    /// The version of a subject that this actor can see.
    ///
    /// # Errors
    /// [`Fault::NotFound`].
    pub async fn version(&self, actor: &Actor, subject: SubjectId) -> Result<i64, Fault> {
        actor.demand(Scope::Read)?;
        let person = actor.key();
        self.snapshot(move |reader| {
            let found = reader.maybe(&SUBJECT_VERSION, params![subject, person], |row| row.get(0))?;
            found.ok_or(Fault::NotFound)
        })
        .await
    }

    /// SQLite is read in place, in microseconds; a server is waited for on another thread.
    pub(crate) async fn snapshot<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&mut Reader<'_, '_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let (database, now, instance) = (self.options.database.clone(), self.now(), self.instance());
        let (charters, seen) = (Arc::clone(&self.charters), Arc::clone(&self.seen));
        let in_place = database.reads_in_place();
        let work =
            move || database.read(|inner| ask(&mut Reader::new(inner, &charters, &seen, &instance, now)));
        if in_place {
            return work();
        }
        tokio::task::spawn_blocking(work).await.unwrap_or_else(|e| Err(Fault::Broken(e.to_string())))
    }
}

fn reach<C: Command>(options: &DeskOptions, step: usize) {
    if let Some(drill) = &options.drill {
        drill(step, C::PERMIT.action);
    }
}

/// Stores jobs and letters, and the jobs that tell of news; whether there are any.
fn leave_work(
    tx: &mut Tx<'_>,
    jobs: &[JobDraft],
    letters: &[MailDraft],
    touched: &[Touched],
    now: i64,
) -> Result<bool, StoreFault> {
    let news = touched.iter().filter_map(|touched| {
        let data = json!({ "subject": touched.changed.subject });
        Some(JobDraft { kind: follow::TELL, data, due_at: touched.tell_at? })
    });
    let news: Vec<JobDraft> = news.collect();
    for job in jobs.iter().chain(&news) {
        let lane = Lane::Inside.number();
        tx.run(&INSERT_JOB, params![job.kind, &canonical(&job.data), job.due_at, lane])?;
    }
    for letter in letters {
        mail::leave(tx, letter, now)?;
    }
    let any = !jobs.is_empty() || !letters.is_empty() || !news.is_empty();
    if any {
        tx.signal("jobs")?;
    }
    Ok(any)
}

/// One command on its way through the steps, possibly more than once.
struct Writing<C> {
    actor: Actor,
    command: C,
    once: Option<OnceKey>,
    options: DeskOptions,
    charters: Arc<Charters>,
    instance: Arc<Instance>,
    brake: Option<Brake>,
}

struct Done<R> {
    reply: R,
    changed: Vec<Changed>,
    jobs: bool,
}

impl<C: Command> Writing<C> {
    fn run(&mut self, tx: &mut Tx<'_>) -> Result<Done<C::Reply>, Undo<Fault>> {
        reach::<C>(&self.options, 0);
        if let Some(reply) = self.answered_before(tx)? {
            return Ok(Done { reply, changed: Vec::new(), jobs: false });
        }
        let books = Books { charters: &self.charters, now: self.options.clock.now() };
        let scene = self.command.place().load(tx, &self.actor, books)?.ok_or(Fault::NotFound)?;
        let scene = self.in_name_of(tx, scene, books)?;
        let mut scene = self.in_voice(tx, scene)?;
        reach::<C>(&self.options, 1);
        C::PERMIT.check(&scene.standing(), Some(scene.clauses().unwrap_or(&self.instance.clauses)))?;
        self.slow_down(&scene)?;
        let fresh = self.put_mask_on(tx, &mut scene)?;
        reach::<C>(&self.options, 2);
        let known = self.command.load(tx, &scene)?;
        let keys = match self.command.keys() {
            0 => 0..0,
            count => tx.keys(count)?,
        };
        let mut moment = Moment::new(self.options.clock.now(), keys);
        if scene.alias().is_some() || scene.unsigned() {
            moment = moment.veiled();
        }
        let done = match self.command.decide(&scene, known, &mut moment)? {
            Decision::Nothing(reply) => Done { reply, changed: Vec::new(), jobs: false },
            Decision::Change { change, entries, jobs, letters, reply } => {
                reach::<C>(&self.options, 3);
                if let (Some(fresh), Some(person)) = (fresh, self.actor.person_id()) {
                    fresh.store(tx, person, moment.now)?;
                }
                self.command.store(change, tx)?;
                // Who has seen what is told to nobody, so it is kept to the millisecond.
                let (own, now) = (scene.subject(), moment.exact);
                let touched = follow::touch(tx, own, &entries, now)?;
                if let Some(person) = self.actor.person_id() {
                    follow::follow(tx, person, C::PERMIT.action, own, &entries, &touched, now)?;
                    let apart = scene.audience().is_some() || entries.iter().any(|entry| entry.apart);
                    if let ((Some(space), _, Some(group)), false) = (scene.stamp(), apart) {
                        strand::count(tx, space, (person, group), scene.meets(), now)?;
                    }
                }
                reach::<C>(&self.options, 4);
                for draft in &entries {
                    self.record(tx, &scene, draft, moment.now, follow::news_at(draft, own, &touched))?;
                }
                let jobs = leave_work(tx, &jobs, &letters, &touched, now)?;
                let changed = touched.iter().map(|touched| touched.changed).collect();
                Done { reply, changed, jobs }
            }
        };
        self.remember(tx, &done.reply, moment.exact)?;
        reach::<C>(&self.options, 5);
        Ok(done)
    }

    /// Refuses what a space cannot take at once; what the clock and the operator do always goes on.
    fn slow_down(&self, scene: &<C::Place as Place>::Scene) -> Result<(), Fault> {
        match (&self.brake, scene.stamp().0) {
            (Some(brake), Some(space)) if !self.actor.sees_all() => {
                brake(space, self.instance.limits().space)
            }
            _ => Ok(()),
        }
    }

    /// The scene as it is for somebody without e-mail, where the actor may speak for them here and sees it, too.
    fn in_name_of(
        &self,
        tx: &mut Tx<'_>,
        scene: <C::Place as Place>::Scene,
        books: Books<'_>,
    ) -> Result<<C::Place as Place>::Scene, Undo<Fault>> {
        let Some(person) = self.command.behalf() else { return Ok(scene) };
        Permit::REPRESENT.check(&scene.standing(), scene.clauses())?;
        let (Some(space), Actor::Person(me)) = (scene.stamp().0, &self.actor) else {
            return Err(Fault::SignIn.into());
        };
        let found = tx.maybe(&FIND_REPRESENTED, params![space, person], |_| Ok(()))?;
        found.ok_or_else(|| Fault::invalid("for", "not_represented"))?;
        let theirs = Actor::Person(Person { id: person, administrator: false, ..me.clone() });
        let mut scene = self.command.place().load(tx, &theirs, books)?.ok_or(Fault::NotFound)?;
        scene.entered_by(me.id);
        Ok(scene)
    }

    /// The scene as seen by a member who speaks for the group that the command names: one that they hold.
    fn in_voice(
        &self,
        tx: &mut Tx<'_>,
        mut scene: <C::Place as Place>::Scene,
    ) -> Result<<C::Place as Place>::Scene, Undo<Fault>> {
        let Some(group) = self.command.voice() else { return Ok(scene) };
        let (space, _, _) = scene.stamp();
        let person = self.command.behalf().unwrap_or(self.actor.key());
        if let (Some(member), Some(space)) = (scene.member_mut(), space)
            && member.group != Some(group)
        {
            let held = tx.maybe(&FIND_VOICE, params![space, person, group], |_| Ok(()))?;
            held.ok_or_else(|| Fault::invalid(C::VOICE, "not_your_group"))?;
            member.group = Some(group);
        }
        Ok(scene)
    }

    /// Puts the mask on that the actor wears, if this is done under one; gives it where it is for this act alone.
    fn put_mask_on(
        &self,
        tx: &mut Tx<'_>,
        scene: &mut <C::Place as Place>::Scene,
    ) -> Result<Option<Fresh>, Undo<Fault>> {
        let (Some(space), false) = (scene.stamp().0, C::OPENLY) else { return Ok(None) };
        let begun = match self.actor.asked_as() {
            Some(guise) => Some(guise),
            None => self.command.begun(tx, scene)?,
        };
        let (alias, fresh) = match (begun, scene.mask()) {
            (Some(Guise::Openly), _) | (None, None) => return Ok(None),
            (Some(Guise::Under(alias)), _) => (alias, None),
            (None, Some(_)) if !C::MASKED => return Err(Fault::Denied("answers_by_name").into()),
            (None, Some(mask)) => {
                let group = scene.speaks_for();
                mask::put_on(tx, mask, (space, group), C::PERMIT.quiet, &*self.options.chance)?
            }
        };
        scene.wear(alias);
        Ok(fresh)
    }

    fn answered_before(&self, tx: &mut Tx<'_>) -> Result<Option<C::Reply>, Undo<Fault>> {
        let Some(once) = &self.once else { return Ok(None) };
        let found = tx.maybe(&FIND_ONCE, params![self.actor.key(), &once.key], |row| {
            Ok((row.get::<Vec<u8>>(0)?, row.get::<String>(1)?))
        })?;
        match found {
            None => Ok(None),
            Some((fingerprint, _)) if fingerprint != once.fingerprint => {
                Err(Fault::Conflict("idempotency_key_reused").into())
            }
            Some((_, reply)) => {
                Ok(Some(serde_json::from_str(&reply).map_err(|e| StoreFault::Broken(e.to_string()))?))
            }
        }
    }

    fn remember(&self, tx: &mut Tx<'_>, reply: &C::Reply, now: i64) -> Result<(), Undo<Fault>> {
        let Some(once) = &self.once else { return Ok(()) };
        let reply = serde_json::to_string(reply).map_err(|e| StoreFault::Broken(e.to_string()))?;
        tx.run(&INSERT_ONCE, params![self.actor.key(), &once.key, &once.fingerprint, &reply, now])?;
        Ok(())
    }

    /// What is on record, with whom it was entered for.
    fn noted(&self, data: &Value) -> Value {
        let mut data = data.clone();
        if let (Some(person), Some(fields)) = (self.command.behalf(), data.as_object_mut()) {
            fields.insert("for".to_owned(), json!(person));
        }
        data
    }

    fn record(
        &self,
        tx: &mut Tx<'_>,
        scene: &<C::Place as Place>::Scene,
        draft: &EntryDraft,
        now: i64,
        news_at: Option<i64>,
    ) -> Result<(), StoreFault> {
        let (space, charter, group) = match draft.founded {
            Some((space, charter)) => (Some(space), Some(charter), None),
            None => scene.stamp(),
        };
        let alias = scene.alias();
        let signed = self.actor.identity().filter(|_| alias.is_none() && !scene.unsigned());
        let entry = Entry {
            kind: draft.kind.to_owned(),
            space: space.map(|id| id.0),
            subject: draft.subject.or(scene.subject()).map(|id| id.0),
            person: signed.map(|id| id.0),
            alias: alias.map(|id| id.0),
            group: group.map(|id| id.0),
            charter: charter.map(|id| id.0),
            at: now,
            data: self.noted(&draft.data),
        };
        let mut salt = [0; SALT];
        self.options.chance.fill(&mut salt);
        let data = if entry.data == Value::Null { None } else { Some(canonical(&entry.data)) };
        tx.run(
            &INSERT_ENTRY,
            params![
                draft.kind,
                entry.space,
                entry.subject,
                entry.person,
                entry.group,
                entry.charter,
                now,
                data.as_ref(),
                &salt,
                &entry.commitment(&salt),
                news_at,
                alias
            ],
        )?;
        Ok(())
    }
}
