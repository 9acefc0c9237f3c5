//! Letters to a mail server, over SMTP.

use std::fmt;
use std::time::Duration;

use lettre::transport::smtp::PoolConfig;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::{Letter, Post, Refusal, Sender, Sending};

/// How long the server may take for one answer, and for the whole of it: shorter than the time for which a letter is
/// taken.
const ANSWER: Duration = Duration::from_secs(30);
const WHOLE: Duration = Duration::from_secs(120);

/// How long a line is kept for the next letter.
const IDLE: Duration = Duration::from_secs(20);

/// A mail server.
pub struct Smtp {
    from: Sender,
    transport: AsyncSmtpTransport<Tokio1Executor>,
}

/// An address of a mail server that cannot be used. It may hold a password, so it is not said again.
#[derive(Clone, Copy, Debug)]
pub struct BadUrl;

impl fmt::Display for BadUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("is not smtps://USER:PASSWORD@HOST or smtp://USER:PASSWORD@HOST:PORT?tls=required")
    }
}

impl Smtp {
    /// A server by its address, as `smtps://USER:PASSWORD@HOST`. With `smtp://` the line must turn to TLS, unless the
    /// server is this machine or the address ends in `?tls=none`.
    ///
    /// # Errors
    /// [`BadUrl`].
    pub fn new(url: &str, from: Sender) -> Result<Self, BadUrl> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&with_tls(url)).map_err(|_| BadUrl)?;
        let pool = PoolConfig::new().max_size(2).idle_timeout(IDLE);
        Ok(Self { from, transport: builder.timeout(Some(ANSWER)).pool_config(pool).build() })
    }
}

/// The address with TLS asked for, where it should be and is not.
fn with_tls(url: &str) -> String {
    if let Some(plain) = url.strip_suffix("?tls=none") {
        return plain.to_owned();
    }
    let Some(rest) = url.strip_prefix("smtp://").filter(|rest| !rest.contains('?')) else {
        return url.to_owned();
    };
    let host = rest.split('/').next().unwrap_or_default().rsplit('@').next().unwrap_or_default();
    let own = ["localhost", "127.0.0.1", "[::1]"];
    let is_own = own
        .iter()
        .any(|own| host.strip_prefix(own).is_some_and(|port| port.is_empty() || port.starts_with(':')));
    if is_own { url.to_owned() } else { format!("{url}?tls=required") }
}

impl Post for Smtp {
    fn send(&self, letter: Letter) -> Sending<'_> {
        Box::pin(async move {
            let message = letter.message(&self.from)?;
            match tokio::time::timeout(WHOLE, self.transport.send(message)).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(error)) => {
                    let code = error.status().map(u16::from);
                    Err(if error.is_permanent() { refused(code) } else { Refusal::Later(code) })
                }
                Err(_) => Err(Refusal::Later(None)),
            }
        })
    }
}

/// What a server refuses for good. Signing in, a line without TLS and the like are faults of ours, which the operator
/// can mend while letters wait.
fn refused(code: Option<u16>) -> Refusal {
    match code {
        Some(530 | 534 | 535 | 538 | 500..=504) => Refusal::Later(code),
        _ => Refusal::Never(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_to_another_machine_turns_to_tls_unless_it_is_said_otherwise() {
        for (url, used) in [
            ("smtp://u:p@mail.example:587", "smtp://u:p@mail.example:587?tls=required"),
            ("smtp://localhost.example", "smtp://localhost.example?tls=required"),
            ("smtp://u@localhost:p@mail.example", "smtp://u@localhost:p@mail.example?tls=required"),
            ("smtp://mail.example?tls=none", "smtp://mail.example"),
            ("smtp://mail.example?tls=opportunistic", "smtp://mail.example?tls=opportunistic"),
            ("smtp://localhost:2525", "smtp://localhost:2525"),
            ("smtp://[::1]", "smtp://[::1]"),
            ("smtps://u:p@mail.example", "smtps://u:p@mail.example"),
        ] {
            assert_eq!(with_tls(url), used);
        }
    }

    #[test]
    fn a_bad_address_does_not_say_its_password() {
        let from = Sender::parse("a@b.example", "Site").unwrap();
        for url in ["mailto:x", "http://u:secret@host", "smtp://u:secret@host?tls=perhaps", ""] {
            let bad = Smtp::new(url, from.clone()).err().unwrap();
            assert!(!bad.to_string().contains("secret"));
        }
    }
}
