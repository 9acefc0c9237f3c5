//! Letters: written with the change that asks for them, sent by the courier, once each as far as mail allows it.

use std::fmt;

use cocreate_record::canonical;
use cocreate_store::{Ask, Row, StoreFault, Tx, params};
use serde_json::{Value, json};

use crate::sql::{
    FIND_MAIL, FORGET_MAIL, INSERT_JOB, INSERT_MAIL, MAIL_FAILED, MAIL_LEFT, MAIL_SENT, PUT_MAIL_BACK,
    TAKE_MAIL,
};
use crate::{DAY, Desk, Fault, Lane, MINUTE, PersonId};

/// The job that sends a letter; carries its key.
pub const SEND: &str = "mail.send";

/// How long a courier has to send a letter before another may: longer than any conversation with a mail server.
const TAKEN: i64 = 3 * MINUTE;

/// How long it is known that a letter was sent.
const KEPT: i64 = 30 * DAY;

/// Whom a letter goes to.
#[derive(Clone, PartialEq, Eq)]
pub enum To {
    /// Somebody with an account: the address and language that they have when it is sent. Who has no address by
    /// then gets nothing.
    Person(PersonId),
    /// An address, for invitations and codes.
    Address {
        /// Where to.
        address: String,
        /// The tag of the language to write in.
        locale: Option<String>,
    },
}

/// A letter that a command leaves.
#[derive(Clone)]
pub struct MailDraft {
    /// Whom it goes to.
    pub to: To,
    /// Which letter: `code` is written with the sentences `mail-code-subject` and `mail-code-text`.
    pub kind: &'static str,
    /// The values of its sentences. `link` is the path of its button, `code` stands by itself. Erased once it is sent.
    pub data: Value,
    /// From when on it is of no use: milliseconds since 1970 UTC. Without it, a day after it was written.
    pub until: Option<i64>,
}

impl MailDraft {
    /// A letter that is tried for a day.
    #[must_use]
    pub fn new(to: To, kind: &'static str, data: Value) -> Self {
        Self { to, kind, data, until: None }
    }

    /// The same, of no use after an instant: milliseconds since 1970 UTC.
    #[must_use]
    pub fn until(mut self, at: i64) -> Self {
        self.until = Some(at);
        self
    }
}

/// A letter to send.
#[derive(Clone)]
pub struct Mail {
    /// Its key.
    pub id: i64,
    /// The person, where it goes to one.
    pub person: Option<PersonId>,
    /// Where to; nothing where the person has no address any more.
    pub address: Option<String>,
    /// The name of the person.
    pub name: Option<String>,
    /// The tag of the language to write in.
    pub language: Option<String>,
    /// Which letter.
    pub kind: String,
    /// The values of its sentences.
    pub data: Value,
    /// When it was written: milliseconds since 1970 UTC.
    pub made_at: i64,
    /// From when on it is of no use.
    pub ends_at: i64,
}

// Logs hold neither addresses nor secrets.

impl fmt::Debug for To {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(id) => write!(f, "Person({id})"),
            Self::Address { .. } => f.write_str("Address(…)"),
        }
    }
}

impl fmt::Debug for MailDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MailDraft({} to {:?})", self.kind, self.to)
    }
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mail({} {})", self.id, self.kind)
    }
}

/// Stores a letter and the job that sends it.
pub(crate) fn leave(tx: &mut Tx<'_>, draft: &MailDraft, now: i64) -> Result<(), StoreFault> {
    let (person, address, locale) = match &draft.to {
        To::Person(id) => (Some(*id), None, None),
        To::Address { address, locale } => (None, Some(address), locale.as_ref()),
    };
    let (data, ends_at) = (canonical(&draft.data), draft.until.unwrap_or(now + DAY));
    let values = params![person, address, locale, draft.kind, &data, now, ends_at];
    let id: i64 = tx.one(&INSERT_MAIL, values, |row| row.get(0))?;
    tx.run(&INSERT_JOB, params![SEND, &canonical(&json!({ "mail": id })), now, Lane::Outside.number()])?;
    Ok(())
}

fn mail_row(row: &Row<'_>) -> Result<Mail, StoreFault> {
    let data: Option<String> = row.get(6)?;
    let data = data.as_deref().map(serde_json::from_str).transpose();
    Ok(Mail {
        id: row.get(0)?,
        person: row.get(1)?,
        address: row.get(2)?,
        name: row.get(3)?,
        language: row.get(4)?,
        kind: row.get(5)?,
        data: data
            .map_err(|_| StoreFault::Broken("a letter's data is no JSON".to_owned()))?
            .unwrap_or_default(),
        made_at: row.get(7)?,
        ends_at: row.get(8)?,
    })
}

impl Desk {
    /// Takes a letter to send it: nobody else may for three minutes. Nothing where it is sent or given up.
    ///
    /// # Errors
    /// [`Fault::Conflict`] `lost_a_race` while somebody else sends it; [`Fault::Broken`].
    pub async fn take_mail(&self, id: i64) -> Result<Option<Mail>, Fault> {
        let now = self.now();
        let taken = self.database().write::<_, Fault, _>(move |tx| {
            if tx.run(&TAKE_MAIL, params![id, now, now + TAKEN])? == 0 {
                let left = tx.maybe(&MAIL_LEFT, params![id], |_| Ok(()))?;
                return if left.is_some() { Err(Fault::Conflict("lost_a_race").into()) } else { Ok(None) };
            }
            Ok(tx.maybe(&FIND_MAIL, params![id], mail_row)?)
        });
        taken.await.map_err(Fault::from)
    }

    /// Writes down that a letter was sent, and forgets what was in it.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn mail_sent(&self, id: i64) -> Result<(), Fault> {
        let now = self.now();
        let done = self.database().write::<_, Fault, _>(move |tx| Ok(tx.run(&MAIL_SENT, params![id, now])?));
        done.await.map(drop).map_err(Fault::from)
    }

    /// Writes down that a letter is given up, and forgets what was in it.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn mail_failed(&self, id: i64) -> Result<(), Fault> {
        let now = self.now();
        let done =
            self.database().write::<_, Fault, _>(move |tx| Ok(tx.run(&MAIL_FAILED, params![id, now])?));
        done.await.map(drop).map_err(Fault::from)
    }

    /// Forgets that letters were sent or given up, 30 days after they were written.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn forget_old_mail(&self) -> Result<u64, Fault> {
        let before = self.now() - KEPT;
        let done = self.database().write::<_, Fault, _>(move |tx| Ok(tx.run(&FORGET_MAIL, params![before])?));
        done.await.map_err(Fault::from)
    }

    /// Gives a letter back that could not be sent now, to be tried again.
    ///
    /// # Errors
    /// [`Fault::Broken`].
    pub async fn put_mail_back(&self, id: i64) -> Result<(), Fault> {
        let done = self.database().write::<_, Fault, _>(move |tx| Ok(tx.run(&PUT_MAIL_BACK, params![id])?));
        done.await.map(drop).map_err(Fault::from)
    }
}
