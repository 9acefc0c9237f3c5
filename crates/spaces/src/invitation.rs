//! What invitations are made of: doors, secrets, and who may open them for whom.

use std::fmt;
use std::str::FromStr;

pub use cocreate_kernel::invitation::Secret;
use cocreate_kernel::{Clauses, Command, Fault, GroupId, Permit, Power, Row, Standing, StoreFault};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::SetPower;

/// How somebody is invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// By a link that is passed on.
    Link,
    /// By a letter to one address.
    Letter,
    /// By having an address of a domain.
    Domain,
    /// By a short code on paper.
    Code,
}

impl Door {
    /// Every door.
    pub const ALL: [Self; 4] = [Self::Link, Self::Letter, Self::Domain, Self::Code];

    /// As it stands in the database and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Letter => "letter",
            Self::Domain => "domain",
            Self::Code => "code",
        }
    }

    /// As it stands in a row.
    pub(crate) fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault> {
        let text: String = row.get(column)?;
        text.parse().map_err(|()| StoreFault::Shape { column, reason: format!("no door is {text}") })
    }
}

impl FromStr for Door {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|door| door.as_str() == text).ok_or(())
    }
}

impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standings {
    /// Somebody can come by it.
    Open,
    /// As many came by it as may.
    Used,
    /// Its time has passed.
    Ended,
    /// Somebody took it back.
    Revoked,
    /// Whoever gave it is no longer a member.
    Orphaned,
}

impl Standings {
    /// As it stands in JSON and in the keys of sentences.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Used => "used",
            Self::Ended => "ended",
            Self::Revoked => "revoked",
            Self::Orphaned => "orphaned",
        }
    }
}

/// What decides how an invitation stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Life {
    pub(crate) uses: i64,
    pub(crate) most: Option<i64>,
    pub(crate) ends_at: i64,
    pub(crate) revoked: bool,
    pub(crate) orphaned: bool,
}

impl Life {
    pub(crate) fn at(self, now: i64) -> Standings {
        match self {
            Self { revoked: true, .. } => Standings::Revoked,
            _ if self.most.is_some_and(|most| self.uses >= most) => Standings::Used,
            _ if self.ends_at <= now => Standings::Ended,
            Self { orphaned: true, .. } => Standings::Orphaned,
            _ => Standings::Open,
        }
    }
}

/// Whether somebody may let others in with this power: never with more than they can give members anyhow.
pub(crate) fn may_give(
    standing: &Standing<'_>,
    clauses: Option<&Clauses>,
    power: Power,
) -> Result<(), Fault> {
    let denied = Err(Fault::Denied("power_too_high"));
    match power {
        Power::Participant | Power::Observer => Ok(()),
        Power::Host if !standing.operator && standing.power != Some(Power::Host) => denied,
        _ => SetPower::PERMIT.check(standing, clauses).or(denied),
    }
}

/// Whether what somebody gave still stands: they are a member who may invite, and may give that power.
pub(crate) fn still_stands(
    power: Option<Power>,
    group: Option<GroupId>,
    clauses: Option<&Clauses>,
    given: Power,
) -> bool {
    let Some(power) = power else { return false };
    let giver = Standing::of_member(power, group);
    Permit::INVITE.asking().check(&giver, clauses).is_ok() && may_give(&giver, clauses, given).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_ends_in_one_of_four_ways() {
        let life = Life { uses: 0, most: Some(1), ends_at: 10, revoked: false, orphaned: false };
        assert_eq!(life.at(9), Standings::Open);
        assert_eq!(life.at(10), Standings::Ended);
        assert_eq!(Life { uses: 1, ..life }.at(9), Standings::Used);
        assert_eq!(Life { revoked: true, ..life }.at(9), Standings::Revoked);
        assert_eq!(Life { orphaned: true, ..life }.at(9), Standings::Orphaned);
        assert_eq!(Life { most: None, uses: 1_000, ..life }.at(9), Standings::Open);
    }
}
