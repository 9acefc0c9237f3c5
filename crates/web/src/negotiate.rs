//! What a request asks for, and how an answer is put.

use std::hash::Hasher;

use axum::RequestExt;
use axum::body::{Body, Bytes};
use axum::extract::{RawPathParams, Request};
use axum::http::header::{
    ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, ETAG, HOST, HeaderMap, HeaderValue,
    IF_NONE_MATCH, LOCATION, ORIGIN, RETRY_AFTER, USER_AGENT, VARY,
};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use cocreate_kernel::{Actor, Bearer, Fault, Flaw, SessionToken};
use serde::Serialize;

use crate::again::MadeFor;
use crate::face::API;
use crate::input::Pairs;
use crate::problem::{Problem, status};
use crate::routes::FromCookie;
use crate::{App, Face, Form, Frame, Lang, Look, Preparation, Zone, cookie, look, pages, peer};

/// What a request asks for, apart from its body.
#[derive(Clone)]
pub(crate) struct Asking {
    pub(crate) face: Face,
    pub(crate) bearer: Bearer,
    pub(crate) session: Option<SessionToken>,
    /// Path and query as asked.
    pub(crate) address: String,
    pub(crate) path: Pairs,
    pub(crate) query: Pairs,
    pub(crate) once: Option<String>,
    method: Method,
    chosen: Option<String>,
    look: Look,
    accept_language: Option<String>,
    if_none_match: Option<String>,
    cross_site: bool,
    /// The browser, as it calls itself.
    pub(crate) agent: Option<String>,
    /// The machine that asks.
    peer: Option<String>,
}

impl Asking {
    pub(crate) async fn of(app: &App, mut request: Request) -> Result<(Self, Request), Response> {
        let params = request.extract_parts::<RawPathParams>().await;
        let path = params.map(|params| params.iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect());
        let made_for = request.extensions().get::<MadeFor>().map(|made| Bearer::Known(made.0.clone()));
        let from_cookie = request.extensions().get::<FromCookie>().copied();
        let headers = request.headers();
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let query = request.uri().query().unwrap_or_default();
        let mut asking = Self {
            face: Face::of(request.uri().path(), headers),
            bearer: made_for.unwrap_or_else(|| cookie::bearer(headers, app.site())),
            session: cookie::token(headers, app.site()),
            address: request.uri().path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            path: path.unwrap_or_default(),
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            once: headers.get("idempotency-key").map(|value| value.to_str().unwrap_or_default().to_owned()),
            method: request.method().clone(),
            chosen: cookie::preference(headers, cookie::LANGUAGE).map(str::to_owned),
            look: cookie::preference(headers, look::COOKIE).map(Look::read).unwrap_or_default(),
            accept_language: text(ACCEPT_LANGUAGE),
            if_none_match: text(IF_NONE_MATCH),
            cross_site: is_cross_site(headers),
            agent: text(USER_AGENT),
            peer: peer::of(request.extensions(), headers, app.site().proxies),
        };
        if let Some(FromCookie { cookie, field }) = from_cookie {
            let value = cookie.carried(headers, app.site()).unwrap_or_default();
            asking.path.push((field.to_owned(), value.to_owned()));
        }
        let broken =
            asking.path.iter().chain(&asking.query).any(|(name, value)| {
                name.contains('\0') || value.contains('\0') || value.contains('\u{fffd}')
            });
        if broken {
            return Err(asking.refuse(app, &Fault::NotFound).await);
        }
        Ok((asking, request))
    }

    /// Browsers say where a request comes from; what comes from another site may not write.
    pub(crate) fn same_site(&self) -> Result<(), Fault> {
        // No browser adds a token by itself.
        let carried = matches!(self.bearer, Bearer::Token(_));
        if self.cross_site && !carried { Err(Fault::Denied("cross_site")) } else { Ok(()) }
    }

    /// The language of the account, else of this browser.
    fn lang<'a>(&self, app: &'a App, actor: &Actor) -> &'a Lang {
        let account = match actor {
            Actor::Person(person) | Actor::Suspended(person) => person.language.as_deref(),
            _ => None,
        };
        app.0.l10n.choose(account.or(self.chosen.as_deref()), self.accept_language.as_deref())
    }

    /// The machine that asks.
    pub(crate) fn peer(&self) -> Option<&str> {
        self.peer.as_deref()
    }

    /// What is at hand while a command is made.
    pub(crate) fn prepare<'p>(
        &'p self,
        app: &'p App,
        actor: &'p Actor,
        next: Option<&'p str>,
        once: Option<&'p str>,
    ) -> Preparation<'p> {
        Preparation {
            actor,
            desk: app.desk(),
            session: self.session,
            agent: self.agent.as_deref(),
            site: app.site(),
            language: &self.lang(app, actor).tag,
            peer: self.peer.as_deref(),
            next,
            once,
        }
    }

    pub(crate) fn frame<'f>(&'f self, app: &'f App, actor: &'f Actor, form: Form) -> Frame<'f> {
        // The address a form came to answers no GET; the page to return to is where it was shown.
        let path = if self.method == Method::GET { self.address.as_str() } else { "/" };
        let lang = self.lang(app, actor);
        let zone = match actor {
            Actor::Person(person) => Zone::of(person.time_zone.as_deref()),
            _ => Zone::default(),
        };
        let (direction, look) = (lang.direction(), self.look);
        Frame {
            inner: &app.0,
            lang,
            direction,
            actor,
            path,
            form,
            now: app.desk().now(),
            zone,
            look,
            instance: app.desk().instance(),
        }
    }

    pub(crate) async fn refuse(&self, app: &App, fault: &Fault) -> Response {
        if let Fault::Broken(reason) = fault {
            tracing::error!(reason, address = self.address.split('?').next(), "a request broke");
        }
        if self.face == Face::Html && *fault == Fault::SignIn {
            return self.to("/sign-in");
        }
        if self.face == Face::Html && *fault == Fault::ProveYourself {
            return self.to("/prove");
        }
        let (status, code) = status(fault);
        let flaws = if let Fault::Invalid(flaws) = fault { flaws.as_slice() } else { &[] };
        let wait = if let Fault::TooMany(seconds) = fault { Some(*seconds) } else { None };
        self.answer(app, status, code, flaws, wait).await
    }

    pub(crate) async fn refuse_with(&self, app: &App, status: StatusCode, code: &'static str) -> Response {
        self.answer(app, status, code, &[], None).await
    }

    async fn answer(
        &self,
        app: &App,
        status: StatusCode,
        code: &'static str,
        flaws: &[Flaw],
        wait: Option<i64>,
    ) -> Response {
        // In the reader's own language, in their own frame; whom we cannot tell is a guest.
        let actor = app.desk().who(self.bearer.clone()).await.unwrap_or(Actor::Guest);
        let problem = Problem::coded(status, code, self.lang(app, &actor), flaws);
        let problem = &Problem { retry_after: wait, ..problem };
        let mut response = match self.face {
            Face::Json => {
                let mut response = json(status, problem);
                let media = HeaderValue::from_static("application/problem+json");
                response.headers_mut().insert(CONTENT_TYPE, media);
                response
            }
            Face::Html => html(status, pages::problem(&self.frame(app, &actor, Form::default()), problem)),
        };
        if let Some(seconds) = wait {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }

    /// Leads to a page first, and from there back to where the reader was.
    fn to(&self, page: &str) -> Response {
        let next = if self.method == Method::GET { self.address.as_str() } else { "/" };
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
        let mut response = Response::default();
        *response.status_mut() = StatusCode::SEE_OTHER;
        if let Ok(to) = HeaderValue::from_str(&format!("{page}?{query}")) {
            response.headers_mut().insert(LOCATION, to);
        }
        response
    }
}

/// Fetch metadata first, `Origin` against `Host` for browsers without it; a client that sends
/// neither is no browser and carries no cookie that another site could borrow.
fn is_cross_site(headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site != "same-origin" && site != "none";
    }
    let Some(origin) = headers.get(ORIGIN) else { return false };
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let origin = origin.to_str().unwrap_or_default();
    origin.split_once("://").is_none_or(|(_, from)| from != host)
}

pub(crate) fn json(status: StatusCode, value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(bytes) => with_body(status, "application/json", bytes),
        Err(error) => {
            tracing::error!(%error, "a view could not be written as JSON");
            with_body(StatusCode::INTERNAL_SERVER_ERROR, "application/json", b"{}".to_vec())
        }
    }
}

pub(crate) fn html(status: StatusCode, page: askama::Result<String>) -> Response {
    match page {
        Ok(page) => with_body(status, "text/html; charset=utf-8", page.into_bytes()),
        Err(error) => {
            tracing::error!(%error, "a template failed");
            with_body(StatusCode::INTERNAL_SERVER_ERROR, "text/plain; charset=utf-8", b"500".to_vec())
        }
    }
}

fn with_body(status: StatusCode, media: &'static str, bytes: Vec<u8>) -> Response {
    let tag = (status == StatusCode::OK).then(|| etag(&bytes));
    let mut response = Response::new(Body::from(Bytes::from(bytes)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(VARY, HeaderValue::from_static("accept, accept-language, cookie"));
    if let Some(tag) = tag {
        headers.insert(ETAG, tag);
    }
    response
}

/// A weak tag over the bytes: the same view for the same reader has the same one.
fn etag(bytes: &[u8]) -> HeaderValue {
    #[expect(deprecated, reason = "the newer hasher is seeded anew in each process; nodes must agree")]
    let mut hasher = std::hash::SipHasher::new();
    hasher.write(bytes);
    HeaderValue::from_str(&format!("W/\"{:016x}\"", hasher.finish()))
        .unwrap_or(HeaderValue::from_static("W/\"0\""))
}

/// 304 when the client has it already.
pub(crate) fn with_etag(mut response: Response, asking: &Asking) -> Response {
    let known =
        asking.if_none_match.as_deref().zip(response.headers().get(ETAG)).is_some_and(|(theirs, ours)| {
            theirs.split(',').any(|tag| tag.trim().as_bytes() == ours.as_bytes() || tag.trim() == "*")
        });
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.body_mut() = Body::empty();
        response.headers_mut().remove(CONTENT_TYPE);
        response.headers_mut().remove(CONTENT_LANGUAGE);
    }
    response
}

/// The same address under `/api/v1`.
pub(crate) fn api_address(path: &str) -> String {
    format!("{API}{path}")
}
