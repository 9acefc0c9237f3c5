//! How somebody comes in: proofs, password, address, and the first administrator. From forms to commands, and from views
//! to pages.

use cocreate_kernel::{Actor, Fault, SessionToken};
use cocreate_web::{Input, Preparation, SessionAct, page};

use crate::code::{NewCode, Purpose, digits, escaped, secret};
use crate::commands::{
    AskEmail, AskEmailInput, AskProof, AskProofInput, BecomeFirst, BecomeFirstInput, CodeAsked, ConfirmEmail,
    ConfirmEmailInput, EmailChanged, EmailStopped, Joined, PasswordSet, Proof, Prove, ProveInput, Proven,
    RemovePasswordInput, SetPassword, SetPasswordInput, StopEmail, StopEmailInput, checked,
};
use crate::queries::{EmailPage, FindAccount, FirstPage, PasswordPage, ProvePage, StopEmailPage};
use crate::session::Rotation;
use crate::views::{EmailView, FirstView, PasswordView, ProveView, StopEmailView};
use crate::{Email, Method, NewSession, PasswordHash, password};

/// Address and password hash of whoever is signed in.
fn account(preparation: &Preparation<'_>) -> Result<(Option<String>, Option<String>), Fault> {
    let me = preparation.actor.person_id().ok_or(Fault::SignIn)?;
    preparation.desk.read_blocking(preparation.actor, &FindAccount(me))?.ok_or(Fault::SignIn)
}

/// The session that the request carries, which a code is bound to.
fn ticket(preparation: &Preparation<'_>) -> Result<SessionToken, Fault> {
    preparation.session.ok_or(Fault::SignIn)
}

fn language(actor: &Actor) -> Option<String> {
    match actor {
        Actor::Person(person) => person.language.clone(),
        _ => None,
    }
}

fn to_prove(came: Option<&str>) -> String {
    came.map_or_else(|| "/prove".to_owned(), |next| format!("/prove?next={}", escaped(next)))
}

impl Input for AskProofInput {
    type Command = AskProof;
    type Form = ProvePage;

    fn command(self, preparation: &Preparation<'_>) -> Result<AskProof, Fault> {
        let (email, _) = account(preparation)?;
        let email = Email::parse(&email.unwrap_or_default()).map_err(|flaw| Fault::Invalid(vec![flaw]))?;
        let code = NewCode::of(preparation, Purpose::Prove, email, ticket(preparation)?);
        Ok(AskProof { code, language: language(preparation.actor) })
    }

    fn next(_: &CodeAsked, came: Option<&str>) -> String {
        to_prove(came)
    }
}

impl Input for ProveInput {
    type Command = Prove;
    type Form = ProvePage;
    const SLOW: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<Prove, Fault> {
        let session = Rotation::of(preparation)?;
        let by =
            match (self.password.filter(|typed| !typed.is_empty()), self.code.map(|typed| digits(&typed))) {
                (Some(typed), None) => {
                    let (_, hash) = account(preparation)?;
                    Proof::Password(password::matches(&typed, hash.as_deref())?)
                }
                (None, Some(typed)) if !typed.is_empty() => Proof::Digits(typed),
                (None, Some(_)) => return Err(Fault::invalid("code", "required")),
                _ => return Err(Fault::invalid("password", "required")),
            };
        let second = self.second.unwrap_or_default();
        Ok(Prove { by, second, session, at: preparation.desk.now() })
    }

    fn refusal(proven: &Proven) -> Option<Fault> {
        if proven.second_wrong {
            return Some(Fault::invalid("second", "second_wrong"));
        }
        (!proven.proven).then(|| Fault::invalid("", "wrong_proof"))
    }

    fn session(command: &Prove) -> SessionAct {
        SessionAct::Start(command.session.after())
    }

    fn next(_: &Proven, came: Option<&str>) -> String {
        came.unwrap_or("/me").to_owned()
    }
}

impl Input for SetPasswordInput {
    type Command = SetPassword;
    type Form = PasswordPage;
    const SLOW: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<SetPassword, Fault> {
        preparation.actor.demand_proven()?;
        let (email, _) = account(preparation)?;
        let name = match preparation.actor {
            Actor::Person(person) => person.name.as_str(),
            _ => "",
        };
        let site = preparation.site_name();
        let own = [name, email.as_deref().unwrap_or_default(), site.as_str()];
        Fault::if_any(password::new_flaw(&self.password, &own).into_iter().collect())?;
        let hash = PasswordHash::of(&self.password, preparation.chance())?;
        Ok(SetPassword { hash: Some(hash), keep: preparation.session })
    }

    fn next(_: &PasswordSet, _: Option<&str>) -> String {
        "/me/password".to_owned()
    }
}

impl Input for RemovePasswordInput {
    type Command = SetPassword;
    type Form = PasswordPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<SetPassword, Fault> {
        Ok(SetPassword { hash: None, keep: preparation.session })
    }

    fn next(_: &PasswordSet, _: Option<&str>) -> String {
        "/me/password".to_owned()
    }
}

impl Input for AskEmailInput {
    type Command = AskEmail;
    type Form = EmailPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<AskEmail, Fault> {
        preparation.actor.demand_proven()?;
        let email = Email::parse(&self.email).map_err(|flaw| Fault::Invalid(vec![flaw]))?;
        let mut code = NewCode::of(preparation, Purpose::Address, email, ticket(preparation)?);
        code.stop = Some(SessionToken(preparation.chance()));
        Ok(AskEmail { code, language: language(preparation.actor) })
    }

    fn next(_: &CodeAsked, _: Option<&str>) -> String {
        "/me/email".to_owned()
    }
}

impl Input for ConfirmEmailInput {
    type Command = ConfirmEmail;
    type Form = EmailPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<ConfirmEmail, Fault> {
        let typed = digits(&self.code);
        if typed.is_empty() {
            return Err(Fault::invalid("code", "required"));
        }
        Ok(ConfirmEmail { digits: typed, ticket: ticket(preparation)?, at: preparation.desk.now() })
    }

    fn refusal(changed: &EmailChanged) -> Option<Fault> {
        (!changed.changed).then(|| Fault::invalid("code", "wrong_code"))
    }

    fn next(_: &EmailChanged, _: Option<&str>) -> String {
        "/me/email".to_owned()
    }
}

impl Input for StopEmailInput {
    type Command = StopEmail;
    type Form = StopEmailPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<StopEmail, Fault> {
        let key = secret(&self.key).ok_or(Fault::NotFound)?;
        Ok(StopEmail { key, at: preparation.desk.now() })
    }

    fn next(_: &EmailStopped, _: Option<&str>) -> String {
        "/sign-in".to_owned()
    }
}

impl Input for BecomeFirstInput {
    type Command = BecomeFirst;
    type Form = FirstPage;
    const SLOW: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<BecomeFirst, Fault> {
        let token = secret(&self.token).ok_or(Fault::NotFound)?;
        let site = preparation.site_name();
        let own = [self.name.as_str(), self.email.as_str(), site.as_str()];
        let (email, name) = checked(&self.email, &self.name, password::new_flaw(&self.password, &own))?;
        let hash = PasswordHash::of(&self.password, preparation.chance())?;
        let session = NewSession::of(preparation, Method::Password);
        Ok(BecomeFirst { token, email, name, hash, session })
    }

    fn session(command: &BecomeFirst) -> SessionAct {
        SessionAct::Start(command.session.token())
    }

    fn next(_: &Joined, _: Option<&str>) -> String {
        "/me".to_owned()
    }
}

impl ProveView {
    /// Before the names of fields that two forms have: the first form has them without.
    fn prefix(&self) -> &'static str {
        if self.code_ends_at.is_some() { "prove-password-" } else { "prove-" }
    }
}

page!(ProveView, "prove.html");
page!(PasswordView, "password.html");
page!(EmailView, "email.html");
page!(StopEmailView, "email_stop.html");
page!(FirstView, "first.html");
