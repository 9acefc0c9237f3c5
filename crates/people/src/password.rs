//! Passwords: Argon2id (RFC 9106) with 19 MiB, two passes, one lane, as OWASP recommends.

use std::collections::BTreeSet;
use std::sync::{Condvar, Mutex, OnceLock, PoisonError};

use argon2::password_hash::phc;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use cocreate_kernel::{Fault, Flaw};

/// Fewest characters.
const SHORTEST: usize = 8;
/// Most characters: more would only cost time.
const LONGEST: usize = 256;

/// Hashes that may be made at once: each takes 19 MiB and a processor.
const AT_ONCE: usize = 4;
/// Hashes that may wait for their turn; beyond that somebody is trying passwords.
const IN_LINE: usize = 64;

/// Seconds after which it is worth trying again.
const WAIT: i64 = 5;

/// The hash of no password, for accounts that do not exist: checking against it takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdCE$\
     Vd1mJx9xqJ4Nw2o1L0wS8cQ3kZy7uT5rP6hB2aE4fGI";

/// A password's hash with its salt and parameters, in the PHC string format.
#[derive(Clone)]
pub struct PasswordHash(String);

/// Logs hold no hashes.
impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

impl PasswordHash {
    /// Hashes a password. This takes tens of milliseconds.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for `password`: `too_short`, `too_long`; [`Fault::TooMany`]; [`Fault::Broken`].
    pub fn of(password: &str, salt: [u8; 16]) -> Result<Self, Fault> {
        if let Some(flaw) = flaw(password) {
            return Err(Fault::Invalid(vec![flaw]));
        }
        in_turn(|| {
            let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
            hash.map(|hash| Self(hash.to_string())).map_err(|error| Fault::Broken(error.to_string()))
        })?
    }

    /// The PHC string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The commonest passwords of eight characters and more, in lower case and order: common words and names, and the
/// habits with which people lengthen them.
static COMMON: &str = include_str!("common_passwords.txt");

/// Fewer different characters than this are no password, however long it is.
const DIFFERENT: usize = 4;

/// What is wrong with a new password of somebody whose name, address and site are these.
pub(crate) fn new_flaw(password: &str, own: &[&str]) -> Option<Flaw> {
    let lower = password.to_lowercase();
    flaw(password).or_else(|| {
        if is_common(&lower) {
            Some(Flaw::new("password", "too_common"))
        } else if is_own(&lower, own) {
            Some(Flaw::new("password", "too_close"))
        } else {
            None
        }
    })
}

fn is_common(lower: &str) -> bool {
    static LINES: OnceLock<Vec<&str>> = OnceLock::new();
    let lines = LINES.get_or_init(|| COMMON.lines().collect());
    let different: BTreeSet<char> = lower.chars().collect();
    different.len() < DIFFERENT || lines.binary_search(&lower).is_ok()
}

/// Whether a password is what everybody knows of its owner, with some figures or signs around it.
fn is_own(lower: &str, own: &[&str]) -> bool {
    let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let core = bare(lower.trim_matches(|c: char| !c.is_alphabetic()));
    let each = own.iter().flat_map(|text| {
        let text = text.to_lowercase();
        let parts: Vec<String> = text.split(['@', ' ']).map(bare).collect();
        parts.into_iter().chain([bare(&text), bare(text.split('@').next().unwrap_or_default())])
    });
    let own: Vec<String> = each
        .map(|text| text.trim_matches(|c: char| !c.is_alphabetic()).to_owned())
        .filter(|text| text.chars().count() > 2)
        .collect();
    own.iter().any(|text| core == *text || core == text.repeat(2))
}

/// What is wrong with the length of a password.
pub(crate) fn flaw(password: &str) -> Option<Flaw> {
    match password.chars().count() {
        0 => Some(Flaw::new("password", "required")),
        1..SHORTEST => Some(Flaw::beyond("password", "too_short", SHORTEST as i64)),
        SHORTEST..=LONGEST => None,
        _ => Some(Flaw::beyond("password", "too_long", LONGEST as i64)),
    }
}

/// Whether a password is the one of this hash; without a hash no password is, after the same time.
pub(crate) fn matches(password: &str, hash: Option<&str>) -> Result<bool, Fault> {
    if password.chars().count() > LONGEST {
        return Ok(false);
    }
    let parsed =
        phc::PasswordHash::new(hash.unwrap_or(NOBODY)).map_err(|error| Fault::Broken(error.to_string()))?;
    let right = in_turn(|| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok())?;
    Ok(right && hash.is_some())
}

/// How many hashes are being made, and how many wait.
static LINE: (Mutex<(usize, usize)>, Condvar) = (Mutex::new((0, 0)), Condvar::new());

/// Works in turn, so that a flood of sign-ins takes neither all memory nor every thread.
fn in_turn<T>(work: impl FnOnce() -> T) -> Result<T, Fault> {
    let (line, turn) = &LINE;
    let mut state = line.lock().unwrap_or_else(PoisonError::into_inner);
    if state.1 >= IN_LINE {
        return Err(Fault::TooMany(WAIT));
    }
    state.1 += 1;
    let mut state =
        turn.wait_while(state, |(working, _)| *working >= AT_ONCE).unwrap_or_else(PoisonError::into_inner);
    *state = (state.0 + 1, state.1 - 1);
    drop(state);
    let done = work();
    line.lock().unwrap_or_else(PoisonError::into_inner).0 -= 1;
    turn.notify_one();
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_knows_its_password() {
        let hash = PasswordHash::of("correct horse", [7; 16]).unwrap();
        assert!(hash.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(matches("correct horse", Some(hash.as_str())).unwrap());
        assert!(!matches("correct house", Some(hash.as_str())).unwrap());
    }

    #[test]
    fn nobody_has_no_password() {
        assert!(phc::PasswordHash::new(NOBODY).unwrap().hash.is_some());
        assert!(!matches("", None).unwrap());
        assert!(!matches(&"x".repeat(257), None).unwrap());
    }

    #[test]
    fn a_password_that_many_have_is_none() {
        let lines: Vec<&str> = COMMON.lines().collect();
        assert!(lines.len() > 5_000 && lines.is_sorted(), "{}", lines.len());
        assert!(lines.iter().all(|line| line.chars().count() >= SHORTEST && *line == line.to_lowercase()));
        let code = |password: &str| new_flaw(password, &[]).map(|flaw| flaw.code);
        for common in
            ["password", "PassWord1", "12345678", "qwertyuiop", "iloveyou", "aaaaaaaaaaaaaaa", "ababcabab"]
        {
            assert_eq!(code(common), Some("too_common"), "{common}");
        }
        assert_eq!(code("short"), Some("too_short"));
        assert_eq!(code("a clinic in the hills"), None);
    }

    #[test]
    fn a_password_is_not_what_everybody_knows() {
        let own = ["Edda Lind", "edda.lindqvist@example.org", "Market Hall"];
        let code = |password: &str| new_flaw(password, &own).map(|flaw| flaw.code);
        for close in
            ["Edda Lind", "eddalind2026!", "EddaLindqvist", "edda.lindqvist@example.org", "123markethall"]
        {
            assert_eq!(code(close), Some("too_close"), "{close}");
        }
        assert_eq!(code("edda likes the market hall"), None);
    }

    #[test]
    fn passwords_have_limits() {
        assert_eq!(flaw("").unwrap().code, "required");
        assert_eq!(flaw("1234567").unwrap().code, "too_short");
        assert!(flaw("12345678").is_none());
        assert!(flaw(&"ü".repeat(256)).is_none());
        assert_eq!(flaw(&"ü".repeat(257)).unwrap().code, "too_long");
    }
}
