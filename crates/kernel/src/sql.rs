//! The kernel's own statements.

use cocreate_store::{pg_sql, sql};

macro_rules! space_columns {
    () => {
        "sp.id, sp.name, sp.reading, sp.currency, sp.charter_id, m.power, m.group_id"
    };
}

macro_rules! subject_columns {
    () => {
        "su.id, su.kind, su.title, su.state, su.author_id, su.version, su.created_at, su.post_count, su.support_count"
    };
}

macro_rules! find_subject {
    () => {
        concat!(
            "SELECT ",
            space_columns!(),
            ", ",
            subject_columns!(),
            " FROM subject su JOIN space sp ON sp.id = su.space_id \
             LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 \
             WHERE su.id = $1 AND ($3 = 1 OR sp.reading = 'public' OR m.power IS NOT NULL)"
        )
    };
}

sql! {
    pub(crate) FIND_SESSION =
        "SELECT p.id, p.name, CASE WHEN p.administrator_since IS NULL THEN 0 ELSE 1 END, p.locale \
         FROM session s JOIN person p ON p.id = s.person_id WHERE s.token = $1 AND s.ends_at > $2";
    pub(crate) FIND_CLAUSES = "SELECT clauses FROM charter WHERE id = $1";
    pub(crate) FIND_SPACE =
        "SELECT ", space_columns!(), " FROM space sp \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 \
         WHERE sp.id = $1 AND ($3 = 1 OR sp.reading = 'public' OR m.power IS NOT NULL)";
    pub(crate) FIND_SUBJECT = find_subject!();
    pub(crate) TOUCH_SUBJECT = "UPDATE subject SET version = version + 1 WHERE id = $1 RETURNING version";
    pub(crate) INSERT_ENTRY =
        "INSERT INTO entry (kind, space_id, subject_id, person_id, group_id, charter_id, made_at, data, salt, commitment) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    pub(crate) COUNT_STRAND =
        "INSERT INTO strand (space_id, week, group_id, shard, acts, met) VALUES ($1, $2, $3, $4, 1, $5) \
         ON CONFLICT (space_id, week, group_id, shard) \
         DO UPDATE SET acts = strand.acts + 1, met = strand.met + excluded.met";
    pub(crate) FIND_ONCE = "SELECT fingerprint, reply FROM idempotency WHERE person_id = $1 AND key = $2";
    pub(crate) INSERT_ONCE =
        "INSERT INTO idempotency (person_id, key, fingerprint, reply, made_at) VALUES ($1, $2, $3, $4, $5)";
    pub(crate) FORGET_ONCE = "DELETE FROM idempotency WHERE made_at < $1";
    pub(crate) INSERT_JOB = "INSERT INTO job (kind, data, due_at, leased_until, tries) VALUES ($1, $2, $3, 0, 0)";
    pub(crate) DUE_JOBS =
        "SELECT id, kind, data, tries FROM job WHERE due_at <= $1 AND leased_until <= $1 ORDER BY due_at, id LIMIT $2";
    pub(crate) LEASE_JOB = "UPDATE job SET leased_until = $2, tries = tries + 1 WHERE id = $1";
    pub(crate) DELETE_JOB = "DELETE FROM job WHERE id = $1";
    pub(crate) POSTPONE_JOB = "UPDATE job SET due_at = $2, leased_until = 0 WHERE id = $1";
    pub(crate) NEXT_JOB = "SELECT min(CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END) FROM job";
    pub(crate) SUBJECT_VERSION =
        "SELECT su.version FROM subject su JOIN space sp ON sp.id = su.space_id \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 \
         WHERE su.id = $1 AND (sp.reading = 'public' OR m.power IS NOT NULL)";
}

pg_sql! {
    // Two commands on one subject wait for each other here, so each decides on what is true.
    pub(crate) LOCK_SUBJECT = find_subject!(), " FOR UPDATE OF su";
    pub(crate) LOCK_DUE_JOBS =
        "SELECT id, kind, data, tries FROM job WHERE due_at <= $1 AND leased_until <= $1 \
         ORDER BY due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED";
}
