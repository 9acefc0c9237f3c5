//! The courier: does the jobs that changes leave behind, and carries word between nodes to open
//! pages. A job is written with its change, leased by one courier at a time, and ended only when
//! its work is done: after a crash it is done again, so work must bear repetition. What needs
//! other machines is here, too: mail, and providers of identities.

mod folder;
mod http;
mod letter;
mod oidc;
mod smtp;
mod tray;

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use cocreate_kernel::{Changed, Desk, Fault, HOUR, Job, Lane, MINUTE, Signal, SubjectId};
use tokio::sync::watch;

pub use folder::Folder;
pub use http::{HttpClient, HttpFault};
pub use letter::{Letter, Refusal, Sender};
pub use oidc::{Attempt, Claims, Provider, ProviderFault, ProviderTerms, Secret};
pub use smtp::{BadUrl, Smtp};
pub use tray::{Kept, Tray};

/// What a job's work gives.
pub type Work = Pin<Box<dyn Future<Output = Result<(), Fault>> + Send>>;

/// What sending a letter gives.
pub type Sending<'s> = Pin<Box<dyn Future<Output = Result<(), Refusal>> + Send + 's>>;

/// Takes letters away: a mail server, a folder, a tray to look into.
pub trait Post: Send + Sync {
    /// Sends a letter. It is gone when this returns.
    fn send(&self, letter: Letter) -> Sending<'_>;
}

type Handler = Arc<dyn Fn(Arc<Desk>, Job) -> Work + Send + Sync>;

/// Most jobs leased at once.
const BATCH: i64 = 32;

/// Longest sleep: another node may have left a job without our hearing of it.
const SLEEP: i64 = MINUTE;

/// Does jobs, each kind by its handler.
pub struct Courier {
    desk: Arc<Desk>,
    handlers: HashMap<&'static str, Handler>,
}

impl Courier {
    /// A courier without handlers.
    #[must_use]
    pub fn new(desk: Arc<Desk>) -> Self {
        Self { desk, handlers: HashMap::new() }
    }

    /// The same, with work for one kind of job.
    #[must_use]
    pub fn on<F>(
        mut self,
        kind: &'static str,
        work: impl Fn(Arc<Desk>, Job) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<(), Fault>> + Send + 'static,
    {
        self.handlers.insert(kind, Arc::new(move |desk, job| Box::pin(work(desk, job))));
        self
    }

    /// Does every job that is due, also those that jobs leave behind. Returns how many were done.
    ///
    /// # Errors
    /// [`Fault::Broken`] when jobs cannot be leased. A job that fails is put off and logged.
    pub async fn deliver(&self) -> Result<usize, Fault> {
        self.desk.reload_instance().await?;
        let mut done = 0;
        loop {
            let mut more = 0;
            for lane in Lane::ALL {
                more += self.deliver_in(lane).await?;
            }
            if more == 0 {
                return Ok(done);
            }
            done += more;
        }
    }

    async fn deliver_in(&self, lane: Lane) -> Result<usize, Fault> {
        let mut done = 0;
        loop {
            let jobs = self.desk.lease_jobs(lane, BATCH).await?;
            if jobs.is_empty() {
                return Ok(done);
            }
            for job in jobs {
                done += usize::from(self.work(job).await?);
            }
        }
    }

    async fn work(&self, job: Job) -> Result<bool, Fault> {
        let Some(handler) = self.handlers.get(job.kind.as_str()) else {
            tracing::error!(kind = job.kind, job.id, "nobody does this kind of job");
            self.desk.postpone_job(&Job { tries: 12, ..job }).await?;
            return Ok(false);
        };
        match handler(Arc::clone(&self.desk), job.clone()).await {
            Ok(()) => {
                self.desk.finish_job(job.id).await?;
                Ok(true)
            }
            // What is gone or has been done by somebody else needs no work.
            Err(fault) if is_settled(&fault) => {
                self.desk.finish_job(job.id).await?;
                Ok(false)
            }
            Err(fault) => {
                tracing::error!(%fault, kind = job.kind, job.id, job.tries, "a job failed; it is tried again later");
                self.desk.postpone_job(&job).await?;
                Ok(false)
            }
        }
    }

    /// Works until told to stop: sleeps until a job is due or somebody leaves one. A mail server that does not
    /// answer keeps nothing waiting but letters.
    pub async fn run(self, stop: watch::Receiver<bool>) {
        tokio::join!(self.run_in(Lane::Inside, stop.clone()), self.run_in(Lane::Outside, stop));
    }

    async fn run_in(&self, lane: Lane, mut stop: watch::Receiver<bool>) {
        let mut swept = self.desk.now();
        while !*stop.borrow() {
            if lane == Lane::Inside {
                self.keep_house(&mut swept).await;
            }
            if let Err(fault) = self.deliver_in(lane).await {
                tracing::error!(%fault, "jobs could not be leased");
            }
            let next = self.desk.next_job(lane).await.ok().flatten().unwrap_or(i64::MAX);
            let wait = (next.saturating_sub(self.desk.now())).clamp(50, SLEEP);
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(wait.unsigned_abs())) => {}
                () = self.desk.live().job_left(lane) => {}
                _ = stop.changed() => {}
            }
        }
    }

    /// Looks for what administrators set, and writes down when sessions were used; forgets old keys and letters, once an hour.
    async fn keep_house(&self, swept: &mut i64) {
        if let Err(fault) = self.desk.reload_instance().await {
            tracing::error!(%fault, "what administrators set could not be read");
        }
        if let Err(fault) = self.desk.keep_seen().await {
            tracing::error!(%fault, "the use of sessions could not be written down");
        }
        if self.desk.now() - *swept > HOUR {
            *swept = self.desk.now();
            if let Err(fault) = self.desk.forget_old_keys().await {
                tracing::error!(%fault, "old keys could not be forgotten");
            }
            if let Err(fault) = self.desk.forget_old_mail().await {
                tracing::error!(%fault, "old letters could not be forgotten");
            }
        }
    }
}

/// Whether a fault says that there is nothing to do any more; a lost race says nothing of the kind.
fn is_settled(fault: &Fault) -> bool {
    match fault {
        Fault::NotFound => true,
        Fault::Conflict(code) => *code != "lost_a_race",
        _ => false,
    }
}

/// Carries word of other nodes' changes to the pages that are open on this one. Ends at once on
/// SQLite, where there is one node and the Desk tells its pages itself.
pub async fn listen(desk: Arc<Desk>, mut stop: watch::Receiver<bool>) {
    use tokio::sync::broadcast::error::RecvError;
    let Some(mut signals) = desk.signals() else { return };
    loop {
        let signal = tokio::select! {
            signal = signals.recv() => signal,
            _ = stop.changed() => return,
        };
        match signal {
            Ok(Signal::Word(word)) => carry(&desk, &word),
            Ok(Signal::Missed) | Err(RecvError::Lagged(_)) => {
                desk.live().tell_all();
                desk.live().wake();
            }
            Err(RecvError::Closed) => return,
        }
    }
}

fn carry(desk: &Desk, word: &str) {
    if word == "jobs" {
        desk.live().wake();
    } else if let Some((subject, version)) = word.split_once(' ')
        && let (Ok(subject), Ok(version)) = (subject.parse(), version.parse())
    {
        desk.live().tell(Changed { subject: SubjectId(subject), version });
    }
}
