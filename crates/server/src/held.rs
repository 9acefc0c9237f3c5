//! What was approved is done: the request is made again through the rooms, for whoever asked.

use std::sync::Arc;

use axum::body::to_bytes;
use axum::http::HeaderValue;
use axum::response::Response;
use cocreate_kernel::{Actor, Desk, Fault, Job};
use cocreate_spaces::{FinishRequest, HeldToMake, ToMake};
use cocreate_web::{App, Site, router};

use crate::house::routes;

/// Longest problem that is read, in bytes.
const PROBLEM: usize = 64 * 1024;

/// Makes an approved request again, for whoever asked. After a crash it is made once more, under the same key.
pub(crate) async fn make_request(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    let request =
        job.data["request"].as_i64().ok_or_else(|| Fault::Broken("a job names no request".to_owned()))?;
    let Some(ToMake { space, kept, asker }) = desk.read(&Actor::Clock, HeldToMake { request }).await? else {
        return Ok(());
    };
    let fault = match asker {
        None => Some("not_found".to_owned()),
        Some(asker) => {
            let answer = rooms(&desk).again(kept, asker, HeaderValue::from_static("application/json")).await;
            fault_of(answer).await?
        }
    };
    desk.perform(&Actor::Clock, FinishRequest { space, request, fault }).await
}

/// The code of the problem that an answer tells; nothing where it tells none.
async fn fault_of(answer: Response) -> Result<Option<String>, Fault> {
    let status = answer.status();
    if status.is_success() {
        return Ok(None);
    }
    if status.is_server_error() {
        return Err(Fault::Broken(format!("an approved request was answered {status}")));
    }
    let body = to_bytes(answer.into_body(), PROBLEM).await.unwrap_or_default();
    let problem: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
    Ok(Some(problem["code"].as_str().unwrap_or("invalid").to_owned()))
}

/// The rooms, for requests that this process makes itself. No page comes of them, so nobody sees how the site looks.
fn rooms(desk: &Arc<Desk>) -> App {
    let routes = routes();
    let app = App::new(Arc::clone(desk), Site::default(), routes.list());
    drop(router(app.clone(), routes));
    app
}
