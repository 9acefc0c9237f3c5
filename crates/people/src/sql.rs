//! This room's SQL, once for both databases.

use cocreate_kernel::sql;

macro_rules! code_columns {
    () => {
        "email, person_id, digits, name, password, ticket, invitation_id"
    };
}

sql! {
    pub(crate) ANYBODY = "SELECT id FROM person LIMIT 1";
    pub(crate) FIND_EMAIL = "SELECT id FROM person WHERE email = $1";
    pub(crate) FIND_PASSWORD =
        "SELECT id, password FROM person WHERE email = $1 AND password IS NOT NULL AND service_of IS NULL";
    // Whoever signs in with this address: nobody signs in as an account of programs.
    pub(crate) FIND_ENTRANT = "SELECT id, locale FROM person WHERE email = $1 AND service_of IS NULL";
    pub(crate) MY_ACCOUNT = "SELECT email, password FROM person WHERE id = $1";
    pub(crate) SET_PASSWORD = "UPDATE person SET password = $2 WHERE id = $1";
    pub(crate) SET_EMAIL = "UPDATE person SET email = $2, email_confirmed_at = $3 WHERE id = $1";
    pub(crate) ANY_ADMINISTRATOR =
        "SELECT id FROM person WHERE administrator_since IS NOT NULL AND erased_at IS NULL LIMIT 1";
    pub(crate) SET_ADMINISTRATOR =
        "UPDATE person SET administrator_since = $2 WHERE id = $1 AND administrator_since IS NULL";
    pub(crate) INSERT_FIRST_LINK = "INSERT INTO first_link (token, made_at) VALUES ($1, $2)";
    pub(crate) FIND_FIRST_LINK = "SELECT made_at FROM first_link WHERE token = $1";
    // Changes nothing, but holds the row.
    pub(crate) TAKE_FIRST_LINK = "UPDATE first_link SET made_at = made_at WHERE token = $1 RETURNING made_at";
    pub(crate) DELETE_FIRST_LINKS = "DELETE FROM first_link";
    pub(crate) CONFIRM_EMAIL =
        "UPDATE person SET email_confirmed_at = $2 WHERE id = $1 AND email_confirmed_at IS NULL";
    pub(crate) INSERT_PERSON =
        "INSERT INTO person (id, name, email, password, created_at) VALUES ($1, $2, $3, $4, $5)";

    pub(crate) PUT_CODE =
        "INSERT INTO code (purpose, email, person_id, ticket, digits, link, stop, name, password, tries, asked_at, ends_at, \
           invitation_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, $12) \
         ON CONFLICT (purpose, email) DO UPDATE SET person_id = excluded.person_id, ticket = excluded.ticket, \
           digits = excluded.digits, link = excluded.link, stop = excluded.stop, name = excluded.name, \
           password = excluded.password, tries = 0, asked_at = excluded.asked_at, ends_at = excluded.ends_at, \
           used_at = NULL, once = NULL, invitation_id = excluded.invitation_id";
    // Whoever asks for another code was let in by the same invitation.
    pub(crate) INVITATION_OF_CODE =
        "SELECT invitation_id FROM code \
         WHERE email = $1 AND purpose = 'enter' AND ends_at > $2 AND used_at IS NULL AND invitation_id IS NOT NULL";
    pub(crate) SHOW_INVITATION =
        "INSERT INTO arrival (invitation_id, person_id, shown_at) VALUES ($1, $2, $3)";
    pub(crate) DELETE_OVER_CODES = "DELETE FROM code WHERE ends_at <= $1";
    // Each try counts before it is looked at: of many at once, no more than the last one that is left comes through.
    pub(crate) TRY_CODE =
        "UPDATE code SET tries = tries + 1 \
         WHERE ticket = $1 AND ends_at > $2 AND purpose = $3 AND tries < $4 AND used_at IS NULL RETURNING ", code_columns!();
    // Changes nothing, but holds the row: of two at once, the second finds it used.
    pub(crate) TAKE_CODE_BY_LINK =
        "UPDATE code SET tries = tries WHERE link = $1 AND ends_at > $2 AND purpose = 'enter' AND used_at IS NULL RETURNING ",
        code_columns!();
    pub(crate) FIND_CODE_AGAIN =
        "SELECT ", code_columns!(), " FROM code WHERE ticket = $1 AND once = $2 AND used_at > $3 AND purpose = 'enter'";
    pub(crate) USE_CODE =
        "UPDATE code SET person_id = $3, used_at = $4, once = $5 WHERE purpose = $1 AND email = $2";
    pub(crate) CODE_OF_TICKET =
        "SELECT email, ends_at FROM code \
         WHERE ticket = $1 AND ends_at > $2 AND purpose = 'enter' AND used_at IS NULL";
    pub(crate) CODE_OF_LINK =
        "SELECT c.email, c.ends_at, p.id FROM code c LEFT JOIN person p ON p.email = c.email AND p.service_of IS NULL \
         WHERE c.link = $1 AND c.ends_at > $2 AND c.purpose = 'enter' AND c.used_at IS NULL";
    pub(crate) PROOF_OF =
        "SELECT p.email, p.password, c.ends_at, (SELECT count(*) FROM passkey k WHERE k.person_id = p.id), \
           (SELECT count(*) FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) FROM person p \
         LEFT JOIN code c ON c.person_id = p.id AND c.purpose = 'prove' AND c.used_at IS NULL AND c.ends_at > $2 \
         WHERE p.id = $1";
    pub(crate) CHANGE_OF =
        "SELECT p.email, c.email, c.ends_at FROM person p \
         LEFT JOIN code c ON c.person_id = p.id AND c.purpose = 'address' AND c.used_at IS NULL AND c.ends_at > $2 \
         WHERE p.id = $1";
    pub(crate) CODE_OF_STOP =
        "SELECT person_id FROM code WHERE stop = $1 AND ends_at > $2 AND purpose = 'address' AND used_at IS NULL";
    pub(crate) DELETE_CHANGES_OF = "DELETE FROM code WHERE person_id = $1 AND purpose = 'address'";
    pub(crate) DELETE_CODES_OF = "DELETE FROM code WHERE person_id = $1 OR email = $2";

    pub(crate) FIND_OPEN_SESSION = "SELECT person_id FROM session WHERE token = $1";
    pub(crate) INSERT_SESSION =
        "INSERT INTO session (token, person_id, started_at, ends_at, method, agent, seen_at, proven_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $3, $7)";
    pub(crate) DELETE_SESSION = "DELETE FROM session WHERE token = $1";
    pub(crate) DELETE_OVER_SESSIONS = "DELETE FROM session WHERE person_id = $1 AND (ends_at <= $2 OR seen_at <= $3)";

    pub(crate) DELETE_OTHER_SESSIONS = "DELETE FROM session WHERE person_id = $1 AND token <> $2";
    pub(crate) PROVE_SESSION = "UPDATE session SET token = $2, proven_at = $3 WHERE token = $1";

    pub(crate) SET_LANGUAGE = "UPDATE person SET locale = $2 WHERE id = $1";

    pub(crate) FIND_ME = "SELECT id, name, email, created_at FROM person WHERE id = $1";
    pub(crate) SPACE_GROUPS =
        "SELECT id, name, mark FROM stakeholder_group WHERE space_id = $1 ORDER BY position";
    pub(crate) MY_SPACES =
        "SELECT sp.id, sp.name, m.power, m.joined_at, g.id, g.name, g.mark \
         FROM member m JOIN space sp ON sp.id = m.space_id LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE m.person_id = $1 AND m.space_id > $2 ORDER BY m.space_id LIMIT $3";
}
