//! The demo world's script: who did what, when, in an order that a clock can follow.

use std::collections::BTreeMap;

use cocreate_kernel::{DAY, Fault, HOUR, MINUTE, Power};
use serde::Deserialize;

/// Friday, counted from Monday; the first day of 1970 was a Thursday.
const FRIDAY: i64 = 4;
const THURSDAY: i64 = 3;
/// When ballots close.
const EVENING: i64 = 18 * HOUR;

/// The whole script.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct World {
    pub(super) people: Vec<PersonText>,
    pub(super) spaces: Vec<SpaceText>,
}

/// Somebody. Whoever has an `email` is one of those whom anybody may act as.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonText {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) email: Option<String>,
}

impl PersonText {
    pub(super) fn email(&self) -> String {
        format!("{}@demo.example", self.email.as_ref().unwrap_or(&self.key))
    }
}

/// A moment: so many days before today, at a time of day in UTC.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct When {
    pub(super) days: i64,
    #[serde(default)]
    hour: i64,
    #[serde(default)]
    minute: i64,
}

impl When {
    fn at(self, now: i64) -> i64 {
        midnight(now) - self.days * DAY + self.hour * HOUR + self.minute * MINUTE
    }
}

fn midnight(now: i64) -> i64 {
    now.div_euclid(DAY) * DAY
}

/// What a charter says, in a version that came into force then.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CharterText {
    from: Option<When>,
    pub(super) intent: String,
    pub(super) boundaries: String,
    pub(super) words: String,
    pub(super) answer_within_days: i64,
    /// Whether members may take part under a mask.
    pub(super) masks: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SpaceText {
    pub(super) name: String,
    pub(super) opened: When,
    #[serde(default)]
    pub(super) members_only: bool,
    pub(super) host: String,
    pub(super) host_group: Option<String>,
    pub(super) groups: Vec<String>,
    pub(super) charter: CharterText,
    #[serde(default)]
    amendments: Vec<CharterText>,
    members: Vec<MemberText>,
    #[serde(default)]
    masks: Vec<MaskText>,
    #[serde(default)]
    ideas: Vec<IdeaText>,
    #[serde(default)]
    decisions: Vec<DecisionText>,
}

/// People who join for one group in one power.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MemberText {
    group: Option<String>,
    #[serde(default = "participant")]
    power: Power,
    people: Vec<String>,
}

/// Somebody who takes part under a mask from then on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MaskText {
    pub(super) by: String,
    from: When,
    /// Without one they are "a member of" their group.
    #[serde(default)]
    pub(super) pseudonym: String,
}

fn participant() -> Power {
    Power::Participant
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IdeaText {
    pub(super) key: String,
    pub(super) by: String,
    written: When,
    pub(super) title: String,
    pub(super) body: String,
    /// Whole euros.
    pub(super) cost: Option<i64>,
    #[serde(default)]
    supports: Vec<String>,
    #[serde(default)]
    posts: Vec<PostText>,
    #[serde(default)]
    answers: Vec<AnswerText>,
}

/// A post, so many hours after the idea.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PostText {
    pub(super) by: String,
    after: i64,
    pub(super) reply_to: Option<i64>,
    pub(super) text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerText {
    pub(super) by: String,
    given: When,
    pub(super) status: String,
    pub(super) reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecisionText {
    pub(super) key: String,
    pub(super) by: String,
    opened: When,
    /// When the ballots closed; where it is left out, they close on a Friday to come.
    closed: Option<When>,
    pub(super) question: String,
    pub(super) explanation: String,
    /// Whole euros.
    pub(super) budget: i64,
    pub(super) ideas: Vec<String>,
    ballots: BTreeMap<String, Vec<String>>,
}

impl DecisionText {
    /// When the ballots close: milliseconds since 1970 UTC.
    pub(super) fn closes_at(&self, now: i64) -> i64 {
        self.closed.map_or_else(|| next_friday(now), |closed| closed.at(now))
    }
}

/// The evening of the next Friday that leaves at least two days.
fn next_friday(now: i64) -> i64 {
    let weekday = (now.div_euclid(DAY) + THURSDAY).rem_euclid(7);
    let days = (FRIDAY - weekday).rem_euclid(7);
    midnight(now) + EVENING + if days < 2 { days + 7 } else { days } * DAY
}

/// One thing that somebody did.
#[derive(Clone, Copy, Debug)]
pub(super) enum Act<'w> {
    Open,
    Amend(&'w CharterText, i64),
    Join(&'w str, Option<&'w str>, Power),
    Mask(&'w MaskText),
    Write(&'w IdeaText),
    Support(&'w IdeaText, &'w str),
    Post(&'w IdeaText, &'w PostText),
    Answer(&'w IdeaText, &'w AnswerText),
    Decide(&'w DecisionText),
    Vote(&'w DecisionText, &'w str, &'w [String]),
    Count(&'w DecisionText),
}

impl World {
    pub(super) fn load() -> Result<Self, Fault> {
        toml::from_str(include_str!("world.toml"))
            .map_err(|error| Fault::Broken(format!("the demo world: {error}")))
    }
}

/// Everything that happened, in order: milliseconds since 1970 UTC, in which space, and what.
pub(super) fn timeline(spaces: &[SpaceText], now: i64) -> Result<Vec<(i64, &SpaceText, Act<'_>)>, Fault> {
    let each = spaces
        .iter()
        .flat_map(|space| in_space(space, now).into_iter().map(move |(at, act)| (at, space, act)));
    let mut acts: Vec<_> = each.collect();
    // The sort is stable: what happened at one moment stays in the script's order.
    acts.sort_by_key(|(at, ..)| *at);
    match acts.last() {
        Some((at, _, act)) if *at > now => {
            Err(Fault::Broken(format!("the demo world is ahead of its time: {act:?}")))
        }
        _ => Ok(acts),
    }
}

fn in_space(space: &SpaceText, now: i64) -> Vec<(i64, Act<'_>)> {
    let opened = space.opened.at(now);
    let mut acts = vec![(opened, Act::Open)];
    for (version, charter) in (1..).zip(&space.amendments) {
        let from = charter.from.map_or(opened, |from| from.at(now));
        acts.push((from, Act::Amend(charter, version)));
    }
    let each = space.members.iter().flat_map(|some| some.people.iter().map(move |name| (some, name)));
    for (n, (some, name)) in (1..).zip(each) {
        acts.push((opened + n * 37 * MINUTE, Act::Join(name, some.group.as_deref(), some.power)));
    }
    acts.extend(space.masks.iter().map(|mask| (mask.from.at(now), Act::Mask(mask))));
    for idea in &space.ideas {
        about_idea(&mut acts, idea, now);
    }
    for decision in &space.decisions {
        about_decision(&mut acts, decision, now);
    }
    acts
}

fn about_idea<'w>(acts: &mut Vec<(i64, Act<'w>)>, idea: &'w IdeaText, now: i64) {
    let written = idea.written.at(now);
    acts.push((written, Act::Write(idea)));
    // Supports come over five days, or until last midnight.
    let span = (midnight(now) - written).clamp(0, 5 * DAY) / (idea.supports.len() as i64 + 1);
    acts.extend((1..).zip(&idea.supports).map(|(n, name)| (written + n * span, Act::Support(idea, name))));
    acts.extend(
        idea.posts.iter().map(|post| (written + post.after * HOUR + 11 * MINUTE, Act::Post(idea, post))),
    );
    acts.extend(idea.answers.iter().map(|answer| (answer.given.at(now), Act::Answer(idea, answer))));
}

fn about_decision<'w>(acts: &mut Vec<(i64, Act<'w>)>, decision: &'w DecisionText, now: i64) {
    let opened = decision.opened.at(now);
    acts.push((opened, Act::Decide(decision)));
    let until = decision.closes_at(now).min(midnight(now));
    let span = (until - opened) / (decision.ballots.len() as i64 + 1);
    let votes = (1..).zip(&decision.ballots);
    acts.extend(votes.map(|(n, (name, wanted))| (opened + n * span, Act::Vote(decision, name, wanted))));
    if let Some(closed) = decision.closed {
        acts.push((closed.at(now), Act::Count(decision)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ballots_close_on_a_friday_evening_at_least_two_days_ahead() {
        for day in 0..14 {
            let now = day * DAY + 20 * HOUR;
            let friday = next_friday(now);
            assert_eq!((friday.div_euclid(DAY) + THURSDAY).rem_euclid(7), FRIDAY);
            assert_eq!(friday.rem_euclid(DAY), EVENING);
            assert!(friday - midnight(now) >= 2 * DAY && friday - now < 9 * DAY, "from day {day}");
        }
    }

    #[test]
    fn the_script_can_be_played() {
        let world = World::load().unwrap();
        let now = 20_000 * DAY + HOUR;
        let acts = timeline(&world.spaces, now).unwrap();
        assert!(matches!(acts[0], (_, _, Act::Open)));
    }
}
