-- The list of casussen follows the settings of its region: one row for each casus. When the calendar or a setting changes,
-- the rows are computed again.
DROP TABLE casus_row;
CREATE TABLE casus_row (
    casus UUID NOT NULL PRIMARY KEY,
    regio UUID NOT NULL,
    melding UUID NOT NULL,
    meldingen BIGINT NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    groep TEXT COLLATE "C" NOT NULL,
    is_open BOOLEAN NOT NULL,
    eigenaar TEXT COLLATE "C" NOT NULL,
    behandelaar UUID,
    voorsteller UUID,
    gevraagd BOOLEAN NOT NULL,
    volgende TEXT COLLATE "C" NOT NULL,
    volgende_op TEXT COLLATE "C" NOT NULL,
    geopend_op BIGINT NOT NULL,
    gewijzigd_op BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
CREATE INDEX casus_row_list ON casus_row (regio, is_open, volgende_op);

-- Everything with a last day in the open casussen: the board of the day and the forecast.
CREATE TABLE agenda_row (
    casus UUID NOT NULL,
    nr BIGINT NOT NULL,
    regio UUID NOT NULL,
    groep TEXT COLLATE "C" NOT NULL,
    werk TEXT COLLATE "C" NOT NULL,
    voorwerp UUID,
    uiterlijk TEXT COLLATE "C" NOT NULL,
    reden TEXT COLLATE "C",
    status TEXT COLLATE "C" NOT NULL,
    behandelaar UUID,
    ongecheckt_sinds BIGINT,
    PRIMARY KEY (casus, nr)
);
CREATE INDEX agenda_row_dag ON agenda_row (regio, uiterlijk);
CREATE INDEX agenda_row_groep ON agenda_row (regio, groep, uiterlijk);
CREATE INDEX dienst_row_ongezien ON dienst_row (regio, besloten_op) WHERE is_open AND ongezien > 0;

-- When it was last asked how safe it is while the melding waits.
ALTER TABLE melding_row ADD COLUMN wachtcontact_op BIGINT;

-- After how many working days without a look at safety a file that waits is looked at again.
ALTER TABLE organisatie ADD COLUMN wachtcheck_werkdagen BIGINT NOT NULL DEFAULT 5;
