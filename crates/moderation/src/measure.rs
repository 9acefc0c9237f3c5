//! A measure: what was done for the sake of the rules, in which scenes somebody acts on one, and how it ends.

use cocreate_kernel::{
    Actor, AliasId, Ask, Books, CharterId, Clauses, Command, GroupId, InSpace, Mask, MeasureId, Oneself,
    Permit, PersonId, Place, Power, Row, Setting, SpaceId, SpaceScene, Standing, StoreFault, SubjectId, Tx,
    find_again, forget_words, params,
};
use cocreate_web::HIDE;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{MuteMember, SuspendMember, SuspendPerson, WarnMember};
use crate::rule::Grounds;
use crate::sql::{
    BLANK_IDEA, BLANK_OPTIONS, BLANK_POST, BLANK_REVISIONS, BLANK_SUBJECT, COUNT_GROUP_MEMBER, COUNT_MEMBER,
    DECIDE_REPORTS, DELETE_MEMBER, END_MEASURE, FIND_MEASURE, FIND_WORDS_OF, FORGET_HIDDEN, FORGET_SUSPENDED,
    INSERT_MEASURE, LOCK_MEASURE, MOVE_IDEA, MOVE_MEMBER, MOVE_POST, RESTORE_IDEA, RESTORE_MEMBER,
    RESTORE_OPTIONS, RESTORE_POST, RESTORE_REVISIONS, RESTORE_SUBJECT, SUSPEND_ACCOUNT, TELL, TELL_REPORTERS,
    WEIGH,
};
use crate::thing::Thing;

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MeasureKind)]
pub enum Kind {
    /// A text is not shown.
    Hide,
    /// Somebody is told that they broke a rule.
    Warn,
    /// Somebody cannot speak for a time.
    Mute,
    /// Somebody is no member for a time, or their account can only read.
    Suspend,
}

impl Kind {
    /// As it stands in the database and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hide => "hide",
            Self::Warn => "warn",
            Self::Mute => "mute",
            Self::Suspend => "suspend",
        }
    }

    fn read(text: &str) -> Result<Self, StoreFault> {
        [Self::Hide, Self::Warn, Self::Mute, Self::Suspend]
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| StoreFault::Broken(format!("no measure is {text}")))
    }

    /// Who may take one, in a space.
    pub(crate) fn permit(self) -> Permit {
        match self {
            Self::Hide => HIDE,
            Self::Warn => WarnMember::PERMIT,
            Self::Mute => MuteMember::PERMIT,
            Self::Suspend => SuspendMember::PERMIT,
        }
    }
}

/// How a measure ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Its time was over.
    Over,
    /// Somebody lifted it.
    Lifted,
    /// An appeal undid it.
    Undone,
}

impl Ending {
    /// As it stands in the database and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::Lifted => "lifted",
            Self::Undone => "undone",
        }
    }
}

pub(crate) fn power_of(text: &str) -> Result<Power, StoreFault> {
    text.parse().map_err(|()| StoreFault::Broken(format!("no power is {text}")))
}

pub(crate) fn thing_of(text: &str) -> Result<Thing, StoreFault> {
    text.parse().map_err(|()| StoreFault::Broken(format!("no thing is {text}")))
}

pub(crate) fn kind_of(text: &str) -> Result<Kind, StoreFault> {
    Kind::read(text)
}

/// A measure that was taken.
#[derive(Clone, Debug)]
pub struct Measure {
    pub(crate) id: MeasureId,
    pub(crate) kind: Kind,
    pub(crate) space: Option<SpaceId>,
    pub(crate) target: PersonId,
    /// The mask under which they did what it is about.
    pub(crate) alias: Option<AliasId>,
    pub(crate) thing: Thing,
    pub(crate) charter: Option<CharterId>,
    pub(crate) taken_by: PersonId,
    /// In which power; an administrator of the instance takes none in a space.
    pub(crate) power: Option<Power>,
    pub(crate) until: Option<i64>,
    pub(crate) ended_at: Option<i64>,
}

/// As whom an administrator takes a measure: no power in a space.
pub(crate) const ADMINISTRATOR: &str = "administrator";

fn measure_row(row: &Row<'_>) -> Result<Measure, StoreFault> {
    Ok(Measure {
        id: row.get(0)?,
        kind: Kind::read(&row.get::<String>(1)?)?,
        space: row.get(2)?,
        target: row.get(3)?,
        alias: row.get(10)?,
        thing: thing_of(&row.get::<String>(4)?)?,
        charter: row.get(5)?,
        taken_by: row.get(6)?,
        power: row.get::<String>(7)?.parse().ok(),
        until: row.get(8)?,
        ended_at: row.get(9)?,
    })
}

/// A measure, where somebody acts on it.
#[derive(Clone, Debug)]
pub struct MeasureScene {
    /// Who acts.
    pub actor: Actor,
    /// Its space, unless it is against a whole account.
    pub space: Option<SpaceScene>,
    /// The measure.
    pub measure: Measure,
}

impl MeasureScene {
    /// The actor's power in the space.
    pub(crate) fn power(&self) -> Option<Power> {
        self.space.as_ref().and_then(|space| space.member).map(|member| member.power)
    }
}

impl Setting for MeasureScene {
    fn mask(&self) -> Option<&Mask> {
        self.space.as_ref().and_then(Setting::mask)
    }
    fn standing(&self) -> Standing<'_> {
        self.space.as_ref().map_or_else(|| self.actor.standing(), Setting::standing)
    }
    fn clauses(&self) -> Option<&Clauses> {
        self.space.as_ref().and_then(Setting::clauses)
    }
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>) {
        self.space.as_ref().map_or((None, None, None), Setting::stamp)
    }
    fn subject(&self) -> Option<SubjectId> {
        // What is shown again changes its page.
        match (self.measure.kind, self.measure.thing) {
            (Kind::Hide, Thing::Post(subject, _) | Thing::Idea(subject)) => Some(subject),
            _ => None,
        }
    }
}

/// A measure in a space that the actor sees; administrators see each.
#[derive(Clone, Copy, Debug)]
pub struct OnMeasure(pub MeasureId);

impl Place for OnMeasure {
    type Scene = MeasureScene;

    fn load(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        books: Books<'_>,
    ) -> Result<Option<MeasureScene>, StoreFault> {
        let found = tx.all_locked(&FIND_MEASURE, &LOCK_MEASURE, params![self.0], measure_row)?.pop();
        let Some(measure) = found else { return Ok(None) };
        let administers = actor.standing().administrator || actor.sees_all();
        let Some(space) = measure.space else {
            return Ok(administers.then(|| MeasureScene { actor: actor.clone(), space: None, measure }));
        };
        let mut scene = InSpace(space).load(tx, actor, books)?;
        if scene.is_none() && administers {
            let seen = InSpace(space).load(tx, &Actor::Operator, books)?;
            scene = seen.map(|seen| SpaceScene { actor: actor.clone(), ..seen });
        }
        Ok(scene.map(|space| MeasureScene { actor: actor.clone(), space: Some(space), measure }))
    }
}

/// A measure against oneself, wherever it was taken and whatever one sees of that place now.
#[derive(Clone, Copy, Debug)]
pub struct OwnMeasure(pub MeasureId);

/// A measure against oneself.
#[derive(Clone, Debug)]
pub struct OwnScene {
    /// Who acts.
    pub actor: Actor,
    /// The measure.
    pub measure: Measure,
}

impl Setting for OwnScene {
    fn standing(&self) -> Standing<'_> {
        self.actor.standing()
    }
    fn clauses(&self) -> Option<&Clauses> {
        None
    }
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>) {
        (self.measure.space, self.measure.charter, None)
    }
    fn subject(&self) -> Option<SubjectId> {
        None
    }
    fn alias(&self) -> Option<AliasId> {
        self.measure.alias
    }
}

impl Place for OwnMeasure {
    type Scene = OwnScene;

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor, books: Books<'_>) -> Result<Option<OwnScene>, StoreFault> {
        let Some(actor) = Oneself.load(tx, actor, books)? else { return Ok(None) };
        let found = tx.all_locked(&FIND_MEASURE, &LOCK_MEASURE, params![self.0], measure_row)?.pop();
        let own = found.filter(|measure| Some(measure.target) == actor.person_id());
        Ok(own.map(|measure| OwnScene { actor, measure }))
    }
}

/// A measure to store.
#[derive(Debug)]
pub struct NewMeasure {
    pub(crate) id: MeasureId,
    pub(crate) kind: Kind,
    pub(crate) space: Option<SpaceId>,
    pub(crate) target: PersonId,
    pub(crate) alias: Option<AliasId>,
    pub(crate) thing: Thing,
    pub(crate) rule_text: Option<String>,
    pub(crate) charter: Option<CharterId>,
    pub(crate) by: PersonId,
    pub(crate) power: &'static str,
    pub(crate) at: i64,
    pub(crate) until: Option<i64>,
}

impl NewMeasure {
    /// Stores it, lets it take effect, tells whom it meets, and whoever reported the thing what came of that.
    pub(crate) fn store(&self, grounds: &Grounds, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Self { id, kind, space, target, thing, charter, by, power, at, until, .. } = self;
        let (name, rule_text) = (thing.to_string(), self.rule_text.as_deref());
        let Grounds { reason, rule } = grounds;
        tx.run(
            &INSERT_MEASURE,
            params![
                *id,
                kind.as_str(),
                *space,
                *target,
                &name,
                reason,
                rule,
                rule_text,
                *charter,
                *by,
                *power,
                *at,
                *until,
                self.alias
            ],
        )?;
        self.take_effect(tx)?;
        let what = format!("measure.{}", kind.as_str());
        tx.run(&TELL, params![*target, &what, *space, &format!("/measures/{id}"), *at])?;
        if let Some(space) = *space {
            tx.run(&TELL_REPORTERS, params![space, &name, "report.acted", "/standing", *at])?;
            tx.run(&DECIDE_REPORTS, params![space, &name, *at, *by, *id])?;
        }
        Ok(())
    }

    fn take_effect(&self, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        match (self.kind, self.space) {
            (Kind::Hide, _) => hide(tx, self.thing, self.id),
            (Kind::Warn, _) => Ok(()),
            (Kind::Mute, Some(space)) => weigh(tx, space, self.target),
            // Whoever is gone from a list would be known.
            (Kind::Suspend, Some(space)) if self.alias.is_some() => weigh(tx, space, self.target),
            (Kind::Suspend, Some(space)) => {
                tx.run(&MOVE_MEMBER, params![space, self.target, self.id])?;
                tx.run(&DELETE_MEMBER, params![space, self.target])?;
                tx.run(&COUNT_MEMBER, params![space, -1])?;
                tx.run(&COUNT_GROUP_MEMBER, params![space, self.target, -1])?;
                Ok(())
            }
            (Kind::Mute | Kind::Suspend, None) => {
                tx.run(&SUSPEND_ACCOUNT, params![self.target, self.at])?;
                Ok(())
            }
        }
    }
}

/// Lets whatever measures are in force against a member take effect, and no others.
fn weigh(tx: &mut Tx<'_>, space: SpaceId, person: PersonId) -> Result<(), StoreFault> {
    tx.run(&WEIGH, params![space, person])?;
    Ok(())
}

fn hide(tx: &mut Tx<'_>, thing: Thing, measure: MeasureId) -> Result<(), StoreFault> {
    match thing {
        Thing::Post(subject, number) => {
            tx.run(&MOVE_POST, params![subject, number, measure])?;
            tx.run(&BLANK_POST, params![subject, number, measure])?;
        }
        Thing::Idea(subject) => {
            tx.run(&MOVE_IDEA, params![subject, measure])?;
            tx.run(&BLANK_SUBJECT, params![subject, measure])?;
            for blank in [&BLANK_IDEA, &BLANK_REVISIONS, &BLANK_OPTIONS] {
                tx.run(blank, params![subject])?;
            }
            forget_words(tx, subject)?;
        }
        Thing::Decision(_) | Thing::Person(_) => {}
    }
    Ok(())
}

fn show(tx: &mut Tx<'_>, thing: Thing, measure: MeasureId) -> Result<(), StoreFault> {
    match thing {
        Thing::Post(subject, number) => {
            tx.run(&RESTORE_POST, params![subject, number, measure])?;
        }
        Thing::Idea(subject) => {
            for restore in [&RESTORE_SUBJECT, &RESTORE_IDEA, &RESTORE_REVISIONS, &RESTORE_OPTIONS] {
                tx.run(restore, params![subject, measure])?;
            }
            let found = tx.one(&FIND_WORDS_OF, params![subject], |row| {
                Ok((row.get::<String>(0)?, row.get::<String>(1)?))
            })?;
            find_again(tx, subject, &found.0, &found.1)?;
        }
        Thing::Decision(_) | Thing::Person(_) => {}
    }
    tx.run(&FORGET_HIDDEN, params![measure])?;
    Ok(())
}

impl Measure {
    /// Ends it: everything is as if it had never been, except that it is on record.
    pub(crate) fn end(
        &self,
        how: Ending,
        by: Option<PersonId>,
        at: i64,
        tx: &mut Tx<'_>,
    ) -> Result<(), StoreFault> {
        tx.run(&END_MEASURE, params![self.id, at, by, how.as_str()])?;
        match (self.kind, self.space) {
            (Kind::Hide, _) => show(tx, self.thing, self.id),
            (Kind::Warn, _) => Ok(()),
            (Kind::Mute, Some(space)) => weigh(tx, space, self.target),
            (Kind::Suspend, Some(space)) if self.alias.is_some() => weigh(tx, space, self.target),
            (Kind::Suspend, Some(space)) => {
                tx.run(&RESTORE_MEMBER, params![space, self.target])?;
                tx.run(&COUNT_MEMBER, params![space, 1])?;
                tx.run(&COUNT_GROUP_MEMBER, params![space, self.target, 1])?;
                tx.run(&FORGET_SUSPENDED, params![space, self.target])?;
                weigh(tx, space, self.target)
            }
            (Kind::Mute | Kind::Suspend, None) => {
                tx.run(&SUSPEND_ACCOUNT, params![self.target, None::<i64>])?;
                Ok(())
            }
        }
    }

    /// Tells whom it meets.
    pub(crate) fn tell(&self, what: &str, at: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&TELL, params![self.target, what, self.space, &format!("/measures/{}", self.id), at])?;
        Ok(())
    }

    /// Who may lift it.
    pub(crate) fn permit(&self) -> Permit {
        if self.space.is_some() { self.kind.permit() } else { SuspendPerson::PERMIT }
    }
}
