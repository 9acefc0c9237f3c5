//! The SQL of passkeys, once for both databases.

use cocreate_kernel::{pg_sql, sql};

macro_rules! find_challenge {
    () => {
        "SELECT person_id, state FROM challenge WHERE key = $1 AND purpose = $2 AND ends_at > $3"
    };
}

macro_rules! find_passkey {
    () => {
        "SELECT k.id, k.person_id, k.handle, k.data FROM passkey k JOIN person p ON p.id = k.person_id \
         WHERE k.credential = $1 AND p.erased_at IS NULL AND p.service_of IS NULL"
    };
}

sql! {
    pub(crate) LIST_PASSKEYS =
        "SELECT id, name, made_at, seen_at FROM passkey WHERE person_id = $1 ORDER BY id LIMIT $2";
    pub(crate) MY_CREDENTIALS = "SELECT handle, credential FROM passkey WHERE person_id = $1 ORDER BY id";
    pub(crate) WHO_REGISTERS = "SELECT name, email FROM person WHERE id = $1";
    pub(crate) KNOWN_CREDENTIAL = "SELECT id FROM passkey WHERE credential = $1";
    pub(crate) FIND_PASSKEY = find_passkey!();
    pub(crate) INSERT_PASSKEY =
        "INSERT INTO passkey (id, person_id, handle, credential, name, data, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    pub(crate) USE_PASSKEY = "UPDATE passkey SET data = $2, seen_at = $3 WHERE id = $1";
    pub(crate) FIND_MY_PASSKEY = "SELECT id FROM passkey WHERE id = $1 AND person_id = $2";
    pub(crate) DELETE_PASSKEY = "DELETE FROM passkey WHERE id = $1 AND person_id = $2";

    pub(crate) INSERT_CHALLENGE =
        "INSERT INTO challenge (key, purpose, person_id, state, ends_at) VALUES ($1, $2, $3, $4, $5)";
    pub(crate) FIND_CHALLENGE = find_challenge!();
    pub(crate) DELETE_CHALLENGE = "DELETE FROM challenge WHERE key = $1";
    pub(crate) DELETE_OVER_CHALLENGES = "DELETE FROM challenge WHERE ends_at <= $1";
}

pg_sql! {
    // Two who answer one challenge wait for each other here, and so do two that one passkey signed.
    pub(crate) LOCK_CHALLENGE = find_challenge!(), " FOR UPDATE";
    pub(crate) LOCK_PASSKEY = find_passkey!(), " FOR UPDATE OF k";
}
