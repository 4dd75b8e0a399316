//! Every statement of the store, once. One text serves both engines where it can; a test prepares all of them on both.
//!
//! Shared texts keep to what both understand: `$n`, `ON CONFLICT`, `RETURNING`, `CASE`. No clock, no arrays, no locks:
//! those stand in an arm of their own.

use crate::engine::Engine;

/// A statement with its text per engine; empty where an engine has no use for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sql {
    /// The name of the constant, for tests and messages.
    pub(crate) name: &'static str,
    pub(crate) sqlite: &'static str,
    pub(crate) postgres: &'static str,
}

impl Sql {
    /// Its text for an engine.
    pub(crate) fn of(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
}

macro_rules! statements {
    (@sqlite both $text:literal) => { $text };
    (@postgres both $text:literal) => { $text };
    (@sqlite sqlite $text:literal) => { $text };
    (@postgres sqlite $text:literal) => { "" };
    (@sqlite postgres $text:literal) => { "" };
    (@postgres postgres $text:literal) => { $text };
    (@sqlite arms $sqlite:literal $postgres:literal) => { $sqlite };
    (@postgres arms $sqlite:literal $postgres:literal) => { $postgres };
    ($($name:ident: $kind:ident $($text:literal)+;)*) => {
        $(pub(crate) const $name: Sql = Sql {
            name: stringify!($name),
            sqlite: statements!(@sqlite $kind $($text)+),
            postgres: statements!(@postgres $kind $($text)+),
        };)*
        /// All of them, of this file.
        pub(crate) const ALL: &[Sql] = &[$($name),*];
    };
}

pub(crate) mod bord;
pub(crate) mod eerdere;

/// All of them.
pub(crate) fn every() -> impl Iterator<Item = Sql> {
    ALL.iter().chain(bord::ALL).chain(eerdere::ALL).copied()
}

statements! {
    // --- transactions ------------------------------------------------------------------------------------------------
    BEGIN_WRITE: arms "BEGIN IMMEDIATE" "BEGIN";
    BEGIN_SNAPSHOT: arms "BEGIN DEFERRED" "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    COMMIT: both "COMMIT";
    ROLLBACK: both "ROLLBACK";
    SAVEPOINT: both "SAVEPOINT request";
    RELEASE: both "RELEASE SAVEPOINT request";
    ROLLBACK_TO: both "ROLLBACK TO SAVEPOINT request";
    // One writer at a time, also when several programs share the server; the id tells afterwards how the transaction
    // ended.
    LOCK: postgres "SELECT CAST(pg_current_xact_id() AS text), CAST(pg_advisory_xact_lock(32775184372200562) AS text)";
    OUTCOME: postgres "SELECT pg_xact_status(CAST(CAST($1 AS text) AS xid8))";
    // Writes the log into the database and empties it, so that overwritten bytes are gone from both.
    CHECKPOINT: sqlite "PRAGMA wal_checkpoint(TRUNCATE)";
    SWEEP_KEYS: postgres "VACUUM data_key";

    // --- start -------------------------------------------------------------------------------------------------------
    ENGINE_VERSION: arms "SELECT sqlite_version()" "SELECT current_setting('server_version')";
    SERVER_SETTINGS: postgres "SELECT current_setting('server_version_num'), current_setting('server_version'), \
        current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit'), \
        current_setting('data_sync_retry')";
    INTEGRITY: sqlite "PRAGMA integrity_check(1)";
    HAS_MIGRATIONS: arms "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'"
        "SELECT CAST(1 AS bigint) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'migration'";
    MIGRATIONS: both "SELECT version, checksum FROM migration ORDER BY version";
    PUT_MIGRATION: both "INSERT INTO migration (version, checksum) VALUES ($1, $2)";

    // --- the record --------------------------------------------------------------------------------------------------
    HEADS: both "SELECT (SELECT position FROM event ORDER BY position DESC LIMIT 1), \
        (SELECT hash FROM event ORDER BY position DESC LIMIT 1), \
        (SELECT position FROM access ORDER BY position DESC LIMIT 1), \
        (SELECT hash FROM access ORDER BY position DESC LIMIT 1)";
    STREAM_HEAD: both "SELECT e.seq, e.recorded_at, e.actor, e.rol, e.organisatie, \
        (SELECT count(*) FROM destroyed_key d WHERE d.stream_kind = $1 AND d.stream = $2) \
        FROM event e WHERE e.stream_kind = $1 AND e.stream = $2 ORDER BY e.seq DESC LIMIT 1";
    STREAM_EVENTS: both "SELECT position, stream_kind, stream, seq, kind, form, recorded_at, actor, rol, organisatie, \
        grondslag, open_part, segments, hash FROM event WHERE stream_kind = $1 AND stream = $2 ORDER BY seq";
    STREAM_SEGMENTS: both "SELECT s.position, s.nr, s.klasse, s.persons, s.sealed FROM event e \
        JOIN segment s ON s.position = e.position WHERE e.stream_kind = $1 AND e.stream = $2 ORDER BY s.position, s.nr";
    STREAM_KEYS: both "SELECT stream_kind, stream, person, klasse, kek_version, wrapped FROM data_key \
        WHERE stream_kind = $1 AND stream = $2 UNION ALL \
        SELECT stream_kind, stream, person, '', generation, NULL FROM destroyed_key WHERE stream_kind = $1 AND stream = $2";
    PAGE_EVENTS: both "SELECT position, stream_kind, stream, seq, kind, form, recorded_at, actor, rol, organisatie, \
        grondslag, open_part, segments, hash FROM event WHERE position > $1 ORDER BY position LIMIT $2";
    PAGE_SEGMENTS: both "SELECT position, nr, klasse, persons, sealed FROM segment \
        WHERE position > $1 AND position <= $2 ORDER BY position, nr";
    PAGE_KEYS: both "SELECT k.stream_kind, k.stream, k.person, k.klasse, k.kek_version, k.wrapped FROM \
        (SELECT DISTINCT stream_kind, stream FROM event WHERE position > $1 AND position <= $2) p \
        CROSS JOIN data_key k WHERE k.stream_kind = p.stream_kind AND k.stream = p.stream UNION ALL \
        SELECT d.stream_kind, d.stream, d.person, '', d.generation, NULL FROM \
        (SELECT DISTINCT stream_kind, stream FROM event WHERE position > $1 AND position <= $2) p \
        CROSS JOIN destroyed_key d WHERE d.stream_kind = p.stream_kind AND d.stream = p.stream";
    ORDERED_EVENTS: both "SELECT position, stream_kind, stream, seq, kind, form, recorded_at, actor, rol, organisatie, \
        grondslag, open_part, segments, hash FROM event \
        WHERE stream_kind = $1 AND (stream, seq) > ($2, $3) ORDER BY stream, seq LIMIT $4";
    STREAMS: both "SELECT stream FROM event WHERE stream_kind = $1 AND seq = 1 ORDER BY position";
    STRAY_SEGMENTS: both "SELECT count(*) FROM segment s LEFT JOIN event e ON e.position = s.position \
        WHERE e.position IS NULL OR s.nr >= e.segments";

    INSERT_EVENT: arms "INSERT INTO event (position, stream_kind, stream, seq, kind, form, recorded_at, actor, rol, \
        organisatie, grondslag, open_part, segments, hash) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        "INSERT INTO event (position, stream_kind, stream, seq, kind, form, recorded_at, actor, rol, organisatie, \
        grondslag, open_part, segments, hash) SELECT * FROM UNNEST(CAST($1 AS bigint[]), CAST($2 AS text[]), \
        CAST($3 AS uuid[]), CAST($4 AS bigint[]), CAST($5 AS text[]), CAST($6 AS bigint[]), CAST($7 AS bigint[]), \
        CAST($8 AS uuid[]), CAST($9 AS text[]), CAST($10 AS uuid[]), CAST($11 AS text[]), CAST($12 AS text[]), \
        CAST($13 AS bigint[]), CAST($14 AS bytea[]))";
    INSERT_SEGMENT: arms "INSERT INTO segment (position, nr, klasse, persons, sealed) VALUES ($1, $2, $3, $4, $5)"
        "INSERT INTO segment (position, nr, klasse, persons, sealed) SELECT * FROM UNNEST(CAST($1 AS bigint[]), \
        CAST($2 AS bigint[]), CAST($3 AS text[]), CAST($4 AS bytea[]), CAST($5 AS bytea[]))";
    INSERT_KEY: arms "INSERT INTO data_key (stream_kind, stream, person, klasse, kek_version, wrapped) \
        VALUES ($1, $2, $3, $4, $5, $6)"
        "INSERT INTO data_key (stream_kind, stream, person, klasse, kek_version, wrapped) SELECT * FROM \
        UNNEST(CAST($1 AS text[]), CAST($2 AS uuid[]), CAST($3 AS uuid[]), CAST($4 AS text[]), CAST($5 AS bigint[]), \
        CAST($6 AS bytea[]))";
    DELETE_KEYS: both "DELETE FROM data_key WHERE stream_kind = $1 AND stream = $2 AND person = $3";
    INSERT_DESTROYED: both "INSERT INTO destroyed_key (stream_kind, stream, person, generation, destroyed_at, keys) \
        SELECT $1, $2, $3, 1 + count(*), $4, $5 FROM destroyed_key \
        WHERE stream_kind = $1 AND stream = $2 AND person = $3";

    // --- the access log ----------------------------------------------------------------------------------------------
    INSERT_ACCESS: arms "INSERT INTO access (position, logged_at, actor, rol, organisatie, actie, doel, aanleiding, \
        object_kind, object, outcome, shown, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        "INSERT INTO access (position, logged_at, actor, rol, organisatie, actie, doel, aanleiding, object_kind, object, \
        outcome, shown, hash) SELECT * FROM UNNEST(CAST($1 AS bigint[]), CAST($2 AS bigint[]), CAST($3 AS uuid[]), \
        CAST($4 AS text[]), CAST($5 AS uuid[]), CAST($6 AS text[]), CAST($7 AS text[]), CAST($8 AS text[]), \
        CAST($9 AS text[]), CAST($10 AS uuid[]), CAST($11 AS text[]), CAST($12 AS bigint[]), CAST($13 AS bytea[]))";
    PAGE_ACCESS: both "SELECT position, logged_at, actor, rol, organisatie, actie, doel, aanleiding, object_kind, object, \
        outcome, shown, hash FROM access WHERE position > $1 ORDER BY position LIMIT $2";

    // --- forms that come twice ---------------------------------------------------------------------------------------
    INSERT_ONCE: both "INSERT INTO once (form, answer, stored_at) VALUES ($1, $2, $3) ON CONFLICT (form) DO NOTHING";
    ANSWERED: both "SELECT answer FROM once WHERE form = $1";

    // --- read tables -------------------------------------------------------------------------------------------------
    PUT_DOSSIER_ROW: both "INSERT INTO dossier_row (dossier, organisatie, eigenaar, kader, route, status, acuut, \
        gemeld, geopend_op, gewijzigd_op, is_open, seq, label_seq) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, \
        $11, $12, $13) ON CONFLICT (dossier) DO UPDATE SET organisatie = excluded.organisatie, eigenaar = \
        excluded.eigenaar, kader = excluded.kader, route = excluded.route, status = excluded.status, acuut = \
        excluded.acuut, gemeld = excluded.gemeld, geopend_op = excluded.geopend_op, gewijzigd_op = \
        excluded.gewijzigd_op, is_open = excluded.is_open, seq = excluded.seq, label_seq = excluded.label_seq";
    DOSSIER_ROW: both "SELECT dossier, organisatie, eigenaar, kader, route, status, acuut, gemeld, geopend_op, \
        gewijzigd_op, is_open, seq, label_seq FROM dossier_row WHERE dossier = $1";
    DOSSIER_LIST: both "SELECT r.dossier, r.organisatie, r.eigenaar, r.kader, r.route, r.status, r.acuut, r.gemeld, \
        r.geopend_op, r.gewijzigd_op, r.is_open, r.seq, r.label_seq, \
        e.kind, e.form, e.open_part, e.segments, s.position, s.nr, s.klasse, s.persons, s.sealed FROM \
        (SELECT * FROM dossier_row WHERE organisatie = $1 AND (eigenaar = $2 OR $2 IS NULL) AND (is_open OR $3) \
        ORDER BY gewijzigd_op DESC, dossier LIMIT $4 OFFSET $5) r \
        LEFT JOIN event e ON e.stream_kind = 'dossier' AND e.stream = r.dossier AND e.seq = r.label_seq \
        LEFT JOIN segment s ON s.position = e.position \
        ORDER BY r.gewijzigd_op DESC, r.dossier, s.nr";
    DOSSIER_LIST_KEYS: both "SELECT k.stream_kind, k.stream, k.person, k.klasse, k.kek_version, k.wrapped FROM \
        (SELECT dossier FROM dossier_row WHERE organisatie = $1 AND (eigenaar = $2 OR $2 IS NULL) AND (is_open OR $3) \
        ORDER BY gewijzigd_op DESC, dossier LIMIT $4 OFFSET $5) r \
        CROSS JOIN data_key k WHERE k.stream_kind = 'dossier' AND k.stream = r.dossier AND k.klasse = 'persoon'";
    PUT_MELDING_ROW: both "INSERT INTO melding_row (melding, casus, regio, kenmerk, ontvangen_op, ingevoerd_op, \
        kanaal, soort_melder, melder_afgeschermd, acuut, status, is_open, ontvanger, behandelaar, voorsteller, \
        gevraagd, uitkomst, besloten_op, betrokkenen, seq, label_seq, wachtcontact_op) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, \
        $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22) ON CONFLICT (melding) DO UPDATE SET casus = excluded.casus, \
        regio = excluded.regio, ontvangen_op = excluded.ontvangen_op, ingevoerd_op = excluded.ingevoerd_op, kanaal = \
        excluded.kanaal, soort_melder = excluded.soort_melder, melder_afgeschermd = excluded.melder_afgeschermd, \
        acuut = excluded.acuut, status = excluded.status, is_open = excluded.is_open, ontvanger = excluded.ontvanger, \
        behandelaar = excluded.behandelaar, voorsteller = excluded.voorsteller, gevraagd = excluded.gevraagd, \
        uitkomst = excluded.uitkomst, besloten_op = excluded.besloten_op, betrokkenen = excluded.betrokkenen, \
        seq = excluded.seq, label_seq = excluded.label_seq, \
        wachtcontact_op = excluded.wachtcontact_op";
    MELDING_ROW: both "SELECT melding, casus, regio, kenmerk, ontvangen_op, ingevoerd_op, kanaal, soort_melder, \
        melder_afgeschermd, acuut, status, is_open, ontvanger, behandelaar, voorsteller, gevraagd, uitkomst, \
        besloten_op, betrokkenen, seq, label_seq, wachtcontact_op FROM melding_row WHERE melding = $1";
    MELDINGEN_ZONDER_DIENST: both "SELECT melding, casus, regio, kenmerk, ontvangen_op, ingevoerd_op, kanaal, soort_melder, \
        melder_afgeschermd, acuut, status, is_open, ontvanger, behandelaar, voorsteller, gevraagd, uitkomst, \
        besloten_op, betrokkenen, seq, label_seq, wachtcontact_op FROM melding_row m WHERE regio = $1 AND NOT is_open \
        AND uitkomst IN ('voorwaarden-en-vervolg', 'onderzoek') AND NOT EXISTS (SELECT 1 FROM dienst_row d \
        WHERE d.casus = m.casus AND (d.is_open OR d.melding = m.melding)) ORDER BY besloten_op, melding LIMIT 200";
    MELDING_LIST: both "SELECT r.melding, r.casus, r.regio, r.kenmerk, r.ontvangen_op, r.ingevoerd_op, r.kanaal, \
        r.soort_melder, r.melder_afgeschermd, r.acuut, r.status, r.is_open, r.ontvanger, r.behandelaar, r.voorsteller, \
        r.gevraagd, r.uitkomst, r.besloten_op, r.betrokkenen, r.seq, r.label_seq, r.wachtcontact_op, \
        e.kind, e.form, e.open_part, e.segments, s.position, s.nr, s.klasse, s.persons, s.sealed FROM \
        (SELECT * FROM melding_row WHERE regio = $1 AND (behandelaar = $2 OR $2 IS NULL) \
        AND (behandelaar IS NULL OR NOT $3) AND (is_open OR $4 OR gevraagd) \
        AND ((gevraagd AND voorsteller <> $5) OR ($5 IS NULL AND (is_open OR $4))) \
        ORDER BY CASE WHEN is_open THEN 0 ELSE 1 END, CASE WHEN acuut THEN 0 ELSE 1 END, ontvangen_op, melding \
        LIMIT $6 OFFSET $7) r \
        LEFT JOIN event e ON e.stream_kind = 'melding' AND e.stream = r.melding AND e.seq = r.label_seq \
        LEFT JOIN segment s ON s.position = e.position \
        ORDER BY CASE WHEN r.is_open THEN 0 ELSE 1 END, CASE WHEN r.acuut THEN 0 ELSE 1 END, r.ontvangen_op, \
        r.melding, s.nr";
    MELDING_LIST_KEYS: both "SELECT k.stream_kind, k.stream, k.person, k.klasse, k.kek_version, k.wrapped FROM \
        (SELECT melding FROM melding_row WHERE regio = $1 AND (behandelaar = $2 OR $2 IS NULL) \
        AND (behandelaar IS NULL OR NOT $3) AND (is_open OR $4 OR gevraagd) \
        AND ((gevraagd AND voorsteller <> $5) OR ($5 IS NULL AND (is_open OR $4))) \
        ORDER BY CASE WHEN is_open THEN 0 ELSE 1 END, CASE WHEN acuut THEN 0 ELSE 1 END, ontvangen_op, melding \
        LIMIT $6 OFFSET $7) r \
        CROSS JOIN data_key k WHERE k.stream_kind = 'melding' AND k.stream = r.melding AND k.klasse = 'persoon'";
    PUT_DIENST_ROW: both "INSERT INTO dienst_row (dienst, casus, melding, regio, soort, status, is_open, \
        behandelaar, ontvangen_op, besloten_op, omgezet_op, beeindigd_op, kinderen, ongezien, niet_nagekomen, \
        voorstellen, voorsteller, seq, label_seq) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, \
        $13, $14, $15, $16, $17, $18, $19) ON CONFLICT (dienst) DO UPDATE SET casus = excluded.casus, melding = \
        excluded.melding, regio = excluded.regio, soort = excluded.soort, status = excluded.status, is_open = \
        excluded.is_open, behandelaar = excluded.behandelaar, ontvangen_op = excluded.ontvangen_op, besloten_op \
        = excluded.besloten_op, omgezet_op = excluded.omgezet_op, beeindigd_op = excluded.beeindigd_op, kinderen \
        = excluded.kinderen, ongezien = excluded.ongezien, niet_nagekomen = excluded.niet_nagekomen, voorstellen \
        = excluded.voorstellen, voorsteller = excluded.voorsteller, seq = excluded.seq, label_seq = \
        excluded.label_seq";
    DIENST_ROW: both "SELECT dienst, casus, melding, regio, soort, status, is_open, behandelaar, ontvangen_op, \
        besloten_op, omgezet_op, beeindigd_op, kinderen, ongezien, niet_nagekomen, voorstellen, voorsteller, \
        seq, label_seq FROM dienst_row WHERE dienst = $1";
    DIENST_ROWS_OF: both "SELECT dienst, casus, melding, regio, soort, status, is_open, behandelaar, \
        ontvangen_op, besloten_op, omgezet_op, beeindigd_op, kinderen, ongezien, niet_nagekomen, voorstellen, \
        voorsteller, seq, label_seq FROM dienst_row WHERE casus = $1 ORDER BY besloten_op, dienst";
    DIENST_LIST: both "SELECT r.dienst, r.casus, r.melding, r.regio, r.soort, r.status, r.is_open, \
        r.behandelaar, r.ontvangen_op, r.besloten_op, r.omgezet_op, r.beeindigd_op, r.kinderen, r.ongezien, \
        r.niet_nagekomen, r.voorstellen, r.voorsteller, r.seq, r.label_seq, e.kind, e.form, e.open_part, \
        e.segments, s.position, s.nr, s.klasse, s.persons, s.sealed FROM (SELECT * FROM dienst_row WHERE regio = \
        $1 AND (behandelaar = $2 OR $2 IS NULL) AND ((voorstellen > 0 AND (voorsteller IS NULL OR voorsteller <> \
        $3)) OR $3 IS NULL) AND (is_open OR $4) ORDER BY CASE WHEN is_open THEN 0 ELSE 1 END, besloten_op, \
        dienst LIMIT $5 OFFSET $6) r LEFT JOIN event e ON e.stream_kind = 'dienst' AND e.stream = r.dienst AND \
        e.seq = r.label_seq LEFT JOIN segment s ON s.position = e.position ORDER BY CASE WHEN r.is_open THEN 0 \
        ELSE 1 END, r.besloten_op, r.dienst, s.nr";
    DIENST_LIST_KEYS: both "SELECT k.stream_kind, k.stream, k.person, k.klasse, k.kek_version, k.wrapped FROM \
        (SELECT dienst FROM dienst_row WHERE regio = $1 AND (behandelaar = $2 OR $2 IS NULL) AND ((voorstellen > \
        0 AND (voorsteller IS NULL OR voorsteller <> $3)) OR $3 IS NULL) AND (is_open OR $4) ORDER BY CASE WHEN \
        is_open THEN 0 ELSE 1 END, besloten_op, dienst LIMIT $5 OFFSET $6) r CROSS JOIN data_key k WHERE \
        k.stream_kind = 'dienst' AND k.stream = r.dienst AND k.klasse = 'persoon'";
    MELDING_TELLING: both "SELECT count(*), count(CASE WHEN ontvangen_op < $3 THEN 1 END), \
        count(CASE WHEN ontvangen_op >= $3 AND ontvangen_op < $4 THEN 1 END), count(CASE WHEN acuut THEN 1 END), \
        count(CASE WHEN behandelaar IS NULL THEN 1 END), count(CASE WHEN behandelaar = $2 THEN 1 END), \
        (SELECT count(*) FROM melding_row WHERE regio = $1 AND gevraagd AND voorsteller <> $2) \
        FROM melding_row WHERE regio = $1 AND is_open";
    PUT_BERICHTEN_ROW: both "INSERT INTO berichten_row (casus, regio, melding, voorstellen, voorsteller, gevraagd_op, \
        verzonden, seq) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (casus) DO UPDATE SET regio = \
        excluded.regio, melding = excluded.melding, voorstellen = excluded.voorstellen, voorsteller = \
        excluded.voorsteller, gevraagd_op = excluded.gevraagd_op, verzonden = excluded.verzonden, seq = excluded.seq";
    BERICHTEN_ROW: both "SELECT casus, regio, melding, voorstellen, voorsteller, gevraagd_op, verzonden, seq \
        FROM berichten_row WHERE casus = $1";
    BERICHTEN_GEVRAAGD: both "SELECT casus, regio, melding, voorstellen, voorsteller, gevraagd_op, verzonden, seq \
        FROM berichten_row WHERE regio = $1 AND voorstellen > 0 AND (voorsteller IS NULL OR voorsteller <> $2 OR \
        $2 IS NULL) ORDER BY gevraagd_op, casus LIMIT $3 OFFSET $4";
    COUNT_MELDING: both "INSERT INTO melding_count (regio, jaar, aantal) VALUES ($1, $2, 1) \
        ON CONFLICT (regio, jaar) DO UPDATE SET aantal = melding_count.aantal + 1 RETURNING aantal";
    MELDING_COUNTS: both "SELECT regio, jaar, aantal FROM melding_count ORDER BY regio, jaar";
    PUT_CASUS_ROW: both "INSERT INTO casus_row (casus, regio, melding, meldingen, status, groep, is_open, \
        eigenaar, behandelaar, voorsteller, gevraagd, volgende, volgende_op, geopend_op, gewijzigd_op, seq) VALUES ($1, \
        $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ON CONFLICT (casus) DO UPDATE \
        SET regio = excluded.regio, melding = excluded.melding, meldingen = excluded.meldingen, status = excluded.status, \
        groep = excluded.groep, is_open = excluded.is_open, eigenaar = excluded.eigenaar, behandelaar = \
        excluded.behandelaar, voorsteller = excluded.voorsteller, gevraagd = excluded.gevraagd, volgende = \
        excluded.volgende, volgende_op = excluded.volgende_op, geopend_op = excluded.geopend_op, gewijzigd_op = \
        excluded.gewijzigd_op, seq = excluded.seq";
    CASUS_ROW: both "SELECT casus, regio, melding, meldingen, status, groep, is_open, eigenaar, behandelaar, \
        voorsteller, gevraagd, volgende, volgende_op, geopend_op, gewijzigd_op, seq FROM casus_row WHERE casus = $1";
    CASUS_LIST: both "SELECT r.casus, r.regio, r.melding, r.meldingen, r.status, r.groep, r.is_open, \
        r.eigenaar, r.behandelaar, r.voorsteller, r.gevraagd, r.volgende, r.volgende_op, r.geopend_op, r.gewijzigd_op, \
        r.seq, m.kenmerk, m.label_seq, \
        e.kind, e.form, e.open_part, e.segments, s.position, s.nr, s.klasse, s.persons, s.sealed FROM \
        (SELECT * FROM casus_row WHERE regio = $1 AND (behandelaar = $2 OR $2 IS NULL) \
        AND (behandelaar IS NULL OR NOT $3) AND (groep = $4 OR $4 IS NULL) AND (volgende_op < $5 OR $5 IS NULL) \
        AND ((gevraagd AND voorsteller <> $6) OR $6 IS NULL) AND (is_open OR $7) \
        ORDER BY is_open DESC, volgende_op, casus LIMIT $8 OFFSET $9) r \
        LEFT JOIN melding_row m ON m.melding = r.melding \
        LEFT JOIN event e ON e.stream_kind = 'melding' AND e.stream = r.melding AND e.seq = m.label_seq \
        LEFT JOIN segment s ON s.position = e.position \
        ORDER BY r.is_open DESC, r.volgende_op, r.casus, s.nr";
    CASUS_LIST_KEYS: both "SELECT k.stream_kind, k.stream, k.person, k.klasse, k.kek_version, k.wrapped FROM \
        (SELECT melding FROM casus_row WHERE regio = $1 AND (behandelaar = $2 OR $2 IS NULL) \
        AND (behandelaar IS NULL OR NOT $3) AND (groep = $4 OR $4 IS NULL) AND (volgende_op < $5 OR $5 IS NULL) \
        AND ((gevraagd AND voorsteller <> $6) OR $6 IS NULL) AND (is_open OR $7) \
        ORDER BY is_open DESC, volgende_op, casus LIMIT $8 OFFSET $9) r \
        CROSS JOIN data_key k WHERE k.stream_kind = 'melding' AND k.stream = r.melding AND k.klasse = 'persoon'";
    OPEN_CASUSSEN: both "SELECT casus FROM casus_row WHERE regio = $1 AND is_open ORDER BY casus";
    CASUS_TELLING: both "SELECT count(*), count(CASE WHEN volgende_op < $3 THEN 1 END), \
        count(CASE WHEN volgende_op = $3 THEN 1 END), count(CASE WHEN behandelaar IS NULL THEN 1 END), \
        count(CASE WHEN behandelaar = $2 THEN 1 END), count(CASE WHEN gevraagd AND voorsteller <> $2 THEN 1 END), \
        count(CASE WHEN groep = 'overdracht' THEN 1 END), count(CASE WHEN groep = 'monitoring' THEN 1 END) \
        FROM casus_row WHERE regio = $1 AND is_open";
    PUT_ADVIES_ROW: both "INSERT INTO advies_row (advies, regio, soort, kanaal, vrager, ontvangen_op, gewijzigd_op, \
        ontvanger, terugbellen_op, status, is_open, vraagt_besluit, moet_melden, voorsteller, seq) VALUES ($1, $2, $3, \
        $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (advies) DO UPDATE SET regio = \
        excluded.regio, soort = excluded.soort, kanaal = excluded.kanaal, vrager = excluded.vrager, ontvangen_op = \
        excluded.ontvangen_op, gewijzigd_op = excluded.gewijzigd_op, ontvanger = excluded.ontvanger, terugbellen_op = \
        excluded.terugbellen_op, status = excluded.status, is_open = excluded.is_open, vraagt_besluit = \
        excluded.vraagt_besluit, moet_melden = excluded.moet_melden, voorsteller = excluded.voorsteller, seq = \
        excluded.seq";
    ADVIES_ROW: both "SELECT advies, regio, soort, kanaal, vrager, ontvangen_op, gewijzigd_op, ontvanger, \
        terugbellen_op, status, is_open, vraagt_besluit, moet_melden, voorsteller, seq FROM advies_row WHERE advies = $1";
    ADVIES_LIST: both "SELECT advies, regio, soort, kanaal, vrager, ontvangen_op, gewijzigd_op, ontvanger, \
        terugbellen_op, status, is_open, vraagt_besluit, moet_melden, voorsteller, seq FROM advies_row \
        WHERE regio = $1 AND (ontvanger = $2 OR $2 IS NULL) AND ((is_open AND voorsteller <> $3) OR $3 IS NULL) \
        AND (is_open OR $4) \
        ORDER BY CASE WHEN $4 OR terugbellen_op IS NULL THEN '9999' ELSE terugbellen_op END, ontvangen_op DESC, advies \
        LIMIT $5 OFFSET $6";
    ADVIES_TELLING: both "SELECT count(*), count(CASE WHEN ontvanger = $2 THEN 1 END), \
        count(CASE WHEN voorsteller <> $2 THEN 1 END) FROM advies_row WHERE regio = $1 AND is_open";
    ROW_COUNTS: both "SELECT 'dossier', count(*) FROM dossier_row UNION ALL SELECT 'melding', count(*) FROM melding_row \
        UNION ALL SELECT 'dienst', count(*) FROM dienst_row \
        UNION ALL SELECT 'casus', (SELECT count(*) FROM casus_row) + (SELECT count(*) FROM agenda_row) \
        UNION ALL SELECT 'koppeling', count(*) FROM koppeling_row \
        UNION ALL SELECT 'berichten', count(*) FROM berichten_row \
        UNION ALL SELECT 'advies', count(*) FROM advies_row";

    // --- settings ----------------------------------------------------------------------------------------------------
    PUT_ORGANISATIE: both "INSERT INTO organisatie (id, naam, soort, kader, regio, t2_in_werkdagen, t4_vanaf_besluit, \
        t4_opnieuw_bij_omzetting, melding_naar_advies, advies_bewaren_maanden, wachtcheck_werkdagen) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO UPDATE SET naam = excluded.naam, soort = \
        excluded.soort, kader = excluded.kader, regio = excluded.regio, t2_in_werkdagen = excluded.t2_in_werkdagen, \
        t4_vanaf_besluit = excluded.t4_vanaf_besluit, \
        t4_opnieuw_bij_omzetting = excluded.t4_opnieuw_bij_omzetting, \
        melding_naar_advies = excluded.melding_naar_advies, \
        advies_bewaren_maanden = excluded.advies_bewaren_maanden, \
        wachtcheck_werkdagen = excluded.wachtcheck_werkdagen";
    ORGANISATIE: both "SELECT id, naam, soort, kader, regio, t2_in_werkdagen, t4_vanaf_besluit, \
        t4_opnieuw_bij_omzetting, melding_naar_advies, advies_bewaren_maanden, wachtcheck_werkdagen FROM organisatie WHERE id = $1";
    ORGANISATIES: both "SELECT id, naam, soort, kader, regio, t2_in_werkdagen, t4_vanaf_besluit, \
        t4_opnieuw_bij_omzetting, melding_naar_advies, advies_bewaren_maanden, wachtcheck_werkdagen FROM organisatie ORDER BY naam, id";
    PUT_ACCOUNT: both "INSERT INTO account (id, inlognaam, inlogsleutel, naam, organisatie, rollen, wachtwoord, totp, \
        totp_gebruikt, actief, mislukt, wacht_tot) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
        ON CONFLICT (id) DO UPDATE SET inlognaam = excluded.inlognaam, inlogsleutel = excluded.inlogsleutel, \
        naam = excluded.naam, organisatie = excluded.organisatie, rollen = excluded.rollen, \
        wachtwoord = excluded.wachtwoord, totp = excluded.totp, totp_gebruikt = excluded.totp_gebruikt, \
        actief = excluded.actief, mislukt = excluded.mislukt, wacht_tot = excluded.wacht_tot";
    USE_CODE: both "UPDATE account SET totp_gebruikt = $2, mislukt = 0, wacht_tot = NULL \
        WHERE id = $1 AND (totp_gebruikt IS NULL OR totp_gebruikt < $2) RETURNING id";
    COUNT_WRONG_CODE: both "UPDATE account SET mislukt = mislukt + 1, wacht_tot = $2 WHERE id = $1";
    ACCOUNT: both "SELECT id, inlognaam, naam, organisatie, rollen, wachtwoord, totp, totp_gebruikt, actief, mislukt, \
        wacht_tot FROM account WHERE id = $1";
    ACCOUNT_BY_NAME: both "SELECT id, inlognaam, naam, organisatie, rollen, wachtwoord, totp, totp_gebruikt, actief, \
        mislukt, wacht_tot FROM account WHERE inlogsleutel = $1";
    ACCOUNTS: both "SELECT id, inlognaam, naam, organisatie, rollen, wachtwoord, totp, totp_gebruikt, actief, mislukt, \
        wacht_tot FROM account WHERE organisatie = $1 OR $1 IS NULL ORDER BY naam, id";
    PUT_SESSION: both "INSERT INTO session (token_hash, account, half, begonnen, gebruikt) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (token_hash) DO UPDATE SET account = excluded.account, half = excluded.half, \
        begonnen = excluded.begonnen, gebruikt = excluded.gebruikt";
    SESSION: both "SELECT token_hash, account, half, begonnen, gebruikt FROM session WHERE token_hash = $1";
    END_SESSION: both "DELETE FROM session WHERE token_hash = $1";
    END_SESSIONS: both "DELETE FROM session WHERE account = $1";
    PUT_INVITATION: both "INSERT INTO invitation (token_hash, account, geldig_tot) VALUES ($1, $2, $3) \
        ON CONFLICT (token_hash) DO UPDATE SET account = excluded.account, geldig_tot = excluded.geldig_tot";
    DROP_INVITATIONS: both "DELETE FROM invitation WHERE account = $1";
    TAKE_INVITATION: both "DELETE FROM invitation WHERE token_hash = $1 RETURNING account, geldig_tot";
    NEXT_NUMBER: both "INSERT INTO number (scope, last_value) VALUES ($1, 1) \
        ON CONFLICT (scope) DO UPDATE SET last_value = number.last_value + 1 RETURNING last_value";
    META: both "SELECT name, content FROM meta ORDER BY name";
    PUT_META: both "INSERT INTO meta (name, content) VALUES ($1, $2)";
    PUT_ENDING: both "INSERT INTO meta (name, content) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE \
        SET content = excluded.content";
    ENDING: both "SELECT content FROM meta WHERE name = $1";

    // --- drafts ------------------------------------------------------------------------------------------------------
    PUT_DRAFT: both "INSERT INTO draft (draft_key, ticket, kept_at, sealed) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (draft_key) DO UPDATE SET ticket = excluded.ticket, kept_at = excluded.kept_at, \
        sealed = excluded.sealed";
    DRAFT: both "SELECT sealed, kept_at FROM draft WHERE draft_key = $1";
    DROP_DRAFT: both "DELETE FROM draft WHERE draft_key = $1";

    // --- sweeping ----------------------------------------------------------------------------------------------------
    SWEEP_TICKETS: both "DELETE FROM draft WHERE ticket AND kept_at < $1";
    SWEEP_INVITATIONS: both "DELETE FROM invitation WHERE geldig_tot < $1";
    SWEEP_SESSIONS: both "DELETE FROM session WHERE gebruikt < $1";
    SWEEP_ONCE: both "DELETE FROM once WHERE stored_at < $1";
}
