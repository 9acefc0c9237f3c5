//! One's own tokens: what programs carry to act for one.

use cocreate_kernel::{
    Actor, ApiToken, Ask, Fault, Instant, NewToken, Query, Reader, Scope, Scopes, SessionToken, TokenId,
    params,
};
use cocreate_web::{Frame, Input, Page, Preparation, Routes, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{MakeToken, MakeTokenInput, RevokeToken, TokenMade, TokenRevoked};
use crate::tokens_sql::LIST_TOKENS;

/// Most tokens in the list.
const MOST: i64 = 100;

/// Your tokens, the newest first.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct MyTokens {}

/// One token. What it opens is in nobody's hands but yours.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TokenRow {
    /// Its key.
    pub id: TokenId,
    /// The name you gave it.
    pub name: String,
    /// What it was made for.
    pub scopes: Vec<Scope>,
    /// When it was made.
    #[schema(inline)]
    pub made_at: Instant,
    /// When it is over.
    #[schema(inline)]
    pub ends_at: Instant,
    /// When it was last used, kept to ten minutes.
    #[schema(inline)]
    pub seen_at: Option<Instant>,
    /// Whether it is over.
    pub over: bool,
}

/// One's tokens.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TokenListView {
    /// The tokens, the newest first.
    pub tokens: Vec<TokenRow>,
}

impl Query for MyTokens {
    type View = TokenListView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<TokenListView, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let now = reader.now();
        let tokens = reader.all(&LIST_TOKENS, params![me, MOST], |row| {
            let held = Scopes::read(&row.get::<String>(2)?);
            let ends_at: Instant = row.get(4)?;
            Ok(TokenRow {
                id: row.get(0)?,
                name: row.get(1)?,
                scopes: Scope::ALL.into_iter().filter(|scope| held.has(*scope)).collect(),
                made_at: row.get(3)?,
                over: ends_at.0 <= now,
                ends_at,
                seen_at: row.get(5)?,
            })
        })?;
        Ok(TokenListView { tokens })
    }
}

/// The form for a new token.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct NewTokenPage {}

/// What a new token can be made for.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewTokenView {
    /// The scopes to choose from.
    pub scopes: Vec<Scope>,
    /// Most days that it lasts.
    pub longest_days: i64,
    /// Days that it lasts where you say nothing.
    pub usual_days: i64,
}

impl Query for NewTokenPage {
    type View = NewTokenView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, _: &mut Reader<'_, '_>, actor: &Actor) -> Result<NewTokenView, Fault> {
        actor.demand_proven()?;
        Ok(NewTokenView {
            scopes: Scope::ALL.to_vec(),
            longest_days: NewToken::LONGEST,
            usual_days: NewToken::USUAL,
        })
    }
}

pub(crate) fn routes() -> Routes {
    Routes::of("people")
        .read::<MyTokens>("/me/tokens")
        .post::<MakeTokenInput>("/me/tokens")
        .read::<NewTokenPage>("/me/tokens/new")
        .post::<RevokeToken>("/me/tokens/{token}/revocation")
        .delete::<RevokeToken>("/me/tokens/{token}")
}

impl Input for MakeTokenInput {
    type Command = MakeToken;
    type Form = NewTokenPage;
    const SECRET: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<MakeToken, Fault> {
        let secret = ApiToken(SessionToken(preparation.chance()));
        let token = NewToken::checked(secret, &self.name, &self.scopes, &Scope::ALL, self.days)?;
        Ok(MakeToken { token })
    }

    fn shown(made: &TokenMade, frame: &Frame<'_>) -> Option<askama::Result<String>> {
        Some(made.html(frame))
    }

    fn next(_: &TokenMade, _: Option<&str>) -> String {
        "/me/tokens".to_owned()
    }
}

impl Input for RevokeToken {
    type Command = Self;
    type Form = MyTokens;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &TokenRevoked, _: Option<&str>) -> String {
        "/me/tokens".to_owned()
    }
}

page!(TokenListView, "tokens.html");
page!(NewTokenView, "token_new.html");
page!(TokenMade, "token_made.html");

impl NewTokenView {
    /// The first choice has the id that errors point to.
    fn id_of(&self, scope: &Scope) -> String {
        if self.scopes.first() == Some(scope) {
            "scopes".to_owned()
        } else {
            format!("scope-{}", scope.as_str())
        }
    }

    fn usual(&self) -> String {
        self.usual_days.to_string()
    }
}

impl TokenRow {
    fn scope_words(&self, frame: &Frame<'_>) -> String {
        scope_words(&self.scopes, frame)
    }
}

impl TokenMade {
    /// What a program sends along, with the end of the secret left out.
    fn header(&self) -> String {
        format!("Authorization: Bearer {}…", self.token.chars().take(13).collect::<String>())
    }

    fn scope_words(&self, frame: &Frame<'_>) -> String {
        scope_words(&self.scopes, frame)
    }
}

fn scope_words(scopes: &[Scope], frame: &Frame<'_>) -> String {
    let words: Vec<String> = scopes.iter().map(|scope| frame.code("scope", scope.as_str())).collect();
    frame.list(&words.iter().map(String::as_str).collect::<Vec<_>>())
}
