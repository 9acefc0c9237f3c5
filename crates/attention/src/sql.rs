//! This room's SQL, once for both databases.

use cocreate_kernel::{not_by, spoken_by, sql, visible, voice};

macro_rules! card {
    () => {
        "SELECT sp.id, sp.name, sp.reading, sp.created_at, sp.member_count, sp.idea_count, sp.decision_count, c.clauses, \
           m.power, g.id, g.name, g.mark \
         FROM space sp JOIN charter c ON c.id = sp.charter_id \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $1 \
         LEFT JOIN stakeholder_group g ON g.id = m.group_id "
    };
}

// What has news for them comes first: its instant counts as later than every other. Their own acts are no news. Of what
// was done under a mask only the hour counts: a cursor tells it.
macro_rules! notice_order {
    () => {
        "CASE WHEN e.news_at > f.seen_at THEN 1000000000000000 ELSE 0 END \
           + CASE WHEN e.alias_id IS NULL THEN e.news_at ELSE e.news_at - e.news_at % 3600000 END"
    };
}

// The newest subjects of one word: $1 to $8 are the words that lead, $9 the most subjects of each. '' is no word.
macro_rules! led_by {
    ($word:literal) => {
        concat!(
            "SELECT subject_id FROM (SELECT w.subject_id FROM word w WHERE w.word = ",
            $word,
            " ORDER BY w.subject_id DESC LIMIT $9) AS led"
        )
    };
}

macro_rules! also {
    ($word:literal) => {
        concat!(
            "(",
            $word,
            " = '' OR EXISTS (SELECT 1 FROM word w WHERE w.word = ",
            $word,
            " AND w.subject_id = su.id)) AND "
        )
    };
}

macro_rules! also_apart {
    ($word:literal) => {
        concat!(
            "(",
            $word,
            " = '' OR EXISTS (SELECT 1 FROM word_apart w WHERE w.subject_id = su.id AND w.word = ",
            $word,
            ")) AND "
        )
    };
}

// A space's name has a word between two bounds.
macro_rules! named {
    ($from:literal, $to:literal) => {
        concat!(
            "(",
            $from,
            " = '' OR sp.id IN (SELECT w.space_id FROM space_word w WHERE w.word >= ",
            $from,
            " AND w.word < ",
            $to,
            "))"
        )
    };
}

sql! {
    // Lists of spaces: $1 is the reader, $2 and $3 say where the last page ended.
    pub(crate) MY_SPACES = card!(),
        "WHERE m.person_id = $1 AND (sp.created_at, sp.id) < ($2, $3) \
         ORDER BY sp.created_at DESC, sp.id DESC LIMIT $4";
    pub(crate) OTHER_SPACES = card!(),
        "WHERE sp.reading = 'public' AND m.person_id IS NULL AND (sp.created_at, sp.id) < ($2, $3) \
         ORDER BY sp.created_at DESC, sp.id DESC LIMIT $4";

    pub(crate) GROUPS = "SELECT id, name, mark FROM stakeholder_group WHERE space_id = $1 ORDER BY position";

    // Ballots that somebody has not cast in their spaces.
    pub(crate) BALLOTS_DUE =
        "SELECT su.id, su.title, sp.id, sp.name, su.created_at, d.closes_at \
         FROM member m JOIN space sp ON sp.id = m.space_id \
         JOIN subject su ON su.space_id = m.space_id AND su.kind = 'decision' AND su.state = 'open' \
         JOIN decision d ON d.subject_id = su.id \
         LEFT JOIN ballot b ON b.subject_id = su.id AND b.person_id = m.person_id \
         WHERE m.person_id = $1 AND b.person_id IS NULL AND d.closes_at > $2 AND ", visible!("su", "$1"), " \
         ORDER BY d.closes_at, su.id LIMIT $3";
    // In each of somebody's spaces the idea that has waited longest for an answer.
    pub(crate) ANSWERS_DUE =
        "SELECT su.id, su.title, sp.id, sp.name, su.created_at \
         FROM member m JOIN space sp ON sp.id = m.space_id \
         JOIN subject su ON su.id = (SELECT x.id FROM subject x \
           WHERE x.space_id = m.space_id AND x.kind = 'idea' AND x.state = 'waiting' AND x.audience_id IS NULL \
           ORDER BY x.created_at, x.id LIMIT 1) \
         WHERE m.person_id = $1 AND su.audience_id IS NULL ORDER BY su.created_at, su.id LIMIT $2";
    // What somebody wrote in their spaces that still waits for an answer.
    pub(crate) ANSWERS_AWAITED =
        "SELECT su.id, su.title, sp.id, sp.name, su.created_at \
         FROM subject su JOIN member m ON m.space_id = su.space_id AND m.person_id = su.author_id \
         JOIN space sp ON sp.id = su.space_id \
         WHERE su.author_id = $1 AND su.kind = 'idea' AND su.state = 'waiting' AND su.audience_id IS NULL \
         ORDER BY su.created_at, su.id LIMIT $2";

    // One row a followed subject, with the last news that others made there since they follow it.
    pub(crate) LIST_NOTICES =
        "SELECT su.id, su.kind, su.title, su.state, sp.id, sp.name, f.because, e.kind, e.made_at, \
           CASE WHEN e.news_at > f.seen_at THEN 1 ELSE 0 END, ", notice_order!(), ", ", voice!(), ", \
           CASE WHEN e.alias_id IS NULL THEN 0 ELSE 1 END \
         FROM follow f JOIN subject su ON su.id = f.subject_id JOIN space sp ON sp.id = su.space_id \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = f.person_id \
         JOIN entry e ON e.id = (SELECT x.id FROM entry x WHERE x.subject_id = su.id AND x.news_at > f.since \
           AND ", not_by!("x", "f.person_id"), " AND NOT EXISTS (SELECT 1 FROM blocked k \
             WHERE k.person_id = f.person_id AND k.blocked_id = x.person_id) ORDER BY x.news_at DESC, x.id DESC LIMIT 1) \
         LEFT ", spoken_by!("e.person_id", "e.alias_id", "e.group_id"), "WHERE f.person_id = $1 AND f.muted_at IS NULL AND su.news_at > f.since \
           AND (sp.reading = 'public' OR m.power IS NOT NULL) AND ", visible!("su", "$1"), " AND (", notice_order!(), ", su.id) < ($2, $3) \
         ORDER BY ", notice_order!(), " DESC, su.id DESC LIMIT $4";
    // What others did on these subjects since somebody last looked. Twenty at a time; a 0 stands for none.
    pub(crate) HAPPENED =
        "SELECT e.subject_id, e.kind, count(*) FROM follow f JOIN subject su ON su.id = f.subject_id \
         JOIN entry e ON e.subject_id = su.id AND e.news_at > f.seen_at AND ", not_by!("e", "f.person_id"), " \
           AND NOT EXISTS (SELECT 1 FROM blocked k WHERE k.person_id = f.person_id AND k.blocked_id = e.person_id) \
         WHERE f.person_id = $1 AND f.subject_id IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
           $17, $18, $19, $20, $21) AND ", visible!("su", "$1"), " GROUP BY e.subject_id, e.kind";

    pub(crate) NAMES_OF_SPACES = "SELECT id, name FROM space ORDER BY id";
    pub(crate) LIST_TEXTS =
        "SELECT su.id, su.title, COALESCE(i.body, d.explanation, '') FROM subject su \
         LEFT JOIN idea i ON i.subject_id = su.id LEFT JOIN decision d ON d.subject_id = su.id \
         WHERE su.id > $1 AND su.audience_id IS NULL ORDER BY su.id LIMIT $2";

    pub(crate) FIND_FOLLOW =
        "SELECT CASE WHEN su.news_at > f.seen_at THEN 1 ELSE 0 END \
         FROM follow f JOIN subject su ON su.id = f.subject_id \
         WHERE f.person_id = $1 AND f.subject_id = $2 AND f.muted_at IS NULL AND ", visible!("su", "$1");
    // They have seen what is there.
    pub(crate) FOLLOW_SUBJECT =
        "INSERT INTO follow (person_id, subject_id, because, since, seen_at) \
         SELECT CAST($1 AS BIGINT), su.id, CAST($3 AS TEXT), CAST($4 AS BIGINT), \
           CASE WHEN su.news_at > $4 THEN su.news_at ELSE CAST($4 AS BIGINT) END FROM subject su WHERE su.id = $2 AND ", visible!("su", "$1"), " \
         ON CONFLICT (person_id, subject_id) DO UPDATE SET muted_at = NULL, seen_at = excluded.seen_at";
    pub(crate) END_FOLLOW = "UPDATE follow SET muted_at = $3 WHERE person_id = $1 AND subject_id = $2";
    pub(crate) SEE_SUBJECT =
        "UPDATE follow SET seen_at = su.news_at FROM subject su \
         WHERE su.id = follow.subject_id AND person_id = $1 AND subject_id = $2 AND ", visible!("su", "$1");
    pub(crate) OLDEST_UNSEEN =
        "SELECT min(n.at) FROM (SELECT f.seen_at AS at FROM follow f JOIN subject su ON su.id = f.subject_id \
           WHERE f.person_id = $1 AND f.muted_at IS NULL AND su.news_at > f.seen_at AND ", visible!("su", "$1"), " \
           UNION ALL SELECT t.told_at - 1 AS at FROM tiding t WHERE t.person_id = $1 AND t.seen_at IS NULL) AS n";
    // What is said to somebody alone: first what they have not seen.
    pub(crate) LIST_TIDINGS =
        "SELECT t.what, t.address, t.told_at, CASE WHEN t.seen_at IS NULL THEN 1 ELSE 0 END, sp.id, sp.name \
         FROM tiding t LEFT JOIN space sp ON sp.id = t.space_id \
         WHERE t.person_id = $1 ORDER BY CASE WHEN t.seen_at IS NULL THEN 0 ELSE 1 END, t.told_at DESC, t.id DESC LIMIT $2";
    pub(crate) SEE_TIDINGS =
        "UPDATE tiding SET seen_at = $2 WHERE person_id = $1 AND seen_at IS NULL AND told_at <= $2";
    pub(crate) SEE_NOTICES =
        "UPDATE follow SET seen_at = $2 WHERE person_id = $1 AND muted_at IS NULL AND seen_at < $2 \
           AND EXISTS (SELECT 1 FROM subject su WHERE su.id = follow.subject_id AND su.news_at > follow.seen_at \
             AND ", visible!("su", "$1"), ")";

    // How common words are, counted no further than matters: those given, and those that begin with $5, which end
    // before $6. From word to word of the index, however many subjects have them.
    pub(crate) COUNT_WORDS =
        "WITH RECURSIVE near (word, n) AS ( \
           SELECT (SELECT min(w.word) FROM word w WHERE w.word >= $5 AND w.word < $6), 1 \
           UNION ALL SELECT (SELECT min(w.word) FROM word w WHERE w.word > near.word AND w.word < $6), near.n + 1 \
           FROM near WHERE near.word IS NOT NULL AND near.n < 300) \
         SELECT near.word, 1, (SELECT count(*) FROM (SELECT 1 FROM word w WHERE w.word = near.word LIMIT 100) AS few) \
         FROM near WHERE near.word IS NOT NULL \
         UNION ALL SELECT g.word, 0, (SELECT count(*) FROM (SELECT 1 FROM word w WHERE w.word = g.word LIMIT 2000) AS few) \
         FROM (SELECT CAST($1 AS TEXT) AS word UNION SELECT CAST($2 AS TEXT) UNION SELECT CAST($3 AS TEXT) \
           UNION SELECT CAST($4 AS TEXT)) AS g";
    // The words that lead bound the work; $10 to $13 are further words that must be there, and one of $14 to $21. What
    // is for the reader's groups alone is gone through: $26 to $29 must be there, and one between $30 and $31.
    pub(crate) SEARCH_SUBJECTS =
        "SELECT su.id, su.kind, su.title, su.state, su.created_at, su.support_count, i.excerpt, sp.id, sp.name, ", voice!(), " \
         FROM (", led_by!("$1"), " UNION ", led_by!("$2"), " UNION ", led_by!("$3"), " UNION ", led_by!("$4"), " UNION ",
         led_by!("$5"), " UNION ", led_by!("$6"), " UNION ", led_by!("$7"), " UNION ", led_by!("$8"), " UNION \
           SELECT id FROM (SELECT x.id FROM subject x WHERE x.audience_id IN (SELECT a.group_id FROM member a \
             WHERE a.person_id = $22 UNION SELECT v.group_id FROM member_voice v WHERE v.person_id = $22) \
             ORDER BY x.id DESC LIMIT 2000) AS apart) AS c \
         JOIN subject su ON su.id = c.subject_id JOIN space sp ON sp.id = su.space_id \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $22 \
         ", spoken_by!("su.author_id", "su.alias_id", "su.group_id"), "LEFT JOIN idea i ON i.subject_id = su.id \
         WHERE ((su.audience_id IS NULL AND ", also!("$10"), also!("$11"), also!("$12"), also!("$13"),
           "($14 = '' OR EXISTS (SELECT 1 FROM word w WHERE w.subject_id = su.id AND w.word IN ($14, $15, $16, $17, $18, $19, $20, $21)))) \
           OR (su.audience_id IS NOT NULL AND ", also_apart!("$26"), also_apart!("$27"), also_apart!("$28"), also_apart!("$29"),
           "EXISTS (SELECT 1 FROM word_apart w WHERE w.subject_id = su.id AND w.word >= $30 AND w.word < $31))) \
           AND ", visible!("su", "$22"), " AND (sp.reading = 'public' OR m.power IS NOT NULL) AND (su.support_count, su.id) < ($23, $24) \
         ORDER BY su.support_count DESC, su.id DESC LIMIT $25";
    // $1 is the reader; the bounds of up to five words follow.
    pub(crate) SEARCH_SPACES =
        "SELECT sp.id, sp.name FROM space sp LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $1 \
         WHERE (sp.reading = 'public' OR m.power IS NOT NULL) AND ", named!("$2", "$3"), " AND ", named!("$4", "$5"),
         " AND ", named!("$6", "$7"), " AND ", named!("$8", "$9"), " AND ", named!("$10", "$11"),
         " ORDER BY sp.member_count DESC, sp.id DESC LIMIT $12";
}
