//! Accounts elsewhere: where people may come from, what opens their account, and what can be linked to it.

use cocreate_kernel::{
    Actor, Ask, Fault, IdentityId, Instant, PersonId, Query, Reader, Row, Scope, SessionToken, StoreFault,
    params,
};
use cocreate_web::{Routes, ShortCookie};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{LinkIdentityInput, OFFER, OfferedClaims, UnlinkIdentity};
use crate::given;
use crate::identity_sql::{FIND_OFFER, MY_IDENTITIES, MY_PROVIDERS, OFFERED_PROVIDERS};
use crate::provider::MapRule;

/// The cookie with the token of an identity that its owner may link.
pub const OFFERED: ShortCookie = ShortCookie { name: "identity", lasts: OFFER };

/// The routes of accounts elsewhere; those that lead there and back stand where the house is put together.
pub(crate) fn routes() -> Routes {
    let linking = Routes::of("people")
        .read::<IdentityPage>("/sign-in/identity")
        .post::<LinkIdentityInput>("/me/identities")
        .with_cookie(OFFERED, "offer");
    Routes::of("people")
        .read::<IdentitiesPage>("/me/identities")
        .post::<UnlinkIdentity>("/me/identities/{identity}/end")
        .delete::<UnlinkIdentity>("/me/identities/{identity}")
        .and(linking)
}

/// A provider of identities, as pages offer it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProviderMark {
    /// Its name in addresses: `/sign-in/with/{id}` leads there.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What the settings say of a provider, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ProviderTold {
    /// Its address, as it calls itself.
    pub issuer: String,
    /// Where it must be told to send people back to.
    pub callback: String,
    /// Whether whom it sends gets an account.
    pub create_accounts: bool,
    /// Whether an address that it knows to be theirs opens the account with that address.
    pub trust_email: bool,
    /// The groups there that bring a part in a space here.
    pub groups: Vec<String>,
}

/// A provider as the settings offer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderOffer {
    /// As pages offer it.
    pub mark: ProviderMark,
    /// As administrators see it.
    pub terms: Option<ProviderTold>,
}

impl From<ProviderMark> for ProviderOffer {
    fn from(mark: ProviderMark) -> Self {
        Self { mark, terms: None }
    }
}

/// Whether people may come from a provider now.
#[derive(Clone, Debug)]
pub struct IsOffered(pub String);

impl Query for IsOffered {
    type View = bool;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<bool, Fault> {
        Ok(offered(reader)?.iter().any(|mark| mark.id == self.0))
    }
}

/// An account elsewhere that opens one's own.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LinkedIdentity {
    /// Its key.
    pub id: IdentityId,
    /// The provider's name.
    pub provider: String,
    /// Since when.
    #[schema(inline)]
    pub linked_at: Instant,
    /// When it was used last.
    #[schema(inline)]
    pub used_at: Instant,
}

/// The accounts elsewhere that open one's own.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct IdentitiesView {
    /// Those that do.
    pub identities: Vec<LinkedIdentity>,
    /// Where else one can have one.
    pub providers: Vec<ProviderMark>,
}

/// How an account elsewhere can be linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// By saying yes.
    Ready,
    /// After signing in to the account with its address.
    SignInFirst,
    /// Not at all: somebody else is signed in now.
    OtherAccount,
}

/// An account elsewhere that can be linked to one's own.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct IdentityView {
    /// The provider's name.
    pub provider: String,
    /// The name they have there.
    pub name: Option<String>,
    /// The address that the provider knows to be theirs.
    pub email: Option<String>,
    /// How it can be linked.
    #[schema(inline)]
    pub state: LinkState,
}

/// The providers that people may come from.
pub(crate) fn offered(reader: &mut Reader<'_, '_>) -> Result<Vec<ProviderMark>, StoreFault> {
    reader.all(&OFFERED_PROVIDERS, params![], |row| Ok(ProviderMark { id: row.get(0)?, name: row.get(1)? }))
}

/// The providers at which somebody can prove who they are.
pub(crate) fn proving(
    reader: &mut Reader<'_, '_>,
    person: PersonId,
) -> Result<Vec<ProviderMark>, StoreFault> {
    reader.all(&MY_PROVIDERS, params![person], |row| Ok(ProviderMark { id: row.get(0)?, name: row.get(1)? }))
}

/// The accounts elsewhere that open yours. Asks for a fresh proof of who you are.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct IdentitiesPage {}

impl Query for IdentitiesPage {
    type View = IdentitiesView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<IdentitiesView, Fault> {
        let me = actor.demand_proven()?;
        let identities = reader.all(&MY_IDENTITIES, params![me], identity_row)?;
        Ok(IdentitiesView { identities, providers: offered(reader)? })
    }
}

fn identity_row(row: &Row<'_>) -> Result<LinkedIdentity, StoreFault> {
    Ok(LinkedIdentity {
        id: row.get(0)?,
        provider: row.get(1)?,
        linked_at: row.get(2)?,
        used_at: row.get(3)?,
    })
}

/// The account elsewhere that somebody has just come from, to be linked to the one they have here.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct IdentityPage {
    /// The token of the offer, from the cookie.
    #[serde(default)]
    #[schema(ignore)]
    offer: Option<String>,
}

impl Query for IdentityPage {
    type View = IdentityView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<IdentityView, Fault> {
        let token = self.offer.as_deref().and_then(SessionToken::from_hex);
        let offer = find_offer(reader, token)?;
        if offer.ends_at <= reader.now() {
            return Err(Fault::Denied("provider_stale"));
        }
        let state = match actor.person_id() {
            Some(me) if me == offer.person => LinkState::Ready,
            Some(_) => LinkState::OtherAccount,
            None => LinkState::SignInFirst,
        };
        if state == LinkState::Ready {
            actor.demand_proven()?;
        }
        let OfferedClaims { name, email, .. } = offer.claims;
        Ok(IdentityView { provider: offer.provider_name, name, email, state })
    }
}

/// An identity that can be linked.
#[derive(Debug)]
pub(crate) struct Offer {
    pub(crate) provider: String,
    pub(crate) provider_name: String,
    pub(crate) issuer: String,
    pub(crate) subject: String,
    pub(crate) person: PersonId,
    pub(crate) claims: OfferedClaims,
    pub(crate) next: Option<String>,
    pub(crate) ends_at: i64,
}

/// The offer that a browser holds the token of; it may be over.
pub(crate) fn find_offer(ask: &mut impl Ask, token: Option<SessionToken>) -> Result<Offer, Fault> {
    let token = token.ok_or(Fault::Denied("provider_stale"))?;
    let found = ask.maybe(&FIND_OFFER, params![&token.hash()], |row| {
        let claims: String = row.get(4)?;
        let claims = serde_json::from_str(&claims)
            .map_err(|error| StoreFault::Shape { column: 4, reason: error.to_string() })?;
        Ok(Offer {
            provider: row.get(0)?,
            issuer: row.get(1)?,
            subject: row.get(2)?,
            person: row.get(3)?,
            claims,
            next: row.get(5)?,
            provider_name: row.get(6)?,
            ends_at: row.get(7)?,
        })
    })?;
    found.ok_or(Fault::Denied("provider_stale"))
}

/// The rules that bring nothing as they stand. Not routed: the operator is told of them.
#[derive(Clone, Debug)]
pub struct IdleRules(pub Vec<MapRule>);

impl Query for IdleRules {
    type View = Vec<MapRule>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Vec<MapRule>, Fault> {
        let mut idle = Vec::new();
        for rule in &self.0 {
            if given::wanted(reader, rule)?.is_none() {
                idle.push(rule.clone());
            }
        }
        Ok(idle)
    }
}
