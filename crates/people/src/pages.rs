//! From forms to commands, and from views to pages.

use cocreate_kernel::{Fault, Flaw};
use cocreate_web::{Input, LANGUAGE, Preference, Preparation, SessionAct, page};

use crate::commands::{
    ChooseLanguage, Joined, LanguageChosen, SessionEnded, SessionStarted, SignIn, SignInInput, SignOut,
    SignOutInput, SignUp, SignUpInput, checked,
};
use crate::queries::{FindPassword, SignInPage, SignUpPage};
use crate::views::{MeView, SignInView, SignUpView};
use crate::{Email, Method, NewSession, PasswordHash, demo, password};

impl Input for SignUpInput {
    type Command = SignUp;
    type Form = SignUpPage;
    const SLOW: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<SignUp, Fault> {
        checked(&self.email, &self.name, Some(&self.password))?;
        let hash = PasswordHash::of(&self.password, preparation.chance())?;
        SignUp::new(&self.email, &self.name, hash, Some(NewSession::of(preparation, Method::Password)))
    }

    fn session(command: &SignUp) -> SessionAct {
        command.session.as_ref().map_or(SessionAct::Keep, |session| SessionAct::Start(session.token()))
    }

    fn next(_: &Joined, came: Option<&str>) -> String {
        came.unwrap_or("/").to_owned()
    }
}

impl Input for SignInInput {
    type Command = SignIn;
    type Form = SignInPage;
    const SLOW: bool = true;

    /// Says the same after the same time, whether the address or the password is wrong.
    fn command(self, preparation: &Preparation<'_>) -> Result<SignIn, Fault> {
        let missing = [("email", self.email.trim()), ("password", self.password.as_str())];
        let missing = missing.iter().filter(|(_, text)| text.is_empty());
        Fault::if_any(missing.map(|(field, _)| Flaw::new(*field, "required")).collect())?;
        let found = match Email::parse(&self.email) {
            Ok(email) => preparation.desk.read_blocking(preparation.actor, &FindPassword(email))?,
            Err(_) => None,
        };
        let right = password::matches(&self.password, found.as_ref().map(|(_, hash)| hash.as_str()))?;
        match found {
            Some((person, _)) if right => {
                Ok(SignIn { person, session: NewSession::of(preparation, Method::Password) })
            }
            _ => Err(Fault::invalid("", "wrong_credentials")),
        }
    }

    fn session(command: &SignIn) -> SessionAct {
        SessionAct::Start(command.session.token())
    }

    fn next(_: &SessionStarted, came: Option<&str>) -> String {
        came.unwrap_or("/").to_owned()
    }
}

impl Input for SignOutInput {
    type Command = SignOut;
    type Form = SignInPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<SignOut, Fault> {
        Ok(SignOut { token: preparation.session })
    }

    fn session(_: &SignOut) -> SessionAct {
        SessionAct::End
    }

    fn next(_: &SessionEnded, _: Option<&str>) -> String {
        "/".to_owned()
    }
}

impl Input for ChooseLanguage {
    type Command = Self;
    type Form = SignInPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn preference(chosen: &LanguageChosen) -> Option<Preference> {
        Some(Preference { name: LANGUAGE, value: chosen.language.clone() })
    }

    fn next(_: &LanguageChosen, came: Option<&str>) -> String {
        came.unwrap_or("/").to_owned()
    }
}

page!(SignUpView, "sign_up.html");
page!(SignInView, "sign_in.html");
page!(MeView, "me.html");

impl SignInView {
    /// The people of the demo world: power and address.
    fn demo(&self) -> [(&'static str, &'static str); 6] {
        demo::PEOPLE
    }

    fn demo_password(&self) -> &'static str {
        demo::PASSWORD
    }
}
