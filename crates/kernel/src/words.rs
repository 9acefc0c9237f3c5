//! The words that search goes by: cut where Unicode cuts them (UAX 29), in lower case, without accents.

use std::collections::{BTreeSet, HashSet};

use cocreate_store::{Param, StoreFault, Tx, params};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::sql::{DELETE_WORDS, INSERT_SPACE_WORDS, INSERT_WORDS};
use crate::{SpaceId, SubjectId};

/// Most words of one subject; what comes later in a long text is not found.
pub const MOST: usize = 200;
/// So much of a text is read, in characters.
const READ: usize = 2_000;
/// Longer words are cut, here and in what is searched for; in characters.
const LENGTH: usize = 40;
/// Words written or deleted by one statement.
const AT_ONCE: usize = 25;

/// The first distinct words of a title and a text, at most [`MOST`].
#[must_use]
pub fn of(title: &str, text: &str) -> BTreeSet<String> {
    let text: String = text.chars().take(READ).collect();
    first(&format!("{title} {text}"), MOST).into_iter().collect()
}

/// The first distinct words of what somebody searches for, in their order.
#[must_use]
pub fn first(text: &str, most: usize) -> Vec<String> {
    let folded = fold(text);
    let mut seen = HashSet::new();
    let words = folded.unicode_words().map(|word| word.chars().take(LENGTH).collect::<String>());
    words.filter(|word| seen.insert(word.clone())).take(most).collect()
}

/// A name as names are compared: its letters and digits in lower case and without accents, and nothing between them.
#[must_use]
pub fn folded(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Lower case; without the accents of Latin, Greek and Cyrillic, and without Arabic vowel signs and tatweel. Vowel
/// signs of other scripts are letters of their words and stay.
fn fold(text: &str) -> String {
    let plain = text.nfkd().flat_map(char::to_lowercase).filter(|c| !is_accent(*c));
    let mut folded = String::with_capacity(text.len());
    for c in plain {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            // What joins two words for Unicode parts them for readers: l’eau, _this_.
            '\'' | '\u{2019}' | '_' => folded.push(' '),
            c => folded.push(c),
        }
    }
    folded
}

/// Combining marks of the European scripts, Arabic marks, and what is there but not seen.
fn is_accent(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{ad}' | '\u{200c}' | '\u{200d}'
    )
}

/// Lets a subject be found by these words.
pub(crate) fn add(tx: &mut Tx<'_>, subject: SubjectId, words: &[&String]) -> Result<(), StoreFault> {
    for some in words.chunks(AT_ONCE) {
        tx.run(&INSERT_WORDS, &key(subject.into(), some))?;
    }
    Ok(())
}

/// Lets a subject no longer be found by these words.
pub(crate) fn remove(tx: &mut Tx<'_>, subject: SubjectId, words: &[&String]) -> Result<(), StoreFault> {
    for some in words.chunks(AT_ONCE) {
        tx.run(&DELETE_WORDS, &key(subject.into(), some))?;
    }
    Ok(())
}

/// A key and so many words; the first stands again where there are fewer.
fn key<'w>(id: Param<'w>, words: &[&'w String]) -> [Param<'w>; AT_ONCE + 1] {
    let mut key = [words.first().map_or(Param::Null, |first| Param::from(*first)); AT_ONCE + 1];
    key[1..].iter_mut().zip(words).for_each(|(place, word)| *place = Param::from(*word));
    key[0] = id;
    key
}

/// Lets a subject be found by its title and text. Whoever stores a new subject through
/// [`NewSubject`](crate::NewSubject) has done so.
///
/// # Errors
/// Any [`StoreFault`].
pub fn index_subject(tx: &mut Tx<'_>, subject: SubjectId, title: &str, text: &str) -> Result<(), StoreFault> {
    add(tx, subject, &of(title, text).iter().collect::<Vec<_>>())
}

/// Lets a space be found by its name.
///
/// # Errors
/// Any [`StoreFault`].
pub fn index_space(tx: &mut Tx<'_>, space: SpaceId, name: &str) -> Result<(), StoreFault> {
    for word in first(name, MOST) {
        tx.run(&INSERT_SPACE_WORDS, params![&word, space])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        first(text, MOST)
    }

    #[test]
    fn case_and_accents_do_not_matter() {
        assert_eq!(folded("École ÉCOLE e\u{301}cole"), ["ecole"]);
        assert_eq!(folded("Straße Ørsted Łódź İstanbul"), ["strasse", "orsted", "lodz", "istanbul"]);
        assert_eq!(folded("Νερό ΝΕΡΌΣ νερός"), ["νερο", "νεροσ"]);
        assert_eq!(folded("Ёлка елка"), ["елка"]);
        assert_eq!(folded("ﬁeld 𝐀 l’eau _this_"), ["field", "a", "l", "eau", "this"]);
    }

    #[test]
    fn arabic_vowel_signs_do_not_matter_and_devanagari_ones_do() {
        assert_eq!(folded("مَدْرَسَة مدرسة مـدرسة"), ["مدرسة"]);
        assert_eq!(folded("أحمد احمد"), ["احمد"]);
        assert_eq!(folded("पानी पाना"), ["पानी", "पाना"]);
    }

    #[test]
    fn signs_are_no_words_and_long_words_are_cut() {
        assert_eq!(folded("?! … — \u{1}\u{7}"), Vec::<String>::new());
        assert_eq!(folded(&"x".repeat(10_000)), ["x".repeat(LENGTH)]);
        let many = (0..5_000).map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(of("", &many).len(), MOST);
        assert_eq!(first("a b a c", 2), ["a", "b"]);
    }
}
