//! Sentences: Fluent texts by language. Codes and keys in the code, sentences in the locales.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The language every key exists in.
const FALLBACK: &str = "en";

/// One language.
pub struct Lang {
    /// Its tag: `en`.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    bundle: FluentBundle<FluentResource>,
}

/// All languages.
pub struct L10n {
    languages: Vec<Lang>,
    fallback: usize,
}

impl L10n {
    /// Loads the languages that are shipped.
    #[must_use]
    pub fn load() -> Self {
        let languages: Vec<Lang> = cocreate_assets::languages().into_iter().filter_map(Lang::load).collect();
        let fallback = languages.iter().position(|lang| lang.tag == FALLBACK).unwrap_or_default();
        Self { languages, fallback }
    }

    /// Every language.
    pub fn all(&self) -> impl Iterator<Item = &Lang> {
        self.languages.iter()
    }

    /// The language of this tag.
    #[must_use]
    pub fn find(&self, tag: &str) -> Option<&Lang> {
        self.languages.iter().find(|lang| lang.tag == tag)
    }

    /// The language chosen on a page, else the first of `Accept-Language` that there is.
    pub(crate) fn choose(&self, chosen: Option<&str>, accept: Option<&str>) -> &Lang {
        let accepted = accept.unwrap_or_default().split(',').map(|part| {
            let tag = part.split(';').next().unwrap_or_default().trim();
            tag.split('-').next().unwrap_or_default()
        });
        chosen
            .into_iter()
            .chain(accepted)
            .find_map(|tag| self.find(tag))
            .unwrap_or(&self.languages[self.fallback])
    }
}

/// Whole numbers with their thousands set apart by a thin space that does not break, which every
/// language reads (ISO 80000-1).
fn grouped<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.abs() >= 10_000.0 => {
            Some(thousands(&number.as_string(), "\u{202f}"))
        }
        _ => None,
    }
}

/// Sets the thousands of a whole number's digits apart.
pub(crate) fn thousands(digits: &str, mark: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 4 / 3 + 1);
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

impl Lang {
    fn load(tag: String) -> Option<Self> {
        let id: LanguageIdentifier = tag.parse().ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks would stand in titles and attributes; direction is set per element instead.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(grouped));
        for (name, text) in cocreate_assets::locale(&tag) {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, errors)| {
                tracing::error!(name, ?errors, "a locale has errors");
                partial
            });
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(name, ?errors, "a key stands twice");
            }
        }
        let mut lang = Self { tag, name: String::new(), bundle };
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
