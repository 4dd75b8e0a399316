//! Reads a file of mentions. All or nothing: the first thing wrong is told with line and column.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use radar::{Address, Day, Mention, Report, ReportId};

use super::schema::{Onleesbaar, Schema, Veld};
use super::waarden;

/// A file that was read.
pub struct Gelezen {
    /// The reports, in the order of their first row.
    pub meldingen: Vec<Report>,
    /// Per report its id and moment as written, and the ids of its mentions.
    pub namen: Vec<Namen>,
    /// Columns that nobody asked for.
    pub onbekende_kolommen: Vec<String>,
}

/// Columns of the contract that are known and weigh nothing. Who reported never counts: it would show in the order of hits.
const TELT_NIET: [&str; 4] = ["channel", "reporter", "region", "kind"];

/// The ids of a report as written.
pub struct Namen {
    pub melding: String,
    pub moment: String,
    pub vermeldingen: Vec<String>,
}

/// Where the columns of one file are.
struct Kolommen {
    waar: BTreeMap<Veld, usize>,
    kenmerken: Vec<usize>,
    namen: Vec<String>,
}

/// Reads the bytes of a file.
pub fn lees(bytes: &[u8], schema: &Schema) -> Result<Gelezen, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut bron = csv::ReaderBuilder::new().from_reader(bytes);
    let kop = bron.byte_headers().map_err(|e| in_woorden(&e))?.clone();
    let kop: Result<Vec<String>, String> =
        kop.iter().enumerate().map(|(n, veld)| tekst(veld, 1, n, "").map(str::to_owned)).collect();
    let kolommen = kolommen(kop?, schema)?;
    let onbekend = |(n, naam): &(usize, &String)| {
        !kolommen.waar.values().chain(&kolommen.kenmerken).any(|at| at == n) && !TELT_NIET.contains(&naam.as_str())
    };
    let mut gelezen = Gelezen {
        meldingen: Vec::new(),
        namen: Vec::new(),
        onbekende_kolommen: kolommen.namen.iter().enumerate().filter(onbekend).map(|(_, naam)| naam.clone()).collect(),
    };
    let mut meldingen: HashMap<String, usize> = HashMap::new();
    let mut vermeldingen: HashMap<String, u64> = HashMap::new();
    let mut bronnen: HashMap<String, u32> = HashMap::new();
    let mut rij = csv::ByteRecord::new();
    while bron.read_byte_record(&mut rij).map_err(|e| in_woorden(&e))? {
        let regel = rij.position().map_or(0, csv::Position::line);
        let rij = Rij { rij: &rij, regel, kolommen: &kolommen };
        let id = rij.veld(Veld::MentionId)?;
        if id.is_empty() {
            return Err(rij.fout(Veld::MentionId, "hier ontbreekt het kenmerk van de vermelding"));
        }
        if let Some(eerder) = vermeldingen.insert(id.to_owned(), regel) {
            return Err(rij.fout(Veld::MentionId, &format!("het kenmerk {id} staat ook op regel {eerder}")));
        }
        let melding = if kolommen.waar.contains_key(&Veld::ReportId) { rij.veld(Veld::ReportId)? } else { id };
        if melding.is_empty() {
            return Err(rij.fout(Veld::ReportId, "hier ontbreekt het kenmerk van de melding"));
        }
        let moment = rij.veld(Veld::ReportedAt)?;
        let dag = waarden::moment(moment).map_err(|zin| rij.fout(Veld::ReportedAt, &zin))?;
        let bron = rij.veld(Veld::Source)?;
        let volgende = bronnen.len() as u32;
        let bron = (!bron.is_empty()).then(|| *bronnen.entry(bron.to_owned()).or_insert(volgende));
        let at = match meldingen.entry(melding.to_owned()) {
            Entry::Occupied(er) => *er.get(),
            Entry::Vacant(nieuw) => {
                gelezen.meldingen.push(Report { id: nummer(melding), day: dag, source: bron, mentions: Vec::new() });
                let namen = Namen { melding: melding.into(), moment: moment.into(), vermeldingen: Vec::new() };
                gelezen.namen.push(namen);
                *nieuw.insert(gelezen.meldingen.len() - 1)
            }
        };
        if gelezen.meldingen[at].mentions.len() == usize::from(u16::MAX) {
            return Err(
                rij.fout(Veld::ReportId, "deze melding noemt meer personen dan één melding kan hebben (65.535)")
            );
        }
        gelezen.meldingen[at].mentions.push(vermelding(&rij, schema, dag)?);
        gelezen.namen[at].vermeldingen.push(id.to_owned());
    }
    Ok(gelezen)
}

fn vermelding(rij: &Rij<'_>, schema: &Schema, dag: Option<Day>) -> Result<Mention, String> {
    let eigen = |veld| rij.veld(veld).map(str::to_owned);
    let datum = rij.veld(Veld::BirthDate)?;
    let mut geboren = match waarden::geboren(datum, schema.datums) {
        Ok(geboren) => geboren,
        Err(_) if schema.onleesbaar == Onleesbaar::Onbekend => radar::Birth::Unknown,
        Err(zin) => return Err(rij.fout(Veld::BirthDate, &zin)),
    };
    if geboren == radar::Birth::Unknown && dag.is_some() {
        geboren = waarden::leeftijd(rij.veld(Veld::Age)?);
    }
    let kenmerken: Result<Vec<String>, String> =
        rij.kolommen.kenmerken.iter().map(|n| rij.kolom(*n).map(str::to_owned)).collect();
    Ok(Mention {
        voornamen: eigen(Veld::Given)?,
        roepnaam: eigen(Veld::CallName)?,
        voorletters: eigen(Veld::Initials)?,
        voorvoegsel: eigen(Veld::Prefix)?,
        geslachtsnaam: eigen(Veld::Surname)?,
        partnernaam: eigen(Veld::PartnerSurname)?,
        geboren,
        geslacht: waarden::geslacht(rij.veld(Veld::Sex)?),
        rol: waarden::rol(rij.veld(Veld::Role)?),
        bsn: eigen(Veld::Bsn)?,
        nummer: eigen(Veld::Number)?,
        contact: eigen(Veld::Contact)?,
        adressen: vec![Address {
            straat: eigen(Veld::Street)?,
            huisnummer: eigen(Veld::HouseNo)?,
            toevoeging: eigen(Veld::HouseAdd)?,
            postcode: eigen(Veld::Postcode)?,
            plaats: eigen(Veld::Town)?,
        }],
        kenmerken: kenmerken?,
    })
}

fn kolommen(namen: Vec<String>, schema: &Schema) -> Result<Kolommen, String> {
    let zoek = |naam: &str| namen.iter().position(|n| n.trim() == naam);
    let mist = |naam: &str| format!("regel 1: de kolom {naam} ontbreekt");
    let mut waar = BTreeMap::new();
    for (veld, naam) in schema.velden() {
        match zoek(naam) {
            Some(at) => {
                waar.insert(veld, at);
            }
            None if schema.verplicht(veld) => return Err(mist(naam)),
            None => {}
        }
    }
    let kenmerken: Result<Vec<usize>, String> =
        schema.kenmerken.iter().map(|naam| zoek(naam).ok_or_else(|| mist(naam))).collect();
    Ok(Kolommen { waar, kenmerken: kenmerken?, namen })
}

/// One row with where it stands.
struct Rij<'a> {
    rij: &'a csv::ByteRecord,
    regel: u64,
    kolommen: &'a Kolommen,
}

impl<'a> Rij<'a> {
    fn veld(&self, veld: Veld) -> Result<&'a str, String> {
        self.kolommen.waar.get(&veld).map_or(Ok(""), |n| self.kolom(*n))
    }

    fn kolom(&self, n: usize) -> Result<&'a str, String> {
        tekst(self.rij.get(n).unwrap_or_default(), self.regel, n, &self.kolommen.namen[n]).map(str::trim)
    }

    fn fout(&self, veld: Veld, zin: &str) -> String {
        match self.kolommen.waar.get(&veld) {
            Some(n) => format!("regel {}, kolom {} ({}): {zin}", self.regel, n + 1, self.kolommen.namen[*n]),
            None => format!("regel {}: {zin}", self.regel),
        }
    }
}

fn tekst<'a>(bytes: &'a [u8], regel: u64, kolom: usize, naam: &str) -> Result<&'a str, String> {
    std::str::from_utf8(bytes).map_err(|_| {
        let naam = if naam.is_empty() { String::new() } else { format!(" ({naam})") };
        format!("regel {regel}, kolom {}{naam}: dit is geen UTF-8; sla het bestand op als UTF-8", kolom + 1)
    })
}

/// What the reader of CSV says, in our words.
fn in_woorden(fout: &csv::Error) -> String {
    match fout.kind() {
        csv::ErrorKind::UnequalLengths { pos, expected_len, len } => {
            let regel = pos.as_ref().map_or(0, csv::Position::line);
            let kolom = expected_len.min(len) + 1;
            format!(
                "regel {regel}, kolom {kolom}: deze regel heeft {len} kolommen, de eerste regel heeft er {expected_len}"
            )
        }
        _ => format!("dit is geen leesbare CSV: {fout}"),
    }
}

/// The same number for the same id, on every machine and in every order (FNV-1a, 128 bits).
fn nummer(id: &str) -> ReportId {
    let begin = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
    ReportId(id.bytes().fold(begin, |h, b| (h ^ u128::from(b)).wrapping_mul(0x0100_0000_0000_0000_0000_013b)))
}
