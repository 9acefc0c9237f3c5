//! A host amends the charter. Every version stays readable.

use cocreate_kernel::record::{canonical, digest};
use cocreate_kernel::{
    Ask, Boundary, CharterId, Clauses, Command, Decision, Fault, Flaw, InSpace, Moment, Permit, PersonId,
    Rules, SpaceId, SpaceScene, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::BoundariesInput;
use crate::sql::{INSERT_CHARTER, LATEST_VERSION, SET_CHARTER};
use cocreate_kernel::text::{length_flaw, text_flaw};

/// Longest intent, in characters.
const INTENT: usize = 2_000;
/// Longest rules in words, in characters.
const WORDS: usize = 5_000;
/// Longest time for an answer, in days.
const DAYS: i64 = 365;

/// Amend the charter of a space. Every version stays readable.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AmendCharterInput {
    /// The space.
    pub space: SpaceId,
    /// The version that you amended.
    pub version: i64,
    /// Why the space exists: at most 2,000 characters.
    #[serde(default)]
    pub intent: String,
    /// What is open, limited and closed: a list, or lines `open | matter | reason`.
    #[serde(default)]
    pub boundaries: BoundariesInput,
    /// The rules in words, one a line.
    #[serde(default)]
    pub words: String,
    /// Days within which hosts answer an idea: 1 to 365; 14 where it is left out.
    #[serde(default)]
    pub answer_within_days: Option<i64>,
    /// Whether visitors may begin to take part and say then who they are; as before where it is left out.
    #[serde(default)]
    pub guests: Option<bool>,
    /// Whether members may take part under a pseudonym, or as "a member of" their group; as before where it is left out.
    #[serde(default)]
    pub pseudonyms: Option<bool>,
}

/// What a charter shall say, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharterDraft {
    intent: String,
    boundaries: Vec<Boundary>,
    words: String,
    answer_within_days: i64,
    guests: Option<bool>,
    pseudonyms: Option<bool>,
}

impl CharterDraft {
    /// Checks lengths and boundaries.
    ///
    /// # Errors
    /// Every [`Flaw`].
    pub fn checked(
        intent: &str,
        boundaries: BoundariesInput,
        words: &str,
        answer_within_days: Option<i64>,
    ) -> Result<Self, Vec<Flaw>> {
        let (intent, words) = (intent.trim().to_owned(), words.trim().to_owned());
        let days = answer_within_days.unwrap_or(Rules::default().answer_within_days);
        let mut flaws: Vec<Flaw> = text_flaw("intent", &intent, INTENT).into_iter().collect();
        let boundaries = boundaries.checked().unwrap_or_else(|more| {
            flaws.extend(more);
            Vec::new()
        });
        flaws.extend(length_flaw("words", &words, WORDS));
        if !(1..=DAYS).contains(&days) {
            flaws.push(Flaw::beyond("answer_within_days", "not_so_many_days", DAYS));
        }
        if flaws.is_empty() {
            Ok(Self { intent, boundaries, words, answer_within_days: days, guests: None, pseudonyms: None })
        } else {
            Err(flaws)
        }
    }

    /// The same, saying also whether visitors may begin to take part.
    #[must_use]
    pub fn with_guests(self, guests: Option<bool>) -> Self {
        Self { guests, ..self }
    }

    /// The same, which also says whether members may wear masks.
    #[must_use]
    pub fn with_pseudonyms(self, pseudonyms: Option<bool>) -> Self {
        Self { pseudonyms, ..self }
    }

    /// The clauses; what this draft says nothing about stays as it was.
    pub(crate) fn clauses(&self, before: &Clauses) -> Clauses {
        let rules = Rules {
            words: self.words.clone(),
            answer_within_days: self.answer_within_days,
            guests: self.guests.unwrap_or(before.rules.guests),
            pseudonyms: self.pseudonyms.unwrap_or(before.rules.pseudonyms),
            permits: before.rules.permits.clone(),
            approvals: before.rules.approvals.clone(),
        };
        Clauses { intent: self.intent.clone(), boundaries: self.boundaries.clone(), rules }
    }
}

/// Amends a charter.
#[derive(Clone, Debug)]
pub struct AmendCharter {
    /// The space.
    pub space: SpaceId,
    /// The version that was amended: an amendment of an older one is refused.
    pub version: i64,
    /// What it shall say.
    pub draft: CharterDraft,
}

/// A charter that was amended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Amended {
    /// The space.
    pub space: SpaceId,
    /// The version in force now.
    pub version: i64,
}

/// A version to store.
#[derive(Debug)]
pub struct Amendment {
    id: CharterId,
    version: i64,
    clauses: String,
    /// Whether members may wear masks.
    masks: bool,
    by: PersonId,
    at: i64,
}

impl Command for AmendCharter {
    const PERMIT: Permit = Permit::new("charter.amend", Permit::HOSTS);
    type Place = InSpace;
    type Known = i64;
    type Change = Amendment;
    type Reply = Amended;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn keys(&self) -> usize {
        1
    }

    /// The newest version: two amendments of one version meet at its UNIQUE index, and the second
    /// finds a newer one here when it runs again.
    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<i64, Undo<Fault>> {
        Ok(tx.one(&LATEST_VERSION, params![self.space], |row| row.get(0))?)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        newest: i64,
        moment: &mut Moment,
    ) -> Result<Decision<Amendment, Amended>, Fault> {
        amend(scene, (self.version, newest), &self.draft.clauses(&scene.clauses), moment)
    }

    fn store(&self, amendment: Amendment, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        put_in_force(tx, self.space, &amendment)
    }
}

/// Decides on new clauses for a space; `version` is the one that was amended, `newest` the one there is.
pub(crate) fn amend(
    scene: &SpaceScene,
    (version, newest): (i64, i64),
    clauses: &Clauses,
    moment: &mut Moment,
) -> Result<Decision<Amendment, Amended>, Fault> {
    let by = scene.actor.person_id().ok_or(Fault::SignIn)?;
    if version != newest {
        return Err(Fault::Conflict("edited_meanwhile"));
    }
    if *clauses == *scene.clauses {
        return Ok(Decision::Nothing(Amended { space: scene.space, version: newest }));
    }
    let masks = clauses.rules.pseudonyms;
    let clauses = serde_json::to_value(clauses).map_err(|error| Fault::Broken(error.to_string()))?;
    let clauses = canonical(&clauses);
    let (id, version) = (CharterId(moment.key()?), newest + 1);
    let data = json!({"charter": id, "version": version, "clauses": digest(&clauses)});
    let amendment = Amendment { id, version, clauses, masks, by, at: moment.now };
    Ok(Decision::change(amendment, Amended { space: scene.space, version }, "charter.amended", data))
}

/// Stores a version and puts it in force.
pub(crate) fn put_in_force(tx: &mut Tx<'_>, space: SpaceId, amendment: &Amendment) -> Result<(), StoreFault> {
    let Amendment { id, version, clauses, masks, by, at } = amendment;
    tx.run(&INSERT_CHARTER, params![*id, space, *version, clauses, *by, *at])?;
    tx.run(&SET_CHARTER, params![space, *id, *masks])?;
    Ok(())
}
