//! From forms to invitations, and from their views to pages.

use cocreate_kernel::text::{length_flaw, line};
use cocreate_kernel::{Actor, Fault, Flaw, GroupId, Power, SpaceId};
use cocreate_web::{Frame, Input, L10n, Preparation, page};
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::commands::{
    AcceptInvitation, Addressee, CodeEntered, EnterCode, EnterCodeInput, InvitationRevoked, Invite,
    InviteByLetter, Invited, LettersSent, MemberChanged, Proof, RevokeInvitation, Terms,
};
use crate::invitation::{Door, Secret};
use crate::invitation_queries::{
    FindInvitation, InvitationPage, IsOpenToMe, JoinPage, ListInvitations, NewCode, NewDomain, NewLetters,
    NewLink,
};
use crate::invitation_views::{
    DoorView, InvitationListView, InvitationRow, InvitationView, JoinView, LeadsTo, NewInvitationView,
};
use crate::queries::MembersPage;
use crate::views::GroupRow;

/// Longest time that an invitation is good, in days.
const DAYS: i64 = 365;
/// Most people by one link or code.
const USES: i64 = 10_000;
/// Most letters at once.
const LINES: usize = 500;
/// Longest address, in characters (RFC 5321, section 4.5.3.1.3).
const ADDRESS: usize = 254;

/// What the forms for all doors have in common.
struct Common {
    power: Option<Power>,
    group: Option<GroupId>,
    approval: bool,
    days: Option<i64>,
}

impl Common {
    /// The terms, with what is wrong with them added to the flaws.
    fn terms(self, most: Option<i64>, flaws: &mut Vec<Flaw>) -> Terms {
        let days = self.days.unwrap_or(14);
        if !(1..=DAYS).contains(&days) {
            flaws.push(Flaw::beyond("days", "not_so_many_days", DAYS));
        }
        if most.is_some_and(|most| !(1..=USES).contains(&most)) {
            flaws.push(Flaw::beyond("uses", "not_so_many_uses", USES));
        }
        let power = self.power.unwrap_or(Power::Participant);
        Terms { power, group: self.group, approval: self.approval, most, days }
    }
}

macro_rules! many_may_come {
    ($($(#[$meta:meta])* $name:ident, $form:ident, $door:ident, $usual:literal, $secret:expr;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Deserialize, ToSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// The space.
            pub space: SpaceId,
            /// The power of those who come; participant where it is left out.
            #[serde(default)]
            pub power: Option<Power>,
            /// The group they speak for; they choose where it is left out.
            #[serde(default)]
            pub group: Option<GroupId>,
            /// How many may come: 1 to 10,000.
            #[serde(default)]
            pub uses: Option<i64>,
            /// How long it is good: 1 to 365 days; 14 where it is left out.
            #[serde(default)]
            pub days: Option<i64>,
            /// Whether somebody approves each who comes.
            #[serde(default)]
            pub approval: bool,
        }

        impl Input for $name {
            type Command = Invite;
            type Form = $form;
            const SECRET: bool = true;

            fn command(self, preparation: &Preparation<'_>) -> Result<Invite, Fault> {
                let mut flaws = Vec::new();
                let Self { space, power, group, uses, days, approval } = self;
                let common = Common { power, group, approval, days };
                let terms = common.terms(Some(uses.unwrap_or($usual)), &mut flaws);
                Fault::if_any(flaws)?;
                let secret: fn(&Preparation<'_>) -> Result<Secret, Fault> = $secret;
                Ok(Invite { space, door: Door::$door, terms, domain: None, secret: Some(secret(preparation)?) })
            }

            fn next(reply: &Invited, _: Option<&str>) -> String {
                invited(reply)
            }
        }
    )+};
}

many_may_come! {
    /// Invite by a link that is passed on. The answer tells it, once.
    LinkInput, NewLink, Link, 25, |preparation| Ok(Secret::link(preparation.chance()));
    /// Invite by a short code on paper. The answer tells it, once.
    CodeInput, NewCode, Code, 50, |preparation| Secret::code(preparation.chance());
}

/// The page of an invitation, with its secret where it has one.
fn invited(reply: &Invited) -> String {
    let page = format!("/spaces/{}/invitations/{}", reply.space, reply.invitation);
    match &reply.secret {
        Some(secret) => format!("{page}?secret={secret}"),
        None => page,
    }
}

/// Invite everybody with a confirmed address of a domain.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DomainInput {
    /// The space.
    pub space: SpaceId,
    /// What stands after the @: `clinic.example`.
    #[serde(default)]
    pub domain: String,
    /// The power of those who come; participant where it is left out.
    #[serde(default)]
    pub power: Option<Power>,
    /// The group they speak for; they choose where it is left out.
    #[serde(default)]
    pub group: Option<GroupId>,
    /// How long it is good: 1 to 365 days; 14 where it is left out.
    #[serde(default)]
    pub days: Option<i64>,
    /// Whether somebody approves each who comes.
    #[serde(default)]
    pub approval: bool,
}

impl Input for DomainInput {
    type Command = Invite;
    type Form = NewDomain;

    fn command(self, _: &Preparation<'_>) -> Result<Invite, Fault> {
        let mut flaws = Vec::new();
        let Self { space, domain, power, group, days, approval } = self;
        let domain = domain.trim().trim_start_matches('@').to_lowercase();
        if domain.is_empty() {
            flaws.push(Flaw::new("domain", "required"));
        } else if !is_domain(&domain) {
            flaws.push(Flaw::new("domain", "not_a_domain"));
        }
        let terms = Common { power, group, approval, days }.terms(None, &mut flaws);
        Fault::if_any(flaws)?;
        Ok(Invite { space, door: Door::Domain, terms, domain: Some(domain), secret: None })
    }

    fn next(reply: &Invited, _: Option<&str>) -> String {
        invited(reply)
    }
}

/// Whether a text can stand after the @ of an address that many share.
fn is_domain(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-') && !part.starts_with('-')
    };
    text.len() <= ADDRESS && text.contains('.') && text.split('.').all(part)
}

/// Invite by letter: one address a line, and where it differs its group and power.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LettersInput {
    /// The space.
    pub space: SpaceId,
    /// At most 500 lines `address,group,power`; group and power may be left out.
    #[serde(default)]
    pub lines: String,
    /// The power of those whose line says none; participant where it is left out.
    #[serde(default)]
    pub power: Option<Power>,
    /// The group of those whose line says none; they choose where it is left out.
    #[serde(default)]
    pub group: Option<GroupId>,
    /// How long the letters are good: 1 to 365 days; 14 where it is left out.
    #[serde(default)]
    pub days: Option<i64>,
    /// Whether somebody approves each who comes.
    #[serde(default)]
    pub approval: bool,
    /// Whether each letter is good only for the account with its address; it is where this is left out.
    #[serde(default)]
    pub only_address: Option<bool>,
}

impl Input for LettersInput {
    type Command = InviteByLetter;
    type Form = NewLetters;

    fn command(self, preparation: &Preparation<'_>) -> Result<InviteByLetter, Fault> {
        let Self { space, lines, power, group, days, approval, only_address } = self;
        let mut flaws = Vec::new();
        let addressees = addressees(&lines, preparation, &mut flaws);
        let terms = Common { power, group, approval, days }.terms(Some(1), &mut flaws);
        Fault::if_any(flaws)?;
        let only_address = only_address.unwrap_or(true);
        Ok(InviteByLetter { space, field: "lines", addressees, terms, only_address })
    }

    fn next(reply: &LettersSent, _: Option<&str>) -> String {
        format!("/spaces/{}/invitations", reply.space)
    }
}

/// The addresses of a list, each once; what is wrong with a line is told with its number.
fn addressees(text: &str, preparation: &Preparation<'_>, flaws: &mut Vec<Flaw>) -> Vec<Addressee> {
    let mut found: Vec<Addressee> = Vec::new();
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    for (n, (number, text)) in lines.enumerate() {
        if n > LINES {
            break;
        }
        let cells = cells(text);
        let cell = |n: usize| cells.get(n).filter(|cell| !cell.is_empty());
        let address = cell(0).map(|cell| cell.to_lowercase()).unwrap_or_default();
        if n == 0 && !address.contains('@') && cells.len() > 1 {
            // The names of the columns.
            continue;
        }
        if !is_address(&address) {
            flaws.push(Flaw::beyond("lines", "line_not_an_email", number));
            continue;
        }
        let power = cell(2).map(|word| power_of(word));
        if power == Some(None) {
            flaws.push(Flaw::beyond("lines", "line_unknown_power", number));
            continue;
        }
        if found.iter().any(|one| one.email == address) {
            continue;
        }
        let secret = Secret::link(preparation.chance());
        found.push(Addressee {
            line: number,
            email: address,
            group: cell(1).cloned(),
            power: power.flatten(),
            secret,
        });
    }
    if found.len() > LINES {
        flaws.push(Flaw::beyond("lines", "too_many_lines", LINES as i64));
    } else if found.is_empty() && flaws.is_empty() {
        flaws.push(Flaw::new("lines", "required"));
    }
    found
}

/// The cells of a line between commas, semicolons or tabs; quotation marks around one are left out.
fn cells(text: &str) -> Vec<String> {
    let cut = if text.contains('\t') {
        '\t'
    } else if text.contains(';') {
        ';'
    } else {
        ','
    };
    text.split(cut).map(|cell| line(cell.trim().trim_matches('\u{22}'))).collect()
}

/// Whether mail could arrive there.
fn is_address(text: &str) -> bool {
    let halves = text.split_once('@').filter(|(name, domain)| !name.is_empty() && !domain.is_empty());
    halves.is_some_and(|(_, domain)| !domain.contains('@'))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
        && length_flaw("", text, ADDRESS).is_none()
}

/// What a word means, as a program says it or as a page does in any language.
fn power_of(word: &str) -> Option<Power> {
    let word = word.to_lowercase();
    Power::ALL.into_iter().find(|power| {
        let key = format!("power-{power}");
        power.as_str() == word || L10n::shared().everywhere(&key).any(|said| said.to_lowercase() == word)
    })
}

/// Invite somebody by letter. The answer is the same whether the address has an account or not.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddMemberInput {
    /// The space.
    pub space: SpaceId,
    /// Their e-mail address.
    #[serde(default)]
    pub email: String,
    /// Their power; participant where it is left out.
    #[serde(default)]
    pub power: Option<Power>,
    /// The group they speak for; they choose where it is left out.
    #[serde(default)]
    pub group: Option<GroupId>,
}

impl Input for AddMemberInput {
    type Command = InviteByLetter;
    type Form = MembersPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<InviteByLetter, Fault> {
        let Self { space, email, power, group } = self;
        let email = email.trim().to_lowercase();
        let mut flaws = Vec::new();
        if email.is_empty() {
            flaws.push(Flaw::new("email", "required"));
        } else if !is_address(&email) {
            flaws.push(Flaw::new("email", "not_an_email"));
        }
        let terms = Common { power, group, approval: false, days: None }.terms(Some(1), &mut flaws);
        Fault::if_any(flaws)?;
        let secret = Secret::link(preparation.chance());
        let addressees = vec![Addressee { line: 1, email, group: None, power: None, secret }];
        Ok(InviteByLetter { space, field: "power", addressees, terms, only_address: true })
    }

    fn next(reply: &LettersSent, _: Option<&str>) -> String {
        format!("/spaces/{}/invitations", reply.space)
    }
}

impl Input for RevokeInvitation {
    type Command = Self;
    type Form = ListInvitations;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &InvitationRevoked, came: Option<&str>) -> String {
        came.map_or_else(|| format!("/spaces/{}/invitations", reply.space), str::to_owned)
    }
}

/// Accept the invitation behind a link. Accepting it again changes nothing.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptInput {
    /// The last part of the link.
    #[serde(deserialize_with = "text")]
    pub token: String,
    /// The group to speak for, where the invitation leaves the choice.
    #[serde(default)]
    pub group: Option<GroupId>,
}

/// What waits for approval when somebody asks to come in: it names the invitation, not its secret.
fn kept(accept: &AcceptInvitation) -> Option<(String, Value)> {
    let AcceptInvitation { space, invitation, group, .. } = accept;
    Some((format!("/spaces/{space}/arrivals"), json!({"invitation": invitation, "group": group})))
}

/// A part of an address as text, also where it looks like a number.
fn text<'de, D: Deserializer<'de>>(part: D) -> Result<String, D::Error> {
    Ok(match Value::deserialize(part)? {
        Value::String(text) => text,
        other => other.to_string(),
    })
}

impl Input for AcceptInput {
    type Command = AcceptInvitation;
    type Form = InvitationPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<AcceptInvitation, Fault> {
        let secret = Secret::read_link(&self.token).ok_or(Fault::NotFound)?;
        let proof = Proof::Secret(secret.hash());
        let found = preparation.desk.read_blocking(preparation.actor, &FindInvitation(secret))?;
        let (space, invitation) = found.ok_or(Fault::NotFound)?;
        Ok(AcceptInvitation { space, invitation, proof, group: self.group })
    }

    fn kept(command: &AcceptInvitation) -> Option<(String, Value)> {
        kept(command)
    }

    fn next(reply: &MemberChanged, _: Option<&str>) -> String {
        format!("/spaces/{}", reply.space)
    }
}

/// Come into a space that is open to you by your address, or by the code that you showed.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ArriveInput {
    /// The space.
    pub space: SpaceId,
    /// The invitation.
    pub invitation: i64,
    /// The group to speak for, where the invitation leaves the choice.
    #[serde(default)]
    pub group: Option<GroupId>,
}

impl Input for ArriveInput {
    type Command = AcceptInvitation;
    type Form = JoinPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<AcceptInvitation, Fault> {
        let Self { space, invitation, group } = self;
        let approved = matches!(preparation.actor, Actor::Person(person) if person.approved.is_some());
        let open = preparation.desk.read_blocking(preparation.actor, &IsOpenToMe(invitation))?;
        let proof = if open == Some(space) && !approved { Proof::Known } else { Proof::Approved };
        Ok(AcceptInvitation { space, invitation, proof, group })
    }

    fn kept(command: &AcceptInvitation) -> Option<(String, Value)> {
        kept(command)
    }

    fn next(reply: &MemberChanged, _: Option<&str>) -> String {
        format!("/spaces/{}", reply.space)
    }
}

impl Input for EnterCodeInput {
    type Command = EnterCode;
    type Form = JoinPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<EnterCode, Fault> {
        if self.code.trim().is_empty() {
            return Err(Fault::invalid("code", "required"));
        }
        Ok(EnterCode { code: Secret::read_code(&self.code), at: preparation.desk.now() })
    }

    /// A wrong code is written down, so that it counts.
    fn refusal(reply: &CodeEntered) -> Option<Fault> {
        reply.invitation.is_none().then(|| Fault::invalid("code", "not_a_code"))
    }

    fn next(reply: &CodeEntered, _: Option<&str>) -> String {
        reply.invitation.map_or_else(|| "/join".to_owned(), |invitation| format!("/join/{invitation}"))
    }
}

page!(InvitationListView, "invitations.html");
page!(InvitationView, "invitation.html");
page!(NewInvitationView, "invitation_new.html");
page!(DoorView, "door.html");
page!(JoinView, "join.html");

// What the templates ask of the views.

impl InvitationRow {
    /// How a standing looks: `parts::state` knows these words.
    fn look(&self) -> &'static str {
        match self.standing.as_str() {
            "open" => "good",
            "used" => "",
            _ => "no",
        }
    }

    fn is_open(&self) -> bool {
        self.standing.as_str() == "open"
    }

    /// How many came, of how many who may.
    fn places(&self, frame: &Frame<'_>) -> String {
        match self.most {
            None => frame.n("invite-came", &self.uses),
            Some(most) => {
                let most = frame.number(&most);
                frame.v("invite-came-of", [("count", self.uses.into()), ("most", most.into())])
            }
        }
    }

    /// Who came, as a list of names.
    fn names(&self, frame: &Frame<'_>) -> String {
        let names: Vec<_> = self.came.iter().map(|one| frame.name(&one.name)).collect();
        frame.list(&names.iter().map(AsRef::as_ref).collect::<Vec<_>>())
    }
}

impl InvitationListView {
    fn members(&self) -> String {
        format!("/spaces/{}/members", self.space.id)
    }

    fn after(&self, next: &i64) -> String {
        format!("/spaces/{}/invitations?after={next}", self.space.id)
    }
}

impl DoorView {
    /// The key of no group, for a choice that nobody made yet.
    fn nobody(&self) -> GroupId {
        GroupId(0)
    }
}

impl NewInvitationView {
    fn takes_lines(&self) -> bool {
        self.door == Door::Letter
    }

    fn takes_domain(&self) -> bool {
        self.door == Door::Domain
    }

    fn takes_uses(&self) -> bool {
        matches!(self.door, Door::Link | Door::Code)
    }

    /// Where the form goes: the same address as the page.
    fn address(&self) -> String {
        let word = match self.door {
            Door::Link => "links",
            Door::Letter => "letters",
            Door::Domain => "domains",
            Door::Code => "codes",
        };
        format!("/spaces/{}/invitations/{word}", self.space.id)
    }

    fn usual_uses(&self) -> &'static str {
        if self.door == Door::Code { "50" } else { "25" }
    }

    fn list(&self) -> String {
        format!("/spaces/{}/invitations", self.space.id)
    }
}

impl InvitationView {
    fn is_paper(&self) -> bool {
        self.invitation.door == Door::Code
    }

    fn list(&self) -> String {
        format!("/spaces/{}/invitations", self.space.id)
    }
}

impl LeadsTo {
    fn choices(&self) -> &[GroupRow] {
        &self.choose
    }

    /// The lines of the intent that say something.
    fn lines(&self) -> Vec<&str> {
        self.intent.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_cells_between_commas_semicolons_or_tabs() {
        assert_eq!(cells(" a@b , Nurses,observer"), ["a@b", "Nurses", "observer"]);
        assert_eq!(cells("a@b;\"Nurses, and others\";"), ["a@b", "Nurses, and others", ""]);
        assert_eq!(cells("a@b\tNurses"), ["a@b", "Nurses"]);
    }

    #[test]
    fn a_power_may_be_said_in_any_language() {
        assert_eq!(power_of("Observer"), Some(Power::Observer));
        assert_eq!(power_of("Beobachterin"), None);
        let said = L10n::shared().everywhere("power-steward").map(|word| power_of(&word));
        assert!(said.into_iter().all(|power| power == Some(Power::Steward)));
    }

    #[test]
    fn a_domain_is_one_that_many_share() {
        for good in ["clinic.example", "a.b.c", "bücher.example"] {
            assert!(is_domain(good), "{good}");
        }
        for wrong in ["example", ".example", "a..b", "a b.example", "a@b.example", "-a.b", "a.b/", "*.b"] {
            assert!(!is_domain(wrong), "{wrong}");
        }
    }
}
