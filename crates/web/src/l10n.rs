//! Sentences: Fluent texts by language. Codes and keys in the code, sentences in the locales.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::formats::{Formats, in_sentence};

/// The language every key exists in.
const FALLBACK: &str = "en";

/// English as nobody writes it: longer and accented. Whoever asks for it in `Accept-Language` sees
/// where a page has no room for another language, and where a sentence does not come from the locales.
pub const PSEUDO: &str = "en-XA";

/// One language.
pub struct Lang {
    /// Its tag: `en`.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    pub(crate) formats: Formats,
    bundle: FluentBundle<FluentResource>,
}

/// All languages.
pub struct L10n {
    languages: Vec<Lang>,
    fallback: usize,
    pseudo: Option<Lang>,
}

impl L10n {
    /// The languages of this binary.
    #[must_use]
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<L10n> = OnceLock::new();
        SHARED.get_or_init(Self::load)
    }

    /// Loads the languages that are shipped.
    #[must_use]
    pub fn load() -> Self {
        let tags = cocreate_assets::languages().into_iter();
        let languages: Vec<Lang> = tags.filter_map(|tag| Lang::load(&tag, &tag, None)).collect();
        let fallback = languages.iter().position(|lang| lang.tag == FALLBACK).unwrap_or_default();
        Self { languages, fallback, pseudo: Lang::load(PSEUDO, FALLBACK, Some(stretched)) }
    }

    /// Every language that one can choose.
    pub fn all(&self) -> impl Iterator<Item = &Lang> {
        self.languages.iter()
    }

    /// The language of this tag.
    #[must_use]
    pub fn find(&self, tag: &str) -> Option<&Lang> {
        self.languages.iter().chain(&self.pseudo).find(|lang| lang.tag.eq_ignore_ascii_case(tag))
    }

    /// A sentence in every language, to recognise what somebody typed.
    pub fn everywhere<'l>(&'l self, key: &'l str) -> impl Iterator<Item = Cow<'l, str>> {
        self.languages.iter().map(move |lang| lang.say(key, None))
    }

    /// The language of a page: what its reader chose, else the best of `Accept-Language` that there is.
    pub(crate) fn choose(&self, chosen: Option<&str>, accept: Option<&str>) -> &Lang {
        let accepted = accepted(accept.unwrap_or_default());
        let found = chosen
            .into_iter()
            .chain(accepted)
            .find_map(|tag| self.find(tag).or_else(|| self.find(tag.split('-').next().unwrap_or_default())));
        found.unwrap_or(&self.languages[self.fallback])
    }
}

/// Whether pages can be read in the language of this tag.
#[must_use]
pub fn is_language(tag: &str) -> bool {
    L10n::shared().all().any(|lang| lang.tag == tag)
}

/// The tags of `Accept-Language`, the most wanted first (RFC 9110, section 12.5.4).
fn accepted(header: &str) -> impl Iterator<Item = &str> {
    let mut tags: Vec<(u16, &str)> = header
        .split(',')
        .filter_map(|part| {
            let mut parts = part.split(';').map(str::trim);
            let tag = parts.next().filter(|tag| !tag.is_empty())?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1_000, thousandths);
            (weight > 0).then_some((weight, tag))
        })
        .collect();
    tags.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    tags.into_iter().map(|(_, tag)| tag)
}

/// `0.8` in thousandths; what is no weight weighs nothing.
fn thousandths(weight: &str) -> u16 {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = format!("{whole}{part:0<3}");
    digits.parse().ok().filter(|_| whole.len() == 1 && part.len() <= 3).unwrap_or(0).min(1_000)
}

/// Every vowel twice, e three times, with an accent: at least 40 % longer.
fn stretched(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        let twice = match c {
            'a' => "áá",
            'e' => "ééé",
            'i' => "íí",
            'o' => "óó",
            'u' => "úú",
            'y' => "ýý",
            'A' => "ÁÁ",
            'E' => "ÉÉ",
            'I' => "ÍÍ",
            'O' => "ÓÓ",
            'U' => "ÚÚ",
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push_str(twice);
    }
    Cow::Owned(out)
}

impl Lang {
    /// The language of a tag, from the texts of a folder.
    fn load(tag: &str, folder: &str, change: Option<fn(&str) -> Cow<'_, str>>) -> Option<Self> {
        let id: LanguageIdentifier = folder.parse().ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Where a page reads from right to left, a name or title in Latin letters would draw the marks
        // around it to the wrong side.
        bundle.set_use_isolating(tag == "ar");
        bundle.set_formatter(Some(in_sentence));
        bundle.set_transform(change);
        for (name, text) in cocreate_assets::locale(folder) {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, errors)| {
                tracing::error!(name, ?errors, "a locale has errors");
                partial
            });
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(name, ?errors, "a key stands twice");
            }
        }
        let formats = Formats::of(tag)?;
        let mut lang = Self { tag: tag.to_owned(), name: String::new(), formats, bundle };
        lang.name = lang.say("language-name", None).into_owned();
        Some(lang)
    }

    /// `rtl` or `ltr`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if self.tag == "ar" { "rtl" } else { "ltr" }
    }

    /// The sentence of a key; the key itself when it is missing, which a test forbids.
    pub fn say<'l>(&'l self, key: &'l str, args: Option<&'l FluentArgs<'_>>) -> Cow<'l, str> {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return Cow::Borrowed(key);
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors)
    }

    /// The sentence of a key made of a prefix and a code: `state-` and `waiting`.
    #[must_use]
    pub fn code(&self, prefix: &str, code: &str) -> String {
        self.say(&format!("{prefix}-{}", code.replace(['.', '_'], "-")), None).into_owned()
    }

    /// Whether there is a sentence of this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A sentence with one value in it.
    pub fn with<'v>(&self, key: &str, name: &'v str, value: impl Into<FluentValue<'v>>) -> String {
        let mut args = FluentArgs::new();
        args.set(name, value);
        self.say(key, Some(&args)).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_wanted_language_that_there_is() {
        let l10n = L10n::load();
        let tag = |chosen, accept| l10n.choose(chosen, Some(accept)).tag.as_str();
        assert_eq!(tag(None, "fr;q=0.5, de-AT;q=0.9, nl"), "de");
        assert_eq!(tag(None, "ar-EG,ar;q=0.9,en;q=0.8"), "ar");
        assert_eq!(tag(None, "es;q=0, hi;q=0.001"), "hi");
        assert_eq!(tag(None, "tlh, *"), "en");
        assert_eq!(tag(None, "fr;q=nonsense, es;q=0.1"), "es");
        assert_eq!(tag(None, "EN-xa"), PSEUDO);
        assert_eq!(tag(Some("fr"), "de"), "fr");
        assert_eq!(tag(Some("nonsense"), "de"), "de");
        assert!(l10n.all().all(|lang| lang.tag != PSEUDO), "nobody can choose it on a page");
    }

    #[test]
    fn the_stretched_language_is_two_fifths_longer_and_keeps_what_is_put_in() {
        let l10n = L10n::load();
        let (plain, long) = (l10n.find("en").unwrap(), l10n.find(PSEUDO).unwrap());
        assert!(long.with("idea-would-cost", "amount", "900 EUR").contains("900 EUR"));
        let length = |lang: &Lang| lang.say("home-lead", None).chars().count();
        assert!(length(long) * 5 >= length(plain) * 7, "{} against {}", length(long), length(plain));
    }
}
