//! Somebody supports an idea: one support a person, for the group they speak for.

use cocreate_kernel::{
    Ask, Author, Command, Decision, Fault, GroupId, Moment, OnSubject, Permit, PersonId, StoreFault,
    SubjectId, SubjectScene, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::IDEA;
use crate::sql::{COUNT_SUPPORT, COUNT_SUPPORT_VOICE, FIND_SUPPORT, INSERT_SUPPORT};

/// Support an idea. Supporting it again changes nothing.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SupportIdea {
    /// The idea.
    pub idea: SubjectId,
    /// Somebody without e-mail in whose name you support it: one whose consent is noted.
    #[serde(default, rename = "for")]
    pub behalf: Option<PersonId>,
}

/// How an idea stands after a support or its withdrawal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Supported {
    /// The idea.
    pub idea: SubjectId,
    /// People who support it.
    pub supports: i64,
    /// Whether you do.
    pub supported: bool,
}

/// A support to store.
#[derive(Debug)]
pub struct Support {
    idea: SubjectId,
    by: Author,
    group: Option<GroupId>,
    at: i64,
}

impl Command for SupportIdea {
    const PERMIT: Permit = Permit::new("idea.support", Permit::MEMBERS).quietly().of_people();
    const MASKED: bool = true;
    type Place = OnSubject;
    type Known = bool;
    type Change = Support;
    type Reply = Supported;

    fn place(&self) -> OnSubject {
        OnSubject(IDEA, self.idea)
    }

    fn behalf(&self) -> Option<PersonId> {
        self.behalf
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SubjectScene) -> Result<bool, Undo<Fault>> {
        let found = tx.maybe(&FIND_SUPPORT, params![self.idea, scene.actor.key()], |_| Ok(()))?;
        Ok(found.is_some())
    }

    fn decide(
        &self,
        scene: &SubjectScene,
        already: bool,
        moment: &mut Moment,
    ) -> Result<Decision<Support, Supported>, Fault> {
        let by = scene.speaker()?;
        if already {
            return Ok(Decision::Nothing(Supported {
                idea: self.idea,
                supports: scene.supports,
                supported: true,
            }));
        }
        let group = scene.member.and_then(|member| member.group);
        let support = Support { idea: self.idea, by, group, at: moment.now };
        let reply = Supported { idea: self.idea, supports: scene.supports + 1, supported: true };
        Ok(Decision::change(support, reply, "idea.supported", json!({})))
    }

    fn store(&self, support: Support, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Support { idea, by: Author { person, alias, entered_by }, group, at } = support;
        tx.run(&INSERT_SUPPORT, params![idea, person, group, at, alias, entered_by])?;
        tx.run(&COUNT_SUPPORT, params![idea, 1])?;
        if let Some(group) = group {
            tx.run(&COUNT_SUPPORT_VOICE, params![idea, group, 1])?;
        }
        Ok(())
    }
}
