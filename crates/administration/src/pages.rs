//! From forms to commands, and from views to pages.

use cocreate_kernel::Fault;
use cocreate_web::{Input, Preparation, page};

use crate::commands::{
    AdministrationChanged, ChangeInstance, DYES, DropSecondFactor, EndSessions, ErasureRule,
    GiveAdministration, InstanceChanged, JoiningRule, OpeningRule, SecondFactorDropped, SessionsEnded,
    TakeAdministration,
};
use crate::instance::InstancePage;
use crate::people::PersonPage;
use crate::views::{AuditRow, AuditView, HealthView, InstanceView, PeopleView, PersonView, WaitingWork};

impl Input for GiveAdministration {
    type Command = Self;
    type Form = PersonPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &AdministrationChanged, _: Option<&str>) -> String {
        format!("/administration/people/{}", reply.person)
    }
}

impl Input for TakeAdministration {
    type Command = Self;
    type Form = PersonPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &AdministrationChanged, _: Option<&str>) -> String {
        format!("/administration/people/{}", reply.person)
    }
}

impl Input for DropSecondFactor {
    type Command = Self;
    type Form = PersonPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &SecondFactorDropped, _: Option<&str>) -> String {
        format!("/administration/people/{}", reply.person)
    }
}

impl Input for EndSessions {
    type Command = Self;
    type Form = PersonPage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(reply: &SessionsEnded, _: Option<&str>) -> String {
        format!("/administration/people/{}", reply.person)
    }
}

impl Input for ChangeInstance {
    type Command = Self;
    type Form = InstancePage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &InstanceChanged, _: Option<&str>) -> String {
        "/administration/instance".to_owned()
    }
}

page!(HealthView, "health.html");
page!(PeopleView, "people.html");
page!(PersonView, "person.html");
page!(InstanceView, "instance.html");
page!(AuditView, "audit.html");

impl HealthView {
    /// Whether everything is done when it should be.
    fn all_well(&self) -> bool {
        self.work.iter().all(|work| work.late == 0 && work.tries == 0)
    }
}

impl WaitingWork {
    fn look(&self) -> &'static str {
        if self.late > 0 || self.tries > 0 { "late" } else { "good" }
    }

    fn word(&self) -> &'static str {
        match (self.tries, self.late) {
            (1.., _) => "failing",
            (_, 1..) => "late",
            _ => "in_time",
        }
    }
}

impl PeopleView {
    fn next_page(&self) -> String {
        let Some(next) = self.next else { return String::new() };
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", &self.query).append_pair("after", &next.to_string());
        format!("/administration/people?{}", query.finish())
    }
}

/// One of several, as a form offers it.
pub(crate) struct Pick {
    /// Of the control; the first has the one that errors point to.
    pub(crate) id: String,
    pub(crate) value: String,
    /// Whether it holds now.
    pub(crate) now: bool,
}

pub(crate) fn picks(field: &str, values: impl IntoIterator<Item = (String, bool)>) -> Vec<Pick> {
    let id = |n: usize, value: &str| {
        if n == 0 { field.to_owned() } else { format!("{field}-{value}") }
    };
    let each = values.into_iter().enumerate();
    each.map(|(n, (value, now))| Pick { id: id(n, &value), value, now }).collect()
}

impl InstanceView {
    fn dyes(&self) -> Vec<Pick> {
        picks("accent", (1..=DYES).map(|dye| (dye.to_string(), dye == self.accent)))
    }

    fn joinings(&self) -> Vec<Pick> {
        picks("joining", JoiningRule::ALL.map(|rule| (rule.as_str().to_owned(), rule == self.joining)))
    }

    fn erasures(&self) -> Vec<Pick> {
        picks("erasure", ErasureRule::ALL.map(|rule| (rule.as_str().to_owned(), rule == self.erasure)))
    }

    fn openings(&self) -> Vec<Pick> {
        picks("opening", OpeningRule::ALL.map(|rule| (rule.as_str().to_owned(), rule == self.opening)))
    }
}

impl AuditRow {
    /// What else is on record, where there is anything.
    fn known(&self) -> Option<&str> {
        self.data.as_deref().filter(|data| *data != "{}")
    }
}

impl AuditView {
    fn next_page(&self) -> String {
        let Some(next) = self.next else { return String::new() };
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(person) = self.person {
            query.append_pair("person", &person.to_string());
        }
        if let Some(space) = self.space {
            query.append_pair("space", &space.to_string());
        }
        if !self.kind.is_empty() {
            query.append_pair("kind", &self.kind);
        }
        query.append_pair("after", &next.to_string());
        format!("/administration/audit?{}", query.finish())
    }

    fn person_text(&self) -> String {
        self.person.map(|person| person.to_string()).unwrap_or_default()
    }

    fn space_text(&self) -> String {
        self.space.map(|space| space.to_string()).unwrap_or_default()
    }
}
