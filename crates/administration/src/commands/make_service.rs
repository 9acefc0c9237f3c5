//! An administrator makes an account for a program, and answers for it. It has no address and no password: tokens alone
//! open it.

use cocreate_kernel::text::{program_name, text_flaw};
use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params, text,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::INSERT_SERVICE;

/// Longest name, in characters.
const NAME: usize = 60;

/// Make an account for a program. You answer for it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MakeServiceInput {
    /// The name that others see, at most 60 characters. The sign of programs comes before it.
    #[serde(default)]
    pub name: String,
}

/// Makes an account for a program.
#[derive(Clone, Debug)]
pub struct MakeService {
    name: String,
}

/// An account that was made for a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ServiceMade {
    /// The account.
    pub person: PersonId,
}

/// The account, who answers for it, and since when.
#[derive(Debug)]
pub struct Made {
    person: PersonId,
    answers: PersonId,
    at: i64,
}

impl MakeService {
    /// An account under this name.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for `name`.
    pub fn checked(name: &str) -> Result<Self, Fault> {
        Fault::if_any(text_flaw("name", &text::name(name), NAME).into_iter().collect())?;
        Ok(Self { name: program_name(name) })
    }
}

impl Command for MakeService {
    const PERMIT: Permit = Permit::administrators("service.make").proven();
    type Place = House;
    type Known = ();
    type Change = Made;
    type Reply = ServiceMade;

    fn place(&self) -> House {
        House
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        moment: &mut Moment,
    ) -> Result<Decision<Made, ServiceMade>, Fault> {
        let answers = actor.person_id().ok_or(Fault::SignIn)?;
        let person = PersonId(moment.key()?);
        let data = json!({"person": person, "answers": answers});
        let made = Made { person, answers, at: moment.now };
        Ok(Decision::change(made, ServiceMade { person }, "service.made", data))
    }

    /// It is no newcomer: somebody answers for it.
    fn store(&self, made: Made, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&INSERT_SERVICE, params![made.person, &self.name, made.at, made.answers])?;
        Ok(())
    }
}
