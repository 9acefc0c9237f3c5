//! The SQL of what this room keeps about people, once for both databases.

use cocreate_kernel::{sql, title_seen};

sql! {
    pub(crate) MY_BALLOTS =
        "SELECT b.subject_id, 0, b.subject_id, ", title_seen!("su", "$1"), ", g.name, b.approves, b.seal, b.cast_at FROM ballot b \
         JOIN subject su ON su.id = b.subject_id LEFT JOIN stakeholder_group g ON g.id = b.group_id \
         WHERE b.person_id = $1 AND (b.subject_id, 0) > ($2, $3) ORDER BY b.subject_id LIMIT $4";
    pub(crate) MY_DECISIONS =
        "SELECT su.id, 0, su.id, sp.name, su.title, d.explanation, d.budget, sp.currency, d.closes_at, su.created_at \
         FROM subject su JOIN decision d ON d.subject_id = su.id JOIN space sp ON sp.id = su.space_id \
         WHERE su.author_id = $1 AND (su.id, 0) > ($2, $3) ORDER BY su.id LIMIT $4";
    pub(crate) MY_CLOSURES =
        "SELECT c.subject_id, 0, c.subject_id, ", title_seen!("su", "$1"), ", c.closed_at FROM closure c JOIN subject su ON su.id = c.subject_id \
         WHERE c.closed_by = $1 AND (c.subject_id, 0) > ($2, $3) ORDER BY c.subject_id LIMIT $4";

    pub(crate) OPTIONS_LEFT =
        "SELECT o.subject_id, o.idea_id FROM decision_option o JOIN subject su ON su.id = o.idea_id \
         WHERE su.author_id = $1 AND o.title <> $2 ORDER BY o.subject_id, o.idea_id LIMIT $3";
    pub(crate) UNWRITE_OPTION = "UPDATE decision_option SET title = $3 WHERE subject_id = $1 AND idea_id = $2";
    pub(crate) FIND_REPORT = "SELECT report FROM outcome WHERE subject_id = $1";
    pub(crate) SET_REPORT = "UPDATE outcome SET report = $2 WHERE subject_id = $1";
}
