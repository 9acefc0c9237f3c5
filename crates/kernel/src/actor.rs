//! Who acts, and what they may be used for.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Fault, Guise, PersonId};

/// What a token may be used for. A session may be used for everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// To read what its owner may read.
    Read,
    /// To take part: ideas, posts, supports, ballots.
    Contribute,
    /// To look after spaces: answers, members, charters.
    Organise,
    /// To read and change what is the owner's own: profile, notices, mail.
    Account,
    /// To administer the instance.
    Administer,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 5] =
        [Self::Read, Self::Contribute, Self::Organise, Self::Account, Self::Administer];

    /// As it stands in the database and in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Contribute => "contribute",
            Self::Organise => "organise",
            Self::Account => "account",
            Self::Administer => "administer",
        }
    }
}

impl FromStr for Scope {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == text).ok_or(())
    }
}

/// A set of scopes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scopes(u8);

impl Scopes {
    /// Every scope.
    pub const ALL: Self = Self(u8::MAX);

    /// Whether the scope is among them.
    #[must_use]
    pub fn has(self, scope: Scope) -> bool {
        self.0 & (1 << scope as u8) != 0
    }

    /// Reads names between spaces; what is no scope gives none.
    #[must_use]
    pub fn read(text: &str) -> Self {
        text.split_whitespace().filter_map(|name| name.parse().ok()).collect()
    }
}

impl FromIterator<Scope> for Scopes {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        Self(scopes.into_iter().fold(0, |set, scope| set | 1 << scope as u8))
    }
}

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Person {
    /// Their key.
    pub id: PersonId,
    /// The name they go by.
    pub name: String,
    /// Whether they administer the instance.
    pub administrator: bool,
    /// The tag of the language they chose.
    pub language: Option<String>,
    /// The IANA name of their time zone.
    pub time_zone: Option<String>,
    /// Since when the account exists: milliseconds since 1970 UTC.
    pub since: i64,
    /// Whether the account is no longer new.
    #[serde(skip)]
    pub settled: bool,
    /// What they may be used for: everything, unless a token speaks for them.
    #[serde(skip)]
    pub scopes: Scopes,
    /// Whether they proved within the last minutes who they are. A token never did.
    #[serde(skip)]
    pub proven: bool,
    /// The action that somebody approved, while it is taken.
    #[serde(skip)]
    pub approved: Option<&'static str>,
    /// Whether it is a program: an account that only tokens open, for which an administrator answers.
    #[serde(skip)]
    pub service: bool,
    /// In which guise they asked for it.
    #[serde(skip)]
    pub asked_as: Option<Guise>,
}

/// Who acts or reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody unknown.
    Guest,
    /// Somebody signed in.
    Person(Person),
    /// Somebody whose account is suspended: a guest everywhere but where their suspension is looked at and appealed.
    Suspended(Person),
    /// Somebody who wants to be erased: a guest everywhere but where they can take that back.
    Leaving(Person),
    /// A deadline that has come.
    Clock,
    /// Whoever runs the binary, on its command line.
    Operator,
}

impl Actor {
    /// A person by key, for work that the operator does in people's names (demo, import, load).
    #[must_use]
    pub fn person(id: PersonId) -> Self {
        Self::Person(Person {
            id,
            name: String::new(),
            administrator: false,
            language: None,
            time_zone: None,
            since: 0,
            settled: true,
            scopes: Scopes::ALL,
            proven: true,
            approved: None,
            service: false,
            asked_as: None,
        })
    }

    /// The person, if it is one.
    #[must_use]
    pub fn person_id(&self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person.id),
            _ => None,
        }
    }

    /// In which guise they asked for what is approved now.
    #[must_use]
    pub fn asked_as(&self) -> Option<Guise> {
        match self {
            Self::Person(person) => person.asked_as,
            _ => None,
        }
    }

    /// The same, where somebody acts or reads about their own account: whoever is suspended is themselves there.
    #[must_use]
    pub fn oneself(self) -> Self {
        match self {
            Self::Suspended(person) => Self::Person(person),
            other => other,
        }
    }

    /// Who it is, suspended or not: for the record.
    #[must_use]
    pub fn identity(&self) -> Option<PersonId> {
        match self {
            Self::Person(person) | Self::Suspended(person) => Some(person.id),
            _ => None,
        }
    }

    /// Who wants to be erased, if it is somebody who does.
    #[must_use]
    pub fn leaving(&self) -> Option<PersonId> {
        match self {
            Self::Leaving(person) => Some(person.id),
            _ => None,
        }
    }

    /// The person's key for a statement's parameter; 0, which nobody has, for the others.
    #[must_use]
    pub fn key(&self) -> PersonId {
        self.person_id().unwrap_or(PersonId(0))
    }

    /// Whether every space is open to it: the operator and the clock have no membership.
    #[must_use]
    pub fn sees_all(&self) -> bool {
        matches!(self, Self::Clock | Self::Operator)
    }

    /// Refuses what a token was not made for.
    ///
    /// # Errors
    /// [`Fault::Denied`] `token_scope`.
    pub fn demand(&self, scope: Scope) -> Result<(), Fault> {
        match self {
            Self::Person(person) if !person.scopes.has(scope) => Err(Fault::Denied("token_scope")),
            _ => Ok(()),
        }
    }

    /// Who is signed in and proved a moment ago who they are: asked before a page that shows or changes how somebody
    /// comes in.
    ///
    /// # Errors
    /// [`Fault::SignIn`], [`Fault::ProveYourself`].
    pub fn demand_proven(&self) -> Result<PersonId, Fault> {
        match self {
            Self::Person(person) if person.proven => Ok(person.id),
            Self::Person(_) => Err(Fault::ProveYourself),
            _ => Err(Fault::SignIn),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_read_one_by_one() {
        let some = Scopes::read("read  organise nonsense");
        let held: Vec<Scope> = Scope::ALL.into_iter().filter(|scope| some.has(*scope)).collect();
        assert_eq!(held, [Scope::Read, Scope::Organise]);
        assert!(Scope::ALL.into_iter().all(|scope| Scopes::ALL.has(scope) && !Scopes::read("").has(scope)));
    }
}
