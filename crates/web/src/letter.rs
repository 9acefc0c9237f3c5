//! Letters: from a kind and its values to subject, text and HTML in the language of whoever gets them.
//!
//! The sentences of a kind are `mail-KIND-subject` and `mail-KIND-text`; where there are any, `mail-KIND-action` for the
//! button that leads to the path `link` of its values, and `mail-KIND-why` for why it came. Links begin with the address
//! that the settings give, never with what a request says.

use askama::Template;
use cocreate_courier::Letter;
use cocreate_kernel::{Mail, text};
use fluent_bundle::{FluentArgs, FluentValue};
use serde_json::Value;

use crate::{L10n, Lang};

/// Whose letters they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letterhead {
    /// The name of the site.
    pub site: String,
    /// Its address, without a slash at the end.
    pub address: String,
}

/// What stands in a letter beyond the sentences of its kind.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// The values of its sentences.
    pub values: Value,
    /// Its parts, where it tells of several things.
    pub sections: Vec<Section>,
    /// Words and paths of further links, at its end.
    pub links: Vec<(String, String)>,
    /// The path at which letters like it can be stopped.
    pub stop: Option<String>,
}

/// One part of a letter.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// What it tells of.
    pub items: Vec<Item>,
}

/// One thing that a letter tells of.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Its title.
    pub title: String,
    /// The path at which it is.
    pub path: String,
    /// Who did it last.
    pub by: String,
    /// What there is to say, in sentences.
    pub words: String,
    /// Why it came.
    pub why: String,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'l> {
    head: &'l Letterhead,
    lang: &'l Lang,
    direction: &'static str,
    words: &'l Words,
    sections: &'l [Section],
}

#[derive(Template)]
#[template(path = "letter.txt", escape = "none")]
struct Plain<'l> {
    head: &'l Letterhead,
    words: &'l Words,
    sections: &'l [Section],
}

/// The words of a letter.
struct Words {
    subject: String,
    greeting: Option<String>,
    text: Vec<String>,
    /// Stands by itself, to be copied.
    code: Option<String>,
    /// Words of the button, and where it leads.
    action: Option<(String, String)>,
    why: Option<String>,
    from: String,
    /// Words of further links, and where they lead.
    links: Vec<(String, String)>,
    /// Where such letters are stopped.
    stop: Option<String>,
}

impl Section {
    /// The same, with what people wrote on one line each, and by itself where it reads the other way.
    fn set(&self, lang: &Lang) -> Self {
        let item = |item: &Item| Item {
            title: in_sentence(&item.title, lang),
            by: apart(&item.by, lang),
            ..item.clone()
        };
        Self { title: in_sentence(&self.title, lang), items: self.items.iter().map(item).collect() }
    }
}

impl Letterhead {
    /// The same, under the name that administrators gave the site, where they did.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        if name.is_empty() { self } else { Self { site: name.to_owned(), ..self } }
    }

    /// A letter in the language of whoever gets it; nothing where there is no address to send it to.
    ///
    /// # Errors
    /// Any error of the template.
    pub fn write(&self, mail: &Mail, contents: &Contents) -> askama::Result<Option<Letter>> {
        let Some(to) = mail.address.clone() else { return Ok(None) };
        let lang = language(mail.language.as_deref());
        let words = self.words(mail, contents, lang);
        let sections: Vec<Section> = contents.sections.iter().map(|section| section.set(lang)).collect();
        let sections = sections.as_slice();
        let text = Plain { head: self, words: &words, sections }.render()?;
        let html =
            Html { head: self, lang, direction: lang.direction(), words: &words, sections }.render()?;
        Ok(Some(Letter {
            id: mail.id,
            at: mail.made_at,
            to,
            language: lang.tag.clone(),
            subject: words.subject,
            text,
            html,
            stop: words.stop,
        }))
    }

    fn words(&self, mail: &Mail, contents: &Contents, lang: &Lang) -> Words {
        let args = self.values(&contents.values, lang);
        let say = |part: &str| {
            let key = format!("mail-{}-{part}", mail.kind.replace(['.', '_'], "-"));
            lang.has(&key).then(|| lang.say(&key, Some(&args)).into_owned())
        };
        let link = contents.values["link"].as_str().map(|path| self.link(path));
        let name = mail.name.as_deref().map(|name| in_sentence(name, lang)).filter(|name| !name.is_empty());
        Words {
            subject: text::line(&say("subject").unwrap_or_else(|| self.site.clone())),
            greeting: name.map(|name| lang.with("mail-greeting", "name", name)),
            text: say("text")
                .unwrap_or_default()
                .lines()
                .map(str::to_owned)
                .filter(|line| !line.is_empty())
                .collect(),
            code: contents.values["code"].as_str().map(clean),
            action: say("action").zip(link),
            why: say("why"),
            from: lang.say("mail-from", Some(&args)).into_owned(),
            links: self.links(contents, lang),
            stop: contents.stop.as_ref().map(|path| self.link(path)),
        }
    }

    fn links(&self, contents: &Contents, lang: &Lang) -> Vec<(String, String)> {
        let stop =
            contents.stop.as_ref().map(|path| (lang.say("mail-stop", None).into_owned(), path.clone()));
        let links = contents.links.iter().cloned().chain(stop);
        links.map(|(words, path)| (words, self.link(&path))).collect()
    }

    fn values<'v>(&self, values: &'v Value, lang: &Lang) -> FluentArgs<'v> {
        let mut args = FluentArgs::new();
        args.set("site", in_sentence(&self.site, lang));
        for (name, value) in values.as_object().into_iter().flatten() {
            match value {
                Value::String(text) => args.set(name.as_str(), in_sentence(text, lang)),
                Value::Number(number) => {
                    args.set(name.as_str(), number.as_i64().map_or(FluentValue::None, FluentValue::from));
                }
                _ => {}
            }
        }
        args
    }

    /// A path of this site as a whole address.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{}/{}", self.address, path.trim_start_matches('/'))
    }
}

/// The language of a tag, else the one that has every sentence.
#[must_use]
pub fn language(tag: Option<&str>) -> &'static Lang {
    L10n::shared().choose(tag, None)
}

/// One line of letters and signs: what breaks lines or turns the direction of what follows is left out.
fn clean(text: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}');
    text::line(&text.chars().map(|c| if c.is_control() || turns(c) { ' ' } else { c }).collect::<String>())
}

/// A value as it stands in a sentence: on one line, and by itself where it reads the other way. Sentences that read from
/// right to left set every value apart themselves.
fn in_sentence(text: &str, lang: &Lang) -> String {
    let text = clean(text);
    let rtl =
        |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if lang.direction() == "ltr" && text.contains(rtl) { format!("\u{2068}{text}\u{2069}") } else { text }
}

/// A name at the beginning of a line: it does not turn the direction of what follows.
fn apart(text: &str, lang: &Lang) -> String {
    let text = in_sentence(text, lang);
    if lang.direction() == "rtl" && !text.is_empty() { format!("\u{2068}{text}\u{2069}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn mail(kind: &str, language: &str, data: Value) -> Mail {
        Mail {
            id: 7,
            person: None,
            address: Some("paula@clinic.example".to_owned()),
            name: Some("Pau\r\nBcc: evil@example.com\u{202e}la".to_owned()),
            language: Some(language.to_owned()),
            kind: kind.to_owned(),
            data,
            made_at: 0,
            ends_at: 1,
        }
    }

    fn head() -> Letterhead {
        Letterhead { site: "Cocreate".to_owned(), address: "https://cocreate.example".to_owned() }
    }

    #[test]
    fn a_name_breaks_no_line_and_turns_no_direction() {
        let mail = mail("test", "en", json!({"name": "Zoë\n<b>", "link": "/me"}));
        let contents = Contents { values: mail.data.clone(), ..Contents::default() };
        let letter = head().write(&mail, &contents).unwrap().unwrap();
        assert!(!letter.subject.contains(['\n', '\r', '\u{202e}']), "{:?}", letter.subject);
        assert!(letter.text.contains("Hello Pau Bcc: evil@example.com la,"), "{}", letter.text);
        assert!(letter.text.contains("https://cocreate.example/me"), "{}", letter.text);
        assert!(!letter.html.contains("<b>"), "{}", letter.html);
    }

    #[test]
    fn a_name_in_the_other_direction_stands_by_itself() {
        let lang = language(Some("de"));
        assert_eq!(in_sentence("ليلى", lang), "\u{2068}ليلى\u{2069}");
        assert_eq!(in_sentence("Zoë", lang), "Zoë");
    }

    #[test]
    fn a_letter_reads_in_the_direction_of_its_language() {
        for (language, direction) in [("ar", "rtl"), ("fr", "ltr"), ("nonsense", "ltr")] {
            let mail = mail("test", language, json!({"name": "x"}));
            let letter = head().write(&mail, &Contents::default()).unwrap().unwrap();
            assert!(letter.html.contains(&format!(" dir=\"{direction}\"")));
        }
    }

    #[test]
    fn a_link_never_leaves_the_site() {
        assert_eq!(head().link("//evil.example/x"), "https://cocreate.example/evil.example/x");
    }
}
