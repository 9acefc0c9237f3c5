//! The protocol's types, as they are spoken here, and the line that they go over.

use std::future::Future;
use std::pin::Pin;

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreClaimName, CoreClaimType, CoreClientAuthMethod,
    CoreErrorResponseType, CoreGenderClaim, CoreGrantType, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm, CoreResponseMode, CoreResponseType,
    CoreRevocableToken, CoreRevocationErrorResponse, CoreSubjectIdentifierType,
    CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AdditionalProviderMetadata, AsyncHttpClient, Client, EmptyExtraTokenFields, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IdTokenClaims, IdTokenFields, IdTokenVerifier,
    IssuerUrl, ProviderMetadata, StandardErrorResponse, StandardTokenResponse, UserInfoClaims,
};
use serde::{Deserialize, Serialize};

use super::claims::Others;
use super::terms::may_be_asked;
use crate::http::{HttpClient, HttpFault};

/// Whether answers always name who they are from (RFC 9207).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct NamesItself {
    #[serde(default)]
    pub(crate) authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for NamesItself {}

pub(crate) type Description = ProviderMetadata<
    NamesItself,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

pub(crate) type Tokens = StandardTokenResponse<
    IdTokenFields<
        Others,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;

pub(crate) type Speaker = Client<
    Others,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

pub(crate) type Verifier<'v> = IdTokenVerifier<'v, CoreJsonWebKey>;
pub(crate) type Said = IdTokenClaims<Others, CoreGenderClaim>;
pub(crate) type MoreSaid = UserInfoClaims<Others, CoreGenderClaim>;

/// The line to a provider: wherever it says that its parts are, but not in the clear.
pub(crate) struct Line {
    pub(crate) issuer: IssuerUrl,
    pub(crate) http: HttpClient,
}

impl<'l> AsyncHttpClient<'l> for Line {
    type Error = HttpFault;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpFault>> + Send + 'l>>;

    fn call(&'l self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            match request.uri().to_string().parse() {
                Ok(place) if may_be_asked(&place, self.issuer.url()) => self.http.send(request).await,
                _ => Err(HttpFault::Connection(format!("{} is not an https:// address", request.uri()))),
            }
        })
    }
}
