//! The page on which an administrator finds the second account of somebody, sees both beside each other, and makes one of
//! them.

use cocreate_kernel::{Actor, Ask, Fault, PersonId, Query, Reader, Scope, params, text::line};
use cocreate_web::{Input, Preparation, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::administrators_only;
use crate::commands::{AccountsMerged, MergeAccounts, candidate, obstacle};
use crate::people::account;
use crate::sql::{FIND_BY_ADDRESS, FIND_MERGED, HOLDINGS};
use crate::views::AccountRow;

/// Longest text that is looked for, in characters.
const ASKED: usize = 320;

/// Two accounts that may be one person's.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct MergePage {
    /// The account that stays.
    pub person: PersonId,
    /// The address or number of the other one.
    #[serde(default)]
    pub other: Option<String>,
}

/// An account, and how much is its own.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Merging {
    /// The account.
    #[serde(flatten)]
    pub account: AccountRow,
    /// Spaces that it takes part in.
    pub spaces: i64,
    /// Ideas and decisions that it brought.
    pub subjects: i64,
    /// Posts that it wrote.
    pub posts: i64,
}

/// Two accounts beside each other.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MergeView {
    /// The one that stays.
    pub stays: Merging,
    /// What was looked for.
    pub asked: Option<String>,
    /// The one that becomes part of it, where it was found.
    pub goes: Option<Merging>,
    /// Why they cannot become one.
    pub obstacle: Option<&'static str>,
}

impl Query for MergePage {
    type View = MergeView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<MergeView, Fault> {
        administrators_only(actor)?;
        let stays = merging(reader, actor, None, Some(self.person))?.ok_or(Fault::NotFound)?;
        let asked = self.other.as_deref().map(line).filter(|asked| !asked.is_empty());
        let asked: Option<String> = asked.map(|asked| asked.chars().take(ASKED).collect());
        let mut view = MergeView { stays, asked, goes: None, obstacle: None };
        if let Some(asked) = view.asked.as_deref() {
            view.goes =
                merging(reader, actor, Some(&asked.to_lowercase()), asked.parse().ok().map(PersonId))?;
        }
        if let Some(goes) = &view.goes {
            let mut find = |id: PersonId| reader.maybe(&FIND_MERGED, params![id], candidate);
            if let (Some(stays), Some(goes)) = (find(self.person)?, find(goes.account.id)?) {
                view.obstacle = obstacle(actor.person_id(), &stays, &goes);
            }
        }
        Ok(view)
    }
}

fn merging(
    reader: &mut Reader<'_, '_>,
    actor: &Actor,
    email: Option<&str>,
    id: Option<PersonId>,
) -> Result<Option<Merging>, Fault> {
    let found = reader.maybe(&FIND_BY_ADDRESS, params![email, id], account)?;
    let Some(account) = found else { return Ok(None) };
    let (spaces, subjects, posts) = reader.one(&HOLDINGS, params![account.id, actor.key()], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(Some(Merging { account, spaces, subjects, posts }))
}

impl Input for MergeAccounts {
    type Command = Self;
    type Form = MergePage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &AccountsMerged, _: Option<&str>) -> String {
        format!("/administration/people/{}", reply.person)
    }
}

impl MergeView {
    fn asked_text(&self) -> &str {
        self.asked.as_deref().unwrap_or_default()
    }
}

page!(MergeView, "merging.html");
