//! The SQL of what this room keeps about people, once for both databases.

use cocreate_kernel::{names, renames, sql};

sql! {
    pub(crate) MY_ACCOUNT =
        "SELECT p.id, 0, p.id, p.name, p.email, p.about, p.locale, p.time_zone, p.created_at, p.email_confirmed_at, \
           p.administrator_since, p.suspended_at, p.service_of FROM person p \
         WHERE p.id = $1 AND (p.id, 0) > ($2, $3) ORDER BY p.id LIMIT $4";
    pub(crate) MY_SESSIONS =
        "SELECT s.started_at, s.ends_at, s.started_at, s.ends_at, s.seen_at, s.proven_at, s.method, s.agent FROM session s \
         WHERE s.person_id = $1 AND (s.started_at, s.ends_at) > ($2, $3) ORDER BY s.started_at, s.ends_at LIMIT $4";
    pub(crate) MY_TOKENS =
        "SELECT t.id, 0, t.name, t.scopes, t.made_at, t.ends_at, t.seen_at FROM api_token t \
         WHERE t.person_id = $1 AND (t.id, 0) > ($2, $3) ORDER BY t.id LIMIT $4";
    pub(crate) MY_PASSKEYS =
        "SELECT k.id, 0, k.name, k.made_at, k.seen_at FROM passkey k \
         WHERE k.person_id = $1 AND (k.id, 0) > ($2, $3) ORDER BY k.id LIMIT $4";
    pub(crate) MY_SECOND_FACTOR =
        "SELECT f.person_id, 0, f.begun_at, f.confirmed_at FROM second_factor f \
         WHERE f.person_id = $1 AND (f.person_id, 0) > ($2, $3) ORDER BY f.person_id LIMIT $4";
    pub(crate) MY_ENTRIES =
        "SELECT e.id, 0, e.made_at, e.kind, sp.name, e.subject_id, e.data FROM entry e \
         LEFT JOIN space sp ON sp.id = e.space_id \
         WHERE e.person_id IN (SELECT id FROM person WHERE id = $1 OR merged_into = $1) AND (e.id, 0) > ($2, $3) ORDER BY e.id LIMIT $4";
    pub(crate) MY_MASKED_ENTRIES =
        "SELECT e.id, 0, e.made_at, e.kind, sp.name, al.name, e.subject_id, e.data FROM alias al \
         JOIN entry e ON e.alias_id = al.id LEFT JOIN space sp ON sp.id = e.space_id \
         WHERE al.person_id = $1 AND (e.id, 0) > ($2, $3) ORDER BY e.id LIMIT $4";
    pub(crate) MY_LETTERS =
        "SELECT l.id, 0, l.kind, l.made_at, l.sent_at, l.failed_at FROM mail l \
         WHERE l.person_id = $1 AND (l.id, 0) > ($2, $3) ORDER BY l.id LIMIT $4";
    pub(crate) MY_MAIL_CHOICES =
        "SELECT c.space_id, 0, c.space_id, sp.name, c.pace, c.chosen_at FROM mail_choice c \
         LEFT JOIN space sp ON sp.id = c.space_id \
         WHERE c.person_id = $1 AND (c.space_id, 0) > ($2, $3) ORDER BY c.space_id LIMIT $4";
    pub(crate) MY_MAIL_ROUNDS =
        "SELECT r.told_until, 0, r.pace, r.told_until, r.due_at FROM mail_round r \
         WHERE r.person_id = $1 AND (r.told_until, 0) > ($2, $3) ORDER BY r.told_until LIMIT $4";
    pub(crate) MY_EXPORTS =
        "SELECT x.id, 0, x.asked_at, x.ready_at, x.size, x.ends_at FROM export x \
         WHERE x.person_id = $1 AND (x.id, 0) > ($2, $3) ORDER BY x.id LIMIT $4";
    pub(crate) MY_IDENTITIES =
        "SELECT i.id, 0, v.name, i.issuer, i.subject, i.linked_at, i.used_at FROM identity i \
         JOIN provider v ON v.id = i.provider_id \
         WHERE i.person_id = $1 AND (i.id, 0) > ($2, $3) ORDER BY i.id LIMIT $4";
    pub(crate) FORGET_IDENTITY_PARTS =
        "DELETE FROM identity_member WHERE identity_id IN (SELECT id FROM identity WHERE person_id = $1)";
    pub(crate) FORGET_IDENTITIES = "DELETE FROM identity WHERE person_id = $1";
    pub(crate) FORGET_IDENTITY_OFFERS = "DELETE FROM identity_offer WHERE person_id = $1";
    pub(crate) MY_ERASURE =
        "SELECT x.person_id, 0, x.asked_at, x.texts, x.due_at, x.decided_at, x.outcome, x.reason FROM erasure x \
         WHERE x.person_id = $1 AND (x.person_id, 0) > ($2, $3) ORDER BY x.person_id LIMIT $4";

    // The row stays: what they said stands beside it.
    pub(crate) FORGET_PERSON =
        "UPDATE person SET name = '', email = NULL, password = NULL, about = NULL, locale = NULL, time_zone = NULL, \
           administrator_since = NULL, email_confirmed_at = NULL, suspended_at = NULL, leaving_at = NULL, \
           erased_at = COALESCE(erased_at, $2) WHERE id = $1";
    pub(crate) FORGET_SESSIONS = "DELETE FROM session WHERE person_id = $1";
    pub(crate) FORGET_TOKENS =
        "DELETE FROM api_token WHERE person_id = $1 OR person_id IN (SELECT id FROM person WHERE service_of = $1)";
    pub(crate) FORGET_PASSKEYS = "DELETE FROM passkey WHERE person_id = $1";
    pub(crate) FORGET_CHALLENGES = "DELETE FROM challenge WHERE person_id = $1";
    pub(crate) FORGET_SECOND = "DELETE FROM second_factor WHERE person_id = $1";
    pub(crate) FORGET_RECOVERY = "DELETE FROM recovery_code WHERE person_id = $1";
    pub(crate) FORGET_HALVES = "DELETE FROM half_session WHERE person_id = $1";
    pub(crate) FORGET_BROWSERS = "DELETE FROM known_browser WHERE person_id = $1";
    pub(crate) FORGET_ONCE = "DELETE FROM idempotency WHERE person_id = $1";
    pub(crate) FORGET_LETTERS = "DELETE FROM mail WHERE person_id = $1 OR address = (SELECT p.email FROM person p WHERE p.id = $1)";
    pub(crate) FORGET_MAIL_CHOICES = "DELETE FROM mail_choice WHERE person_id = $1";
    pub(crate) FORGET_MAIL_ROUNDS = "DELETE FROM mail_round WHERE person_id = $1";
    pub(crate) FORGET_MAIL_STOPS = "DELETE FROM mail_stop WHERE person_id = $1";
    pub(crate) FORGET_EXPORT_PARTS = "DELETE FROM export_part WHERE export_id IN (SELECT id FROM export WHERE person_id = $1)";
    pub(crate) FORGET_EXPORTS = "DELETE FROM export WHERE person_id = $1";
    // What they did outside of spaces was about themselves. The commitments stay.
    pub(crate) FORGET_OWN_ENTRIES =
        "UPDATE entry SET data = NULL, salt = NULL WHERE space_id IS NULL AND salt IS NOT NULL \
           AND person_id IN (SELECT id FROM person WHERE id = $1 OR merged_into = $1)";
    // Also those that somebody asked for at their address.
    pub(crate) FORGET_CODES =
        "DELETE FROM code WHERE person_id = $1 OR email = (SELECT p.email FROM person p WHERE p.id = $1)";

    // An account $1 becomes part of $2, for whoever owns both.
    pub(crate) DROP_TOKENS = "DELETE FROM api_token WHERE person_id = $1";
    pub(crate) DROP_UNSENT = "DELETE FROM mail WHERE person_id = $1";
    pub(crate) GIVE_IDENTITIES = "UPDATE identity SET person_id = $2 WHERE person_id = $1";
    pub(crate) LEAVE_ADDRESS =
        "UPDATE person SET name = '', email = NULL, password = NULL, about = NULL, email_confirmed_at = NULL, \
           merged_into = $2, erased_at = COALESCE(erased_at, $3) WHERE id = $1";
    pub(crate) TAKE_ADDRESS =
        "UPDATE person SET email = $2, email_confirmed_at = $3 WHERE id = $1 AND email IS NULL";
    pub(crate) FIND_ADDRESS = "SELECT email, email_confirmed_at FROM person WHERE id = $1";
    pub(crate) SINCE_THE_FIRST =
        "UPDATE person SET created_at = (SELECT min(o.created_at) FROM person o WHERE o.id IN ($1, $2)), \
           settled_at = (SELECT min(o.settled_at) FROM person o WHERE o.id IN ($1, $2)) WHERE id = $2";
    // Accounts that became part of the one that goes, become part of the one that stays.
    pub(crate) MERGED_NAMES = names!("person", "merged_into");
    pub(crate) MERGED_RENAMES = renames!("person", "merged_into", "id");
    pub(crate) SERVICE_NAMES = names!("person", "service_of");
    pub(crate) SERVICE_RENAMES = renames!("person", "service_of", "id");
    pub(crate) SUBJECT_NAMES = names!("subject", "author_id");
    pub(crate) SUBJECT_RENAMES = renames!("subject", "author_id", "id");
    pub(crate) RULES_NAME = names!("instance_rules", "changed_by");
    pub(crate) RULES_RENAME = renames!("instance_rules", "changed_by", "version");
    pub(crate) VERDICT_NAMES = names!("erasure", "decided_by");
    pub(crate) VERDICT_RENAMES = renames!("erasure", "decided_by", "person_id");
}
