-- The list of casussen follows the settings of its region: one row for each casus. When the calendar or a setting changes,
-- the rows are computed again.
DROP TABLE casus_row;
CREATE TABLE casus_row (
    casus BLOB NOT NULL PRIMARY KEY,
    regio BLOB NOT NULL,
    melding BLOB NOT NULL,
    meldingen INTEGER NOT NULL,
    status TEXT NOT NULL,
    groep TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    eigenaar TEXT NOT NULL,
    behandelaar BLOB,
    voorsteller BLOB,
    gevraagd INTEGER NOT NULL,
    volgende TEXT NOT NULL,
    volgende_op TEXT NOT NULL,
    geopend_op INTEGER NOT NULL,
    gewijzigd_op INTEGER NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX casus_row_list ON casus_row (regio, is_open, volgende_op);

-- Everything with a last day in the open casussen: the board of the day and the forecast.
CREATE TABLE agenda_row (
    casus BLOB NOT NULL,
    nr INTEGER NOT NULL,
    regio BLOB NOT NULL,
    groep TEXT NOT NULL,
    werk TEXT NOT NULL,
    voorwerp BLOB,
    uiterlijk TEXT NOT NULL,
    reden TEXT,
    status TEXT NOT NULL,
    behandelaar BLOB,
    ongecheckt_sinds INTEGER,
    PRIMARY KEY (casus, nr)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_row_dag ON agenda_row (regio, uiterlijk);
CREATE INDEX agenda_row_groep ON agenda_row (regio, groep, uiterlijk);
CREATE INDEX dienst_row_ongezien ON dienst_row (regio, besloten_op) WHERE is_open AND ongezien > 0;

-- When it was last asked how safe it is while the melding waits.
ALTER TABLE melding_row ADD COLUMN wachtcontact_op INTEGER;

-- After how many working days without a look at safety a file that waits is looked at again.
ALTER TABLE organisatie ADD COLUMN wachtcheck_werkdagen INTEGER NOT NULL DEFAULT 5;
