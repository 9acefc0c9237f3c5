//! The two paths. Every write is a [`Command`] that [`Desk::perform`] takes through the same six
//! steps; every read is a [`Query`] that [`Desk::read`] runs for an [`Actor`] in one snapshot.
//!
//! Rooms get a [`Tx`] or a [`Reader`] from here and cannot open one.

mod actor;
mod bearer;
mod charter;
mod clock;
mod command;
mod desk;
mod fault;
pub mod follow;
mod ids;
mod instance;
mod instant;
pub mod invitation;
mod jobs;
mod live;
pub mod mail;
pub mod mask;
pub mod money;
mod pace;
mod permit;
pub mod personal;
mod place;
mod reader;
mod seen;
mod sql;
pub mod strand;
mod subject;
pub mod text;
mod token;
pub mod words;

pub use actor::{Actor, Person, Scope, Scopes};
pub use bearer::{ApiToken, Bearer, IDLE, PROVEN, SESSION, SessionToken, approved_actor};
pub use charter::{Boundary, Charters, Clauses, Openness, Rules};
pub use clock::{Chance, Clock, DAY, HOUR, MINUTE, SECOND, SetChance, SetClock, SystemChance, SystemClock};
pub use cocreate_record as record;
pub use cocreate_store::{
    Ask, Column, Param, Row, Statement, StoreFault, Tx, Undo, inventory, lite_text, params, pg_sql, sql,
};
pub use cocreate_store::{Registered, Signal, Signals};
pub use command::{Command, Decision, EntryDraft, JobDraft, Moment};
pub use desk::{Brake, Desk, DeskOptions, Drill, OnceKey, STEPS};
pub use fault::{Fault, Flaw};
pub use ids::{
    AliasId, CharterId, GroupId, IdentityId, MeasureId, PasskeyId, PersonId, PostId, SpaceId, SubjectId,
    TokenId,
};
pub use instance::{Instance, InstanceRules, Limits};
pub use instant::Instant;
pub use jobs::{Job, JobId, Lane};
pub use live::{Changed, Live};
pub use mail::{Mail, MailDraft, To};
pub use mask::{Author, Guise, Mask, Pseudonym};
pub use pace::Pace;
pub use permit::{Permit, Power, Standing, Who};
pub use place::{
    Asked, AskedScene, Beside, BesideScene, Books, House, InSpace, IntoSpace, Membership, OnSubject, Oneself,
    Place, Setting, SpaceScene, SubjectScene, Veiled, VeiledScene,
};
pub use reader::{Query, Reader};
pub use subject::{NewSubject, find_again, forget_words, open_to_all, reword};
pub use token::NewToken;
