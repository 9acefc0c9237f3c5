//! From forms to commands, and from views to pages.

use cocreate_kernel::{Fault, Flaw};
use cocreate_web::{Input, LANGUAGE, Preference, Preparation, SessionAct, page};

use crate::commands::{
    ChooseLanguage, LanguageChosen, SessionEnded, SessionStarted, SignIn, SignInInput, SignOut, SignOutInput,
};
use crate::queries::{FindPassword, SignInPage};
use crate::session::onward;
use crate::views::{MeView, SignInView};
use crate::{Email, Method, NewSession, demo, password};

impl Input for SignInInput {
    type Command = SignIn;
    type Form = SignInPage;
    const SLOW: bool = true;

    /// Takes the same time, whether the address or the password is wrong.
    fn command(self, preparation: &Preparation<'_>) -> Result<SignIn, Fault> {
        let missing = [("email", self.email.trim()), ("password", self.password.as_str())];
        let missing = missing.iter().filter(|(_, text)| text.is_empty());
        Fault::if_any(missing.map(|(field, _)| Flaw::new(*field, "required")).collect())?;
        let (email, found) = match Email::parse(&self.email) {
            Ok(email) => {
                let found =
                    preparation.desk.read_blocking(preparation.actor, &FindPassword(email.clone()))?;
                (email.as_str().to_owned(), found)
            }
            Err(_) => (String::new(), None),
        };
        let right = password::matches(&self.password, found.as_ref().map(|(_, hash)| hash.as_str()))?;
        let person = found.filter(|_| right).map(|(person, _)| person);
        let session = NewSession::of(preparation, Method::Password);
        let peer = preparation.peer.map(str::to_owned);
        Ok(SignIn { person, email, session, peer, at: preparation.desk.now() })
    }

    /// Says the same, whether the address or the password is wrong.
    fn refusal(started: &SessionStarted) -> Option<Fault> {
        started.person.is_none().then(|| Fault::invalid("", "wrong_credentials"))
    }

    fn session(command: &SignIn) -> SessionAct {
        SessionAct::Start(command.session.token())
    }

    fn next(started: &SessionStarted, came: Option<&str>) -> String {
        onward(started.second_factor, came)
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

page!(SignInView, "sign_in.html");
page!(MeView, "me.html");

impl SignInView {
    /// Whether joining is offered: to anybody, or to whoever was invited.
    fn offers_joining(&self, next: &str) -> bool {
        self.joining || crate::joining::leads_in(Some(next))
    }

    /// The people of the demo world: power and address.
    fn demo(&self) -> [(&'static str, &'static str); 6] {
        demo::PEOPLE
    }

    fn demo_password(&self) -> &'static str {
        demo::PASSWORD
    }
}
