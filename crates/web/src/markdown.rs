//! Markdown, rendered and cleaned once, when it is written.

use std::sync::LazyLock;

use pulldown_cmark::{Event, Options, Parser, TagEnd, html};

use crate::Newcomer;

/// A text and its HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// What the author wrote.
    pub source: String,
    /// What readers get: clean HTML.
    pub html: String,
    /// Whoever wrote it, where their account is new.
    pub newcomer: Option<Newcomer>,
    /// Whether links in it are held back.
    pub held: bool,
}

/// Links out carry no referrer and pass no weight; nothing may run, load or style.
static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(cleaner);

/// The same without links: of each its words stay.
static UNLINKER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = cleaner();
    cleaner.rm_tags(["a"]).link_rel(None);
    cleaner
});

fn cleaner() -> ammonia::Builder<'static> {
    let mut cleaner = ammonia::Builder::default();
    cleaner
        .rm_tags(["img", "map", "area", "center", "font"])
        .link_rel(Some("nofollow noopener noreferrer ugc"));
    cleaner
}

/// Renders Markdown (CommonMark with tables and strikethrough). Headings begin at the third level,
/// below those of the page.
#[must_use]
pub fn render(source: &str) -> Rendered {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(source, options).map(lower_heading);
    let mut out = String::with_capacity(source.len() * 3 / 2);
    html::push_html(&mut out, events);
    let html = CLEANER.clean(&out).to_string();
    Rendered { source: source.to_owned(), html, newcomer: None, held: false }
}

/// The same for somebody whose account may be new: then links in it are held back.
#[must_use]
pub fn render_for(source: &str, newcomer: Option<Newcomer>) -> Rendered {
    let rendered = render(source);
    if newcomer.is_none() || !rendered.html.contains("<a ") {
        return Rendered { newcomer, ..rendered };
    }
    Rendered { html: UNLINKER.clean(&rendered.html).to_string(), newcomer, held: true, ..rendered }
}

fn lower_heading(event: Event<'_>) -> Event<'_> {
    use pulldown_cmark::{HeadingLevel, Tag};
    let lower = |level: HeadingLevel| match level {
        HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3 => HeadingLevel::H3,
        deeper => deeper,
    };
    match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: lower(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        other => other,
    }
}

/// The first words of a Markdown text without its marks, at most `most` characters.
#[must_use]
pub fn excerpt(source: &str, most: usize) -> String {
    let mut words = String::new();
    for event in Parser::new(source) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !words.ends_with(' ') => words.push(' '),
            _ => {}
        }
        if words.len() > most * 4 {
            break;
        }
    }
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(most) {
        None => words,
        Some((end, _)) => {
            let cut = &words[..end];
            let cut = cut.rsplit_once(' ').map_or(cut, |(whole, _)| whole);
            format!("{cut} …")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_runs_or_loads_is_left() {
        for source in [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "<img src=x onerror=alert(1)>",
            "<a href=\"https://a.example\" onclick=\"x()\" style=\"color:red\">a</a>",
            "<iframe src=\"https://a.example\"></iframe>",
            "![p](https://tracker.example/p.gif)",
        ] {
            let html = render(source).html;
            for bad in ["script", "javascript", "onerror", "onclick", "iframe", "<img", "style="] {
                assert!(!html.contains(bad), "{source} -> {html}");
            }
        }
    }

    #[test]
    fn links_of_new_accounts_are_words() {
        let newcomer = Some(Newcomer::test());
        for source in
            ["[buy](https://a.example) **now**", "<https://a.example>", "<a href=\"https://a.example\">a</a>"]
        {
            assert!(!render(source).held && render(source).html.contains("<a "), "{source}");
            let held = render_for(source, newcomer);
            assert!(held.held && !held.html.contains("<a") && !held.html.contains("href"), "{}", held.html);
            assert!(!render_for(source, None).held);
        }
        assert!(
            render_for("[buy](https://a.example) **now**", newcomer)
                .html
                .contains("buy <strong>now</strong>")
        );
        assert!(!render_for("no link", newcomer).held);
    }

    #[test]
    fn headings_stay_below_those_of_the_page() {
        assert_eq!(render("# Big").html.trim(), "<h3>Big</h3>");
    }

    #[test]
    fn an_excerpt_ends_at_a_word() {
        assert_eq!(excerpt("**One** two\nthree four", 12), "One two …");
        assert_eq!(excerpt("short", 12), "short");
    }
}
