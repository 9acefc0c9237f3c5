//! The SQL of second factors, once for both databases.

use cocreate_kernel::{pg_sql, sql};

macro_rules! find_second {
    () => {
        "SELECT secret, confirmed_at, step FROM second_factor WHERE person_id = $1"
    };
}

macro_rules! find_half {
    () => {
        "SELECT h.person_id, h.method, h.tries, h.proven FROM half_session h JOIN person p ON p.id = h.person_id \
         WHERE h.token = $1 AND h.ends_at > $2 AND p.erased_at IS NULL"
    };
}

sql! {
    pub(crate) FIND_SECOND = find_second!();
    pub(crate) ASKS_SECOND = "SELECT person_id FROM second_factor WHERE person_id = $1 AND confirmed_at IS NOT NULL";
    pub(crate) BEGIN_SECOND =
        "INSERT INTO second_factor (person_id, secret, begun_at, step) VALUES ($1, $2, $3, 0) \
         ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, begun_at = excluded.begun_at \
         WHERE second_factor.confirmed_at IS NULL";
    pub(crate) CONFIRM_SECOND = "UPDATE second_factor SET confirmed_at = $2, step = $3 WHERE person_id = $1";
    pub(crate) USE_STEP = "UPDATE second_factor SET step = $2 WHERE person_id = $1 AND step < $2";
    pub(crate) DELETE_SECOND = "DELETE FROM second_factor WHERE person_id = $1";

    pub(crate) COUNT_RECOVERY = "SELECT count(*) FROM recovery_code WHERE person_id = $1";
    pub(crate) FIND_RECOVERY = "SELECT person_id FROM recovery_code WHERE person_id = $1 AND code = $2";
    pub(crate) INSERT_RECOVERY = "INSERT INTO recovery_code (person_id, code) VALUES ($1, $2)";
    pub(crate) USE_RECOVERY = "DELETE FROM recovery_code WHERE person_id = $1 AND code = $2";
    pub(crate) DELETE_RECOVERY = "DELETE FROM recovery_code WHERE person_id = $1";

    pub(crate) INSERT_HALF =
        "INSERT INTO half_session (token, person_id, method, proven, tries, ends_at) VALUES ($1, $2, $3, $4, 0, $5)";
    pub(crate) FIND_HALF = find_half!();
    pub(crate) TRY_HALF = "UPDATE half_session SET tries = tries + 1 WHERE token = $1";
    pub(crate) DELETE_HALF = "DELETE FROM half_session WHERE token = $1";
    pub(crate) DELETE_HALVES = "DELETE FROM half_session WHERE person_id = $1";
    pub(crate) DELETE_OVER_HALVES = "DELETE FROM half_session WHERE ends_at <= $1";
}

pg_sql! {
    // Two who show a code at the same moment wait for each other here: a step and a recovery code are good once.
    pub(crate) LOCK_SECOND = find_second!(), " FOR UPDATE";
    pub(crate) LOCK_HALF = find_half!(), " FOR UPDATE OF h";
}
