//! Keys: 64-bit, given by the database, one type for each thing they name.

use std::fmt;

use cocreate_store::{Column, Param, Row, StoreFault};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl From<$name> for Param<'_> {
            fn from(id: $name) -> Self {
                Self::Int(id.0)
            }
        }

        impl Column for $name {
            fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault> {
                row.get(column).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

id! {
    /// A person.
    PersonId;
    /// A space.
    SpaceId;
    /// A version of a space's charter.
    CharterId;
    /// A stakeholder group of a space.
    GroupId;
    /// A subject of any kind.
    SubjectId;
    /// An account elsewhere that somebody signs in with.
    IdentityId;
    /// A post in a dialogue.
    PostId;
    /// A name under which somebody acts, or one act of "a member of" a group.
    AliasId;
    /// A measure that was taken for the sake of the rules.
    MeasureId;
    /// A token of a person or a program.
    TokenId;
    /// A passkey.
    PasskeyId;
}
