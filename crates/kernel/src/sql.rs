//! The kernel's own statements.

use cocreate_store::{pg_sql, sql};

/// Whether a reader sees a subject, as a condition in SQL: everybody who sees its space does, unless it is for one
/// group alone; then only members who speak for that group, by default or besides. Takes the names that the statement
/// gives to the subject and to the reader's key: `visible!("su", "$2")`. That the space is seen is a condition of its
/// own. Every statement that reads subjects has this one; a test looks.
#[macro_export]
macro_rules! visible {
    ($subject:literal, $reader:literal) => {
        concat!(
            "(",
            $subject,
            ".audience_id IS NULL OR EXISTS (SELECT 1 FROM member am LEFT JOIN member_voice av \
               ON av.space_id = am.space_id AND av.person_id = am.person_id AND av.group_id = ",
            $subject,
            ".audience_id WHERE am.space_id = ",
            $subject,
            ".space_id AND am.person_id = ",
            $reader,
            " AND (am.group_id = ",
            $subject,
            ".audience_id OR av.group_id IS NOT NULL)))"
        )
    };
}

/// The columns of who speaks, as others see them: person, name, group, its name, its mark. Under a mask there is no
/// person, and the name is the pseudonym, or none for "a member of" the group. Goes with [`spoken_by!`].
#[macro_export]
macro_rules! voice {
    () => {
        "CASE WHEN al.id IS NULL THEN p.id END, CASE WHEN al.id IS NULL THEN p.name ELSE al.name END, g.id, g.name, g.mark"
    };
}

/// The joins for [`voice!`]: takes the columns of person, alias and group. Whoever shows who did something in a space
/// reads it so; a test looks.
#[macro_export]
macro_rules! spoken_by {
    ($person:literal, $alias:literal, $group:literal) => {
        concat!(
            "JOIN person p ON p.id = ",
            $person,
            " LEFT JOIN alias al ON al.id = ",
            $alias,
            " LEFT JOIN stakeholder_group g ON g.id = ",
            $group,
            " "
        )
    };
}

/// Whether an entry was not made by somebody, also under a mask: takes the names that the statement gives to the entry
/// and to the person's key.
#[macro_export]
macro_rules! not_by {
    ($entry:literal, $person:literal) => {
        concat!(
            "(",
            $entry,
            ".person_id IS NULL OR ",
            $entry,
            ".person_id <> ",
            $person,
            ") AND NOT EXISTS (SELECT 1 FROM alias oa WHERE oa.id = ",
            $entry,
            ".alias_id AND oa.person_id = ",
            $person,
            ")"
        )
    };
}

/// The title of what somebody has to do with, for a copy of everything that is kept about them: as far as they can see
/// it still. Takes the name that the statement gives to the subject, and the person's key.
#[macro_export]
macro_rules! title_seen {
    ($subject:literal, $reader:literal) => {
        concat!(
            "(SELECT v.title FROM subject v JOIN space vs ON vs.id = v.space_id WHERE v.id = ",
            $subject,
            ".id AND (vs.reading = 'public' OR EXISTS (SELECT 1 FROM member vm WHERE vm.space_id = vs.id AND vm.person_id = ",
            $reader,
            ")) AND ",
            $crate::visible!("v", $reader),
            ")"
        )
    };
}

macro_rules! person_columns {
    () => {
        "p.id, p.name, CASE WHEN p.administrator_since IS NULL THEN 0 ELSE 1 END, p.locale, p.time_zone, p.created_at, \
           p.suspended_at"
    };
}

macro_rules! space_columns {
    () => {
        "sp.id, sp.name, sp.reading, sp.currency, sp.charter_id, m.power, m.group_id, m.muted_until, k.chosen_at, k.alias_id, ka.name, ka.group_id, \
           sp.masks, m.barred_until"
    };
}

// The mask that the member chose.
macro_rules! their_mask {
    () => {
        "LEFT JOIN mask k ON k.space_id = sp.id AND k.person_id = m.person_id LEFT JOIN alias ka ON ka.id = k.alias_id "
    };
}

macro_rules! subject_columns {
    () => {
        "su.id, su.kind, su.title, su.state, su.author_id, su.version, su.created_at, su.post_count, su.support_count, su.group_id, \
           su.hidden_by, su.audience_id, su.alias_id"
    };
}

macro_rules! find_subject {
    () => {
        concat!(
            "SELECT ",
            space_columns!(),
            ", ",
            subject_columns!(),
            " FROM subject su JOIN space sp ON sp.id = su.space_id \
             LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 ",
            their_mask!(),
            "WHERE su.id = $1 AND ($3 = 1 OR ((sp.reading = 'public' OR m.power IS NOT NULL) AND ",
            visible!("su", "$2"),
            "))"
        )
    };
}

sql! {
    pub(crate) FIND_SESSION =
        "SELECT ", person_columns!(), ", s.proven_at, s.seen_at, p.settled_at, p.leaving_at FROM session s JOIN person p ON p.id = s.person_id \
         WHERE s.token = $1 AND s.ends_at > $2 AND s.seen_at > $3 AND p.erased_at IS NULL";
    pub(crate) FIND_TOKEN =
        "SELECT ", person_columns!(), ", t.scopes, t.seen_at, p.settled_at, CASE WHEN p.service_of IS NULL THEN 0 ELSE 1 END FROM api_token t JOIN person p ON p.id = t.person_id \
         LEFT JOIN person o ON o.id = p.service_of \
         WHERE t.token = $1 AND t.ends_at > $2 AND p.ended_at IS NULL AND p.suspended_at IS NULL AND p.leaving_at IS NULL AND p.erased_at IS NULL \
           AND o.suspended_at IS NULL AND o.leaving_at IS NULL AND o.erased_at IS NULL";
    pub(crate) INSERT_TOKEN =
        "INSERT INTO api_token (id, token, person_id, name, scopes, made_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    pub(crate) FIND_ACTOR =
        "SELECT ", person_columns!(), ", 0, 0, p.settled_at, p.leaving_at, CASE WHEN p.service_of IS NULL THEN 0 ELSE 1 END \
         FROM person p WHERE p.id = $1 AND p.erased_at IS NULL AND p.ended_at IS NULL";
    pub(crate) SEE_SESSION = "UPDATE session SET seen_at = $2 WHERE token = $1 AND seen_at < $2";
    pub(crate) SEE_TOKEN = "UPDATE api_token SET seen_at = $2 WHERE token = $1 AND (seen_at IS NULL OR seen_at < $2)";
    pub(crate) FIND_REPRESENTED = "SELECT r.person_id FROM represented r WHERE r.space_id = $1 AND r.person_id = $2";
    pub(crate) FIND_VOICE =
        "SELECT v.group_id FROM member_voice v WHERE v.space_id = $1 AND v.person_id = $2 AND v.group_id = $3";
    // What lets somebody in who has no account yet: open, and given by a member whose account is not suspended. A
    // letter that is bound to its address lets nobody else in.
    pub(crate) LETS_IN =
        "SELECT i.id, m.power, m.group_id, c.clauses FROM invitation i JOIN space sp ON sp.id = i.space_id \
         JOIN charter c ON c.id = sp.charter_id JOIN person p ON p.id = i.invited_by \
         JOIN member m ON m.space_id = i.space_id AND m.person_id = i.invited_by \
         WHERE i.revoked_at IS NULL AND i.ends_at > $1 AND (i.most IS NULL OR i.uses < i.most) AND p.suspended_at IS NULL \
           AND ((i.token = $2 AND (i.only_address = 0 OR i.address = $3)) OR (i.kind = 'letter' AND i.address = $3) \
             OR (i.kind = 'domain' AND i.address = $4)) ORDER BY i.id DESC LIMIT 20";
    pub(crate) CURRENT_INSTANCE =
        "SELECT version, rules FROM instance_rules WHERE version > $1 ORDER BY version DESC LIMIT 1";
    pub(crate) FIND_CLAUSES = "SELECT clauses FROM charter WHERE id = $1";
    pub(crate) FIND_SPACE =
        "SELECT ", space_columns!(), " FROM space sp \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 ", their_mask!(),
        "WHERE sp.id = $1 AND ($3 = 1 OR sp.reading = 'public' OR m.power IS NOT NULL)";
    pub(crate) FIND_SUBJECT = find_subject!();
    pub(crate) FIND_MY_SPACES =
        "SELECT ", space_columns!(), " FROM member m JOIN space sp ON sp.id = m.space_id ", their_mask!(),
        "WHERE m.person_id = $1 ORDER BY sp.id DESC LIMIT $2";
    // Twenty-five charters at a time; a 0 stands for none.
    pub(crate) FIND_CLAUSES_OF =
        "SELECT id, clauses FROM charter WHERE id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
           $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)";
    pub(crate) INSERT_SUBJECT =
        "INSERT INTO subject (id, space_id, kind, title, state, author_id, group_id, created_at, version, post_count, \
           support_count, news_at, audience_id, alias_id, entered_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, 0, 0, $8, $9, $10, $11)";
    pub(crate) GROUP_SIZE = "SELECT member_count FROM stakeholder_group WHERE id = $1";
    pub(crate) INSERT_ALIAS =
        "INSERT INTO alias (id, space_id, person_id, name, folded, group_id, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    pub(crate) UPDATE_TITLE = "UPDATE subject SET title = $2 WHERE id = $1 RETURNING audience_id";
    // What was for one group counts as brought when everybody comes to see it.
    pub(crate) OPEN_SUBJECT = "UPDATE subject SET audience_id = NULL, created_at = $2 WHERE id = $1";
    pub(crate) OPEN_WORDS =
        "INSERT INTO word (word, subject_id) SELECT w.word, w.subject_id FROM word_apart w WHERE w.subject_id = $1";
    pub(crate) AUDIENCE_OF = "SELECT audience_id FROM subject WHERE id = $1";
    pub(crate) DELETE_WORDS_APART = "DELETE FROM word_apart WHERE subject_id = $1";
    pub(crate) INSERT_WORD_APART =
        "INSERT INTO word_apart (subject_id, word) VALUES ($1, $2) ON CONFLICT (subject_id, word) DO NOTHING";
    // Twenty-five words at a time; a word that stands twice is written once.
    pub(crate) INSERT_WORDS =
        "INSERT INTO word (word, subject_id) VALUES ($2, $1), ($3, $1), ($4, $1), ($5, $1), ($6, $1), ($7, $1), ($8, $1), ($9, $1), ($10, $1), \
           ($11, $1), ($12, $1), ($13, $1), ($14, $1), ($15, $1), ($16, $1), ($17, $1), ($18, $1), ($19, $1), \
           ($20, $1), ($21, $1), ($22, $1), ($23, $1), ($24, $1), ($25, $1), ($26, $1) \
         ON CONFLICT (word, subject_id) DO NOTHING";
    pub(crate) DELETE_WORDS =
        "DELETE FROM word WHERE subject_id = $1 AND word IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, \
           $20, $21, $22, $23, $24, $25, $26)";
    pub(crate) DELETE_ALL_WORDS = "DELETE FROM word WHERE subject_id = $1";
    pub(crate) INSERT_SPACE_WORDS =
        "INSERT INTO space_word (word, space_id) VALUES ($1, $2) ON CONFLICT (word, space_id) DO NOTHING";
    pub(crate) TOUCH_SUBJECT =
        "UPDATE subject SET version = version + 1 WHERE id = $1 RETURNING version, news_at";
    // Each piece of news has an instant of its own, also two of one millisecond.
    pub(crate) TOUCH_SUBJECT_NEWS =
        "UPDATE subject SET version = version + 1, news_at = CASE WHEN news_at < $2 THEN $2 ELSE news_at + 1 END, \
           tell_at = COALESCE(tell_at, $3) WHERE id = $1 RETURNING version, news_at, tell_at";
    pub(crate) FOLLOW =
        "INSERT INTO follow (person_id, subject_id, because, since, seen_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (person_id, subject_id) DO UPDATE SET seen_at = excluded.seen_at \
         WHERE follow.seen_at < excluded.seen_at";
    pub(crate) INSERT_ENTRY =
        "INSERT INTO entry (kind, space_id, subject_id, person_id, group_id, charter_id, made_at, data, salt, commitment, \
           news_at, alias_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    pub(crate) STRANDS =
        "SELECT week, group_id, CAST(sum(acts) AS BIGINT), CAST(sum(met) AS BIGINT) FROM strand \
         WHERE space_id = $1 AND week > $2 GROUP BY week, group_id";
    pub(crate) COUNT_STRAND =
        "INSERT INTO strand (space_id, week, group_id, shard, acts, met) VALUES ($1, $2, $3, $4, 1, $5) \
         ON CONFLICT (space_id, week, group_id, shard) \
         DO UPDATE SET acts = strand.acts + 1, met = strand.met + excluded.met";
    pub(crate) FIND_ONCE = "SELECT fingerprint, reply FROM idempotency WHERE person_id = $1 AND key = $2";
    pub(crate) INSERT_ONCE =
        "INSERT INTO idempotency (person_id, key, fingerprint, reply, made_at) VALUES ($1, $2, $3, $4, $5)";
    pub(crate) FORGET_ONCE = "DELETE FROM idempotency WHERE made_at < $1";
    pub(crate) INSERT_JOB =
        "INSERT INTO job (kind, data, due_at, leased_until, tries, lane) VALUES ($1, $2, $3, 0, 0, $4)";
    // Counting begins anew once the time is over.
    pub(crate) COUNT_PACE =
        "INSERT INTO pace (key, since, count) VALUES ($1, $2, 1) ON CONFLICT (key) DO UPDATE SET \
           count = CASE WHEN pace.since <= $3 THEN 1 ELSE pace.count + 1 END, \
           since = CASE WHEN pace.since <= $3 THEN excluded.since ELSE pace.since END \
         RETURNING since, count";
    pub(crate) FIND_PACE = "SELECT since, count FROM pace WHERE key = $1 AND since > $2";
    pub(crate) FORGET_PACE = "DELETE FROM pace WHERE since < $1";
    pub(crate) DUE_JOBS =
        "SELECT id, kind, data, tries FROM job WHERE due_at <= $1 AND leased_until <= $1 AND lane = $3 \
         ORDER BY due_at, id LIMIT $2";
    pub(crate) LEASE_JOB = "UPDATE job SET leased_until = $2, tries = tries + 1 WHERE id = $1";
    pub(crate) DELETE_JOB = "DELETE FROM job WHERE id = $1";
    pub(crate) POSTPONE_JOB = "UPDATE job SET due_at = $2, leased_until = 0 WHERE id = $1";
    pub(crate) NEXT_JOB = "SELECT min(CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END) FROM job WHERE lane = $1";

    pub(crate) INSERT_MAIL =
        "INSERT INTO mail (person_id, address, locale, kind, data, made_at, ends_at, taken_until, tries) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0) RETURNING id";
    pub(crate) TAKE_MAIL =
        "UPDATE mail SET taken_until = $3, tries = tries + 1 \
         WHERE id = $1 AND sent_at IS NULL AND failed_at IS NULL AND taken_until <= $2";
    pub(crate) MAIL_LEFT = "SELECT id FROM mail WHERE id = $1 AND sent_at IS NULL AND failed_at IS NULL";
    pub(crate) FIND_MAIL =
        "SELECT l.id, l.person_id, CASE WHEN l.person_id IS NULL THEN l.address ELSE p.email END, p.name, \
           CASE WHEN l.person_id IS NULL THEN l.locale ELSE p.locale END, l.kind, l.data, l.made_at, l.ends_at \
         FROM mail l LEFT JOIN person p ON p.id = l.person_id WHERE l.id = $1";
    pub(crate) FORGET_MAIL =
        "DELETE FROM mail WHERE made_at < $1 AND (sent_at IS NOT NULL OR failed_at IS NOT NULL)";
    pub(crate) PUT_MAIL_BACK = "UPDATE mail SET taken_until = 0 WHERE id = $1";
    pub(crate) MAIL_SENT = "UPDATE mail SET sent_at = $2, data = NULL, address = NULL WHERE id = $1";
    pub(crate) MAIL_FAILED = "UPDATE mail SET failed_at = $2, data = NULL, address = NULL WHERE id = $1";
    pub(crate) SUBJECT_VERSION =
        "SELECT su.version FROM subject su JOIN space sp ON sp.id = su.space_id \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 \
         WHERE su.id = $1 AND (sp.reading = 'public' OR m.power IS NOT NULL) AND ", visible!("su", "$2");
}

pg_sql! {
    // Two commands on one subject wait for each other here, so each decides on what is true.
    pub(crate) LOCK_SUBJECT = find_subject!(), " FOR UPDATE OF su";
    pub(crate) LOCK_DUE_JOBS =
        "SELECT id, kind, data, tries FROM job WHERE due_at <= $1 AND leased_until <= $1 AND lane = $3 \
         ORDER BY due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED";
}
