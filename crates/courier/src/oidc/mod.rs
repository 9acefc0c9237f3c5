//! Identity providers: what is asked of them when somebody signs in, and how far their answers are believed (OpenID
//! Connect Core 1.0 with the authorization code flow, PKCE by RFC 7636, the issuer in answers by RFC 9207).

mod claims;
mod terms;
mod types;

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use cocreate_kernel::{HOUR, MINUTE, SECOND};
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClientAuthMethod, CoreJwsSigningAlgorithm,
};
use openidconnect::{
    AccessTokenHash, AuthType, AuthorizationCode, ClaimsVerificationError, Client, ClientId, ClientSecret,
    CsrfToken, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    Scope, SignatureVerificationError, TokenResponse,
};
use tokio::sync::{Mutex, Semaphore};

use crate::http::{HttpClient, reasons};
use terms::may_be_asked;
use types::{Description, Line, MoreSaid, Said, Speaker, Tokens, Verifier};

pub use claims::Claims;
pub use terms::{Attempt, ProviderFault, ProviderTerms, Secret};

/// How long a provider's own description is believed: milliseconds.
const FRESH: i64 = HOUR;
/// How soon it is fetched again, where a key is missing in it or fetching failed: milliseconds.
const AGAIN: i64 = 10 * SECOND;
/// How far the provider's clock may be from ours: milliseconds.
const SKEW: i64 = MINUTE;
/// People who may be waiting for a provider's answer at once.
const AT_ONCE: usize = 64;
/// What is signed with a key that only the provider has.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// A provider, as it last described itself.
#[derive(Default)]
struct Known {
    description: Option<(i64, Arc<Description>)>,
    tried_at: Option<i64>,
}

/// An identity provider.
pub struct Provider {
    terms: ProviderTerms,
    issuer: IssuerUrl,
    redirect: RedirectUrl,
    http: Line,
    known: Mutex<Known>,
    turns: Semaphore,
}

impl Provider {
    /// A provider on these terms. Nothing is fetched yet.
    ///
    /// # Errors
    /// [`ProviderFault::Terms`] for addresses that are none, and for an issuer without TLS on another machine.
    pub fn new(terms: ProviderTerms, http: HttpClient) -> Result<Self, ProviderFault> {
        let wrong = |what: &str| ProviderFault::Terms(format!("{what:?} is not an https:// address"));
        let issuer = IssuerUrl::new(terms.issuer.clone()).map_err(|_| wrong(&terms.issuer))?;
        if !may_be_asked(issuer.url(), issuer.url()) {
            return Err(wrong(&terms.issuer));
        }
        let redirect = RedirectUrl::new(terms.redirect.clone()).map_err(|_| wrong(&terms.redirect))?;
        let http = Line { issuer: issuer.clone(), http };
        let (known, turns) = (Mutex::default(), Semaphore::new(AT_ONCE));
        Ok(Self { terms, issuer, redirect, http, known, turns })
    }

    /// Its address, exactly as it calls itself.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.terms.issuer
    }

    /// The provider's address for one attempt. `again` asks it to make sure anew who they are.
    ///
    /// # Errors
    /// [`ProviderFault::Unreachable`], [`ProviderFault::Busy`].
    pub async fn begin(&self, attempt: &Attempt, again: bool, now: i64) -> Result<String, ProviderFault> {
        let _turn = self.turns.try_acquire().map_err(|_| ProviderFault::Busy)?;
        let description = self.description(now, FRESH).await?;
        let speaker = self.speaker(&description);
        let verifier = PkceCodeVerifier::new(attempt.verifier.clone());
        let (state, nonce) = (attempt.state.clone(), attempt.nonce.clone());
        let mut request = speaker
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        for scope in self.terms.scopes.iter().filter(|scope| *scope != "openid") {
            request = request.add_scope(Scope::new(scope.clone()));
        }
        if again {
            request = request.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO);
        }
        Ok(request.url().0.into())
    }

    /// Who it is, from the code that the provider gave the browser; `named` is the issuer that its answer named.
    ///
    /// # Errors
    /// Any [`ProviderFault`].
    pub async fn finish(
        &self,
        attempt: &Attempt,
        code: String,
        named: Option<&str>,
        now: i64,
    ) -> Result<Claims, ProviderFault> {
        let _turn = self.turns.try_acquire().map_err(|_| ProviderFault::Busy)?;
        let description = self.description(now, FRESH).await?;
        let names_itself = description.additional_metadata().authorization_response_iss_parameter_supported;
        if named.map_or(names_itself, |named| named != self.terms.issuer) {
            return Err(ProviderFault::Refused("the answer names another issuer, or none".to_owned()));
        }
        let tokens = self.exchange(&self.speaker(&description), attempt, code).await?;
        let (said, description) = self.verify(&tokens, attempt, description, now).await?;
        let more = self.ask_more(&self.speaker(&description), &tokens, &said).await?;
        claims::claims(&said, more.as_ref(), self.terms.groups_claim.as_deref())
    }

    /// The description, from before if it is young enough. One is fetched at a time, and others wait for it.
    async fn description(&self, now: i64, young: i64) -> Result<Arc<Description>, ProviderFault> {
        let mut known = self.known.lock().await;
        if let Some((at, description)) = &known.description {
            let tried_just_now = known.tried_at.is_some_and(|tried| now - tried < AGAIN);
            if now - at < young || tried_just_now {
                return Ok(Arc::clone(description));
            }
        } else if known.tried_at.is_some_and(|tried| now - tried < AGAIN) {
            return Err(ProviderFault::Unreachable("it could not be reached a moment ago".to_owned()));
        }
        known.tried_at = Some(now);
        match (self.discover().await, &known.description) {
            (Ok(description), _) => {
                let description = Arc::new(description);
                known.description = Some((now, Arc::clone(&description)));
                Ok(description)
            }
            (Err(fault), Some((_, before))) => {
                tracing::warn!(%fault, issuer = self.terms.issuer, "a provider cannot be reached; its last description still counts");
                Ok(Arc::clone(before))
            }
            (Err(fault), None) => Err(fault),
        }
    }

    async fn discover(&self) -> Result<Description, ProviderFault> {
        let found = Description::discover_async(self.issuer.clone(), &self.http).await;
        let description = found.map_err(|error| ProviderFault::Unreachable(reasons(&error)))?;
        let place = description.authorization_endpoint().url();
        if may_be_asked(place, self.issuer.url()) {
            return Ok(description);
        }
        Err(ProviderFault::Unreachable(format!("{place} is not an https:// address")))
    }

    fn speaker(&self, description: &Description) -> Speaker {
        let secret = self.terms.client_secret.as_ref().map(|secret| ClientSecret::new(secret.0.clone()));
        let methods = description.token_endpoint_auth_methods_supported();
        // Without a list the secret goes into a header (OpenID Connect Discovery, section 3).
        let in_header =
            methods.is_none_or(|methods| methods.contains(&CoreClientAuthMethod::ClientSecretBasic));
        let way = if in_header { AuthType::BasicAuth } else { AuthType::RequestBody };
        Client::from_provider_metadata(
            description.clone(),
            ClientId::new(self.terms.client_id.clone()),
            secret,
        )
        .set_redirect_uri(self.redirect.clone())
        .set_auth_type(way)
    }

    async fn exchange(
        &self,
        speaker: &Speaker,
        attempt: &Attempt,
        code: String,
    ) -> Result<Tokens, ProviderFault> {
        let request = speaker.exchange_code(AuthorizationCode::new(code));
        let request = request.map_err(|error| ProviderFault::Unreachable(reasons(&error)))?;
        let verifier = PkceCodeVerifier::new(attempt.verifier.clone());
        request.set_pkce_verifier(verifier).request_async(&self.http).await.map_err(|error| match error {
            openidconnect::RequestTokenError::Request(fault) => ProviderFault::Unreachable(fault.to_string()),
            other => ProviderFault::Refused(reasons(&other)),
        })
    }

    /// What the ID token says: signed by the provider for us, just now, for this attempt and this access token. A key
    /// that we do not know yet is fetched once.
    async fn verify(
        &self,
        tokens: &Tokens,
        attempt: &Attempt,
        description: Arc<Description>,
        now: i64,
    ) -> Result<(Said, Arc<Description>), ProviderFault> {
        let missing =
            ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey);
        match self.believed(tokens, attempt, &description, now) {
            Err(Unbelieved::Claims(error)) if error == missing => {
                let newer = self.description(now, 0).await?;
                let said = self.believed(tokens, attempt, &newer, now)?;
                Ok((said, newer))
            }
            other => Ok((other?, description)),
        }
    }

    fn believed(
        &self,
        tokens: &Tokens,
        attempt: &Attempt,
        description: &Description,
        now: i64,
    ) -> Result<Said, Unbelieved> {
        let token = tokens.id_token().ok_or(Unbelieved::Other("there is no ID token"))?;
        let speaker = self.speaker(description);
        let verifier = in_time(speaker.id_token_verifier().set_allowed_algs(ALGORITHMS), now);
        let said = token.claims(&verifier, &Nonce::new(attempt.nonce.clone()))?;
        if said.authorized_party().is_some_and(|party| party.as_str() != self.terms.client_id) {
            return Err(Unbelieved::Other("the ID token is for another party"));
        }
        if let Some(expected) = said.access_token_hash() {
            let (algorithm, key) = (token.signing_alg()?, token.signing_key(&verifier)?);
            let actual = AccessTokenHash::from_token(tokens.access_token(), algorithm, key);
            if actual.map_err(|_| Unbelieved::Other("no hash of an access token by this algorithm"))?
                != *expected
            {
                return Err(Unbelieved::Other("the ID token is for another access token"));
            }
        }
        Ok(said.clone())
    }

    /// Many providers keep the ID token short and say the rest here.
    async fn ask_more(
        &self,
        speaker: &Speaker,
        tokens: &Tokens,
        said: &Said,
    ) -> Result<Option<MoreSaid>, ProviderFault> {
        let token = tokens.access_token();
        if !token.secret().bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(ProviderFault::Refused("the access token is none".to_owned()));
        }
        let Ok(request) = speaker.user_info(token.clone(), Some(said.subject().clone())) else {
            return Ok(None);
        };
        match request.request_async(&self.http).await {
            Ok(more) => Ok(Some(more)),
            Err(openidconnect::UserInfoError::Request(fault)) => {
                Err(ProviderFault::Unreachable(fault.to_string()))
            }
            Err(error) => Err(ProviderFault::Refused(reasons(&error))),
        }
    }
}

/// Why an ID token is not believed.
enum Unbelieved {
    Claims(ClaimsVerificationError),
    Other(&'static str),
}

impl From<ClaimsVerificationError> for Unbelieved {
    fn from(error: ClaimsVerificationError) -> Self {
        Self::Claims(error)
    }
}

impl From<SignatureVerificationError> for Unbelieved {
    fn from(error: SignatureVerificationError) -> Self {
        Self::Claims(ClaimsVerificationError::SignatureVerification(error))
    }
}

impl From<Unbelieved> for ProviderFault {
    fn from(why: Unbelieved) -> Self {
        match why {
            Unbelieved::Claims(error) => Self::Refused(reasons(&error)),
            Unbelieved::Other(words) => Self::Refused(words.to_owned()),
        }
    }
}

/// The same verifier by our clock, a little patient with that of the provider.
fn in_time(verifier: Verifier<'_>, now: i64) -> Verifier<'_> {
    let early = (now - SKEW).max(0).unsigned_abs();
    verifier
        .set_time_fn(move || (UNIX_EPOCH + Duration::from_millis(early)).into())
        .set_issue_time_verifier_fn(move |issued| {
            if issued.timestamp_millis() > now + SKEW {
                Err("issued in the future".to_owned())
            } else {
                Ok(())
            }
        })
}
