//! The board of the day: the agenda of all open casussen, and what is counted and listed from it.

use super::Sql;

statements! {
    PUT_AGENDA_ROW: both "INSERT INTO agenda_row (casus, nr, regio, groep, werk, voorwerp, uiterlijk, reden, status, \
        behandelaar, ongecheckt_sinds) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    DROP_AGENDA_ROWS: both "DELETE FROM agenda_row WHERE casus = $1";
    AGENDA_ROWS: both "SELECT casus, nr, regio, groep, werk, voorwerp, uiterlijk, reden, status, behandelaar, \
        ongecheckt_sinds FROM agenda_row WHERE casus = $1 ORDER BY nr";
    // Who does the work: who holds the melding, who carries out the service, who holds the casus.
    BORD_TELLING: both "SELECT werk, dag, wie, count(*), count(reden) FROM (SELECT a.werk, a.reden, \
        CASE WHEN a.uiterlijk < $2 THEN '' ELSE a.uiterlijk END AS dag, \
        CASE a.werk WHEN 'beoordelen' THEN m.behandelaar WHEN 'dienst-afronden' THEN d.behandelaar ELSE a.behandelaar END \
        AS wie FROM agenda_row a \
        LEFT JOIN melding_row m ON a.werk = 'beoordelen' AND m.melding = a.voorwerp \
        LEFT JOIN dienst_row d ON a.werk = 'dienst-afronden' AND d.dienst = a.voorwerp \
        WHERE a.regio = $1 AND a.uiterlijk <= $3) t GROUP BY werk, dag, wie";
    BORD_LIJST: both "SELECT casus, werk, voorwerp, uiterlijk, reden, status, kenmerk, wie, count(*) OVER () FROM \
        (SELECT a.casus, a.nr, a.werk, a.voorwerp, a.uiterlijk, a.reden, a.status, mel.kenmerk, \
        CASE a.werk WHEN 'beoordelen' THEN m.behandelaar WHEN 'dienst-afronden' THEN d.behandelaar ELSE a.behandelaar END \
        AS wie FROM agenda_row a \
        LEFT JOIN melding_row m ON a.werk = 'beoordelen' AND m.melding = a.voorwerp \
        LEFT JOIN dienst_row d ON a.werk = 'dienst-afronden' AND d.dienst = a.voorwerp \
        LEFT JOIN casus_row c ON c.casus = a.casus LEFT JOIN melding_row mel ON mel.melding = c.melding \
        WHERE a.regio = $1 AND a.uiterlijk >= $2 AND a.uiterlijk <= $3) t \
        WHERE (wie = $4 OR $4 IS NULL) AND (wie IS NULL OR NOT $5) \
        ORDER BY uiterlijk, casus, nr LIMIT $6 OFFSET $7";
    BORD_GROEP: both "SELECT a.casus, a.werk, a.voorwerp, a.uiterlijk, a.reden, a.status, mel.kenmerk, a.behandelaar, \
        count(*) OVER () FROM agenda_row a \
        LEFT JOIN casus_row c ON c.casus = a.casus LEFT JOIN melding_row mel ON mel.melding = c.melding \
        WHERE a.regio = $1 AND a.groep = $2 AND (a.uiterlijk < $3 OR a.status = $4 OR a.status = $5) \
        ORDER BY a.uiterlijk, a.casus, a.nr LIMIT $6";
    BORD_ONGEZIEN: both "SELECT d.dienst, d.casus, d.soort, d.kinderen, d.ongezien, d.besloten_op, mel.kenmerk, d.behandelaar, \
        count(*) OVER () FROM dienst_row d LEFT JOIN melding_row mel ON mel.melding = d.melding \
        WHERE d.regio = $1 AND d.is_open AND d.ongezien > 0 ORDER BY d.besloten_op, d.dienst LIMIT $2";
    BORD_WACHTEND: both "SELECT casus, melding, kenmerk, wie, sinds, count(*) OVER () FROM (SELECT m.casus AS casus, \
        m.melding AS melding, m.kenmerk AS kenmerk, m.behandelaar AS wie, \
        CASE WHEN m.wachtcontact_op > m.ontvangen_op THEN m.wachtcontact_op ELSE m.ontvangen_op END AS sinds \
        FROM melding_row m WHERE m.regio = $1 AND m.is_open UNION ALL \
        SELECT a.casus, NULL, mel.kenmerk, a.behandelaar, a.ongecheckt_sinds FROM agenda_row a \
        JOIN casus_row c ON c.casus = a.casus LEFT JOIN melding_row mel ON mel.melding = c.melding \
        WHERE a.regio = $1 AND a.groep = 'dienst' AND a.werk = 'dienst-starten') t \
        WHERE sinds < $2 ORDER BY sinds, casus LIMIT $3";
}
