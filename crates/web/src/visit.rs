//! What is at hand for a handler that waits for other machines, and so is neither a query nor a command alone.

use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, HeaderMap, HeaderValue, LOCATION, SET_COOKIE};
use axum::response::Response;
use cocreate_kernel::{Actor, Desk, Fault, Flaw, SessionToken};

use crate::input::Body;
use crate::negotiate::{self, Asking};
use crate::write::{BODY, is_key};
use crate::{App, Form, Kept, Page, Preparation, SessionAct, ShortCookie, Site, cookie};

/// One request to such a handler, and the ways to answer it.
pub struct Visit {
    app: App,
    asking: Asking,
    headers: HeaderMap,
    body: Body,
    kept: Option<Kept>,
}

impl Visit {
    pub(crate) async fn of(app: App, request: Request) -> Result<Self, Response> {
        let headers = request.headers().clone();
        let (asking, _) = Asking::of(&app, request).await?;
        Ok(Self { app, asking, headers, body: Body::default(), kept: None })
    }

    /// A form that came for such a handler.
    pub(crate) async fn with_form(app: App, request: Request) -> Result<Self, Response> {
        let headers = request.headers().clone();
        let (asking, request) = Asking::of(&app, request).await?;
        if let Err(fault) = asking.same_site() {
            return Err(asking.refuse(&app, &fault).await);
        }
        let Ok(bytes) = to_bytes(request.into_body(), BODY).await else {
            return Err(asking.refuse_with(&app, StatusCode::PAYLOAD_TOO_LARGE, "too_large").await);
        };
        match Body::form(&bytes) {
            Ok(body) => Ok(Self { app, asking, headers, body, kept: None }),
            Err(fault) => Err(asking.refuse(&app, &fault).await),
        }
    }

    /// A form that somebody unknown sent, as it came.
    pub(crate) fn begun(app: App, asking: Asking, headers: HeaderMap, kept: Kept) -> Self {
        Self { app, asking, headers, body: Body::default(), kept: Some(kept) }
    }

    /// The form that somebody unknown sent, as it came.
    #[must_use]
    pub fn kept(&self) -> Option<&Kept> {
        self.kept.as_ref()
    }

    /// A field of the form; empty where there is none.
    #[must_use]
    pub fn field(&self, name: &str) -> &str {
        self.body.pairs.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
    }

    /// The key under which a repetition of the form is the same request.
    #[must_use]
    pub fn once(&self) -> Option<&str> {
        self.body.once.as_deref().filter(|key| is_key(key))
    }

    /// Answers with a page, with what is to be put right in its form.
    #[must_use]
    pub fn show(
        &self,
        status: StatusCode,
        view: &impl Page,
        action: &'static str,
        flaws: Vec<Flaw>,
    ) -> Response {
        let form = if flaws.is_empty() {
            Form::default()
        } else {
            Form { action, values: self.body.pairs.clone(), flaws }
        };
        negotiate::html(status, view.html(&self.asking.frame(&self.app, &Actor::Guest, form)))
    }

    /// Makes a kept request again, for this actor, with a page as the answer.
    pub async fn again(&self, kept: Kept, actor: Actor) -> Response {
        self.app.again(kept, actor, HeaderValue::from_static("text/html")).await
    }

    /// The desk.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        self.app.desk()
    }

    /// How this instance presents itself.
    #[must_use]
    pub fn site(&self) -> &Site {
        self.app.site()
    }

    /// Who asks.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn actor(&self) -> Result<Actor, Fault> {
        self.app.desk().who(self.asking.bearer.clone()).await
    }

    /// What is at hand for a command in the name of whoever asks.
    #[must_use]
    pub fn preparation<'v>(&'v self, actor: &'v Actor) -> Preparation<'v> {
        self.asking.prepare(&self.app, actor, None, self.once())
    }

    /// A part of the path.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&str> {
        self.asking.path.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// A value of the query; nothing where it is empty or given twice.
    #[must_use]
    pub fn asked(&self, name: &str) -> Option<&str> {
        let mut found = self.asking.query.iter().filter(|(found, _)| found == name);
        match (found.next(), found.next()) {
            (Some((_, value)), None) if !value.is_empty() => Some(value),
            _ => None,
        }
    }

    /// What the browser carries in a cookie.
    #[must_use]
    pub fn carried(&self, cookie: &ShortCookie) -> Option<&str> {
        cookie.carried(&self.headers, self.app.site())
    }

    /// Sends the browser on.
    #[must_use]
    pub fn go(&self, to: &str) -> Response {
        let mut response = Response::default();
        *response.status_mut() = StatusCode::SEE_OTHER;
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Ok(to) = HeaderValue::from_str(to) {
            headers.insert(LOCATION, to);
        }
        response
    }

    /// Says why not, as a page or as problem details.
    pub async fn refuse(&self, fault: &Fault) -> Response {
        self.asking.refuse(&self.app, fault).await
    }

    /// Says why not, where another machine is at fault.
    pub async fn refuse_with(&self, status: StatusCode, code: &'static str) -> Response {
        self.asking.refuse_with(&self.app, status, code).await
    }

    /// Lets the browser carry a value in a cookie, or no longer.
    pub fn set(&self, response: &mut Response, cookie: &ShortCookie, value: Option<&str>) {
        append(response, &cookie.set(value, self.app.site()));
    }

    /// Lets the browser carry a session.
    pub fn start(&self, response: &mut Response, token: SessionToken) {
        if let Some(cookie) = cookie::set(SessionAct::Start(token), self.app.site()) {
            append(response, &cookie);
        }
    }
}

fn append(response: &mut Response, cookie: &str) {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
}
