//! The whole router: the rooms' routes, static files, live events, the API document, and the
//! layers around them.

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use cocreate_kernel::Fault;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::{CompressionLayer, CompressionLevel};

use crate::files::file;
use crate::negotiate::{Asking, api_address};
use crate::{App, Routes, dev_mail, live};

/// Only what this site serves; no inline script or style, no frames around it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

/// The whole router.
pub fn router(app: App, routes: Routes) -> Router {
    let rooms = routes.into_router();
    drop(app.0.rooms.set(rooms.clone()));
    rooms
        .route(live::PATH, get(live::events))
        .route(&api_address(live::PATH), get(live::events))
        .route(dev_mail::LIST, get(dev_mail::list))
        .route(dev_mail::ONE, get(dev_mail::one))
        .route("/assets/{hash}/{name}", get(file))
        .route("/api/openapi.json", get(openapi))
        .route("/health", get(health))
        .fallback(nowhere)
        .method_not_allowed_fallback(wrong_method)
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(guard))
        .with_state(app)
}

async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn openapi(State(app): State<App>) -> Response {
    let mut response = Response::new(Body::from(app.openapi().to_owned()));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

async fn health(State(app): State<App>) -> StatusCode {
    match app.desk().next_job(cocreate_kernel::Lane::Inside).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

pub(crate) async fn nowhere(State(app): State<App>, request: Request) -> Response {
    match Asking::of(&app, request).await {
        Ok((asking, _)) => asking.refuse(&app, &Fault::NotFound).await,
        Err(response) => response,
    }
}

async fn wrong_method(State(app): State<App>, request: Request) -> Response {
    match Asking::of(&app, request).await {
        Ok((asking, _)) => {
            asking.refuse_with(&app, StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed").await
        }
        Err(response) => response,
    }
}
