//! The news of a subject have waited for more: whoever follows it gets a letter, now or on their next morning.

use cocreate_kernel::{
    Ask, Beside, BesideScene, Command, Decision, Fault, MINUTE, Moment, Permit, PersonId, StoreFault,
    SubjectId, Tx, Undo, Who, follow, params,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::job;
use crate::mail::Pace;
use crate::mail_sql::{END_TELLING, FIND_TELLING, FOLLOWERS_TO_TELL, LET_DUE};
use crate::morning::morning;

/// Most people told by one command.
const MOST: i64 = 500;

/// Time between two letters to the same person who wants them at once, at least: a lively week is no flood.
const BETWEEN: i64 = 10 * MINUTE;

/// Sees to it that those who follow a subject hear of its news.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TellNews {
    /// The subject.
    pub subject: SubjectId,
    /// Whoever has a key up to this one was seen to.
    #[serde(default)]
    pub after: Option<PersonId>,
    /// The news since then: milliseconds since 1970 UTC.
    #[serde(default)]
    pub since: Option<i64>,
}

/// Somebody who follows the subject.
#[derive(Debug)]
pub struct Follower {
    person: PersonId,
    time_zone: Option<String>,
    pace: Pace,
    /// When the next letter of their pace is due, and how far they were told by the last one.
    due_at: Option<i64>,
    told_until: Option<i64>,
}

/// A letter that will be due.
#[derive(Debug)]
pub struct Due {
    person: PersonId,
    pace: Pace,
    since: i64,
    at: i64,
}

impl Command for TellNews {
    const PERMIT: Permit = Permit::new("news.tell", &[Who::Clock]);
    type Place = Beside;
    /// Since when there is news, and whom to tell.
    type Known = Option<(i64, Vec<Follower>)>;
    type Change = Vec<Due>;
    type Reply = ();

    fn place(&self) -> Beside {
        Beside(self.subject)
    }

    fn load(&self, tx: &mut Tx<'_>, _: &BesideScene) -> Result<Self::Known, Undo<Fault>> {
        let tell_at: Option<i64> = tx.one(&FIND_TELLING, params![self.subject], |row| row.get(0))?;
        // Without either they were told already.
        let Some(since) = self.since.or(tell_at.map(|at| at - follow::TELL_AFTER - 1)) else {
            return Ok(None);
        };
        let after = self.after.unwrap_or(PersonId(0));
        let followers = tx.all(&FOLLOWERS_TO_TELL, params![self.subject, after, MOST], |row| {
            Ok(Follower {
                person: row.get(0)?,
                time_zone: row.get(1)?,
                pace: Pace::read(row, 2)?,
                due_at: row.get(3)?,
                told_until: row.get(4)?,
            })
        })?;
        Ok(Some((since, followers)))
    }

    fn decide(
        &self,
        _: &BesideScene,
        known: Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<Vec<Due>, ()>, Fault> {
        let Some((since, followers)) = known else { return Ok(Decision::Nothing(())) };
        let waiting = followers.iter().filter(|follower| follower.due_at.is_none());
        let due: Vec<Due> = waiting.map(|follower| follower.due(since, moment.now)).collect();
        let jobs: Vec<(Value, i64)> =
            due.iter().map(|due| (json!({"person": due.person, "pace": due.pace}), due.at)).collect();
        let goes_on = followers.last().filter(|_| followers.len() as i64 == MOST).map(|last| last.person);
        let mut decision = Decision::change(due, (), "news.told", Value::Null);
        for (data, at) in jobs {
            decision = decision.job(job::WRITE_NEWS, data, at);
        }
        if let Some(after) = goes_on {
            let more = json!({"subject": self.subject, "after": after, "since": since});
            decision = decision.job(follow::TELL, more, moment.now);
        }
        Ok(decision)
    }

    fn store(&self, due: Vec<Due>, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&END_TELLING, params![self.subject])?;
        for Due { person, pace, since, at } in due {
            tx.run(&LET_DUE, params![person, pace.as_str(), since, at])?;
        }
        Ok(())
    }
}

impl Follower {
    fn due(&self, since: i64, now: i64) -> Due {
        let at = match self.pace {
            Pace::Daily | Pace::Weekly => morning(now, self.time_zone.as_deref(), self.pace == Pace::Weekly),
            Pace::AtOnce | Pace::Nothing => {
                self.told_until.map_or(now, |told| now.max(told + follow::TELL_AFTER + BETWEEN))
            }
        };
        Due { person: self.person, pace: self.pace, since, at }
    }
}
