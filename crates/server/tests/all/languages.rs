//! Every language says everything, and says it with the same values; nothing is said outside of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cocreate_testkit::{Role, on_both};
use cocreate_web::{L10n, PSEUDO};
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use serde_json::json;

use crate::sentences::read;

/// The plural forms of each language for whole numbers (CLDR), without the one that only millions take.
const PLURALS: [(&str, &[&str]); 6] = [
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("de", &["one", "other"]),
    ("en", &["one", "other"]),
    ("es", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("hi", &["one", "other"]),
];

/// Keys whose last word is a plural form that the page script chooses: `say-new-posts-one`.
/// The second one has words of its own for nothing.
const FAMILIES: [&str; 2] = ["say-new-posts-", "palette-found-"];

/// What a message is made of.
#[derive(Debug, Default)]
struct Message {
    values: BTreeSet<String>,
    /// The forms of each number that it chooses by, without exact numbers.
    forms: Vec<BTreeSet<String>>,
}

fn look_at_pattern(pattern: &ast::Pattern<String>, found: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            look_at(expression, found);
        }
    }
}

fn look_at(expression: &Expression<String>, found: &mut Message) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            let words = variants.iter().filter_map(|variant| match &variant.key {
                VariantKey::Identifier { name } => Some(name.clone()),
                VariantKey::NumberLiteral { .. } => None,
            });
            found.forms.push(words.collect());
            for variant in variants {
                look_at_pattern(&variant.value, found);
            }
            selector
        }
    };
    if let InlineExpression::VariableReference { id } = inline {
        found.values.insert(id.name.clone());
    }
}

/// The messages of a language, by key.
fn messages(tag: &str) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("assets/locales").join(tag);
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let resource = fluent_syntax::parser::parse(std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(ast::Message { id, value: Some(pattern), .. }) = entry {
                let mut message = Message::default();
                look_at_pattern(&pattern, &mut message);
                assert!(found.insert(id.name.clone(), message).is_none(), "{tag} says {} twice", id.name);
            }
        }
    }
    found
}

fn in_family(key: &str) -> bool {
    FAMILIES.iter().any(|family| key.starts_with(family))
}

#[test]
fn every_language_has_every_sentence_and_no_other() {
    let english = messages("en");
    let tags: Vec<String> = L10n::shared().all().map(|lang| lang.tag.clone()).collect();
    assert_eq!(tags, PLURALS.map(|(tag, _)| tag));
    let mut wrong = Vec::new();
    for (tag, forms) in PLURALS {
        let theirs = messages(tag);
        wrong.extend(
            english
                .keys()
                .filter(|key| !in_family(key) && !theirs.contains_key(*key))
                .map(|key| format!("{tag} lacks {key}")),
        );
        wrong.extend(
            theirs
                .keys()
                .filter(|key| !in_family(key) && !english.contains_key(*key))
                .map(|key| format!("{tag} has {key}, which nobody asks for")),
        );
        for family in FAMILIES {
            wrong.extend(
                forms
                    .iter()
                    .filter(|form| !theirs.contains_key(&format!("{family}{form}")))
                    .map(|form| format!("{tag} lacks {family}{form}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_language_puts_the_same_values_into_a_sentence() {
    let english = messages("en");
    let mut wrong = Vec::new();
    for (tag, _) in PLURALS {
        for (key, message) in messages(tag) {
            if let Some(source) = english.get(&key).filter(|source| source.values != message.values) {
                wrong.push(format!("{tag} {key}: {:?} instead of {:?}", message.values, source.values));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn where_a_sentence_counts_every_language_has_all_its_forms() {
    let english = messages("en");
    let mut wrong = Vec::new();
    for (tag, forms) in PLURALS {
        for (key, message) in messages(tag) {
            let counts = english.get(&key).is_some_and(|source| !source.forms.is_empty());
            // A language may get by without choosing, like “votes: 3”; where it chooses, it chooses well.
            for there in &message.forms {
                wrong.extend(
                    forms
                        .iter()
                        .filter(|form| !there.contains(**form))
                        .map(|form| format!("{tag} {key} lacks [{form}]")),
                );
                wrong.extend(
                    there
                        .iter()
                        .filter(|form| !forms.contains(&form.as_str()) && *form != "many")
                        .map(|form| format!("{tag} {key} has [{form}], which no number takes")),
                );
            }
            if !counts && !message.forms.is_empty() && !in_family(&key) {
                wrong.push(format!("{tag} {key} chooses a form, the English does not"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What a reader would see or hear of a template apart from its values.
fn bare_words(template: &str) -> Vec<String> {
    let without = |mut text: String, from: &str, to: &str| {
        while let Some(start) = text.find(from) {
            let end = text[start..].find(to).map_or(text.len(), |at| start + at + to.len());
            text.replace_range(start..end, "\u{1}");
        }
        text
    };
    let text = ["{#", "{{", "{%"]
        .iter()
        .zip(["#}", "}}", "%}"])
        .fold(template.to_owned(), |text, (from, to)| without(text, from, to));
    let mut found = Vec::new();
    for name in ["aria-label", "title", "alt", "placeholder", "content", "aria-description"] {
        let mark = format!(" {name}=\"");
        let values = text
            .match_indices(&mark)
            .map(|(at, _)| text[at + mark.len()..].split('"').next().unwrap().to_owned());
        found.extend(values.filter(|value| {
            !value.starts_with("width=") && !value.starts_with('#') && value != "light dark"
        }));
    }
    found.extend(without(text, "<", ">").split('\u{1}').map(|part| part.trim().to_owned()));
    // Halves of attributes and addresses, left by the values between them.
    let half = |part: &str| {
        part.contains("=\"")
            || part.starts_with(['-', '#', '/'])
            || part.ends_with('-')
            || part == "answer-status"
    };
    found.retain(|part| {
        part.chars().filter(|c| c.is_alphabetic()).count() > 1 && part != "Apache-2.0" && !half(part)
    });
    found
}

#[test]
fn no_template_says_anything_itself() {
    assert_eq!(
        bare_words("<p title=\"{{ x }}\">{{ y }} and <b>{% if a < b %}no{% endif %}</b></p>"),
        ["and", "no"]
    );
    let mut found = Vec::new();
    for (path, text) in read("html") {
        found.extend(bare_words(&text).into_iter().map(|words| format!("{}: {words}", path.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_room_says_anything_itself() {
    let mut found = Vec::new();
    let rooms = ["people", "spaces", "ideas", "decisions", "attention", "moderation"]
        .map(|room| format!("crates/{room}/src/"));
    for (path, text) in read("rs") {
        let path = path.to_string_lossy();
        if !rooms.iter().any(|room| path.contains(room)) || path.ends_with("sql.rs") {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap();
        let lines: Vec<&str> = code.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect();
        for (n, line) in lines.iter().enumerate() {
            // What is for the log, or for whoever reads the code.
            let inward = |line: &str| {
                ["Broken(", "broken(", "reason", "tracing::", "write_str("]
                    .iter()
                    .any(|word| line.contains(word))
            };
            if inward(line) || lines[n.saturating_sub(2)..n].iter().any(|line| inward(line)) {
                continue;
            }
            let texts = line.split('"').skip(1).step_by(2);
            let sentence = |text: &&str| {
                text.split(' ').filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count()
                    > 2
            };
            found.extend(texts.filter(sentence).map(|text| format!("{path}: {text}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

on_both! {
    async fn a_page_is_in_the_language_that_its_reader_chose(app) {
        let lang = |page: &str| page.split("<html lang=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let guest = app.client(Role::Guest);
        assert_eq!(lang(&guest.page("/sign-in").await.text()), "en");
        let reply = guest.form("/language", &[("language", "fr"), ("next", "/spaces")]).await.expect(303);
        assert_eq!(reply.location(), "/spaces");
        assert!(reply.headers["set-cookie"].to_str().unwrap().starts_with("language=fr; "), "the browser remembers it");
        guest.post("/api/v1/language", json!({"language": "tlh"})).await.expect(422);
        guest.post("/api/v1/language", json!({"language": PSEUDO})).await.expect(422);

        // An account takes its language along, to wherever its owner signs in.
        let member = app.client(Role::Participant);
        member.post("/api/v1/language", json!({"language": "ar"})).await.expect(200);
        let page = member.page("/spaces").await.expect(200).text();
        assert_eq!(lang(&page), "ar");
        assert!(page.contains("dir=\"rtl\""));
        let lost = member.page("/spaces/987654321").await.expect(404).text();
        assert_eq!(lang(&lost), "ar", "what cannot be shown is said in their language too");
        let problem = member.get("/spaces/987654321").await.expect(404).json();
        assert_eq!(problem["title"], L10n::shared().find("ar").unwrap().say("problem-not-found", None).as_ref());
        assert_eq!(lang(&app.client(Role::Colleague).page("/spaces").await.text()), "en");
    }

    async fn a_look_is_kept_by_the_browser_alone(app) {
        let guest = app.client(Role::Guest);
        let reply = guest.form("/look", &[("theme", "dark"), ("high_contrast", "true"), ("next", "/spaces")]).await.expect(303);
        assert!(reply.headers["set-cookie"].to_str().unwrap().starts_with("look=dark.more; "));
        let chosen = guest.post("/api/v1/look", json!({"theme": "light"})).await.expect(200).json();
        assert_eq!(chosen, json!({"theme": "light", "high_contrast": false}));
        guest.post("/api/v1/look", json!({"theme": "pink"})).await.expect(422);
        let page = guest.page("/styleguide?theme=dark&contrast=more&direction=rtl").await.expect(200).text();
        assert!(page.contains(" dir=\"rtl\" data-theme=\"dark\" data-contrast=\"more\">"));
    }
}

#[test]
fn a_stretched_language_shows_what_does_not_come_from_the_locales() {
    cocreate_testkit::run(cocreate_testkit::Engine::Sqlite, async |app| {
        let page = app.client(Role::Guest).page_in(PSEUDO, "/sign-in").await.text();
        assert!(page.contains("<html lang=\"en-XA\" dir=\"ltr\">"));
        let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        assert!(!main.contains("Sign in") && main.contains("Sííg"), "{main}");
    });
}
