//! A client for somebody: speaks to the whole router without a network.

use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use cocreate_web::Asked;
use serde_json::Value;
use tower::ServiceExt;

/// Somebody's client.
#[derive(Clone)]
pub struct Client {
    router: Router,
    cookie: Option<String>,
    peer: Option<SocketAddr>,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
    /// How many statements a read asked.
    pub asked: Option<u32>,
}

impl Reply {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("{e}: {} {}", self.status, self.text()))
    }

    /// Where it leads.
    #[must_use]
    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    /// The problem's code.
    #[must_use]
    pub fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }

    /// Field and code of each flaw: `title required`.
    #[must_use]
    pub fn flaws(&self) -> Vec<String> {
        let errors = self.json()["errors"].as_array().cloned().unwrap_or_default();
        errors
            .iter()
            .map(|e| format!("{} {}", e["field"].as_str().unwrap(), e["code"].as_str().unwrap()))
            .collect()
    }

    /// The same, after checking the status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }
}

impl Client {
    pub(crate) fn new(router: Router, token: Option<String>) -> Self {
        Self { router, cookie: token.map(|token| format!("session={token}")), peer: None }
    }

    /// The same client, on a machine of this address.
    #[must_use]
    pub fn at(self, peer: [u8; 4]) -> Self {
        Self { peer: Some(SocketAddr::from((peer, 40_000))), ..self }
    }

    /// The same client, connected from there.
    pub(crate) fn from(self, peer: SocketAddr) -> Self {
        Self { peer: Some(peer), ..self }
    }

    /// The same client, which keeps the cookies of an answer.
    #[must_use]
    pub fn keeping(self, reply: &Reply) -> Self {
        let name = |cookie: &str| cookie.split('=').next().unwrap_or_default().to_owned();
        let set = reply.headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        let new: Vec<String> =
            set.map(|cookie| cookie.split(';').next().unwrap_or_default().to_owned()).collect();
        let old = self.cookie.iter().flat_map(|all| all.split("; ")).map(str::to_owned);
        let kept = old.filter(|cookie| new.iter().all(|other| name(other) != name(cookie)));
        let all: Vec<String> = kept.chain(new.iter().cloned()).collect();
        Self { cookie: Some(all.join("; ")), ..self }
    }

    async fn respond(&self, mut request: Request<Body>) -> axum::response::Response {
        if let Some(cookie) = &self.cookie {
            request.headers_mut().insert(COOKIE, cookie.parse().unwrap());
        }
        if let Some(peer) = self.peer {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        self.router.clone().oneshot(request).await.unwrap()
    }

    /// Sends any request, with this client's cookie.
    pub async fn send(&self, request: Request<Body>) -> Reply {
        let response = self.respond(request).await;
        let asked = response.extensions().get::<Asked>().map(|asked| asked.0);
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Reply { status: parts.status, headers: parts.headers, body, asked }
    }

    /// Only the status of a GET: for streams, which do not end.
    pub async fn status(&self, path: &str) -> u16 {
        let request = Request::get(path).header(ACCEPT, "application/json").body(Body::empty()).unwrap();
        self.respond(request).await.status().as_u16()
    }

    /// GET of a page.
    pub async fn page(&self, path: &str) -> Reply {
        self.send(Request::get(path).header(ACCEPT, "text/html").body(Body::empty()).unwrap()).await
    }

    /// GET of a page by somebody whose browser asks for this language.
    pub async fn page_in(&self, language: &str, path: &str) -> Reply {
        let request = Request::get(path).header(ACCEPT, "text/html").header(ACCEPT_LANGUAGE, language);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// GET of JSON.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).header(ACCEPT, "application/json").body(Body::empty()).unwrap()).await
    }

    /// POST of JSON.
    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.raw(Method::POST, path, "application/json", body.to_string().into_bytes()).await
    }

    /// DELETE.
    pub async fn delete(&self, path: &str) -> Reply {
        self.raw(Method::DELETE, path, "application/json", b"{}".to_vec()).await
    }

    /// A body of any type; JSON is wanted back.
    pub async fn raw(&self, method: Method, path: &str, media: &str, body: Vec<u8>) -> Reply {
        let request = Request::builder().method(method).uri(path).header(ACCEPT, "application/json");
        self.send(request.header(CONTENT_TYPE, media).body(Body::from(body)).unwrap()).await
    }

    /// POST of a form, as a browser without script does.
    pub async fn form(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let request = Request::post(path)
            .header(ACCEPT, "text/html")
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.finish()))
            .unwrap();
        self.send(request).await
    }
}
