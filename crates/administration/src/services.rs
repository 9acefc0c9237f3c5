//! The accounts of programs: who answers for each, its tokens, and its end.

use cocreate_kernel::{
    Actor, ApiToken, Ask, Fault, Instant, NewToken, PersonId, Query, Reader, Row, Scope, Scopes,
    SessionToken, StoreFault, TokenId, params,
};
use cocreate_web::{Frame, Input, PAGE, Page, Preparation, Routes, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::administrators_only;
use crate::commands::{
    EndService, MakeService, MakeServiceInput, MakeServiceToken, MakeServiceTokenInput, RevokeServiceToken,
    SERVES, ServiceEnded, ServiceMade, ServiceTokenMade, ServiceTokenRevoked,
};
use crate::sql::{FIND_SERVICE, LIST_SERVICE_TOKENS, LIST_SERVICES};
use crate::views::Named;

/// Most tokens of a program that are shown.
const TOKENS: i64 = 100;

/// The accounts of programs, the newest first, 20 a page.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ServicesPage {
    /// The account at which the last page ended.
    #[serde(default)]
    pub after: Option<PersonId>,
}

/// One program.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ServiceRow {
    /// Its account.
    pub id: PersonId,
    /// Its name, with the sign of programs.
    pub name: String,
    /// Since when the account exists.
    #[schema(inline)]
    pub made_at: Instant,
    /// Who answers for it: its tokens open nothing while they are suspended or gone.
    pub answers: Named,
    /// When it was ended, for good.
    #[schema(inline)]
    pub ended_at: Option<Instant>,
    /// Tokens that open it.
    pub tokens: i64,
    /// Spaces in which it takes part.
    pub spaces: i64,
    /// When a token was last used, kept to ten minutes.
    #[schema(inline)]
    pub seen_at: Option<Instant>,
}

/// The accounts of programs.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ServicesView {
    /// The programs, the newest first.
    pub services: Vec<ServiceRow>,
    /// Where the list goes on.
    pub next: Option<PersonId>,
}

impl Query for ServicesPage {
    type View = ServicesView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ServicesView, Fault> {
        administrators_only(actor)?;
        let (after, now) = (self.after.unwrap_or(PersonId(i64::MAX)), reader.now());
        let mut services = reader.all(&LIST_SERVICES, params![after, now, PAGE as i64 + 1], service)?;
        let goes_on = services.len() > PAGE;
        services.truncate(PAGE);
        let next = services.last().filter(|_| goes_on).map(|service| service.id);
        Ok(ServicesView { services, next })
    }
}

fn service(row: &Row<'_>) -> Result<ServiceRow, StoreFault> {
    Ok(ServiceRow {
        id: row.get(0)?,
        name: row.get(1)?,
        made_at: row.get(2)?,
        answers: Named { id: row.get(3)?, name: row.get(4)? },
        ended_at: row.get(5)?,
        tokens: row.get(6)?,
        spaces: row.get(7)?,
        seen_at: row.get(8)?,
    })
}

/// One program, and its tokens.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ServicePage {
    /// Its account.
    pub person: PersonId,
}

/// A token of a program. What it opens is in nobody's hands but the program's.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ServiceToken {
    /// Its key.
    pub id: TokenId,
    /// What it is for.
    pub name: String,
    /// What it may be used for.
    pub scopes: Vec<Scope>,
    /// When it is over.
    #[schema(inline)]
    pub ends_at: Instant,
    /// When it was last used, kept to ten minutes.
    #[schema(inline)]
    pub seen_at: Option<Instant>,
    /// Whether it is over.
    pub over: bool,
}

/// One program.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ServiceView {
    /// The program.
    #[serde(flatten)]
    pub service: ServiceRow,
    /// Its tokens, the newest first.
    pub its_tokens: Vec<ServiceToken>,
    /// What a new token can be made for.
    pub scopes: Vec<Scope>,
    /// Most days that it lasts.
    pub longest_days: i64,
    /// Days that it lasts where you say nothing.
    pub usual_days: i64,
}

impl Query for ServicePage {
    type View = ServiceView;
    const SCOPE: Scope = Scope::Administer;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ServiceView, Fault> {
        administrators_only(actor)?;
        let now = reader.now();
        let found = reader.maybe(&FIND_SERVICE, params![self.person, now], service)?;
        let its_tokens = reader.all(&LIST_SERVICE_TOKENS, params![self.person, TOKENS], |row| {
            let held = Scopes::read(&row.get::<String>(2)?);
            let ends_at: Instant = row.get(3)?;
            Ok(ServiceToken {
                id: row.get(0)?,
                name: row.get(1)?,
                scopes: Scope::ALL.into_iter().filter(|scope| held.has(*scope)).collect(),
                over: ends_at.0 <= now,
                ends_at,
                seen_at: row.get(4)?,
            })
        })?;
        Ok(ServiceView {
            service: found.ok_or(Fault::NotFound)?,
            its_tokens,
            scopes: SERVES.to_vec(),
            longest_days: NewToken::LONGEST,
            usual_days: NewToken::USUAL,
        })
    }
}

pub(crate) fn routes() -> Routes {
    Routes::of("administration")
        .read::<ServicesPage>("/administration/services")
        .post::<MakeServiceInput>("/administration/services")
        .read::<ServicePage>("/administration/services/{person}")
        .post::<EndService>("/administration/services/{person}/end")
        .post::<MakeServiceTokenInput>("/administration/services/{person}/tokens")
        .post::<RevokeServiceToken>("/administration/services/{person}/tokens/{token}/revocation")
}

fn home(person: PersonId) -> String {
    format!("/administration/services/{person}")
}

impl Input for MakeServiceInput {
    type Command = MakeService;
    type Form = ServicesPage;

    fn command(self, _: &Preparation<'_>) -> Result<MakeService, Fault> {
        MakeService::checked(&self.name)
    }

    fn next(made: &ServiceMade, _: Option<&str>) -> String {
        home(made.person)
    }
}

impl Input for EndService {
    type Command = Self;
    type Form = ServicePage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(ended: &ServiceEnded, _: Option<&str>) -> String {
        home(ended.person)
    }
}

impl Input for MakeServiceTokenInput {
    type Command = MakeServiceToken;
    type Form = ServicePage;
    const SECRET: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<MakeServiceToken, Fault> {
        let secret = ApiToken(SessionToken(preparation.chance()));
        let token = NewToken::checked(secret, &self.name, &self.scopes, &SERVES, self.days)?;
        Ok(MakeServiceToken { person: self.person, token })
    }

    fn shown(made: &ServiceTokenMade, frame: &Frame<'_>) -> Option<askama::Result<String>> {
        Some(made.html(frame))
    }

    fn next(made: &ServiceTokenMade, _: Option<&str>) -> String {
        home(made.person)
    }
}

impl Input for RevokeServiceToken {
    type Command = Self;
    type Form = ServicePage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(revoked: &ServiceTokenRevoked, _: Option<&str>) -> String {
        home(revoked.person)
    }
}

page!(ServicesView, "services.html");
page!(ServiceView, "service.html");
page!(ServiceTokenMade, "service_token.html");

fn scope_words(scopes: &[Scope], frame: &Frame<'_>) -> String {
    let words: Vec<String> = scopes.iter().map(|scope| frame.code("scope", scope.as_str())).collect();
    frame.list(&words.iter().map(String::as_str).collect::<Vec<_>>())
}

impl ServicesView {
    fn next_page(&self) -> String {
        self.next.map(|next| format!("/administration/services?after={next}")).unwrap_or_default()
    }
}

impl ServiceToken {
    fn scope_words(&self, frame: &Frame<'_>) -> String {
        scope_words(&self.scopes, frame)
    }
}

impl ServiceView {
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

impl ServiceTokenMade {
    /// What a program sends along, with the end of the secret left out.
    fn header(&self) -> String {
        format!("Authorization: Bearer {}…", self.token.chars().take(13).collect::<String>())
    }

    fn scope_words(&self, frame: &Frame<'_>) -> String {
        scope_words(&self.scopes, frame)
    }
}
