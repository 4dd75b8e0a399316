//! The network: households on the left, people on the right, a line for who is in which. Drawn on the server, without style or
//! script; the table beside it says the same.

use crate::taal::Taal;
use application::household::SeenHousehold;

/// Height of a row of the picture.
const RIJ: usize = 44;

/// A box with its words.
pub(super) struct Vak {
    pub y: usize,
    pub tekst_y: usize,
    pub kop: String,
    pub klein: String,
    pub klein_y: usize,
    /// Stands in more than one household: drawn thicker, and said in words.
    pub meer: bool,
}

/// A line from a household to a person.
pub(super) struct Lijn {
    pub van: usize,
    pub naar: usize,
    pub meer: bool,
}

/// A row of the table: a household with its people.
pub(super) struct Rij {
    pub kop: String,
    pub klein: String,
    pub mensen: String,
}

/// The picture and the table.
pub(super) struct Netwerk {
    pub hoogte: usize,
    pub huishoudens: Vec<Vak>,
    pub mensen: Vec<Vak>,
    pub lijnen: Vec<Lijn>,
    pub rijen: Vec<Rij>,
    /// Somebody stands in more than one household.
    pub verbonden: Vec<String>,
}

impl Netwerk {
    /// Of everybody; `namen` in the order of the people.
    pub fn new(l: Taal, gezien: &SeenHousehold, namen: &[String]) -> Self {
        let in_how_many = |at: usize| gezien.huishoudens.iter().filter(|h| h.mensen.contains(&at)).count();
        let vak = |row: usize, kop: String, klein: String, meer: bool| {
            let y = 8 + row * RIJ;
            Vak { y, tekst_y: y + 15, klein_y: y + 30, kop, klein, meer }
        };
        let midden = |row: usize| 8 + row * RIJ + 18;
        let naam = |nr: usize| l.ta("tijd-huishouden", &[("nummer", &(nr + 1))]);
        let klein = |h: &veiligthuis::gezin::Huishouding| {
            let (van, tot) = (h.van_tot.0.jaar(), h.van_tot.1.jaar());
            let jaren = if van == tot { van.to_string() } else { format!("{van}–{tot}") };
            l.ta("tijd-huishouden-klein", &[("aantal", &h.meldingen.len()), ("jaren", &jaren)])
        };
        let huishoudens = gezien.huishoudens.iter().enumerate();
        let lijnen = huishoudens.clone().flat_map(|(nr, h)| {
            let line = move |at: &usize| Lijn { van: midden(nr), naar: midden(*at), meer: in_how_many(*at) > 1 };
            h.mensen.iter().map(line).collect::<Vec<_>>()
        });
        let of =
            |h: &veiligthuis::gezin::Huishouding| h.mensen.iter().map(|at| namen[*at].as_str()).collect::<Vec<_>>();
        Self {
            hoogte: 16 + RIJ * gezien.huishoudens.len().max(gezien.mensen.len()),
            lijnen: lijnen.collect(),
            rijen: huishoudens
                .clone()
                .map(|(nr, h)| Rij { kop: naam(nr), klein: klein(h), mensen: of(h).join(", ") })
                .collect(),
            huishoudens: huishoudens.map(|(nr, h)| vak(nr, naam(nr), klein(h), false)).collect(),
            mensen: namen
                .iter()
                .enumerate()
                .map(|(at, naam)| {
                    let records = gezien.mensen[at].in_melding.len();
                    let klein = l.ta("tijd-in-meldingen", &[("aantal", &records)]);
                    vak(at, naam.clone(), klein, in_how_many(at) > 1)
                })
                .collect(),
            verbonden: (0..namen.len()).filter(|at| in_how_many(*at) > 1).map(|at| namen[at].clone()).collect(),
        }
    }
}
