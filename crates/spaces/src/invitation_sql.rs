//! The SQL of invitations, once for both databases.

use cocreate_kernel::{pg_sql, sql};

macro_rules! find_invitation {
    () => {
        "SELECT i.kind, i.power, i.group_id, i.approval, i.only_address, i.address, i.uses, i.most, i.ends_at, \
           i.made_at, i.token, CASE WHEN i.revoked_at IS NULL THEN 0 ELSE 1 END, i.invited_by \
         FROM invitation i WHERE i.id = $1 AND i.space_id = $2"
    };
}

macro_rules! invitation_columns {
    () => {
        "i.id, i.kind, i.address, i.power, g.id, g.name, g.mark, i.approval, i.only_address, i.uses, i.most, i.ends_at, \
           CASE WHEN i.revoked_at IS NULL THEN 0 ELSE 1 END, CASE WHEN m.power IS NULL OR p.suspended_at IS NOT NULL THEN 1 ELSE 0 END, p.name, i.made_at"
    };
}

macro_rules! invitation_tables {
    () => {
        " FROM invitation i JOIN person p ON p.id = i.invited_by \
         LEFT JOIN stakeholder_group g ON g.id = i.group_id \
         LEFT JOIN member m ON m.space_id = i.space_id AND m.person_id = i.invited_by "
    };
}

sql! {
    pub(crate) INSERT_INVITATION =
        "INSERT INTO invitation (id, space_id, kind, token, address, power, group_id, approval, only_address, uses, most, \
           ends_at, invited_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, $12, $13)";
    pub(crate) INVITED_SINCE = "SELECT count(*) FROM invitation WHERE invited_by = $1 AND made_at > $2";
    // An open letter of this space to the address, written after an instant.
    pub(crate) LETTER_SINCE =
        "SELECT i.id FROM invitation i WHERE i.address = $2 AND i.space_id = $1 AND i.kind = 'letter' AND i.made_at > $3 \
           AND i.revoked_at IS NULL AND i.uses = 0 LIMIT 1";
    // A newer letter to the same address, and a newer word about the same domain, take the place of the older ones.
    pub(crate) REPLACE_INVITATIONS =
        "UPDATE invitation SET revoked_at = $4, revoked_by = $5 \
         WHERE address = $2 AND space_id = $1 AND kind = $3 AND revoked_at IS NULL AND (most IS NULL OR uses < most)";
    pub(crate) REVOKE_INVITATION =
        "UPDATE invitation SET revoked_at = $3, revoked_by = $4 WHERE id = $1 AND space_id = $2 AND revoked_at IS NULL";
    pub(crate) FIND_INVITATION = find_invitation!();
    // Whoever gave it, while their account is not suspended.
    pub(crate) FIND_GIVER =
        "SELECT m.power, m.group_id FROM member m JOIN person p ON p.id = m.person_id \
         WHERE m.space_id = $1 AND m.person_id = $2 AND p.suspended_at IS NULL";
    // Of two who come for the last place, one changes the row.
    pub(crate) USE_INVITATION =
        "UPDATE invitation SET uses = uses + 1 \
         WHERE id = $1 AND revoked_at IS NULL AND (most IS NULL OR uses < most)";
    pub(crate) ARRIVE =
        "INSERT INTO arrival (invitation_id, person_id, shown_at, arrived_at) VALUES ($1, $2, $3, $3) \
         ON CONFLICT (invitation_id, person_id) DO UPDATE SET arrived_at = excluded.arrived_at";
    pub(crate) SHOW_CODE =
        "INSERT INTO arrival (invitation_id, person_id, shown_at) VALUES ($1, $2, $3) \
         ON CONFLICT (invitation_id, person_id) DO NOTHING";
    pub(crate) SHOWN = "SELECT a.shown_at FROM arrival a WHERE a.invitation_id = $1 AND a.person_id = $2";
    pub(crate) INSERT_TRY = "INSERT INTO code_try (person_id, tried_at) VALUES ($1, $2)";
    pub(crate) FORGET_TRIES = "DELETE FROM code_try WHERE tried_at < $1";
    pub(crate) COUNT_TRIES = "SELECT count(*) FROM code_try WHERE tried_at > $1";
    pub(crate) COUNT_MY_TRIES = "SELECT count(*) FROM code_try WHERE tried_at > $1 AND person_id = $2";

    // Where a secret leads.
    pub(crate) LEADS_TO = "SELECT i.space_id, i.id, i.kind FROM invitation i WHERE i.token = $1";
    // An invitation of a space for somebody who showed its code, or has an address of its domain.
    pub(crate) OPEN_TO_ME =
        "SELECT i.space_id FROM invitation i WHERE i.id = $1 AND (\
           EXISTS (SELECT 1 FROM arrival a WHERE a.invitation_id = i.id AND a.person_id = $2) \
           OR (i.kind = 'domain' AND i.address = $3))";
    pub(crate) MY_DOORS =
        "SELECT i.id, i.kind, sp.id, sp.name, c.clauses, g.id, g.name, g.mark, i.approval, i.uses, i.most, i.ends_at, \
           0, CASE WHEN m.power IS NULL OR p.suspended_at IS NOT NULL THEN 1 ELSE 0 END \
         FROM invitation i JOIN person p ON p.id = i.invited_by JOIN space sp ON sp.id = i.space_id JOIN charter c ON c.id = sp.charter_id \
         LEFT JOIN stakeholder_group g ON g.id = i.group_id \
         LEFT JOIN member m ON m.space_id = i.space_id AND m.person_id = i.invited_by \
         WHERE i.revoked_at IS NULL AND i.ends_at > $3 AND (i.most IS NULL OR i.uses < i.most) AND ( \
             i.id IN (SELECT a.invitation_id FROM arrival a WHERE a.person_id = $1 AND a.arrived_at IS NULL) \
             OR (i.kind = 'domain' AND i.address = $2)) \
           AND NOT EXISTS (SELECT 1 FROM member me WHERE me.space_id = i.space_id AND me.person_id = $1) \
         ORDER BY i.id DESC LIMIT $4";
    pub(crate) MY_ADDRESS =
        "SELECT email, CASE WHEN email_confirmed_at IS NULL THEN 0 ELSE 1 END FROM person WHERE id = $1";

    // What an invitation leads to, for whoever showed it.
    pub(crate) SHOW_INVITATION =
        "SELECT ", invitation_columns!(), ", sp.id, sp.name, c.clauses, mine.power, sp.reading", invitation_tables!(),
        "JOIN space sp ON sp.id = i.space_id JOIN charter c ON c.id = sp.charter_id \
         LEFT JOIN member mine ON mine.space_id = i.space_id AND mine.person_id = $2 WHERE i.id = $1";
    pub(crate) OPEN_GROUPS =
        "SELECT id, name, mark, member_count, 0 FROM stakeholder_group WHERE space_id = $1 AND joining = 'open' ORDER BY position";
    pub(crate) LIST_INVITATIONS =
        "SELECT ", invitation_columns!(), invitation_tables!(),
        "WHERE i.space_id = $1 AND i.id < $2 ORDER BY i.id DESC LIMIT $3";
    pub(crate) ONE_INVITATION =
        "SELECT ", invitation_columns!(), ", i.token", invitation_tables!(), "WHERE i.space_id = $1 AND i.id = $2";
    // Who came by the invitations of one page.
    pub(crate) LIST_ARRIVALS =
        "SELECT a.invitation_id, p.id, p.name, a.arrived_at FROM arrival a JOIN invitation i ON i.id = a.invitation_id \
         JOIN person p ON p.id = a.person_id \
         WHERE i.space_id = $1 AND i.id BETWEEN $2 AND $3 AND a.arrived_at IS NOT NULL \
         ORDER BY a.invitation_id, a.arrived_at LIMIT $4";
}

pg_sql! {
    pub(crate) LOCK_INVITATION = find_invitation!(), " FOR UPDATE";
}
