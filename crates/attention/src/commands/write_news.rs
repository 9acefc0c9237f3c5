//! The time for a letter has come: it is left where there still is news for somebody, and only then.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, MailDraft, Moment, Permit, PersonId, SpaceId, StoreFault,
    To, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::mail::{EVERYWHERE, NEWS, Pace, StopToken};
use crate::mail_sql::{END_ROUND, FIND_ROUND, FORGET_STOPS, INSERT_STOP, LIST_NEWS};

/// How long the link of a letter stops letters like it: milliseconds. Longer than letters are kept.
const STOPS: i64 = 400 * cocreate_kernel::DAY;

/// Most subjects looked at, to see from how many spaces they are.
const MOST: i64 = 20;

/// What a job says about a letter.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct NewsDue {
    /// Whom it goes to.
    pub person: PersonId,
    /// The pace at which they want to hear.
    pub pace: Pace,
}

/// Writes somebody's letter of news.
#[derive(Clone, Copy, Debug)]
pub struct WriteNews {
    /// Whose, and of which pace.
    pub due: NewsDue,
    /// What stands in it to stop letters like it.
    pub stop: StopToken,
}

/// A letter that is due.
#[derive(Debug)]
pub struct Round {
    told_until: i64,
    due_at: i64,
    /// The newest of the news that it will tell of.
    newest: Option<i64>,
    /// The spaces that they are from.
    spaces: Vec<SpaceId>,
}

/// A letter that is written, or not, where there is no news any more.
#[derive(Debug)]
pub struct Written {
    due_at: i64,
    /// How far they are told now.
    told_until: i64,
    at: i64,
    stops: Option<SpaceId>,
}

impl Command for WriteNews {
    const PERMIT: Permit = Permit::new("news.write", &[Who::Clock]);
    type Place = House;
    type Known = Option<Round>;
    type Change = Written;
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Option<Round>, Undo<Fault>> {
        let NewsDue { person, pace } = self.due;
        let found =
            tx.maybe(&FIND_ROUND, params![person, pace.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let Some((told_until, Some(due_at))) = found else { return Ok(None) };
        let news = tx.all(&LIST_NEWS, params![person, told_until, pace.as_str(), MOST], |row| {
            Ok((row.get::<i64>(10)?, row.get::<SpaceId>(4)?))
        })?;
        let newest = news.first().map(|(at, _)| *at);
        let mut spaces: Vec<SpaceId> = news.into_iter().map(|(_, space)| space).collect();
        spaces.sort_unstable();
        spaces.dedup();
        Ok(Some(Round { told_until, due_at, newest, spaces }))
    }

    fn decide(
        &self,
        _: &Actor,
        round: Option<Round>,
        moment: &mut Moment,
    ) -> Result<Decision<Written, ()>, Fault> {
        let Some(round) = round.filter(|round| round.due_at <= moment.now) else {
            return Ok(Decision::Nothing(()));
        };
        // A letter about one space stops what comes from there; one about several stops all.
        let stops = match (round.spaces.as_slice(), self.due.pace) {
            ([], _) => None,
            ([one], Pace::AtOnce) => Some(*one),
            _ => Some(EVERYWHERE),
        };
        let told_until = round.newest.unwrap_or(round.told_until);
        let written = Written { due_at: round.due_at, told_until, at: moment.now, stops };
        let decision = Decision::change(written, (), "news.written", Value::Null);
        if stops.is_none() {
            return Ok(decision);
        }
        let data = json!({"pace": self.due.pace, "since": round.told_until, "stop": self.stop.to_text()});
        Ok(decision.mail(MailDraft::new(To::Person(self.due.person), NEWS, data)))
    }

    fn store(&self, written: Written, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewsDue { person, pace } = self.due;
        if tx.run(&END_ROUND, params![person, pace.as_str(), written.due_at, written.told_until])? == 0 {
            let reason = "another node wrote the letter".to_owned();
            return Err(StoreFault::Again(reason));
        }
        if let Some(space) = written.stops {
            tx.run(&INSERT_STOP, params![&self.stop.hash(), person, space, written.at])?;
            tx.run(&FORGET_STOPS, params![person, written.at - STOPS])?;
        }
        Ok(())
    }
}
