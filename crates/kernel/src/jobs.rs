//! Work for later: written with the change that asks for it, leased by one courier at a time.

use cocreate_store::{Ask, Row, StoreFault, Undo, params};

use crate::sql::{DELETE_JOB, DUE_JOBS, FORGET_ONCE, LEASE_JOB, LOCK_DUE_JOBS, NEXT_JOB, POSTPONE_JOB};
use crate::{DAY, Desk, Fault, MINUTE, SECOND};

/// A job's key.
pub type JobId = i64;

/// A job that is due.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its key.
    pub id: JobId,
    /// Which work.
    pub kind: String,
    /// On what: JSON.
    pub data: serde_json::Value,
    /// How often it was tried before.
    pub tries: i64,
}

/// How long a courier has for a job before another may take it.
const LEASE: i64 = 5 * MINUTE;

impl Desk {
    /// Leases jobs that are due, so that no other courier takes them for five minutes.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn lease_jobs(&self, most: i64) -> Result<Vec<Job>, Fault> {
        let now = self.now();
        // Nearly always there is none: look before taking the writer's time.
        if self.next_job().await?.is_none_or(|due| due > now) {
            return Ok(Vec::new());
        }
        let leased = self
            .database()
            .write::<_, Fault, _>(move |tx| {
                let mut jobs = Vec::new();
                let mut read = |row: &Row<'_>| {
                    jobs.push((row.get(0)?, row.get(1)?, row.get::<String>(2)?, row.get(3)?));
                    Ok(())
                };
                tx.all_locked(&DUE_JOBS, &LOCK_DUE_JOBS, params![now, most], &mut read)?;
                let mut leased = Vec::with_capacity(jobs.len());
                for (id, kind, data, tries) in jobs {
                    tx.run(&LEASE_JOB, params![id, now + LEASE])?;
                    let data = serde_json::from_str(&data).map_err(|e| StoreFault::Broken(e.to_string()))?;
                    leased.push(Job { id, kind, data, tries });
                }
                Ok(leased)
            })
            .await;
        leased.map_err(Fault::from)
    }

    /// When the next job is due, if there is one: milliseconds since 1970 UTC.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn next_job(&self) -> Result<Option<i64>, Fault> {
        self.snapshot(|reader| Ok(reader.one(&NEXT_JOB, params![], |row| row.get(0))?)).await
    }

    /// Ends a job.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn finish_job(&self, id: JobId) -> Result<(), Fault> {
        let done =
            self.database().write::<_, Fault, _>(move |tx| Ok(tx.run(&DELETE_JOB, params![id])?)).await;
        done.map(drop).map_err(Fault::from)
    }

    /// Puts a job that failed off, longer each time, at most a day.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn postpone_job(&self, job: &Job) -> Result<(), Fault> {
        let wait = (SECOND << job.tries.clamp(0, 20)).min(DAY);
        let (id, due) = (job.id, self.now() + wait);
        let done = self
            .database()
            .write::<_, Fault, _>(move |tx| Ok(tx.run(&POSTPONE_JOB, params![id, due])?))
            .await;
        done.map(drop).map_err(Fault::from)
    }

    /// Forgets idempotency keys older than a day.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn forget_old_keys(&self) -> Result<u64, Fault> {
        let before = self.now() - DAY;
        let done: Result<u64, Undo<Fault>> =
            self.database().write(move |tx| Ok(tx.run(&FORGET_ONCE, params![before])?)).await;
        done.map_err(Fault::from)
    }
}
