//! The SQL of ways in, once for both databases.

use cocreate_kernel::{pg_sql, sql};

macro_rules! find_owner {
    () => {
        "SELECT p.id FROM person p WHERE p.id = $1"
    };
}

sql! {
    pub(crate) FIND_OWNER = find_owner!();
    // A passkey, an account where people can still come from, a password, mail to an address that is known to reach them.
    pub(crate) OTHER_WAYS =
        "SELECT (SELECT count(*) FROM passkey k WHERE k.person_id = p.id AND k.id <> $2) \
           + (SELECT count(*) FROM identity i JOIN provider pr ON pr.id = i.provider_id \
              WHERE i.person_id = p.id AND i.id <> $3 AND pr.withdrawn_at IS NULL AND pr.paused_at IS NULL) \
           + CASE WHEN p.password IS NULL OR $4 = 1 THEN 0 ELSE 1 END \
           + CASE WHEN p.email IS NULL OR p.email_confirmed_at IS NULL THEN 0 ELSE 1 END \
         FROM person p WHERE p.id = $1";
}

pg_sql! {
    // Two removals of somebody's last ways in wait for each other here.
    pub(crate) LOCK_OWNER = find_owner!(), " FOR UPDATE";
}
