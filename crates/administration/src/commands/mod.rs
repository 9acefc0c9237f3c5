//! One file a verb.

mod change_instance;
mod decide_erasure;
mod end_sessions;
mod give_administration;
mod take_administration;

pub(crate) use change_instance::DYES;
pub use change_instance::{ChangeInstance, ErasureRule, InstanceChanged, JoiningRule, OpeningRule};
pub use decide_erasure::{DecideErasure, ErasureDecided, Verdict};
pub use end_sessions::{EndSessions, SessionsEnded};
pub use give_administration::{AdministrationChanged, GiveAdministration};
pub use take_administration::TakeAdministration;
