//! What every handler has at hand.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::response::Response;
use cocreate_courier::Tray;
use cocreate_kernel::{Desk, Limits};

use crate::files::Files;
use crate::limits::{Door, brake};
use crate::{L10n, Letterhead, Route, Visit};

/// How this instance presents itself.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// Its name, in the header of each page.
    pub name: String,
    /// The address people use, without a slash at the end: links in letters begin with it.
    pub address: String,
    /// Whether it is reached over HTTPS: then cookies are `Secure` and host-bound.
    pub https: bool,
    /// Where people write to who cannot reach something: an address of mail or of a page.
    pub contact: Option<String>,
    /// Whether this is the demo, which shows how to sign in.
    pub demo: bool,
    /// How many proxies of ours stand before this process: each adds to `X-Forwarded-For` who asked it.
    pub proxies: usize,
    /// How much at once.
    pub limits: Limits,
    /// The newest letters, for developers to look into; only in the demo.
    pub tray: Option<Arc<Tray>>,
}

impl Site {
    /// Whose letters go out from here.
    #[must_use]
    pub fn letterhead(&self) -> Letterhead {
        Letterhead { site: self.name.clone(), address: self.address.clone() }
    }
}

/// What every handler has at hand.
#[derive(Clone)]
pub struct App(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) desk: Arc<Desk>,
    pub(crate) site: Site,
    pub(crate) l10n: &'static L10n,
    pub(crate) files: Files,
    pub(crate) openapi: String,
    pub(crate) door: Door,
    /// The rooms' routes, for requests that are made again.
    pub(crate) rooms: OnceLock<Router<App>>,
    /// Where somebody unknown goes on who sent a form.
    pub(crate) entrance: OnceLock<Entrance>,
}

/// Answers somebody unknown who sent a form.
pub type Entrance = Box<dyn Fn(Visit) -> Pin<Box<dyn Future<Output = Response> + Send>> + Send + Sync>;

impl App {
    /// An app over a desk, with the routes it will serve.
    #[must_use]
    pub fn new(desk: Arc<Desk>, site: Site, routes: &[Route]) -> Self {
        let openapi = crate::openapi::document(routes, &site);
        let door = Door::new(&desk.clock());
        desk.set_limits(site.limits);
        desk.set_brake(brake(&desk.clock()));
        Self(Arc::new(Inner {
            desk,
            site,
            l10n: L10n::shared(),
            files: Files::new(),
            openapi,
            door,
            rooms: OnceLock::new(),
            entrance: OnceLock::new(),
        }))
    }

    /// The same app, with an entrance for somebody unknown who sends a form.
    #[must_use]
    pub fn with_entrance(self, entrance: Entrance) -> Self {
        drop(self.0.entrance.set(entrance));
        self
    }

    /// The desk.
    #[must_use]
    pub fn desk(&self) -> &Arc<Desk> {
        &self.0.desk
    }

    /// How this instance presents itself.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.0.site
    }

    /// The OpenAPI document, as JSON.
    #[must_use]
    pub fn openapi(&self) -> &str {
        &self.0.openapi
    }
}
