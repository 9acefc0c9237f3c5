//! A small HTTP client for what is fetched from other machines: it follows no redirect, waits no longer than it is told
//! and reads no more than it must.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// Longest wait for a whole answer.
const ANSWER: Duration = Duration::from_secs(10);
/// Most bytes of an answer.
const MOST: usize = 512 * 1024;

/// Why nothing came back. The text is for the log.
#[derive(Debug, thiserror::Error)]
pub enum HttpFault {
    /// The client cannot be made.
    #[error("no certificates to trust: {0}")]
    Certificates(String),
    /// Nobody is there, or not whom we trust.
    #[error("no connection: {0}")]
    Connection(String),
    /// The answer did not come in time.
    #[error("no answer within {} seconds", ANSWER.as_secs())]
    Late,
    /// The answer is longer than anything we ask for.
    #[error("an answer of more than {MOST} bytes")]
    TooLarge,
    /// The answer broke off.
    #[error("the answer broke off: {0}")]
    Broken(String),
}

/// Sends requests and gives their answers, whatever their status.
#[derive(Clone)]
pub struct HttpClient(Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

impl HttpClient {
    /// A client that trusts whom this machine trusts (`SSL_CERT_FILE` and `SSL_CERT_DIR` name others).
    ///
    /// # Errors
    /// [`HttpFault::Certificates`].
    pub fn new() -> Result<Self, HttpFault> {
        let mut connector = HttpConnector::new();
        connector.enforce_http(false);
        connector.set_connect_timeout(Some(CONNECT));
        let roots = HttpsConnectorBuilder::new().with_native_roots();
        let https = roots.map_err(|error| HttpFault::Certificates(error.to_string()))?;
        let https = https.https_or_http().enable_http1().wrap_connector(connector);
        Ok(Self(Client::builder(TokioExecutor::new()).pool_idle_timeout(CONNECT).build(https)))
    }

    /// Sends one request.
    ///
    /// # Errors
    /// A [`HttpFault`].
    pub async fn send(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, HttpFault> {
        let answer = tokio::time::timeout(ANSWER, self.whole(request));
        answer.await.unwrap_or(Err(HttpFault::Late))
    }

    async fn whole(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, HttpFault> {
        let request = request.map(|body| Full::new(Bytes::from(body)));
        let answer = self.0.request(request).await.map_err(|error| HttpFault::Connection(reasons(&error)))?;
        let (head, body) = answer.into_parts();
        let body = Limited::new(body, MOST).collect().await.map_err(|error| {
            if error.is::<LengthLimitError>() {
                HttpFault::TooLarge
            } else {
                HttpFault::Broken(reasons(error.as_ref()))
            }
        })?;
        Ok(http::Response::from_parts(head, body.to_bytes().to_vec()))
    }
}

/// An error and what is behind it, in one line.
pub(crate) fn reasons(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(behind) = source {
        text = format!("{text}: {behind}");
        source = behind.source();
    }
    text
}
