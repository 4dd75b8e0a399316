-- Advice: what its list shows. Codes, days and ids only; there is nobody in it.
CREATE TABLE advies_row (
    advies UUID PRIMARY KEY,
    regio UUID NOT NULL,
    soort TEXT COLLATE "C" NOT NULL,
    kanaal TEXT COLLATE "C" NOT NULL,
    vrager TEXT COLLATE "C" NOT NULL,
    ontvangen_op BIGINT NOT NULL,
    gewijzigd_op BIGINT NOT NULL,
    ontvanger UUID NOT NULL,
    terugbellen_op TEXT COLLATE "C",
    status TEXT COLLATE "C" NOT NULL,
    is_open BOOLEAN NOT NULL,
    vraagt_besluit BOOLEAN NOT NULL,
    moet_melden BOOLEAN NOT NULL,
    voorsteller UUID,
    seq BIGINT NOT NULL
);
CREATE INDEX advies_row_list ON advies_row (regio, is_open, ontvangen_op);

-- What a region chooses: what becomes of a melding that turns out to be advice, and how long advice is kept.
ALTER TABLE organisatie ADD COLUMN melding_naar_advies TEXT COLLATE "C" NOT NULL DEFAULT 'blijft-melding';
ALTER TABLE organisatie ADD COLUMN advies_bewaren_maanden BIGINT NOT NULL DEFAULT 12;
