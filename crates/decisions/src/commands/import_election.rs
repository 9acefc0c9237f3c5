//! The operator brings in an election that took place elsewhere, as a space of its own, with its ballots uncounted.

use cocreate_kernel::record::{canonical, digest};
use cocreate_kernel::{
    Actor, Ask, Author, CharterId, Clauses, Command, Decision, EntryDraft, Fault, GroupId, House, Moment,
    NewSubject, Permit, PersonId, SpaceId, StoreFault, SubjectId, Tx, Undo, params, words,
};
use cocreate_rules::pabulib::PabulibFile;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{AboutDecision, choices, sealed};
use crate::import_plan::{IdeaPlan, Plan, VoterPlan};
use crate::import_sql::{
    FIND_ORIGIN, INSERT_CHARTER, INSERT_GROUP, INSERT_HOST, INSERT_IDEA, INSERT_MEMBERS, INSERT_PERSON,
    INSERT_REVISION, INSERT_SPACE, INSERT_VOTERS,
};
use crate::sql::{INSERT_BALLOT, INSERT_DECISION, INSERT_OPTION};
use crate::{DECISION, job, state};

/// Imports an election. A file that was imported before is found again, and nothing changes.
#[derive(Clone, Debug)]
pub struct ImportElection {
    plan: Plan,
    origin: String,
    clauses: String,
}

/// What an election became.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Imported {
    /// Its space.
    pub space: SpaceId,
    /// Its decision.
    pub decision: SubjectId,
}

/// The keys of all that is new.
#[derive(Debug)]
pub struct NewElection {
    host: PersonId,
    space: SpaceId,
    charter: CharterId,
    groups: Vec<GroupId>,
    ideas: Vec<SubjectId>,
    decision: SubjectId,
    voters: Vec<PersonId>,
    ballots: Vec<NewBallot>,
    at: i64,
}

/// A ballot, in the order of the voters.
#[derive(Debug)]
struct NewBallot {
    group: Option<GroupId>,
    approves: String,
    seal: String,
}

impl ImportElection {
    /// Plans an import; `sha256` is the digest of the file's bytes, hexadecimal.
    ///
    /// # Errors
    /// [`Fault::Invalid`] when there is nothing to choose among, or an amount is too large.
    pub fn new(file: &PabulibFile, sha256: &str) -> Result<Self, Fault> {
        let plan = Plan::of(file)?;
        let clauses = Clauses { intent: plan.intent.clone(), ..Clauses::default() };
        let clauses = serde_json::to_value(&clauses).map_err(|error| Fault::Broken(error.to_string()))?;
        Ok(Self { plan, origin: format!("pabulib:{sha256}"), clauses: canonical(&clauses) })
    }

    fn ballot(&self, number: usize, voter: &VoterPlan, groups: &[GroupId], ideas: &[SubjectId]) -> NewBallot {
        NewBallot {
            group: voter.group.map(|place| groups[place]),
            approves: choices(voter.approves.iter().map(|place| ideas[*place])),
            // The file is public, so there is nothing to hide; the seal must only be there.
            seal: digest(&format!("{} {number}", self.origin)),
        }
    }

    /// What the record holds: the space, each idea, the decision and each ballot. The operator makes them, so their
    /// data name the person.
    fn entries(&self, new: &NewElection) -> Vec<EntryDraft> {
        let Plan { name, currency, budget, ideas, .. } = &self.plan;
        let founded = Some((new.space, new.charter));
        let entry = |kind, subject, data| EntryDraft { founded, subject, ..EntryDraft::new(kind, data) };
        let mut entries = vec![entry("space.opened", None, self.opened(new, name, currency))];
        entries.extend(new.ideas.iter().zip(ideas).map(|(id, idea)| {
            let IdeaPlan { title, body, cost, .. } = idea;
            let data = json!({
                "author": new.host, "title": digest(title), "body": digest(&body.source),
                "cost": cost, "revision": 1,
            });
            entry("idea.written", Some(*id), data)
        }));
        let options = new.ideas.iter().zip(ideas);
        let options =
            options.map(|(id, idea)| json!({"idea": id, "cost": idea.cost, "title": digest(&idea.title)}));
        let data = json!({
            "author": new.host, "question": digest(name),
            "explanation": digest(&self.plan.remark.source), "budget": budget, "closes_at": new.at,
            "options": options.collect::<Vec<_>>(),
        });
        entries.push(entry("decision.opened", Some(new.decision), data));
        entries.extend(new.voters.iter().zip(&new.ballots).map(|(voter, ballot)| {
            let choices = sealed(&ballot.seal, &ballot.approves);
            let data = json!({"person": voter, "group": ballot.group, "choices": choices});
            entry("ballot.cast", Some(new.decision), data)
        }));
        entries
    }

    fn opened(&self, new: &NewElection, name: &str, currency: &str) -> Value {
        json!({
            "host": new.host, "name": digest(name), "reading": "public",
            "currency": currency, "groups": new.groups, "clauses": digest(&self.clauses), "origin": self.origin,
        })
    }

    fn store_space(&self, new: &NewElection, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Plan { name, unit, currency, ideas, groups, voters, .. } = &self.plan;
        let NewElection { host, space, charter, at, .. } = *new;
        let (members, count) = (voters.len() as i64 + 1, ideas.len() as i64);
        tx.run(&INSERT_PERSON, params![host, unit, at])?;
        tx.run(&INSERT_SPACE, params![space, name, currency, charter, members, count, &self.origin, at])?;
        words::index_space(tx, space, name)?;
        tx.run(&INSERT_CHARTER, params![charter, space, &self.clauses, host, at])?;
        for (position, (id, group)) in (1_i64..).zip(new.groups.iter().zip(groups)) {
            tx.run(&INSERT_GROUP, params![*id, space, &group.name, position, group.members])?;
        }
        tx.run(&INSERT_HOST, params![space, host, at])?;
        for (id, IdeaPlan { title, body, excerpt, cost }) in new.ideas.iter().zip(ideas) {
            // What was on that ballot is under consideration.
            let (kind, state) = ("idea", "considering");
            let (group, audience) = (None, None);
            NewSubject {
                id: *id,
                space,
                kind,
                state,
                title,
                author: Author::openly(host),
                group,
                audience,
                at,
            }
            .store(tx, &body.source)?;
            tx.run(&INSERT_IDEA, params![*id, &body.source, &body.html, excerpt, *cost])?;
            tx.run(&INSERT_REVISION, params![*id, title, &body.source, *cost, host, at])?;
        }
        Ok(())
    }

    fn store_decision(&self, new: &NewElection, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Plan { name, budget, remark, ideas, .. } = &self.plan;
        let NewElection { host, space, decision, at, .. } = *new;
        let (options, ballots) = (ideas.len() as i64, new.ballots.len() as i64);
        let (kind, state) = (DECISION, state::OPEN);
        let (group, audience) = (None, None);
        NewSubject {
            id: decision,
            space,
            kind,
            state,
            title: name,
            author: Author::openly(host),
            group,
            audience,
            at,
        }
        .store(tx, &remark.source)?;
        let terms = params![decision, &remark.source, &remark.html, *budget, at, options, ballots];
        tx.run(&INSERT_DECISION, terms)?;
        for (position, (id, idea)) in (1_i64..).zip(new.ideas.iter().zip(ideas)) {
            tx.run(&INSERT_OPTION, params![decision, *id, position, idea.cost, &idea.title])?;
        }
        if let Some(first) = new.voters.first() {
            tx.run(&INSERT_VOTERS, params![first.0 - 1, ballots, at])?;
        }
        for (voter, NewBallot { group, approves, seal }) in new.voters.iter().zip(&new.ballots) {
            tx.run(&INSERT_BALLOT, params![decision, *voter, *group, approves, seal, at, None::<i64>])?;
        }
        tx.run(&INSERT_MEMBERS, params![decision, space])?;
        Ok(())
    }
}

impl Command for ImportElection {
    const PERMIT: Permit = Permit::new("election.import", &[]);
    type Place = House;
    type Known = Option<Imported>;
    type Change = NewElection;
    type Reply = Imported;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        // Host, space, charter and decision besides the lists.
        4 + self.plan.groups.len() + self.plan.ideas.len() + self.plan.voters.len()
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Option<Imported>, Undo<Fault>> {
        let found = tx.maybe(&FIND_ORIGIN, params![&self.origin], |row| {
            Ok(Imported { space: row.get(0)?, decision: row.get(1)? })
        })?;
        Ok(found)
    }

    fn decide(
        &self,
        _: &Actor,
        known: Option<Imported>,
        moment: &mut Moment,
    ) -> Result<Decision<NewElection, Imported>, Fault> {
        if let Some(known) = known {
            return Ok(Decision::Nothing(known));
        }
        let Plan { groups, ideas, voters, .. } = &self.plan;
        let (host, space, charter) =
            (PersonId(moment.key()?), SpaceId(moment.key()?), CharterId(moment.key()?));
        let groups = groups.iter().map(|_| moment.key().map(GroupId)).collect::<Result<Vec<_>, _>>()?;
        let ideas = ideas.iter().map(|_| moment.key().map(SubjectId)).collect::<Result<Vec<_>, _>>()?;
        let decision = SubjectId(moment.key()?);
        let keys = voters.iter().map(|_| moment.key().map(PersonId)).collect::<Result<Vec<_>, _>>()?;
        let ballots =
            voters.iter().zip(1..).map(|(voter, number)| self.ballot(number, voter, &groups, &ideas));
        let ballots = ballots.collect();
        let at = moment.now;
        let new = NewElection { host, space, charter, groups, ideas, decision, voters: keys, ballots, at };
        let entries = self.entries(&new);
        let reply = Imported { space, decision };
        let imported =
            Decision::Change { change: new, entries, jobs: Vec::new(), letters: Vec::new(), reply };
        Ok(imported.job(job::CLOSE, json!(AboutDecision { decision }), at))
    }

    fn store(&self, new: NewElection, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        self.store_space(&new, tx)?;
        self.store_decision(&new, tx)
    }
}
