//! Somebody invites others: by a link, by a domain of addresses, by a code on paper.

use cocreate_kernel::{
    Ask, Command, DAY, Decision, Fault, GroupId, HOUR, InSpace, Instant, Moment, Permit, PersonId, Power,
    SECOND, Setting, SpaceId, SpaceScene, StoreFault, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::known_group;
use crate::invitation::{Door, Secret, may_give};
use crate::invitation_sql::{INSERT_INVITATION, INVITED_SINCE, REPLACE_INVITATIONS};

/// Most invitations of one person in a day.
const A_DAY: i64 = 1_000;

/// Whom an invitation lets in, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Their power.
    pub power: Power,
    /// The group they speak for; without one they choose.
    pub group: Option<GroupId>,
    /// Whether somebody approves each who comes.
    pub approval: bool,
    /// How many may come; without a number, any.
    pub most: Option<i64>,
    /// How long it is good, in days.
    pub days: i64,
}

/// Invites by a link, a domain or a code.
#[derive(Clone, Debug)]
pub struct Invite {
    /// The space.
    pub space: SpaceId,
    /// How.
    pub door: Door,
    /// Whom, and as what.
    pub terms: Terms,
    /// The domain.
    pub domain: Option<String>,
    /// What is to be shown; a domain has nothing to show.
    pub secret: Option<Secret>,
}

/// An invitation that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Invited {
    /// The space.
    pub space: SpaceId,
    /// The invitation.
    pub invitation: i64,
    /// The link's last part or the code: said this once, and kept nowhere.
    pub secret: Option<String>,
    /// Until when it is good.
    #[schema(inline)]
    pub ends_at: Instant,
}

/// An invitation to store.
#[derive(Debug)]
pub struct NewInvitation {
    pub(crate) id: i64,
    pub(crate) by: PersonId,
    pub(crate) at: i64,
}

impl Command for Invite {
    const PERMIT: Permit = Permit::INVITE;
    type Place = InSpace;
    type Known = i64;
    type Change = NewInvitation;
    type Reply = Invited;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<i64, Undo<Fault>> {
        if let Some(group) = self.terms.group {
            known_group(tx, self.space, group)?;
        }
        invited_today(tx, scene)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        today: i64,
        moment: &mut Moment,
    ) -> Result<Decision<NewInvitation, Invited>, Fault> {
        let by = scene.actor.person_id().ok_or(Fault::SignIn)?;
        may_give(&scene.standing(), scene.clauses(), self.terms.power)?;
        enough(today, 1)?;
        let (id, at) = (moment.key()?, moment.now);
        let reply = Invited {
            space: self.space,
            invitation: id,
            secret: self.secret.as_ref().map(Secret::text),
            ends_at: Instant(at + self.terms.days * DAY),
        };
        let Terms { power, group, approval, most, .. } = self.terms;
        let data = json!({
            "invitation": id, "door": self.door, "power": power, "group": group, "approval": approval, "most": most,
            "domain": self.domain, "ends_at": at + self.terms.days * DAY,
        });
        Ok(Decision::change(NewInvitation { id, by, at }, reply, "member.invited", data))
    }

    fn store(&self, NewInvitation { id, by, at }: NewInvitation, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let domain = self.domain.as_deref();
        if let Some(domain) = domain {
            tx.run(&REPLACE_INVITATIONS, params![self.space, domain, Door::Domain.as_str(), at, by])?;
        }
        let token = self.secret.as_ref().map(Secret::hash);
        let row = Row { id, space: self.space, door: self.door, address: domain, only: false, by, at };
        row.store(tx, &self.terms, token.as_ref())
    }
}

/// The row of an invitation.
pub(crate) struct Row<'r> {
    pub(crate) id: i64,
    pub(crate) space: SpaceId,
    pub(crate) door: Door,
    pub(crate) address: Option<&'r str>,
    pub(crate) only: bool,
    pub(crate) by: PersonId,
    pub(crate) at: i64,
}

impl Row<'_> {
    pub(crate) fn store(
        &self,
        tx: &mut Tx<'_>,
        terms: &Terms,
        token: Option<&[u8; 32]>,
    ) -> Result<(), StoreFault> {
        let Self { id, space, door, address, only, by, at } = *self;
        let Terms { power, group, approval, most, days } = *terms;
        let (power, ends_at) = (power.as_str(), at + days * DAY);
        tx.run(
            &INSERT_INVITATION,
            params![
                id,
                space,
                door.as_str(),
                token,
                address,
                power,
                group,
                approval,
                only,
                most,
                ends_at,
                by,
                at
            ],
        )?;
        Ok(())
    }
}

/// How many the actor invited within a day.
pub(crate) fn invited_today(tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<i64, Undo<Fault>> {
    Ok(tx.one(&INVITED_SINCE, params![scene.actor.key(), scene.now - DAY], |row| row.get(0))?)
}

/// Refuses more invitations in a day than anybody needs who means well.
pub(crate) fn enough(today: i64, more: i64) -> Result<(), Fault> {
    if today + more > A_DAY { Err(Fault::TooMany(HOUR / SECOND)) } else { Ok(()) }
}
