//! The charter in force: what is open, and who may do what. A version never changes, so each is
//! parsed once.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use cocreate_store::{Ask, Param, StoreFault, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::sql::{FIND_CLAUSES, FIND_CLAUSES_OF};
use crate::{CharterId, Who};

/// How far a matter is open to co-creation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Openness {
    /// Everything about it can change.
    Open,
    /// It can change within limits that the reason names.
    Limited,
    /// It is decided elsewhere; the reason says why.
    Closed,
}

/// One boundary of what is open to co-creation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Boundary {
    /// What it is about: "opening hours".
    pub matter: String,
    /// How far it is open.
    pub openness: Openness,
    /// Why.
    pub reason: String,
}

/// The rules of engagement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// What the members agreed on in words.
    pub words: String,
    /// Days within which hosts answer an idea.
    pub answer_within_days: i64,
    /// Whether a visitor may begin to take part and say only then who they are. It holds where anybody may read and
    /// join: they become a member on the way, like anybody who joins first.
    pub guests: bool,
    /// Whether members may take part under a pseudonym, or as "a member of" their group.
    pub pseudonyms: bool,
    /// Action -> who may; an action that is not named keeps its default.
    #[schema(value_type = BTreeMap<String, Vec<String>>)]
    pub permits: BTreeMap<String, Vec<Who>>,
    /// Action -> who may take it when somebody approves. Whom `permits` names as well needs no approval.
    #[schema(value_type = BTreeMap<String, Vec<String>>)]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub approvals: BTreeMap<String, Vec<Who>>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            words: String::new(),
            answer_within_days: 14,
            guests: true,
            pseudonyms: false,
            permits: BTreeMap::new(),
            approvals: BTreeMap::new(),
        }
    }
}

/// What a charter says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Clauses {
    /// The direction: why this space exists.
    pub intent: String,
    /// What is open, limited and closed.
    pub boundaries: Vec<Boundary>,
    /// Who may do what, and by when who answers.
    pub rules: Rules,
}

/// Charters read by one statement.
const AT_ONCE: usize = 25;

/// The charters parsed so far.
#[derive(Debug, Default)]
pub struct Charters(RwLock<HashMap<CharterId, Arc<Clauses>>>);

impl Charters {
    /// The clauses of a version.
    ///
    /// # Errors
    /// [`StoreFault::Broken`] when there is no such version or it does not parse.
    pub fn get(&self, ask: &mut impl Ask, id: CharterId) -> Result<Arc<Clauses>, StoreFault> {
        if let Some(found) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&id) {
            return Ok(Arc::clone(found));
        }
        let text: String = ask.one(&FIND_CLAUSES, params![id], |row| row.get(0))?;
        self.keep(id, &text)
    }

    /// The clauses of several versions, in their order; those not parsed yet are read 25 at a time.
    ///
    /// # Errors
    /// As [`Charters::get`].
    pub(crate) fn get_all(
        &self,
        ask: &mut impl Ask,
        ids: &[CharterId],
    ) -> Result<Vec<Arc<Clauses>>, StoreFault> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut missing: Vec<CharterId> = ids.iter().filter(|id| !known.contains_key(id)).copied().collect();
        drop(known);
        missing.dedup();
        for some in missing.chunks(AT_ONCE) {
            let mut key = [Param::Int(0); AT_ONCE];
            key.iter_mut().zip(some).for_each(|(place, id)| *place = (*id).into());
            let found = ask.all(&FIND_CLAUSES_OF, &key, |row| Ok((row.get(0)?, row.get::<String>(1)?)))?;
            for (id, text) in found {
                self.keep(id, &text)?;
            }
        }
        ids.iter().map(|id| self.get(ask, *id)).collect()
    }

    fn keep(&self, id: CharterId, text: &str) -> Result<Arc<Clauses>, StoreFault> {
        let clauses: Clauses =
            serde_json::from_str(text).map_err(|e| StoreFault::Broken(format!("charter {id}: {e}")))?;
        let clauses = Arc::new(clauses);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::clone(&clauses));
        Ok(clauses)
    }
}
