//! Earlier meldingen about the same people: what the radar reads anew, what people said about a pair, and who must hear of it.

use super::Sql;

statements! {
    LAST_POSITION: both "SELECT coalesce(max(position), 0) FROM event";
    // The unary plus keeps SQLite on the order of positions instead of on all events of the kind.
    CHANGED_STREAMS: arms "SELECT DISTINCT stream FROM event WHERE position > $2 AND +stream_kind = $1 \
        UNION SELECT stream FROM destroyed_key WHERE stream_kind = $1 AND destroyed_at >= $3"
        "SELECT DISTINCT stream FROM event WHERE position > $2 AND stream_kind = $1 \
        UNION SELECT stream FROM destroyed_key WHERE stream_kind = $1 AND destroyed_at >= $3";
    PUT_KOPPELING_ROW: both "INSERT INTO koppeling_row (koppeling, regio, eerdere, eerdere_persoon, latere, latere_persoon, \
        soort, herkomst, gewicht, stand, ongedaan_door, seq) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
        ON CONFLICT (koppeling) DO UPDATE SET regio = excluded.regio, eerdere = excluded.eerdere, eerdere_persoon = \
        excluded.eerdere_persoon, latere = excluded.latere, latere_persoon = excluded.latere_persoon, soort = \
        excluded.soort, herkomst = excluded.herkomst, gewicht = excluded.gewicht, stand = excluded.stand, \
        ongedaan_door = excluded.ongedaan_door, seq = excluded.seq";
    KOPPELING_ROW: both "SELECT koppeling, regio, eerdere, eerdere_persoon, latere, latere_persoon, soort, herkomst, gewicht, \
        stand, ongedaan_door, seq FROM koppeling_row WHERE koppeling = $1";
    // Open meldingen about people of an earlier melding, as somebody confirmed, with who knows them. Status and holder of a
    // casus are the same for every combination of settings.
    SIGNALEN: both "SELECT m.melding, m.kenmerk, m.ontvangen_op, m.behandelaar, c.casus, c.status, c.is_open, \
        COALESCE(c.behandelaar, o.behandelaar) FROM melding_row m JOIN koppeling_row paar ON paar.latere = m.melding \
        AND paar.stand = 'bevestigd' JOIN melding_row o ON o.melding = paar.eerdere JOIN casus_row c ON c.casus = o.casus \
        WHERE m.regio = $1 AND m.is_open AND o.ontvangen_op < m.ontvangen_op UNION \
        SELECT m.melding, m.kenmerk, m.ontvangen_op, m.behandelaar, c.casus, c.status, c.is_open, \
        COALESCE(c.behandelaar, o.behandelaar) FROM melding_row m JOIN koppeling_row paar ON paar.eerdere = m.melding \
        AND paar.stand = 'bevestigd' JOIN melding_row o ON o.melding = paar.latere JOIN casus_row c ON c.casus = o.casus \
        WHERE m.regio = $1 AND m.is_open AND o.ontvangen_op < m.ontvangen_op \
        ORDER BY 3, 1, 5 LIMIT 200";
    KOPPELINGEN_GEVRAAGD: both "SELECT koppeling, regio, eerdere, eerdere_persoon, latere, latere_persoon, soort, herkomst, \
        gewicht, stand, ongedaan_door, seq FROM koppeling_row WHERE regio = $1 AND ongedaan_door IS NOT NULL AND \
        ongedaan_door <> $2 ORDER BY koppeling LIMIT 200";
    KOPPELINGEN: both "SELECT koppeling, regio, eerdere, eerdere_persoon, latere, latere_persoon, soort, herkomst, gewicht, \
        stand, ongedaan_door, seq FROM koppeling_row WHERE eerdere = $1 OR latere = $1 ORDER BY koppeling";
}
