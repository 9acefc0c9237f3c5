//! Canonical entries and salted commitments.
//!
//! An entry says what changed, by whom, when and under which charter. Its canonical form is JSON
//! with sorted keys and no spaces (RFC 8785 for the strings and integers that entries hold); its
//! commitment is `SHA-256("cocreate/entry/v1" ‖ 0x00 ‖ salt ‖ canonical)`. Whoever has the entry
//! and its salt can check the commitment; once both are erased it tells nothing.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// Length of a salt in bytes: more than anybody can try.
pub const SALT: usize = 32;

const DOMAIN: &[u8] = b"cocreate/entry/v1\0";

/// What changed, as it is committed to. Absent parts are left out of the canonical form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What happened: `idea.supported`.
    pub kind: String,
    /// The space, if it happened in one.
    pub space: Option<i64>,
    /// The subject, if it happened to one.
    pub subject: Option<i64>,
    /// The person who did it; none for the clock, the operator, and whoever did it under a mask.
    pub person: Option<i64>,
    /// The key of the mask under which it was done; drawn by lot, so that it tells nothing.
    pub alias: Option<i64>,
    /// The stakeholder group they spoke for.
    pub group: Option<i64>,
    /// The charter version in force.
    pub charter: Option<i64>,
    /// When: milliseconds since 1970 UTC.
    pub at: i64,
    /// What else there is to know: strings, integers, truth values, lists and objects of these.
    pub data: Value,
}

impl Entry {
    /// The canonical form.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut whole = Map::new();
        let mut put = |name: &str, value: Option<i64>| {
            if let Some(value) = value {
                whole.insert(name.to_owned(), value.into());
            }
        };
        put("space", self.space);
        put("subject", self.subject);
        put("person", self.person);
        put("alias", self.alias);
        put("group", self.group);
        put("charter", self.charter);
        put("at", Some(self.at));
        whole.insert("kind".to_owned(), self.kind.as_str().into());
        whole.insert("data".to_owned(), self.data.clone());
        canonical(&Value::Object(whole))
    }

    /// The commitment to this entry under a salt.
    #[must_use]
    pub fn commitment(&self, salt: &[u8; SALT]) -> [u8; 32] {
        Sha256::new().chain_update(DOMAIN).chain_update(salt).chain_update(self.canonical()).finalize().into()
    }
}

/// JSON with sorted keys and no spaces.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            // RFC 8785 sorts by UTF-16 code units; keys here are ASCII, where both orders agree.
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort_unstable();
            out.push('{');
            for (n, key) in keys.into_iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                write(&Value::String(key.clone()), out);
                out.push(':');
                write(&map[key], out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (n, item) in items.iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

/// The digest of a text that an entry refers to and does not hold.
#[must_use]
pub fn digest(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(DIGITS[usize::from(byte >> 4)] as char);
        out.push(DIGITS[usize::from(byte & 15)] as char);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn supported() -> Entry {
        Entry {
            kind: "idea.supported".to_owned(),
            space: Some(1),
            subject: Some(7),
            person: Some(3),
            at: 1_790_000_000_000,
            data: json!({"b": [1, "é\n"], "a": true}),
            ..Entry::default()
        }
    }

    #[test]
    fn the_canonical_form_is_fixed() {
        let text = r#"{"at":1790000000000,"data":{"a":true,"b":[1,"é\n"]},"kind":"idea.supported","person":3,"space":1,"subject":7}"#;
        assert_eq!(supported().canonical(), text);
    }

    #[test]
    fn every_part_is_committed_to() {
        let salt = [7; SALT];
        let base = supported();
        let mut others = vec![base.clone(); 9];
        others[0].kind.push('x');
        others[1].space = None;
        others[2].subject = Some(8);
        others[3].person = None;
        others[4].group = Some(1);
        others[5].charter = Some(1);
        others[6].at += 1;
        others[7].data = json!({});
        others[8].alias = Some(1);
        for other in others {
            assert_ne!(other.commitment(&salt), base.commitment(&salt), "{other:?}");
        }
        assert_ne!(base.commitment(&[8; SALT]), base.commitment(&salt));
    }

    proptest! {
        #[test]
        fn canonical_json_reads_back_and_is_stable(keys in prop::collection::btree_map("[a-z_]{1,6}", any::<i64>(), 0..6), text in ".*") {
            let mut value = json!(keys);
            value["text"] = text.into();
            let once = canonical(&value);
            let back: Value = serde_json::from_str(&once).unwrap();
            prop_assert_eq!(&back, &value);
            prop_assert_eq!(canonical(&back), once);
        }
    }
}
