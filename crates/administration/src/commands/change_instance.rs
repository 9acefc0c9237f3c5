//! An administrator changes how the instance presents itself, and who may do what outside of spaces.

use cocreate_kernel::text::{length_flaw, line};
use cocreate_kernel::{
    Actor, Command, Decision, Fault, Flaw, House, InstanceRules, Moment, Permit, StoreFault, Tx, Undo, Who,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{NewRules, Newest, newest};

/// Longest name, in characters.
const NAME: usize = 60;
/// Longest contact, in characters.
const CONTACT: usize = 254;
/// Longest welcome, in characters.
const WELCOME: usize = 600;
/// Dyes that there are.
pub(crate) const DYES: i64 = 8;

/// Signing up, as charters name it.
pub(crate) const SIGN_UP: &str = "person.sign_up";
/// Opening a space, as charters name it.
pub(crate) const OPEN: &str = "space.open";

/// Erasing somebody who wants it, as charters name it.
pub(crate) const ERASE: &str = "person.erase";

/// Who may join the instance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum JoiningRule {
    /// Anybody.
    #[default]
    Anyone,
    /// Whoever was invited.
    Invited,
}

/// Who may open a space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OpeningRule {
    /// Everybody who is signed in.
    #[default]
    Everybody,
    /// Administrators.
    Administrators,
}

/// When somebody who wants to be erased is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ErasureRule {
    /// A day after they said so.
    #[default]
    AtOnce,
    /// When an administrator approves.
    Approval,
}

impl ErasureRule {
    /// Both.
    pub const ALL: [Self; 2] = [Self::AtOnce, Self::Approval];

    /// As it stands in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AtOnce => "at_once",
            Self::Approval => "approval",
        }
    }

    /// What these rules say.
    #[must_use]
    pub fn of(rules: &InstanceRules) -> Self {
        match rules.permits.get(ERASE) {
            Some(who) if !who.contains(&Who::Clock) => Self::Approval,
            _ => Self::AtOnce,
        }
    }
}

impl JoiningRule {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Anyone, Self::Invited];

    /// As it stands in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::Invited => "invited",
        }
    }

    /// What these rules say.
    #[must_use]
    pub fn of(rules: &InstanceRules) -> Self {
        match rules.permits.get(SIGN_UP) {
            Some(who) if !who.contains(&Who::Anyone) => Self::Invited,
            _ => Self::Anyone,
        }
    }
}

impl OpeningRule {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Everybody, Self::Administrators];

    /// As it stands in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::Administrators => "administrators",
        }
    }

    /// What these rules say.
    #[must_use]
    pub fn of(rules: &InstanceRules) -> Self {
        match rules.permits.get(OPEN) {
            Some(who) if !who.contains(&Who::SignedIn) => Self::Administrators,
            _ => Self::Everybody,
        }
    }
}

/// Change how the instance presents itself, and who may do what outside of spaces. Every version stays.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeInstance {
    /// The version that you changed.
    pub version: i64,
    /// The name in the header of each page, at most 60 characters; that of the settings where it is empty.
    #[serde(default)]
    pub name: String,
    /// Whom to write to: an address of mail or of a page.
    #[serde(default)]
    pub contact: String,
    /// What a visitor reads first, at most 600 characters.
    #[serde(default)]
    pub welcome: String,
    /// The dye of what can be pressed: 1 to 8.
    #[serde(default)]
    pub accent: Option<i64>,
    /// Who may join.
    #[serde(default)]
    #[schema(inline)]
    pub joining: JoiningRule,
    /// Who may open a space.
    #[serde(default)]
    #[schema(inline)]
    pub opening: OpeningRule,
    /// When somebody who wants to be erased is.
    #[serde(default)]
    #[schema(inline)]
    pub erasure: ErasureRule,
}

/// The version in force now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct InstanceChanged {
    /// The version.
    pub version: i64,
}

impl ChangeInstance {
    /// The rules that were asked for, or everything that is wrong with them.
    fn rules(&self) -> Result<InstanceRules, Fault> {
        let (name, contact) = (line(&self.name), line(&self.contact));
        let welcome = self.welcome.trim().to_owned();
        let accent = self.accent.unwrap_or(1);
        let mut flaws: Vec<Flaw> = [
            length_flaw("name", &name, NAME),
            length_flaw("contact", &contact, CONTACT),
            length_flaw("welcome", &welcome, WELCOME),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !(1..=DYES).contains(&accent) {
            flaws.push(Flaw::new("accent", "unknown_choice"));
        }
        Fault::if_any(flaws)?;
        let mut rules = InstanceRules { name, contact, welcome, accent, ..InstanceRules::default() };
        if self.joining == JoiningRule::Invited {
            rules.permits.insert(SIGN_UP.to_owned(), Vec::new());
        }
        if self.opening == OpeningRule::Administrators {
            rules.permits.insert(OPEN.to_owned(), vec![Who::Administrator]);
        }
        if self.erasure == ErasureRule::Approval {
            rules.permits.insert(ERASE.to_owned(), vec![Who::Administrator]);
        }
        Ok(rules)
    }
}

impl Command for ChangeInstance {
    const PERMIT: Permit = Permit::administrators("instance.change");
    type Place = House;
    type Known = Newest;
    type Change = NewRules;
    type Reply = InstanceChanged;

    fn place(&self) -> House {
        House
    }

    /// The newest version: two changes of one version meet at its key, and the second finds a newer one here.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Newest, Undo<Fault>> {
        newest(tx)
    }

    fn decide(
        &self,
        actor: &Actor,
        newest: Newest,
        moment: &mut Moment,
    ) -> Result<Decision<NewRules, InstanceChanged>, Fault> {
        let rules = InstanceRules { limits: newest.rules.limits, ..self.rules()? };
        newest.replaced(self.version, &rules, actor, moment)
    }

    fn store(&self, new: NewRules, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        new.store(tx)
    }
}
