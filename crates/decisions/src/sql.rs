//! This room's SQL, once for both databases.

use cocreate_kernel::{spoken_by, sql, visible, voice};

sql! {
    // Lists: the space was checked for the reader; $2, $3 say where the last page ended.
    pub(crate) NEWEST_DECISIONS =
        "SELECT su.id, su.title, su.state, su.created_at, d.budget, d.closes_at, d.option_count, d.ballot_count, \
           o.funded_count, o.counted_at \
         FROM subject su JOIN decision d ON d.subject_id = su.id LEFT JOIN outcome o ON o.subject_id = su.id \
         WHERE su.space_id = $1 AND su.kind = 'decision' AND (su.created_at, su.id) < ($2, $3) AND ", visible!("su", "$5"), " \
         ORDER BY su.created_at DESC, su.id DESC LIMIT $4";
    // Everybody votes, so only what everybody sees can be voted on.
    pub(crate) COSTED_IDEAS =
        "SELECT su.id, su.title, i.cost, su.support_count, ", voice!(), " \
         FROM subject su JOIN idea i ON i.subject_id = su.id ", spoken_by!("su.author_id", "su.alias_id", "su.group_id"),
        "WHERE su.space_id = $1 AND su.kind = 'idea' AND i.cost IS NOT NULL AND su.audience_id IS NULL AND su.hidden_by IS NULL \
         ORDER BY su.support_count DESC, su.id DESC LIMIT $2";
    pub(crate) LIST_GROUPS =
        "SELECT id, name, mark, member_count FROM stakeholder_group WHERE space_id = $1 ORDER BY position";

    // The ballot is only ever the reader's own ($2).
    pub(crate) FIND_DECISION =
        "SELECT d.html, d.budget, d.closes_at, d.ballot_count, ", voice!(), ", \
           c.closed_at, cp.name, o.report, o.counted_at, b.approves, b.cast_at, \
           CASE WHEN f.person_id IS NULL THEN 0 ELSE 1 END, CASE WHEN f.seen_at < su.news_at THEN 1 ELSE 0 END \
         FROM subject su JOIN decision d ON d.subject_id = su.id ", spoken_by!("su.author_id", "su.alias_id", "su.group_id"),
        "LEFT JOIN closure c ON c.subject_id = su.id LEFT JOIN person cp ON cp.id = c.closed_by \
         LEFT JOIN outcome o ON o.subject_id = su.id \
         LEFT JOIN ballot b ON b.subject_id = su.id AND b.person_id = $2 \
         LEFT JOIN follow f ON f.person_id = $2 AND f.subject_id = su.id AND f.muted_at IS NULL \
         WHERE su.id = $1 AND ", visible!("su", "$2");
    pub(crate) LIST_OPTIONS =
        "SELECT o.idea_id, o.title, o.cost, su.support_count, ", voice!(), " FROM decision_option o \
         JOIN subject su ON su.id = o.idea_id ", spoken_by!("su.author_id", "su.alias_id", "su.group_id"), "WHERE o.subject_id = $1 AND su.audience_id IS NULL ORDER BY o.position";

    // Twenty-five ideas at a time, which everybody sees; a 0 stands for none.
    pub(crate) FIND_IDEAS =
        "SELECT su.id, su.title, i.cost FROM subject su JOIN idea i ON i.subject_id = su.id \
         WHERE su.space_id = $1 AND su.kind = 'idea' AND su.audience_id IS NULL AND su.hidden_by IS NULL AND su.id IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, \
           $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)";
    pub(crate) INSERT_DECISION =
        "INSERT INTO decision (subject_id, explanation, html, budget, closes_at, option_count, ballot_count) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    pub(crate) INSERT_OPTION =
        "INSERT INTO decision_option (subject_id, idea_id, position, cost, title) VALUES ($1, $2, $3, $4, $5)";
    pub(crate) COUNT_DECISION = "UPDATE space SET decision_count = decision_count + 1 WHERE id = $1";

    pub(crate) FIND_BALLOT =
        "SELECT d.closes_at, d.ballot_count, b.approves, b.group_id, b.alias_id FROM decision d \
         LEFT JOIN ballot b ON b.subject_id = d.subject_id AND b.person_id = $2 WHERE d.subject_id = $1";
    pub(crate) LIST_OPTION_KEYS = "SELECT idea_id FROM decision_option WHERE subject_id = $1 ORDER BY idea_id";
    pub(crate) INSERT_BALLOT =
        "INSERT INTO ballot (subject_id, person_id, group_id, approves, seal, cast_at, alias_id) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    pub(crate) UPDATE_BALLOT =
        "UPDATE ballot SET group_id = $3, approves = $4, seal = $5, cast_at = $6, alias_id = $7 \
         WHERE subject_id = $1 AND person_id = $2";
    pub(crate) COUNT_BALLOT = "UPDATE decision SET ballot_count = ballot_count + 1 WHERE subject_id = $1";

    pub(crate) COUNT_OF_BALLOTS = "SELECT ballot_count FROM decision WHERE subject_id = $1";
    pub(crate) INSERT_CLOSURE = "INSERT INTO closure (subject_id, closed_by, closed_at) VALUES ($1, $2, $3)";
    pub(crate) INSERT_OUTCOME =
        "INSERT INTO outcome (subject_id, report, funded_count, counted_at) VALUES ($1, $2, $3, $4)";
    pub(crate) UPDATE_STATE = "UPDATE subject SET state = $2 WHERE id = $1";

    pub(crate) FIND_TERMS =
        // Programs are members, but have no vote.
        "SELECT d.budget, sp.currency, sp.member_count - (SELECT count(*) FROM person p JOIN member m ON m.person_id = p.id \
           WHERE p.service_of IS NOT NULL AND m.space_id = sp.id) FROM decision d JOIN subject su ON su.id = d.subject_id \
         JOIN space sp ON sp.id = su.space_id WHERE d.subject_id = $1";
    pub(crate) LIST_OPTIONS_TO_COUNT =
        "SELECT idea_id, title, cost FROM decision_option WHERE subject_id = $1 ORDER BY idea_id";
    pub(crate) LIST_BALLOTS = "SELECT group_id, approves FROM ballot WHERE subject_id = $1 ORDER BY person_id";
}
