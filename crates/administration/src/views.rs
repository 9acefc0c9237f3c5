//! What administrators see.

use cocreate_kernel::{Instant, PersonId, Power, SpaceId, SubjectId};
use serde::Serialize;
use utoipa::ToSchema;

use crate::commands::{ErasureRule, JoiningRule, OpeningRule};

/// Something with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Named {
    /// Its key.
    pub id: i64,
    /// Its name.
    pub name: String,
}

/// One account in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AccountRow {
    /// The person.
    pub id: PersonId,
    /// The name they go by.
    pub name: String,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Since when the account exists.
    #[schema(inline)]
    pub joined_at: Instant,
    /// About when they were last here.
    #[schema(inline)]
    pub seen_at: Option<Instant>,
    /// Since when they administer the instance.
    #[schema(inline)]
    pub administrator_since: Option<Instant>,
    /// Since when the account is suspended.
    #[schema(inline)]
    pub suspended_at: Option<Instant>,
    /// The person for whose programs the account acts.
    pub service_of: Option<PersonId>,
}

/// People who were found.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PeopleView {
    /// What was looked for.
    pub query: String,
    /// Who was found, the newest account first.
    pub people: Vec<AccountRow>,
    /// Where the list goes on.
    pub next: Option<PersonId>,
}

/// Somebody's part in a space.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PartInSpace {
    /// The space.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// Their power.
    pub power: Power,
    /// The group they speak for.
    pub group: Option<String>,
    /// Since when.
    #[schema(inline)]
    pub joined_at: Instant,
}

/// One account.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PersonView {
    /// The account.
    #[serde(flatten)]
    pub account: AccountRow,
    /// The language they chose.
    pub language: Option<String>,
    /// Since when it is known that mail reaches them.
    #[schema(inline)]
    pub email_confirmed_at: Option<Instant>,
    /// Sessions that are open.
    pub sessions: i64,
    /// Whether signing in asks for a second factor.
    pub second_factor: bool,
    /// Where they take part.
    pub spaces: Vec<PartInSpace>,
    /// Whether that is you.
    pub you: bool,
}

/// One entry.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AuditRow {
    /// Its key.
    pub id: i64,
    /// When.
    #[schema(inline)]
    pub at: Instant,
    /// What happened: `member.joined`.
    pub kind: String,
    /// Who did it; nobody where it was the clock or the operator. What was done under a mask is in no list.
    pub person: Option<Named>,
    /// Where.
    pub space: Option<Named>,
    /// On what.
    pub subject: Option<SubjectId>,
    /// What else is on record: JSON without anything that people wrote.
    pub data: Option<String>,
}

/// Entries that were found.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AuditView {
    /// The newest first.
    pub entries: Vec<AuditRow>,
    /// Only of this person.
    pub person: Option<PersonId>,
    /// Only in this space.
    pub space: Option<SpaceId>,
    /// Only kinds that begin so.
    pub kind: String,
    /// Where the list goes on.
    pub next: Option<i64>,
}

/// Work of one kind that waits.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WaitingWork {
    /// Which: `decision.close`.
    pub kind: String,
    /// How much.
    pub waiting: i64,
    /// How much of it should have been done five minutes ago.
    pub late: i64,
    /// How often the worst was tried.
    pub tries: i64,
    /// When the next is due.
    #[schema(inline)]
    pub next_at: Instant,
}

/// How the instance fares.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct HealthView {
    /// Of this program.
    pub version: &'static str,
    /// `sqlite` or `postgresql`.
    pub database: &'static str,
    /// The number of the newest migration.
    pub schema: i64,
    /// Accounts of people.
    pub people: i64,
    /// People who were here within 30 days.
    pub active: i64,
    /// Sessions that are open.
    pub sessions: i64,
    /// Spaces.
    pub spaces: i64,
    /// Since when the instance has an administrator.
    #[schema(inline)]
    pub administered_since: Option<Instant>,
    /// Work that waits, by kind.
    pub work: Vec<WaitingWork>,
}

/// Who changed what is set, and when.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RulesVersion {
    /// The version.
    pub version: i64,
    /// Since when.
    #[schema(inline)]
    pub changed_at: Instant,
    /// By whom; nobody where it was the operator.
    pub by: Option<Named>,
}

/// What is set for the whole instance.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct InstanceView {
    /// The newest version; 0 before anything was set.
    pub version: i64,
    /// The name in the header of each page; empty for that of the settings.
    pub name: String,
    /// Whom to write to; empty for that of the settings.
    pub contact: String,
    /// What a visitor reads first.
    pub welcome: String,
    /// The dye of what can be pressed: 1 to 8.
    pub accent: i64,
    /// Who may join.
    #[schema(inline)]
    pub joining: JoiningRule,
    /// Who may open a space.
    #[schema(inline)]
    pub opening: OpeningRule,
    /// When somebody who wants to be erased is.
    #[schema(inline)]
    pub erasure: ErasureRule,
    /// Who changed it when, the newest first.
    pub versions: Vec<RulesVersion>,
}
