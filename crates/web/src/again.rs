//! A request that was kept is made again: what a visitor wrote before they had an account, what waited for somebody's
//! approval. It goes through the same routes as any other, for somebody whom this process knows.

use axum::Router;
use axum::body::Body;
use axum::http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use axum::http::{Method, Request};
use axum::response::Response;
use cocreate_kernel::Actor;
use tower::ServiceExt;

use crate::App;

/// Says for whom a request is made; only this process can say so.
#[derive(Clone)]
pub(crate) struct MadeFor(pub(crate) Actor);

/// A write that was kept: where it went, and the form or JSON that it carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// POST or DELETE.
    pub method: Method,
    /// Path without query, as it was asked.
    pub path: String,
    /// Media type of the body.
    pub media: String,
    /// The body as it came.
    pub body: Vec<u8>,
    /// The key under which a repetition gets the first answer.
    pub once: Option<String>,
}

impl App {
    /// Makes a kept request again, for this actor. `accept` says which face is wanted.
    pub async fn again(&self, kept: Kept, actor: Actor, accept: HeaderValue) -> Response {
        let mut request = Request::new(Body::from(kept.body));
        *request.method_mut() = kept.method;
        let (Ok(uri), Ok(media)) = (kept.path.parse(), HeaderValue::from_str(&kept.media)) else {
            return Response::default();
        };
        *request.uri_mut() = uri;
        request.headers_mut().insert(ACCEPT, accept);
        request.headers_mut().insert(CONTENT_TYPE, media);
        if let Some(once) = kept.once.and_then(|once| HeaderValue::from_str(&once).ok()) {
            request.headers_mut().insert("idempotency-key", once);
        }
        request.extensions_mut().insert(MadeFor(actor));
        let rooms: Router = self.0.rooms.get().cloned().unwrap_or_default().with_state(self.clone());
        rooms.oneshot(request).await.unwrap_or_else(|never| match never {})
    }
}
