//! The page on which somebody asks to be erased, and takes that back.

use cocreate_kernel::{
    Actor, Ask, Command, DAY, Fault, InstanceRules, Instant, Query, Reader, Scope, SpaceId, Who, params,
};
use cocreate_web::{Input, Preparation, Routes, page};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{
    AskErasure, AskErasureInput, Erase, ErasureAsked, ErasureWithdrawn, Texts, WithdrawErasure,
};
use crate::erasure_sql::{FIND_ERASURE, IS_ADMINISTRATOR, ONLY_HOST_OF};

/// By when an administrator must have decided: a month (GDPR, Article 12 (3)), in milliseconds.
const DECIDE_WITHIN: i64 = 30 * DAY;

/// Most spaces that the page names.
const SPACES: i64 = 50;

/// Whether administrators approve it that somebody is erased.
#[must_use]
pub fn needs_approval(rules: &InstanceRules) -> bool {
    rules.permits.get(Erase::PERMIT.action).is_some_and(|who| !who.contains(&Who::Clock))
}

/// Ask to be erased, or see what became of it.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ErasurePage {}

/// A space that nobody else answers for.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct HostedSpace {
    /// The space.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
}

/// A wish that is not yet fulfilled.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct OpenErasure {
    /// Since when.
    #[schema(inline)]
    pub asked_at: Instant,
    /// When it is done by itself; nothing where an administrator decides.
    #[schema(inline)]
    pub due_at: Option<Instant>,
    /// By when an administrator must have decided.
    #[schema(inline)]
    pub decided_by: Instant,
    /// Whether the texts go, too.
    pub texts: bool,
}

/// A wish that an administrator did not fulfil.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct KeptAccount {
    /// Why.
    pub reason: String,
    /// Since when.
    #[schema(inline)]
    pub at: Instant,
}

/// What happens when somebody is erased, or what became of their wish.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ErasureView {
    /// Whether an administrator must approve it.
    pub approval: bool,
    /// Spaces that nobody else answers for: they must be handed over first.
    pub only_host_of: Vec<HostedSpace>,
    /// Whether you administer the instance: that must be laid down first.
    pub administrator: bool,
    /// The wish, while it is open.
    pub open: Option<OpenErasure>,
    /// Why the account was kept the last time.
    pub kept: Option<KeptAccount>,
}

impl Query for ErasurePage {
    type View = ErasureView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<ErasureView, Fault> {
        let me = match actor.leaving() {
            Some(leaving) => leaving,
            None => actor.demand_proven()?,
        };
        let mut view = ErasureView {
            approval: needs_approval(&reader.instance().rules),
            only_host_of: Vec::new(),
            administrator: false,
            open: None,
            kept: None,
        };
        reader.maybe(&FIND_ERASURE, params![me], |row| {
            let asked_at: Instant = row.get(0)?;
            match row.get::<Option<String>>(3)?.as_deref() {
                None => {
                    let decided_by = Instant(asked_at.0 + DECIDE_WITHIN);
                    view.open =
                        Some(OpenErasure { asked_at, due_at: row.get(1)?, decided_by, texts: row.get(2)? });
                }
                Some(_) => {
                    let reason: Option<String> = row.get(4)?;
                    view.kept = Some(KeptAccount { reason: reason.unwrap_or_default(), at: row.get(5)? });
                }
            }
            Ok(())
        })?;
        if view.open.is_none() {
            view.only_host_of = reader.all(&ONLY_HOST_OF, params![me, SPACES], |row| {
                Ok(HostedSpace { id: row.get(0)?, name: row.get(1)? })
            })?;
            view.administrator = reader.one(&IS_ADMINISTRATOR, params![me], |row| row.get(0))?;
        }
        Ok(view)
    }
}

impl Input for AskErasureInput {
    type Command = AskErasure;
    type Form = ErasurePage;

    fn command(self, preparation: &Preparation<'_>) -> Result<AskErasure, Fault> {
        if !self.confirm {
            return Err(Fault::invalid("confirm", "required"));
        }
        let approval = needs_approval(&preparation.desk.instance().rules);
        Ok(AskErasure { texts: self.texts, approval })
    }

    fn next(_: &ErasureAsked, _: Option<&str>) -> String {
        "/me/erasure".to_owned()
    }
}

impl Input for WithdrawErasure {
    type Command = Self;
    type Form = ErasurePage;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &ErasureWithdrawn, _: Option<&str>) -> String {
        "/me".to_owned()
    }
}

impl ErasureView {
    /// What becomes of the texts: the id of a choice, its value, and whether it is the usual one.
    fn choices(&self) -> [(&'static str, &'static str, bool); 2] {
        [("texts", "keep", true), ("texts-remove", "remove", false)]
    }
}

impl Texts {
    /// As it stands in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Remove => "remove",
        }
    }
}

page!(ErasureView, "erasure.html");

pub(crate) fn routes() -> Routes {
    Routes::of("people")
        .read::<ErasurePage>("/me/erasure")
        .post::<AskErasureInput>("/me/erasure")
        .post::<WithdrawErasure>("/me/erasure/withdrawal")
}
