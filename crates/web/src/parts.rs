//! Small views that many rooms show: who speaks for whom, in which space, and where a list goes on.

use std::fmt;
use std::str::FromStr;

use cocreate_kernel::text::is_program;
use cocreate_kernel::{
    Ask, GroupId, Permit, PersonId, Power, Reader, Row, Setting, SpaceId, SpaceScene, StoreFault, params, sql,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::ToSchema;

/// A stakeholder group, as it is shown: its name, its dye and shape.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupMark {
    /// Its key.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Dye and shape: 1 to 16.
    pub mark: i64,
}

impl GroupMark {
    /// Reads three columns: key, name, mark; nothing when there is no group.
    ///
    /// # Errors
    /// [`StoreFault::Shape`].
    pub fn maybe(row: &Row<'_>, first: usize) -> Result<Option<Self>, StoreFault> {
        let Some(id) = row.get(first)? else { return Ok(None) };
        Ok(Some(Self { id, name: row.get(first + 1)?, mark: row.get(first + 2)? }))
    }
}

/// Who speaks, and for which group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Voice {
    /// The person; left out where they speak under a mask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<PersonId>,
    /// The name they go by, or their pseudonym; none when they are gone, and for "a member of" the group.
    #[serde(serialize_with = "some_name")]
    #[schema(value_type = Option<String>)]
    pub name: String,
    /// Whether they are gone: pages say "a former member".
    pub former: bool,
    /// Whether it is a program.
    pub program: bool,
    /// Whether they speak under a mask: a pseudonym, or as "a member of" their group.
    pub masked: bool,
    /// The group they spoke for.
    pub group: Option<GroupMark>,
}

/// The name of somebody who is gone is empty.
fn some_name<S: Serializer>(name: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Some(name).filter(|name| !name.is_empty()).serialize(serializer)
}

/// The first letters of the first and the last word of a name.
pub(crate) fn initials(name: &str) -> String {
    let letter = |word: &str| word.chars().find(|c| c.is_alphanumeric());
    let mut words = name.split_whitespace().filter_map(letter);
    let (first, last) = (words.next(), words.next_back());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

impl Voice {
    /// The dye of the group spoken for, 1 to 8; 0 without one.
    #[must_use]
    pub fn dye(&self) -> i64 {
        self.group.as_ref().map_or(0, |group| (group.mark - 1) % 8 + 1)
    }

    /// Reads five columns: person, name, group, its name, its mark.
    ///
    /// # Errors
    /// [`StoreFault::Shape`].
    pub fn read(row: &Row<'_>, first: usize) -> Result<Self, StoreFault> {
        let (id, name): (Option<PersonId>, Option<String>) = (row.get(first)?, row.get(first + 1)?);
        let (masked, name) = (id.is_none(), name.unwrap_or_default());
        let group = GroupMark::maybe(row, first + 2)?;
        let program = !masked && is_program(&name);
        Ok(Self { id, former: !masked && name.is_empty(), program, masked, name, group })
    }

    /// Reads the same where there may be nobody: the clock, for one. `masked` says whether somebody wore a mask.
    ///
    /// # Errors
    /// [`StoreFault::Shape`].
    pub fn maybe(row: &Row<'_>, first: usize, masked: bool) -> Result<Option<Self>, StoreFault> {
        let somebody = masked || row.get::<Option<PersonId>>(first)?.is_some();
        somebody.then(|| Self::read(row, first)).transpose()
    }

    /// Their name in a language, where there is no page: empty for whoever is gone.
    #[must_use]
    pub fn said(&self, lang: &crate::Lang) -> String {
        match &self.group {
            _ if !self.nameless() => self.name.clone(),
            Some(group) => lang.with("a-member-of", "group", group.name.as_str()),
            None => lang.say("a-member", None).into_owned(),
        }
    }

    /// Whether they are only "a member of" their group: then its name is in theirs.
    #[must_use]
    pub fn nameless(&self) -> bool {
        self.masked && self.name.is_empty()
    }
}

sql! {
    PEOPLE_REPRESENTED =
        "SELECT r.person_id, p.name FROM represented r JOIN person p ON p.id = r.person_id WHERE r.space_id = $1 \
         ORDER BY CASE WHEN r.person_id = $2 THEN 0 ELSE 1 END, r.person_id DESC LIMIT $3";
    VOICES =
        "SELECT g.id, g.name, g.mark FROM member m \
         JOIN stakeholder_group g ON g.id = m.group_id OR g.id IN \
           (SELECT v.group_id FROM member_voice v WHERE v.space_id = m.space_id AND v.person_id = m.person_id) \
         WHERE m.space_id = $1 AND m.person_id = $2 \
         ORDER BY CASE WHEN g.id = m.group_id THEN 0 ELSE 1 END, g.position";
}

/// The groups that the reader can speak for, the one by default first; nothing for whoever speaks for one or none.
///
/// # Errors
/// Any [`StoreFault`].
pub fn voices_of(reader: &mut Reader<'_, '_>, scene: &SpaceScene) -> Result<Vec<GroupMark>, StoreFault> {
    let key = params![scene.space, scene.actor.key()];
    let voices = reader
        .all(&VOICES, key, |row| Ok(GroupMark { id: row.get(0)?, name: row.get(1)?, mark: row.get(2)? }))?;
    Ok(Some(voices).filter(|voices| voices.len() > 1).unwrap_or_default())
}

/// Somebody without e-mail for whom those who look after a space enter what they say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Represented {
    /// The person.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// Most people without e-mail in one choice: the newest; and whoever is asked for.
const REPRESENTED: i64 = 100;

/// The people without e-mail in whose name the reader can say something here.
///
/// # Errors
/// Any [`StoreFault`].
pub fn represented(
    reader: &mut Reader<'_, '_>,
    scene: &SpaceScene,
    also: Option<PersonId>,
) -> Result<Vec<Represented>, StoreFault> {
    if !scene.may(&Permit::REPRESENT) {
        return Ok(Vec::new());
    }
    let key = params![scene.space, also.unwrap_or(PersonId(0)), REPRESENTED];
    reader.all(&PEOPLE_REPRESENTED, key, |row| Ok(Represented { id: row.get(0)?, name: row.get(1)? }))
}

/// The space that a page is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SpaceHead {
    /// Its key.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// ISO 4217 code of its money.
    pub currency: String,
    /// The reader's power, if they are a member.
    pub power: Option<Power>,
    /// The mask that the reader wears here.
    pub mask: Option<MaskHead>,
}

/// The mask that somebody wears in a space.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct MaskHead {
    /// Their pseudonym; none for "a member of" their group.
    pub pseudonym: Option<String>,
}

impl SpaceHead {
    /// The head of a scene's space.
    #[must_use]
    pub fn of(scene: &SpaceScene) -> Self {
        Self {
            id: scene.space,
            name: scene.space_name.clone(),
            currency: scene.currency.clone(),
            power: scene.member.map(|member| member.power),
            mask: scene
                .mask
                .as_ref()
                .map(|mask| MaskHead { pseudonym: mask.pseudonym.as_ref().map(|own| own.name.clone()) }),
        }
    }
}

/// Where a list goes on: the sort value and the key of the last row seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor(pub i64, pub i64);

impl Cursor {
    /// Before every row, in descending order.
    pub const TOP: Self = Self(i64::MAX, i64::MAX);
    /// Before every row, in ascending order.
    pub const BOTTOM: Self = Self(i64::MIN, i64::MIN);
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

impl FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (value, key) = text.split_once('.').ok_or(())?;
        Ok(Self(value.parse().map_err(|_| ())?, key.parse().map_err(|_| ())?))
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom("not a cursor"))
    }
}

impl utoipa::PartialSchema for Cursor {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        String::schema()
    }
}

impl ToSchema for Cursor {}

/// Rows on one page of a list.
pub const PAGE: usize = 20;

/// Cuts a list that was asked for one row more than a page: what to show, and where it goes on.
pub fn cut<T>(mut rows: Vec<T>, cursor: impl Fn(&T) -> Cursor) -> (Vec<T>, Option<Cursor>) {
    if rows.len() <= PAGE {
        return (rows, None);
    }
    rows.truncate(PAGE);
    let next = rows.last().map(cursor);
    (rows, next)
}
