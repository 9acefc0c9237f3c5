//! Somebody opens a space: a purpose, its first rules, and the groups it concerns.

use cocreate_kernel::record::{canonical, digest};
use cocreate_kernel::{
    Actor, CharterId, Clauses, Command, Decision, Fault, Flaw, GroupId, House, Moment, Permit, PersonId,
    Power, SpaceId, StoreFault, Tx, Undo, Who, params, words,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::amend_charter::CharterDraft;
use super::count_in_group;
use crate::BoundariesInput;
use crate::members_sql::INSERT_MEMBER;
use crate::sql::{INSERT_CHARTER, INSERT_GROUP, INSERT_SPACE};
use cocreate_kernel::text::{line, text_flaw};

/// Longest name of a space, in characters.
const NAME: usize = 80;
/// Longest name of a group, in characters.
pub(crate) const GROUP: usize = 40;
/// Fewest groups: alone, nobody creates anything together.
const FEWEST: usize = 2;
/// Most groups: as many as there are marks.
pub(crate) const MOST: usize = 16;

/// Who may read a space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Anybody.
    #[default]
    Public,
    /// Members; for others it does not exist.
    Members,
}

impl Reading {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Public, Self::Members];

    /// As it stands in the database and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Members => "members",
        }
    }
}

/// Open a space. You become its host.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenSpaceInput {
    /// At most 80 characters.
    #[serde(default)]
    pub name: String,
    /// Why it exists: at most 2,000 characters.
    #[serde(default)]
    pub intent: String,
    /// Who may read it.
    #[serde(default)]
    pub reading: Reading,
    /// ISO 4217 code of its money; EUR where it is left out.
    #[serde(default)]
    pub currency: Option<String>,
    /// 2 to 16 stakeholder groups by name, each at most 40 characters; a form sends one a line.
    #[serde(default)]
    pub groups: Vec<String>,
    /// The group that you speak for, by name.
    #[serde(default)]
    pub group: Option<String>,
    /// What is open, limited and closed: a list, or lines `open | matter | reason`.
    #[serde(default)]
    pub boundaries: BoundariesInput,
    /// The rules in words, one a line.
    #[serde(default)]
    pub words: String,
    /// Days within which hosts answer an idea: 1 to 365; 14 where it is left out.
    #[serde(default)]
    pub answer_within_days: Option<i64>,
}

/// Opens a space.
#[derive(Clone, Debug)]
pub struct OpenSpace {
    name: String,
    reading: Reading,
    currency: String,
    groups: Vec<String>,
    speaks_for: Option<usize>,
    charter: CharterDraft,
}

/// A space that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SpaceOpened {
    /// The space.
    pub space: SpaceId,
}

/// A space to store.
#[derive(Debug)]
pub struct NewSpace {
    id: SpaceId,
    charter: CharterId,
    clauses: String,
    groups: Vec<GroupId>,
    founder: PersonId,
    at: i64,
}

impl OpenSpaceInput {
    /// Checks everything that can be checked without asking anybody.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with every flaw.
    pub fn checked(self) -> Result<OpenSpace, Fault> {
        let name = line(&self.name);
        let currency =
            self.currency.map_or_else(|| "EUR".to_owned(), |code| code.trim().to_ascii_uppercase());
        let groups: Vec<String> = self
            .groups
            .iter()
            .flat_map(|text| text.lines())
            .map(line)
            .filter(|name| !name.is_empty())
            .collect();
        let wanted = self.group.map(|name| line(&name)).filter(|name| !name.is_empty());
        let speaks_for = wanted.as_ref().and_then(|wanted| groups.iter().position(|name| name == wanted));
        let mut flaws: Vec<Flaw> = text_flaw("name", &name, NAME).into_iter().collect();
        if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            flaws.push(Flaw::new("currency", "not_a_currency"));
        }
        flaws.extend(groups_flaw(&groups));
        if wanted.is_some() && speaks_for.is_none() {
            flaws.push(Flaw::new("group", "unknown"));
        }
        let charter =
            CharterDraft::checked(&self.intent, self.boundaries, &self.words, self.answer_within_days);
        match charter {
            Ok(charter) => {
                Fault::if_any(flaws)?;
                Ok(OpenSpace { name, reading: self.reading, currency, groups, speaks_for, charter })
            }
            Err(more) => Err(Fault::Invalid(flaws.into_iter().chain(more).collect())),
        }
    }
}

fn groups_flaw(groups: &[String]) -> Option<Flaw> {
    if groups.len() < FEWEST {
        return Some(Flaw::beyond("groups", "too_few_groups", FEWEST as i64));
    }
    if groups.len() > MOST {
        return Some(Flaw::beyond("groups", "too_many_groups", MOST as i64));
    }
    if groups.iter().any(|name| name.chars().count() > GROUP) {
        return Some(Flaw::beyond("groups", "group_too_long", GROUP as i64));
    }
    let twice = groups.iter().enumerate().any(|(n, name)| groups[..n].contains(name));
    twice.then(|| Flaw::new("groups", "group_twice"))
}

impl Command for OpenSpace {
    const PERMIT: Permit = Permit::new("space.open", &[Who::SignedIn]);
    type Place = House;
    type Known = ();
    type Change = NewSpace;
    type Reply = SpaceOpened;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        2 + self.groups.len()
    }

    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<NewSpace, SpaceOpened>, Fault> {
        let founder = actor.person_id().ok_or(Fault::SignIn)?;
        let id = SpaceId(moment.key()?);
        let charter = CharterId(moment.key()?);
        let groups = self.groups.iter().map(|_| moment.key().map(GroupId)).collect::<Result<Vec<_>, _>>()?;
        let clauses = self.charter.clauses(&Clauses::default());
        let clauses = serde_json::to_value(&clauses).map_err(|error| Fault::Broken(error.to_string()))?;
        let clauses = canonical(&clauses);
        let data = json!({
            "name": digest(&self.name), "reading": self.reading,
            "currency": self.currency, "groups": groups, "clauses": digest(&clauses),
        });
        let space = NewSpace { id, charter, clauses, groups, founder, at: moment.now };
        Ok(Decision::change(space, SpaceOpened { space: id }, "space.opened", data).founding(id, charter))
    }

    fn store(&self, space: NewSpace, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewSpace { id, charter, clauses, groups, founder, at } = space;
        tx.run(&INSERT_SPACE, params![id, &self.name, self.reading.as_str(), &self.currency, charter, at])?;
        words::index_space(tx, id, &self.name)?;
        tx.run(&INSERT_CHARTER, params![charter, id, 1, &clauses, founder, at, None::<i64>])?;
        for (position, (group, name)) in (1_i64..).zip(groups.iter().zip(&self.groups)) {
            tx.run(&INSERT_GROUP, params![*group, id, name, position])?;
        }
        let speaks_for = self.speaks_for.and_then(|n| groups.get(n).copied());
        tx.run(&INSERT_MEMBER, params![id, founder, Power::Host.as_str(), speaks_for, at])?;
        count_in_group(tx, speaks_for, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(groups: &[&str]) -> Option<&'static str> {
        groups_flaw(&groups.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).map(|flaw| flaw.code)
    }

    #[test]
    fn groups_are_few_short_and_distinct() {
        assert_eq!(codes(&["Cooks", "Neighbours"]), None);
        assert_eq!(codes(&["Cooks"]), Some("too_few_groups"));
        assert_eq!(codes(&["Cooks"; 17]), Some("too_many_groups"));
        assert_eq!(codes(&["Cooks", "Cooks"]), Some("group_twice"));
        assert_eq!(codes(&["Cooks", &"x".repeat(41)]), Some("group_too_long"));
    }

    #[test]
    fn every_flaw_is_told_at_once() {
        let input = serde_json::from_str::<OpenSpaceInput>(
            r#"{"name":" ","groups":["A\n\n B "],"group":"C","currency":"euro","boundaries":"open","answer_within_days":0}"#,
        );
        let Err(Fault::Invalid(flaws)) = input.unwrap().checked() else { panic!("it passed") };
        let fields: Vec<&str> = flaws.iter().map(|flaw| flaw.field.as_str()).collect();
        assert_eq!(fields, ["name", "currency", "group", "intent", "boundaries", "answer_within_days"]);
    }
}
