-- Written down twice, once per engine; a test compares the two. Moments are microseconds since 1970 in UTC.

-- What this database is: kind (real or demo), installation, fingerprint of its key file.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The record: events and their sealed parts. They only grow.
CREATE TABLE event (
    position INTEGER NOT NULL PRIMARY KEY,
    stream_kind TEXT NOT NULL,
    stream BLOB NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    form INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor BLOB NOT NULL,
    rol TEXT NOT NULL,
    organisatie BLOB NOT NULL,
    grondslag TEXT NOT NULL,
    open_part TEXT NOT NULL,
    segments INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (stream_kind, stream, seq)
) STRICT;

-- `persons`: 16 bytes per person whom the segment is about, one after the other.
CREATE TABLE segment (
    position INTEGER NOT NULL REFERENCES event (position),
    nr INTEGER NOT NULL,
    klasse TEXT NOT NULL,
    persons BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (position, nr)
) STRICT, WITHOUT ROWID;

-- Wrapped data keys. A row that is deleted is a key that is destroyed; `destroyed_key` says that and
-- when. Facts that are recorded about the same person afterwards get a fresh key.
CREATE TABLE data_key (
    stream_kind TEXT NOT NULL,
    stream BLOB NOT NULL,
    person BLOB NOT NULL,
    klasse TEXT NOT NULL,
    kek_version INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (stream_kind, stream, person, klasse)
) STRICT, WITHOUT ROWID;

CREATE TABLE destroyed_key (
    stream_kind TEXT NOT NULL,
    stream BLOB NOT NULL,
    person BLOB NOT NULL,
    generation INTEGER NOT NULL,
    destroyed_at INTEGER NOT NULL,
    keys INTEGER NOT NULL,
    PRIMARY KEY (stream_kind, stream, person, generation)
) STRICT, WITHOUT ROWID;

-- The access log (NEN 7513): who saw or did what, or was refused. It only grows.
CREATE TABLE access (
    position INTEGER NOT NULL PRIMARY KEY,
    logged_at INTEGER NOT NULL,
    actor BLOB,
    rol TEXT,
    organisatie BLOB,
    actie TEXT NOT NULL,
    doel TEXT NOT NULL,
    aanleiding TEXT,
    object_kind TEXT NOT NULL,
    object BLOB,
    outcome TEXT NOT NULL,
    shown INTEGER,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX access_object ON access (object, position);

-- One-time keys of forms, with the answer of the first time.
CREATE TABLE once (
    form BLOB NOT NULL PRIMARY KEY,
    answer TEXT NOT NULL,
    stored_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Read tables: derived from the record in the same transaction, rebuilt and compared by `verify`.
CREATE TABLE dossier_row (
    dossier BLOB NOT NULL PRIMARY KEY,
    organisatie BLOB NOT NULL,
    eigenaar BLOB NOT NULL,
    kader TEXT NOT NULL,
    route TEXT NOT NULL,
    status TEXT NOT NULL,
    acuut INTEGER NOT NULL,
    gemeld INTEGER NOT NULL,
    geopend_op INTEGER NOT NULL,
    gewijzigd_op INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    label_seq INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_row_list ON dossier_row (organisatie, is_open, gewijzigd_op);

CREATE TABLE melding_row (
    melding BLOB NOT NULL PRIMARY KEY,
    casus BLOB NOT NULL,
    regio BLOB NOT NULL,
    kenmerk TEXT NOT NULL,
    ontvangen_op INTEGER NOT NULL,
    ingevoerd_op INTEGER NOT NULL,
    kanaal TEXT NOT NULL,
    soort_melder TEXT NOT NULL,
    melder_afgeschermd INTEGER NOT NULL,
    acuut INTEGER,
    status TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    ontvanger BLOB NOT NULL,
    behandelaar BLOB,
    voorsteller BLOB,
    gevraagd INTEGER NOT NULL,
    uitkomst TEXT,
    besloten_op INTEGER,
    betrokkenen INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    label_seq INTEGER,
    UNIQUE (regio, kenmerk)
) STRICT, WITHOUT ROWID;
CREATE INDEX melding_row_list ON melding_row (regio, is_open, ontvangen_op);
CREATE INDEX melding_row_gevraagd ON melding_row (regio) WHERE gevraagd;

-- The services of Veilig Thuis.
CREATE TABLE dienst_row (
    dienst BLOB NOT NULL PRIMARY KEY,
    casus BLOB NOT NULL,
    melding BLOB NOT NULL,
    regio BLOB NOT NULL,
    soort TEXT NOT NULL,
    status TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    behandelaar BLOB NOT NULL,
    ontvangen_op INTEGER NOT NULL,
    besloten_op INTEGER NOT NULL,
    omgezet_op INTEGER,
    beeindigd_op INTEGER,
    kinderen INTEGER NOT NULL,
    ongezien INTEGER NOT NULL,
    niet_nagekomen INTEGER NOT NULL,
    voorstellen INTEGER NOT NULL,
    voorsteller BLOB,
    seq INTEGER NOT NULL,
    label_seq INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX dienst_row_list ON dienst_row (regio, is_open, besloten_op);
CREATE INDEX dienst_row_casus ON dienst_row (casus, besloten_op);

-- What the list of casussen shows, once for each of the eight combinations of settings by which the dates differ.
CREATE TABLE casus_row (
    casus BLOB NOT NULL,
    instelling INTEGER NOT NULL,
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
    seq INTEGER NOT NULL,
    PRIMARY KEY (casus, instelling)
) STRICT, WITHOUT ROWID;
CREATE INDEX casus_row_list ON casus_row (regio, instelling, is_open, volgende_op);

-- The notices of a casus: what waits for a second person.
CREATE TABLE berichten_row (
    casus BLOB NOT NULL PRIMARY KEY,
    regio BLOB NOT NULL,
    melding BLOB,
    voorstellen INTEGER NOT NULL,
    voorsteller BLOB,
    gevraagd_op INTEGER,
    verzonden INTEGER NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX berichten_row_gevraagd ON berichten_row (regio, gevraagd_op) WHERE voorstellen > 0;

-- How many meldingen a region received in a year: the number in the kenmerk of the last one.
CREATE TABLE melding_count (
    regio BLOB NOT NULL,
    jaar INTEGER NOT NULL,
    aantal INTEGER NOT NULL,
    PRIMARY KEY (regio, jaar)
) STRICT, WITHOUT ROWID;

-- Pairs of recorded persons: are they one human being?
CREATE TABLE koppeling_row (
    koppeling BLOB NOT NULL PRIMARY KEY,
    regio BLOB NOT NULL,
    eerdere BLOB NOT NULL,
    eerdere_persoon BLOB NOT NULL,
    latere BLOB NOT NULL,
    latere_persoon BLOB NOT NULL,
    soort TEXT NOT NULL,
    herkomst TEXT NOT NULL,
    gewicht INTEGER,
    stand TEXT NOT NULL,
    ongedaan_door BLOB,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX koppeling_row_eerdere ON koppeling_row (eerdere);
CREATE INDEX koppeling_row_latere ON koppeling_row (latere);

-- Settings: who works here. No events.
CREATE TABLE organisatie (
    id BLOB NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL,
    soort TEXT NOT NULL,
    kader TEXT NOT NULL,
    regio BLOB,
    t2_in_werkdagen INTEGER NOT NULL,
    t4_vanaf_besluit INTEGER NOT NULL,
    t4_opnieuw_bij_omzetting INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    id BLOB NOT NULL PRIMARY KEY,
    inlognaam TEXT NOT NULL,
    inlogsleutel TEXT NOT NULL UNIQUE,
    naam TEXT NOT NULL,
    organisatie BLOB NOT NULL,
    rollen TEXT NOT NULL,
    wachtwoord TEXT NOT NULL,
    totp BLOB,
    totp_gebruikt INTEGER,
    actief INTEGER NOT NULL,
    mislukt INTEGER NOT NULL,
    wacht_tot INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account BLOB NOT NULL,
    half INTEGER NOT NULL,
    begonnen INTEGER NOT NULL,
    gebruikt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (account);

CREATE TABLE invitation (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account BLOB NOT NULL,
    geldig_tot INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE number (
    scope TEXT NOT NULL PRIMARY KEY,
    last_value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Typed text, sealed. `draft_key` is a keyed hash of whose draft of which form it is.
CREATE TABLE draft (
    draft_key BLOB NOT NULL PRIMARY KEY,
    ticket INTEGER NOT NULL,
    kept_at INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_age ON draft (ticket, kept_at);

-- A second line: what only grows is not changed, not even by mistake.
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN
    SELECT RAISE(ABORT, 'this table only grows');
END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN
    SELECT RAISE(ABORT, 'this table only grows');
END;
CREATE TRIGGER segment_no_update BEFORE UPDATE ON segment BEGIN
    SELECT RAISE(ABORT, 'this table only grows');
END;
CREATE TRIGGER segment_no_delete BEFORE DELETE ON segment BEGIN
    SELECT RAISE(ABORT, 'this table only grows');
END;
CREATE TRIGGER destroyed_key_no_update BEFORE UPDATE ON destroyed_key BEGIN
    SELECT RAISE(ABORT, 'this table only grows');
END;
CREATE TRIGGER destroyed_key_no_delete BEFORE DELETE ON destroyed_key BEGIN
    SELECT RAISE(ABORT, 'this table only grows');
END;
CREATE TRIGGER access_no_update BEFORE UPDATE ON access BEGIN
    SELECT RAISE(ABORT, 'this table only grows');
END;
CREATE TRIGGER access_no_delete BEFORE DELETE ON access BEGIN
    SELECT RAISE(ABORT, 'this table only grows');
END;
