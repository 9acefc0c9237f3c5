//! What needs somebody's approval waits: the request is kept as it came, until somebody decides.

use cocreate_kernel::{
    Ask, Asked, AskedScene, CharterId, Command, Decision, Fault, GroupId, MailDraft, Moment, Permit, Person,
    PersonId, Place, Power, Scopes, Setting, SpaceId, Standing, StoreFault, To, Tx, Undo, params, sql,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::Kept;

/// Most requests of one person that wait in one space.
const MOST: i64 = 20;
/// Most people who are written to when somebody asks.
const DECIDERS: i64 = 20;

/// Deciding about what others ask for.
pub const DECIDE: Permit = Permit::new("request.decide", Permit::STEWARDS);

sql! {
    FIND_HELD =
        "SELECT id FROM held WHERE space_id = $1 AND person_id = $2 AND digest = $3 AND state = 'open'";
    COUNT_HELD = "SELECT count(*) FROM held WHERE space_id = $1 AND person_id = $2 AND state = 'open'";
    ANY_HELD = "SELECT id FROM held WHERE space_id = $1 AND state = 'open' LIMIT 1";
    FIND_DECIDERS =
        "SELECT m.person_id, m.power FROM member m WHERE m.space_id = $1 AND m.power IN ('host', 'steward') \
         ORDER BY m.power, m.person_id LIMIT $2";
    SPACE_NAME = "SELECT name FROM space WHERE id = $1";
    INSERT_HELD =
        "INSERT INTO held (id, space_id, person_id, group_id, action, charter_id, method, path, media, body, digest, \
           asked_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open')";
}

/// A request that waits for somebody's approval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Held {
    /// The request.
    pub request: i64,
    /// The space whose hosts and stewards decide.
    pub space: SpaceId,
}

/// Keeps what somebody asks for. It may be asked for by whoever may do it when somebody approves.
pub(crate) struct HoldRequest<C> {
    /// What is asked for.
    pub(crate) command: C,
    /// Who asks.
    pub(crate) asker: Person,
    /// The request, as it will be made again.
    pub(crate) kept: Kept,
    /// What makes two requests the same.
    pub(crate) digest: String,
}

/// What there is to know: whether this waits already, how much else does, and whom to write to.
pub(crate) struct Known {
    waiting: Option<i64>,
    mine: i64,
    deciders: Vec<PersonId>,
    space_name: String,
}

/// A request to keep.
pub(crate) struct NewHeld {
    id: i64,
    space: SpaceId,
    charter: CharterId,
    group: Option<GroupId>,
    at: i64,
}

/// Space, charter and group of a scene in a space.
fn stamp(scene: &impl Setting) -> Result<(SpaceId, CharterId, Option<GroupId>), Fault> {
    match scene.stamp() {
        (Some(space), Some(charter), group) => Ok((space, charter, group)),
        _ => Err(Fault::Broken("an approval was asked for outside of every space".to_owned())),
    }
}

/// Whether somebody with this power decides here.
fn decides(scene: &impl Setting, power: &str) -> bool {
    let power: Option<Power> = power.parse().ok();
    let standing =
        Standing { signed_in: true, power, scopes: Scopes::ALL, proven: true, ..Standing::default() };
    DECIDE.check(&standing, scene.clauses()).is_ok()
}

impl<C: Command> Command for HoldRequest<C> {
    const PERMIT: Permit = C::PERMIT.asking();
    type Place = Asked<C::Place>;
    type Known = Known;
    type Change = NewHeld;
    type Reply = Held;

    fn place(&self) -> Asked<C::Place> {
        Asked(self.command.place())
    }

    fn voice(&self) -> Option<GroupId> {
        self.command.voice()
    }

    fn keys(&self) -> usize {
        1
    }

    fn load(
        &self,
        tx: &mut Tx<'_>,
        scene: &AskedScene<<C::Place as Place>::Scene>,
    ) -> Result<Known, Undo<Fault>> {
        let (space, _, _) = stamp(&scene.0)?;
        let waiting = tx.maybe(&FIND_HELD, params![space, self.asker.id, &self.digest], |row| row.get(0))?;
        let mine = tx.one(&COUNT_HELD, params![space, self.asker.id], |row| row.get(0))?;
        // Who decides hears of the first that waits, and finds the others beside it.
        let any = tx.maybe(&ANY_HELD, params![space], |_| Ok(()))?.is_some();
        let members: Vec<(PersonId, String)> = match any {
            true => Vec::new(),
            false => {
                tx.all(&FIND_DECIDERS, params![space, DECIDERS], |row| Ok((row.get(0)?, row.get(1)?)))?
            }
        };
        let deciders = members.into_iter().filter(|(_, power)| decides(&scene.0, power)).map(|(id, _)| id);
        let deciders = deciders.filter(|id| *id != self.asker.id).collect();
        let space_name = tx.one(&SPACE_NAME, params![space], |row| row.get(0))?;
        Ok(Known { waiting, mine, deciders, space_name })
    }

    fn decide(
        &self,
        scene: &AskedScene<<C::Place as Place>::Scene>,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<NewHeld, Held>, Fault> {
        let (space, charter, group) = stamp(&scene.0)?;
        if let Some(request) = known.waiting {
            return Ok(Decision::Nothing(Held { request, space }));
        }
        if known.mine >= MOST {
            return Err(Fault::Conflict("too_much_waits"));
        }
        let (id, at) = (moment.key()?, moment.now);
        let data = json!({"request": id, "action": C::PERMIT.action, "group": group, "what": self.digest});
        let held = NewHeld { id, space, charter, group, at };
        let decision = Decision::change(held, Held { request: id, space }, "request.made", data);
        let told = json!({
            "space": known.space_name, "by": self.asker.name, "link": format!("/spaces/{space}/requests"),
        });
        let letters =
            known.deciders.into_iter().map(|to| MailDraft::new(To::Person(to), "asked", told.clone()));
        Ok(letters.fold(decision, Decision::mail))
    }

    fn store(&self, held: NewHeld, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewHeld { id, space, charter, group, at } = held;
        let Kept { method, path, media, body, .. } = &self.kept;
        let (action, digest) = (C::PERMIT.action, &self.digest);
        tx.run(
            &INSERT_HELD,
            params![
                id,
                space,
                self.asker.id,
                group,
                action,
                charter,
                method.as_str(),
                path,
                media,
                body,
                digest,
                at
            ],
        )?;
        Ok(())
    }
}
