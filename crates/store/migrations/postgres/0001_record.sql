-- Written down twice, once per engine; a test compares the two. Moments are microseconds since 1970 in UTC.

-- What this database is: kind (real or demo), installation, fingerprint of its key file.
CREATE TABLE meta (
    name TEXT COLLATE "C" PRIMARY KEY,
    content TEXT COLLATE "C" NOT NULL
);

-- The record: events and their sealed parts. They only grow.
CREATE TABLE event (
    position BIGINT PRIMARY KEY,
    stream_kind TEXT COLLATE "C" NOT NULL,
    stream UUID NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    form BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    actor UUID NOT NULL,
    rol TEXT COLLATE "C" NOT NULL,
    organisatie UUID NOT NULL,
    grondslag TEXT COLLATE "C" NOT NULL,
    open_part TEXT COLLATE "C" NOT NULL,
    segments BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    UNIQUE (stream_kind, stream, seq)
);

-- `persons`: 16 bytes per person whom the segment is about, one after the other.
CREATE TABLE segment (
    position BIGINT NOT NULL REFERENCES event (position),
    nr BIGINT NOT NULL,
    klasse TEXT COLLATE "C" NOT NULL,
    persons BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (position, nr)
);

-- Wrapped data keys. A row that is deleted is a key that is destroyed; `destroyed_key` says that and
-- when. Facts that are recorded about the same person afterwards get a fresh key.
CREATE TABLE data_key (
    stream_kind TEXT COLLATE "C" NOT NULL,
    stream UUID NOT NULL,
    person UUID NOT NULL,
    klasse TEXT COLLATE "C" NOT NULL,
    kek_version BIGINT NOT NULL,
    wrapped BYTEA NOT NULL,
    PRIMARY KEY (stream_kind, stream, person, klasse)
);

CREATE TABLE destroyed_key (
    stream_kind TEXT COLLATE "C" NOT NULL,
    stream UUID NOT NULL,
    person UUID NOT NULL,
    generation BIGINT NOT NULL,
    destroyed_at BIGINT NOT NULL,
    keys BIGINT NOT NULL,
    PRIMARY KEY (stream_kind, stream, person, generation)
);

-- The access log (NEN 7513): who saw or did what, or was refused. It only grows.
CREATE TABLE access (
    position BIGINT PRIMARY KEY,
    logged_at BIGINT NOT NULL,
    actor UUID,
    rol TEXT COLLATE "C",
    organisatie UUID,
    actie TEXT COLLATE "C" NOT NULL,
    doel TEXT COLLATE "C" NOT NULL,
    aanleiding TEXT COLLATE "C",
    object_kind TEXT COLLATE "C" NOT NULL,
    object UUID,
    outcome TEXT COLLATE "C" NOT NULL,
    shown BIGINT,
    hash BYTEA NOT NULL
);
CREATE INDEX access_object ON access (object, position);

-- One-time keys of forms, with the answer of the first time.
CREATE TABLE once (
    form UUID PRIMARY KEY,
    answer TEXT COLLATE "C" NOT NULL,
    stored_at BIGINT NOT NULL
);

-- Read tables: derived from the record in the same transaction, rebuilt and compared by `verify`.
CREATE TABLE dossier_row (
    dossier UUID PRIMARY KEY,
    organisatie UUID NOT NULL,
    eigenaar UUID NOT NULL,
    kader TEXT COLLATE "C" NOT NULL,
    route TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    acuut BOOLEAN NOT NULL,
    gemeld BOOLEAN NOT NULL,
    geopend_op BIGINT NOT NULL,
    gewijzigd_op BIGINT NOT NULL,
    is_open BOOLEAN NOT NULL,
    seq BIGINT NOT NULL,
    label_seq BIGINT
);
CREATE INDEX dossier_row_list ON dossier_row (organisatie, is_open, gewijzigd_op);

CREATE TABLE melding_row (
    melding UUID PRIMARY KEY,
    casus UUID NOT NULL,
    regio UUID NOT NULL,
    kenmerk TEXT COLLATE "C" NOT NULL,
    ontvangen_op BIGINT NOT NULL,
    ingevoerd_op BIGINT NOT NULL,
    kanaal TEXT COLLATE "C" NOT NULL,
    soort_melder TEXT COLLATE "C" NOT NULL,
    melder_afgeschermd BOOLEAN NOT NULL,
    acuut BOOLEAN,
    status TEXT COLLATE "C" NOT NULL,
    is_open BOOLEAN NOT NULL,
    ontvanger UUID NOT NULL,
    behandelaar UUID,
    voorsteller UUID,
    gevraagd BOOLEAN NOT NULL,
    uitkomst TEXT COLLATE "C",
    besloten_op BIGINT,
    betrokkenen BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    label_seq BIGINT,
    UNIQUE (regio, kenmerk)
);
CREATE INDEX melding_row_list ON melding_row (regio, is_open, ontvangen_op);
CREATE INDEX melding_row_gevraagd ON melding_row (regio) WHERE gevraagd;

-- The services of Veilig Thuis.
CREATE TABLE dienst_row (
    dienst UUID PRIMARY KEY,
    casus UUID NOT NULL,
    melding UUID NOT NULL,
    regio UUID NOT NULL,
    soort TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    is_open BOOLEAN NOT NULL,
    behandelaar UUID NOT NULL,
    ontvangen_op BIGINT NOT NULL,
    besloten_op BIGINT NOT NULL,
    omgezet_op BIGINT,
    beeindigd_op BIGINT,
    kinderen BIGINT NOT NULL,
    ongezien BIGINT NOT NULL,
    niet_nagekomen BIGINT NOT NULL,
    voorstellen BIGINT NOT NULL,
    voorsteller UUID,
    seq BIGINT NOT NULL,
    label_seq BIGINT
);
CREATE INDEX dienst_row_list ON dienst_row (regio, is_open, besloten_op);
CREATE INDEX dienst_row_casus ON dienst_row (casus, besloten_op);

-- What the list of casussen shows, once for each of the eight combinations of settings by which the dates differ.
CREATE TABLE casus_row (
    casus UUID NOT NULL,
    instelling BIGINT NOT NULL,
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
    seq BIGINT NOT NULL,
    PRIMARY KEY (casus, instelling)
);
CREATE INDEX casus_row_list ON casus_row (regio, instelling, is_open, volgende_op);

-- The notices of a casus: what waits for a second person.
CREATE TABLE berichten_row (
    casus UUID NOT NULL PRIMARY KEY,
    regio UUID NOT NULL,
    melding UUID,
    voorstellen BIGINT NOT NULL,
    voorsteller UUID,
    gevraagd_op BIGINT,
    verzonden BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
CREATE INDEX berichten_row_gevraagd ON berichten_row (regio, gevraagd_op) WHERE voorstellen > 0;

-- How many meldingen a region received in a year: the number in the kenmerk of the last one.
CREATE TABLE melding_count (
    regio UUID NOT NULL,
    jaar BIGINT NOT NULL,
    aantal BIGINT NOT NULL,
    PRIMARY KEY (regio, jaar)
);

-- Pairs of recorded persons: are they one human being?
CREATE TABLE koppeling_row (
    koppeling UUID PRIMARY KEY,
    regio UUID NOT NULL,
    eerdere UUID NOT NULL,
    eerdere_persoon UUID NOT NULL,
    latere UUID NOT NULL,
    latere_persoon UUID NOT NULL,
    soort TEXT COLLATE "C" NOT NULL,
    herkomst TEXT COLLATE "C" NOT NULL,
    gewicht BIGINT,
    stand TEXT COLLATE "C" NOT NULL,
    ongedaan_door UUID,
    seq BIGINT NOT NULL
);
CREATE INDEX koppeling_row_eerdere ON koppeling_row (eerdere);
CREATE INDEX koppeling_row_latere ON koppeling_row (latere);

-- Settings: who works here. No events.
CREATE TABLE organisatie (
    id UUID PRIMARY KEY,
    naam TEXT COLLATE "C" NOT NULL,
    soort TEXT COLLATE "C" NOT NULL,
    kader TEXT COLLATE "C" NOT NULL,
    regio UUID,
    t2_in_werkdagen BOOLEAN NOT NULL,
    t4_vanaf_besluit BOOLEAN NOT NULL,
    t4_opnieuw_bij_omzetting BOOLEAN NOT NULL
);

CREATE TABLE account (
    id UUID PRIMARY KEY,
    inlognaam TEXT COLLATE "C" NOT NULL,
    inlogsleutel TEXT COLLATE "C" NOT NULL UNIQUE,
    naam TEXT COLLATE "C" NOT NULL,
    organisatie UUID NOT NULL,
    rollen TEXT COLLATE "C" NOT NULL,
    wachtwoord TEXT COLLATE "C" NOT NULL,
    totp BYTEA,
    totp_gebruikt BIGINT,
    actief BOOLEAN NOT NULL,
    mislukt BIGINT NOT NULL,
    wacht_tot BIGINT
);

CREATE TABLE session (
    token_hash TEXT COLLATE "C" PRIMARY KEY,
    account UUID NOT NULL,
    half BOOLEAN NOT NULL,
    begonnen BIGINT NOT NULL,
    gebruikt BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account);

CREATE TABLE invitation (
    token_hash TEXT COLLATE "C" PRIMARY KEY,
    account UUID NOT NULL,
    geldig_tot BIGINT NOT NULL
);

CREATE TABLE number (
    scope TEXT COLLATE "C" PRIMARY KEY,
    last_value BIGINT NOT NULL
);

-- Typed text, sealed. `draft_key` is a keyed hash of whose draft of which form it is.
CREATE TABLE draft (
    draft_key BYTEA PRIMARY KEY,
    ticket BOOLEAN NOT NULL,
    kept_at BIGINT NOT NULL,
    sealed BYTEA NOT NULL
);
CREATE INDEX draft_age ON draft (ticket, kept_at);

-- A second line: what only grows is not changed, not even by mistake.
CREATE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'this table only grows' USING ERRCODE = '23000';
END
$$;
CREATE TRIGGER event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
CREATE TRIGGER segment_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON segment
    FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
CREATE TRIGGER destroyed_key_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON destroyed_key
    FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
CREATE TRIGGER access_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON access
    FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
