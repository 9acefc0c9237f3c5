//! An administrator revokes a token of a program.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, TokenId, Tx, Undo,
    params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::{DELETE_SERVICE_TOKEN, FIND_SERVICE_TOKEN};

/// Revoke a token of a program. It opens nothing from now on.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RevokeServiceToken {
    /// The program.
    pub person: PersonId,
    /// The token.
    pub token: TokenId,
}

/// A token that was revoked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ServiceTokenRevoked {
    /// The program.
    pub person: PersonId,
    /// The token.
    pub token: TokenId,
}

impl Command for RevokeServiceToken {
    const PERMIT: Permit = Permit::administrators("service.revoke_token");
    type Place = House;
    type Known = ();
    type Change = ();
    type Reply = ServiceTokenRevoked;

    fn place(&self) -> House {
        House
    }

    /// The tokens of people are their own.
    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        let found = tx.maybe(&FIND_SERVICE_TOKEN, params![self.token, self.person], |_| Ok(()))?;
        found.ok_or_else(|| Fault::NotFound.into())
    }

    fn decide(&self, _: &Actor, (): (), _: &mut Moment) -> Result<Decision<(), ServiceTokenRevoked>, Fault> {
        let reply = ServiceTokenRevoked { person: self.person, token: self.token };
        let data = json!({"person": self.person, "token": self.token});
        Ok(Decision::change((), reply, "service.token_revoked", data))
    }

    fn store(&self, (): (), tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_SERVICE_TOKEN, params![self.token, self.person])?;
        Ok(())
    }
}
