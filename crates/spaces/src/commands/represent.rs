//! Somebody without e-mail takes part: whoever looks after the space notes what they agreed to, and enters from then on
//! what they say.

use cocreate_kernel::record::digest;
use cocreate_kernel::text::{self, text_flaw};
use cocreate_kernel::{
    Command, Decision, Fault, GroupId, InSpace, Moment, Permit, PersonId, Power, SpaceId, SpaceScene,
    StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::{enter, known_group};
use crate::represented_sql::{INSERT_REPRESENTED, INSERT_REPRESENTED_PERSON};

/// Longest name, in characters.
const NAME: usize = 80;
/// Longest consent, in characters.
const CONSENT: usize = 500;

/// How somebody without e-mail says something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Written on paper.
    #[default]
    Paper,
    /// In person.
    Counter,
    /// On the phone.
    Phone,
}

impl How {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Paper, Self::Counter, Self::Phone];

    /// As it stands in the database, in forms and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Counter => "counter",
            Self::Phone => "phone",
        }
    }

    pub(crate) fn read(text: &str) -> Self {
        Self::ALL.into_iter().find(|how| how.as_str() == text).unwrap_or_default()
    }
}

/// Note that somebody without e-mail takes part, and what they agreed to.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Represent {
    /// The space.
    pub space: SpaceId,
    /// The name that others see, at most 80 characters.
    #[serde(default)]
    pub name: String,
    /// The group they speak for.
    #[serde(default)]
    pub group: Option<GroupId>,
    /// How they say something.
    #[serde(default)]
    #[schema(inline)]
    pub how: How,
    /// What they were told and agreed to, at most 500 characters.
    #[serde(default)]
    pub consent: String,
    /// That they were asked, and agreed.
    #[serde(default)]
    pub agreed: bool,
}

/// Somebody takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Represented {
    /// The space.
    pub space: SpaceId,
    /// The person.
    pub person: PersonId,
}

/// Somebody new.
#[derive(Debug)]
pub struct NewPerson {
    person: PersonId,
    name: String,
    consent: String,
    by: PersonId,
    at: i64,
}

impl Command for Represent {
    const PERMIT: Permit = Permit::REPRESENT;
    type Place = InSpace;
    type Known = ();
    type Change = NewPerson;
    type Reply = Represented;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, _: &SpaceScene) -> Result<(), Undo<Fault>> {
        self.group.map_or(Ok(()), |group| known_group(tx, self.space, group))
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<NewPerson, Represented>, Fault> {
        let by = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let (name, consent) = (text::name(&self.name), self.consent.trim().to_owned());
        let mut flaws: Vec<_> = [text_flaw("name", &name, NAME), text_flaw("consent", &consent, CONSENT)]
            .into_iter()
            .flatten()
            .collect();
        if !self.agreed {
            flaws.push(cocreate_kernel::Flaw::new("agreed", "required"));
        }
        Fault::if_any(flaws)?;
        let person = PersonId(moment.key()?);
        let data =
            json!({"person": person, "group": self.group, "how": self.how, "consent": digest(&consent)});
        let new = NewPerson { person, name, consent, by, at: moment.now };
        Ok(Decision::change(new, Represented { space: self.space, person }, "person.represented", data))
    }

    fn store(&self, new: NewPerson, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewPerson { person, name, consent, by, at } = new;
        tx.run(&INSERT_REPRESENTED_PERSON, params![person, &name, at])?;
        let row = params![person, self.space, self.how.as_str(), &consent, by, at];
        tx.run(&INSERT_REPRESENTED, row)?;
        enter(tx, self.space, person, Power::Participant, self.group, at)
    }
}
