//! What each command of the command line does.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use cocreate_administration::GiveAdministration;
use cocreate_courier::{Folder, Post, Tray};
use cocreate_decisions::{CloseDecision, DecisionPage, DecisionView, ImportElection, Imported};
use cocreate_kernel::{
    Actor, Chance, Clock, Desk, DeskOptions, Drill, Fault, SessionToken, SetClock, SystemChance, SystemClock,
    record,
};
use cocreate_moderation::SettleAll;
use cocreate_people::{Email, OfferFirst, PersonOf};
use cocreate_rules::pabulib::{self, PabulibFile};
use cocreate_store::{Database, LiteOptions, PgOptions};
use cocreate_web::Site;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::config::{Config, Place};
use crate::post::Mailroom;
use crate::{demo, house};

/// Opens the database and brings its schema up to date.
///
/// # Errors
/// When it cannot be opened or migrated.
pub fn open(config: &Config) -> Result<Database> {
    let database = match config.place()? {
        Place::Sqlite(path) => {
            if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                std::fs::create_dir_all(folder)
                    .with_context(|| format!("cannot make {}", folder.display()))?;
            }
            Database::open_sqlite(&path, LiteOptions::default())
                .with_context(|| format!("cannot open {}", path.display()))?
        }
        Place::Postgres(url) => Database::open_postgres(&url, PgOptions { connections: config.connections })
            .context("cannot connect to PostgreSQL")?,
    };
    let applied = database.migrate(SystemClock.now()).context("cannot bring the schema up to date")?;
    if !applied.is_empty() {
        tracing::info!(?applied, "schema brought up to date");
    }
    Ok(database)
}

/// A desk over the database, with the machine's clock.
#[must_use]
pub fn desk(database: Database) -> Arc<Desk> {
    desk_with(database, Arc::new(SystemClock))
}

fn desk_with(database: Database, clock: Arc<dyn Clock>) -> Arc<Desk> {
    let chance: Arc<dyn Chance> = Arc::new(SystemChance);
    Arc::new(Desk::new(DeskOptions { database, clock, chance, drill: drill() }))
}

/// Crash tests name a step of an action in `COCREATE_STOP_AT`, as `stored:idea.support`: there this
/// process says so and stands still, to be killed.
fn drill() -> Option<Drill> {
    let wanted = std::env::var("COCREATE_STOP_AT").ok()?;
    let (name, action) = wanted.split_once(':')?;
    let step = cocreate_kernel::STEPS.iter().position(|step| *step == name)?;
    let (name, action) = (name.to_owned(), action.to_owned());
    Some(Arc::new(move |reached, taken| {
        if reached == step && taken == action {
            say(&format!("stopped at {name}"));
            loop {
                std::thread::park();
            }
        }
    }))
}

/// Speaks to whoever started the command.
#[expect(clippy::print_stdout, reason = "this is the command line's voice")]
pub fn say(text: &str) {
    println!("{text}");
}

/// Serves until told to stop. With `demo` an empty database is filled with the demo world first.
///
/// # Errors
/// When the address cannot be listened on, or the demo world cannot be made.
pub async fn serve(config: &Config, database: Database, demo: bool) -> Result<()> {
    let desk = desk(database.clone());
    if demo && demo::is_empty(&desk).await? {
        say("Filling the empty database with a small demo world …");
        let clock = Arc::new(SetClock::at(SystemClock.now()));
        let past = desk_with(database, Arc::clone(&clock) as Arc<dyn Clock>);
        demo::fill(&past, &clock)
            .await
            .map_err(|fault| anyhow!("the demo world could not be made: {fault}"))?;
        past.perform(&Actor::Operator, SettleAll).await.map_err(broken)?;
    }
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("cannot listen on {}", config.listen))?;
    let address = listener.local_addr()?;
    let tray = demo.then(|| config.sender().map(|from| Arc::new(Tray::new(from)))).transpose()?;
    let site = site(config, address, demo, tray);
    let mailroom = mailroom(config, &site)?;
    let first = if demo { None } else { first_link(&desk, &site).await? };
    let providers = Arc::new(config.providers()?);
    house::offer(&desk, &providers).await.map_err(broken)?;
    let router = house::site(Arc::clone(&desk), site, &providers);
    let (stop, stopped) = watch::channel(false);
    let courier = tokio::spawn(house::courier(Arc::clone(&desk), mailroom).run(stopped.clone()));
    let listening = tokio::spawn(cocreate_courier::listen(desk, stopped.clone()));
    say(&format!("\nCocreate is at http://{address}\n"));
    if demo {
        say(&demo::how_to_sign_in());
    }
    if let Some(link) = first {
        say(&format!(
            "Nobody administers this instance yet. Whoever opens this link first does:\n  {link}\n"
        ));
    }
    // Pages that are open hold a line each; when stopping they are given a moment, not forever.
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(interrupted(stop));
    let mut ending = stopped;
    tokio::select! {
        result = serving.into_future() => result?,
        () = async { let _ = ending.wait_for(|stopped| *stopped).await; tokio::time::sleep(Duration::from_secs(3)).await } => {}
    }
    drop(tokio::join!(courier, listening));
    Ok(())
}

/// A link that makes its opener the first administrator, where there is none; older ones are void.
async fn first_link(desk: &Desk, site: &Site) -> Result<Option<String>> {
    let token = SessionToken(desk.chance());
    let offered = desk.perform(&Actor::Operator, OfferFirst { token }).await.map_err(broken)?;
    Ok(offered.then(|| site.letterhead().link(&format!("/first/{}", token.to_hex()))))
}

/// Makes an account an administrator's.
///
/// # Errors
/// When there is no such account.
pub async fn make_administrator(database: Database, email: &str) -> Result<()> {
    let address = Email::parse(email).map_err(|_| anyhow!("{email:?} is not an e-mail address"))?;
    let desk = desk(database);
    let found = desk.read(&Actor::Operator, PersonOf(address)).await.map_err(broken)?;
    let Some(person) = found else { bail!("no account has the address {email}") };
    desk.perform(&Actor::Operator, GiveAdministration { person }).await.map_err(broken)?;
    say(&format!("The account of {email} is an administrator's now."));
    Ok(())
}

/// How the instance presents itself. The tray is for looking into letters that go nowhere.
fn site(config: &Config, listening: SocketAddr, demo: bool, tray: Option<Arc<Tray>>) -> Site {
    Site {
        name: config.site_name.clone(),
        address: config.address(listening),
        https: config.https(),
        contact: config.contact.clone(),
        demo,
        proxies: config.proxies,
        limits: config.limits,
        tray: tray.filter(|_| config.mail_url.is_none()),
    }
}

/// Who takes letters away: the mail server, or a folder.
fn mailroom(config: &Config, site: &Site) -> Result<Mailroom> {
    let post: Arc<dyn Post> = match config.mail_server()? {
        Some(server) => {
            if config.public_url.is_none() {
                tracing::warn!(
                    site.address,
                    "no public_url is set: links in letters lead to where this listens"
                );
            }
            Arc::new(server)
        }
        None => {
            let folder = config.data.join("mail");
            tracing::info!(folder = %folder.display(), "no mail_url is set: letters are written to this folder");
            Arc::new(Folder::new(folder, config.sender()?, site.tray.clone()))
        }
    };
    Ok(Mailroom { head: site.letterhead(), post })
}

async fn interrupted(stop: watch::Sender<bool>) {
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminate => {}
    }
    stop.send_replace(true);
}

/// Copies the whole database into one new SQLite file.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn backup(database: &Database, file: &Path) -> Result<()> {
    let bar = progress("copied");
    database.backup(file, |done, of| {
        bar.set_length(of);
        bar.set_position(done);
    })?;
    bar.finish_and_clear();
    say(&format!("Copied everything to {}.", file.display()));
    Ok(())
}

/// Imports an election, closes its decision and counts it.
///
/// # Errors
/// When the file is malformed; it names the line and the reason.
pub async fn import_pabulib(config: &Config, database: Database, file: &Path) -> Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let text = String::from_utf8(bytes)
        .map_err(|e| anyhow!("{}: not UTF-8 at byte {}", file.display(), e.utf8_error().valid_up_to()))?;
    let election = match pabulib::parse(&text) {
        Ok(election) => election,
        Err(refusal) => bail!("{}: {refusal}", file.display()),
    };
    let desk = desk(database);
    let bar = progress("");
    bar.set_message(format!("{} ideas and {} ballots", election.projects.len(), election.voters.len()));
    bar.enable_steady_tick(Duration::from_millis(100));
    let chosen = chosen(&election);
    let import = ImportElection::new(&election, &record::digest(&text)).map_err(broken)?;
    let Imported { space, decision } = desk.perform(&Actor::Operator, import).await.map_err(broken)?;
    let found = desk.read(&Actor::Operator, DecisionPage { decision }).await.map_err(broken)?;
    if found.outcome.is_none() {
        desk.perform(&Actor::Clock, CloseDecision { decision }).await.map_err(broken)?;
        let mailroom = mailroom(config, &site(config, config.listen, false, None))?;
        house::courier(Arc::clone(&desk), mailroom).deliver().await.map_err(broken)?;
        bar.finish_and_clear();
        say(&format!("Imported as space {space} with decision {decision}."));
    } else {
        bar.finish_and_clear();
        say(&format!("Imported before, as space {space} with decision {decision}; nothing changed."));
    }
    let decided = desk.read(&Actor::Operator, DecisionPage { decision }).await.map_err(broken)?;
    report(&decided, &chosen);
    Ok(())
}

fn broken(fault: Fault) -> anyhow::Error {
    anyhow!("{fault}")
}

/// The positions of the projects that the file itself names as selected, in the order of their ids:
/// that is the order in which the import gives keys.
fn chosen(election: &PabulibFile) -> BTreeSet<usize> {
    let mut projects: Vec<_> = election.projects.iter().collect();
    projects.sort_by(|one, other| one.id.cmp(&other.id));
    let each = projects.iter().enumerate();
    each.filter(|(_, project)| project.selected == Some(true)).map(|(position, _)| position).collect()
}

/// Says what was decided, and whether the file says the same.
fn report(decided: &DecisionView, chosen: &BTreeSet<usize>) {
    let Some(outcome) = &decided.outcome else { return say("It is not counted yet.") };
    let mut options: Vec<_> = outcome.options.iter().collect();
    options.sort_by_key(|option| option.idea);
    let funded: BTreeSet<usize> = options
        .iter()
        .enumerate()
        .filter(|(_, option)| outcome.equal_shares.funded.contains(&option.idea))
        .map(|(position, _)| position)
        .collect();
    say(&format!("Equal Shares funds {} of {} ideas:", funded.len(), options.len()));
    for position in &funded {
        say(&format!("  {}", options[*position].title));
    }
    if chosen.is_empty() {
        return;
    }
    let differing = chosen.symmetric_difference(&funded).count();
    if differing == 0 {
        say("The file names exactly these as selected.");
    } else {
        say(&format!("The file names {} as selected; {differing} differ.", chosen.len()));
    }
}

/// A bar for long work; silent where nobody looks.
#[must_use]
pub fn progress(what: &str) -> ProgressBar {
    let bar = ProgressBar::new(0);
    if let Ok(style) =
        ProgressStyle::with_template("{spinner} [{elapsed_precise}] {wide_bar} {pos}/{len} {msg}")
    {
        bar.set_style(style);
    }
    bar.set_message(what.to_owned());
    bar
}
