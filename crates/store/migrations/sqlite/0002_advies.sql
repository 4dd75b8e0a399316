-- Advice: what its list shows. Codes, days and ids only; there is nobody in it.
CREATE TABLE advies_row (
    advies BLOB NOT NULL PRIMARY KEY,
    regio BLOB NOT NULL,
    soort TEXT NOT NULL,
    kanaal TEXT NOT NULL,
    vrager TEXT NOT NULL,
    ontvangen_op INTEGER NOT NULL,
    gewijzigd_op INTEGER NOT NULL,
    ontvanger BLOB NOT NULL,
    terugbellen_op TEXT,
    status TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    vraagt_besluit INTEGER NOT NULL,
    moet_melden INTEGER NOT NULL,
    voorsteller BLOB,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX advies_row_list ON advies_row (regio, is_open, ontvangen_op);

-- What a region chooses: what becomes of a melding that turns out to be advice, and how long advice is kept.
ALTER TABLE organisatie ADD COLUMN melding_naar_advies TEXT NOT NULL DEFAULT 'blijft-melding';
ALTER TABLE organisatie ADD COLUMN advies_bewaren_maanden INTEGER NOT NULL DEFAULT 12;
