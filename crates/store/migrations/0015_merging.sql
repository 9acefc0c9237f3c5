-- Accounts that became part of another are found from there: for copies of everything, and for erasures.
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
