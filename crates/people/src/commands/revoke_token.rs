//! Somebody revokes one of their tokens: from then on it opens nothing.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, TokenId, Tx, Undo,
    params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::tokens_sql::{DELETE_TOKEN, FIND_MY_TOKEN};

/// Revoke one of your tokens.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RevokeToken {
    /// Its key.
    pub token: TokenId,
}

/// A token that opens nothing any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TokenRevoked {
    /// Its key.
    pub token: TokenId,
}

impl Command for RevokeToken {
    const PERMIT: Permit = Permit::own("token.revoke");
    type Place = House;
    type Known = ();
    type Change = PersonId;
    type Reply = TokenRevoked;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<(), Undo<Fault>> {
        let found = tx.maybe(&FIND_MY_TOKEN, params![self.token, actor.key()], |_| Ok(()))?;
        found.ok_or_else(|| Fault::NotFound.into())
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        _: &mut Moment,
    ) -> Result<Decision<PersonId, TokenRevoked>, Fault> {
        let (person, reply) = (actor.key(), TokenRevoked { token: self.token });
        let data = json!({"person": person, "token": self.token});
        Ok(Decision::change(person, reply, "token.revoked", data))
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        match tx.run(&DELETE_TOKEN, params![self.token, person])? {
            0 => Err(StoreFault::Again("revoked_token".to_owned())),
            _ => Ok(()),
        }
    }
}
