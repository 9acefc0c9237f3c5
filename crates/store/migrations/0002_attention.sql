-- What needs me: following, news, and the words that search goes by.

-- The instant of the last newsworthy change; grows with each, so that none hides behind another of the same millisecond.
ALTER TABLE subject ADD COLUMN news_at {int} NOT NULL DEFAULT 0;
UPDATE subject SET news_at = created_at;
-- What somebody is still waiting for.
CREATE INDEX subject_waiting ON subject (author_id, created_at, id) WHERE state = 'waiting';

-- The subject's news_at that the entry made; none where it is no news.
ALTER TABLE entry ADD COLUMN news_at {int};
CREATE INDEX entry_news ON entry (subject_id, news_at) WHERE news_at IS NOT NULL;

CREATE TABLE follow (
    person_id {int} NOT NULL REFERENCES person (id),
    subject_id {int} NOT NULL REFERENCES subject (id),
    -- The action that made them follow.
    because {text} NOT NULL,
    since {int} NOT NULL,
    -- They have seen the news up to then.
    seen_at {int} NOT NULL,
    -- They asked to hear no more.
    muted_at {int},
    PRIMARY KEY (person_id, subject_id)
) {clustered};

-- Folded words. No references: they are written and deleted only beside what they are of, a hundred at a time.
CREATE TABLE word (word {text} NOT NULL, subject_id {int} NOT NULL, PRIMARY KEY (word, subject_id)) {clustered};
CREATE TABLE space_word (word {text} NOT NULL, space_id {int} NOT NULL, PRIMARY KEY (word, space_id)) {clustered};

-- Whoever took part before follows too, and has seen what happened until now. People without an address were
-- imported: nobody signs in as them.
INSERT INTO follow (person_id, subject_id, because, since, seen_at)
SELECT su.author_id, su.id, CASE su.kind WHEN 'idea' THEN 'idea.write' ELSE 'decision.open' END, su.created_at,
    COALESCE((SELECT made_at FROM entry ORDER BY id DESC LIMIT 1), 0)
FROM subject su JOIN person p ON p.id = su.author_id WHERE p.email IS NOT NULL ORDER BY su.author_id, su.id;

INSERT INTO follow (person_id, subject_id, because, since, seen_at)
SELECT s.person_id, s.subject_id, 'idea.support', s.given_at,
    COALESCE((SELECT made_at FROM entry ORDER BY id DESC LIMIT 1), 0)
FROM support s JOIN person p ON p.id = s.person_id WHERE p.email IS NOT NULL ORDER BY s.person_id, s.subject_id
ON CONFLICT (person_id, subject_id) DO NOTHING;

INSERT INTO follow (person_id, subject_id, because, since, seen_at)
SELECT o.author_id, o.subject_id, 'post.write', min(o.written_at),
    COALESCE((SELECT made_at FROM entry ORDER BY id DESC LIMIT 1), 0)
FROM post o JOIN person p ON p.id = o.author_id WHERE p.email IS NOT NULL GROUP BY o.author_id, o.subject_id
ON CONFLICT (person_id, subject_id) DO NOTHING;

INSERT INTO follow (person_id, subject_id, because, since, seen_at)
SELECT a.answered_by, a.subject_id, 'idea.answer', min(a.answered_at),
    COALESCE((SELECT made_at FROM entry ORDER BY id DESC LIMIT 1), 0)
FROM answer a JOIN person p ON p.id = a.answered_by WHERE p.email IS NOT NULL GROUP BY a.answered_by, a.subject_id
ON CONFLICT (person_id, subject_id) DO NOTHING;

INSERT INTO follow (person_id, subject_id, because, since, seen_at)
SELECT b.person_id, b.subject_id, 'ballot.cast', b.cast_at,
    COALESCE((SELECT made_at FROM entry ORDER BY id DESC LIMIT 1), 0)
FROM ballot b JOIN person p ON p.id = b.person_id WHERE p.email IS NOT NULL ORDER BY b.person_id, b.subject_id
ON CONFLICT (person_id, subject_id) DO NOTHING;

-- Words are made in Rust: the courier fills them in, some subjects at a time, while people go on.
INSERT INTO job (kind, data, due_at, leased_until, tries)
SELECT 'words.fill', '{"after":0}', 0, 0, 0 WHERE EXISTS (SELECT 1 FROM space);
