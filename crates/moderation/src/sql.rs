//! The SQL of measures and their ends, once for both databases.

use cocreate_kernel::{pg_sql, sql};

macro_rules! find_measure {
    () => {
        "SELECT m.id, m.kind, m.space_id, m.person_id, m.thing, m.charter_id, m.taken_by, m.power, m.until, m.ended_at, m.alias_id \
         FROM measure m WHERE m.id = $1"
    };
}

macro_rules! find_space {
    () => {
        "SELECT id FROM space WHERE id = $1"
    };
}

sql! {
    pub(crate) FIND_POST = "SELECT author_id, hidden_by, alias_id FROM post WHERE subject_id = $1 AND number = $2";
    // Somebody's power in a space, also while they are suspended from it.
    pub(crate) FIND_TARGET =
        "SELECT power FROM member WHERE space_id = $1 AND person_id = $2 \
         UNION ALL SELECT power FROM suspended_member WHERE space_id = $1 AND person_id = $2";
    pub(crate) IS_MEMBER = "SELECT person_id FROM member WHERE space_id = $1 AND person_id = $2";
    // Each mask by itself: a refusal that knew of another would tell whose both are.
    pub(crate) IS_OPEN =
        "SELECT id FROM measure WHERE space_id = $1 AND person_id = $2 AND kind = $3 AND ended_at IS NULL \
           AND COALESCE(alias_id, 0) = $4";
    pub(crate) SHARE_SPACE = find_space!();
    pub(crate) COUNT_HOSTS = "SELECT count(*) FROM member WHERE space_id = $1 AND power = 'host'";
    pub(crate) FIND_MEASURE = find_measure!();

    pub(crate) INSERT_MEASURE =
        "INSERT INTO measure (id, kind, space_id, person_id, thing, reason, rule, rule_text, charter_id, taken_by, power, \
           taken_at, until, alias_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    pub(crate) END_MEASURE =
        "UPDATE measure SET ended_at = $2, ended_by = $3, ended_how = $4 WHERE id = $1 AND ended_at IS NULL";

    pub(crate) TELL =
        "INSERT INTO tiding (person_id, what, space_id, address, told_at) VALUES ($1, $2, $3, $4, $5)";
    pub(crate) TELL_REPORTERS =
        "INSERT INTO tiding (person_id, what, space_id, address, told_at) \
         SELECT r.made_by, CAST($3 AS TEXT), r.space_id, CAST($4 AS TEXT), CAST($5 AS BIGINT) FROM report r \
         WHERE r.space_id = $1 AND r.thing = $2 AND r.decided_at IS NULL ORDER BY r.id";
    // Those of one power in a space, apart from two people.
    pub(crate) TELL_POWER =
        "INSERT INTO tiding (person_id, what, space_id, address, told_at) \
         SELECT m.person_id, CAST($5 AS TEXT), m.space_id, CAST($6 AS TEXT), CAST($7 AS BIGINT) FROM member m \
         WHERE m.space_id = $1 AND m.power = $2 AND m.person_id <> $3 AND m.person_id <> $4 ORDER BY m.person_id";
    pub(crate) TELL_ADMINISTRATORS =
        "INSERT INTO tiding (person_id, what, space_id, address, told_at) \
         SELECT p.id, CAST($3 AS TEXT), CAST(NULL AS BIGINT), CAST($4 AS TEXT), CAST($5 AS BIGINT) FROM person p \
         WHERE p.administrator_since IS NOT NULL AND p.id <> $1 AND p.id <> $2 ORDER BY p.id";
    pub(crate) DECIDE_REPORTS =
        "UPDATE report SET decided_at = $3, decided_by = $4, measure_id = $5 \
         WHERE space_id = $1 AND thing = $2 AND decided_at IS NULL";

    // A text moves out of its row, and back.
    pub(crate) MOVE_POST =
        "INSERT INTO hidden_text (measure_id, place, key, text) \
         SELECT CAST($3 AS BIGINT), 'post.body', 0, o.body FROM post o WHERE o.subject_id = $1 AND o.number = $2 \
         UNION ALL SELECT CAST($3 AS BIGINT), 'post.html', 0, o.html FROM post o WHERE o.subject_id = $1 AND o.number = $2";
    pub(crate) BLANK_POST =
        "UPDATE post SET body = '', html = '', hidden_by = $3 WHERE subject_id = $1 AND number = $2";
    pub(crate) RESTORE_POST =
        "UPDATE post SET hidden_by = NULL, \
           body = (SELECT h.text FROM hidden_text h WHERE h.measure_id = $3 AND h.place = 'post.body'), \
           html = (SELECT h.text FROM hidden_text h WHERE h.measure_id = $3 AND h.place = 'post.html') \
         WHERE subject_id = $1 AND number = $2 AND hidden_by = $3";
    pub(crate) MOVE_IDEA =
        "INSERT INTO hidden_text (measure_id, place, key, text) \
         SELECT CAST($2 AS BIGINT), 'title', 0, su.title FROM subject su WHERE su.id = $1 \
         UNION ALL SELECT CAST($2 AS BIGINT), 'idea.body', 0, i.body FROM idea i WHERE i.subject_id = $1 \
         UNION ALL SELECT CAST($2 AS BIGINT), 'idea.html', 0, i.html FROM idea i WHERE i.subject_id = $1 \
         UNION ALL SELECT CAST($2 AS BIGINT), 'idea.excerpt', 0, i.excerpt FROM idea i WHERE i.subject_id = $1 \
         UNION ALL SELECT CAST($2 AS BIGINT), 'revision.title', r.revision, r.title FROM idea_revision r WHERE r.subject_id = $1 \
         UNION ALL SELECT CAST($2 AS BIGINT), 'revision.body', r.revision, r.body FROM idea_revision r WHERE r.subject_id = $1 \
         UNION ALL SELECT CAST($2 AS BIGINT), 'option.title', o.subject_id, o.title FROM decision_option o WHERE o.idea_id = $1";
    pub(crate) BLANK_SUBJECT = "UPDATE subject SET title = '', hidden_by = $2 WHERE id = $1";
    pub(crate) BLANK_IDEA = "UPDATE idea SET body = '', html = '', excerpt = '' WHERE subject_id = $1";
    pub(crate) BLANK_REVISIONS = "UPDATE idea_revision SET title = '', body = '' WHERE subject_id = $1";
    pub(crate) BLANK_OPTIONS = "UPDATE decision_option SET title = '' WHERE idea_id = $1";
    pub(crate) RESTORE_SUBJECT =
        "UPDATE subject SET hidden_by = NULL, \
           title = (SELECT h.text FROM hidden_text h WHERE h.measure_id = $2 AND h.place = 'title') \
         WHERE id = $1 AND hidden_by = $2";
    pub(crate) RESTORE_IDEA =
        "UPDATE idea SET body = (SELECT h.text FROM hidden_text h WHERE h.measure_id = $2 AND h.place = 'idea.body'), \
           html = (SELECT h.text FROM hidden_text h WHERE h.measure_id = $2 AND h.place = 'idea.html'), \
           excerpt = (SELECT h.text FROM hidden_text h WHERE h.measure_id = $2 AND h.place = 'idea.excerpt') \
         WHERE subject_id = $1";
    pub(crate) RESTORE_REVISIONS =
        "UPDATE idea_revision SET \
           title = (SELECT h.text FROM hidden_text h \
             WHERE h.measure_id = $2 AND h.place = 'revision.title' AND h.key = idea_revision.revision), \
           body = (SELECT h.text FROM hidden_text h \
             WHERE h.measure_id = $2 AND h.place = 'revision.body' AND h.key = idea_revision.revision) \
         WHERE subject_id = $1";
    pub(crate) RESTORE_OPTIONS =
        "UPDATE decision_option SET title = (SELECT h.text FROM hidden_text h \
           WHERE h.measure_id = $2 AND h.place = 'option.title' AND h.key = decision_option.subject_id) \
         WHERE idea_id = $1";
    pub(crate) FORGET_HIDDEN = "DELETE FROM hidden_text WHERE measure_id = $1";
    pub(crate) FIND_WORDS_OF =
        "SELECT su.title, i.body FROM subject su JOIN idea i ON i.subject_id = su.id WHERE su.id = $1";

    // What was taken against a mask does not meet whoever has come to look after the space since.
    pub(crate) WEIGH =
        "UPDATE member SET \
           muted_until = (SELECT max(x.until) FROM measure x WHERE x.space_id = $1 AND x.person_id = $2 AND x.kind = 'mute' \
             AND x.ended_at IS NULL AND (x.alias_id IS NULL OR member.power IN ('participant', 'observer'))), \
           barred_until = (SELECT max(COALESCE(x.until, 9000000000000000)) FROM measure x WHERE x.space_id = $1 \
             AND x.person_id = $2 AND x.kind = 'suspend' AND x.ended_at IS NULL AND x.alias_id IS NOT NULL) \
         WHERE space_id = $1 AND person_id = $2";
    pub(crate) MOVE_MEMBER =
        "INSERT INTO suspended_member (space_id, person_id, power, group_id, joined_at, muted_until, measure_id) \
         SELECT m.space_id, m.person_id, m.power, m.group_id, m.joined_at, m.muted_until, CAST($3 AS BIGINT) FROM member m \
         WHERE m.space_id = $1 AND m.person_id = $2";
    pub(crate) DELETE_MEMBER = "DELETE FROM member WHERE space_id = $1 AND person_id = $2";
    pub(crate) RESTORE_MEMBER =
        "INSERT INTO member (space_id, person_id, power, group_id, joined_at, muted_until) \
         SELECT s.space_id, s.person_id, s.power, s.group_id, s.joined_at, s.muted_until FROM suspended_member s \
         WHERE s.space_id = $1 AND s.person_id = $2";
    pub(crate) FORGET_SUSPENDED = "DELETE FROM suspended_member WHERE space_id = $1 AND person_id = $2";
    pub(crate) COUNT_MEMBER = "UPDATE space SET member_count = member_count + $2 WHERE id = $1";
    pub(crate) COUNT_GROUP_MEMBER =
        "UPDATE stakeholder_group SET member_count = member_count + $3 \
         WHERE id = (SELECT s.group_id FROM suspended_member s WHERE s.space_id = $1 AND s.person_id = $2)";

    pub(crate) FIND_ACCOUNT = "SELECT suspended_at FROM person WHERE id = $1 AND erased_at IS NULL";
    pub(crate) SUSPEND_ACCOUNT = "UPDATE person SET suspended_at = $2 WHERE id = $1";

    pub(crate) FIND_NEWCOMER = "SELECT created_at FROM person WHERE id = $1 AND settled_at IS NULL";
    pub(crate) SETTLE = "UPDATE person SET settled_at = $2 WHERE id = $1 AND settled_at IS NULL";
    pub(crate) SETTLE_ALL = "UPDATE person SET settled_at = $1 WHERE settled_at IS NULL";
    pub(crate) FIND_HELD_POST =
        "SELECT body FROM post WHERE subject_id = $1 AND number = $2 AND links_held = 1 AND hidden_by IS NULL";
    pub(crate) FIND_HELD_IDEA =
        "SELECT i.body FROM idea i JOIN subject su ON su.id = i.subject_id \
         WHERE i.subject_id = $1 AND i.links_held = 1 AND su.hidden_by IS NULL";
    pub(crate) RELEASE_POST = "UPDATE post SET html = $3, links_held = 0 WHERE subject_id = $1 AND number = $2";
    pub(crate) RELEASE_IDEA = "UPDATE idea SET html = $2, links_held = 0 WHERE subject_id = $1";

    pub(crate) IS_BLOCKED = "SELECT since FROM blocked WHERE person_id = $1 AND blocked_id = $2";
    pub(crate) INSERT_BLOCKED = "INSERT INTO blocked (person_id, blocked_id, since) VALUES ($1, $2, $3)";
    pub(crate) DELETE_BLOCKED = "DELETE FROM blocked WHERE person_id = $1 AND blocked_id = $2";

    pub(crate) FIND_APPEAL = "SELECT decided_at FROM appeal WHERE measure_id = $1";
    pub(crate) INSERT_APPEAL = "INSERT INTO appeal (measure_id, words, made_at) VALUES ($1, $2, $3)";
    pub(crate) DECIDE_APPEAL =
        "UPDATE appeal SET decided_at = $2, decided_by = $3, power = $4, outcome = $5, reason = $6 \
         WHERE measure_id = $1 AND decided_at IS NULL";
    // Who else could rule, besides whoever took the measure ($2) and whom it meets ($3).
    pub(crate) BENCH =
        "SELECT COALESCE(sum(CASE WHEN power = 'neutral' THEN 1 ELSE 0 END), 0), \
           COALESCE(sum(CASE WHEN power = 'host' THEN 1 ELSE 0 END), 0) FROM member \
         WHERE space_id = $1 AND power IN ('neutral', 'host') AND person_id <> $2 AND person_id <> $3";

    pub(crate) FIND_OWN_REPORT =
        "SELECT id FROM report WHERE space_id = $1 AND thing = $2 AND made_by = $3 AND decided_at IS NULL";
    pub(crate) ANY_REPORT =
        "SELECT id FROM report WHERE space_id = $1 AND thing = $2 AND decided_at IS NULL LIMIT 1";
    pub(crate) INSERT_REPORT =
        "INSERT INTO report (id, space_id, thing, person_id, problem, words, made_by, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
}

pg_sql! {
    pub(crate) LOCK_MEASURE = find_measure!(), " FOR UPDATE OF m";
    pub(crate) LOCK_SPACE = find_space!(), " FOR UPDATE";
}
