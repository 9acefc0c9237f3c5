//! Two accounts turn out to be one person's: an administrator makes one of them. What the account that goes said, gave and
//! takes part in is the other's from then on, and nobody signs in with it any more.

use cocreate_kernel::personal::{self, Merge, SWEEP, job};
use cocreate_kernel::{
    Actor, Ask, Command, DAY, Decision, Fault, House, MailDraft, Moment, Permit, PersonId, Row, StoreFault,
    To, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{FIND_MERGED, LOCK_MERGED, SHARE_MERGED};

/// How long the letters about it are tried: milliseconds.
const TRIED: i64 = 7 * DAY;

/// Make one account of two that are the same person's.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MergeAccounts {
    /// The account that stays.
    pub person: PersonId,
    /// The account that becomes part of it.
    pub other: PersonId,
}

/// Two accounts are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AccountsMerged {
    /// The account that stayed.
    pub person: PersonId,
    /// The account that became part of it.
    pub other: PersonId,
}

/// What must be known of an account before it is merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    id: PersonId,
    email: Option<String>,
    locale: Option<String>,
    administrator: bool,
    service: bool,
    bound: Bound,
}

/// What holds an account as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    Nothing,
    /// Muted or suspended, somewhere or everywhere.
    Measure,
    /// About to be erased.
    Leaving,
}

/// A row of `FIND_MERGED`.
pub(crate) fn candidate(row: &Row<'_>) -> Result<Candidate, StoreFault> {
    let (measures, leaving): (i64, bool) = (row.get(5)?, row.get(6)?);
    let bound = match (measures, leaving) {
        (1.., _) => Bound::Measure,
        (_, true) => Bound::Leaving,
        _ => Bound::Nothing,
    };
    Ok(Candidate {
        id: row.get(0)?,
        email: row.get(1)?,
        locale: row.get(2)?,
        administrator: row.get(3)?,
        service: row.get(4)?,
        bound,
    })
}

/// Why two accounts cannot become one; nothing where they can.
pub(crate) fn obstacle(me: Option<PersonId>, stays: &Candidate, goes: &Candidate) -> Option<&'static str> {
    if stays.id == goes.id {
        return Some("merge_same");
    }
    // Nobody comes into somebody else's account this way, nor out of their own.
    if me == Some(stays.id) || me == Some(goes.id) {
        return Some("merge_own");
    }
    if goes.administrator {
        return Some("merge_administrator");
    }
    if stays.service || goes.service {
        return Some("merge_service");
    }
    [stays, goes].into_iter().find_map(|account| match account.bound {
        Bound::Nothing => None,
        Bound::Measure => Some("merge_measured"),
        Bound::Leaving => Some("merge_leaving"),
    })
}

impl Command for MergeAccounts {
    const PERMIT: Permit = Permit::administrators("person.merge").proven();
    type Place = House;
    type Known = [Candidate; 2];
    type Change = i64;
    type Reply = AccountsMerged;

    fn place(&self) -> House {
        House
    }

    /// The account that stays, and the one that goes, both locked.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<[Candidate; 2], Undo<Fault>> {
        tx.all_locked(&SHARE_MERGED, &LOCK_MERGED, params![self.person, self.other], |_| Ok(()))?;
        let mut find = |id: PersonId| tx.maybe(&FIND_MERGED, params![id], candidate);
        let (stays, goes) = (find(self.person)?, find(self.other)?);
        Ok([stays.ok_or(Fault::NotFound)?, goes.ok_or(Fault::NotFound)?])
    }

    fn decide(
        &self,
        actor: &Actor,
        [stays, goes]: [Candidate; 2],
        moment: &mut Moment,
    ) -> Result<Decision<i64, AccountsMerged>, Fault> {
        if let Some(code) = obstacle(actor.person_id(), &stays, &goes) {
            return Err(Fault::Conflict(code));
        }
        let reply = AccountsMerged { person: stays.id, other: goes.id };
        let data = json!({"person": stays.id, "other": goes.id});
        let mut merged = Decision::change(moment.now, reply, "person.merged", data.clone());
        let told = |to| MailDraft::new(to, "merged", json!({"link": "/me"})).until(moment.now + TRIED);
        if let (Some(address), Some(_)) = (goes.email, &stays.email) {
            merged = merged.mail(told(To::Address { address, locale: goes.locale }));
        }
        merged = merged.mail(told(To::Person(stays.id)));
        // Much is given over after this; and what requests that were on their way wrote meanwhile.
        let rest = merged.job(job::MERGE_REST, data.clone(), moment.now);
        Ok(rest.job(job::MERGE_REST, data, moment.now + SWEEP))
    }

    fn store(&self, now: i64, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        personal::merge(tx, Merge { from: self.other, into: self.person, now })
    }
}
