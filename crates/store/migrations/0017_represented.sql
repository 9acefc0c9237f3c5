-- People without e-mail, for whom those who look after a space enter what they say: at the counter, on paper, on the phone.
CREATE TABLE represented (
    person_id {int} PRIMARY KEY NOT NULL REFERENCES person (id),
    space_id {int} NOT NULL REFERENCES space (id),
    -- paper, counter, phone.
    how {text} NOT NULL,
    -- What they agreed to.
    consent {text} NOT NULL,
    noted_by {int} NOT NULL REFERENCES person (id),
    noted_at {int} NOT NULL
) {strict};
CREATE INDEX represented_space ON represented (space_id, person_id);

-- Who entered it for the author.
ALTER TABLE subject ADD COLUMN entered_by {int} REFERENCES person (id);
ALTER TABLE post ADD COLUMN entered_by {int} REFERENCES person (id);
ALTER TABLE support ADD COLUMN entered_by {int} REFERENCES person (id);
