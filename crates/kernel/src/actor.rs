//! Who acts.

use serde::Serialize;
use utoipa::ToSchema;

use crate::PersonId;

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
}

/// Who acts or reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody unknown.
    Guest,
    /// Somebody signed in.
    Person(Person),
    /// A deadline that has come.
    Clock,
    /// Whoever runs the binary, on its command line.
    Operator,
}

impl Actor {
    /// A person by key, for work that the operator does in people's names (demo, import, load).
    #[must_use]
    pub fn person(id: PersonId) -> Self {
        Self::Person(Person { id, name: String::new(), administrator: false, language: None })
    }

    /// The person, if it is one.
    #[must_use]
    pub fn person_id(&self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person.id),
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
}
