//! The SQL of what this room keeps about people, once for both databases.

use cocreate_kernel::{names, renames, sql, title_seen};

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
         WHERE su.author_id = $1 AND o.title <> $2 AND ($4 = 1 OR su.alias_id IS NULL) ORDER BY o.subject_id, o.idea_id LIMIT $3";
    pub(crate) UNWRITE_OPTION = "UPDATE decision_option SET title = $3 WHERE subject_id = $1 AND idea_id = $2";
    pub(crate) FIND_REPORT = "SELECT report FROM outcome WHERE subject_id = $1";
    pub(crate) SET_REPORT = "UPDATE outcome SET report = $2 WHERE subject_id = $1";

    // Two accounts of one person, $1 and the one that stays, $2: in what is still open, they have one ballot.
    pub(crate) BALLOTS_OF_BOTH =
        "SELECT f.subject_id FROM ballot f JOIN ballot t ON t.subject_id = f.subject_id AND t.person_id = $2 \
         JOIN subject su ON su.id = f.subject_id WHERE f.person_id = $1 AND su.state = $3 ORDER BY f.subject_id";
    pub(crate) DROP_BALLOT = "DELETE FROM ballot WHERE subject_id = $1 AND person_id = $2";
    pub(crate) UNCOUNT_BALLOT = "UPDATE decision SET ballot_count = ballot_count - 1 WHERE subject_id = $1";
    // What was counted stays counted.
    pub(crate) GIVE_BALLOTS =
        "UPDATE ballot SET person_id = $2 WHERE person_id = $1 \
           AND subject_id NOT IN (SELECT b.subject_id FROM ballot b WHERE b.person_id = $2)";
    pub(crate) CLOSURE_NAMES = names!("closure", "closed_by");
    pub(crate) CLOSURE_RENAMES = renames!("closure", "closed_by", "subject_id");
}
