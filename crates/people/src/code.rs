//! One-time codes: six digits in a letter, for the browser that asked, and a link beside them for any other.

use cocreate_kernel::{
    Fault, MINUTE, MailDraft, Pace, PersonId, SessionToken, StoreFault, To, Tx, Undo, params,
};
use cocreate_web::Preparation;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::Email;
use crate::sql::{DELETE_OVER_CODES, PUT_CODE};

/// How long a code can be used: milliseconds.
pub(crate) const LASTS: i64 = 10 * MINUTE;
/// Wrong digits after which a code is void.
pub(crate) const TRIES: i64 = 5;
/// How long a request that used a code may be made again under its key: milliseconds.
pub(crate) const AGAIN: i64 = MINUTE;

/// Codes to one address.
const TO_ADDRESS: Pace = Pace::new("code.to", 5, 15 * MINUTE);
/// Codes asked for from one place, where a whole workshop may sit behind one address.
const FROM_PEER: Pace = Pace::new("code.from", 200, 15 * MINUTE);
/// Digits tried from one place.
pub(crate) const TRIED_FROM: Pace = Pace::new("code.tried_from", 600, 15 * MINUTE);

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To come in.
    Enter,
    /// To prove anew who one is.
    Prove,
    /// To confirm another address.
    Address,
}

impl Purpose {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Enter => "enter",
            Self::Prove => "prove",
            Self::Address => "address",
        }
    }
}

/// A code about to be sent, and its secrets.
#[derive(Clone)]
pub(crate) struct NewCode {
    purpose: Purpose,
    pub(crate) email: Email,
    /// What the asking browser keeps.
    pub(crate) ticket: SessionToken,
    digits: String,
    link: SessionToken,
    /// Stops a change of address.
    pub(crate) stop: Option<SessionToken>,
    /// The language that was read when it was asked for.
    language: String,
    /// Where it was asked from.
    peer: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) asked_at: i64,
}

/// Logs hold no secrets.
impl std::fmt::Debug for NewCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewCode({:?})", self.purpose)
    }
}

/// A code to store.
pub(crate) struct CodeRow<'c> {
    pub(crate) person: Option<PersonId>,
    pub(crate) name: Option<&'c str>,
    pub(crate) password: Option<&'c str>,
    /// The invitation that lets them join.
    pub(crate) invitation: Option<i64>,
    pub(crate) at: i64,
}

impl NewCode {
    /// A code for whoever sent this request; `ticket` is what their browser keeps.
    pub(crate) fn of(
        preparation: &Preparation<'_>,
        purpose: Purpose,
        email: Email,
        ticket: SessionToken,
    ) -> Self {
        let number = u64::from_le_bytes(preparation.chance()) % 1_000_000;
        Self {
            purpose,
            email,
            ticket,
            digits: format!("{number:06}"),
            link: SessionToken(preparation.chance()),
            stop: None,
            language: preparation.language.to_owned(),
            peer: preparation.peer.map(str::to_owned),
            next: preparation.next.map(str::to_owned),
            asked_at: preparation.desk.now(),
        }
    }

    /// Counts that one more was asked for.
    pub(crate) fn count(&self, tx: &mut Tx<'_>) -> Result<(), Undo<Fault>> {
        if let Some(peer) = &self.peer {
            FROM_PEER.count(tx, peer, self.asked_at)?;
        }
        TO_ADDRESS.count(tx, self.email.as_str(), self.asked_at)
    }

    /// The letter that brings it; `path` is the page to which a link in it leads.
    pub(crate) fn letter(
        &self,
        kind: &'static str,
        path: Option<&str>,
        locale: Option<String>,
        now: i64,
    ) -> MailDraft {
        let mut data = json!({"code": self.digits});
        if let Some(path) = path {
            let next = self.next.as_deref().map(|next| format!("&next={}", escaped(next)));
            data["link"] = format!("{path}?key={}{}", self.link.to_hex(), next.unwrap_or_default()).into();
        }
        self.plain_letter(kind, data, locale, now)
    }

    /// A letter to the address without the code.
    pub(crate) fn plain_letter(
        &self,
        kind: &'static str,
        data: Value,
        locale: Option<String>,
        now: i64,
    ) -> MailDraft {
        let locale = Some(locale.unwrap_or_else(|| self.language.clone()));
        let data = if data.is_null() { Value::Object(Map::new()) } else { data };
        MailDraft::new(To::Address { address: self.email.as_str().to_owned(), locale }, kind, data)
            .until(now + LASTS)
    }

    /// Stores it, in place of the one that the address had for the same purpose.
    pub(crate) fn store(&self, tx: &mut Tx<'_>, row: &CodeRow<'_>) -> Result<(), StoreFault> {
        tx.run(&DELETE_OVER_CODES, params![row.at - LASTS])?;
        let (ticket, link) = (self.ticket.hash(), self.link.hash());
        let (digits, stop) = (digest(self.ticket, &self.digits), self.stop.map(|stop| stop.hash()));
        tx.run(
            &PUT_CODE,
            params![
                self.purpose.as_str(),
                self.email.as_str(),
                row.person,
                &ticket,
                &digits,
                &link,
                stop.as_ref().map(<[u8; 32]>::as_slice),
                row.name,
                row.password,
                row.at,
                row.at + LASTS,
                row.invitation
            ],
        )?;
        Ok(())
    }
}

/// A secret, as it stands in a link or cookie.
pub(crate) fn secret(text: &str) -> Option<SessionToken> {
    SessionToken::from_hex(text)
}

/// A text as it stands in the query of an address.
pub(crate) fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/');
    let each = text.bytes().map(|byte| match plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    each.collect()
}

/// The hash of digits, which only the browser with the ticket can make.
pub(crate) fn digest(ticket: SessionToken, digits: &str) -> [u8; 32] {
    let hash = Sha256::new().chain_update("cocreate/code/v1").chain_update([0]);
    hash.chain_update(ticket.0).chain_update(digits).finalize().into()
}

/// The digits of what somebody typed, in whichever script, without what stands between them.
pub(crate) fn digits(typed: &str) -> String {
    const ZEROS: [char; 5] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'];
    let digit = |c: char| {
        let each = ZEROS.iter().map(|zero| u32::from(c).wrapping_sub(u32::from(*zero)));
        each.filter(|value| *value < 10).find_map(|value| char::from_digit(value, 10))
    };
    typed.chars().filter_map(digit).take(12).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_as_people_write_them() {
        assert_eq!(digits(" 123 456 "), "123456");
        assert_eq!(digits("123-456"), "123456");
        assert_eq!(digits("\u{661}\u{662}\u{663}\u{6f4}\u{96b}6"), "123456");
        assert_eq!(digits("no"), "");
    }

    #[test]
    fn digits_are_nothing_without_the_ticket() {
        let (one, other) = (SessionToken([1; 32]), SessionToken([2; 32]));
        assert_eq!(digest(one, "123456"), digest(one, "123456"));
        assert_ne!(digest(one, "123456"), digest(other, "123456"));
    }
}
