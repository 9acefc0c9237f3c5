//! Notices: what happened on the subjects that somebody follows, one row each.

use cocreate_kernel::{
    Actor, Ask, Fault, Param, PersonId, Query, Reader, Row, Scope, SpaceId, StoreFault, SubjectId, params,
};
use cocreate_web::{Cursor, PAGE, Voice, cut};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::sql::{HAPPENED, LIST_NOTICES, LIST_TIDINGS};
use crate::views::{Happening, Notice, NoticeListView, SpaceName, Tiding};

/// Tidings on the page.
const TIDINGS: i64 = 10;

/// Your notices, 20 a page: what you follow and what happened there, news first.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ListNotices {
    /// Where the last page ended.
    #[serde(default)]
    #[schema(inline)]
    pub after: Option<Cursor>,
}

impl Query for ListNotices {
    type View = NoticeListView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<NoticeListView, Fault> {
        let me = actor.person_id().ok_or(Fault::SignIn)?;
        let rows = list(reader, me, self.after.unwrap_or(Cursor::TOP), PAGE as i64 + 1)?;
        let (mut notices, next) = cut(rows, |row| Cursor(row.cursor, row.id.0));
        tell(reader, me, &mut notices)?;
        let tidings = match self.after {
            None => reader.all(&LIST_TIDINGS, params![me, TIDINGS], tiding_row)?,
            Some(_) => Vec::new(),
        };
        Ok(NoticeListView { tidings, notices, next, until: reader.now() })
    }
}

fn tiding_row(row: &Row<'_>) -> Result<Tiding, StoreFault> {
    let space: Option<SpaceId> = row.get(4)?;
    let space = space.map(|id| Ok::<_, StoreFault>(SpaceName { id, name: row.get(5)? })).transpose()?;
    Ok(Tiding { what: row.get(0)?, address: row.get(1)?, at: row.get(2)?, unseen: row.get(3)?, space })
}

/// The first notices after a cursor, without what happened.
pub(crate) fn list(
    reader: &mut Reader<'_, '_>,
    me: PersonId,
    after: Cursor,
    most: i64,
) -> Result<Vec<Notice>, Fault> {
    let Cursor(value, key) = after;
    Ok(reader.all(&LIST_NOTICES, params![me, value, key, most], notice_row)?)
}

pub(crate) fn notice_row(row: &Row<'_>) -> Result<Notice, StoreFault> {
    let (id, kind): (SubjectId, String) = (row.get(0)?, row.get(1)?);
    Ok(Notice {
        id,
        address: address(&kind, id),
        kind,
        title: row.get(2)?,
        state: row.get(3)?,
        space: SpaceName { id: row.get(4)?, name: row.get(5)? },
        because: row.get(6)?,
        last: row.get(7)?,
        at: row.get(8)?,
        unseen: row.get(9)?,
        cursor: row.get(10)?,
        by: Voice::maybe(row, 11, row.get(16)?)?,
        happened: Vec::new(),
    })
}

/// Where a subject of a kind is.
pub(crate) fn address(kind: &str, id: SubjectId) -> String {
    format!("/{kind}s/{id}")
}

/// Adds what happened to those notices, at most 20, that are not seen.
pub(crate) fn tell(reader: &mut Reader<'_, '_>, me: PersonId, notices: &mut [Notice]) -> Result<(), Fault> {
    if !notices.iter().any(|notice| notice.unseen) {
        return Ok(());
    }
    let mut key = [Param::Int(0); PAGE + 1];
    key[0] = me.into();
    let unseen = notices.iter().filter(|notice| notice.unseen);
    key[1..].iter_mut().zip(unseen).for_each(|(place, notice)| *place = notice.id.into());
    let mut happened: Vec<(SubjectId, Happening)> = reader
        .all(&HAPPENED, &key, |row| Ok((row.get(0)?, Happening { what: row.get(1)?, times: row.get(2)? })))?;
    // The databases group in different orders.
    happened.sort_by(|(_, one), (_, other)| one.what.cmp(&other.what));
    for notice in notices {
        let here = happened.iter().filter(|(subject, _)| *subject == notice.id);
        notice.happened = here.map(|(_, happening)| happening.clone()).collect();
    }
    Ok(())
}
