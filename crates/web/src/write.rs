//! Writing: one handler for every form and its JSON.

use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION, SET_COOKIE};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use cocreate_kernel::{Actor, Command, Fault, OnceKey, record};
use sha2::{Digest, Sha256};

use crate::face::API;
use crate::held::{Held, HoldRequest};
use crate::input::{Body, read_pairs};
use crate::negotiate::{self, Asking};
use crate::{App, Face, Form, Input, Kept, Page, SessionAct, ShortCookie, Visit, cookie};

/// Most bytes of a body.
pub(crate) const BODY: usize = 256 * 1024;

/// What programs send.
const JSON: &str = "application/json";
/// What browsers send forms as.
const FORM: &str = "application/x-www-form-urlencoded";

/// Longest idempotency key.
const KEY: usize = 200;

/// Answers a POST or DELETE: parses, makes the command, performs it, and goes on.
pub(crate) async fn write<I: Input>(app: App, request: Request) -> Response {
    let (mut asking, request) = match Asking::of(&app, request).await {
        Ok(parts) => parts,
        Err(response) => return response,
    };
    let from_anywhere = I::ANYWHERE && asking.session.is_none();
    if let Err(fault) = asking.same_site()
        && !from_anywhere
    {
        return asking.refuse(&app, &fault).await;
    }
    let (method, headers) = (request.method().clone(), request.headers().clone());
    let content =
        request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let json = content.starts_with(JSON) || (content.is_empty() && asking.face == Face::Json);
    // Programs of mail may send the one field that they send in parts (RFC 8058); it says nothing.
    let in_parts = I::ANYWHERE && content.starts_with("multipart/form-data");
    let form = content.is_empty() || content.starts_with(FORM);
    if !json && !form && !in_parts {
        return asking.refuse_with(&app, StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type").await;
    }
    let Ok(bytes) = to_bytes(request.into_body(), BODY).await else {
        return asking.refuse_with(&app, StatusCode::PAYLOAD_TOO_LARGE, "too_large").await;
    };
    let read = match (json, in_parts) {
        (true, _) => Body::json(&bytes),
        (false, true) => Ok(Body::default()),
        (false, false) => Body::form(&bytes),
    };
    let body = match read {
        Ok(body) => body,
        Err(fault) => return asking.refuse(&app, &fault).await,
    };
    if I::ANYWHERE && (in_parts || body.pairs.iter().any(|(name, _)| name == "List-Unsubscribe")) {
        // They follow no redirection.
        asking.face = Face::Json;
    }
    let once = match once_key(&asking, &method, &body, &bytes) {
        Ok(once) => once,
        Err(fault) => return asking.refuse(&app, &fault).await,
    };
    let key = once.as_ref().map(|once| once.key.clone());
    match perform::<I>(&app, &asking, &body, once).await {
        Ok(performed) => done::<I>(&app, &asking, &body, &performed),
        Err(Fault::Invalid(flaws)) if asking.face == Face::Html => {
            // A form that comes back keeps where it said to return to.
            let next = body.next.map(|next| ("next".to_owned(), next));
            let values = body.pairs.into_iter().chain(next).collect();
            let form = Form { action: I::Command::PERMIT.action, values, flaws };
            show_again::<I>(&app, &asking, form).await
        }
        Err(Fault::SignIn) if asking.face == Face::Html && !json && method == Method::POST => {
            begin(app, asking, headers, bytes, key).await
        }
        Err(Fault::NeedsApproval) => match hold::<I>(&app, &asking, &method, &body, &bytes).await {
            Ok(held) => waits(&asking, &held),
            Err(fault) => asking.refuse(&app, &fault).await,
        },
        Err(fault) => asking.refuse(&app, &fault).await,
    }
}

/// Keeps a request that needs somebody's approval.
async fn hold<I: Input>(
    app: &App,
    asking: &Asking,
    method: &Method,
    body: &Body,
    bytes: &[u8],
) -> Result<Held, Fault> {
    let actor = app.desk().who(asking.bearer.clone()).await?;
    // What was approved, and needs an approval now that nobody gave, is not asked for again. Nor is what answers with
    // a secret: nobody would be there to hear it.
    let asker = match &actor {
        Actor::Person(person) if person.approved.is_none() && !I::SECRET => person.clone(),
        _ => return Err(Fault::NeedsApproval),
    };
    let command = make::<I>(app, asking, &actor, body, None).await?;
    let kept = match I::kept(&command) {
        Some((path, value)) => {
            let body = value.to_string().into_bytes();
            Kept { method: Method::POST, path, media: JSON.to_owned(), body, once: None }
        }
        None => {
            let path = asking.address.split('?').next().unwrap_or_default();
            let path = path.strip_prefix(API).unwrap_or(path).to_owned();
            let media = if body.json.is_some() { JSON } else { FORM };
            Kept { method: method.clone(), path, media: media.to_owned(), body: bytes.to_vec(), once: None }
        }
    };
    // The same form with another key, or another way back, is the same request.
    let said = match body.json {
        Some(_) => record::hex(&kept.body),
        None => format!("{:?}", body.pairs),
    };
    let digest = record::digest(&format!("{} {} {said}", kept.method, kept.path));
    app.desk().perform(&actor, HoldRequest { command, asker, kept, digest }).await
}

/// Says that a request waits, and where one sees what becomes of it.
fn waits(asking: &Asking, held: &Held) -> Response {
    let mut response = match asking.face {
        Face::Json => negotiate::json(StatusCode::ACCEPTED, held),
        Face::Html => {
            let mut response = Response::default();
            *response.status_mut() = StatusCode::SEE_OTHER;
            response
        }
    };
    if let Ok(page) = HeaderValue::from_str(&format!("/requests/{}", held.request)) {
        response.headers_mut().insert(LOCATION, page);
    }
    response
}

/// A command that was performed, for whom, and what it does to their browser.
struct Performed<R> {
    actor: Actor,
    reply: R,
    act: SessionAct,
    carried: Option<(ShortCookie, String)>,
}

async fn perform<I: Input>(
    app: &App,
    asking: &Asking,
    body: &Body,
    once: Option<OnceKey>,
) -> Result<Performed<<I::Command as Command>::Reply>, Fault> {
    let actor = app.desk().who(asking.bearer.clone()).await?;
    app.0.door.change(app.desk().instance().limits(), &actor, asking.peer())?;
    // Before any work: what is looked up while a command is made is not for this token either.
    actor.demand(I::Command::PERMIT.scope)?;
    let command = make::<I>(app, asking, &actor, body, once.as_ref().map(|once| once.key.as_str())).await?;
    let carried = I::carry(&command);
    let act = I::session(&command);
    // A repeated sign-in makes a session of its own: the first answer's token is kept nowhere.
    let once = once.filter(|_| matches!(act, SessionAct::Keep) && !I::SECRET);
    let reply = app.desk().perform_once(&actor, command, once).await?;
    match I::refusal(&reply) {
        Some(fault) => Err(fault),
        None => Ok(Performed { actor, reply, act, carried }),
    }
}

/// Whether a text can be an idempotency key.
pub(crate) fn is_key(key: &str) -> bool {
    !key.is_empty() && key.len() <= KEY && key.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Somebody unknown sent a form: where there is an entrance, it begins there, with the form kept.
async fn begin(app: App, asking: Asking, headers: HeaderMap, bytes: Bytes, once: Option<String>) -> Response {
    let unknown = matches!(app.desk().who(asking.bearer.clone()).await, Ok(Actor::Guest));
    match app.0.entrance.get().filter(|_| unknown) {
        Some(entrance) => {
            let kept = Kept {
                method: Method::POST,
                path: asking.address.split('?').next().unwrap_or_default().to_owned(),
                media: FORM.to_owned(),
                body: bytes.to_vec(),
                once,
            };
            entrance(Visit::begun(app.clone(), asking, headers, kept)).await
        }
        None => asking.refuse(&app, &Fault::SignIn).await,
    }
}

/// Makes the command of a body.
async fn make<I: Input>(
    app: &App,
    asking: &Asking,
    actor: &Actor,
    body: &Body,
    key: Option<&str>,
) -> Result<I::Command, Fault> {
    let input: I = body.read(&asking.path)?;
    if !I::SLOW && app.desk().reads_in_place() {
        return input.command(&asking.prepare(app, actor, body.next.as_deref(), key));
    }
    let (app, actor, asking, next) = (app.clone(), actor.clone(), asking.clone(), body.next.clone());
    let key = key.map(str::to_owned);
    let made = tokio::task::spawn_blocking(move || {
        input.command(&asking.prepare(&app, &actor, next.as_deref(), key.as_deref()))
    });
    made.await.map_err(|error| Fault::Broken(error.to_string()))?
}

fn once_key(asking: &Asking, method: &Method, body: &Body, bytes: &[u8]) -> Result<Option<OnceKey>, Fault> {
    let Some(key) = asking.once.clone().or_else(|| body.once.clone()) else { return Ok(None) };
    if !is_key(&key) {
        return Err(Fault::invalid("Idempotency-Key", "not_a_key"));
    }
    let route = asking.address.split('?').next().unwrap_or_default();
    let mut hash =
        Sha256::new().chain_update(method.as_str()).chain_update([0]).chain_update(route).chain_update([0]);
    if body.json.is_some() {
        hash.update(bytes);
    } else {
        // The same form with the key as a header or as a field is the same request.
        for (name, value) in &body.pairs {
            hash.update(format!("{}:{name}={}:{value};", name.len(), value.len()));
        }
    }
    let fingerprint = hash;
    Ok(Some(OnceKey { key, fingerprint: fingerprint.finalize().into() }))
}

fn done<I: Input>(
    app: &App,
    asking: &Asking,
    body: &Body,
    performed: &Performed<<I::Command as Command>::Reply>,
) -> Response {
    let reply = &performed.reply;
    let mut response = match asking.face {
        Face::Json => negotiate::json(StatusCode::OK, reply),
        Face::Html => {
            // What answers an action is no page of the navigation.
            let form = Form { action: I::Command::PERMIT.action, ..Form::default() };
            match I::shown(reply, &asking.frame(app, &performed.actor, form)) {
                Some(page) => negotiate::html(StatusCode::OK, page),
                None => negotiate::see_other(&I::next(reply, body.next.as_deref())),
            }
        }
    };
    if I::SECRET {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    let preference = I::preference(reply).map(|kept| kept.set());
    let carried = performed.carried.as_ref().map(|(cookie, value)| cookie.set(Some(value), app.site()));
    let session = cookie::set(performed.act, app.site());
    for cookie in [preference, carried, session].into_iter().flatten() {
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(SET_COOKIE, cookie);
        }
    }
    response
}

/// The page with the form again, what was typed still in it, and what is wrong with it.
async fn show_again<I: Input>(app: &App, asking: &Asking, form: Form) -> Response {
    let query: I::Form = match read_pairs(asking.path.iter()) {
        Ok(query) => query,
        Err(fault) => return asking.refuse(app, &fault).await,
    };
    match app.desk().read_as(asking.bearer.clone(), query).await {
        Ok((actor, view, _)) => {
            let frame = asking.frame(app, &actor, form);
            negotiate::html(StatusCode::UNPROCESSABLE_ENTITY, view.html(&frame))
        }
        Err(fault) => asking.refuse(app, &fault).await,
    }
}
