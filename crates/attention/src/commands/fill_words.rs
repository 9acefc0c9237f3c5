//! What is older than search becomes findable, some subjects at a time: a migration leaves this job.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, SpaceId, StoreFault, SubjectId, Tx, Undo,
    Who, params, words,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::job;
use crate::sql::{LIST_TEXTS, NAMES_OF_SPACES};

/// Subjects in one transaction: others wait for it.
const AT_ONCE: usize = 100;

/// Fills in the words of the next subjects; at the beginning also those of all spaces. Words that are there stay.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct FillWords {
    /// The last subject that has its words.
    pub after: SubjectId,
}

/// What needs words.
#[derive(Debug)]
pub struct Wordless {
    spaces: Vec<(SpaceId, String)>,
    /// Key, title and text.
    subjects: Vec<(SubjectId, String, String)>,
}

impl Command for FillWords {
    const PERMIT: Permit = Permit::new("words.fill", &[Who::Clock]);
    type Place = House;
    type Known = Wordless;
    type Change = Wordless;
    type Reply = ();

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Wordless, Undo<Fault>> {
        let spaces = match self.after {
            SubjectId(0) => tx.all(&NAMES_OF_SPACES, params![], |row| Ok((row.get(0)?, row.get(1)?)))?,
            _ => Vec::new(),
        };
        let subjects = tx.all(&LIST_TEXTS, params![self.after, AT_ONCE as i64], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        Ok(Wordless { spaces, subjects })
    }

    fn decide(
        &self,
        _: &Actor,
        found: Wordless,
        moment: &mut Moment,
    ) -> Result<Decision<Wordless, ()>, Fault> {
        let Some(last) = found.subjects.last().map(|(id, ..)| *id) else {
            let nothing = found.spaces.is_empty();
            let rest = || Decision::change(found, (), "words.filled", json!({"through": self.after}));
            return Ok(if nothing { Decision::Nothing(()) } else { rest() });
        };
        let goes_on = found.subjects.len() == AT_ONCE;
        let filled = Decision::change(found, (), "words.filled", json!({"through": last}));
        Ok(if goes_on {
            filled.job(job::FILL_WORDS, json!(Self { after: last }), moment.now)
        } else {
            filled
        })
    }

    fn store(&self, found: Wordless, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        for (space, name) in &found.spaces {
            words::index_space(tx, *space, name)?;
        }
        for (subject, title, text) in &found.subjects {
            words::index_subject(tx, *subject, title, text)?;
        }
        Ok(())
    }
}
