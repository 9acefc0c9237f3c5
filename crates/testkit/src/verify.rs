//! What must hold whenever a test ends: every commitment is to its entry, every counter counts, and every subject can
//! be found.

use cocreate_kernel::record::{Entry, SALT};
use serde_json::{Value, json};

use cocreate_kernel::{Actor, Ask, Fault, Query, Reader, Row, StoreFault, params, sql};

sql! {
    LIST_ENTRIES = "SELECT kind, person_id, data FROM entry ORDER BY id";
    ALL_ENTRIES =
        "SELECT kind, space_id, subject_id, person_id, group_id, charter_id, made_at, data, salt, commitment, id, alias_id FROM entry";
    WRONG_COUNTS =
        "SELECT 'posts of ' || CAST(su.id AS TEXT) FROM subject su \
         WHERE su.post_count <> (SELECT count(*) FROM post o WHERE o.subject_id = su.id) \
         UNION ALL SELECT 'supports of ' || CAST(su.id AS TEXT) FROM subject su \
         WHERE su.support_count <> (SELECT count(*) FROM support s WHERE s.subject_id = su.id) \
         UNION ALL SELECT 'posts of a group on ' || CAST(v.subject_id AS TEXT) FROM voice v WHERE v.posts <> \
           (SELECT count(*) FROM post o WHERE o.subject_id = v.subject_id AND o.group_id = v.group_id) \
         UNION ALL SELECT 'supports of a group on ' || CAST(v.subject_id AS TEXT) FROM voice v WHERE v.supports <> \
           (SELECT count(*) FROM support s WHERE s.subject_id = v.subject_id AND s.group_id = v.group_id) \
         UNION ALL SELECT 'members of ' || CAST(sp.id AS TEXT) FROM space sp \
         WHERE sp.member_count <> (SELECT count(*) FROM member m WHERE m.space_id = sp.id) \
         UNION ALL SELECT 'members of group ' || CAST(g.id AS TEXT) FROM stakeholder_group g \
         WHERE g.member_count <> (SELECT count(*) FROM member m WHERE m.group_id = g.id) \
         UNION ALL SELECT 'ideas of ' || CAST(sp.id AS TEXT) FROM space sp \
         WHERE sp.idea_count <> (SELECT count(*) FROM subject su WHERE su.space_id = sp.id AND su.kind = 'idea' AND su.audience_id IS NULL) \
         UNION ALL SELECT 'decisions of ' || CAST(sp.id AS TEXT) FROM space sp \
         WHERE sp.decision_count <> (SELECT count(*) FROM subject su WHERE su.space_id = sp.id AND su.kind = 'decision') \
         UNION ALL SELECT 'ballots of ' || CAST(d.subject_id AS TEXT) FROM decision d \
         WHERE d.ballot_count <> (SELECT count(*) FROM ballot b WHERE b.subject_id = d.subject_id) \
         UNION ALL SELECT 'news of ' || CAST(su.id AS TEXT) FROM subject su WHERE su.news_at <> \
           COALESCE((SELECT max(e.news_at) FROM entry e WHERE e.subject_id = su.id), \
             CASE WHEN su.news_at < su.created_at THEN su.news_at ELSE su.created_at END) \
         UNION ALL SELECT 'words of ' || CAST(su.id AS TEXT) FROM subject su \
         WHERE su.hidden_by IS NULL AND su.title <> '[…]' AND ((su.audience_id IS NULL) <> EXISTS (SELECT 1 FROM word w WHERE w.subject_id = su.id) \
           OR (su.audience_id IS NULL) = EXISTS (SELECT 1 FROM word_apart w WHERE w.subject_id = su.id)) \
         UNION ALL SELECT 'words of ' || CAST(su.id AS TEXT) || ', which is hidden' FROM subject su \
         WHERE su.hidden_by IS NOT NULL AND (EXISTS (SELECT 1 FROM word w WHERE w.subject_id = su.id) \
           OR EXISTS (SELECT 1 FROM word_apart w WHERE w.subject_id = su.id)) \
         UNION ALL SELECT 'a member who is suspended from ' || CAST(m.space_id AS TEXT) FROM member m \
         JOIN suspended_member s ON s.space_id = m.space_id AND s.person_id = m.person_id \
         UNION ALL SELECT 'a suspension without its measure in ' || CAST(s.space_id AS TEXT) FROM suspended_member s \
         JOIN measure x ON x.id = s.measure_id WHERE x.ended_at IS NOT NULL";
}

/// Everything that is wrong.
pub(crate) struct Verify;

impl Query for Verify {
    type View = Vec<String>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Vec<String>, Fault> {
        let mut wrong = reader.all(&WRONG_COUNTS, params![], |row| row.get::<String>(0))?;
        let broken = reader.all(&ALL_ENTRIES, params![], |row| {
            let (entry, salt, commitment) = entry(row)?;
            let holds = match salt {
                Some(salt) => entry.commitment(&salt) == commitment[..],
                // Erased with what it was of; the commitment stays.
                None => entry.data == Value::Null && commitment.len() == 32,
            };
            Ok((!holds).then(|| format!("entry {entry:?}")))
        })?;
        wrong.extend(broken.into_iter().flatten());
        Ok(wrong)
    }
}

/// Every entry, for tests that look into the record.
pub(crate) struct Recorded;

impl Query for Recorded {
    type View = Vec<Value>;

    fn run(&self, reader: &mut Reader<'_, '_>, _: &Actor) -> Result<Vec<Value>, Fault> {
        Ok(reader.all(&LIST_ENTRIES, params![], |row| {
            let (kind, person): (String, Option<i64>) = (row.get(0)?, row.get(1)?);
            let data: Option<String> = row.get(2)?;
            let data: Value = data.map(|text| serde_json::from_str(&text).unwrap()).unwrap_or_default();
            Ok(json!({"kind": kind, "person": person, "data": data}))
        })?)
    }
}

/// An entry, its salt unless that was erased, and its commitment.
type Kept = (Entry, Option<[u8; SALT]>, Vec<u8>);

fn entry(row: &Row<'_>) -> Result<Kept, StoreFault> {
    let data: Option<String> = row.get(7)?;
    let data = data.map(|text| serde_json::from_str(&text).unwrap()).unwrap_or_default();
    let salt: Option<Vec<u8>> = row.get(8)?;
    let entry = Entry {
        kind: row.get(0)?,
        space: row.get(1)?,
        subject: row.get(2)?,
        person: row.get(3)?,
        alias: row.get(11)?,
        group: row.get(4)?,
        charter: row.get(5)?,
        at: row.get(6)?,
        data,
    };
    Ok((entry, salt.map(|salt| salt.try_into().unwrap()), row.get(9)?))
}
