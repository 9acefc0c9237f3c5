//! Accounts elsewhere: from forms to commands, and from views to pages.

use cocreate_kernel::{Fault, SessionToken};
use cocreate_web::{Frame, Input, Preparation, page};

use crate::commands::{IdentityLinked, IdentityUnlinked, LinkIdentity, LinkIdentityInput, UnlinkIdentity};
use crate::identities::{IdentitiesPage, IdentitiesView, IdentityView, LinkState};

/// Where one's accounts elsewhere are.
const HOME: &str = "/me/identities";

impl Input for LinkIdentityInput {
    type Command = LinkIdentity;
    type Form = IdentitiesPage;

    fn command(self, _: &Preparation<'_>) -> Result<LinkIdentity, Fault> {
        Ok(LinkIdentity { offer: self.offer.as_deref().and_then(SessionToken::from_hex) })
    }

    fn next(linked: &IdentityLinked, _: Option<&str>) -> String {
        linked.next.clone().unwrap_or_else(|| HOME.to_owned())
    }
}

impl Input for UnlinkIdentity {
    type Command = Self;
    type Form = IdentitiesPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &IdentityUnlinked, _: Option<&str>) -> String {
        HOME.to_owned()
    }
}

page!(IdentitiesView, "identities.html");
page!(IdentityView, "identity.html");

impl IdentityView {
    /// The end of the key of its title.
    fn code(&self) -> &'static str {
        match self.state {
            LinkState::Ready => "ready",
            LinkState::SignInFirst => "first",
            LinkState::OtherAccount => "other",
        }
    }

    /// That there is an account with this address.
    fn first(&self, frame: &Frame<'_>) -> String {
        let email = self.email.as_deref().unwrap_or_default();
        frame.w2("identity-first", ("email", email), ("name", &self.provider))
    }
}
