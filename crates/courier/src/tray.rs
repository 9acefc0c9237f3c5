//! Letters to look into, for developers and tests: in memory, the newest of them.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::{Letter, Post, Refusal, Sender, Sending};

/// How many letters are kept.
const MOST: usize = 200;

/// A letter that was sent.
#[derive(Clone)]
pub struct Kept {
    /// The letter.
    pub letter: Letter,
    /// Its headers, as they travel: name and value, each on one line.
    pub headers: Vec<(String, String)>,
}

/// Headers name addresses, which logs do not hold.
impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.letter.fmt(f)
    }
}

impl Kept {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// The newest letters.
#[derive(Debug)]
pub struct Tray {
    from: Sender,
    kept: Mutex<VecDeque<Kept>>,
}

impl Tray {
    /// An empty tray.
    #[must_use]
    pub fn new(from: Sender) -> Self {
        Self { from, kept: Mutex::default() }
    }

    /// The letters, the newest first.
    #[must_use]
    pub fn letters(&self) -> Vec<Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Keeps a letter.
    ///
    /// # Errors
    /// [`Refusal::Never`] where it can be no message.
    pub fn keep(&self, letter: Letter) -> Result<(), Refusal> {
        let source = String::from_utf8_lossy(&letter.message(&self.from)?.formatted()).into_owned();
        let headers = headers(&source);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_front(Kept { letter, headers });
        kept.truncate(MOST);
        Ok(())
    }
}

/// The headers of a message, unfolded.
fn headers(source: &str) -> Vec<(String, String)> {
    let head = source.split("\r\n\r\n").next().unwrap_or_default();
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let pairs = unfolded.split("\r\n").filter_map(|line| line.split_once(": "));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

impl Post for Tray {
    fn send(&self, letter: Letter) -> Sending<'_> {
        Box::pin(async move { self.keep(letter) })
    }
}
