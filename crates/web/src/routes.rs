//! Routes: each says what it asks or performs, and who may.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use axum::extract::{Request, State};
use axum::http::Method;
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use axum::{Extension, Router};
use cocreate_kernel::{Command, Permit, Place, Query, Scope};
use serde::de::DeserializeOwned;
use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

use crate::negotiate::api_address;
use crate::{App, Download, Input, Page, ShortCookie, Visit, download, read, write};

/// What a route does.
#[derive(Clone, Copy, Debug)]
pub enum RouteKind {
    /// Asks; seen by whoever sees what it asks for.
    Read,
    /// Performs a command under this permit.
    Write(&'static Permit),
}

/// A cookie whose value a route reads as a field, as if it stood in the path: nobody can send another one along.
#[derive(Clone, Copy)]
pub(crate) struct FromCookie {
    pub(crate) cookie: ShortCookie,
    pub(crate) field: &'static str,
}

/// An action that some route takes.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// Its name, and who may take it where the charter is silent.
    pub permit: &'static Permit,
    /// Whether the charter of a space can say otherwise.
    pub governed: bool,
    /// Whether it is taken on a subject, which has an author.
    pub on_subject: bool,
}

/// The actions of every route that was made in this process: charters name no others.
static ACTIONS: RwLock<BTreeMap<&'static str, Action>> = RwLock::new(BTreeMap::new());

/// Every action, by name.
#[must_use]
pub fn actions() -> Vec<Action> {
    ACTIONS.read().unwrap_or_else(PoisonError::into_inner).values().copied().collect()
}

/// The action of this name.
#[must_use]
pub fn action(name: &str) -> Option<Action> {
    ACTIONS.read().unwrap_or_else(PoisonError::into_inner).get(name).copied()
}

/// One route, as the permission matrix and the API document know it.
#[derive(Clone)]
pub struct Route {
    /// GET, POST or DELETE.
    pub method: Method,
    /// `/ideas/{idea}/support`; the same stands under `/api/v1`.
    pub path: &'static str,
    /// What it does.
    pub kind: RouteKind,
    /// What a token must be made for to use it.
    pub scope: Scope,
    /// The room.
    pub room: &'static str,
    pub(crate) name: String,
    pub(crate) input: RefOr<Schema>,
    pub(crate) output: RefOr<Schema>,
    pub(crate) output_name: String,
    pub(crate) schemas: Vec<(String, RefOr<Schema>)>,
}

/// A room's routes.
pub struct Routes {
    room: &'static str,
    list: Vec<Route>,
    router: Router<App>,
}

impl Routes {
    /// The routes of a room.
    #[must_use]
    pub fn of(room: &'static str) -> Self {
        Self { room, list: Vec::new(), router: Router::new() }
    }

    /// GET: a page and its JSON.
    #[must_use]
    pub fn read<Q>(self, path: &'static str) -> Self
    where
        Q: Query<View: Page> + DeserializeOwned + ToSchema,
    {
        let handler = |State(app): State<App>, request: Request| read::read::<Q>(app, request);
        let route = self.describe::<Q, Q::View>((Method::GET, path), RouteKind::Read, Q::SCOPE);
        self.add(route, on(MethodFilter::GET, handler), on(MethodFilter::GET, handler))
    }

    /// GET: a file, part by part.
    #[must_use]
    pub fn download<D: Download + ToSchema>(self, path: &'static str) -> Self {
        let handler = |State(app): State<App>, request: Request| download::download::<D>(app, request);
        let route = self.describe::<D, D::View>((Method::GET, path), RouteKind::Read, D::SCOPE);
        self.add(route, on(MethodFilter::GET, handler), on(MethodFilter::GET, handler))
    }

    /// The same routes, with a field that comes from a cookie.
    #[must_use]
    pub fn with_cookie(mut self, cookie: ShortCookie, field: &'static str) -> Self {
        self.router = self.router.layer(Extension(FromCookie { cookie, field }));
        self
    }

    /// GET, answered by a handler that waits for other machines. It changes nothing but by commands, and stands in the
    /// matrix beside the kit's own routes.
    #[must_use]
    pub fn special<A>(
        mut self,
        path: &'static str,
        handler: impl Fn(Visit) -> A + Clone + Send + Sync + 'static,
    ) -> Self
    where
        A: Future<Output = Response> + Send + 'static,
    {
        let handler = |State(app): State<App>, request: Request| async move {
            match Visit::of(app, request).await {
                Ok(visit) => handler(visit).await,
                Err(response) => response,
            }
        };
        self.router = self.router.route(path, on(MethodFilter::GET, handler));
        self
    }

    /// POST of a form, answered by such a handler.
    #[must_use]
    pub fn special_form<A>(
        mut self,
        path: &'static str,
        handler: impl Fn(Visit) -> A + Clone + Send + Sync + 'static,
    ) -> Self
    where
        A: Future<Output = Response> + Send + 'static,
    {
        let handler = |State(app): State<App>, request: Request| async move {
            match Visit::with_form(app, request).await {
                Ok(visit) => handler(visit).await,
                Err(response) => response,
            }
        };
        self.router = self.router.route(path, on(MethodFilter::POST, handler));
        self
    }

    /// POST: a form and its JSON.
    #[must_use]
    pub fn post<I: Input>(self, path: &'static str) -> Self {
        self.write::<I>(Method::POST, MethodFilter::POST, path)
    }

    /// DELETE, for programs; the page posts to a noun of its own.
    #[must_use]
    pub fn delete<I: Input>(self, path: &'static str) -> Self {
        self.write::<I>(Method::DELETE, MethodFilter::DELETE, path)
    }

    fn write<I: Input>(self, method: Method, filter: MethodFilter, path: &'static str) -> Self {
        let handler = |State(app): State<App>, request: Request| write::write::<I>(app, request);
        let permit = &I::Command::PERMIT;
        let kind = RouteKind::Write(permit);
        let governed = <I::Command as Command>::Place::IN_SPACE && !permit.fixed;
        let on_subject = <I::Command as Command>::Place::ON_SUBJECT;
        let action = Action { permit, governed, on_subject };
        ACTIONS.write().unwrap_or_else(PoisonError::into_inner).insert(permit.action, action);
        let route = self.describe::<I, <I::Command as Command>::Reply>((method, path), kind, permit.scope);
        self.add(route, on(filter, handler), on(filter, handler))
    }

    fn describe<I: ToSchema, O: ToSchema>(
        &self,
        (method, path): (Method, &'static str),
        kind: RouteKind,
        scope: Scope,
    ) -> Route {
        let mut schemas = Vec::new();
        I::schemas(&mut schemas);
        O::schemas(&mut schemas);
        Route {
            method,
            path,
            kind,
            scope,
            room: self.room,
            name: I::name().into_owned(),
            input: I::schema(),
            output: O::schema(),
            output_name: O::name().into_owned(),
            schemas,
        }
    }

    fn add(
        mut self,
        route: Route,
        page: axum::routing::MethodRouter<App>,
        api: axum::routing::MethodRouter<App>,
    ) -> Self {
        self.router = self.router.route(route.path, page).route(&api_address(route.path), api);
        self.list.push(route);
        self
    }

    /// Takes another room's routes in.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    /// Every route.
    #[must_use]
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    pub(crate) fn into_router(self) -> Router<App> {
        self.router
    }
}
