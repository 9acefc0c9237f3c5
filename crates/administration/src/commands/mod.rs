//! One file a verb.

mod change_instance;
mod change_limits;
mod decide_erasure;
mod end_sessions;
mod give_administration;
mod merge_accounts;
mod merge_rest;
mod pause_provider;
mod rules;
mod take_administration;

pub(crate) use change_instance::DYES;
pub use change_instance::{ChangeInstance, ErasureRule, InstanceChanged, JoiningRule, OpeningRule};
pub use change_limits::{ChangeLimits, LimitsFrom};
pub use decide_erasure::{DecideErasure, ErasureDecided, Verdict};
pub use end_sessions::{EndSessions, SessionsEnded};
pub use give_administration::{AdministrationChanged, GiveAdministration};
pub use merge_accounts::{AccountsMerged, Candidate, MergeAccounts};
pub(crate) use merge_accounts::{candidate, obstacle};
pub use merge_rest::MergeRest;
pub use pause_provider::{PauseProvider, ProviderPaused};
pub(crate) use rules::newest;
pub use rules::{NewRules, Newest};
pub use take_administration::TakeAdministration;
