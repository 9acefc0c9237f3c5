//! What a report or a measure is about, and the scene in which somebody acts on it.

use std::fmt;
use std::str::FromStr;

use cocreate_kernel::{
    Actor, AliasId, Ask, Books, CharterId, Clauses, Fault, GroupId, InSpace, Mask, MeasureId, Membership,
    OnSubject, PersonId, Place, Power, Reader, Setting, SpaceId, SpaceScene, Standing, StoreFault, SubjectId,
    Tx, params,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::sql::{FIND_POST, FIND_TARGET};

/// What a report or a measure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A post, by its number in the dialogue of an idea.
    Post(SubjectId, i64),
    /// An idea.
    Idea(SubjectId),
    /// The text of a decision.
    Decision(SubjectId),
    /// How somebody behaves.
    Person(PersonId),
}

impl Thing {
    /// Its kind: `post`, `idea`, `decision`, `person`.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Post(..) => "post",
            Self::Idea(_) => "idea",
            Self::Decision(_) => "decision",
            Self::Person(_) => "person",
        }
    }

    /// Where it is, in a space.
    #[must_use]
    pub fn address(self, space: SpaceId) -> String {
        match self {
            Self::Post(idea, number) => format!("/ideas/{idea}?at={number}#post-{number}"),
            Self::Idea(idea) => format!("/ideas/{idea}"),
            Self::Decision(decision) => format!("/decisions/{decision}"),
            Self::Person(_) => format!("/spaces/{space}/members"),
        }
    }

    /// Whether its text can be hidden.
    #[must_use]
    pub fn can_be_hidden(self) -> bool {
        matches!(self, Self::Post(..) | Self::Idea(_))
    }

    fn subject(self) -> Option<(&'static str, SubjectId)> {
        match self {
            Self::Post(idea, _) | Self::Idea(idea) => Some(("idea", idea)),
            Self::Decision(decision) => Some(("decision", decision)),
            Self::Person(_) => None,
        }
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Post(idea, number) => write!(f, "post-{idea}-{number}"),
            Self::Idea(id) => write!(f, "idea-{id}"),
            Self::Decision(id) => write!(f, "decision-{id}"),
            Self::Person(id) => write!(f, "person-{id}"),
        }
    }
}

impl FromStr for Thing {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (kind, key) = text.split_once('-').ok_or(())?;
        // Each thing has one name, or one could be reported twice.
        let number = |text: &str| match text.parse::<i64>() {
            Ok(number) if number > 0 && number.to_string() == text => Ok(number),
            _ => Err(()),
        };
        Ok(match kind {
            "post" => {
                let (idea, post) = key.split_once('-').ok_or(())?;
                Self::Post(SubjectId(number(idea)?), number(post)?)
            }
            "idea" => Self::Idea(SubjectId(number(key)?)),
            "decision" => Self::Decision(SubjectId(number(key)?)),
            "person" => Self::Person(PersonId(number(key)?)),
            _ => return Err(()),
        })
    }
}

impl Serialize for Thing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Thing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom("not a thing"))
    }
}

impl utoipa::PartialSchema for Thing {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        String::schema()
    }
}

impl utoipa::ToSchema for Thing {}

/// A thing that the actor can see, in its space, and whose it is.
#[derive(Clone, Debug)]
pub struct ThingScene {
    /// The space.
    pub space: SpaceScene,
    /// What it is.
    pub thing: Thing,
    /// Who wrote it, or is it.
    pub target: PersonId,
    /// The mask under which they wrote it.
    pub target_alias: Option<AliasId>,
    /// Their power in the space, suspended or not; none where they are no member.
    pub target_power: Option<Power>,
    /// The title of its subject.
    pub title: String,
    /// The measure that hides it, where one does.
    pub hidden_by: Option<MeasureId>,
    /// The only group that sees it; everybody who sees the space where there is none.
    pub audience: Option<GroupId>,
    /// What the actor does to it.
    act: Act,
}

/// What an actor does to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Changes it: whoever looks at it sees that at once.
    Change,
    /// Changes something else in the space because of it.
    Beside,
    /// Says something of it that must not be traced back to them: it is on record as done, not where or about what.
    Quietly,
}

impl Setting for ThingScene {
    fn standing(&self) -> Standing<'_> {
        Standing { author: self.space.actor.person_id() == Some(self.target), ..self.space.standing() }
    }
    fn clauses(&self) -> Option<&Clauses> {
        self.space.clauses()
    }
    fn stamp(&self) -> (Option<SpaceId>, Option<CharterId>, Option<GroupId>) {
        if self.act == Act::Quietly { (None, None, None) } else { self.space.stamp() }
    }
    fn subject(&self) -> Option<SubjectId> {
        self.thing.subject().map(|(_, id)| id).filter(|_| self.act == Act::Change)
    }
    fn audience(&self) -> Option<GroupId> {
        self.audience
    }
    fn member_mut(&mut self) -> Option<&mut Membership> {
        self.space.member.as_mut()
    }
    fn mask(&self) -> Option<&Mask> {
        self.space.mask()
    }
}

/// A thing in a space. One that is elsewhere is not found.
#[derive(Clone, Copy, Debug)]
pub struct OnThing(pub Act, pub SpaceId, pub Thing);

impl Place for OnThing {
    type Scene = ThingScene;

    fn load(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        books: Books<'_>,
    ) -> Result<Option<ThingScene>, StoreFault> {
        let Self(act, space, thing) = *self;
        let Some((kind, subject)) = thing.subject() else {
            let Some(scene) = InSpace(space).load(tx, actor, books)? else { return Ok(None) };
            return finish(tx, act, thing, scene, None);
        };
        match OnSubject(kind, subject).load(tx, actor, books)? {
            Some(scene) if scene.space.space == space => {
                let about = (scene.author, scene.author_alias, scene.title, scene.hidden_by, scene.audience);
                finish(tx, act, thing, scene.space, Some(about))
            }
            _ => Ok(None),
        }
    }
}

/// The same for a reader.
///
/// # Errors
/// [`Fault::NotFound`]; [`Fault::Broken`].
pub(crate) fn read_thing(
    reader: &mut Reader<'_, '_>,
    actor: &Actor,
    space: SpaceId,
    thing: Thing,
) -> Result<ThingScene, Fault> {
    let (scene, about) = match thing.subject() {
        None => (reader.space(actor, space)?, None),
        Some((kind, subject)) => {
            let scene = reader.subject(actor, kind, subject)?;
            if scene.space.space != space {
                return Err(Fault::NotFound);
            }
            let about = (scene.author, scene.author_alias, scene.title, scene.hidden_by, scene.audience);
            (scene.space, Some(about))
        }
    };
    finish(reader, Act::Beside, thing, scene, about)?.ok_or(Fault::NotFound)
}

/// Author, their mask, title, hiding measure and audience of a subject.
type About = (PersonId, Option<AliasId>, String, Option<MeasureId>, Option<GroupId>);

/// Who the thing's author is, and their power; nothing where there is no such thing.
fn finish(
    ask: &mut impl Ask,
    act: Act,
    thing: Thing,
    space: SpaceScene,
    about: Option<About>,
) -> Result<Option<ThingScene>, StoreFault> {
    let (author, target_alias, title, hidden_by, audience) = match (thing, about) {
        (Thing::Post(idea, number), Some((_, _, title, _, audience))) => {
            let found = ask.maybe(&FIND_POST, params![idea, number], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?;
            let Some((author, hidden_by, alias)) = found else { return Ok(None) };
            (author, alias, title, hidden_by, audience)
        }
        (_, Some(about)) => about,
        (Thing::Person(person), None) => (person, None, String::new(), None, None),
        (_, None) => return Ok(None),
    };
    let power: Option<String> = ask.maybe(&FIND_TARGET, params![space.space, author], |row| row.get(0))?;
    let power = power.map(|power| crate::measure::power_of(&power)).transpose()?;
    if matches!(thing, Thing::Person(_)) && !power.is_some_and(|power| space.names(power)) {
        return Ok(None);
    }
    // What somebody came to be tells who they are.
    let target_power = power.filter(|_| target_alias.is_none());
    let target = author;
    Ok(Some(ThingScene { space, thing, target, target_alias, target_power, title, hidden_by, audience, act }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_has_one_name() {
        for name in ["post-12-3", "idea-12", "decision-12", "person-7"] {
            assert_eq!(name.parse::<Thing>().map(|thing| thing.to_string()), Ok(name.to_owned()));
        }
        for wrong in
            ["", "post-12", "post-12-", "post-012-3", "post-12--3", "idea-+1", "idea-0", "idea--1", "space-1"]
        {
            assert_eq!(wrong.parse::<Thing>(), Err(()), "{wrong:?}");
        }
    }
}
