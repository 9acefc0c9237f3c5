//! Reading: one handler for every page and its JSON.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use cocreate_kernel::{Fault, Query};
use serde::Serialize;
use serde::de::DeserializeOwned;
use utoipa::ToSchema;

use crate::input::read_pairs;
use crate::negotiate::{self, Asking};
use crate::{App, Face, Form, Frame};

/// A view that has a page.
pub trait Page: Serialize + ToSchema + Send + 'static {
    /// The page, in the frame's language.
    ///
    /// # Errors
    /// Any error of the template.
    fn html(&self, frame: &Frame<'_>) -> askama::Result<String>;
}

/// How many statements a read asked: stands in the extensions of a response, for tests of budgets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked(pub u32);

/// Answers a GET: parses path and query, asks, shows.
pub(crate) async fn read<Q>(app: App, request: Request) -> Response
where
    Q: Query<View: Page> + DeserializeOwned,
{
    let asking = match Asking::of(&app, request).await {
        Ok((asking, _)) => asking,
        Err(response) => return response,
    };
    let query: Q = match read_pairs(asking.path.iter().chain(asking.query.iter())) {
        Ok(query) => query,
        // An address that does not parse names nothing.
        Err(_) => return asking.refuse(&app, &Fault::NotFound).await,
    };
    if Q::HEAVY
        && let Err(fault) = weighed(&app, &asking).await
    {
        return asking.refuse(&app, &fault).await;
    }
    match app.desk().read_as(asking.bearer.clone(), query).await {
        Ok((actor, view, asked)) => {
            let mut response = match asking.face {
                Face::Json => negotiate::json(StatusCode::OK, &view),
                Face::Html => {
                    let frame = asking.frame(&app, &actor, Form::default());
                    negotiate::html(StatusCode::OK, view.html(&frame))
                }
            };
            response.extensions_mut().insert(Asked(asked));
            negotiate::with_etag(response, &asking)
        }
        Err(fault) => asking.refuse(&app, &fault).await,
    }
}

/// Counts what takes work, for strangers.
async fn weighed(app: &App, asking: &Asking) -> Result<(), Fault> {
    let actor = app.desk().who(asking.bearer.clone()).await?;
    app.0.door.search(app.desk().instance().limits(), &actor, asking.peer())
}

/// Gives a view its page: `page!(IdeaView, "idea.html")`. The template sees `view` and `frame`.
#[macro_export]
macro_rules! page {
    ($view:ty, $path:literal) => {
        const _: () = {
            #[derive(askama::Template)]
            #[template(path = $path)]
            struct Html<'p> {
                frame: &'p $crate::Frame<'p>,
                view: &'p $view,
            }

            impl $crate::Page for $view {
                fn html(&self, frame: &$crate::Frame<'_>) -> askama::Result<String> {
                    askama::Template::render(&Html { frame, view: self })
                }
            }
        };
    };
}
