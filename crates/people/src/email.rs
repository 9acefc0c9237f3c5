//! E-mail addresses: what one must look like to be kept, and the one form it is kept in.

use cocreate_kernel::Flaw;

/// Longest address, in characters (RFC 5321, section 4.5.3.1.3).
const LONGEST: usize = 254;

/// An e-mail address in the form it is kept in: lower case, no space around it.
#[derive(Clone, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Reads what somebody typed. Whether mail arrives there, only mail can tell.
    ///
    /// # Errors
    /// A [`Flaw`] of `email`: `required`, `too_long`, `not_an_email`.
    pub fn parse(typed: &str) -> Result<Self, Flaw> {
        let text = typed.trim().to_lowercase();
        if text.is_empty() {
            return Err(Flaw::new("email", "required"));
        }
        if text.chars().count() > LONGEST {
            return Err(Flaw::beyond("email", "too_long", LONGEST as i64));
        }
        let mut parts = text.split('@');
        let both = [parts.next(), parts.next()].iter().all(|part| part.is_some_and(|part| !part.is_empty()));
        if !both || parts.next().is_some() || text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(Flaw::new("email", "not_an_email"));
        }
        Ok(Self(text))
    }

    /// As it is kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Logs hold no addresses.
impl std::fmt::Debug for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Email(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(typed: &str) -> Result<String, &'static str> {
        Email::parse(typed).map(|email| email.0).map_err(|flaw| flaw.code)
    }

    #[test]
    fn an_address_has_one_form() {
        assert_eq!(code(" Edda@Example.ORG\n"), Ok("edda@example.org".to_owned()));
        assert_eq!(code("a@b"), Ok("a@b".to_owned()));
        assert_eq!(code("ÉDDA@exämple.org"), Ok("édda@exämple.org".to_owned()));
    }

    #[test]
    fn an_address_needs_one_at_with_something_on_both_sides() {
        assert_eq!(code("  "), Err("required"));
        for wrong in ["edda", "@example.org", "edda@", "@", "a@b@c", "a@@b", "a b@c", "a@b\u{7}c"] {
            assert_eq!(code(wrong), Err("not_an_email"), "{wrong:?}");
        }
        let longest = format!("{}@b", "a".repeat(252));
        assert!(code(&longest).is_ok());
        assert_eq!(code(&format!("a{longest}")), Err("too_long"));
    }
}
