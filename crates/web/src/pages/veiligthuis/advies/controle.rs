//! Looking free text through before it is stored. What points at somebody is shown with its places marked, and nothing that was
//! typed is lost.

use crate::{
    formulier::{Fouten, Waarden},
    taal::Taal,
};
use kernel::{Ernst, Tekst, Vondst};
use veiligthuis::advies::AnoniemeTekst;

/// The box by which somebody says that the doubtful places point at nobody.
pub(super) const BEVESTIGD: &str = "bevestigd";

/// A piece of a text: plain, or something that points at somebody.
pub(super) struct Stuk {
    /// The words.
    pub tekst: String,
    /// What it points at, in words; empty for plain text.
    pub soort: String,
}

/// A text with its places marked.
pub(super) struct Gemarkeerd {
    /// The name of its field.
    pub veld: String,
    /// What the field is called.
    pub label: String,
    /// The text in pieces.
    pub stukken: Vec<Stuk>,
}

/// What was found in the texts of a form.
#[derive(Default)]
pub(super) struct Gevonden {
    /// Text by text.
    pub teksten: Vec<Gemarkeerd>,
    /// Something can be nothing else: it must go.
    pub zeker: bool,
    /// Something doubtful stands in it: it can be confirmed.
    pub twijfel: bool,
}

/// Looks the texts of one form through.
pub(super) struct Controle<'a> {
    l: Taal,
    waarden: &'a Waarden,
    eigen: Vec<&'a str>,
    /// What was found.
    pub gevonden: Gevonden,
}

impl<'a> Controle<'a> {
    /// `eigen`: the fields in which the adviesvrager says how to be reached.
    pub fn new(l: Taal, waarden: &'a Waarden, eigen: &[&str]) -> Self {
        let eigen = eigen.iter().map(|veld| waarden.tekst(veld)).filter(|tekst| !tekst.trim().is_empty()).collect();
        Self { l, waarden, eigen, gevonden: Gevonden::default() }
    }
    /// A text that may be left out.
    pub fn tekst(&mut self, fouten: &mut Fouten, veld: &str, label: &str) -> Option<AnoniemeTekst> {
        let tekst = fouten.tekst_of_leeg(self.l, veld, self.waarden.tekst(veld))?;
        self.kijk(fouten, veld, label, tekst, self.waarden.heeft(BEVESTIGD, "ja"))
    }
    /// The name of an organisation: it may name a school, but no number, address or family.
    pub fn naam(&mut self, fouten: &mut Fouten, veld: &str, label: &str) -> Option<AnoniemeTekst> {
        let tekst = fouten.tekst_of_leeg(self.l, veld, self.waarden.tekst(veld))?;
        self.kijk(fouten, veld, label, tekst, true)
    }
    fn kijk(
        &mut self,
        fouten: &mut Fouten,
        veld: &str,
        label: &str,
        tekst: Tekst,
        bevestigd: bool,
    ) -> Option<AnoniemeTekst> {
        match AnoniemeTekst::na_controle(tekst.clone(), &self.eigen, bevestigd) {
            Ok(tekst) => Some(tekst),
            Err(vondsten) => {
                let zeker = vondsten.iter().any(|v| v.ernst == Ernst::Zeker);
                self.gevonden.zeker |= zeker;
                self.gevonden.twijfel |= vondsten.iter().any(|v| v.ernst == Ernst::Twijfel);
                let code = if zeker { "zeker" } else { "twijfel" };
                fouten.bij(veld, self.l.tf("vt-advies-fout", code));
                let stukken = stukken(self.l, tekst.as_str(), &vondsten);
                self.gevonden.teksten.push(Gemarkeerd { veld: veld.to_owned(), label: label.to_owned(), stukken });
                None
            }
        }
    }
}

/// A text in pieces, so that the page can point at what was found.
fn stukken(l: Taal, tekst: &str, vondsten: &[Vondst]) -> Vec<Stuk> {
    let mut pieces = Vec::new();
    let plain = |text: &str| (!text.is_empty()).then(|| Stuk { tekst: text.to_owned(), soort: String::new() });
    let mut tot = 0;
    for Vondst { aanwijzing, .. } in vondsten {
        pieces.extend(tekst.get(tot..aanwijzing.plek.start).and_then(plain));
        let text = tekst.get(aanwijzing.plek.clone()).unwrap_or_default().to_owned();
        pieces.push(Stuk { tekst: text, soort: l.tf("aanwijzing", aanwijzing.soort.code()) });
        tot = aanwijzing.plek.end;
    }
    pieces.extend(tekst.get(tot..).and_then(plain));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_naam_met_een_geboortedatum_wordt_gemarkeerd_en_niet_opgeslagen() {
        let waarden = Waarden::leeg().met("vraag", "Noor Vermeer, 12-03-2017, huilt").met(BEVESTIGD, "ja");
        let (mut fouten, mut controle) = (Fouten::geen(), Controle::new(Taal::Nl, &waarden, &[]));
        assert!(controle.tekst(&mut fouten, "vraag", "Vraag").is_none());
        assert!(controle.gevonden.zeker && fouten.van("vraag").is_some());
        let marked: Vec<&str> = controle.gevonden.teksten[0]
            .stukken
            .iter()
            .filter(|stuk| !stuk.soort.is_empty())
            .map(|stuk| stuk.tekst.as_str())
            .collect();
        assert_eq!(marked, ["Noor Vermeer", "12-03-2017"]);
    }

    #[test]
    fn twijfel_kan_worden_bevestigd() {
        let waarden = Waarden::leeg().met("vraag", "Toen zei Willemijn dat het misging");
        let (mut fouten, mut controle) = (Fouten::geen(), Controle::new(Taal::Nl, &waarden, &[]));
        assert!(controle.tekst(&mut fouten, "vraag", "Vraag").is_none());
        assert!(controle.gevonden.twijfel && !controle.gevonden.zeker);
        let waarden = waarden.met(BEVESTIGD, "ja");
        let (mut fouten, mut controle) = (Fouten::geen(), Controle::new(Taal::Nl, &waarden, &[]));
        assert!(controle.tekst(&mut fouten, "vraag", "Vraag").is_some() && fouten.is_leeg());
    }
}
