//! The one way to read.

use cocreate_store::{Ask, Param, Row, Statement, StoreFault};

use crate::place::Books;
use crate::seen::{Carried, Seen};
use crate::{
    Actor, Charters, Fault, Instance, Permit, Scope, Setting, SpaceId, SpaceScene, SubjectId, SubjectScene,
    place,
};

/// One snapshot to ask in. Whoever holds one is reading for an actor.
pub struct Reader<'r, 'c> {
    inner: &'r mut cocreate_store::Reader<'c>,
    charters: &'r Charters,
    seen: &'r Seen,
    instance: &'r Instance,
    now: i64,
    session: Option<[u8; 32]>,
}

impl<'r, 'c> Reader<'r, 'c> {
    pub(crate) fn new(
        inner: &'r mut cocreate_store::Reader<'c>,
        charters: &'r Charters,
        seen: &'r Seen,
        instance: &'r Instance,
        now: i64,
    ) -> Self {
        Self { inner, charters, seen, instance, now, session: None }
    }

    fn books(&self) -> Books<'r> {
        Books { charters: self.charters, now: self.now }
    }

    /// Notes that what a request carried was used.
    pub(crate) fn seen(&mut self, carried: Carried, row: Option<i64>) {
        self.seen.note(carried, row, self.now);
        if let Carried::Session(hash) = carried {
            self.session = Some(hash);
        }
    }

    /// The hash of the session in which somebody reads; none for a token.
    #[must_use]
    pub fn session(&self) -> Option<[u8; 32]> {
        self.session
    }

    /// The instant of the snapshot: milliseconds since 1970 UTC.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.now
    }

    /// Whether the database is a server.
    #[must_use]
    pub fn on_a_server(&self) -> bool {
        self.inner.on_a_server()
    }

    /// How many statements were asked so far.
    #[must_use]
    pub fn asked(&self) -> u32 {
        self.inner.asked()
    }

    /// What administrators set.
    #[must_use]
    pub fn instance(&self) -> &'r Instance {
        self.instance
    }

    /// Whether the actor may take an action outside of spaces.
    ///
    /// # Errors
    /// As [`Permit::check`].
    pub fn permits(&self, actor: &Actor, permit: &Permit) -> Result<(), Fault> {
        self.instance.permits(actor, permit)
    }

    /// Whether the actor may take an action in this scene, or begin it and say then who they are.
    pub fn may_begin(&self, scene: &impl Setting, permit: &Permit) -> bool {
        scene.may(permit) || self.welcomes(scene, permit)
    }

    /// Whether a visitor may begin an action in this scene and say then who they are.
    pub fn welcomes(&self, scene: &impl Setting, permit: &Permit) -> bool {
        scene.welcomes(permit) && self.permits(&Actor::Guest, &Permit::SIGN_UP).is_ok()
    }

    /// A space as the actor sees it.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when they do not.
    pub fn space(&mut self, actor: &Actor, id: SpaceId) -> Result<SpaceScene, Fault> {
        let books = self.books();
        place::space_scene(self, actor, books, id)?.ok_or(Fault::NotFound)
    }

    /// The spaces that the actor is a member of, the newest first.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub fn my_spaces(&mut self, actor: &Actor, most: i64) -> Result<Vec<SpaceScene>, Fault> {
        let books = self.books();
        Ok(place::my_space_scenes(self, actor, books, most)?)
    }

    /// A subject of one kind as the actor sees it.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when they do not.
    pub fn subject(
        &mut self,
        actor: &Actor,
        kind: &'static str,
        id: SubjectId,
    ) -> Result<SubjectScene, Fault> {
        let books = self.books();
        place::subject_scene(self, actor, books, kind, id)?.ok_or(Fault::NotFound)
    }
}

impl Ask for Reader<'_, '_> {
    fn all<T>(
        &mut self,
        statement: &'static Statement,
        params: &[Param<'_>],
        map: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Vec<T>, StoreFault> {
        self.inner.all(statement, params, map)
    }
}

/// Something that can be asked.
pub trait Query: Send + 'static {
    /// The answer, for this actor.
    type View: Send + 'static;

    /// What a token must be made for to ask it.
    const SCOPE: Scope = Scope::Read;

    /// Whether it takes so much work that strangers may ask it only so often.
    const HEAVY: bool = false;

    /// Asks. What the actor may not see is not found.
    ///
    /// # Errors
    /// [`Fault::NotFound`], [`Fault::SignIn`] or [`Fault::Denied`]; [`Fault::Broken`].
    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<Self::View, Fault>;
}
