//! The SQL of requests that wait for approval, once for both databases.

use cocreate_kernel::{pg_sql, spoken_by, sql, visible, voice};

macro_rules! find_held {
    () => {
        "SELECT h.person_id, h.action, h.state FROM held h WHERE h.id = $1 AND h.space_id = $2"
    };
}

macro_rules! find_to_decide {
    () => {
        concat!(find_held!(), " AND ", visible!("h", "$3"))
    };
}

macro_rules! held_columns {
    () => {
        concat!(
            "h.id, h.action, ",
            voice!(),
            ", h.asked_at, h.state, h.path, b.name, h.decided_at, h.reason, h.fault, sp.id, sp.name, a.id, a.name, a.mark"
        )
    };
}

macro_rules! held_tables {
    () => {
        concat!(
            " FROM held h ",
            spoken_by!("h.person_id", "h.alias_id", "h.group_id"),
            "JOIN space sp ON sp.id = h.space_id LEFT JOIN person b ON b.id = h.decided_by \
             LEFT JOIN stakeholder_group a ON a.id = h.audience_id "
        )
    };
}

sql! {
    pub(crate) FIND_HELD = find_held!();
    pub(crate) FIND_TO_DECIDE = find_to_decide!();
    pub(crate) DECIDE_HELD =
        "UPDATE held SET state = $3, decided_by = $4, decided_at = $5, reason = $6 \
         WHERE id = $1 AND space_id = $2 AND state = 'open'";
    pub(crate) FINISH_HELD = "UPDATE held SET state = $2, fault = $3 WHERE id = $1 AND state = 'approved'";
    pub(crate) WITHDRAW_HELD =
        "UPDATE held SET state = 'withdrawn', decided_at = $3 WHERE id = $1 AND person_id = $2 AND state = 'open'";
    pub(crate) FIND_MY_HELD = "SELECT h.state, h.space_id FROM held h WHERE h.id = $1 AND h.person_id = $2";

    // For those who decide: what is for one group alone, only where they speak for it. What waits, the oldest first; then what was decided, the newest first.
    pub(crate) LIST_WAITING =
        "SELECT ", held_columns!(), held_tables!(),
        "WHERE h.space_id = $1 AND h.state = 'open' AND h.id > $2 AND ", visible!("h", "$4"), " ORDER BY h.id LIMIT $3";
    pub(crate) LIST_DECIDED =
        "SELECT ", held_columns!(), held_tables!(),
        "WHERE h.space_id = $1 AND h.state IN ('approved', 'done', 'failed', 'declined') AND ", visible!("h", "$3"),
        " ORDER BY h.decided_at DESC, h.id DESC LIMIT $2";
    pub(crate) ONE_HELD =
        "SELECT ", held_columns!(), ", h.media, h.body, h.person_id", held_tables!(), "WHERE h.space_id = $1 AND h.id = $2 AND ", visible!("h", "$3");
    pub(crate) LIST_MY_HELD =
        "SELECT ", held_columns!(), held_tables!(), "WHERE h.person_id = $1 AND h.id < $2 ORDER BY h.id DESC LIMIT $3";
    pub(crate) ONE_OF_MINE =
        "SELECT ", held_columns!(), ", h.media, h.body", held_tables!(), "WHERE h.person_id = $1 AND h.id = $2";
    pub(crate) HELD_TO_MAKE =
        "SELECT h.space_id, h.person_id, h.action, h.method, h.path, h.media, h.body, h.alias_id FROM held h \
         WHERE h.id = $1 AND h.state = 'approved'";
}

pg_sql! {
    pub(crate) LOCK_HELD = find_held!(), " FOR UPDATE";
    pub(crate) LOCK_TO_DECIDE = find_to_decide!(), " FOR UPDATE OF h";
}
