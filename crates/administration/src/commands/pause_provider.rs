//! An administrator offers a provider of identities no more for now, or offers it again.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{FIND_PROVIDER, SET_PROVIDER_PAUSED};

/// Offer a provider no more for now, or again. Accounts there stay linked; whoever is signed in stays so.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PauseProvider {
    /// The provider, by its name in addresses.
    pub provider: String,
    /// Whether it is offered no more.
    #[serde(default)]
    pub paused: bool,
}

/// Whether people may come from a provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ProviderPaused {
    /// The provider.
    pub provider: String,
    /// Whether it is offered no more.
    pub paused: bool,
}

impl Command for PauseProvider {
    const PERMIT: Permit = Permit::administrators("provider.pause").proven();
    type Place = House;
    type Known = bool;
    type Change = Option<i64>;
    type Reply = ProviderPaused;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<bool, Undo<Fault>> {
        let found = tx
            .maybe(&FIND_PROVIDER, params![&self.provider], |row| Ok(row.get::<Option<i64>>(0)?.is_some()))?;
        Ok(found.ok_or(Fault::NotFound)?)
    }

    fn decide(
        &self,
        _: &Actor,
        paused: bool,
        moment: &mut Moment,
    ) -> Result<Decision<Option<i64>, ProviderPaused>, Fault> {
        let reply = ProviderPaused { provider: self.provider.clone(), paused: self.paused };
        if paused == self.paused {
            return Ok(Decision::Nothing(reply));
        }
        let kind = if self.paused { "provider.paused" } else { "provider.resumed" };
        let at = self.paused.then_some(moment.now);
        Ok(Decision::change(at, reply, kind, json!({"provider": self.provider})))
    }

    fn store(&self, at: Option<i64>, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SET_PROVIDER_PAUSED, params![&self.provider, at])?;
        Ok(())
    }
}
