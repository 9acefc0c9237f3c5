//! What needs somebody's approval waits: the request is kept as it came, until somebody decides.

use cocreate_kernel::{
    AliasId, Ask, Asked, AskedScene, CharterId, Command, Decision, Fault, GroupId, Guise, MailDraft, Moment,
    Permit, Person, PersonId, Place, Power, Setting, SpaceId, Standing, StoreFault, To, Tx, Undo, Who,
    params, sql,
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
    ANY_HELD =
        "SELECT id FROM held WHERE space_id = $1 AND state = 'open' AND COALESCE(audience_id, 0) = $2 LIMIT 1";
    // Members of these powers or groups, between commas; where it is for one group alone, only those of it.
    FIND_DECIDERS =
        "SELECT m.person_id FROM member m WHERE m.space_id = $1 AND m.person_id <> $2 \
           AND ($3 LIKE '%,' || m.power || ',%' OR $4 LIKE '%,' || CAST(COALESCE(m.group_id, 0) AS TEXT) || ',%') \
           AND ($5 = 0 OR m.group_id = $5 OR EXISTS (SELECT 1 FROM member_voice v WHERE v.space_id = m.space_id \
             AND v.person_id = m.person_id AND v.group_id = $5)) \
         ORDER BY m.power, m.person_id LIMIT $6";
    SPACE_NAME = "SELECT name FROM space WHERE id = $1";
    // A pseudonym; without one it is the group that asks.
    NAME_OF_MASK =
        "SELECT COALESCE(al.name, g.name, '') FROM space sp LEFT JOIN alias al ON al.id = $2 \
         LEFT JOIN stakeholder_group g ON g.id = $3 WHERE sp.id = $1";
    INSERT_HELD =
        "INSERT INTO held (id, space_id, person_id, group_id, action, charter_id, method, path, media, body, digest, \
           asked_at, state, audience_id, alias_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open', $13, $14)";
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
    /// Whether another waits already for the same people.
    any: bool,
    deciders: Vec<PersonId>,
    /// By which name deciders hear of it.
    name: String,
    space_name: String,
}

/// A request to keep.
pub(crate) struct NewHeld {
    id: i64,
    space: SpaceId,
    charter: CharterId,
    group: Option<GroupId>,
    audience: Option<GroupId>,
    alias: Option<AliasId>,
    at: i64,
}

/// Space, charter and group of a scene in a space.
fn stamp(scene: &impl Setting) -> Result<(SpaceId, CharterId, Option<GroupId>), Fault> {
    match scene.stamp() {
        (Some(space), Some(charter), group) => Ok((space, charter, group)),
        _ => Err(Fault::Broken("an approval was asked for outside of every space".to_owned())),
    }
}

/// The powers and the groups that decide here, between commas.
fn those_who_decide(scene: &impl Setting) -> (String, String) {
    let decides = |power: &Power| DECIDE.check(&Standing::of_member(*power, None), scene.clauses()).is_ok();
    let named = scene.clauses().and_then(|clauses| clauses.rules.permits.get(DECIDE.action));
    let groups = named.into_iter().flatten().filter_map(|who| match who {
        Who::Group(group) => Some(group.to_string()),
        _ => None,
    });
    let between = |words: Vec<String>| format!(",{},", words.join(","));
    let powers = Power::ALL.iter().filter(|power| decides(power)).map(ToString::to_string);
    (between(powers.collect()), between(groups.collect()))
}

impl<C: Command> HoldRequest<C> {
    /// The only group that would see what is asked for.
    fn for_one_group(&self, scene: &impl Setting) -> Option<GroupId> {
        self.command.audience().or(scene.audience())
    }
}

impl<C: Command> Command for HoldRequest<C> {
    const PERMIT: Permit = C::PERMIT.asking();
    const MASKED: bool = C::MASKED;
    const OPENLY: bool = C::OPENLY;
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

    fn begun(
        &self,
        tx: &mut Tx<'_>,
        scene: &AskedScene<<C::Place as Place>::Scene>,
    ) -> Result<Option<Guise>, StoreFault> {
        self.command.begun(tx, &scene.0)
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
        let audience = self.for_one_group(scene).map_or(0, |group| group.0);
        let any = tx.maybe(&ANY_HELD, params![space, audience], |_| Ok(()))?.is_some();
        let (powers, groups) = those_who_decide(&scene.0);
        let key = params![space, self.asker.id, &powers, &groups, audience, DECIDERS];
        let deciders = tx.all(&FIND_DECIDERS, key, |row| row.get(0))?;
        let space_name = tx.one(&SPACE_NAME, params![space], |row| row.get(0))?;
        let name = match scene.alias() {
            None => self.asker.name.clone(),
            Some(alias) => {
                tx.one(&NAME_OF_MASK, params![space, alias, scene.speaks_for()], |row| row.get(0))?
            }
        };
        Ok(Known { waiting, mine, any, deciders, name, space_name })
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
        // What is for one group alone is read by nobody else, not even to decide about it: it waits only where one of
        // them decides.
        let audience = self.for_one_group(scene);
        if audience.is_some() && known.deciders.is_empty() {
            return Err(Fault::Denied("nobody_decides"));
        }
        let (id, at, alias) = (moment.key()?, moment.now, scene.alias());
        let data = json!({"request": id, "action": C::PERMIT.action, "group": group, "what": self.digest});
        let held = NewHeld { id, space, charter, group, audience, alias, at };
        let decision =
            Decision::change(held, Held { request: id, space }, "request.made", data).among(audience);
        let told = json!({
            "space": known.space_name, "by": known.name, "link": format!("/spaces/{space}/requests"),
        });
        let letters = known
            .deciders
            .into_iter()
            .filter(|_| !known.any)
            .map(|to| MailDraft::new(To::Person(to), "asked", told.clone()));
        Ok(letters.fold(decision, Decision::mail))
    }

    fn store(&self, held: NewHeld, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let NewHeld { id, space, charter, group, audience, alias, at } = held;
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
                at,
                audience,
                alias
            ],
        )?;
        Ok(())
    }
}
