//! Coming in by mail: from forms to commands, and from views to pages.

use cocreate_kernel::{Fault, SessionToken};
use cocreate_web::{Input, Preparation, SessionAct, ShortCookie, page};

use crate::code::{LASTS, NewCode, Purpose, digits, escaped, secret};
use crate::commands::{
    AskCode, AskCodeInput, Came, CodeAsked, Enter, EnterByLinkInput, EnterInput, Entered, SignUpInput,
    checked,
};
use crate::joining::{Joining, leads_in};
use crate::queries::{CodePage, LinkPage, SignInPage, SignUpPage};
use crate::session::onward;
use crate::views::{CodeView, LinkView, SignUpView};
use crate::{Email, Method, NewSession, PasswordHash, password};

/// What a browser keeps that asked for a code: the code can be used there only.
pub const TICKET: ShortCookie = ShortCookie { name: "code", lasts: LASTS };

/// Who may join, by what this request shows.
fn joining(preparation: &Preparation<'_>, typed: Option<&str>) -> Joining {
    Joining::of(preparation.desk, typed, preparation.next)
}

/// Where the page goes on after a code was asked for.
fn to_code(came: Option<&str>) -> String {
    came.map_or_else(|| "/sign-in/code".to_owned(), |next| format!("/sign-in/code?next={}", escaped(next)))
}

impl Input for AskCodeInput {
    type Command = AskCode;
    type Form = SignInPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<AskCode, Fault> {
        let email = Email::parse(&self.email).map_err(|flaw| Fault::Invalid(vec![flaw]))?;
        let code = NewCode::of(preparation, Purpose::Enter, email, SessionToken(preparation.chance()));
        Ok(AskCode { code, name: None, password: None, joining: joining(preparation, None) })
    }

    fn carry(command: &AskCode) -> Option<(ShortCookie, String)> {
        Some((TICKET, command.code.ticket.to_hex()))
    }

    fn next(_: &CodeAsked, came: Option<&str>) -> String {
        to_code(came)
    }
}

impl Input for SignUpInput {
    type Command = AskCode;
    type Form = SignUpPage;
    const SLOW: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<AskCode, Fault> {
        let site = preparation.site_name();
        let own = [self.name.as_str(), self.email.as_str(), site.as_str()];
        let wanted = self.password.as_deref().filter(|password| !password.is_empty());
        let flaw = wanted.and_then(|wanted| password::new_flaw(wanted, &own));
        let (email, name) = checked(&self.email, &self.name, flaw)?;
        let password = wanted.map(|wanted| PasswordHash::of(wanted, preparation.chance())).transpose()?;
        let code = NewCode::of(preparation, Purpose::Enter, email, SessionToken(preparation.chance()));
        let joining = joining(preparation, self.invitation.as_deref());
        Ok(AskCode { code, name: Some(name), password, joining })
    }

    fn carry(command: &AskCode) -> Option<(ShortCookie, String)> {
        Some((TICKET, command.code.ticket.to_hex()))
    }

    fn next(_: &CodeAsked, came: Option<&str>) -> String {
        to_code(came)
    }
}

fn enter(preparation: &Preparation<'_>, came: Came, ticket: Option<&str>, name: Option<String>) -> Enter {
    Enter {
        came,
        ticket: ticket.and_then(secret),
        name: name.filter(|name| !name.trim().is_empty()),
        session: NewSession::of(preparation, Method::Code),
        joining: joining(preparation, None).open,
        peer: preparation.peer.map(str::to_owned),
        once: preparation.once.map(str::to_owned),
        at: preparation.desk.now(),
    }
}

fn wrong_code(entered: &Entered) -> Option<Fault> {
    entered.person.is_none().then(|| Fault::invalid("code", "wrong_code"))
}

impl Input for EnterInput {
    type Command = Enter;
    type Form = CodePage;

    fn command(self, preparation: &Preparation<'_>) -> Result<Enter, Fault> {
        let typed = digits(&self.code);
        if typed.is_empty() {
            return Err(Fault::invalid("code", "required"));
        }
        Ok(enter(preparation, Came::Digits(typed), self.ticket.as_deref(), self.name))
    }

    fn refusal(entered: &Entered) -> Option<Fault> {
        wrong_code(entered)
    }

    fn session(command: &Enter) -> SessionAct {
        SessionAct::Start(command.session.token())
    }

    fn next(entered: &Entered, came: Option<&str>) -> String {
        onward(entered.second_factor, came)
    }
}

impl Input for EnterByLinkInput {
    type Command = Enter;
    type Form = LinkPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<Enter, Fault> {
        let key = secret(&self.key).ok_or_else(|| Fault::invalid("", "code_over"))?;
        Ok(enter(preparation, Came::Link(key), self.ticket.as_deref(), self.name))
    }

    fn refusal(entered: &Entered) -> Option<Fault> {
        wrong_code(entered)
    }

    fn session(command: &Enter) -> SessionAct {
        SessionAct::Start(command.session.token())
    }

    fn next(entered: &Entered, came: Option<&str>) -> String {
        onward(entered.second_factor, came)
    }
}

page!(SignUpView, "sign_up.html");
page!(CodeView, "sign_in_code.html");
page!(LinkView, "sign_in_link.html");

impl SignUpView {
    /// Whether they come by the page of an invitation, which says by itself who invited them.
    fn comes_by_link(&self, next: &str) -> bool {
        next != "/join" && leads_in(Some(next))
    }
}
