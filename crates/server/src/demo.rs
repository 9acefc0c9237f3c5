//! The demo world: a small town that has been at it for some weeks. Everything in it went through the
//! Desk, in the order in which it happened, with the clock set back.

mod script;

use std::collections::HashMap;

use cocreate_administration::GiveAdministration;
use cocreate_decisions::{
    BallotsToCount, CastBallot, CloseDecision, OpenDecision, OpenDecisionInput, PublishOutcome, count,
};
use cocreate_ideas::{AnswerIdea, Draft, SupportIdea, WriteIdea, WritePost};
use cocreate_kernel::money::Amount;
use cocreate_kernel::{
    Actor, DAY, Desk, Fault, GroupId, Instant, MINUTE, PersonId, Power, SetClock, SpaceId, SubjectId,
};
use cocreate_people::{AnybodyHere, PasswordHash, SignUp, demo};
use cocreate_spaces::{
    AddMember, AmendCharter, Appearance, BoundariesInput, CharterDraft, ChooseMask, JoinSpace,
    OpenSpaceInput, Reading, SpacePage,
};
use cocreate_web::render;

use script::{Act, CharterText, DecisionText, IdeaText, MaskText, SpaceText, World, timeline};

/// The people whom anybody may act as, one for each power.
#[derive(Clone, Copy, Debug)]
pub struct DemoPeople {
    /// Answers for the market hall.
    pub host: PersonId,
    /// Looks after it.
    pub steward: PersonId,
    /// Takes part.
    pub participant: PersonId,
    /// Reads along.
    pub observer: PersonId,
    /// Rules where the rules say so.
    pub neutral: PersonId,
}

/// Who administers the demo, as the script names them.
const ADMINISTRATOR: &str = "administrator";

/// Whether nobody ever joined: only then the demo world is made.
///
/// # Errors
/// [`Fault::Broken`].
pub async fn is_empty(desk: &Desk) -> Result<bool, Fault> {
    Ok(!desk.read(&Actor::Operator, AnybodyHere).await?)
}

/// What to tell whoever started the demo.
#[must_use]
pub fn how_to_sign_in() -> String {
    let each = demo::PEOPLE.iter().map(|(power, email)| format!("  {email:<26} {power}\n"));
    format!(
        "Sign in as one of these people; each has the password {}:\n{}",
        demo::PASSWORD,
        each.collect::<String>()
    )
}

/// Fills an empty database. The clock goes through the weeks before and ends where it stood.
///
/// # Errors
/// Any [`Fault`]; what was made before it stays.
pub async fn fill(desk: &Desk, clock: &SetClock) -> Result<DemoPeople, Fault> {
    let now = desk.now();
    let done = Making { desk, clock, known: Known::default() }.world(now).await;
    clock.set(now);
    done
}

/// Who and what there is so far, by the names of the script.
#[derive(Default)]
struct Known {
    people: HashMap<String, PersonId>,
    emails: HashMap<String, String>,
    groups: HashMap<String, GroupId>,
    ideas: HashMap<String, SubjectId>,
    decisions: HashMap<String, SubjectId>,
    spaces: HashMap<String, SpaceId>,
}

struct Making<'m> {
    desk: &'m Desk,
    clock: &'m SetClock,
    known: Known,
}

fn find<T: Copy>(map: &HashMap<String, T>, name: &str) -> Result<T, Fault> {
    map.get(name).copied().ok_or_else(|| Fault::Broken(format!("the demo world knows no {name:?}")))
}

impl Making<'_> {
    async fn world(mut self, now: i64) -> Result<DemoPeople, Fault> {
        let world = World::load()?;
        let first = world.spaces.iter().map(|space| space.opened.days).max().unwrap_or_default();
        self.clock.set(now - (first + 1) * DAY);
        let hash = PasswordHash::of(demo::PASSWORD, self.desk.chance())?;
        for person in &world.people {
            self.clock.advance(17 * MINUTE);
            let email = person.email();
            let account = SignUp::new(&email, &person.name, hash.clone(), None)?;
            let joined = self.desk.perform(&Actor::Operator, account).await?;
            if person.email.as_deref() == Some(ADMINISTRATOR) {
                let give = GiveAdministration { person: joined.person };
                self.desk.perform(&Actor::Operator, give).await?;
            }
            self.known.people.insert(person.key.clone(), joined.person);
            self.known.emails.insert(person.key.clone(), email);
        }
        for (at, space, act) in timeline(&world.spaces, now)? {
            self.clock.set(at);
            self.act(space, act, now).await?;
        }
        let person = |power: &str| {
            let found = world.people.iter().find(|person| person.email.as_deref() == Some(power));
            find(&self.known.people, found.map_or(power, |person| &person.key))
        };
        Ok(DemoPeople {
            host: person("host")?,
            steward: person("steward")?,
            participant: person("participant")?,
            observer: person("observer")?,
            neutral: person("neutral")?,
        })
    }

    fn actor(&self, name: &str) -> Result<Actor, Fault> {
        Ok(Actor::person(find(&self.known.people, name)?))
    }

    async fn act(&mut self, space: &SpaceText, act: Act<'_>, now: i64) -> Result<(), Fault> {
        match act {
            Act::Open => self.open(space).await,
            Act::Amend(text, version) => self.amend(space, text, version).await,
            Act::Join(name, group, power) => self.join(space, name, group, power).await,
            Act::Mask(text) => self.mask(space, text).await,
            Act::Write(idea) => self.write(space, idea).await,
            Act::Support(idea, name) => {
                let idea = find(&self.known.ideas, &idea.key)?;
                self.desk.perform(&self.actor(name)?, SupportIdea { idea, behalf: None }).await.map(drop)
            }
            Act::Post(idea, post) => {
                let idea = find(&self.known.ideas, &idea.key)?;
                let post_it = WritePost {
                    idea,
                    reply_to: post.reply_to,
                    body: render(post.text.trim()),
                    voice: None,
                    behalf: None,
                };
                self.desk.perform(&self.actor(&post.by)?, post_it).await.map(drop)
            }
            Act::Answer(idea, answer) => {
                let idea = find(&self.known.ideas, &idea.key)?;
                let reason = render(answer.reason.trim());
                let answer_it = AnswerIdea { idea, status: answer.status.clone(), reason, voice: None };
                self.desk.perform(&self.actor(&answer.by)?, answer_it).await.map(drop)
            }
            Act::Decide(decision) => self.decide(space, decision, now).await,
            Act::Vote(decision, name, wanted) => self.vote(decision, name, wanted).await,
            Act::Count(decision) => self.count(decision).await,
        }
    }

    async fn open(&mut self, text: &SpaceText) -> Result<(), Fault> {
        let input = OpenSpaceInput {
            name: text.name.clone(),
            intent: text.charter.intent.clone(),
            reading: if text.members_only { Reading::Members } else { Reading::Public },
            currency: Some("EUR".to_owned()),
            groups: text.groups.clone(),
            group: text.host_group.clone(),
            boundaries: BoundariesInput::Lines(text.charter.boundaries.clone()),
            words: text.charter.words.clone(),
            answer_within_days: Some(text.charter.answer_within_days),
        };
        let host = self.actor(&text.host)?;
        let space = self.desk.perform(&host, input.checked()?).await?.space;
        let view = self.desk.read(&host, SpacePage { space }).await?;
        self.known.spaces.insert(text.name.clone(), space);
        self.known.groups.extend(view.groups.into_iter().map(|row| (row.group.name, row.group.id)));
        Ok(())
    }

    async fn amend(&self, space: &SpaceText, text: &CharterText, version: i64) -> Result<(), Fault> {
        let boundaries = BoundariesInput::Lines(text.boundaries.clone());
        let draft =
            CharterDraft::checked(&text.intent, boundaries, &text.words, Some(text.answer_within_days));
        let amend = AmendCharter {
            space: find(&self.known.spaces, &space.name)?,
            version,
            draft: draft.map_err(Fault::Invalid)?.with_pseudonyms(text.masks),
        };
        self.desk.perform(&self.actor(&space.host)?, amend).await.map(drop)
    }

    /// Participants of an open space join by themselves; everybody else is added by the host.
    async fn join(
        &self,
        text: &SpaceText,
        name: &str,
        group: Option<&str>,
        power: Power,
    ) -> Result<(), Fault> {
        let space = find(&self.known.spaces, &text.name)?;
        let group = group.map(|group| find(&self.known.groups, group)).transpose()?;
        if let (Some(group), Power::Participant, false) = (group, power, text.members_only) {
            return self.desk.perform(&self.actor(name)?, JoinSpace { space, group }).await.map(drop);
        }
        let email = self.known.emails.get(name).cloned().unwrap_or_default();
        let add = AddMember { space, email, power, group };
        self.desk.perform(&self.actor(&text.host)?, add).await.map(drop)
    }

    async fn mask(&self, space: &SpaceText, text: &MaskText) -> Result<(), Fault> {
        let space = find(&self.known.spaces, &space.name)?;
        let appear = if text.pseudonym.is_empty() { Appearance::Group } else { Appearance::Pseudonym };
        let choose = ChooseMask::new(space, appear, &text.pseudonym);
        self.desk.perform(&self.actor(&text.by)?, choose).await.map(drop)
    }

    async fn write(&mut self, space: &SpaceText, text: &IdeaText) -> Result<(), Fault> {
        let draft = Draft::new(&text.title, &text.body, text.cost.map(|euros| Amount::Minor(euros * 100)))?;
        let write = WriteIdea {
            space: find(&self.known.spaces, &space.name)?,
            draft,
            audience: None,
            voice: None,
            behalf: None,
        };
        let written = self.desk.perform(&self.actor(&text.by)?, write).await?;
        self.known.ideas.insert(text.key.clone(), written.idea);
        Ok(())
    }

    async fn decide(&mut self, space: &SpaceText, text: &DecisionText, now: i64) -> Result<(), Fault> {
        let space = find(&self.known.spaces, &space.name)?;
        let ideas =
            text.ideas.iter().map(|key| find(&self.known.ideas, key)).collect::<Result<Vec<_>, _>>()?;
        let input = OpenDecisionInput {
            space,
            question: text.question.clone(),
            explanation: text.explanation.clone(),
            budget: Some(Amount::Minor(text.budget * 100)),
            closes_at: Some(Instant(text.closes_at(now)).to_string()),
            ideas,
        };
        let open = OpenDecision { space, draft: cocreate_decisions::Draft::new(input) };
        let opened = self.desk.perform(&self.actor(&text.by)?, open).await?;
        self.known.decisions.insert(text.key.clone(), opened.decision);
        Ok(())
    }

    async fn vote(&self, text: &DecisionText, name: &str, wanted: &[String]) -> Result<(), Fault> {
        let decision = find(&self.known.decisions, &text.key)?;
        let approves =
            wanted.iter().map(|key| find(&self.known.ideas, key)).collect::<Result<Vec<_>, _>>()?;
        let seal = cocreate_kernel::record::hex(&self.desk.chance::<32>());
        self.desk.perform(&self.actor(name)?, CastBallot { decision, approves, seal }).await.map(drop)
    }

    /// As the courier does it when the deadline has come.
    async fn count(&self, text: &DecisionText) -> Result<(), Fault> {
        let decision = find(&self.known.decisions, &text.key)?;
        self.desk.perform(&Actor::Clock, CloseDecision { decision }).await?;
        let Some(ballots) = self.desk.read(&Actor::Clock, BallotsToCount { decision }).await? else {
            return Ok(());
        };
        let publish = PublishOutcome::new(decision, &count(&ballots)?)?;
        self.desk.perform(&Actor::Clock, publish).await.map(drop)
    }
}
