//! Every colour that carries meaning stands out from its ground: WCAG 2.2, sections 1.4.3, 1.4.6 and 1.4.11.
#![expect(clippy::float_arithmetic, reason = "the standard gives luminance in reals")]

use std::collections::BTreeMap;
use std::path::Path;

use cocreate_testkit::{Engine, Role, run};

type Colour = [f64; 3];
/// Name of a token to its colour by day and by night.
type Tokens = BTreeMap<String, [Colour; 2]>;

fn colour(hex: &str) -> Colour {
    let digits: Vec<u8> = hex.trim_start_matches('#').bytes().collect();
    let each = if digits.len() == 3 { 1 } else { 2 };
    let mut found = [0.0; 3];
    for (part, chunk) in found.iter_mut().zip(digits.chunks(each)) {
        let text = std::str::from_utf8(chunk).unwrap().repeat(3 - each);
        *part = f64::from(u8::from_str_radix(&text, 16).unwrap()) / 255.0;
    }
    found
}

/// The tokens between two places of the style sheet that are `light-dark()` of two hexadecimal colours.
fn tokens(css: &str) -> Tokens {
    let mut found = Tokens::new();
    for (at, _) in css.match_indices(": light-dark(") {
        let name = css[..at].rsplit("--").next().unwrap().to_owned();
        let inside = css[at + 13..].split(')').next().unwrap();
        let (day, night) = inside.split_once(", ").unwrap();
        assert!(found.insert(name.clone(), [colour(day), colour(night)]).is_none(), "--{name} stands twice");
    }
    found
}

fn luminance(colour: Colour) -> f64 {
    let linear =
        colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn sheets() -> (Tokens, Tokens, Tokens) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("assets/static/app.css");
    let css = std::fs::read_to_string(path).unwrap();
    let usual = css.split(":root {").nth(1).unwrap().split("@media (prefers-contrast: more)").next().unwrap();
    let asked = css.split("@media (prefers-contrast: more) {").nth(1).unwrap().split('}').next().unwrap();
    let chosen = css.split("[data-contrast=\"more\"] {").nth(1).unwrap().split('}').next().unwrap();
    (tokens(usual), tokens(asked), tokens(chosen))
}

/// A rule that is not closed takes all that follow it into itself, and no browser complains.
#[test]
fn every_rule_is_closed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("assets/static/app.css");
    let css = std::fs::read_to_string(path).unwrap();
    let mut open = 0;
    for (number, line) in (1..).zip(css.lines()) {
        // How deep a line stands tells where it must begin.
        let depth = match line {
            line if line.starts_with("@") => 0,
            line if line.starts_with("  .") => 1,
            _ => open,
        };
        assert_eq!(open, depth, "line {number} is inside of another rule: {line}");
        open += line.matches('{').count();
        open -= line.matches('}').count();
    }
    assert_eq!(open, 0);
}

fn stand_out(tokens: &Tokens, text: f64, marks: f64) {
    let words = ["ink", "muted", "accent", "good"].map(str::to_owned).into_iter();
    let dyes = (1..=8).map(|n| format!("dye-{n}"));
    for name in words.chain(dyes) {
        for ground in ["paper", "lift", "sunk"] {
            for time in [0, 1] {
                let found = contrast(tokens[&name][time], tokens[ground][time]);
                let wanted = if name.starts_with("dye") && ground != "paper" { text.min(4.5) } else { text };
                assert!(found >= wanted, "--{name} on --{ground}: {found:.2} ({})", ["day", "night"][time]);
            }
        }
    }
    for time in [0, 1] {
        assert!(contrast(tokens["edge"][time], tokens["paper"][time]) >= marks, "borders of controls");
        assert!(
            contrast(tokens["on-accent"][time], tokens["accent"][time]) >= text,
            "words on filled buttons"
        );
    }
}

#[test]
fn every_colour_stands_out_from_its_ground() {
    let (usual, asked, chosen) = sheets();
    stand_out(&usual, 4.5, 3.0);
    stand_out(&asked, 7.0, 7.0);
    assert_eq!(asked, chosen, "high contrast is the same, asked for by the system or on a page");
}

#[test]
fn the_styleguide_says_what_is_so() {
    let (usual, ..) = sheets();
    run(Engine::Sqlite, async |app| {
        let page = app.client(Role::Guest).page("/styleguide").await.expect(200).text();
        for (code, token) in [
            ("ink", "ink"),
            ("muted", "muted"),
            ("accent", "accent"),
            ("good", "good"),
            ("owed", "dye-3"),
            ("bad", "dye-2"),
        ] {
            let [day, night] = [0, 1].map(|time| contrast(usual[token][time], usual["paper"][time]));
            let said = page.split(&format!("swatch-{code}\"")).nth(1).unwrap().split("</li>").next().unwrap();
            assert!(
                said.contains(&format!("{day:.1} · {night:.1}")),
                "{code} is {day:.1} · {night:.1}: {said}"
            );
        }
    });
}
