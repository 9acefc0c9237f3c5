//! The second factor: an app that counts codes, asked for after a password or a code by mail.

use cocreate_kernel::{
    Actor, Ask, Fault, Instant, MINUTE, Pace, PersonId, Query, Reader, Row, Scope, SessionToken, StoreFault,
    Tx, Undo, params,
};
use cocreate_web::{Frame, Input, Page, Preparation, Routes, SessionAct, page};
use qrcode::{Color, EcLevel, QrCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::commands::{
    BeginSecondFactor, BeginSecondFactorInput, ConfirmSecondFactor, ConfirmSecondFactorInput,
    EndSecondFactor, PassSecond, PassSecondInput, RecoveryCodes, RenewRecoveryCodes, RenewRecoveryCodesInput,
    SecondFactorBegun, SecondFactorEnded, SecondPassed,
};
use crate::passkeys_sql::WHO_REGISTERS;
use crate::second_sql::{
    COUNT_RECOVERY, DELETE_RECOVERY, FIND_RECOVERY, FIND_SECOND, INSERT_RECOVERY, LOCK_SECOND, USE_RECOVERY,
    USE_STEP,
};
use crate::totp::{RECOVERY, base32, recovery_code, recovery_hash, step_of};
use crate::{Method, NewSession};

/// What is kept of somebody's app.
#[derive(Debug)]
pub struct Kept {
    pub(crate) secret: Vec<u8>,
    /// Since when it is asked for: milliseconds since 1970 UTC.
    pub(crate) confirmed_at: Option<i64>,
    /// The step of the last code that was used.
    pub(crate) step: i64,
}

/// What is kept of somebody's app; nobody else changes it meanwhile.
pub(crate) fn lock(tx: &mut Tx<'_>, actor: PersonId) -> Result<Option<Kept>, StoreFault> {
    let found = tx.all_locked(&FIND_SECOND, &LOCK_SECOND, params![actor], kept)?;
    Ok(found.into_iter().next())
}

fn kept(row: &Row<'_>) -> Result<Kept, StoreFault> {
    Ok(Kept { secret: row.get(0)?, confirmed_at: row.get(1)?, step: row.get(2)? })
}

/// New recovery codes, in place of those that there are.
pub(crate) fn renew(tx: &mut Tx<'_>, person: PersonId, codes: &[String]) -> Result<(), StoreFault> {
    tx.run(&DELETE_RECOVERY, params![person])?;
    for hash in codes.iter().filter_map(|code| recovery_hash(code)) {
        tx.run(&INSERT_RECOVERY, params![person, &hash])?;
    }
    Ok(())
}

/// Wrong codes for one account, wherever they are shown.
const PACE: Pace = Pace::new("second.for", 15, 15 * MINUTE);

/// What somebody showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Second {
    /// A code that was no good.
    Wrong,
    /// A code of the app, by its step.
    Step(i64),
    /// A recovery code, by its hash.
    Recovery([u8; 32]),
}

impl Second {
    /// What is on record of it.
    pub(crate) fn entry(self) -> &'static str {
        match self {
            Self::Wrong => "second_factor.tried",
            Self::Step(_) => "second_factor.used",
            Self::Recovery(_) => "second_factor.code_used",
        }
    }

    /// Uses it up: who is second with the same code comes too late.
    pub(crate) fn spend(self, tx: &mut Tx<'_>, person: PersonId) -> Result<(), StoreFault> {
        let used = match self {
            Self::Wrong => 0,
            Self::Step(step) => tx.run(&USE_STEP, params![person, step])?,
            Self::Recovery(hash) => tx.run(&USE_RECOVERY, params![person, &hash])?,
        };
        if used == 0 { Err(StoreFault::Again("used_code".to_owned())) } else { Ok(()) }
    }
}

/// Looks at a code that somebody shows; a wrong one counts. Nothing where no second factor is asked for.
pub(crate) fn look(
    tx: &mut Tx<'_>,
    person: PersonId,
    code: &str,
    at: i64,
) -> Result<Option<Second>, Undo<Fault>> {
    let Some(kept) = lock(tx, person)?.filter(|kept| kept.confirmed_at.is_some()) else { return Ok(None) };
    let whom = person.to_string();
    PACE.check(tx, &whom, at)?;
    if let Some(step) = step_of(&kept.secret, code, at, kept.step) {
        return Ok(Some(Second::Step(step)));
    }
    if let Some(hash) = recovery_hash(code)
        && tx.maybe(&FIND_RECOVERY, params![person, &hash], |_| Ok(()))?.is_some()
    {
        return Ok(Some(Second::Recovery(hash)));
    }
    PACE.count(tx, &whom, at)?;
    Ok(Some(Second::Wrong))
}

fn fresh_codes(preparation: &Preparation<'_>) -> Vec<String> {
    (0..RECOVERY).map(|_| recovery_code(preparation.chance())).collect()
}

/// Your second factor. Asked only of somebody who has just proved who they are.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct MySecondFactor {}

/// How things stand with a second factor.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SecondFactorView {
    /// Since when it is asked for; nothing where it is not.
    #[schema(inline)]
    pub on_since: Option<Instant>,
    /// How many recovery codes are left.
    pub recovery_codes_left: i64,
    /// Whether an app is about to be connected: its secret is on the page alone.
    pub begun: bool,
    #[serde(skip)]
    secret: Option<String>,
    #[serde(skip)]
    account: String,
}

impl Query for MySecondFactor {
    type View = SecondFactorView;
    const SCOPE: Scope = Scope::Account;

    fn run(&self, reader: &mut Reader<'_, '_>, actor: &Actor) -> Result<SecondFactorView, Fault> {
        let me = actor.demand_proven()?;
        let kept = reader.maybe(&FIND_SECOND, params![me], kept)?;
        let left = reader.one(&COUNT_RECOVERY, params![me], |row| row.get(0))?;
        let (name, email): (String, Option<String>) =
            reader.one(&WHO_REGISTERS, params![me], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let on_since = kept.as_ref().and_then(|kept| kept.confirmed_at).map(Instant);
        let secret = kept.filter(|kept| kept.confirmed_at.is_none()).map(|kept| base32(&kept.secret));
        let begun = secret.is_some();
        Ok(SecondFactorView {
            on_since,
            recovery_codes_left: left,
            begun,
            secret,
            account: email.unwrap_or(name),
        })
    }
}

/// The page that asks for a code, after the first factor.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct SecondStepPage {
    /// Where to go on afterwards.
    #[serde(default)]
    pub next: Option<String>,
}

/// The page that asks for a code.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SecondStepView {
    /// Where to go on afterwards, as it was asked for.
    pub next: Option<String>,
}

impl Query for SecondStepPage {
    type View = SecondStepView;

    fn run(&self, _: &mut Reader<'_, '_>, _: &Actor) -> Result<SecondStepView, Fault> {
        Ok(SecondStepView { next: self.next.clone() })
    }
}

const PAGE: &str = "/me/two-factor";

pub(crate) fn routes() -> Routes {
    Routes::of("people")
        .read::<MySecondFactor>(PAGE)
        .post::<BeginSecondFactorInput>(PAGE)
        .post::<ConfirmSecondFactorInput>("/me/two-factor/confirmation")
        .post::<RenewRecoveryCodesInput>("/me/two-factor/recovery-codes")
        .post::<EndSecondFactor>("/me/two-factor/end")
        .read::<SecondStepPage>("/sign-in/second")
        .post::<PassSecondInput>("/sessions/second")
}

impl Input for BeginSecondFactorInput {
    type Command = BeginSecondFactor;
    type Form = MySecondFactor;

    fn command(self, preparation: &Preparation<'_>) -> Result<BeginSecondFactor, Fault> {
        Ok(BeginSecondFactor { secret: preparation.chance() })
    }

    fn next(_: &SecondFactorBegun, _: Option<&str>) -> String {
        PAGE.to_owned()
    }
}

impl Input for ConfirmSecondFactorInput {
    type Command = ConfirmSecondFactor;
    type Form = MySecondFactor;
    const SECRET: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<ConfirmSecondFactor, Fault> {
        Ok(ConfirmSecondFactor { code: self.code, recovery: fresh_codes(preparation) })
    }

    fn shown(codes: &RecoveryCodes, frame: &Frame<'_>) -> Option<askama::Result<String>> {
        Some(codes.html(frame))
    }

    fn next(_: &RecoveryCodes, _: Option<&str>) -> String {
        PAGE.to_owned()
    }
}

impl Input for RenewRecoveryCodesInput {
    type Command = RenewRecoveryCodes;
    type Form = MySecondFactor;
    const SECRET: bool = true;

    fn command(self, preparation: &Preparation<'_>) -> Result<RenewRecoveryCodes, Fault> {
        Ok(RenewRecoveryCodes { recovery: fresh_codes(preparation) })
    }

    fn shown(codes: &RecoveryCodes, frame: &Frame<'_>) -> Option<askama::Result<String>> {
        Some(codes.html(frame))
    }

    fn next(_: &RecoveryCodes, _: Option<&str>) -> String {
        PAGE.to_owned()
    }
}

impl Input for EndSecondFactor {
    type Command = Self;
    type Form = MySecondFactor;

    fn command(self, _: &Preparation<'_>) -> Result<Self, Fault> {
        Ok(self)
    }

    fn next(_: &SecondFactorEnded, _: Option<&str>) -> String {
        PAGE.to_owned()
    }
}

impl Input for PassSecondInput {
    type Command = PassSecond;
    type Form = SecondStepPage;

    fn command(self, preparation: &Preparation<'_>) -> Result<PassSecond, Fault> {
        let half: SessionToken = preparation.session.ok_or_else(|| Fault::invalid("", "second_over"))?;
        // How it began stands with what was kept of the first factor.
        let session = NewSession::of(preparation, Method::Password);
        Ok(PassSecond { half, code: self.code, session, at: preparation.desk.now() })
    }

    fn session(command: &PassSecond) -> SessionAct {
        SessionAct::Start(command.session.token())
    }

    fn refusal(passed: &SecondPassed) -> Option<Fault> {
        passed.person.is_none().then(|| Fault::invalid("code", "second_wrong"))
    }

    fn next(_: &SecondPassed, came: Option<&str>) -> String {
        came.unwrap_or("/").to_owned()
    }
}

page!(SecondFactorView, "two_factor.html");
page!(SecondStepView, "sign_in_second.html");
page!(RecoveryCodes, "recovery_codes.html");

/// A text as it stands in an address.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

impl SecondFactorView {
    /// The secret in groups of four, to be typed.
    fn secret_words(&self) -> String {
        let secret = self.secret.as_deref().unwrap_or_default().as_bytes();
        secret.chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }

    /// What an app reads (the key URI format that they share).
    fn address(&self, frame: &Frame<'_>) -> String {
        let site = encoded(frame.site_name());
        let (account, secret) = (encoded(&self.account), self.secret.as_deref().unwrap_or_default());
        format!(
            "otpauth://totp/{site}:{account}?secret={secret}&issuer={site}&algorithm=SHA1&digits=6&period=30"
        )
    }

    /// The same as a picture: the length of its side, and the dark squares as one path.
    fn picture(&self, frame: &Frame<'_>) -> Option<(usize, String)> {
        /// Light squares that readers need around it.
        const QUIET: usize = 4;
        let code = QrCode::with_error_correction_level(self.address(frame), EcLevel::M).ok()?;
        let side = code.width();
        let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
        let squares = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % side + QUIET, at / side + QUIET));
        Some((side + 2 * QUIET, squares.collect()))
    }
}
