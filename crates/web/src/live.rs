//! Live pages: a page that is open hears that its subject changed, and asks for itself anew.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::{Path, Request, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use cocreate_kernel::{Changed, SubjectId};
use futures_util::stream;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::App;
use crate::negotiate::Asking;

/// The address of a subject's events.
pub(crate) const PATH: &str = "/subjects/{subject}/events";

/// Streams `changed` events; each one's id is the subject's version. A client that comes back says
/// the last id it heard and is told at once when it missed something.
pub(crate) async fn events(State(app): State<App>, Path(subject): Path<i64>, request: Request) -> Response {
    let last = request.headers().get("last-event-id").and_then(|id| id.to_str().ok()?.parse::<i64>().ok());
    let asking = match Asking::of(&app, request).await {
        Ok((asking, _)) => asking,
        Err(response) => return response,
    };
    let subject = SubjectId(subject);
    // Listening begins before looking, so nothing falls between.
    let changes = app.desk().live().listen(subject);
    let actor = match app.desk().who(asking.bearer.clone()).await {
        Ok(actor) => actor,
        Err(fault) => return asking.refuse(&app, &fault).await,
    };
    let version = match app.desk().version(&actor, subject).await {
        Ok(version) => version,
        Err(fault) => return asking.refuse(&app, &fault).await,
    };
    let first = last.filter(|last| *last != version).map(|_| version);
    let heard = Heard { app, asking, subject, changes, known: version, first };
    let mut response = Sse::new(stream::unfold(heard, Heard::next))
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
        .into_response();
    response.headers_mut().insert("x-accel-buffering", axum::http::HeaderValue::from_static("no"));
    response
}

struct Heard {
    app: App,
    asking: Asking,
    subject: SubjectId,
    changes: Receiver<Changed>,
    known: i64,
    first: Option<i64>,
}

impl Heard {
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        if let Some(version) = self.first.take() {
            return Some((Ok(event(version)), self));
        }
        loop {
            match self.changes.recv().await {
                Ok(Changed { version, .. }) if version > self.known || version == 0 => {}
                Err(RecvError::Lagged(_)) => {}
                Ok(_) => continue,
                Err(RecvError::Closed) => return None,
            }
            // Each time anew: since the last word they may have left, been suspended or signed out.
            let version = self.look().await?;
            if version > self.known {
                self.known = version;
                return Some((Ok(event(version)), self));
            }
        }
    }

    /// The version now, as this reader may see it; the stream ends when they no longer may.
    async fn look(&self) -> Option<i64> {
        let actor = self.app.desk().who(self.asking.bearer.clone()).await.ok()?;
        self.app.desk().version(&actor, self.subject).await.ok()
    }
}

fn event(version: i64) -> Event {
    Event::default().event("changed").id(version.to_string()).data(version.to_string())
}
