//! A token about to be made, for a person or for a program that somebody answers for.

use cocreate_store::{StoreFault, Tx, params};
use serde_json::{Value, json};

use crate::sql::INSERT_TOKEN;
use crate::text::{line, text_flaw};
use crate::{ApiToken, DAY, Fault, Flaw, PersonId, Scope, Scopes, TokenId};

/// Longest name, in characters.
const NAME: usize = 60;

/// A token about to be made.
#[derive(Clone, Debug)]
pub struct NewToken {
    secret: ApiToken,
    name: String,
    scopes: Vec<Scope>,
    days: i64,
}

impl NewToken {
    /// Most days that a token lasts.
    pub const LONGEST: i64 = 365;
    /// Days that it lasts where nobody says.
    pub const USUAL: i64 = 90;

    /// A token under this secret, for one or more of the scopes offered.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for `name`, `scopes` and `days`.
    pub fn checked(
        secret: ApiToken,
        name: &str,
        scopes: &[Scope],
        offered: &[Scope],
        days: Option<i64>,
    ) -> Result<Self, Fault> {
        let (name, days) = (line(name), days.unwrap_or(Self::USUAL));
        let held: Scopes = scopes.iter().copied().collect();
        let scopes: Vec<Scope> = Scope::ALL.into_iter().filter(|scope| held.has(*scope)).collect();
        let scope_flaw = if scopes.is_empty() {
            Some(Flaw::new("scopes", "required"))
        } else if scopes.iter().any(|scope| !offered.contains(scope)) {
            Some(Flaw::new("scopes", "unknown_choice"))
        } else {
            None
        };
        let days_flaw = (!(1..=Self::LONGEST).contains(&days))
            .then(|| Flaw::beyond("days", "not_so_many_days", Self::LONGEST));
        let flaws = [text_flaw("name", &name, NAME), scope_flaw, days_flaw];
        Fault::if_any(flaws.into_iter().flatten().collect())?;
        Ok(Self { secret, name, scopes, days })
    }

    /// What its owner is shown once.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.secret.to_text()
    }

    /// Its name, for its owner.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is made for.
    #[must_use]
    pub fn scopes(&self) -> &[Scope] {
        &self.scopes
    }

    /// When it is over, where it is made now: milliseconds since 1970 UTC.
    #[must_use]
    pub fn ends_at(&self, now: i64) -> i64 {
        now + self.days * DAY
    }

    /// What an entry says of it: nothing that opens anything, and no name.
    #[must_use]
    pub fn entry(&self, id: TokenId, person: PersonId, now: i64) -> Value {
        json!({"person": person, "token": id, "scopes": self.scopes, "ends_at": self.ends_at(now)})
    }

    /// Stores it: only the hash of its secret.
    ///
    /// # Errors
    /// Any [`StoreFault`].
    pub fn store(&self, tx: &mut Tx<'_>, id: TokenId, person: PersonId, now: i64) -> Result<(), StoreFault> {
        let scopes = self.scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" ");
        let (hash, ends_at) = (self.secret.hash(), self.ends_at(now));
        tx.run(&INSERT_TOKEN, params![id, &hash, person, &self.name, &scopes, now, ends_at])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SessionToken;

    fn token(name: &str, scopes: &[Scope], days: i64) -> Result<NewToken, Fault> {
        let offered = [Scope::Read, Scope::Contribute];
        NewToken::checked(ApiToken(SessionToken([7; 32])), name, scopes, &offered, Some(days))
    }

    #[test]
    fn a_token_has_a_name_a_purpose_and_an_end() {
        let made = token(" the \n kiosk", &[Scope::Read, Scope::Read], 365).unwrap();
        assert_eq!(
            (made.name(), made.scopes(), made.ends_at(0)),
            ("the kiosk", &[Scope::Read][..], 365 * DAY)
        );
        let flaws = |fault| match fault {
            Err(Fault::Invalid(flaws)) => flaws.into_iter().map(|flaw| flaw.field).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        assert_eq!(flaws(token("", &[], 366)), ["name", "scopes", "days"]);
        assert_eq!(flaws(token("a", &[Scope::Administer], 0)), ["scopes", "days"]);
    }
}
