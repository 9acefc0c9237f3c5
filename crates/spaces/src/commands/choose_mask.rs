//! A member chooses how they appear in a space from now on. What they did before stays as it was.

use cocreate_kernel::mask::{CROWD, draw};
use cocreate_kernel::text::{self, text_flaw};
use cocreate_kernel::words::folded;
use cocreate_kernel::{
    Actor, AliasId, Ask, Command, Decision, Fault, GroupId, Mask, Moment, Permit, PersonId, Power, Query,
    Reader, SpaceId, StoreFault, SystemChance, Tx, Undo, Veiled, VeiledScene, Who, params,
};
use cocreate_web::{Newcomer, Preparation};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::sql::{FIND_ALIAS, GROUP_SIZE, INSERT_ALIAS, NAMES_OF_ALL, SET_MASK, TAKE_MASK_OFF};

/// Longest pseudonym, in characters.
const PSEUDONYM: usize = 40;
/// Names compared by one statement.
const AT_ONCE: i64 = 10_000;

/// How a member appears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// Under their own name.
    #[default]
    Name,
    /// Under a pseudonym.
    Pseudonym,
    /// As "a member of" the group they speak for.
    Group,
}

/// Choose how you appear in a space from now on, where its charter allows masks. What you did before stays as it was.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseMaskInput {
    /// The space.
    pub space: SpaceId,
    /// How.
    #[serde(default)]
    pub appear: Appearance,
    /// The pseudonym, at most 40 characters: nobody else's here, and no name that somebody has.
    #[serde(default)]
    pub pseudonym: String,
}

/// Chooses how somebody appears.
#[derive(Clone, Debug)]
pub struct ChooseMask {
    space: SpaceId,
    appear: Appearance,
    /// As it is shown, and as names are compared.
    pseudonym: Option<(String, String)>,
    /// For a pseudonym that is new.
    key: AliasId,
}

/// How somebody appears in a space from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MaskChosen {
    /// The space.
    pub space: SpaceId,
    /// How.
    pub appear: Appearance,
}

/// Whether somebody has such a name, as names are compared. Not routed: whoever chooses a pseudonym asks it, before the
/// transaction. It goes through everybody, not through the members alone: a refusal must not tell who is one.
#[derive(Debug)]
struct IsName(String);

impl Query for IsName {
    type View = bool;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<bool, Fault> {
        let mut after = PersonId(0);
        loop {
            let names = reader.all(&NAMES_OF_ALL, params![after, AT_ONCE], |row| {
                Ok((row.get(0)?, row.get::<String>(1)?))
            })?;
            if names.iter().any(|(_, name)| folded(name) == self.0) {
                return Ok(true);
            }
            match names.last() {
                Some((last, _)) if names.len() as i64 == AT_ONCE => after = *last,
                _ => return Ok(false),
            }
        }
    }
}

impl ChooseMaskInput {
    /// Checks the pseudonym.
    ///
    /// # Errors
    /// [`Fault::Invalid`] for `pseudonym`.
    pub fn checked(self, preparation: &Preparation<'_>) -> Result<ChooseMask, Fault> {
        let (space, appear) = (self.space, self.appear);
        // Held links of a new account are released together, and its pace is its own: both would tell whose mask it is.
        if appear != Appearance::Name && Newcomer::asking(preparation).is_some() {
            return Err(Fault::Denied("new_account"));
        }
        if appear != Appearance::Pseudonym {
            return Ok(ChooseMask::new(space, appear, ""));
        }
        let name = text::name(&self.pseudonym);
        Fault::if_any(text_flaw("pseudonym", &name, PSEUDONYM).into_iter().collect())?;
        let folded = folded(&name);
        if folded.is_empty() {
            return Err(Fault::invalid("pseudonym", "not_a_name"));
        }
        if preparation.desk.read_blocking(preparation.actor, &IsName(folded.clone()))? {
            return Err(Fault::invalid("pseudonym", "name_taken"));
        }
        Ok(ChooseMask::new(space, appear, &name))
    }
}

impl ChooseMask {
    /// The choice, where the pseudonym is known to be nobody's name; empty for another appearance.
    #[must_use]
    pub fn new(space: SpaceId, appear: Appearance, pseudonym: &str) -> Self {
        let named = appear == Appearance::Pseudonym;
        let pseudonym = named.then(|| (pseudonym.to_owned(), folded(pseudonym)));
        Self { space, appear, pseudonym, key: draw(&SystemChance) }
    }
}

/// What there is to know before somebody puts a mask on.
#[derive(Debug)]
pub struct Known {
    /// Members of their group.
    crowd: i64,
    /// Whose the pseudonym is already, and for which group it speaks.
    alias: Option<(AliasId, PersonId, Option<GroupId>)>,
}

/// A mask to put on, or off.
#[derive(Debug)]
pub struct NewMask {
    person: PersonId,
    /// The alias, and whether it is new; nothing for "a member of" the group.
    alias: Option<(AliasId, bool)>,
    group: Option<GroupId>,
    at: i64,
}

impl Command for ChooseMask {
    const PERMIT: Permit = Permit::new(
        "member.appear",
        &[
            Who::Power(Power::Participant),
            Who::Power(Power::Observer),
            Who::Power(Power::Steward),
            Who::Power(Power::Host),
            Who::Power(Power::Neutral),
        ],
    )
    .quietly()
    .fixed()
    .of_people();
    type Place = Veiled;
    type Known = Known;
    type Change = NewMask;
    type Reply = MaskChosen;

    fn place(&self) -> Veiled {
        Veiled(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &VeiledScene) -> Result<Known, Undo<Fault>> {
        let crowd = match scene.0.member.and_then(|member| member.group) {
            Some(group) => tx.one(&GROUP_SIZE, params![group], |row| row.get(0))?,
            None => 0,
        };
        let alias = match &self.pseudonym {
            Some((_, folded)) => tx.maybe(&FIND_ALIAS, params![self.space, folded], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?,
            None => None,
        };
        Ok(Known { crowd, alias })
    }

    fn decide(
        &self,
        scene: &VeiledScene,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<NewMask, MaskChosen>, Fault> {
        let person = scene.0.actor.person_id().ok_or(Fault::SignIn)?;
        let member = scene.0.member.ok_or(Fault::Denied("members_only"))?;
        let reply = MaskChosen { space: self.space, appear: self.appear };
        if self.appear == Appearance::Name {
            let off = NewMask { person, alias: None, group: None, at: moment.now };
            return Ok(Decision::change(off, reply, "mask.chosen", Value::Null));
        }
        if !scene.0.clauses.rules.pseudonyms {
            return Err(Fault::Conflict("no_masks_here"));
        }
        if !Mask::fits(member.power) {
            return Err(Fault::Denied("answers_by_name"));
        }
        if known.crowd < CROWD {
            return Err(Fault::Conflict("mask_of_glass"));
        }
        let alias = match (known.alias, &self.pseudonym) {
            (Some((_, owner, _)), _) if owner != person => {
                return Err(Fault::invalid("pseudonym", "name_taken"));
            }
            (Some((_, _, group)), _) if group != member.group => {
                return Err(Fault::Conflict("mask_of_another_group"));
            }
            (Some((id, _, _)), _) => Some((id, false)),
            (None, Some(_)) => Some((self.key, true)),
            (None, None) => None,
        };
        let on = NewMask { person, alias, group: member.group, at: moment.now };
        Ok(Decision::change(on, reply, "mask.chosen", Value::Null))
    }

    fn store(
        &self,
        NewMask { person, alias, group, at }: NewMask,
        tx: &mut Tx<'_>,
    ) -> Result<(), StoreFault> {
        if self.appear == Appearance::Name {
            tx.run(&TAKE_MASK_OFF, params![self.space, person])?;
            return Ok(());
        }
        if let (Some((id, true)), Some((name, folded))) = (alias, &self.pseudonym) {
            tx.run(&INSERT_ALIAS, params![id, self.space, person, name, folded, group, at])?;
        }
        tx.run(&SET_MASK, params![self.space, person, alias.map(|(id, _)| id), at])?;
        Ok(())
    }
}
