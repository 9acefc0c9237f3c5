//! The instance: its people, how it presents itself, who did what, and how it fares. For administrators alone;
//! for everybody else these pages do not exist.

mod audit;
mod commands;
mod erasures;
mod health;
mod instance;
mod limits;
mod merging;
mod pages;
mod people;
mod providers;
mod services;
mod sql;
mod views;

use cocreate_kernel::{Actor, Fault};
use cocreate_web::Routes;

pub use audit::AuditPage;
pub use commands::{
    AccountsMerged, AdministrationChanged, Candidate, ChangeInstance, ChangeLimits, DecideErasure,
    DropSecondFactor, EndService, EndSessions, ErasureDecided, ErasureRule, GiveAdministration,
    InstanceChanged, JoiningRule, LimitsFrom, MakeService, MakeServiceInput, MakeServiceToken,
    MakeServiceTokenInput, MergeAccounts, MergeRest, NewRules, Newest, OpeningRule, PauseProvider,
    ProviderPaused, RevokeServiceToken, SecondFactorDropped, ServiceEnded, ServiceMade, ServiceTokenMade,
    ServiceTokenRevoked, SessionsEnded, TakeAdministration, Verdict,
};
pub use erasures::{ErasureRow, ErasuresPage, ErasuresView};
pub use health::HealthPage;
pub use instance::InstancePage;
pub use limits::{LimitsPage, LimitsView};
pub use merging::{MergePage, MergeView, Merging};
pub use people::{PeoplePage, PersonPage};
pub use providers::{ProviderRow, ProviderSaid, ProvidersPage, ProvidersView};
pub use services::{ServicePage, ServiceRow, ServiceToken, ServiceView, ServicesPage, ServicesView};
pub use views::*;

/// What the courier wakes for on every node; there is nothing to do but to have woken.
pub mod job {
    /// Something of the instance changed.
    pub const INSTANCE_CHANGED: &str = "instance.changed";
}

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    Routes::of("administration")
        .read::<HealthPage>("/administration")
        .read::<PeoplePage>("/administration/people")
        .read::<PersonPage>("/administration/people/{person}")
        .post::<GiveAdministration>("/administration/people/{person}/administrator")
        .post::<TakeAdministration>("/administration/people/{person}/administrator/end")
        .post::<EndSessions>("/administration/people/{person}/sessions/end")
        .post::<DropSecondFactor>("/administration/people/{person}/second-factor/end")
        .read::<MergePage>("/administration/people/{person}/merging")
        .post::<MergeAccounts>("/administration/people/{person}/merging")
        .read::<InstancePage>("/administration/instance")
        .post::<ChangeInstance>("/administration/instance")
        .read::<LimitsPage>("/administration/limits")
        .post::<ChangeLimits>("/administration/limits")
        .read::<ProvidersPage>("/administration/providers")
        .post::<PauseProvider>("/administration/providers/{provider}")
        .read::<ErasuresPage>("/administration/erasures")
        .post::<DecideErasure>("/administration/erasures/{person}")
        .read::<AuditPage>("/administration/audit")
        .and(services::routes())
}

/// Lets administrators through.
fn administrators_only(actor: &Actor) -> Result<(), Fault> {
    match actor {
        Actor::Person(person) if person.administrator => Ok(()),
        Actor::Operator => Ok(()),
        Actor::Guest => Err(Fault::SignIn),
        _ => Err(Fault::NotFound),
    }
}
