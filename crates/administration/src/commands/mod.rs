//! One file a verb.

mod change_instance;
mod change_limits;
mod decide_erasure;
mod drop_second_factor;
mod end_service;
mod end_sessions;
mod give_administration;
mod make_service;
mod make_service_token;
mod merge_accounts;
mod merge_rest;
mod pause_provider;
mod revoke_service_token;
mod rules;
mod take_administration;

pub(crate) use change_instance::DYES;
pub use change_instance::{ChangeInstance, ErasureRule, InstanceChanged, JoiningRule, OpeningRule};
pub use change_limits::{ChangeLimits, LimitsFrom};
pub use decide_erasure::{DecideErasure, ErasureDecided, Verdict};
pub use drop_second_factor::{DropSecondFactor, SecondFactorDropped};
pub use end_service::{EndService, ServiceEnded};
pub use end_sessions::{EndSessions, SessionsEnded};
pub use give_administration::{AdministrationChanged, GiveAdministration};
pub use make_service::{MakeService, MakeServiceInput, ServiceMade};
pub(crate) use make_service_token::SERVES;
pub use make_service_token::{MakeServiceToken, MakeServiceTokenInput, ServiceTokenMade};
pub use merge_accounts::{AccountsMerged, Candidate, MergeAccounts};
pub(crate) use merge_accounts::{candidate, obstacle};
pub use merge_rest::MergeRest;
pub use pause_provider::{PauseProvider, ProviderPaused};
pub use revoke_service_token::{RevokeServiceToken, ServiceTokenRevoked};
pub(crate) use rules::newest;
pub use rules::{NewRules, Newest};
pub use take_administration::TakeAdministration;
