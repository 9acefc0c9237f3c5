//! `/dev/mail`: the newest letters of the demo, so that a developer can follow the links in them. Elsewhere there is no
//! such page.

use askama::Template;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use cocreate_courier::Kept;
use cocreate_kernel::{Fault, Instant};
use serde::Serialize;

use crate::negotiate::{self, Asking};
use crate::{App, Face, Form, Frame};

pub(crate) const LIST: &str = "/dev/mail";
pub(crate) const ONE: &str = "/dev/mail/{name}";

/// A letter, for those who look into the tray.
#[derive(Serialize)]
struct Shown {
    name: String,
    at: Instant,
    to: String,
    language: String,
    subject: String,
    headers: Vec<(String, String)>,
    text: String,
    html: String,
}

#[derive(Template)]
#[template(path = "dev_mail.html")]
struct Page<'p> {
    frame: &'p Frame<'p>,
    letters: &'p [Shown],
    one: Option<&'p Shown>,
}

impl Shown {
    fn of(kept: Kept) -> Self {
        let Kept { letter, headers } = kept;
        Self {
            name: letter.name(),
            at: Instant(letter.at),
            to: letter.to,
            language: letter.language,
            subject: letter.subject,
            headers,
            text: letter.text,
            html: letter.html,
        }
    }

    /// The text line by line: words, and whether they are an address of this site.
    fn lines(&self, frame: &Frame<'_>) -> Vec<(&str, bool)> {
        let address = format!("{}/", frame.site().address);
        self.text.lines().map(|line| (line, line.trim_start().starts_with(&address))).collect()
    }

    /// The path of an address of this site: the page is open under the address by which the developer came.
    fn path<'l>(&self, frame: &Frame<'_>, line: &'l str) -> &'l str {
        line.trim().strip_prefix(&frame.site().address).unwrap_or("/")
    }
}

pub(crate) async fn list(State(app): State<App>, request: Request) -> Response {
    show(&app, None, request).await
}

pub(crate) async fn one(State(app): State<App>, Path(name): Path<String>, request: Request) -> Response {
    show(&app, Some(name), request).await
}

async fn show(app: &App, name: Option<String>, request: Request) -> Response {
    let asking = match Asking::of(app, request).await {
        Ok((asking, _)) => asking,
        Err(response) => return response,
    };
    let Some(tray) = app.site().tray.as_ref().filter(|_| app.site().demo) else {
        return asking.refuse(app, &Fault::NotFound).await;
    };
    let actor = match app.desk().who(asking.bearer.clone()).await {
        Ok(actor) => actor,
        Err(fault) => return asking.refuse(app, &fault).await,
    };
    let letters: Vec<Shown> = tray.letters().into_iter().map(Shown::of).collect();
    let one = name.as_ref().map(|name| letters.iter().find(|letter| letter.name == *name));
    match (asking.face, one) {
        (_, Some(None)) => asking.refuse(app, &Fault::NotFound).await,
        (Face::Json, Some(Some(one))) => negotiate::json(StatusCode::OK, one),
        (Face::Json, None) => negotiate::json(StatusCode::OK, &letters),
        (Face::Html, one) => {
            let frame = asking.frame(app, &actor, Form::default());
            let page = Page { frame: &frame, letters: &letters, one: one.flatten() };
            negotiate::html(StatusCode::OK, page.render())
        }
    }
}
