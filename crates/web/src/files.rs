//! Static files: versioned by their address, so that a browser asks for each once, and sent as small as
//! they can be made.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use axum::body::{Body, Bytes};
use axum::extract::{Path, Request, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, VARY};
use axum::response::Response;

use crate::App;
use crate::server::nowhere;

/// The files that pages name.
const NAMED: [&str; 6] = ["app.css", "app.js", "icon.svg", "kit.js", "live.js", "passkeys.js"];

/// The files, with their addresses and what was compressed of them.
pub(crate) struct Files {
    addresses: HashMap<&'static str, String>,
    small: Arc<OnceLock<HashMap<String, Bytes>>>,
}

impl Files {
    /// Names the files at once; compresses them beside, which takes longer than a server should to begin.
    pub(crate) fn new() -> Self {
        let address = |name| Some((name, format!("/assets/{}/{name}", cocreate_assets::asset(name)?.hash)));
        let small = Arc::<OnceLock<_>>::default();
        // While one works on them they change, and a debug build is slow at this.
        if !cfg!(debug_assertions) {
            let filled = Arc::clone(&small);
            std::thread::spawn(move || filled.set(compressed()));
        }
        Self { addresses: NAMED.into_iter().filter_map(address).collect(), small }
    }

    /// The address of a file.
    pub(crate) fn address(&self, name: &str) -> &str {
        self.addresses.get(name).map_or("", String::as_str)
    }
}

fn compressed() -> HashMap<String, Bytes> {
    let each = cocreate_assets::assets().into_iter();
    each.filter_map(|name| {
        let mut out = Vec::new();
        let best = brotli::enc::BrotliEncoderParams::default();
        brotli::BrotliCompress(&mut cocreate_assets::asset(&name)?.bytes.as_ref(), &mut out, &best).ok()?;
        Some((name, out.into()))
    })
    .collect()
}

/// Answers with a file: for ever at the address of its content; at another one, which a page of another
/// version of this binary may name, with what there is now, to be asked for again.
pub(crate) async fn file(
    State(app): State<App>,
    Path((hash, name)): Path<(String, String)>,
    request: Request,
) -> Response {
    let Some(asset) = cocreate_assets::asset(&name) else { return nowhere(State(app), request).await };
    let age = if asset.hash == hash { "public, max-age=31536000, immutable" } else { "no-cache" };
    let accepted =
        request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let brotli = accepted.split(',').any(|coding| coding.trim() == "br");
    let small = app.0.files.small.get().and_then(|small| small.get(&name)).filter(|_| brotli);
    let mut response = match small {
        Some(bytes) => Response::new(Body::from(bytes.clone())),
        None => Response::new(Body::from(asset.bytes.into_owned())),
    };
    let headers = response.headers_mut();
    if small.is_some() {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.media));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(age));
    response
}
