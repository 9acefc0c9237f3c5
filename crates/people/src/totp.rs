//! Codes that an app counts from a secret and the time (RFC 6238, with the defaults that every app knows), and codes for
//! the day on which the app is lost.

use cocreate_kernel::SECOND;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

/// How long a code stands: milliseconds.
const STEP: i64 = 30 * SECOND;
/// How many steps the clocks may be apart.
const APART: i64 = 1;
/// Digits of a code.
const DIGITS: u32 = 6;

/// Bytes of a secret, as RFC 4226 recommends.
pub(crate) const SECRET: usize = 20;
/// How many recovery codes there are at once.
pub(crate) const RECOVERY: usize = 10;

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The number for a step (RFC 4226, section 5.3).
fn number(secret: &[u8], step: i64) -> Option<u32> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).ok()?;
    mac.update(&step.to_be_bytes());
    let digest: [u8; 20] = mac.finalize().into_bytes().into();
    let offset = usize::from(digest[19] & 0xf);
    let four: [u8; 4] = digest[offset..offset + 4].try_into().ok()?;
    Some((u32::from_be_bytes(four) & 0x7fff_ffff) % 10_u32.pow(DIGITS))
}

/// The step that a code stands for, if it stands at this instant and comes after the last one that was used.
pub(crate) fn step_of(secret: &[u8], code: &str, now: i64, last: i64) -> Option<i64> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() != DIGITS as usize || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let shown: u32 = digits.parse().ok()?;
    let this = now.div_euclid(STEP);
    (this - APART..=this + APART).find(|step| *step > last && number(secret, *step) == Some(shown))
}

/// Base 32 (RFC 4648) without padding, as apps read it.
pub(crate) fn base32(bytes: &[u8]) -> String {
    let (mut text, mut held, mut bits) = (String::new(), 0_u32, 0);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(ALPHABET[(held >> bits) as usize & 31]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(char::from(ALPHABET[(held << (5 - bits)) as usize & 31]));
    }
    text
}

/// A recovery code as it is shown: four times four letters, of 80 bits that nobody can guess.
pub(crate) fn recovery_code(chance: [u8; 10]) -> String {
    let letters = base32(&chance).to_lowercase();
    let fours: Vec<&str> = (0..4).map(|n| &letters[4 * n..4 * n + 4]).collect();
    fours.join("-")
}

/// The hash under which a recovery code is kept, however it was typed; nothing where it is none.
pub(crate) fn recovery_hash(typed: &str) -> Option<[u8; 32]> {
    let letters: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    (letters.len() == 16).then(|| Sha256::digest(letters.to_lowercase()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const RFC: &[u8] = b"12345678901234567890";

    /// RFC 6238, appendix B, the rows of SHA-1; its eight digits, of which these are the last six.
    #[test]
    fn the_codes_are_those_of_the_standard() {
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            let now = seconds * SECOND;
            assert_eq!(step_of(RFC, code, now, -1), Some(seconds / 30), "{seconds}");
        }
    }

    /// RFC 4226, appendix D.
    #[test]
    fn the_counters_are_those_of_the_standard() {
        let numbers: Vec<u32> = (0..10).filter_map(|step| number(RFC, step)).collect();
        assert_eq!(
            numbers,
            [755_224, 287_082, 359_152, 969_429, 338_314, 254_676, 287_922, 162_583, 399_871, 520_489]
        );
    }

    #[test]
    fn a_code_is_good_for_one_step_around_and_only_after_the_last() {
        // 287082 is the code of step 1.
        let at = |step: i64, last| step_of(RFC, "287 082", step * STEP, last);
        assert_eq!([at(0, -1), at(1, 0), at(2, 0)], [Some(1); 3]);
        assert_eq!([at(3, -1), at(1, 1), at(2, 5)], [None; 3]);
        for wrong in ["", "28708", "2870820", "28708a", "+28708", "２８７０８２"] {
            assert_eq!(step_of(RFC, wrong, STEP, -1), None, "{wrong}");
        }
    }

    #[test]
    fn secrets_are_written_as_apps_read_them() {
        for (bytes, text) in
            [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foobar", "MZXW6YTBOI")]
        {
            assert_eq!(base32(bytes.as_bytes()), text);
        }
        assert_eq!(base32(&[0xff; 20]), "7".repeat(32));
    }

    #[test]
    fn a_recovery_code_is_known_however_it_is_typed() {
        let code = recovery_code([0, 68, 50, 20, 199, 66, 84, 182, 53, 207]);
        assert_eq!(code, "abcd-efgh-ijkl-mnop");
        let hash = recovery_hash(&code);
        assert!(hash.is_some() && recovery_hash(" ABCD efgh IJKLmnop ") == hash);
        assert_eq!(recovery_hash("abcd-efgh"), None);
    }
}
