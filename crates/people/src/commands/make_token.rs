//! Somebody makes a token, for a program that acts for them.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, Instant, MailDraft, Moment, NewToken, Permit, PersonId, Scope,
    StoreFault, To, TokenId, Tx, Undo,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

/// Make a token. Its secret is in the answer and nowhere else.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MakeTokenInput {
    /// What it is for, in your own words, at most 60 characters.
    #[serde(default)]
    pub name: String,
    /// What it may be used for: one or more.
    #[serde(default)]
    pub scopes: Vec<Scope>,
    /// Days after which it is over: 1 to 365; 90 where they are left out.
    #[serde(default)]
    pub days: Option<i64>,
}

/// Makes a token for the actor.
#[derive(Clone, Debug)]
pub struct MakeToken {
    /// What it will be.
    pub token: NewToken,
}

/// A token that was made.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct TokenMade {
    /// Its key.
    pub id: TokenId,
    /// What a program carries: `Authorization: Bearer …`. It is shown this once.
    pub token: String,
    /// Its name.
    pub name: String,
    /// What it may be used for.
    pub scopes: Vec<Scope>,
    /// When it is over.
    #[schema(inline)]
    pub ends_at: Instant,
}

/// A token to store.
#[derive(Debug)]
pub struct Made {
    id: TokenId,
    person: PersonId,
    now: i64,
}

impl Command for MakeToken {
    const PERMIT: Permit = Permit::own("token.make").proven();
    type Place = House;
    type Known = ();
    type Change = Made;
    type Reply = TokenMade;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(&self, actor: &Actor, (): (), moment: &mut Moment) -> Result<Decision<Made, TokenMade>, Fault> {
        let (id, person, now) = (TokenId(moment.key()?), actor.key(), moment.now);
        let reply = TokenMade {
            id,
            token: self.token.to_text(),
            name: self.token.name().to_owned(),
            scopes: self.token.scopes().to_vec(),
            ends_at: Instant(self.token.ends_at(now)),
        };
        let data = self.token.entry(id, person, now);
        let values = json!({"key": self.token.name(), "link": "/me/tokens"});
        let letter = MailDraft::new(To::Person(person), "token-made", values);
        Ok(Decision::change(Made { id, person, now }, reply, "token.made", data).mail(letter))
    }

    fn store(&self, made: Made, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        self.token.store(tx, made.id, made.person, made.now)
    }
}

/// Logs hold no secrets.
impl std::fmt::Debug for TokenMade {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TokenMade({})", self.id)
    }
}
