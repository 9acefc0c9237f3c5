//! Somebody invites by letter: one address or a list, each with a secret of its own that is good once. Whether an
//! address has an account is told to nobody.

use cocreate_kernel::record::digest;
use cocreate_kernel::{
    Actor, Ask, Command, DAY, Decision, Fault, Flaw, GroupId, HOUR, InSpace, MailDraft, Moment, Permit,
    PersonId, Power, Setting, SpaceId, SpaceScene, StoreFault, To, Tx, Undo, params,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::invite::{Invite, Row, Terms, enough, invited_today};
use super::known_group;
use crate::invitation::{Door, Secret, may_give};
use crate::invitation_sql::{LETTER_SINCE, REPLACE_INVITATIONS};
use crate::sql::GROUPS_BY_NAME;

/// An address to write to, and what its line says.
#[derive(Clone, Debug)]
pub struct Addressee {
    /// The number of its line, from 1.
    pub line: i64,
    /// The address, in the form it is kept in.
    pub email: String,
    /// The name of the group, where the line says one.
    pub group: Option<String>,
    /// The power, where the line says one.
    pub power: Option<Power>,
    /// The secret of the letter.
    pub secret: Secret,
}

/// Invites by letter.
#[derive(Clone, Debug)]
pub struct InviteByLetter {
    /// The space.
    pub space: SpaceId,
    /// The field that the addresses stand in, for what is wrong with them.
    pub field: &'static str,
    /// To whom.
    pub addressees: Vec<Addressee>,
    /// As what, where their line says nothing else.
    pub terms: Terms,
    /// Whether each letter is good only for the account with its address.
    pub only_address: bool,
}

/// Letters on their way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LettersSent {
    /// The space.
    pub space: SpaceId,
    /// How many addresses are invited. It is the same whether they have an account or not.
    pub invited: i64,
}

/// What there is to know: the groups by name, how many were invited today, and which addresses have a letter that is
/// not an hour old.
#[derive(Debug)]
pub struct Known {
    groups: Vec<(GroupId, String)>,
    today: i64,
    fresh: Vec<bool>,
}

/// A letter to store.
#[derive(Debug)]
pub struct Letter {
    id: i64,
    email: String,
    token: [u8; 32],
    terms: Terms,
    by: PersonId,
    at: i64,
}

impl InviteByLetter {
    /// What the line says, over what holds for all.
    fn terms_of(&self, one: &Addressee, groups: &[(GroupId, String)]) -> Result<Terms, Flaw> {
        let group = match &one.group {
            None => self.terms.group,
            Some(name) => {
                let same = |(_, known): &&(GroupId, String)| known.to_lowercase() == name.to_lowercase();
                let found = groups.iter().find(same).map(|(id, _)| *id);
                Some(found.ok_or_else(|| Flaw::beyond(self.field, "line_unknown_group", one.line))?)
            }
        };
        Ok(Terms { power: one.power.unwrap_or(self.terms.power), group, ..self.terms })
    }

    fn letter(&self, scene: &SpaceScene, letter: &Letter, secret: &Secret) -> MailDraft {
        let (by, locale) = match &scene.actor {
            Actor::Person(person) => (person.name.clone(), person.language.clone()),
            _ => (String::new(), None),
        };
        let to = To::Address { address: letter.email.clone(), locale };
        let link = format!("/invitations/{}", secret.text());
        let data = json!({"space": scene.space_name, "by": by, "link": link});
        MailDraft::new(to, "invitation", data).until(letter.at + self.terms.days * DAY)
    }
}

impl Command for InviteByLetter {
    const PERMIT: Permit = Invite::PERMIT;
    type Place = InSpace;
    type Known = Known;
    type Change = Vec<Letter>;
    type Reply = LettersSent;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn keys(&self) -> usize {
        self.addressees.len()
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<Known, Undo<Fault>> {
        if let Some(group) = self.terms.group {
            known_group(tx, self.space, group)?;
        }
        let groups = tx.all(&GROUPS_BY_NAME, params![self.space], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut fresh = Vec::with_capacity(self.addressees.len());
        for one in &self.addressees {
            let key = params![self.space, &one.email, scene.now - HOUR];
            fresh.push(tx.maybe(&LETTER_SINCE, key, |_| Ok(()))?.is_some());
        }
        Ok(Known { groups, today: invited_today(tx, scene)?, fresh })
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<Vec<Letter>, LettersSent>, Fault> {
        let by = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let (mut letters, mut flaws, mut mail) = (Vec::new(), Vec::new(), Vec::new());
        for (one, fresh) in self.addressees.iter().zip(known.fresh) {
            let terms = self.terms_of(one, &known.groups).and_then(|terms| {
                let may = may_give(&scene.standing(), scene.clauses(), terms.power);
                may.map(|()| terms).map_err(|_| Flaw::beyond(self.field, "line_power_too_high", one.line))
            });
            match terms {
                Err(flaw) => flaws.push(flaw),
                // Nobody is written to twice within an hour.
                Ok(_) if fresh => {}
                Ok(terms) => {
                    let (id, email) = (moment.key()?, one.email.clone());
                    let letter = Letter { id, email, token: one.secret.hash(), terms, by, at: moment.now };
                    mail.push(self.letter(scene, &letter, &one.secret));
                    letters.push(letter);
                }
            }
        }
        Fault::if_any(flaws)?;
        enough(known.today, i64::try_from(letters.len()).unwrap_or(i64::MAX))?;
        let invited = i64::try_from(self.addressees.len()).unwrap_or(i64::MAX);
        let reply = LettersSent { space: self.space, invited };
        if letters.is_empty() {
            return Ok(Decision::Nothing(reply));
        }
        let each = letters.iter().map(|letter| {
            let Terms { power, group, .. } = letter.terms;
            json!({"invitation": letter.id, "address": digest(&letter.email), "power": power, "group": group})
        });
        let data = json!({"door": Door::Letter, "letters": each.collect::<Vec<_>>(), "approval": self.terms.approval});
        let decision = Decision::change(letters, reply, "member.invited", data);
        Ok(mail.into_iter().fold(decision, Decision::mail))
    }

    fn store(&self, letters: Vec<Letter>, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        for letter in letters {
            let Letter { id, email, token, terms, by, at } = letter;
            let door = Door::Letter;
            tx.run(&REPLACE_INVITATIONS, params![self.space, &email, door.as_str(), at, by])?;
            let (space, address, only) = (self.space, Some(email.as_str()), self.only_address);
            Row { id, space, door, address, only, by, at }.store(tx, &terms, Some(&token))?;
        }
        Ok(())
    }
}
