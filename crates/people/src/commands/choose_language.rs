//! Somebody chooses a language: for their account, and for this browser.

use cocreate_kernel::{
    Actor, Command, Decision, Fault, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, Who, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::sql::SET_LANGUAGE;

/// Choose the language of pages. A guest's choice is kept in a cookie alone.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseLanguage {
    /// Its tag: `fr`.
    #[serde(default)]
    pub language: String,
}

/// The language that was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LanguageChosen {
    /// Its tag.
    pub language: String,
}

impl Command for ChooseLanguage {
    const PERMIT: Permit = Permit::new("language.choose", &[Who::Anyone]);
    type Place = House;
    type Known = ();
    type Change = PersonId;
    type Reply = LanguageChosen;

    fn place(&self) -> House {
        House
    }

    fn load(&self, _: &mut Tx<'_>, _: &Actor) -> Result<(), Undo<Fault>> {
        Ok(())
    }

    fn decide(
        &self,
        actor: &Actor,
        (): (),
        _: &mut Moment,
    ) -> Result<Decision<PersonId, LanguageChosen>, Fault> {
        if !cocreate_web::is_language(&self.language) {
            return Err(Fault::invalid("language", "unknown_choice"));
        }
        let reply = LanguageChosen { language: self.language.clone() };
        Ok(match actor {
            Actor::Person(person) if person.language.as_ref() != Some(&self.language) => {
                let data = json!({"language": self.language});
                Decision::change(person.id, reply, "person.language_chosen", data)
            }
            _ => Decision::Nothing(reply),
        })
    }

    fn store(&self, person: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        tx.run(&SET_LANGUAGE, params![person, &self.language])?;
        Ok(())
    }
}
