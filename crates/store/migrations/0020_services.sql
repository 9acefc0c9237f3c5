-- Accounts of programs (service_of says who answers for one): when one was ended, for good.
ALTER TABLE person ADD COLUMN ended_at {int};
CREATE INDEX person_service ON person (service_of, id);
-- The sign of programs begins their names alone.
UPDATE person SET name = replace(name, '⚙', '*') WHERE name LIKE '%⚙%';
