//! The SQL of people without e-mail, once for both databases.

use cocreate_kernel::sql;

sql! {
    // They need no letter to be known: whoever stands before a steward is no newcomer from nowhere.
    pub(crate) INSERT_REPRESENTED_PERSON =
        "INSERT INTO person (id, name, created_at, settled_at) VALUES ($1, $2, $3, $3)";
    pub(crate) INSERT_REPRESENTED =
        "INSERT INTO represented (person_id, space_id, how, consent, noted_by, noted_at) VALUES ($1, $2, $3, $4, $5, $6)";
    pub(crate) FIND_REPRESENTED = "SELECT person_id FROM represented WHERE space_id = $1 AND person_id = $2";
    pub(crate) LIST_REPRESENTED =
        "SELECT r.person_id, p.name, g.id, g.name, g.mark, r.how, r.consent, r.noted_at, n.id, n.name \
         FROM represented r JOIN person p ON p.id = r.person_id JOIN person n ON n.id = r.noted_by \
         LEFT JOIN member m ON m.space_id = r.space_id AND m.person_id = r.person_id \
         LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE r.space_id = $1 AND r.person_id < $2 ORDER BY r.person_id DESC LIMIT $3";
    pub(crate) MY_REPRESENTED =
        "SELECT r.person_id, 0, sp.name, r.how, r.consent, r.noted_at FROM represented r JOIN space sp ON sp.id = r.space_id \
         WHERE (r.person_id = $1 OR r.noted_by = $1) AND (r.person_id, 0) > ($2, $3) ORDER BY r.person_id LIMIT $4";
    pub(crate) FORGET_REPRESENTED = "DELETE FROM represented WHERE person_id = $1";
}
