//! Where a command acts, and what is known there once it is loaded: the scene.

use std::ops::Deref;
use std::sync::Arc;

use cocreate_store::{Ask, Row, StoreFault, Tx, params};

use crate::sql::{FIND_MY_SPACES, FIND_SPACE, FIND_SUBJECT, LOCK_SUBJECT};
use crate::{
    Actor, AliasId, Author, CharterId, Charters, Clauses, Fault, GroupId, Guise, Mask, MeasureId, Permit,
    PersonId, Power, Pseudonym, Scopes, SpaceId, Standing, SubjectId,
};

/// What loading a scene needs beside the database.
#[derive(Clone, Copy)]
pub struct Books<'b> {
    /// The charters parsed so far.
    pub(crate) charters: &'b Charters,
    /// The instant of the write or read.
    pub(crate) now: i64,
}

/// Somebody's part in a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Their power.
    pub power: Power,
    /// The group they speak for.
    pub group: Option<GroupId>,
    /// Until when they may not speak: milliseconds since 1970 UTC.
    pub muted_until: Option<i64>,
    /// Until when they may only read, because of what they did under a mask: milliseconds since 1970 UTC. They stay in
    /// every list and count: whoever was gone from there would be known.
    pub barred_until: Option<i64>,
}

/// A space that the actor can see, with the charter in force and the actor's part in it.
#[derive(Clone, Debug)]
pub struct SpaceScene {
    /// Who acts.
    pub actor: Actor,
    /// When: milliseconds since 1970 UTC.
    pub now: i64,
    /// The space.
    pub space: SpaceId,
    /// Its name.
    pub space_name: String,
    /// Whether anybody may read it.
    pub public: bool,
    /// ISO 4217 code of its money.
    pub currency: String,
    /// The charter in force.
    pub charter: CharterId,
    /// What it says.
    pub clauses: Arc<Clauses>,
    /// The actor's part in the space.
    pub member: Option<Membership>,
    /// Whether its charter ever allowed masks. From then on who is a member is told to few.
    pub masks: bool,
    /// The mask that the actor chose here and that the charter allows.
    pub mask: Option<Mask>,
    /// The mask under which a command acts; the Desk puts it on.
    pub alias: Option<AliasId>,
    /// Who enters it, where the actor is somebody without e-mail; the Desk says so.
    pub entered_by: Option<PersonId>,
}

impl SpaceScene {
    /// Who acts, as rows keep it.
    ///
    /// # Errors
    /// [`Fault::SignIn`] when it is no person.
    pub fn speaker(&self) -> Result<Author, Fault> {
        let person = self.actor.person_id().ok_or(Fault::SignIn)?;
        Ok(Author { person, alias: self.alias, entered_by: self.entered_by })
    }
}

impl SpaceScene {
    /// Whether the actor learns that somebody with this power is a member. Where masks are or were allowed, who takes
    /// part is told to those who look after the space alone: to others a member who falls silent and a mask that begins
    /// to speak would be one.
    #[must_use]
    pub fn names(&self, power: Power) -> bool {
        let mine = self.member.map(|member| member.power);
        !self.masks
            || !Mask::fits(power)
            || matches!(mine, Some(Power::Host | Power::Steward))
            || self.actor.sees_all()
    }
}

impl SubjectScene {
    /// The guise in which the actor wrote it, where they did.
    #[must_use]
    pub fn written_as(&self) -> Option<Guise> {
        (self.actor.person_id() == Some(self.author)).then(|| Guise::of(self.author_alias))
    }
}

/// A subject that the actor can see, in its space.
#[derive(Clone, Debug)]
pub struct SubjectScene {
    /// The space it is in.
    pub space: SpaceScene,
    /// Its key.
    pub id: SubjectId,
    /// Its title.
    pub title: String,
    /// Its state, one of its kind's.
    pub state: String,
    /// Who wrote it.
    pub author: PersonId,
    /// How often it changed.
    pub version: i64,
    /// When it was written: milliseconds since 1970 UTC.
    pub created_at: i64,
    /// Posts in its dialogue.
    pub posts: i64,
    /// People who support it.
    pub supports: i64,
    /// The group for which it was brought.
    pub group: Option<GroupId>,
    /// The measure that hides its text, where one does: its title is empty then.
    pub hidden_by: Option<MeasureId>,
    /// The only group that sees it; everybody who sees the space where there is none.
    pub audience: Option<GroupId>,
    /// The mask under which it was written.
    pub author_alias: Option<AliasId>,
}

impl Deref for SubjectScene {
    type Target = SpaceScene;

    fn deref(&self) -> &SpaceScene {
        &self.space
    }
}

/// What the Desk asks of every scene.
pub trait Setting {
    /// Where the actor stands.
    fn standing(&self) -> Standing<'_>;
    /// The charter in force, where there is one.
    fn clauses(&self) -> Option<&Clauses>;
    /// Space, charter and the actor's group, as an entry records them.
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>);
    /// The subject, where the command has one.
    fn subject(&self) -> Option<SubjectId>;

    /// Whether the actor speaks for one group about what another has brought.
    fn meets(&self) -> bool {
        false
    }

    /// The only group that sees what is done here, so that no public figure may count it; everybody where there is
    /// none.
    fn audience(&self) -> Option<GroupId> {
        None
    }

    /// The mask that the actor chose, where what they do here is seen by others.
    fn mask(&self) -> Option<&Mask> {
        None
    }

    /// Puts the mask of this act on.
    fn wear(&mut self, _: AliasId) {}

    /// The group for which the actor speaks here.
    fn speaks_for(&self) -> Option<GroupId> {
        self.stamp().2
    }

    /// The mask under which this act is on record.
    fn alias(&self) -> Option<AliasId> {
        None
    }

    /// Whether the record does not say who did it.
    fn unsigned(&self) -> bool {
        false
    }

    /// The actor's part in the space, where the command says for which group it speaks.
    fn member_mut(&mut self) -> Option<&mut Membership> {
        None
    }

    /// Notes that somebody enters this for the actor.
    fn entered_by(&mut self, _: PersonId) {}

    /// Whether a visitor is here who may begin to take part before they say who they are.
    fn open_to_guests(&self) -> bool {
        false
    }

    /// Whether a visitor may begin this action here: one that they may take once they have joined.
    fn welcomes(&self, permit: &Permit) -> bool {
        let joining = Standing { signed_in: true, ..self.standing() };
        let joined = Standing { power: Some(Power::Participant), ..joining };
        self.open_to_guests()
            && Permit::JOIN.check(&joining, self.clauses()).is_ok()
            && permit.check(&joined, self.clauses()).is_ok()
    }

    /// Whether the actor may take this action here and now. What needs a fresh proof of who they are counts as
    /// allowed: they are asked for it.
    fn may(&self, permit: &Permit) -> bool {
        matches!(permit.check(&self.standing(), self.clauses()), Ok(()) | Err(Fault::ProveYourself))
    }

    /// Whether the actor may take this action, or ask somebody to approve it.
    fn may_ask(&self, permit: &Permit) -> bool {
        self.may(permit)
            || matches!(permit.check(&self.standing(), self.clauses()), Err(Fault::NeedsApproval))
    }
}

/// A subject that the actor can see, beside which they keep something for themselves. What they do there is on
/// record as done, not about what.
#[derive(Clone, Debug)]
pub struct BesideScene(pub SubjectScene);

fn standing_of(actor: &Actor) -> Standing<'static> {
    let person = match actor {
        Actor::Person(person) => Some(person),
        _ => None,
    };
    Standing {
        signed_in: person.is_some(),
        administrator: person.is_some_and(|person| person.administrator),
        clock: matches!(actor, Actor::Clock),
        operator: matches!(actor, Actor::Operator),
        scopes: person.map_or(Scopes::ALL, |person| person.scopes),
        proven: person.is_none_or(|person| person.proven),
        approved: person.and_then(|person| person.approved),
        service: person.is_some_and(|person| person.service),
        ..Standing::default()
    }
}

impl Setting for Actor {
    fn standing(&self) -> Standing<'_> {
        standing_of(self)
    }
    fn clauses(&self) -> Option<&Clauses> {
        None
    }
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>) {
        (None, None, None)
    }
    fn subject(&self) -> Option<SubjectId> {
        None
    }
}

impl Setting for SpaceScene {
    fn standing(&self) -> Standing<'_> {
        Standing {
            in_space: true,
            power: self.member.map(|member| member.power),
            group: self.member.and_then(|member| member.group),
            muted: self.member.and_then(|member| member.muted_until).is_some_and(|until| until > self.now),
            barred: self
                .member
                .filter(|member| Mask::fits(member.power))
                .and_then(|member| member.barred_until)
                .is_some_and(|until| until > self.now),
            ..standing_of(&self.actor)
        }
    }
    fn clauses(&self) -> Option<&Clauses> {
        Some(&self.clauses)
    }
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>) {
        (Some(self.space), Some(self.charter), self.member.and_then(|member| member.group))
    }
    fn subject(&self) -> Option<SubjectId> {
        None
    }
    fn entered_by(&mut self, who: PersonId) {
        self.entered_by = Some(who);
    }
    fn member_mut(&mut self) -> Option<&mut Membership> {
        self.member.as_mut()
    }
    fn open_to_guests(&self) -> bool {
        self.actor == Actor::Guest && self.public && self.clauses.rules.guests
    }
    fn mask(&self) -> Option<&Mask> {
        self.mask.as_ref()
    }
    fn wear(&mut self, alias: AliasId) {
        self.alias = Some(alias);
    }
    fn alias(&self) -> Option<AliasId> {
        self.alias
    }
}

impl Setting for SubjectScene {
    fn standing(&self) -> Standing<'_> {
        Standing {
            author: self.actor.person_id() == Some(self.author),
            state: Some(&self.state),
            ..self.space.standing()
        }
    }
    fn clauses(&self) -> Option<&Clauses> {
        self.space.clauses()
    }
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>) {
        self.space.stamp()
    }
    fn subject(&self) -> Option<SubjectId> {
        Some(self.id)
    }
    fn entered_by(&mut self, who: PersonId) {
        self.space.entered_by = Some(who);
    }
    fn member_mut(&mut self) -> Option<&mut Membership> {
        self.space.member.as_mut()
    }
    fn mask(&self) -> Option<&Mask> {
        self.space.mask()
    }
    fn wear(&mut self, alias: AliasId) {
        self.space.wear(alias);
    }
    fn alias(&self) -> Option<AliasId> {
        self.space.alias
    }
    fn audience(&self) -> Option<GroupId> {
        self.audience
    }
    fn open_to_guests(&self) -> bool {
        self.space.open_to_guests()
    }
    fn meets(&self) -> bool {
        let mine = self.member.and_then(|member| member.group);
        mine.is_some() && self.group.is_some() && mine != self.group
    }
}

/// A scene in which something is only asked for: nothing in it changes, and nobody takes part yet.
#[derive(Clone, Debug)]
pub struct AskedScene<S>(pub S);

impl<S: Setting> Setting for AskedScene<S> {
    fn standing(&self) -> Standing<'_> {
        self.0.standing()
    }
    fn clauses(&self) -> Option<&Clauses> {
        self.0.clauses()
    }
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>) {
        let (space, charter, _) = self.0.stamp();
        (space, charter, None)
    }
    fn subject(&self) -> Option<SubjectId> {
        None
    }
    fn member_mut(&mut self) -> Option<&mut Membership> {
        self.0.member_mut()
    }
    fn mask(&self) -> Option<&Mask> {
        self.0.mask()
    }
    fn wear(&mut self, alias: AliasId) {
        self.0.wear(alias);
    }
    fn alias(&self) -> Option<AliasId> {
        self.0.alias()
    }
    fn speaks_for(&self) -> Option<GroupId> {
        self.0.stamp().2
    }
    fn audience(&self) -> Option<GroupId> {
        self.0.audience()
    }
}

impl Setting for BesideScene {
    fn standing(&self) -> Standing<'_> {
        self.0.standing()
    }
    fn clauses(&self) -> Option<&Clauses> {
        self.0.clauses()
    }
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>) {
        (None, None, None)
    }
    fn subject(&self) -> Option<SubjectId> {
        None
    }
}

/// A space in which somebody chooses how they appear. The record says that it was done, not where or by whom.
#[derive(Clone, Debug)]
pub struct VeiledScene(pub SpaceScene);

impl Setting for VeiledScene {
    fn standing(&self) -> Standing<'_> {
        self.0.standing()
    }
    fn clauses(&self) -> Option<&Clauses> {
        self.0.clauses()
    }
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>) {
        (None, None, None)
    }
    fn subject(&self) -> Option<SubjectId> {
        None
    }
    fn unsigned(&self) -> bool {
        true
    }
}

/// Where a command acts.
pub trait Place {
    /// What is known there.
    type Scene: Setting;

    /// Whether it is in a space, under its charter.
    const IN_SPACE: bool = true;

    /// Whether it is on a subject, which has an author.
    const ON_SUBJECT: bool = false;

    /// Loads the scene as far as the actor can see it; nothing when they cannot.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    fn load(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        books: Books<'_>,
    ) -> Result<Option<Self::Scene>, StoreFault>;
}

/// The instance itself: signing up, opening a space.
#[derive(Clone, Copy, Debug)]
pub struct House;

/// Oneself: what somebody does about their own account, also while that is suspended.
#[derive(Clone, Copy, Debug)]
pub struct Oneself;

/// A space.
#[derive(Clone, Copy, Debug)]
pub struct InSpace(pub SpaceId);

/// A space, without a trace of it in the record.
#[derive(Clone, Copy, Debug)]
pub struct Veiled(pub SpaceId);

/// A subject of one kind.
#[derive(Clone, Copy, Debug)]
pub struct OnSubject(pub &'static str, pub SubjectId);

/// Beside a subject of any kind: what somebody keeps for themselves about it. The subject does not change, so nobody
/// is told, and nobody waits for it.
#[derive(Clone, Copy, Debug)]
pub struct Beside(pub SubjectId);

/// A space that somebody comes into: by an invitation that they showed, or by what somebody there approved. Without
/// either it is there only for those who see it.
#[derive(Clone, Copy, Debug)]
pub struct IntoSpace {
    /// The space.
    pub space: SpaceId,
    /// Whether something was shown that leads there; the command looks at it.
    pub shown: bool,
}

/// Where something is asked for that needs an approval.
#[derive(Clone, Copy, Debug)]
pub struct Asked<P>(pub P);

impl Place for House {
    type Scene = Actor;
    const IN_SPACE: bool = false;

    fn load(&self, _: &mut Tx<'_>, actor: &Actor, _: Books<'_>) -> Result<Option<Actor>, StoreFault> {
        Ok(Some(actor.clone()))
    }
}

impl Place for Oneself {
    type Scene = Actor;

    fn load(&self, _: &mut Tx<'_>, actor: &Actor, _: Books<'_>) -> Result<Option<Actor>, StoreFault> {
        Ok(Some(actor.clone().oneself()))
    }
}

impl Place for InSpace {
    type Scene = SpaceScene;

    fn load(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        books: Books<'_>,
    ) -> Result<Option<SpaceScene>, StoreFault> {
        space_scene(tx, actor, books, self.0)
    }
}

impl Place for IntoSpace {
    type Scene = SpaceScene;

    fn load(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        books: Books<'_>,
    ) -> Result<Option<SpaceScene>, StoreFault> {
        let approved = matches!(actor, Actor::Person(person) if person.approved.is_some());
        let seen = self.shown || approved || actor.sees_all();
        let found = tx.maybe(&FIND_SPACE, params![self.space, actor.key(), seen], space_row)?;
        found.map(|space| finish_space(tx, actor, books, space)).transpose()
    }
}

impl<P: Place> Place for Asked<P> {
    type Scene = AskedScene<P::Scene>;
    const IN_SPACE: bool = P::IN_SPACE;

    fn load(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        books: Books<'_>,
    ) -> Result<Option<Self::Scene>, StoreFault> {
        Ok(self.0.load(tx, actor, books)?.map(AskedScene))
    }
}

impl Place for Veiled {
    type Scene = VeiledScene;

    fn load(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        books: Books<'_>,
    ) -> Result<Option<VeiledScene>, StoreFault> {
        Ok(space_scene(tx, actor, books, self.0)?.map(VeiledScene))
    }
}

impl Place for OnSubject {
    type Scene = SubjectScene;
    const ON_SUBJECT: bool = true;

    fn load(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        books: Books<'_>,
    ) -> Result<Option<SubjectScene>, StoreFault> {
        let key = params![self.1, actor.key(), actor.sees_all()];
        match tx.all_locked(&FIND_SUBJECT, &LOCK_SUBJECT, key, subject_row)?.pop() {
            Some((kind, subject)) if kind == self.0 => finish_subject(tx, actor, books, subject).map(Some),
            _ => Ok(None),
        }
    }
}

impl Place for Beside {
    type Scene = BesideScene;

    fn load(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        books: Books<'_>,
    ) -> Result<Option<BesideScene>, StoreFault> {
        let key = params![self.0, actor.key(), actor.sees_all()];
        let found = tx.maybe(&FIND_SUBJECT, key, subject_row)?;
        let finish = |(_, subject)| finish_subject(tx, actor, books, subject).map(BesideScene);
        found.map(finish).transpose()
    }
}

/// The spaces that the actor is a member of, the newest first, in one statement when their charters were read before.
pub(crate) fn my_space_scenes(
    ask: &mut impl Ask,
    actor: &Actor,
    books: Books<'_>,
    most: i64,
) -> Result<Vec<SpaceScene>, StoreFault> {
    let spaces = ask.all(&FIND_MY_SPACES, params![actor.key(), most], space_row)?;
    let clauses =
        books.charters.get_all(ask, &spaces.iter().map(|space| space.charter).collect::<Vec<_>>())?;
    let scenes = spaces.into_iter().zip(clauses);
    Ok(scenes
        .map(|(space, clauses)| {
            allowed(SpaceScene { actor: actor.clone(), now: books.now, clauses, ..space })
        })
        .collect())
}

/// A space as one actor sees it.
pub(crate) fn space_scene(
    ask: &mut impl Ask,
    actor: &Actor,
    books: Books<'_>,
    id: SpaceId,
) -> Result<Option<SpaceScene>, StoreFault> {
    let found = ask.maybe(&FIND_SPACE, params![id, actor.key(), actor.sees_all()], space_row)?;
    found.map(|space| finish_space(ask, actor, books, space)).transpose()
}

/// A subject of one kind as one actor sees it.
pub(crate) fn subject_scene(
    ask: &mut impl Ask,
    actor: &Actor,
    books: Books<'_>,
    kind: &'static str,
    id: SubjectId,
) -> Result<Option<SubjectScene>, StoreFault> {
    match ask.maybe(&FIND_SUBJECT, params![id, actor.key(), actor.sees_all()], subject_row)? {
        Some((found, subject)) if found == kind => finish_subject(ask, actor, books, subject).map(Some),
        _ => Ok(None),
    }
}

fn space_row(row: &Row<'_>) -> Result<SpaceScene, StoreFault> {
    let power: Option<String> = row.get(5)?;
    let power = power
        .map(|text| {
            text.parse().map_err(|()| StoreFault::Shape { column: 5, reason: format!("no power is {text}") })
        })
        .transpose()?;
    let (group, muted_until, barred_until) = (row.get(6)?, row.get(7)?, row.get(13)?);
    let chosen: Option<i64> = row.get(8)?;
    let pseudonym: Option<AliasId> = row.get(9)?;
    let pseudonym = pseudonym
        .map(|id| Ok::<_, StoreFault>(Pseudonym { id, name: row.get(10)?, group: row.get(11)? }))
        .transpose()?;
    Ok(SpaceScene {
        actor: Actor::Guest,
        now: 0,
        space: row.get(0)?,
        space_name: row.get(1)?,
        public: row.get::<String>(2)? == "public",
        currency: row.get(3)?,
        charter: row.get(4)?,
        clauses: Arc::default(),
        member: power.map(|power| Membership { power, group, muted_until, barred_until }),
        masks: row.get(12)?,
        mask: chosen.map(|_| Mask { pseudonym }),
        alias: None,
        entered_by: None,
    })
}

fn subject_row(row: &Row<'_>) -> Result<(String, SubjectScene), StoreFault> {
    let subject = SubjectScene {
        space: space_row(row)?,
        id: row.get(14)?,
        title: row.get(16)?,
        state: row.get(17)?,
        author: row.get(18)?,
        version: row.get(19)?,
        created_at: row.get(20)?,
        posts: row.get(21)?,
        supports: row.get(22)?,
        group: row.get(23)?,
        hidden_by: row.get(24)?,
        audience: row.get(25)?,
        author_alias: row.get(26)?,
    };
    Ok((row.get(15)?, subject))
}

fn finish_space(
    ask: &mut impl Ask,
    actor: &Actor,
    books: Books<'_>,
    space: SpaceScene,
) -> Result<SpaceScene, StoreFault> {
    let clauses = books.charters.get(ask, space.charter)?;
    Ok(allowed(SpaceScene { actor: actor.clone(), now: books.now, clauses, ..space }))
}

/// The scene without a mask that the charter in force does not allow, or that does not fit.
fn allowed(mut scene: SpaceScene) -> SpaceScene {
    let fits = scene.member.is_some_and(|member| Mask::fits(member.power));
    if !scene.clauses.rules.pseudonyms || !fits {
        scene.mask = None;
    }
    scene
}

fn finish_subject(
    ask: &mut impl Ask,
    actor: &Actor,
    books: Books<'_>,
    subject: SubjectScene,
) -> Result<SubjectScene, StoreFault> {
    Ok(SubjectScene { space: finish_space(ask, actor, books, subject.space)?, ..subject })
}
