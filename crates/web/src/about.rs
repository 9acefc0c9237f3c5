//! The kit's own pages: how accessible it is, which keys there are, and every component in every state.

use std::sync::Arc;

use cocreate_kernel::{Actor, Fault, GroupId, Instant, PersonId, Query, Reader};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::look::{Look, Theme};
use crate::{Form, Frame, GroupMark, Page, Routes, Voice, page};

/// The kit's own routes.
#[must_use]
pub fn kit_routes() -> Routes {
    Routes::of("kit")
        .read::<AccessibilityPage>("/accessibility")
        .read::<ShortcutsPage>("/shortcuts")
        .read::<StyleguidePage>("/styleguide")
        .post::<crate::look::ChooseLook>("/look")
}

/// How accessible Cocreate is, and how that is checked.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct AccessibilityPage {}

/// The statement, for programs.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AccessibilityView {
    /// The standard that every page is held against.
    pub standard: &'static str,
    /// Its level.
    pub level: &'static str,
    /// Codes of what is checked at every change.
    pub checks: [&'static str; 8],
    /// Codes of what is known not to be good enough.
    pub limits: [&'static str; 2],
}

impl Query for AccessibilityPage {
    type View = AccessibilityView;

    fn run(&self, _: &mut Reader<'_, '_>, _: &Actor) -> Result<AccessibilityView, Fault> {
        Ok(AccessibilityView {
            standard: "WCAG 2.2",
            level: "AA",
            checks: ["axe", "html", "keyboard", "script", "zoom", "contrast", "language", "motion"],
            limits: ["content", "live"],
        })
    }
}

/// The keys of a page.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ShortcutsPage {}

/// A key, or several in turn, and what it does.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Shortcut {
    /// The keys.
    pub keys: &'static [&'static str],
    /// Whether they are pressed together; else one after the other.
    pub together: bool,
    /// What it does: a code.
    pub does: &'static str,
}

/// Every key there is.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ShortcutsView {
    /// The keys.
    pub shortcuts: Vec<Shortcut>,
}

const SHORTCUTS: [(&[&str], &str); 11] = [
    (&["Ctrl", "K"], "palette"),
    (&["/"], "search"),
    (&["?"], "help"),
    (&["g", "h"], "home"),
    (&["g", "s"], "spaces"),
    (&["g", "n"], "notices"),
    (&["g", "m"], "me"),
    (&["j"], "down"),
    (&["k"], "up"),
    (&["n"], "new"),
    (&["s"], "support"),
];

impl Query for ShortcutsPage {
    type View = ShortcutsView;

    fn run(&self, _: &mut Reader<'_, '_>, _: &Actor) -> Result<ShortcutsView, Fault> {
        let shortcuts =
            SHORTCUTS.iter().map(|(keys, does)| Shortcut { keys, together: keys[0] == "Ctrl", does });
        Ok(ShortcutsView { shortcuts: shortcuts.collect() })
    }
}

/// Every component in every state.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
pub struct StyleguidePage {
    /// The ground to show it on; else the reader's.
    #[serde(default)]
    #[schema(inline)]
    pub theme: Option<Theme>,
    /// `more` for high contrast.
    #[serde(default)]
    #[schema(inline)]
    pub contrast: Option<Contrast>,
    /// Which way to read; else the language's.
    #[serde(default)]
    #[schema(inline)]
    pub direction: Option<Direction>,
}

/// How much contrast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Contrast {
    /// As much as can be.
    More,
}

/// Which way to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// What the components show: nobody and nothing real.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct StyleguideView {
    /// The ground it is shown on.
    #[schema(inline)]
    pub theme: Option<Theme>,
    /// How much contrast.
    #[schema(inline)]
    pub contrast: Option<Contrast>,
    /// Which way it reads.
    #[schema(inline)]
    pub direction: Option<Direction>,
    /// Sixteen groups: as many as there are marks.
    pub groups: Vec<GroupMark>,
    /// People of the first four.
    pub people: Vec<Voice>,
    /// An instant some days ago.
    #[schema(inline)]
    pub before: Instant,
    /// An instant in some days.
    #[schema(inline)]
    pub after: Instant,
}

/// Names of the sixteen groups: words that are short in every language and translated in none.
const GROUPS: [&str; 16] = [
    "Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett", "Kilo",
    "Lima", "Mike", "November", "Oscar", "Papa",
];

const PEOPLE: [&str; 4] = ["Hanne Solberg", "ليلى حداد", "आशा राव", "Tomasz Wren"];

impl Query for StyleguidePage {
    type View = StyleguideView;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<StyleguideView, Fault> {
        let groups: Vec<GroupMark> = (1i64..)
            .zip(GROUPS)
            .map(|(mark, name)| GroupMark { id: GroupId(mark), name: name.to_owned(), mark })
            .collect();
        let people = (1i64..).zip(PEOPLE).zip(&groups).map(|((id, name), group)| Voice {
            id: Some(PersonId(id)),
            masked: false,
            name: name.to_owned(),
            former: false,
            program: false,
            group: Some(group.clone()),
        });
        let (now, days) = (reader.now(), cocreate_kernel::DAY);
        Ok(StyleguideView {
            theme: self.theme,
            contrast: self.contrast,
            direction: self.direction,
            people: people.collect(),
            groups,
            before: Instant(now - 3 * days),
            after: Instant(now + 6 * days),
        })
    }
}

page!(AccessibilityView, "accessibility.html");
page!(ShortcutsView, "shortcuts.html");

#[derive(askama::Template)]
#[template(path = "styleguide.html")]
struct Styleguide<'p> {
    frame: &'p Frame<'p>,
    view: &'p StyleguideView,
}

impl Page for StyleguideView {
    /// On the ground and in the direction that the address names; with a form that came back, to show flaws.
    fn html(&self, frame: &Frame<'_>) -> askama::Result<String> {
        let look = Look {
            theme: self.theme.or(frame.look.theme),
            high_contrast: self.contrast.is_some() || frame.look.high_contrast,
        };
        let direction = match self.direction {
            Some(Direction::Ltr) => "ltr",
            Some(Direction::Rtl) => "rtl",
            None => frame.direction,
        };
        let frame = Frame {
            look,
            direction,
            form: flawed(),
            inner: frame.inner,
            instance: Arc::clone(&frame.instance),
            lang: frame.lang,
            actor: frame.actor,
            path: frame.path,
            now: frame.now,
            zone: frame.zone.clone(),
        };
        askama::Template::render(&Styleguide { frame: &frame, view: self })
    }
}

impl AccessibilityView {
    fn standard_words(&self, frame: &Frame<'_>) -> String {
        frame.w2("access-standard-words", ("standard", self.standard), ("level", self.level))
    }
}

impl StyleguideView {
    /// Whether the page is shown in this way.
    fn shown(&self, frame: &Frame<'_>, query: &str) -> bool {
        frame.path.split_once('?').map_or("", |(_, query)| query) == query.trim_start_matches('?')
    }

    /// The ways to show it: the code of their words, and the query.
    fn variants(&self) -> [(&'static str, &'static str); 5] {
        [
            ("own", ""),
            ("light", "?theme=light"),
            ("dark", "?theme=dark"),
            ("contrast", "?contrast=more"),
            ("rtl", "?direction=rtl"),
        ]
    }

    /// Colours for text, and their contrast on paper and by night (WCAG 2.2, section 1.4.3).
    fn colours(&self) -> [(&'static str, &'static str, &'static str); 6] {
        [
            ("ink", "16.0", "15.5"),
            ("muted", "6.6", "7.0"),
            ("accent", "8.9", "9.1"),
            ("good", "6.1", "10.0"),
            ("owed", "5.1", "10.1"),
            ("bad", "6.6", "8.4"),
        ]
    }

    /// A reason of one paragraph.
    fn reason(&self, frame: &Frame<'_>) -> String {
        format!("<p>{}</p>", frame.t("style-type-lead"))
    }

    /// The parts of the page: id and key of the title.
    fn parts(&self) -> [(&'static str, &'static str); 14] {
        [
            ("type", "style-type"),
            ("colour", "style-colour"),
            ("style-voices", "style-voices"),
            ("style-thread", "style-thread"),
            ("style-owed", "style-owed"),
            ("style-states", "style-states"),
            ("style-reasons", "style-reasons"),
            ("style-actions", "style-actions"),
            ("style-forms", "style-forms"),
            ("style-lists", "style-lists"),
            ("style-dialogue", "style-dialogue"),
            ("style-tables", "style-tables"),
            ("style-empty", "style-empty"),
            ("style-dialogs", "style-dialogs"),
        ]
    }
}

/// A form that came back, as components show it.
fn flawed() -> Form {
    let flaws = [("flawed", "required"), ("chosen", "required")];
    Form {
        action: "styleguide.flaws",
        values: vec![("flawed".to_owned(), String::new())],
        flaws: flaws.map(|(field, code)| cocreate_kernel::Flaw::new(field, code)).to_vec(),
    }
}
