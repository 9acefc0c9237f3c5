//! An administrator changes how much may be done at once, or leaves it to the settings.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, Flaw, House, InstanceRules, Limits, Moment, Permit, StoreFault, Tx, Undo,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{InstanceChanged, NewRules, Newest, newest};

/// Most that a limit can be: beyond it there might as well be none.
const MOST: u32 = 1_000_000;

/// Where limits come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LimitsFrom {
    /// From the settings of the machine.
    #[default]
    Settings,
    /// From here.
    Here,
}

impl LimitsFrom {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Settings, Self::Here];

    /// As it stands in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Here => "here",
        }
    }
}

/// Change how much may be done at once. What is left out keeps the limit of the settings; 0 is no limit.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeLimits {
    /// The version that you changed.
    pub version: i64,
    /// Where limits come from.
    #[serde(default)]
    #[schema(inline)]
    pub from: LimitsFrom,
    /// Changes of one account in ten minutes.
    #[serde(default)]
    pub account: Option<u32>,
    /// Changes from one address in ten minutes.
    #[serde(default)]
    pub address: Option<u32>,
    /// Changes from one address by nobody who is signed in, in ten minutes.
    #[serde(default)]
    pub strangers: Option<u32>,
    /// Searches from one address by nobody who is signed in, in ten minutes.
    #[serde(default)]
    pub searches: Option<u32>,
    /// Changes in one space in ten minutes.
    #[serde(default)]
    pub space: Option<u32>,
    /// Ideas and posts of a new account in an hour.
    #[serde(default)]
    pub newcomers: Option<u32>,
    /// What holds where a limit is left out.
    #[serde(skip)]
    pub(crate) settings: Limits,
}

impl ChangeLimits {
    fn limits(&self) -> Result<Option<Limits>, Fault> {
        let given = [
            ("account", self.account),
            ("address", self.address),
            ("strangers", self.strangers),
            ("searches", self.searches),
            ("space", self.space),
            ("newcomers", self.newcomers),
        ];
        let flaws = given.into_iter().filter(|(_, limit)| limit.is_some_and(|limit| limit > MOST));
        Fault::if_any(flaws.map(|(field, _)| Flaw::new(field, "too_large")).collect())?;
        if self.from == LimitsFrom::Settings {
            return Ok(None);
        }
        let Limits { account, address, strangers, searches, space, newcomers } = self.settings;
        Ok(Some(Limits {
            account: self.account.unwrap_or(account),
            address: self.address.unwrap_or(address),
            strangers: self.strangers.unwrap_or(strangers),
            searches: self.searches.unwrap_or(searches),
            space: self.space.unwrap_or(space),
            newcomers: self.newcomers.unwrap_or(newcomers),
        }))
    }
}

impl Command for ChangeLimits {
    const PERMIT: Permit = Permit::administrators("limits.change").proven();
    type Place = House;
    type Known = Newest;
    type Change = NewRules;
    type Reply = InstanceChanged;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<Newest, Undo<Fault>> {
        newest(tx)
    }

    fn decide(
        &self,
        actor: &Actor,
        newest: Newest,
        moment: &mut Moment,
    ) -> Result<Decision<NewRules, InstanceChanged>, Fault> {
        let rules = InstanceRules { limits: self.limits()?, ..newest.rules.clone() };
        newest.replaced(self.version, &rules, actor, moment)
    }

    fn store(&self, new: NewRules, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        new.store(tx)
    }
}
