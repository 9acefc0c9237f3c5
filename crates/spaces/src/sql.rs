//! The SQL of spaces and charters, once for both databases.

use cocreate_kernel::{spoken_by, sql, visible, voice};

sql! {
    // $1 is the reader, $2 and $3 say where the last page ended.
    pub(crate) VISIBLE_SPACES =
        "SELECT sp.id, sp.name, sp.reading, sp.created_at, sp.member_count, sp.idea_count, sp.decision_count, c.clauses, \
           m.power, g.id, g.name, g.mark \
         FROM space sp JOIN charter c ON c.id = sp.charter_id \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $1 \
         LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE (sp.reading = 'public' OR m.person_id IS NOT NULL) AND (sp.created_at, sp.id) < ($2, $3) \
         ORDER BY sp.created_at DESC, sp.id DESC LIMIT $4";

    pub(crate) FIND_ALIAS = "SELECT id, person_id, group_id FROM alias WHERE space_id = $1 AND folded = $2";
    pub(crate) NAMES_OF_ALL = "SELECT id, name FROM person WHERE id > $1 AND erased_at IS NULL ORDER BY id LIMIT $2";
    pub(crate) GROUP_SIZE = "SELECT member_count FROM stakeholder_group WHERE id = $1";
    pub(crate) INSERT_ALIAS =
        "INSERT INTO alias (id, space_id, person_id, name, folded, group_id, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    pub(crate) SET_MASK =
        "INSERT INTO mask (space_id, person_id, alias_id, chosen_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (space_id, person_id) DO UPDATE SET alias_id = excluded.alias_id, chosen_at = excluded.chosen_at";
    pub(crate) TAKE_MASK_OFF = "DELETE FROM mask WHERE space_id = $1 AND person_id = $2";

    // The groups of a space, each with what an overview says of the space itself: there are always two groups. The
    // count of ideas is of those that everybody sees; what the reader ($2) sees besides is counted here.
    pub(crate) OVERVIEW =
        "SELECT g.id, g.name, g.mark, g.member_count, CASE WHEN g.joining = 'given' THEN 1 ELSE 0 END, c.version, c.amended_at, \
           sp.member_count, \
           sp.idea_count + (SELECT count(*) FROM subject su WHERE su.audience_id IN \
             (SELECT a.id FROM stakeholder_group a WHERE a.space_id = sp.id) AND su.kind = 'idea' AND ", visible!("su", "$2"), "), \
           sp.decision_count, \
           (SELECT min(su.created_at) FROM subject su \
            WHERE su.space_id = sp.id AND su.kind = 'idea' AND su.state = 'waiting' \
              AND su.audience_id IS NULL), \
           (SELECT count(*) FROM held h WHERE h.space_id = sp.id AND h.state = 'open' AND ", visible!("h", "$2"), "), \
           CASE WHEN v.group_id IS NULL THEN 0 ELSE 1 END \
         FROM space sp JOIN charter c ON c.id = sp.charter_id JOIN stakeholder_group g ON g.space_id = sp.id \
         LEFT JOIN member_voice v ON v.space_id = sp.id AND v.person_id = $2 AND v.group_id = g.id \
         WHERE sp.id = $1 ORDER BY g.position";
    pub(crate) NEWEST_IDEAS =
        "SELECT su.id, su.title, su.state, su.created_at, su.support_count, su.post_count, i.cost, ", voice!(), ", \
           a.id, a.name, a.mark FROM subject su JOIN idea i ON i.subject_id = su.id ",
        spoken_by!("su.author_id", "su.alias_id", "su.group_id"), "LEFT JOIN stakeholder_group a ON a.id = su.audience_id \
         WHERE su.space_id = $1 AND su.kind = 'idea' AND ", visible!("su", "$3"), " \
         ORDER BY su.created_at DESC, su.id DESC LIMIT $2";
    // Who was heard on those ideas.
    pub(crate) HEARD =
        "SELECT v.subject_id, v.group_id FROM voice v WHERE v.posts > 0 AND v.subject_id IN \
           (SELECT su.id FROM subject su WHERE su.space_id = $1 AND su.kind = 'idea' AND ", visible!("su", "$3"), " \
            ORDER BY su.created_at DESC, su.id DESC LIMIT $2)";
    pub(crate) OPEN_DECISIONS =
        "SELECT su.id, su.title, su.created_at, d.budget, d.closes_at, d.ballot_count, \
           CASE WHEN b.person_id IS NULL THEN 0 ELSE 1 END \
         FROM subject su JOIN decision d ON d.subject_id = su.id \
         LEFT JOIN ballot b ON b.subject_id = su.id AND b.person_id = $2 \
         WHERE su.space_id = $1 AND su.kind = 'decision' AND su.state = 'open' AND ", visible!("su", "$2"), " ORDER BY su.created_at, su.id LIMIT $3";
    // Who answers for the space, looks after it, and rules.
    pub(crate) ANSWERABLE =
        "SELECT p.id, p.name, g.id, g.name, g.mark, m.power \
         FROM member m JOIN person p ON p.id = m.person_id LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE m.space_id = $1 AND m.power IN ('host', 'steward', 'neutral') ORDER BY m.person_id LIMIT $2";

    pub(crate) LIST_GROUPS =
        "SELECT id, name, mark, member_count, CASE WHEN joining = 'given' THEN 1 ELSE 0 END FROM stakeholder_group WHERE space_id = $1 ORDER BY position";
    pub(crate) GROUPS_BY_NAME = "SELECT id, name FROM stakeholder_group WHERE space_id = $1";
    pub(crate) FIND_CHARTER =
        "SELECT c.version, c.clauses, c.amended_at, p.id, p.name, g.id, g.name, g.mark, m.power \
         FROM charter c LEFT JOIN person p ON p.id = c.amended_by \
         LEFT JOIN member m ON m.space_id = c.space_id AND m.person_id = c.amended_by \
         LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE c.space_id = $1 AND c.version = $2";
    pub(crate) CHARTER_VERSION = "SELECT version FROM charter WHERE id = $1";
    pub(crate) LIST_VERSIONS =
        "SELECT c.version, c.amended_at, p.name FROM charter c LEFT JOIN person p ON p.id = c.amended_by \
         WHERE c.space_id = $1 ORDER BY c.version DESC LIMIT $2";
    pub(crate) LATEST_VERSION = "SELECT max(version) FROM charter WHERE space_id = $1";
    pub(crate) GROUP_NAMES = "SELECT name, position FROM stakeholder_group WHERE space_id = $1";

    pub(crate) INSERT_SPACE =
        "INSERT INTO space (id, name, reading, currency, charter_id, member_count, idea_count, decision_count, created_at) \
         VALUES ($1, $2, $3, $4, $5, 1, 0, 0, $6)";
    pub(crate) INSERT_CHARTER =
        "INSERT INTO charter (id, space_id, version, clauses, amended_by, amended_at) VALUES ($1, $2, $3, $4, $5, $6)";
    pub(crate) SET_CHARTER = "UPDATE space SET charter_id = $2, masks = CASE WHEN $3 = 1 THEN 1 ELSE masks END WHERE id = $1";
    // The mark is the position: there are as many of the one as of the other.
    pub(crate) INSERT_GROUP =
        "INSERT INTO stakeholder_group (id, space_id, name, mark, position, member_count) VALUES ($1, $2, $3, $4, $4, 0)";
}
