//! What surrounds a view on its page: language, reader, form state.

use std::borrow::Cow;
use std::sync::Arc;

use cocreate_kernel::{Actor, Flaw, Instance, Instant, Person, money};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::app::Inner;
use crate::{Lang, Look, Site, Voice, Zone, parts, problem};

/// Beads that fit on a string.
const BEADS: i64 = 12;

/// A form that came back: what was typed, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// The action whose form it is.
    pub action: &'static str,
    /// What was typed.
    pub values: Vec<(String, String)>,
    /// What is wrong.
    pub flaws: Vec<Flaw>,
}

/// What surrounds a view on its page. Templates call its methods.
pub struct Frame<'f> {
    pub(crate) inner: &'f Inner,
    /// The language of the page.
    pub lang: &'f Lang,
    /// Who reads.
    pub actor: &'f Actor,
    /// The address of the page, with its query.
    pub path: &'f str,
    /// The form that came back, if one did.
    pub form: Form,
    /// When the page is made.
    pub now: i64,
    pub(crate) zone: Zone,
    pub(crate) look: Look,
    pub(crate) instance: Arc<Instance>,
    /// `rtl` or `ltr`: which way the page reads.
    pub(crate) direction: &'static str,
}

impl Frame<'_> {
    /// The sentence of a key.
    #[must_use]
    pub fn t<'k>(&'k self, key: &'k str) -> Cow<'k, str> {
        self.lang.say(key, None)
    }

    /// A sentence that counts.
    #[must_use]
    pub fn n(&self, key: &str, count: &i64) -> String {
        self.lang.with(key, "count", *count)
    }

    /// A sentence with one text in it.
    #[must_use]
    pub fn w(&self, key: &str, name: &str, value: &str) -> String {
        self.lang.with(key, name, value)
    }

    /// A sentence with two texts in it.
    #[must_use]
    pub fn w2(&self, key: &str, first: (&str, &str), second: (&str, &str)) -> String {
        let mut args = FluentArgs::new();
        args.set(first.0, FluentValue::from(first.1));
        args.set(second.0, FluentValue::from(second.1));
        self.lang.say(key, Some(&args)).into_owned()
    }

    /// A sentence with several values in it: texts, and numbers that it may choose its form by.
    #[must_use]
    pub fn v<const N: usize>(&self, key: &str, values: [(&'static str, FluentValue<'_>); N]) -> String {
        let args: FluentArgs<'_> = values.into_iter().collect();
        self.lang.say(key, Some(&args)).into_owned()
    }

    /// The sentence of a key made of a prefix and a code: `state-` and `waiting`.
    #[must_use]
    pub fn code(&self, prefix: &str, code: &str) -> String {
        self.lang.code(prefix, code)
    }

    /// The sentence of such a key, with one text in it.
    #[must_use]
    pub fn code_with(&self, prefix: &str, code: &str, name: &str, value: &str) -> String {
        self.lang.with(&format!("{prefix}-{}", code.replace('_', "-")), name, value)
    }

    /// Who is signed in.
    #[must_use]
    pub fn person(&self) -> Option<&Person> {
        match self.actor {
            Actor::Person(person) => Some(person),
            _ => None,
        }
    }

    /// How the instance presents itself.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.inner.site
    }

    /// The name in the header: what administrators set, else that of the settings.
    #[must_use]
    pub fn site_name(&self) -> &str {
        let set = self.instance.rules.name.as_str();
        if set.is_empty() { &self.inner.site.name } else { set }
    }

    /// Whom to write to, if anybody said so.
    #[must_use]
    pub fn contact(&self) -> Option<&str> {
        let set = Some(self.instance.rules.contact.as_str()).filter(|set| !set.is_empty());
        set.or(self.inner.site.contact.as_deref())
    }

    /// What a visitor reads first; empty where nobody set it.
    #[must_use]
    pub fn welcome(&self) -> &str {
        &self.instance.rules.welcome
    }

    /// The dye of what can be pressed, where it is not the usual one.
    #[must_use]
    pub fn accent(&self) -> Option<i64> {
        Some(self.instance.rules.accent).filter(|accent| *accent != 1)
    }

    /// The name of somebody who speaks: their own, their pseudonym, "a member of" their group, or "a former member".
    #[must_use]
    pub fn voice<'v>(&'v self, voice: &'v Voice) -> Cow<'v, str> {
        if voice.nameless() { Cow::Owned(voice.said(self.lang)) } else { self.name(&voice.name) }
    }

    /// The name of somebody; "a former member" where they are gone. Of a program it says that it is one.
    #[must_use]
    pub fn name<'n>(&'n self, name: &'n str) -> Cow<'n, str> {
        if name.is_empty() {
            return self.t("former-member");
        }
        if cocreate_kernel::text::is_program(name) {
            Cow::Owned(self.w("program-name", "name", name))
        } else {
            Cow::Borrowed(name)
        }
    }

    /// The initials of a name, for the cloth beside it.
    #[must_use]
    pub fn initials(&self, name: &str) -> String {
        parts::initials(name)
    }

    /// The languages to choose from.
    #[must_use]
    pub fn languages(&self) -> Vec<&Lang> {
        self.inner.l10n.all().collect()
    }

    /// `rtl` or `ltr`: which way the page reads.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        self.direction
    }

    /// Light or dark, and with how much contrast, where the reader chose.
    #[must_use]
    pub fn look(&self) -> Look {
        self.look
    }

    /// The address of a static file.
    #[must_use]
    pub fn asset(&self, name: &str) -> &str {
        self.inner.files.address(name)
    }

    /// The places of the main navigation: address, key of its words, keys that lead there.
    #[must_use]
    pub fn places(&self) -> &'static [(&'static str, &'static str, &'static str)] {
        const GUEST: [(&str, &str, &str); 3] =
            [("/", "nav-home", "g h"), ("/spaces", "nav-spaces", "g s"), ("/sign-in", "nav-sign-in", "")];
        const PERSON: [(&str, &str, &str); 4] = [
            ("/", "nav-home", "g h"),
            ("/spaces", "nav-spaces", "g s"),
            ("/notices", "nav-notices", "g n"),
            ("/me", "nav-me", "g m"),
        ];
        const SUSPENDED: [(&str, &str, &str); 3] = [
            ("/", "nav-home", "g h"),
            ("/spaces", "nav-spaces", "g s"),
            ("/standing", "nav-standing", "g m"),
        ];
        const LEAVING: [(&str, &str, &str); 3] = [
            ("/", "nav-home", "g h"),
            ("/spaces", "nav-spaces", "g s"),
            ("/me/erasure", "nav-leaving", "g m"),
        ];
        match self.actor {
            Actor::Person(_) => &PERSON,
            Actor::Suspended(_) => &SUSPENDED,
            Actor::Leaving(_) => &LEAVING,
            _ => &GUEST,
        }
    }

    /// Whether a word of the navigation leads to this page (`page`) or stands above it (`true`).
    #[must_use]
    pub fn current(&self, word: &str) -> Option<&'static str> {
        // Ideas and decisions have addresses of their own, but all of it is in a space.
        const WITHIN: [&str; 3] = ["/spaces", "/ideas", "/decisions"];
        let page = self.path.split('?').next().unwrap_or_default();
        let under = |place: &str| page.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'));
        if !self.form.action.is_empty() {
            return None;
        }
        if page == word {
            return Some("page");
        }
        let above = if word == WITHIN[0] {
            WITHIN.iter().any(|place| under(place))
        } else {
            word != "/" && under(word)
        };
        above.then_some("true")
    }

    /// The plural forms of a sentence that the page script says: `one` and what it is then. Each is a
    /// key of its own, `say-new-posts-one`.
    #[must_use]
    pub fn forms(&self, key: &str) -> Vec<(&'static str, String)> {
        let forms = ["zero", "one", "two", "few", "many", "other"].into_iter();
        let there = forms.filter(|form| self.lang.has(&format!("{key}-{form}")));
        there.map(|form| (form, self.code(key, form))).collect()
    }

    /// How much of the time between two instants is left: whole per cent, 0 to 100.
    #[must_use]
    pub fn left(&self, from: &Instant, until: &Instant) -> i64 {
        let (whole, left) = (until.0 - from.0, until.0 - self.now);
        if whole <= 0 { 0 } else { (left.clamp(0, whole) * 100) / whole }
    }

    /// Degrees of a dial that shows `left` per cent, counted back from `full`: 3.6 for each.
    #[must_use]
    pub fn turn(&self, left: &i64, full: i64) -> String {
        let tenths = full * 10 - 36 * left;
        let sign = if tenths < 0 { "-" } else { "" };
        format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
    }

    /// How many voices a bead stands for, where the loudest group has `most`: 12 beads fit on a string.
    #[must_use]
    pub fn per_bead(&self, most: &i64) -> i64 {
        most.saturating_add(BEADS - 1).div_euclid(BEADS).max(1)
    }

    /// Beads for so many voices: none only for silence.
    #[must_use]
    pub fn beads(&self, count: &i64, per: &i64) -> i64 {
        count.saturating_add(per - 1).div_euclid(*per).clamp(0, BEADS)
    }

    /// A day: `14 March 2026`.
    #[must_use]
    pub fn day(&self, at: &Instant) -> String {
        self.lang.formats.day(self.zone.tell(*at).0)
    }

    /// A day and a time on the reader's clocks: `14 March 2026, 18:00 UTC`.
    #[must_use]
    pub fn moment(&self, at: &Instant) -> String {
        let (civil, zone) = self.zone.tell(*at);
        let time = format!("{:02}:{:02}", civil.hour(), civil.minute());
        let date = self.lang.formats.day(civil);
        self.v("date-and-time", [("date", date.into()), ("time", time.into()), ("zone", zone.into())])
    }

    /// The title of a subject; words in its place where it is hidden.
    #[must_use]
    pub fn title<'k>(&'k self, title: &'k str) -> Cow<'k, str> {
        if title.is_empty() { self.t("subject-hidden") } else { Cow::Borrowed(title) }
    }

    /// Money: `1,200.50 EUR`.
    #[must_use]
    pub fn money(&self, units: &i64, currency: &str) -> String {
        let amount = self.lang.formats.number(&money::decimal(*units, currency));
        self.w2("money", ("amount", &amount), ("currency", currency))
    }

    /// A whole number, its thousands set apart.
    #[must_use]
    pub fn number(&self, number: &i64) -> String {
        self.lang.formats.number(&number.to_string())
    }

    /// Several names as one list: `Cooks, Neighbours and Stallholders`.
    #[must_use]
    pub fn list(&self, parts: &[&str]) -> String {
        self.lang.formats.list(parts)
    }

    /// Whether the form that came back is this action's.
    #[must_use]
    pub fn came_back(&self, action: &str) -> bool {
        self.form.action == action
    }

    /// What was typed into a field, if this action's form came back; else what stands there now.
    #[must_use]
    pub fn value<'v>(&'v self, action: &str, field: &str, now: &'v str) -> &'v str {
        if !self.came_back(action) {
            return now;
        }
        self.form.values.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value)
    }

    /// Whether two texts are the same: for templates, which borrow one of them or both.
    #[must_use]
    pub fn same(&self, one: &str, other: &str) -> bool {
        one == other
    }

    /// Whether a choice was ticked in the form that came back; else whether it is now.
    #[must_use]
    pub fn ticked(&self, action: &str, field: &str, value: &str, now: &bool) -> bool {
        if !self.came_back(action) {
            return *now;
        }
        self.form.values.iter().any(|(name, ticked)| name == field && ticked == value)
    }

    /// What is wrong with a field of the form that came back.
    #[must_use]
    pub fn flaw(&self, action: &str, field: &str) -> Option<String> {
        if !self.came_back(action) {
            return None;
        }
        self.form.flaws.iter().find(|flaw| flaw.field == field).map(|flaw| self.sentence(flaw))
    }

    /// What is wrong with a field, where a page has several forms of one action: `mine` says
    /// whether this is the one that came back.
    #[must_use]
    pub fn flaw_of(&self, action: &str, field: &str, mine: &bool) -> Option<String> {
        mine.then(|| self.flaw(action, field)).flatten()
    }

    /// How many things are to be put right, in words.
    #[must_use]
    pub fn flaws_title(&self, action: &str) -> String {
        let count = if self.came_back(action) { self.form.flaws.len() } else { 0 };
        self.n("errors-title", &i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// Everything that is wrong with the form that came back: field and sentence.
    #[must_use]
    pub fn flaws(&self, action: &str) -> Vec<(String, String)> {
        if !self.came_back(action) {
            return Vec::new();
        }
        let each = self.form.flaws.iter();
        each.map(|flaw| (flaw.field.clone(), self.sentence(flaw))).collect()
    }

    /// The sentence for a flaw: that of its field where there is one, `flaw-idea-title-required`,
    /// else that of its code.
    fn sentence(&self, flaw: &Flaw) -> String {
        let about = self.form.action.split('.').next().unwrap_or_default();
        let key = format!("flaw-{about}-{}-{}", flaw.field, flaw.code).replace('_', "-");
        match flaw.limit {
            _ if !self.lang.has(&key) => problem::message(self.lang, flaw),
            Some(limit) => self.lang.with(&key, "limit", limit),
            None => self.lang.say(&key, None).into_owned(),
        }
    }
}
