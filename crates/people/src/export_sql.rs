//! The SQL of copies of everything, once for both databases.

use cocreate_kernel::sql;

sql! {
    pub(crate) LATEST_EXPORT =
        "SELECT x.id, x.asked_at, x.ready_at, x.size, x.ends_at FROM export x WHERE x.person_id = $1 ORDER BY x.id DESC LIMIT 1";
    // One that is being made stays: it is the same wish.
    pub(crate) DELETE_PARTS_OF = "DELETE FROM export_part WHERE export_id IN (SELECT x.id FROM export x WHERE x.person_id = $1 AND x.ready_at IS NOT NULL)";
    pub(crate) DELETE_EXPORTS_OF = "DELETE FROM export WHERE person_id = $1 AND ready_at IS NOT NULL";
    pub(crate) INSERT_EXPORT = "INSERT INTO export (id, person_id, asked_at) VALUES ($1, $2, $3)";
    // Whose it is, and the language they read.
    pub(crate) FIND_EXPORT =
        "SELECT x.person_id, p.locale FROM export x JOIN person p ON p.id = x.person_id \
         WHERE x.id = $1 AND x.ready_at IS NULL";
    // After a crash the same parts are made again.
    pub(crate) KEEP_PART =
        "INSERT INTO export_part (export_id, number, bytes) VALUES ($1, $2, $3) \
         ON CONFLICT (export_id, number) DO UPDATE SET bytes = excluded.bytes";
    pub(crate) FINISH_EXPORT = "UPDATE export SET ready_at = $2, size = $3, ends_at = $4 WHERE id = $1";
    pub(crate) DELETE_LATER_PARTS = "DELETE FROM export_part WHERE export_id = $1 AND number >= $2";
    pub(crate) FIND_ENDED = "SELECT ends_at FROM export WHERE id = $1";
    pub(crate) DELETE_PARTS = "DELETE FROM export_part WHERE export_id = $1";
    pub(crate) DELETE_EXPORT = "DELETE FROM export WHERE id = $1";
    // Only ever its owner's.
    pub(crate) FIND_READY = "SELECT x.size FROM export x WHERE x.id = $1 AND x.person_id = $2 AND x.ends_at > $3";
    pub(crate) FIND_PART =
        "SELECT b.bytes FROM export_part b JOIN export x ON x.id = b.export_id \
         WHERE b.export_id = $1 AND b.number = $4 AND x.person_id = $2 AND x.ends_at > $3";
}
