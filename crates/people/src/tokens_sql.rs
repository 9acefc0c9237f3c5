//! The SQL of one's own tokens, once for both databases.

use cocreate_kernel::sql;

sql! {
    pub(crate) LIST_TOKENS =
        "SELECT id, name, scopes, made_at, ends_at, seen_at FROM api_token WHERE person_id = $1 ORDER BY id DESC LIMIT $2";
    pub(crate) FIND_MY_TOKEN = "SELECT id FROM api_token WHERE id = $1 AND person_id = $2";
    pub(crate) DELETE_TOKEN = "DELETE FROM api_token WHERE id = $1 AND person_id = $2";
}
