//! A letter, and the message (RFC 5322, MIME) that it becomes.

use std::fmt;
use std::time::{Duration, SystemTime};

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use sha2::{Digest, Sha256};

/// A letter as it is sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its key: a letter that is sent again has the same.
    pub id: i64,
    /// When it was written: milliseconds since 1970 UTC.
    pub at: i64,
    /// Where to.
    pub to: String,
    /// The tag of its language.
    pub language: String,
    /// What it is about: one line.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// Where a POST stops letters like it (RFC 8058); only for letters that one can stop.
    pub stop: Option<String>,
}

/// Logs hold neither addresses nor what is written.
impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letter({})", self.id)
    }
}

/// Why a letter was not taken. Says what the server answered only as a number: its words name addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not now: the reply of the server, or nothing where it could not be reached.
    Later(Option<u16>),
    /// Never.
    Never(Option<u16>),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Later(None) => f.write_str("the mail server could not be reached"),
            Self::Never(None) => f.write_str("the letter cannot be sent"),
            Self::Later(Some(code)) | Self::Never(Some(code)) => write!(f, "the mail server said {code}"),
        }
    }
}

/// Whom letters are from.
#[derive(Clone, Debug)]
pub struct Sender(Mailbox);

impl Sender {
    /// Reads `Name <address>` or an address, which then gets this name; nothing where it is neither.
    #[must_use]
    pub fn parse(text: &str, name: &str) -> Option<Self> {
        let mut mailbox: Mailbox = text.parse().ok()?;
        mailbox.name.get_or_insert_with(|| name.to_owned());
        Some(Self(mailbox))
    }
}

impl Letter {
    /// A name of its own among all letters of a site, the same each time it is sent.
    #[must_use]
    pub fn name(&self) -> String {
        let digest = Sha256::digest(format!("cocreate/mail/{}/{}", self.id, self.at));
        digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The message that this letter becomes.
    pub(crate) fn message(&self, from: &Sender) -> Result<Message, Refusal> {
        let to: Address = self.to.parse().map_err(|_| Refusal::Never(None))?;
        let name = self.name();
        let both = MultiPart::alternative()
            .boundary(format!("=_{name}"))
            .singlepart(SinglePart::plain(self.text.clone()))
            .singlepart(SinglePart::html(self.html.clone()));
        let at = SystemTime::UNIX_EPOCH + Duration::from_millis(self.at.unsigned_abs());
        let mut message = Message::builder()
            .from(from.0.clone())
            .to(Mailbox::new(None, to))
            .subject(self.subject.clone())
            .message_id(Some(format!("<{name}@{}>", from.0.email.domain())))
            .date(at)
            .multipart(both)
            .map_err(|_| Refusal::Never(None))?;
        for (name, value) in self.headers() {
            message.headers_mut().insert_raw(HeaderValue::dangerous_new_pre_encoded(
                HeaderName::new_from_ascii_str(name),
                value.clone(),
                value,
            ));
        }
        Ok(message)
    }

    /// Headers of our own making. What could break a line is not in them.
    fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![
            ("Auto-Submitted", "auto-generated".to_owned()),
            ("Content-Language", self.language.clone()),
        ];
        if let Some(stop) = &self.stop {
            headers.push(("List-Unsubscribe", format!("<{stop}>")));
            headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        headers.retain(|(_, value)| value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '));
        headers
    }
}
