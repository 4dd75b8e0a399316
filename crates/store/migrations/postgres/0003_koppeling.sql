-- Undoings of a koppeling that wait for a second person.
CREATE INDEX koppeling_row_gevraagd ON koppeling_row (regio) WHERE ongedaan_door IS NOT NULL;
