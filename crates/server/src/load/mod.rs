//! Fills a database with believable text, for measurements: through the same Desk as everybody.

mod text;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, anyhow};
use cocreate_ideas::{AnswerIdea, Draft, SupportIdea, WriteIdea, WritePost};
use cocreate_kernel::{Actor, Command, Desk, Fault, GroupId, PersonId, SpaceId, SubjectId, money::Amount};
use cocreate_moderation::SettleAll;
use cocreate_people::{PasswordHash, SignUp};
use cocreate_spaces::{JoinSpace, OpenSpaceInput, SpacePage};
use cocreate_store::Database;
use cocreate_web::render;
use indicatif::ProgressBar;
use tokio::task::JoinSet;

use self::text::Writer;
use crate::cli::Load;
use crate::work;

/// Commands under way at once: as many as the writer takes into one transaction.
const AT_ONCE: usize = 256;

/// What everybody signs in with.
const PASSWORD: &str = "load-test-password";

/// Who answers, and whom measurements sign in as.
const HOST: &str = "load-host@load.example";

/// Fills the database.
///
/// # Errors
/// The first command that fails.
pub async fn fill(database: Database, load: Load) -> Result<()> {
    let desk = work::desk(database);
    let writer = Writer::seeded(load.seed);
    let made = fill_world(&desk, &load, &writer).await.map_err(|fault| anyhow!("{fault}"))?;
    desk.perform(&Actor::Operator, SettleAll).await.map_err(|fault| anyhow!("{fault}"))?;
    work::say(&format!(
        "Filled space {made} with {} people, {} ideas, {} posts and {} supports. Sign in as {HOST} with {PASSWORD:?}.",
        load.people, load.ideas, load.posts, load.votes
    ));
    Ok(())
}

async fn fill_world(desk: &Arc<Desk>, load: &Load, writer: &Writer) -> Result<SpaceId, Fault> {
    let hash = tokio::task::spawn_blocking(|| PasswordHash::of(PASSWORD, *b"same for all :-)"))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))??;
    let host = SignUp::new(HOST, "Load Host", hash.clone(), None)?;
    let host = Actor::person(desk.perform(&Actor::Guest, host).await?.person);
    let space = open_space(desk, &host, writer).await?;
    let overview = desk.read(&host, SpacePage { space }).await?;
    let groups: Vec<GroupId> = overview.groups.iter().map(|group| group.group.id).collect();
    let people = add_people(desk, load, writer, &hash).await?;
    join(desk, space, &people, &groups).await?;
    let ideas = write_ideas(desk, load, writer, space, &people).await?;
    write_posts(desk, load, writer, &ideas, &people).await?;
    support(desk, load, writer, &ideas, &people).await?;
    answer(desk, writer, &host, &ideas).await?;
    Ok(space)
}

async fn open_space(desk: &Desk, host: &Actor, writer: &Writer) -> Result<SpaceId, Fault> {
    let groups = ["Stallholders", "Neighbours", "Cooks", "Drivers", "Town office"];
    let input = OpenSpaceInput {
        name: "The measured town".to_owned(),
        intent: writer.sentences(3),
        groups: groups.map(str::to_owned).to_vec(),
        group: Some("Town office".to_owned()),
        ..OpenSpaceInput::default()
    };
    Ok(desk.perform(host, input.checked()?).await?.space)
}

/// Performs many commands, some at once, and gives their replies in order.
struct Crowd<R> {
    desk: Arc<Desk>,
    bar: ProgressBar,
    running: JoinSet<(usize, Result<R, Fault>)>,
    replies: Vec<Option<R>>,
}

impl<R: Send + 'static> Crowd<R> {
    fn new(desk: &Arc<Desk>, what: &str, count: u64) -> Self {
        let bar = work::progress(what);
        bar.set_length(count);
        bar.enable_steady_tick(Duration::from_millis(250));
        Self { desk: Arc::clone(desk), bar, running: JoinSet::new(), replies: Vec::new() }
    }

    async fn add<C: Command<Reply = R>>(
        &mut self,
        actor: Actor,
        make: impl FnOnce() -> Result<C, Fault> + Send + 'static,
    ) -> Result<(), Fault> {
        while self.running.len() >= AT_ONCE {
            self.one().await?;
        }
        let (desk, place) = (Arc::clone(&self.desk), self.replies.len());
        self.replies.push(None);
        // Rendering happens on the crowd's threads, beside the one that writes.
        self.running.spawn(async move {
            let done = match make() {
                Ok(command) => desk.perform(&actor, command).await,
                Err(fault) => Err(fault),
            };
            (place, done)
        });
        Ok(())
    }

    async fn one(&mut self) -> Result<(), Fault> {
        if let Some(joined) = self.running.join_next().await {
            let (place, done) = joined.map_err(|error| Fault::Broken(error.to_string()))?;
            self.replies[place] = Some(done?);
            self.bar.inc(1);
        }
        Ok(())
    }

    async fn all(mut self) -> Result<Vec<R>, Fault> {
        while !self.running.is_empty() {
            self.one().await?;
        }
        self.bar.finish_and_clear();
        Ok(self.replies.into_iter().flatten().collect())
    }
}

fn index(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

async fn add_people(
    desk: &Arc<Desk>,
    load: &Load,
    writer: &Writer,
    hash: &PasswordHash,
) -> Result<Vec<PersonId>, Fault> {
    let mut crowd = Crowd::new(desk, "people", load.people);
    for number in 0..load.people.max(1) {
        let (name, hash) = (writer.name(), hash.clone());
        crowd
            .add(Actor::Guest, move || {
                SignUp::new(&format!("person-{number}@load.example"), &name, hash, None)
            })
            .await?;
    }
    Ok(crowd.all().await?.into_iter().map(|joined| joined.person).collect())
}

async fn join(
    desk: &Arc<Desk>,
    space: SpaceId,
    people: &[PersonId],
    groups: &[GroupId],
) -> Result<(), Fault> {
    let mut crowd = Crowd::new(desk, "members", people.len() as u64);
    for (n, person) in people.iter().enumerate() {
        let group = groups[n % groups.len()];
        crowd.add(Actor::person(*person), move || Ok(JoinSpace { space, group })).await?;
    }
    crowd.all().await.map(drop)
}

async fn write_ideas(
    desk: &Arc<Desk>,
    load: &Load,
    writer: &Writer,
    space: SpaceId,
    people: &[PersonId],
) -> Result<Vec<SubjectId>, Fault> {
    let mut crowd = Crowd::new(desk, "ideas", load.ideas);
    for _ in 0..load.ideas {
        let author = people[index(writer.skewed(people.len() as u64))];
        let (title, body) = (writer.title(), writer.body());
        let cost = i64::try_from(writer.number(200) * 5_000).unwrap_or_default();
        let cost = (cost > 0).then_some(Amount::Minor(cost));
        crowd
            .add(Actor::person(author), move || {
                Ok(WriteIdea {
                    space,
                    draft: Draft::new(&title, &body, cost)?,
                    audience: None,
                    voice: None,
                    behalf: None,
                })
            })
            .await?;
    }
    Ok(crowd.all().await?.into_iter().map(|written| written.idea).collect())
}

/// Posts come in rounds: a reply goes to a post of an earlier round, so it is certainly there.
async fn write_posts(
    desk: &Arc<Desk>,
    load: &Load,
    writer: &Writer,
    ideas: &[SubjectId],
    people: &[PersonId],
) -> Result<(), Fault> {
    const ROUND: u64 = 50_000;
    if ideas.is_empty() {
        return Ok(());
    }
    let mut written = vec![0_u64; ideas.len()];
    let mut left = load.posts;
    while left > 0 {
        let before = written.clone();
        let mut crowd = Crowd::new(desk, "posts", left.min(ROUND));
        for _ in 0..left.min(ROUND) {
            let n = index(writer.skewed(ideas.len() as u64));
            written[n] += 1;
            let reply = before[n] > 0 && writer.number(3) > 0;
            let reply_to = reply.then(|| i64::try_from(writer.number(before[n]) + 1).unwrap_or(1));
            let author = people[index(writer.number(people.len() as u64))];
            let (idea, text) = (ideas[n], writer.sentences(1 + writer.number(2)));
            crowd
                .add(Actor::person(author), move || {
                    Ok(WritePost { idea, reply_to, body: render(&text), voice: None, behalf: None })
                })
                .await?;
        }
        crowd.all().await?;
        left -= left.min(ROUND);
    }
    Ok(())
}

/// Each idea is supported by people in a row from a place of its own, so no support is given twice.
async fn support(
    desk: &Arc<Desk>,
    load: &Load,
    writer: &Writer,
    ideas: &[SubjectId],
    people: &[PersonId],
) -> Result<(), Fault> {
    let mut counts = vec![0_u64; ideas.len()];
    let mut left = load.votes.min(ideas.len() as u64 * people.len() as u64);
    while left > 0 {
        let n = index(writer.skewed(ideas.len() as u64));
        if counts[n] < people.len() as u64 {
            counts[n] += 1;
            left -= 1;
        }
    }
    let mut crowd = Crowd::new(desk, "supports", counts.iter().sum());
    for (n, count) in counts.into_iter().enumerate() {
        let start = index(writer.number(people.len() as u64));
        for step in 0..index(count) {
            let person = people[(start + step) % people.len()];
            let idea = ideas[n];
            crowd.add(Actor::person(person), move || Ok(SupportIdea { idea, behalf: None })).await?;
        }
    }
    crowd.all().await.map(drop)
}

/// One idea in four has its answer.
async fn answer(desk: &Arc<Desk>, writer: &Writer, host: &Actor, ideas: &[SubjectId]) -> Result<(), Fault> {
    let answered: Vec<SubjectId> = ideas.iter().copied().step_by(4).collect();
    let mut crowd = Crowd::new(desk, "answers", answered.len() as u64);
    for idea in answered {
        let status = cocreate_ideas::state::ANSWERS[index(writer.number(4))].to_owned();
        let reason = writer.sentences(1);
        crowd
            .add(host.clone(), move || Ok(AnswerIdea { idea, status, reason: render(&reason), voice: None }))
            .await?;
    }
    crowd.all().await.map(drop)
}
