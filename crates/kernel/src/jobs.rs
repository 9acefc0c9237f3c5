//! Work for later: written with the change that asks for it, leased by one courier at a time.

use cocreate_store::{Ask, Row, StoreFault, Undo, params};

use crate::sql::{
    DELETE_JOB, DUE_JOBS, FORGET_ONCE, FORGET_PACE, LEASE_JOB, LOCK_DUE_JOBS, NEXT_JOB, POSTPONE_JOB,
};
use crate::{DAY, Desk, Fault, HOUR, MINUTE, SECOND};

/// A job's key.
pub type JobId = i64;

/// Who waits for whom: each lane is worked through by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Work of this machine's own.
    Inside,
    /// Work that waits for other machines, like mail servers.
    Outside,
}

impl Lane {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Inside, Self::Outside];

    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Inside => 0,
            Self::Outside => 1,
        }
    }
}

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
    /// Leases jobs of a lane that are due, so that no other courier takes them for five minutes.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn lease_jobs(&self, lane: Lane, most: i64) -> Result<Vec<Job>, Fault> {
        let now = self.now();
        // Nearly always there is none: look before taking the writer's time.
        if self.next_job(lane).await?.is_none_or(|due| due > now) {
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
                tx.all_locked(&DUE_JOBS, &LOCK_DUE_JOBS, params![now, most, lane.number()], &mut read)?;
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

    /// When the next job of a lane is due, if there is one: milliseconds since 1970 UTC.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn next_job(&self, lane: Lane) -> Result<Option<i64>, Fault> {
        self.snapshot(move |reader| Ok(reader.one(&NEXT_JOB, params![lane.number()], |row| row.get(0))?))
            .await
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

    /// Puts a job that failed off, longer each time, at most an hour.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn postpone_job(&self, job: &Job) -> Result<(), Fault> {
        let wait = (SECOND << job.tries.clamp(0, 20)).min(HOUR);
        let (id, due) = (job.id, self.now() + wait);
        let done = self
            .database()
            .write::<_, Fault, _>(move |tx| Ok(tx.run(&POSTPONE_JOB, params![id, due])?))
            .await;
        done.map(drop).map_err(Fault::from)
    }

    /// Forgets idempotency keys and counted tries older than a day.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn forget_old_keys(&self) -> Result<u64, Fault> {
        let before = self.now() - DAY;
        let done: Result<u64, Undo<Fault>> = self
            .database()
            .write(move |tx| {
                Ok(tx.run(&FORGET_ONCE, params![before])? + tx.run(&FORGET_PACE, params![before])?)
            })
            .await;
        done.map_err(Fault::from)
    }
}
