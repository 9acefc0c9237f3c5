//! Somebody says by which name they go, which language and clocks they want, and something about themselves.

use cocreate_kernel::record::digest;
use cocreate_kernel::text::{self, length_flaw, text_flaw};
use cocreate_kernel::{
    Actor, Ask, Command, Decision, Fault, Flaw, House, Moment, Permit, PersonId, StoreFault, Tx, Undo, params,
};
use cocreate_web::Zone;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::NAME;
use crate::profile_sql::{FIND_PROFILE, SET_PROFILE};

/// Longest text about oneself, in characters.
const ABOUT: usize = 500;

/// Change your profile; what is left out is empty from then on.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeProfile {
    /// The name that others see, at most 80 characters.
    #[serde(default)]
    pub name: String,
    /// The tag of the language of pages: `fr`. Without it, the one that the browser asks for.
    #[serde(default)]
    pub language: Option<String>,
    /// The IANA name of your time zone: `Europe/Lisbon`. Without it, UTC.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// Something about you, for those who share a space with you or can read what you said: at most 500 characters.
    #[serde(default)]
    pub about: Option<String>,
}

/// A profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Profile {
    /// The name that others see.
    pub name: String,
    /// The tag of the language of pages.
    pub language: Option<String>,
    /// The IANA name of the time zone.
    pub time_zone: Option<String>,
    /// Something about oneself.
    pub about: Option<String>,
}

impl Profile {
    /// That of a person.
    pub(crate) fn find(ask: &mut impl Ask, person: PersonId) -> Result<Self, StoreFault> {
        ask.one(&FIND_PROFILE, params![person], |row| {
            Ok(Self { name: row.get(0)?, language: row.get(1)?, time_zone: row.get(2)?, about: row.get(3)? })
        })
    }
}

impl ChangeProfile {
    /// In the form in which it is kept, or everything that is wrong.
    pub(crate) fn checked(self) -> Result<Self, Fault> {
        let name = text::name(&self.name);
        let about = self.about.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let typed = self.time_zone.filter(|typed| !typed.trim().is_empty());
        let zone = typed.as_deref().map(Zone::named);
        let unknown = |field, wrong: bool| wrong.then(|| Flaw::new(field, "unknown_choice"));
        let flaws = [
            text_flaw("name", &name, NAME),
            unknown("language", self.language.as_ref().is_some_and(|tag| !cocreate_web::is_language(tag))),
            unknown("time_zone", zone == Some(None)),
            about.as_ref().and_then(|about| length_flaw("about", about, ABOUT)),
        ];
        Fault::if_any(flaws.into_iter().flatten().collect())?;
        Ok(Self { name, language: self.language, time_zone: zone.flatten().map(str::to_owned), about })
    }
}

impl Command for ChangeProfile {
    const PERMIT: Permit = Permit::own("person.change_profile");
    type Place = House;
    type Known = Profile;
    type Change = PersonId;
    type Reply = Profile;

    fn place(&self) -> House {
        House
    }

    fn load(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Profile, Undo<Fault>> {
        Ok(Profile::find(tx, actor.key())?)
    }

    fn decide(
        &self,
        actor: &Actor,
        before: Profile,
        _: &mut Moment,
    ) -> Result<Decision<PersonId, Profile>, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let Self { name, language, time_zone, about } = self.clone();
        let now = Profile { name, language, time_zone, about };
        if now == before {
            return Ok(Decision::Nothing(now));
        }
        let renamed = now.name != before.name;
        let data = json!({
            "name": if renamed { Value::from(digest(&now.name)) } else { Value::Null },
            "language": now.language, "time_zone": now.time_zone, "about": now.about.as_deref().map(digest),
        });
        Ok(Decision::change(me, now, if renamed { "person.renamed" } else { "person.profile_changed" }, data))
    }

    fn store(&self, me: PersonId, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Self { name, language, time_zone, about } = self;
        let values = params![me, name, language.as_ref(), time_zone.as_ref(), about.as_ref()];
        tx.run(&SET_PROFILE, values)?;
        Ok(())
    }
}
