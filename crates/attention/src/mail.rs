//! News by mail: what somebody wants, and the letter.

use std::fmt;
use std::str::FromStr;

use cocreate_kernel::{
    Actor, Ask, Fault, Mail, PersonId, Query, Reader, Row, Scope, SessionToken, SpaceId, StoreFault, params,
};
use cocreate_web::{Contents, Item, Lang, PAGE, Section, language};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::mail_sql::{FIND_STOP, LIST_NEWS, MAIL_ADDRESS, MAIL_SPACES, STILL_WANTED};
use crate::notices::{notice_row, tell};
use crate::views::Notice;

/// The kind of letters with news.
pub const NEWS: &str = "news";

/// Stands for every space without a choice of its own.
pub(crate) const EVERYWHERE: SpaceId = SpaceId(0);

/// Most subjects that a letter tells of.
const ITEMS: usize = 15;

/// How soon somebody hears of news by mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// Within minutes.
    AtOnce,
    /// In one letter each morning on which there is news.
    Daily,
    /// In one letter each Monday morning.
    Weekly,
    /// Never.
    Nothing,
}

impl Pace {
    /// Every pace, the fastest first.
    pub const ALL: [Self; 4] = [Self::AtOnce, Self::Daily, Self::Weekly, Self::Nothing];

    /// As it stands in the database and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AtOnce => "at_once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Nothing => "nothing",
        }
    }

    pub(crate) fn read(row: &Row<'_>, column: usize) -> Result<Self, StoreFault> {
        let text: String = row.get(column)?;
        text.parse().map_err(|()| StoreFault::Shape { column, reason: text })
    }

    fn maybe(row: &Row<'_>, column: usize) -> Result<Option<Self>, StoreFault> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| text.parse().map_err(|()| StoreFault::Shape { column, reason: text })).transpose()
    }
}

impl FromStr for Pace {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|pace| pace.as_str() == text).ok_or(())
    }
}

/// What stands in a letter to stop letters like it. It says nothing else and opens nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct StopToken(SessionToken);

impl fmt::Debug for StopToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StopToken(…)")
    }
}

impl StopToken {
    /// A token of bytes that nobody can guess.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(SessionToken(bytes))
    }

    pub(crate) fn hash(self) -> [u8; 32] {
        self.0.hash()
    }

    pub(crate) fn to_text(self) -> String {
        self.0.to_hex()
    }

    pub(crate) fn from_text(text: &str) -> Option<Self> {
        SessionToken::from_hex(text).map(Self)
    }
}

/// A space of yours, and what you get from it by mail.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MailSpace {
    /// The space.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// What you chose for it; absent where it is the same as everywhere.
    #[schema(inline)]
    pub pace: Option<Pace>,
}

/// What you get by mail.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MailChoicesView {
    /// Whether it is known that mail reaches you; news are sent only then.
    pub confirmed: bool,
    /// What you get from every space without a choice of its own.
    #[schema(inline)]
    pub everywhere: Pace,
    /// Your spaces.
    pub spaces: Vec<MailSpace>,
    /// Where the list of spaces goes on.
    pub next: Option<SpaceId>,
}

/// What you get by mail, with a page of your spaces.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct MailChoices {
    /// The space at which the last page ended.
    #[serde(default)]
    pub after: Option<SpaceId>,
}

impl Query for MailChoices {
    type View = MailChoicesView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<MailChoicesView, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        actor.demand(Scope::Account)?;
        let after = self.after.unwrap_or(EVERYWHERE);
        let mut spaces = reader.all(&MAIL_SPACES, params![me, after, PAGE as i64 + 1], |row| {
            Ok(MailSpace { id: row.get(0)?, name: row.get(1)?, pace: Pace::maybe(row, 2)? })
        })?;
        let goes_on = spaces.len() > PAGE;
        spaces.truncate(PAGE);
        let next = spaces.last().filter(|_| goes_on).map(|space| space.id);
        let (confirmed, chosen) =
            reader.one(&MAIL_ADDRESS, params![me], |row| Ok((row.get(0)?, Pace::maybe(row, 1)?)))?;
        Ok(MailChoicesView { confirmed, everywhere: chosen.unwrap_or(Pace::Daily), spaces, next })
    }
}

/// What a link stops.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct StopMailView {
    /// Whether it stops letters from every space; else those from one.
    pub everywhere: bool,
    /// Whether they are stopped already.
    pub stopped: bool,
    #[serde(skip)]
    pub(crate) token: String,
}

/// What the link of a letter stops. It changes nothing, and tells nothing of whose it is.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct StopMailPage {
    /// What stands in the link.
    pub token: String,
}

impl Query for StopMailPage {
    type View = StopMailView;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<StopMailView, Fault> {
        let token = StopToken::from_text(&self.token).ok_or(Fault::NotFound)?;
        let found = reader.maybe(&FIND_STOP, params![&token.hash()], |row| {
            Ok((row.get::<PersonId>(0)?, row.get::<SpaceId>(1)?))
        })?;
        let (person, space) = found.ok_or(Fault::NotFound)?;
        let wanted: i64 = reader.one(&STILL_WANTED, params![person, space], |row| row.get(0))?;
        Ok(StopMailView { everywhere: space == EVERYWHERE, stopped: wanted == 0, token: token.to_text() })
    }
}

/// Where somebody is led who has stopped letters.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MailStoppedView {
    /// Whether those from every space; else those from one.
    pub everywhere: bool,
}

/// Says that letters are stopped.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct MailStoppedPage {
    /// Present where those of every space are.
    #[serde(default)]
    pub everywhere: Option<String>,
}

impl Query for MailStoppedPage {
    type View = MailStoppedView;

    fn run(&self, _: &mut Reader<'_, '_>, _: &Actor) -> Result<MailStoppedView, Fault> {
        Ok(MailStoppedView { everywhere: self.everywhere.is_some() })
    }
}

/// What a letter of news carries until it is sent.
#[derive(Clone, Debug, Deserialize)]
struct NewsData {
    pace: Pace,
    since: i64,
    stop: String,
}

/// What stands in a letter of news, read when it is sent, as whoever gets it: what they may not see any more, or have
/// seen since, is not in it. Not routed.
#[derive(Clone, Debug)]
pub struct NewsLetter {
    data: NewsData,
    language: Option<String>,
}

impl NewsLetter {
    /// Of a letter of the kind [`NEWS`].
    ///
    /// # Errors
    /// [`Fault::Broken`] for another one.
    pub fn of(mail: &Mail) -> Result<Self, Fault> {
        let data =
            serde_json::from_value(mail.data.clone()).map_err(|error| Fault::Broken(error.to_string()))?;
        Ok(Self { data, language: mail.language.clone() })
    }
}

impl Query for NewsLetter {
    /// Nothing where there is no news.
    type View = Option<Contents>;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<Option<Contents>, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let NewsData { pace, since, stop } = &self.data;
        let mut notices =
            reader.all(&LIST_NEWS, params![me, *since, pace.as_str(), ITEMS as i64 + 1], notice_row)?;
        if notices.is_empty() {
            return Ok(None);
        }
        let more = notices.len() > ITEMS;
        notices.truncate(ITEMS);
        tell(reader, me, &mut notices)?;
        let lang = language(self.language.as_deref());
        let mut links = vec![(lang.say("mail-news-choose", None).into_owned(), "/me/mail".to_owned())];
        if more {
            links.insert(0, (lang.say("mail-news-more", None).into_owned(), "/notices".to_owned()));
        }
        Ok(Some(Contents {
            values: json!({"count": notices.len()}),
            sections: sections(&notices, lang),
            links,
            stop: Some(format!("/unsubscribe/{stop}")),
        }))
    }
}

/// The news by space: first the one with the latest.
fn sections(notices: &[Notice], lang: &Lang) -> Vec<Section> {
    let mut sections: Vec<(SpaceId, Section)> = Vec::new();
    for notice in notices {
        let item = Item {
            title: if notice.title.is_empty() {
                lang.say("subject-hidden", None).into_owned()
            } else {
                notice.title.clone()
            },
            path: notice.address.clone(),
            by: notice.by.as_ref().map(|by| by.said(lang)).unwrap_or_default(),
            words: notice.told(lang).join(" · "),
            why: notice.reason(lang),
        };
        match sections.iter_mut().find(|(space, _)| *space == notice.space.id) {
            Some((_, section)) => section.items.push(item),
            None => {
                let section = Section { title: notice.space.name.clone(), items: vec![item] };
                sections.push((notice.space.id, section));
            }
        }
    }
    sections.into_iter().map(|(_, section)| section).collect()
}
