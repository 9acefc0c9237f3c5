//! SQL of news by mail, once for both databases.

use cocreate_kernel::{not_by, sql, visible};

// Somebody gets mail whose address is known to reach them.
macro_rules! reachable {
    () => {
        "p.email IS NOT NULL AND p.email_confirmed_at IS NOT NULL AND p.suspended_at IS NULL AND p.erased_at IS NULL"
    };
}

// What somebody wants from a space: what they chose for it, else everywhere, else a letter a day.
macro_rules! pace {
    () => {
        "COALESCE(here.pace, everywhere.pace, 'daily')"
    };
}

macro_rules! choices {
    () => {
        "LEFT JOIN mail_choice here ON here.person_id = f.person_id AND here.space_id = sp.id \
         LEFT JOIN mail_choice everywhere ON everywhere.person_id = f.person_id AND everywhere.space_id = 0 "
    };
}

sql! {
    pub(crate) FIND_TELLING = "SELECT tell_at FROM subject WHERE id = $1";
    pub(crate) END_TELLING = "UPDATE subject SET tell_at = NULL WHERE id = $1";
    // Who follows a subject, can see it, has not seen its news, which others made, and wants to hear of it by mail.
    pub(crate) FOLLOWERS_TO_TELL =
        "SELECT f.person_id, p.time_zone, ", pace!(), ", r.due_at, r.told_until \
         FROM follow f JOIN subject su ON su.id = f.subject_id JOIN space sp ON sp.id = su.space_id \
         JOIN person p ON p.id = f.person_id \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = f.person_id ", choices!(),
        "LEFT JOIN mail_round r ON r.person_id = f.person_id AND r.pace = ", pace!(),
        " WHERE f.subject_id = $1 AND f.person_id > $2 AND f.muted_at IS NULL AND su.news_at > f.seen_at \
           AND (sp.reading = 'public' OR m.power IS NOT NULL) AND ", visible!("su", "f.person_id"), " AND ", pace!(),
        " <> 'nothing' AND ", reachable!(),
        " AND EXISTS (SELECT 1 FROM entry e WHERE e.subject_id = su.id AND e.news_at > f.seen_at \
           AND ", not_by!("e", "f.person_id"), " AND NOT EXISTS (SELECT 1 FROM blocked k \
             WHERE k.person_id = f.person_id AND k.blocked_id = e.person_id)) \
         ORDER BY f.person_id LIMIT $3";
    // Whoever waits for a letter already goes on waiting for that one.
    pub(crate) LET_DUE =
        "INSERT INTO mail_round (person_id, pace, told_until, due_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id, pace) DO UPDATE SET due_at = excluded.due_at WHERE mail_round.due_at IS NULL";
    pub(crate) FIND_ROUND = "SELECT told_until, due_at FROM mail_round WHERE person_id = $1 AND pace = $2";
    pub(crate) END_ROUND =
        "UPDATE mail_round SET due_at = NULL, told_until = $4 WHERE person_id = $1 AND pace = $2 AND due_at = $3";

    // As the list of notices: one row a followed subject that somebody can see, with the last news that others made.
    // Only what they have not seen, nor been told of by mail since $2, from spaces of this pace.
    pub(crate) LIST_NEWS =
        "SELECT su.id, su.kind, su.title, su.state, sp.id, sp.name, f.because, e.kind, e.made_at, 1, e.news_at, \
           CASE WHEN al.id IS NULL THEN by_whom.id END, CASE WHEN al.id IS NULL THEN by_whom.name ELSE al.name END, \
           g.id, g.name, g.mark, CASE WHEN e.alias_id IS NULL THEN 0 ELSE 1 END \
         FROM follow f JOIN subject su ON su.id = f.subject_id JOIN space sp ON sp.id = su.space_id \
         JOIN person p ON p.id = f.person_id \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = f.person_id ", choices!(),
        "JOIN entry e ON e.id = (SELECT x.id FROM entry x WHERE x.subject_id = su.id AND x.news_at > f.since \
           AND ", not_by!("x", "f.person_id"), " AND NOT EXISTS (SELECT 1 FROM blocked k \
             WHERE k.person_id = f.person_id AND k.blocked_id = x.person_id) ORDER BY x.news_at DESC, x.id DESC LIMIT 1) \
         LEFT JOIN person by_whom ON by_whom.id = e.person_id LEFT JOIN alias al ON al.id = e.alias_id LEFT JOIN stakeholder_group g ON g.id = e.group_id \
         WHERE f.person_id = $1 AND f.muted_at IS NULL AND su.news_at > f.since \
           AND (sp.reading = 'public' OR m.power IS NOT NULL) AND ", visible!("su", "$1"), " \
           AND e.news_at > f.seen_at AND e.news_at > $2 AND ", pace!(), " = $3 AND ", reachable!(), " ORDER BY e.news_at DESC, su.id DESC LIMIT $4";

    pub(crate) MAIL_ADDRESS =
        "SELECT CASE WHEN p.email IS NOT NULL AND p.email_confirmed_at IS NOT NULL THEN 1 ELSE 0 END, c.pace \
         FROM person p LEFT JOIN mail_choice c ON c.person_id = p.id AND c.space_id = 0 WHERE p.id = $1";
    pub(crate) MAIL_SPACES =
        "SELECT sp.id, sp.name, c.pace FROM member m JOIN space sp ON sp.id = m.space_id \
         LEFT JOIN mail_choice c ON c.person_id = m.person_id AND c.space_id = sp.id \
         WHERE m.person_id = $1 AND m.space_id > $2 ORDER BY m.space_id LIMIT $3";
    pub(crate) FIND_MY_SPACE = "SELECT space_id FROM member WHERE space_id = $1 AND person_id = $2";
    pub(crate) FIND_CHOICE = "SELECT pace FROM mail_choice WHERE person_id = $1 AND space_id = $2";
    pub(crate) CHOOSE =
        "INSERT INTO mail_choice (person_id, space_id, pace, chosen_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id, space_id) DO UPDATE SET pace = excluded.pace, chosen_at = excluded.chosen_at";
    pub(crate) UNCHOOSE = "DELETE FROM mail_choice WHERE person_id = $1 AND space_id = $2";
    pub(crate) UNCHOOSE_ALL = "DELETE FROM mail_choice WHERE person_id = $1";

    pub(crate) INSERT_STOP = "INSERT INTO mail_stop (token, person_id, space_id, made_at) VALUES ($1, $2, $3, $4)";
    pub(crate) FORGET_STOPS = "DELETE FROM mail_stop WHERE person_id = $1 AND made_at < $2";
    pub(crate) FIND_STOP = "SELECT person_id, space_id FROM mail_stop WHERE token = $1";
    // Whether letters from a space, or for 0 from any, still come.
    pub(crate) STILL_WANTED =
        "SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM mail_choice c WHERE c.person_id = $1 AND c.space_id = $2 \
             AND c.pace = 'nothing') \
           OR ($2 = 0 AND EXISTS (SELECT 1 FROM mail_choice c WHERE c.person_id = $1 AND c.pace <> 'nothing')) \
           THEN 1 ELSE 0 END";
}
