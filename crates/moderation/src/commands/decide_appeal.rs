//! A neutral party rules on an appeal: the measure stands, or it is undone.

use cocreate_kernel::record::digest;
use cocreate_kernel::text::text_flaw;
use cocreate_kernel::{
    Ask, Command, Decision, Fault, MeasureId, Moment, Permit, PersonId, Power, Setting, StoreFault, Tx, Undo,
    Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::{MeasureChanged, changed_letter};
use crate::guards::{Arbiter, Bench, may_rule};
use crate::measure::{ADMINISTRATOR, Ending, Measure, MeasureScene, OnMeasure};
use crate::sql::{BENCH, DECIDE_APPEAL, FIND_APPEAL};

/// Longest reason, in characters.
const REASON: usize = 5_000;

/// What becomes of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It stands.
    Upheld,
    /// It is undone.
    Undone,
}

impl Verdict {
    /// As it stands in the database and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Upheld => "upheld",
            Self::Undone => "undone",
        }
    }
}

/// Rule on an appeal.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideAppealInput {
    /// The measure.
    pub measure: MeasureId,
    /// `upheld` or `undone`.
    #[serde(default)]
    pub outcome: Option<Verdict>,
    /// Why: at most 5,000 characters. Whoever sees the space reads it.
    #[serde(default)]
    pub reason: String,
}

/// Rules on an appeal.
#[derive(Clone, Debug)]
pub struct DecideAppeal {
    /// The measure.
    pub measure: MeasureId,
    /// Whether the measure stands.
    pub outcome: Verdict,
    /// Why.
    pub reason: String,
}

impl DecideAppealInput {
    pub(crate) fn checked(self) -> Result<DecideAppeal, Fault> {
        let reason = self.reason.trim().to_owned();
        let missing = self.outcome.is_none().then(|| cocreate_kernel::Flaw::new("outcome", "required"));
        let flaws = [missing, text_flaw("reason", &reason, REASON)];
        Fault::if_any(flaws.into_iter().flatten().collect())?;
        let outcome = self.outcome.ok_or_else(|| Fault::invalid("outcome", "required"))?;
        Ok(DecideAppeal { measure: self.measure, outcome, reason })
    }
}

/// A ruling to store.
#[derive(Debug)]
pub struct Ruling {
    measure: Measure,
    by: PersonId,
    power: &'static str,
    at: i64,
}

/// Who could rule on an appeal against a measure, besides whoever took it and whom it meets.
pub(crate) fn bench(ask: &mut impl Ask, measure: &Measure) -> Result<Bench, StoreFault> {
    let Some(space) = measure.space else { return Ok(Bench::default()) };
    ask.one(&BENCH, params![space, measure.taken_by, measure.target], |row| {
        Ok(Bench { neutrals: row.get(0)?, hosts: row.get(1)? })
    })
}

/// Whether whoever acts in a scene may rule on the appeal against its measure.
pub(crate) fn may_rule_on(scene: &MeasureScene, bench: Bench) -> Result<PersonId, Fault> {
    let id = scene.actor.person_id().ok_or(Fault::SignIn)?;
    DecideAppeal::PERMIT.check(&scene.standing(), scene.clauses())?;
    let named = scene
        .clauses()
        .is_some_and(|clauses| clauses.rules.permits.contains_key(DecideAppeal::PERMIT.action));
    let administrator = scene.actor.standing().administrator;
    let me = Arbiter { id, power: scene.power(), administrator, named };
    may_rule(me, scene.measure.taken_by, scene.measure.target, bench)?;
    Ok(id)
}

impl Command for DecideAppeal {
    const PERMIT: Permit = Permit::new(
        "appeal.decide",
        &[Who::Power(Power::Neutral), Who::Power(Power::Host), Who::Administrator],
    )
    .fixed();
    type Place = OnMeasure;
    /// Whether there is an appeal, and then whether it was decided; and who could rule on it.
    type Known = (Option<bool>, Bench);
    type Change = Ruling;
    type Reply = MeasureChanged;

    fn place(&self) -> OnMeasure {
        OnMeasure(self.measure)
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &MeasureScene) -> Result<Self::Known, Undo<Fault>> {
        let found = tx.maybe(&FIND_APPEAL, params![self.measure], |row| row.get::<Option<i64>>(0))?;
        Ok((found.map(|decided| decided.is_some()), bench(tx, &scene.measure)?))
    }

    fn decide(
        &self,
        scene: &MeasureScene,
        (appeal, bench): Self::Known,
        moment: &mut Moment,
    ) -> Result<Decision<Ruling, MeasureChanged>, Fault> {
        let by = may_rule_on(scene, bench)?;
        match appeal {
            None => return Err(Fault::Conflict("no_appeal")),
            Some(true) => return Err(Fault::Conflict("already_decided")),
            Some(false) => {}
        }
        let power = scene.power().map_or(ADMINISTRATOR, Power::as_str);
        let ruling = Ruling { measure: scene.measure.clone(), by, power, at: moment.now };
        let data = json!({"measure": self.measure, "outcome": self.outcome, "reason": digest(&self.reason)});
        let letter = changed_letter(scene.measure.target, self.measure);
        let reply = MeasureChanged { measure: self.measure };
        Ok(Decision::change(ruling, reply, "appeal.decided", data).mail(letter))
    }

    fn store(&self, ruling: Ruling, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Ruling { measure, by, power, at } = ruling;
        let outcome = self.outcome.as_str();
        tx.run(&DECIDE_APPEAL, params![self.measure, at, by, power, outcome, &self.reason])?;
        if self.outcome == Verdict::Undone && measure.ended_at.is_none() {
            measure.end(Ending::Undone, Some(by), at, tx)?;
        }
        measure.tell(&format!("appeal.{outcome}"), at, tx)
    }
}
