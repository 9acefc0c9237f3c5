//! Files that are handed out part by part, so that no file has to fit into memory.

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use axum::response::Response;
use cocreate_kernel::{Fault, Query};
use futures_util::stream;
use serde::de::DeserializeOwned;
use utoipa::ToSchema;

use crate::App;
use crate::input::read_pairs;
use crate::negotiate::Asking;

/// A file for whoever may have it.
pub trait Download: Query<View = FileHead> + DeserializeOwned + Clone {
    /// One part, asked for whoever fetches it; nothing after the last.
    type Part: Query<View = Option<Vec<u8>>>;

    /// The part of this number, from 0.
    fn part(&self, number: i64) -> Self::Part;
}

/// What stands above a file.
#[derive(Clone, Debug)]
pub struct FileHead {
    /// The name under which it is kept: ASCII letters, digits, points and dashes.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// Its size in bytes.
    pub size: i64,
}

impl utoipa::PartialSchema for FileHead {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
        let file = ObjectBuilder::new().schema_type(Type::String);
        file.format(Some(SchemaFormat::KnownFormat(KnownFormat::Binary))).into()
    }
}

impl ToSchema for FileHead {
    fn name() -> std::borrow::Cow<'static, str> {
        "File".into()
    }
}

/// Answers a GET with a file. Nothing on the way keeps it.
pub(crate) async fn download<D: Download>(app: App, request: Request) -> Response {
    let asking = match Asking::of(&app, request).await {
        Ok((asking, _)) => asking,
        Err(response) => return response,
    };
    let Ok(query) = read_pairs::<D>(asking.path.iter()) else {
        return asking.refuse(&app, &Fault::NotFound).await;
    };
    let head = match app.desk().read_as(asking.bearer.clone(), query.clone()).await {
        Ok((_, head, _)) => head,
        Err(fault) => return asking.refuse(&app, &fault).await,
    };
    let (desk, bearer) = (app.desk().clone(), asking.bearer.clone());
    let parts = stream::try_unfold(0, move |number| {
        let (desk, bearer, part) = (desk.clone(), bearer.clone(), query.part(number));
        async move {
            let (_, bytes, _) = desk.read_as(bearer, part).await.map_err(std::io::Error::other)?;
            Ok::<_, std::io::Error>(bytes.map(|bytes| (Bytes::from(bytes), number + 1)))
        }
    });
    let mut response = Response::new(Body::from_stream(parts));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(head.media));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(head.size));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{}\"", head.name)) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    response
}
