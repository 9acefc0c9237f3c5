//! Somebody who may decides about what another asked for: it is done in their name, or declined with a reason.

use cocreate_kernel::record::digest;
use cocreate_kernel::text::text_flaw;
use cocreate_kernel::{
    Command, Decision, Fault, InSpace, MailDraft, Moment, Permit, PersonId, Setting, SpaceId, SpaceScene,
    StoreFault, To, Tx, Undo, params,
};
use cocreate_web::{DECIDE, action};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::permissions::KEYS;
use crate::request_sql::{DECIDE_HELD, FIND_TO_DECIDE, LOCK_TO_DECIDE};

/// The job that makes an approved request again.
pub const MAKE: &str = "request.make";

/// Longest reason, in characters.
const REASON: usize = 1_000;

/// Decides about a request.
#[derive(Clone, Debug)]
pub struct DecideRequest {
    /// The space.
    pub space: SpaceId,
    /// The request.
    pub request: i64,
    /// Why it is declined; nothing approves it.
    pub refusal: Option<String>,
}

/// A request that was decided about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RequestDecided {
    /// The space.
    pub space: SpaceId,
    /// The request.
    pub request: i64,
    /// `approved` or `declined`.
    pub state: String,
}

/// Who asks for what, and whether it still waits.
#[derive(Debug)]
pub struct Known {
    asker: PersonId,
    action: String,
    state: String,
}

/// What was decided.
#[derive(Debug)]
pub struct Decided {
    by: PersonId,
    at: i64,
    reason: Option<String>,
}

impl DecideRequest {
    fn state(&self) -> &'static str {
        if self.refusal.is_some() { "declined" } else { "approved" }
    }
}

impl Command for DecideRequest {
    const PERMIT: Permit = DECIDE;
    type Place = InSpace;
    type Known = Known;
    type Change = Decided;
    type Reply = RequestDecided;

    fn place(&self) -> InSpace {
        InSpace(self.space)
    }

    fn load(&self, tx: &mut Tx<'_>, scene: &SpaceScene) -> Result<Known, Undo<Fault>> {
        let key = params![self.request, self.space, scene.actor.key()];
        let found = tx.all_locked(&FIND_TO_DECIDE, &LOCK_TO_DECIDE, key, |row| {
            Ok(Known { asker: row.get(0)?, action: row.get(1)?, state: row.get(2)? })
        })?;
        Ok(found.into_iter().next().ok_or(Fault::NotFound)?)
    }

    fn decide(
        &self,
        scene: &SpaceScene,
        known: Known,
        moment: &mut Moment,
    ) -> Result<Decision<Decided, RequestDecided>, Fault> {
        let by = scene.actor.person_id().ok_or(Fault::SignIn)?;
        let reason = self.refusal.as_ref().map(|reason| reason.trim().to_owned());
        if let Some(reason) = &reason {
            Fault::if_any(text_flaw("reason", reason, REASON).into_iter().collect())?;
        }
        if known.state != "open" {
            return Err(Fault::Conflict("request_decided"));
        }
        // Nobody approves their own, and nobody hands out a key that they do not hold.
        let may = action(&known.action).is_some_and(|action| scene.may(action.permit));
        if !may && (known.asker == by || KEYS.contains(&known.action.as_str())) {
            return Err(Fault::Denied("own_request"));
        }
        let state = self.state().to_owned();
        let reply = RequestDecided { space: self.space, request: self.request, state };
        let data = json!({"request": self.request, "reason": reason.as_deref().map(digest)});
        let declined = reason.clone();
        let kind = if reason.is_some() { "request.declined" } else { "request.approved" };
        let decision = Decision::change(Decided { by, at: moment.now, reason }, reply, kind, data);
        let Some(reason) = declined else {
            return Ok(decision.job(MAKE, json!({"request": self.request}), moment.now));
        };
        let link = format!("/requests/{}", self.request);
        let told = json!({"space": scene.space_name, "reason": reason, "link": link});
        Ok(decision.mail(MailDraft::new(To::Person(known.asker), "declined", told)))
    }

    fn store(&self, decided: Decided, tx: &mut Tx<'_>) -> Result<(), StoreFault> {
        let Decided { by, at, reason } = decided;
        let key = params![self.request, self.space, self.state(), by, at, reason.as_ref()];
        if tx.run(&DECIDE_HELD, key)? == 0 {
            return Err(StoreFault::Constraint("held_meanwhile".to_owned()));
        }
        Ok(())
    }
}
