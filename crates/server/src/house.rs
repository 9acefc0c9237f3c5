//! The rooms put together: every route, and who does which job.

use std::sync::Arc;

use axum::Router;
use cocreate_administration::MergeRest;
use cocreate_attention::{FillWords, NewsDue, StopToken, TellNews, WriteNews};
use cocreate_courier::Courier;
use cocreate_decisions::{AboutDecision, BallotsToCount, CloseDecision, PublishOutcome, job};
use cocreate_kernel::{Actor, Desk, Fault, Job, SubjectId, follow, mail, personal};
use cocreate_moderation::{EndMeasure, HeldTexts, ReleaseLinks, SettlePerson};
use cocreate_people::{
    DeleteExport, Erase, ExportToMake, FinishExport, ForgetRest, IdleRules, KeepPart, OfferProviders,
    WriteExport,
};
use cocreate_web::{App, Routes, SETTLE, Site, render, router};

use crate::held::make_request;
use crate::post::Mailroom;
use crate::providers::Providers;
use crate::{sign_in, welcome};

/// Every room's routes.
#[must_use]
pub fn routes() -> Routes {
    cocreate_web::kit_routes()
        .and(cocreate_people::routes())
        .and(welcome::routes())
        .and(cocreate_spaces::routes())
        .and(cocreate_ideas::routes())
        .and(cocreate_decisions::routes())
        .and(cocreate_attention::routes())
        .and(cocreate_administration::routes())
        .and(cocreate_moderation::routes())
}

/// The whole site over a desk, with the providers that people may come from.
pub fn site(desk: Arc<Desk>, site: Site, providers: &Arc<Providers>) -> Router {
    let routes = routes().and(sign_in::routes(providers));
    let app = App::new(desk, site, routes.list()).with_entrance(Box::new(welcome::entrance));
    router(app, routes)
}

/// Lets pages offer these providers, and says which of their groups bring nothing as things are.
///
/// # Errors
/// Any [`Fault`].
pub async fn offer(desk: &Desk, providers: &Providers) -> Result<(), Fault> {
    desk.perform(&Actor::Operator, OfferProviders(providers.offers().to_vec())).await?;
    for rule in desk.read(&Actor::Operator, IdleRules(providers.map())).await? {
        let group = rule.group.unwrap_or_default();
        tracing::warn!(claim = rule.claim, space = %rule.space, group, "no such space or group: this claim brings nothing");
    }
    Ok(())
}

/// A courier that knows every kind of job.
#[must_use]
pub fn courier(desk: Arc<Desk>, mailroom: Mailroom) -> Courier {
    Courier::new(desk)
        .on(mail::SEND, move |desk, job| mailroom.clone().send(desk, job))
        .on(cocreate_administration::job::INSTANCE_CHANGED, async |_, _| Ok(()))
        .on(job::CLOSE, close_decision)
        .on(job::COUNT, count_decision)
        .on(cocreate_attention::job::FILL_WORDS, fill_words)
        .on(cocreate_spaces::job::MAKE, make_request)
        .on(follow::TELL, tell_news)
        .on(cocreate_attention::job::WRITE_NEWS, write_news)
        .on(cocreate_moderation::job::END, end_measure)
        .on(SETTLE, settle_person)
        .on(cocreate_people::job::MAKE, make_export)
        .on(cocreate_people::job::DELETE, delete_export)
        .on(personal::job::ERASE, erase)
        .on(personal::job::FORGET_REST, forget_rest)
        .on(personal::job::MERGE_REST, merge_rest)
}

fn data<T: serde::de::DeserializeOwned>(job: Job) -> Result<T, Fault> {
    serde_json::from_value(job.data).map_err(|error| Fault::Broken(error.to_string()))
}

fn decision_of(job: &Job) -> Result<SubjectId, Fault> {
    Ok(data::<AboutDecision>(job.clone())?.decision)
}

async fn close_decision(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    let decision = decision_of(&job)?;
    desk.perform(&Actor::Clock, CloseDecision { decision }).await.map(drop)
}

/// Counting takes long: it happens outside of every transaction, on a thread that may work.
async fn count_decision(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    let decision = decision_of(&job)?;
    let Some(ballots) = desk.read(&Actor::Clock, BallotsToCount { decision }).await? else { return Ok(()) };
    let counted = tokio::task::spawn_blocking(move || cocreate_decisions::count(&ballots)).await;
    let report = counted.map_err(|error| Fault::Broken(error.to_string()))??;
    desk.perform(&Actor::Clock, PublishOutcome::new(decision, &report)?).await.map(drop)
}

async fn end_measure(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    let end: EndMeasure = data(job)?;
    desk.perform(&Actor::Clock, end).await.map(drop)
}

/// Whoever is new no longer has their links released.
async fn settle_person(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    let settle: SettlePerson = data(job)?;
    if !desk.perform(&Actor::Clock, settle).await? {
        return Ok(());
    }
    for (space, thing, source) in desk.read(&Actor::Clock, HeldTexts { person: settle.person }).await? {
        let release = ReleaseLinks { space, thing, text: render(&source) };
        match desk.perform(&Actor::Clock, release).await {
            // What was edited or hidden meanwhile is no longer held, or not to be shown.
            Ok(_) | Err(Fault::Conflict(_) | Fault::NotFound) => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(())
}

async fn fill_words(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    desk.perform(&Actor::Clock, data::<FillWords>(job)?).await
}

async fn tell_news(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    desk.perform(&Actor::Clock, data::<TellNews>(job)?).await
}

async fn write_news(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    let stop = StopToken::new(desk.chance());
    desk.perform(&Actor::Clock, WriteNews { due: data::<NewsDue>(job)?, stop }).await
}

async fn erase(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    desk.perform(&Actor::Clock, data::<Erase>(job)?).await
}

async fn forget_rest(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    desk.perform(&Actor::Clock, data::<ForgetRest>(job)?).await
}

async fn merge_rest(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    desk.perform(&Actor::Clock, data::<MergeRest>(job)?).await
}

/// The copy of a job.
#[derive(serde::Deserialize)]
struct AboutExport {
    export: i64,
}

/// Reads in one snapshot on a thread that may wait, and keeps part after part meanwhile: no copy has to fit into memory.
async fn make_export(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    let AboutExport { export } = data(job)?;
    let (person, language) = desk.read(&Actor::Clock, ExportToMake(export)).await?;
    let (sender, mut made) = tokio::sync::mpsc::channel(1);
    let sink = Box::new(move |part| sender.blocking_send(part).is_ok());
    let reader = Arc::clone(&desk);
    let making = tokio::task::spawn_blocking(move || {
        reader.read_blocking(&Actor::Clock, &WriteExport { person, language, sink })
    });
    let (mut parts, mut size) = (0, 0);
    while let Some(bytes) = made.recv().await {
        size += i64::try_from(bytes.len()).unwrap_or_default();
        desk.perform(&Actor::Clock, KeepPart { export, number: parts, bytes }).await?;
        parts += 1;
    }
    making.await.map_err(|error| Fault::Broken(error.to_string()))??;
    desk.perform(&Actor::Clock, FinishExport { export, parts, size }).await
}

async fn delete_export(desk: Arc<Desk>, job: Job) -> Result<(), Fault> {
    desk.perform(&Actor::Clock, data::<DeleteExport>(job)?).await
}
