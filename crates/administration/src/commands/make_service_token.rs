//! An administrator makes a token for a program, and answers for the program from then on.

use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, House, Instant, Moment, NewToken, Permit, PersonId, Scope,
    StoreFault, TokenId, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::sql::{FIND_SERVING, SET_ANSWERS};

/// What a token of a program can be made for. It looks after no space and no account, so no charter can let it.
pub(crate) const SERVES: [Scope; 2] = [Scope::Read, Scope::Contribute];

/// Make a token for a program. Its secret is in the answer and nowhere else.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MakeServiceTokenInput {
    /// The program.
    pub person: PersonId,
    /// What it is for, in your own words, at most 60 characters.
    #[serde(default)]
    pub name: String,
    /// What it may be used for: `read`, `contribute` or both.
    #[serde(default)]
    pub scopes: Vec<Scope>,
    /// Days after which it is over: 1 to 365; 90 where they are left out.
    #[serde(default)]
    pub days: Option<i64>,
}

/// Makes a token for a program.
#[derive(Clone, Debug)]
pub struct MakeServiceToken {
    /// The program.
    pub person: PersonId,
    /// What it will be.
    pub token: NewToken,
}

/// A token that was made for a program.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct ServiceTokenMade {
    /// The program.
    pub person: PersonId,
    /// Its key.
    pub id: TokenId,
    /// What the program carries: `Authorization: Bearer …`. It is shown this once.
    pub token: String,
    /// What it is for.
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
    answers: PersonId,
    now: i64,
}

impl Command for MakeServiceToken {
    const PERMIT: Permit = Permit::administrators("service.make_token").proven();
    type Place = House;
    type Known = ();
    type Change = Made;
    type Reply = ServiceTokenMade;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        let found = tx.maybe(&FIND_SERVING, params![self.person], |row| row.get::<Option<i64>>(0))?;
        match found {
            None => Err(Fault::NotFound.into()),
            Some(Some(_)) => Err(Fault::Conflict("program_ended").into()),
            Some(None) => Ok(()),
        }
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<Made, ServiceTokenMade>, Fault> {
        let answers = actor.person_id().ok_or(Fault::SignIn)?;
        let (id, now) = (TokenId(moment.key()?), moment.now);
        let reply = ServiceTokenMade {
            person: self.person,
            id,
            token: self.token.to_text(),
            name: self.token.name().to_owned(),
            scopes: self.token.scopes().to_vec(),
            ends_at: Instant(self.token.ends_at(now)),
        };
        let data = self.token.entry(id, self.person, now);
        Ok(Decision::change(Made { id, answers, now }, reply, "service.token_made", data))
    }

    fn store(&self, made: Made, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SET_ANSWERS, params![self.person, made.answers])?;
        self.token.store(tx, made.id, self.person, made.now)
    }
}

/// Logs hold no secrets.
impl std::fmt::Debug for ServiceTokenMade {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ServiceTokenMade({})", self.id)
    }
}
