//! What can be asked of invitations.

use cocreate_kernel::{
    Actor, Ask, Clauses, Command, Fault, PersonId, Power, Query, Reader, Row, Setting, SpaceId, SpaceScene,
    StoreFault, params,
};
use cocreate_web::{GroupMark, PAGE, SpaceHead, excerpt};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::commands::Invite;
use crate::invitation::{Door, Life, Secret, Standings, may_give};
use crate::invitation_sql::{
    LEADS_TO, LIST_ARRIVALS, LIST_INVITATIONS, MY_ADDRESS, MY_DOORS, ONE_INVITATION, OPEN_GROUPS, OPEN_TO_ME,
    SHOW_INVITATION,
};
use crate::invitation_views::{
    Arrived, DoorView, InvitationListView, InvitationRow, InvitationView, JoinView, LeadsTo,
    NewInvitationView, OpenDoor,
};
use crate::overview::{group_row, power};
use crate::sql::LIST_GROUPS;

/// Most people named who came by the invitations of one page.
const CAME: i64 = 200;
/// Most people named who came by one.
const CAME_BY_ONE: usize = 50;
/// Length of an intent in lists, in characters.
const INTENT: usize = 240;

/// The invitations of a space, 20 a page, the newest first: for those who may invite.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ListInvitations {
    /// The space.
    pub space: SpaceId,
    /// Where the last page ended.
    #[serde(default)]
    pub after: Option<i64>,
}

impl Query for ListInvitations {
    type View = InvitationListView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<InvitationListView, Fault> {
        let scene = may_invite(reader, actor, self.space)?;
        let now = reader.now();
        let key = params![self.space, self.after.unwrap_or(i64::MAX), PAGE as i64 + 1];
        let mut invitations = reader.all(&LIST_INVITATIONS, key, |row| invitation_row(row, now))?;
        let goes_on = invitations.len() > PAGE;
        invitations.truncate(PAGE);
        let next = invitations.last().filter(|_| goes_on).map(|last| last.id);
        let ends = invitations.last().zip(invitations.first()).map(|(last, first)| (last.id, first.id));
        if let Some(ends) = ends {
            let came = arrivals(reader, self.space, ends)?;
            for row in &mut invitations {
                let mine = came.iter().filter(|(id, _)| *id == row.id).take(CAME_BY_ONE);
                row.came = mine.map(|(_, one)| one.clone()).collect();
            }
        }
        Ok(InvitationListView { space: SpaceHead::of(&scene), invitations, next })
    }
}

/// The space, for somebody who may invite there.
fn may_invite(reader: &mut Reader<'_, '_>, actor: &Actor, space: SpaceId) -> Result<SpaceScene, Fault> {
    let scene = reader.space(actor, space)?;
    Invite::PERMIT.asking().check(&scene.standing(), scene.clauses())?;
    Ok(scene)
}

/// The first sixteen columns.
fn invitation_row(row: &Row<'_>, now: i64) -> Result<InvitationRow, StoreFault> {
    let (uses, most, ends_at) = (row.get(9)?, row.get(10)?, row.get(11)?);
    let life = Life { uses, most, ends_at, revoked: row.get(12)?, orphaned: row.get(13)? };
    Ok(InvitationRow {
        id: row.get(0)?,
        door: Door::read(row, 1)?,
        address: row.get(2)?,
        power: power(row, 3)?,
        group: GroupMark::maybe(row, 4)?,
        approval: row.get(7)?,
        only_address: row.get(8)?,
        uses,
        most,
        ends_at: cocreate_kernel::Instant(ends_at),
        standing: life.at(now),
        by: row.get(14)?,
        made_at: row.get(15)?,
        came: Vec::new(),
    })
}

/// Who came by the invitations between two keys.
fn arrivals(
    reader: &mut Reader<'_, '_>,
    space: SpaceId,
    (first, last): (i64, i64),
) -> Result<Vec<(i64, Arrived)>, Fault> {
    Ok(reader.all(&LIST_ARRIVALS, params![space, first, last, CAME], |row| {
        Ok((row.get(0)?, Arrived { id: row.get(1)?, name: row.get(2)?, at: row.get(3)? }))
    })?)
}

/// One invitation: for those who may invite. Whoever knows its secret sees the link or the paper.
#[derive(Clone, Deserialize, ToSchema)]
pub struct OneInvitation {
    /// The space.
    pub space: SpaceId,
    /// The invitation.
    pub invitation: i64,
    /// Its secret.
    #[serde(default)]
    pub secret: Option<String>,
}

impl Query for OneInvitation {
    type View = InvitationView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<InvitationView, Fault> {
        let scene = may_invite(reader, actor, self.space)?;
        let now = reader.now();
        let found = reader.maybe(&ONE_INVITATION, params![self.space, self.invitation], |row| {
            Ok((invitation_row(row, now)?, row.get::<Option<Vec<u8>>>(16)?))
        })?;
        let (mut invitation, token) = found.ok_or(Fault::NotFound)?;
        let came = arrivals(reader, self.space, (self.invitation, self.invitation))?;
        invitation.came = came.into_iter().take(CAME_BY_ONE).map(|(_, one)| one).collect();
        let shown = self
            .secret
            .as_deref()
            .and_then(|text| Secret::read_link(text).or_else(|| Secret::read_code(text)));
        let secret = shown.filter(|secret| token.as_deref() == Some(&secret.hash()[..]));
        let secret = secret.map(|secret| secret.text());
        Ok(InvitationView { space: SpaceHead::of(&scene), invitation, secret })
    }
}

/// The form for a new invitation.
fn form(
    reader: &mut Reader<'_, '_>,
    actor: &Actor,
    space: SpaceId,
    door: Door,
) -> Result<NewInvitationView, Fault> {
    let scene = may_invite(reader, actor, space)?;
    let groups = reader.all(&LIST_GROUPS, params![space], group_row)?;
    let may = |power: &Power| may_give(&scene.standing(), scene.clauses(), *power).is_ok();
    let powers = Power::ALL.into_iter().filter(may).collect();
    Ok(NewInvitationView { space: SpaceHead::of(&scene), door, groups, powers })
}

macro_rules! form_for {
    ($($(#[$meta:meta])* $name:ident, $door:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
        pub struct $name {
            /// The space.
            pub space: SpaceId,
        }

        impl Query for $name {
            type View = NewInvitationView;

            fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<NewInvitationView, Fault> {
                form(reader, actor, self.space, Door::$door)
            }
        }
    )+};
}

form_for! {
    /// The form for a link to pass on.
    NewLink, Link;
    /// The form for letters.
    NewLetters, Letter;
    /// The form for a domain of addresses.
    NewDomain, Domain;
    /// The form for a code on paper.
    NewCode, Code;
}

/// What the invitation behind a link leads to. Looking at it changes nothing.
#[derive(Clone, Deserialize, ToSchema)]
pub struct InvitationPage {
    /// The last part of the link.
    pub token: String,
}

impl Query for InvitationPage {
    type View = DoorView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<DoorView, Fault> {
        let secret = Secret::read_link(&self.token).ok_or(Fault::NotFound)?;
        let (_, invitation) = leads_to(reader, &secret)?.ok_or(Fault::NotFound)?;
        let accept = format!("/invitations/{}", secret.text());
        show(reader, actor, invitation, accept, None)
    }
}

/// Where the secret of a link or letter leads: a space and its invitation.
fn leads_to(ask: &mut impl Ask, secret: &Secret) -> Result<Option<(SpaceId, i64)>, Fault> {
    let found = ask.maybe(&LEADS_TO, params![&secret.hash()], |row| {
        Ok((row.get(0)?, row.get(1)?, Door::read(row, 2)?))
    })?;
    Ok(found.filter(|(_, _, door)| *door != Door::Code).map(|(space, id, _)| (space, id)))
}

/// Where a secret leads. Not routed: only accepting asks it.
#[derive(Clone)]
pub(crate) struct FindInvitation(pub(crate) Secret);

impl Query for FindInvitation {
    type View = Option<(SpaceId, i64)>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Self::View, Fault> {
        leads_to(reader, &self.0)
    }
}

/// Whether an invitation is open to somebody without a secret. Not routed: only accepting asks it.
#[derive(Clone, Copy)]
pub(crate) struct IsOpenToMe(pub(crate) i64);

impl Query for IsOpenToMe {
    type View = Option<SpaceId>;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<Self::View, Fault> {
        open_to_me(reader, actor, self.0)
    }
}

fn open_to_me(ask: &mut impl Ask, actor: &Actor, invitation: i64) -> Result<Option<SpaceId>, Fault> {
    let Some(me) = actor.person_id() else { return Ok(None) };
    let address = my_address(ask, me)?;
    Ok(ask.maybe(&OPEN_TO_ME, params![invitation, me, address.domain()], |row| row.get(0))?)
}

/// What an invitation leads to that is open to you by your address, or by the code that you showed.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct OpenDoorPage {
    /// The invitation.
    pub invitation: i64,
}

impl Query for OpenDoorPage {
    type View = DoorView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<DoorView, Fault> {
        let space = open_to_me(reader, actor, self.invitation)?.ok_or(Fault::NotFound)?;
        show(reader, actor, self.invitation, format!("/spaces/{space}/arrivals"), Some(self.invitation))
    }
}

/// What an invitation leads to, for whoever showed it.
fn show(
    reader: &mut Reader<'_, '_>,
    actor: &Actor,
    id: i64,
    accept: String,
    invitation: Option<i64>,
) -> Result<DoorView, Fault> {
    let now = reader.now();
    let (row, space, name, intent, member, public) =
        reader.one(&SHOW_INVITATION, params![id, actor.key()], |row| {
            let member = row.get::<Option<String>>(19)?.is_some();
            let public = row.get::<String>(20)? == "public";
            let (space, name): (SpaceId, String) = (row.get(16)?, row.get(17)?);
            Ok((invitation_row(row, now)?, space, name, clauses(row, 18)?.intent, member, public))
        })?;
    let email =
        actor.person_id().map(|me| my_address(reader, me)).transpose()?.and_then(|address| address.email);
    let bound = row.door == Door::Letter && row.only_address;
    let other_address = bound && actor.person_id().is_some() && email != row.address;
    let open = row.standing == Standings::Open;
    let choose = match &row.group {
        None if open => reader.all(&OPEN_GROUPS, params![space], group_row)?,
        _ => Vec::new(),
    };
    let InvitationRow { standing, power, group, approval, by, ends_at, .. } = row;
    let leads_to = LeadsTo { name, intent, power, group, choose, by, approval, ends_at };
    Ok(DoorView {
        standing,
        leads_to: Some(leads_to).filter(|_| open),
        space: Some(space).filter(|_| member || public),
        member,
        other_address,
        accept,
        invitation,
    })
}

fn clauses(row: &Row<'_>, column: usize) -> Result<Clauses, StoreFault> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| StoreFault::Shape { column, reason: error.to_string() })
}

/// The form for a code from a paper, and the spaces that are open to you.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct JoinPage {}

impl Query for JoinPage {
    type View = JoinView;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<JoinView, Fault> {
        let doors = actor.person_id().map(|me| my_doors(reader, me)).transpose()?.unwrap_or_default();
        Ok(JoinView { doors })
    }
}

/// The spaces that are open to somebody by their address, or by a code that they showed; not those they are in.
pub(crate) fn my_doors(reader: &mut Reader<'_, '_>, me: PersonId) -> Result<Vec<OpenDoor>, Fault> {
    let (now, address) = (reader.now(), my_address(reader, me)?);
    let rows = reader.all(&MY_DOORS, params![me, address.domain(), now, PAGE as i64], |row| {
        let door = OpenDoor {
            invitation: row.get(0)?,
            door: Door::read(row, 1)?,
            name: row.get(3)?,
            intent: excerpt(&clauses(row, 4)?.intent, INTENT),
            group: GroupMark::maybe(row, 5)?,
        };
        Ok((door, row.get::<bool>(13)?))
    })?;
    Ok(rows.into_iter().filter(|(_, orphaned)| !orphaned).map(|(door, _)| door).collect())
}

/// Somebody's address, and whether it is known that mail to it reaches them.
#[derive(Debug, Default)]
pub(crate) struct Address {
    pub(crate) email: Option<String>,
    confirmed: bool,
}

impl Address {
    /// The domain of a confirmed address; nothing else lets anybody in.
    pub(crate) fn domain(&self) -> Option<&str> {
        self.email.as_deref().filter(|_| self.confirmed)?.split_once('@').map(|(_, domain)| domain)
    }
}

/// Somebody's own address.
pub(crate) fn my_address(ask: &mut impl Ask, me: PersonId) -> Result<Address, StoreFault> {
    let found = ask
        .maybe(&MY_ADDRESS, params![me], |row| Ok(Address { email: row.get(0)?, confirmed: row.get(1)? }))?;
    Ok(found.unwrap_or_default())
}
