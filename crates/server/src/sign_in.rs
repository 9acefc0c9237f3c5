//! Signing in with a provider: from here to there with secrets that only this browser holds, and back with a code.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use cocreate_courier::{Attempt, Claims, ProviderFault};
use cocreate_kernel::{Actor, Fault, MINUTE, PROVEN, SessionToken, record};
use cocreate_people::{
    Arrival, Intent, IsOffered, Joining, Method, NewSession, OFFERED, ProviderClaims, SignInWithProvider,
};
use cocreate_web::{Routes, ShortCookie, Visit, is_local};
use form_urlencoded::Serializer;

use crate::providers::{Known, Providers};

/// What goes with one attempt, in the browser that makes it: nothing is kept here before somebody comes back.
const ATTEMPT: ShortCookie = ShortCookie { name: "provider", lasts: 10 * MINUTE };

/// Longest address to go on to.
const NEXT: usize = 1_000;

/// The way there and the way back.
pub(crate) fn routes(providers: &Arc<Providers>) -> Routes {
    let (there, back) = (Arc::clone(providers), Arc::clone(providers));
    Routes::of("people")
        .special("/sign-in/with/{provider}", move |visit| begin(Arc::clone(&there), visit))
        .special("/sign-in/with/{provider}/callback", move |visit| finish(Arc::clone(&back), visit))
}

/// One attempt to sign in with a provider.
struct Begun {
    provider: String,
    attempt: Attempt,
    intent: Intent,
    next: Option<String>,
    at: i64,
}

const INTENTS: [(Intent, &str); 3] =
    [(Intent::Come, "come"), (Intent::Link, "link"), (Intent::Prove, "prove")];

fn intent(word: Option<&str>) -> Intent {
    let word = word.unwrap_or_default();
    INTENTS.into_iter().find(|(_, known)| *known == word).map_or(Intent::Come, |(intent, _)| intent)
}

/// An address of this site to go on to.
fn local(next: Option<&str>) -> Option<String> {
    next.filter(|next| next.len() <= NEXT && is_local(next)).map(str::to_owned)
}

impl Begun {
    fn new(provider: &str, visit: &Visit) -> Self {
        let secret = || record::hex(&visit.desk().chance::<32>());
        Self {
            provider: provider.to_owned(),
            attempt: Attempt { state: secret(), nonce: secret(), verifier: secret() },
            intent: intent(visit.asked("for")),
            next: local(visit.asked("next")),
            at: visit.desk().now(),
        }
    }

    /// As it stands in the cookie.
    fn written(&self) -> String {
        let Attempt { state, nonce, verifier } = &self.attempt;
        let word =
            INTENTS.into_iter().find(|(intent, _)| *intent == self.intent).map_or("", |(_, word)| word);
        let mut text = Serializer::new(String::new());
        text.append_pair("provider", &self.provider).append_pair("state", state).append_pair("nonce", nonce);
        text.append_pair("verifier", verifier).append_pair("for", word);
        text.append_pair("next", self.next.as_deref().unwrap_or_default());
        text.append_pair("at", &self.at.to_string());
        text.finish()
    }

    fn read(text: &str) -> Option<Self> {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
        let value = |name: &str| {
            pairs.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let attempt = Attempt { state: value("state"), nonce: value("nonce"), verifier: value("verifier") };
        let all = [&attempt.state, &attempt.nonce, &attempt.verifier];
        let whole = all.iter().all(|secret| secret.len() == 64);
        let (intent, next) = (intent(Some(&value("for"))), local(Some(&value("next"))));
        let at = value("at").parse().ok()?;
        whole.then(|| Self { provider: value("provider"), attempt, intent, next, at })
    }

    /// Whether an answer is to this attempt: the same provider, the same state, not long ago.
    fn is_answered_by(&self, provider: &str, visit: &Visit) -> bool {
        let age = visit.desk().now() - self.at;
        let same = visit.asked("state") == Some(self.attempt.state.as_str());
        self.provider == provider && same && (0..=ATTEMPT.lasts).contains(&age)
    }
}

/// Leads to the provider. Nothing changes here but a cookie.
async fn begin(providers: Arc<Providers>, visit: Visit) -> Response {
    let Some(known) = visit.named("provider").and_then(|id| providers.find(id)) else {
        return visit.refuse(&Fault::NotFound).await;
    };
    match visit.desk().read(&Actor::Guest, IsOffered(known.rules.id.clone())).await {
        Ok(true) => {}
        Ok(false) => return visit.refuse(&Fault::Denied("provider_paused")).await,
        Err(fault) => return visit.refuse(&fault).await,
    }
    let begun = Begun::new(&known.rules.id, &visit);
    let again = begun.intent == Intent::Prove;
    match known.provider.begin(&begun.attempt, again, begun.at).await {
        Ok(address) => {
            let mut response = visit.go(&address);
            visit.set(&mut response, &ATTEMPT, Some(&begun.written()));
            response
        }
        Err(fault) => failed(&visit, known, &fault).await,
    }
}

/// Somebody comes back. What another browser began, or a scanner of links follows, does nothing.
async fn finish(providers: Arc<Providers>, visit: Visit) -> Response {
    let Some(known) = visit.named("provider").and_then(|id| providers.find(id)) else {
        return visit.refuse(&Fault::NotFound).await;
    };
    let begun = visit.carried(&ATTEMPT).and_then(Begun::read);
    let Some(begun) = begun.filter(|begun| begun.is_answered_by(&known.rules.id, &visit)) else {
        return visit.refuse(&Fault::Denied("provider_stale")).await;
    };
    let mut response = answered(&visit, known, begun).await;
    // It is used up, whatever came of it.
    visit.set(&mut response, &ATTEMPT, None);
    response
}

async fn answered(visit: &Visit, known: &Known, begun: Begun) -> Response {
    if let Some(error) = visit.asked("error") {
        tracing::info!(error, provider = known.rules.id, "a provider let nobody in");
        return visit.refuse(&Fault::Denied("provider_denied")).await;
    }
    let Some(code) = visit.asked("code") else {
        return visit.refuse(&Fault::Denied("provider_denied")).await;
    };
    let now = visit.desk().now();
    let claims = match known.provider.finish(&begun.attempt, code.to_owned(), visit.asked("iss"), now).await {
        Ok(claims) => claims,
        Err(fault) => return failed(visit, known, &fault).await,
    };
    let shown_at = claims.authenticated_at.unwrap_or_default();
    if begun.intent == Intent::Prove && shown_at < begun.at - MINUTE {
        let fault = ProviderFault::Refused("nobody had to show anew who they are".to_owned());
        return failed(visit, known, &fault).await;
    }
    let proven = shown_at > now - PROVEN;
    match perform(visit, known, begun, claims, proven).await {
        Ok(response) => response,
        Err(fault) => visit.refuse(&fault).await,
    }
}

async fn perform(
    visit: &Visit,
    known: &Known,
    begun: Begun,
    claims: Claims,
    proven: bool,
) -> Result<Response, Fault> {
    let actor: Actor = visit.actor().await?;
    let session = NewSession::of(&visit.preparation(&actor), Method::Provider);
    let session = if proven { session } else { session.unproven() };
    let session = if claims.several_factors { session.doubly() } else { session };
    let (token, offer) = (session.token(), SessionToken(visit.desk().chance()));
    let Claims { subject, name, email, email_verified, groups, .. } = claims;
    let claims = ProviderClaims { subject, name, email, email_verified, groups };
    let (provider, intent, next) = (Arc::clone(&known.rules), begun.intent, begun.next.clone());
    let joining = Joining::of(visit.desk(), None, next.as_deref());
    let at = visit.desk().now();
    let command = SignInWithProvider { provider, claims, session, offer, intent, next, joining, at };
    let arrival = visit.desk().perform(&actor, command).await?;
    let mut response = visit.go(&arrival.onward(begun.next.as_deref()));
    match arrival {
        Arrival::SignedIn(_) | Arrival::Half(_) => visit.start(&mut response, token),
        Arrival::Asked(_) => visit.set(&mut response, &OFFERED, Some(&offer.to_hex())),
    }
    Ok(response)
}

async fn failed(visit: &Visit, known: &Known, fault: &ProviderFault) -> Response {
    let (status, code) = match fault {
        ProviderFault::Busy => return visit.refuse(&Fault::TooMany(10)).await,
        ProviderFault::Refused(_) => (StatusCode::BAD_GATEWAY, "provider_failed"),
        ProviderFault::Terms(_) | ProviderFault::Unreachable(_) => {
            (StatusCode::SERVICE_UNAVAILABLE, "provider_unreachable")
        }
    };
    tracing::warn!(%fault, provider = known.rules.id, "nobody could be signed in");
    visit.refuse_with(status, code).await
}
