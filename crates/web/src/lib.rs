//! The HTTP kit. A room says which query a page asks and which command a form performs; the kit
//! finds out who asks, runs it, and answers with a page or with JSON from the same view.

mod about;
mod again;
mod app;
mod cookie;
mod dev_mail;
mod download;
mod face;
mod files;
mod formats;
mod frame;
mod held;
mod hidden;
mod input;
mod l10n;
mod letter;
mod limits;
mod live;
mod look;
mod loom;
mod markdown;
mod negotiate;
mod newcomer;
mod openapi;
mod pages;
mod parts;
mod peer;
mod problem;
mod read;
mod routes;
mod server;
mod visit;
mod write;
mod zone;

pub use about::{
    AccessibilityPage, AccessibilityView, Contrast, Direction, Shortcut, ShortcutsPage, ShortcutsView,
    StyleguidePage, StyleguideView, kit_routes,
};
pub use again::Kept;
pub use app::{App, Entrance, Site};
pub use cookie::{LANGUAGE, Preference, SessionAct, ShortCookie};
pub use download::{Download, FileHead};
pub use face::Face;
pub use frame::{Form, Frame};
pub use held::{DECIDE, Held};
pub use hidden::{HIDE, Hidden};
pub use input::{Input, Preparation, is_local};
pub use l10n::{L10n, Lang, PSEUDO, is_language};
pub use letter::{Contents, Item, Letterhead, Section, language};
pub use look::{ChooseLook, Ground, Look, Theme};
pub use loom::{Loom, Part, Strand};
pub use markdown::{Rendered, excerpt, render, render_for};
pub use newcomer::{AGE, Newcomer, SETTLE, WRITTEN, is_settled, settling, stands};
pub use parts::{
    Cursor, GroupMark, MaskHead, PAGE, Represented, SpaceHead, Voice, cut, represented, voices_of,
};
pub use problem::{FieldProblem, Problem};
pub use read::{Asked, Page};
pub use routes::{Action, Route, RouteKind, Routes, action, actions};
pub use server::router;
pub use visit::Visit;
pub use zone::Zone;
