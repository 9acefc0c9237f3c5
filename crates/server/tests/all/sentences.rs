//! Every sentence comes from the locales, and every sentence there is used.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cocreate_web::L10n;

fn files(under: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(under).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
}

pub(crate) fn read(ending: &str) -> Vec<(PathBuf, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = Vec::new();
    files(crates, ending, &mut found);
    found.retain(|path| !path.components().any(|part| part.as_os_str() == "tests"));
    found.into_iter().map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect()
}

/// Texts in quotes that look like a key.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let key = |word: &&str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    text.split('"').skip(1).step_by(2).filter(key)
}

/// The texts that end at the next quote, each right after a call.
fn after<'t>(text: &'t str, call: &'static str) -> impl Iterator<Item = &'t str> {
    text.match_indices(call).map(move |(at, _)| text[at + call.len()..].split('"').next().unwrap())
}

/// Texts right after `frame.t("`, `frame.n("` and the like.
fn asked(text: &str) -> impl Iterator<Item = &str> {
    ["frame.t(\"", "frame.n(\"", "frame.w(\"", "frame.w2(\""]
        .into_iter()
        .flat_map(move |call| after(text, call))
}

fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, text) in
        read("ftl").into_iter().filter(|(path, _)| path.components().any(|part| part.as_os_str() == "en"))
    {
        let starts = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        keys.extend(starts.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())));
    }
    keys
}

#[test]
fn every_sentence_that_a_template_asks_for_is_there() {
    let english = L10n::shared().find("en").unwrap();
    let mut missing = Vec::new();
    for (path, text) in read("html") {
        missing.extend(
            asked(&text).filter(|key| !english.has(key)).map(|key| format!("{}: {key}", path.display())),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_code_of_a_fault_has_its_sentence() {
    let english = L10n::shared().find("en").unwrap();
    let mut missing = BTreeSet::new();
    for (_, text) in read("rs") {
        let calls = [("Fault::Conflict(\"", "problem"), ("Fault::Denied(\"", "problem")];
        for (call, prefix) in calls {
            for (at, _) in text.match_indices(call) {
                let code = text[at + call.len()..].split('"').next().unwrap().replace('_', "-");
                if !english.has(&format!("{prefix}-{code}")) {
                    missing.insert(format!("{prefix}-{code}"));
                }
            }
        }
        for call in ["Fault::invalid(", "Flaw::new(", "Flaw::beyond("] {
            for (at, _) in text.match_indices(call) {
                let inside = text[at + call.len()..].split(')').next().unwrap();
                if let Some(code) = inside.split(',').nth(1).and_then(|code| code.trim().strip_prefix('"')) {
                    let key = format!("flaw-{}", code.split('"').next().unwrap().replace('_', "-"));
                    if !english.has(&key) {
                        missing.insert(key);
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Whether a key is of a kind of letter that somebody writes: `mail-code-subject`.
fn is_of_a_letter(key: &str, named: &BTreeSet<&str>) -> bool {
    let kind = key.strip_prefix("mail-").and_then(|rest| rest.rsplit_once('-'));
    kind.is_some_and(|(kind, part)| {
        ["subject", "text", "action", "why"].contains(&part) && named.contains(kind)
    })
}

#[test]
fn every_sentence_is_used() {
    let texts: Vec<String> = read("html").into_iter().chain(read("rs")).map(|(_, text)| text).collect();
    let named: BTreeSet<&str> = texts.iter().flat_map(|text| quoted(text).chain(asked(text))).collect();
    // Keys made of a prefix and a code of the code.
    let made = ["problem-", "flaw-", "language-name"];
    let prefixes: BTreeSet<&str> = texts
        .iter()
        .flat_map(|text| {
            ["frame.code(\"", "lang.code(\"", "frame.code_with(\"", "frame.forms(\""]
                .into_iter()
                .flat_map(|call| after(text, call))
        })
        .collect();
    let unused: Vec<String> = keys()
        .into_iter()
        .filter(|key| !named.contains(key.as_str()))
        .filter(|key| !made.iter().any(|prefix| key.starts_with(prefix)))
        .filter(|key| !is_of_a_letter(key, &named))
        .filter(|key| !prefixes.iter().any(|prefix| key.starts_with(&format!("{prefix}-"))))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}
