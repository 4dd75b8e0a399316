//! The catalogue of the notices as data (domain file, 1.5). Terms and grounds are codes of `law/`, where they have their dates
//! and their sources.

use kernel::{Grondslag, Termijnsoort};

use super::codes::{Aanleiding, Berichtcode, Ontvangersoort};
use crate::codes::InformeerOnderwerp;

/// Where giving a notice begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Vindplaats {
    /// In the stream of the notices. What it is about (an offer, a question to an informant, a closing) is a fact of the casus
    /// or the service; the letter is here.
    Berichten,
    /// In the melding, with what the reporter might hear (`TerugkoppelingGegeven`). The words as given are copied here in the
    /// same transaction (`NeemTerugkoppelingOver`).
    Melding,
}

/// A notice of the catalogue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bericht {
    /// Its code.
    pub code: Berichtcode,
    /// To whom.
    pub aan: &'static [Ontvangersoort],
    /// What makes it due.
    pub aanleiding: Aanleiding,
    /// The latest term, when there is one.
    pub termijn: Option<Termijnsoort>,
    /// The ground.
    pub grond: Grondslag,
    /// What is told in the same notice.
    pub samen_met: &'static [Berichtcode],
    /// Where giving it begins.
    pub vindplaats: Vindplaats,
}

const fn bericht(
    code: Berichtcode,
    aan: &'static [Ontvangersoort],
    aanleiding: Aanleiding,
    termijn: Option<Termijnsoort>,
    grond: &'static str,
    vindplaats: Vindplaats,
) -> Bericht {
    Bericht { code, aan, aanleiding, termijn, grond: Grondslag(grond), samen_met: &[], vindplaats }
}

const fn samen(mut eerste: Bericht, samen_met: &'static [Berichtcode]) -> Bericht {
    eerste.samen_met = samen_met;
    eerste
}

/// Every notice, in order of its code. N03 (the vertrouwenspersoon, and how to complain) has no letter of its own: what hurts and
/// where to turn with it belong in one letter, so it stands in the letter of N02 and counts as told with it.
#[rustfmt::skip]
pub const CATALOGUS: [Bericht; 23] = {
    use Aanleiding as A;
    use Berichtcode::*;
    use Ontvangersoort as O;
    use Termijnsoort as T;
    use Vindplaats::{Berichten, Melding};
    [
        bericht(N01, &[O::Melder], A::Ontvangst, None, "protocol-melding", Berichten),
        samen(bericht(N02, &[O::Betrokkene], A::Vastlegging, Some(T::Informeren), "wmo-5.3.1-lid1", Berichten), &[N03]),
        bericht(N03, &[O::Betrokkene], A::Vastlegging, Some(T::Informeren), "wmo-4.2.6", Berichten),
        bericht(N04, &[O::Betrokkene], A::Besluit, Some(T::UitkomstVertellen), "protocol-uitkomsten", Berichten),
        bericht(N05, &[O::Melder], A::Besluit, Some(T::Terugkoppeling1), "wmo-4.1.1-lid2g", Melding),
        bericht(N06, &[O::Informant], A::Informatievraag, None, "wmo-5.2.6", Berichten),
        bericht(N07, &[O::Betrokkene], A::Informatievraag, None, "deck-onderzoek", Berichten),
        bericht(N08, &[O::Betrokkene, O::Partij], A::Veiligheidsplan, None, "deck-voorwaarden-vervolg", Berichten),
        bericht(N09, &[O::Betrokkene], A::EindeOnderzoek, Some(T::Onderzoek), "deck-onderzoek", Berichten),
        bericht(N10, &[O::Partij], A::Overdracht, None, "protocol-overdracht", Berichten),
        bericht(N11, &[O::Partij], A::Overdracht, None, "protocol-overdracht", Berichten),
        bericht(N12, &[O::Melder], A::EindeOnderzoek, Some(T::Terugkoppeling2), "wmo-4.1.1-lid2g", Berichten),
        bericht(N13, &[O::Raad], A::VerzoekTotOnderzoek, None, "wmo-4.1.1-lid2e", Berichten),
        bericht(N14, &[O::College], A::VerzoekTotOnderzoek, Some(T::CollegeVto), "wmo-4.1.1-lid2f", Berichten),
        bericht(N15, &[O::Politie], A::Besluit, None, "protocol-politie", Berichten),
        bericht(N16, &[O::Betrokkene, O::Partij], A::Monitoring, None, "protocol-monitoring", Berichten),
        bericht(N17, &[O::Betrokkene, O::Partij], A::Afsluiting, None, "protocol-uitkomsten", Berichten),
        bericht(N18, &[O::Betrokkene], A::NietsGevonden, None, "wmo-5.3.5", Berichten),
        bericht(N19, &[O::Betrokkene], A::Verzoek, Some(T::Inzage), "wmo-5.3.2", Berichten),
        bericht(N20, &[O::Betrokkene], A::Verzoek, Some(T::Vernietiging), "wmo-5.3.5", Berichten),
        bericht(N21, &[O::Melder, O::Betrokkene], A::TermijnGemist, None, "protocol-wachten", Berichten),
        bericht(N22, &[O::Betrokkene, O::Melder], A::Verhuizing, None, "protocol-overdracht", Berichten),
        bericht(N23, &[O::Toezichthouder, O::Betrokkene], A::Incident, None, "wmo-4.2.5", Berichten),
    ]
};

/// The notice with this code.
pub const fn catalogus(code: Berichtcode) -> &'static Bericht {
    &CATALOGUS[code as usize]
}

impl Bericht {
    /// Whether this kind of addressee may get it.
    pub fn gaat_naar(&self, soort: Ontvangersoort) -> bool {
        self.aan.contains(&soort)
    }
    /// Whether it goes to somebody outside who is neither one of the people nor the reporter: a party, an informant, the Raad.
    pub fn gaat_naar_buiten(&self) -> bool {
        self.aan.iter().any(|soort| soort.is_buiten())
    }
    /// Whether telling a person may be postponed by two people: only the duty of Wmo 2015 art. 5.3.1 knows that.
    pub fn is_uitstelbaar(&self) -> bool {
        self.termijn == Some(Termijnsoort::Informeren)
    }
    /// The notices that this one covers: itself and what goes with it.
    pub fn dekt(&self, code: Berichtcode) -> bool {
        self.code == code || self.samen_met.contains(&code)
    }
    /// What a conversation with a person that the melding records (`InformeerBetrokkene`) tells of this notice.
    pub const fn mondeling(&self) -> Option<InformeerOnderwerp> {
        match self.aanleiding {
            Aanleiding::Vastlegging => Some(InformeerOnderwerp::Vastlegging),
            Aanleiding::Besluit => Some(InformeerOnderwerp::Uitkomst),
            Aanleiding::Ontvangst
            | Aanleiding::Informatievraag
            | Aanleiding::Veiligheidsplan
            | Aanleiding::EindeOnderzoek
            | Aanleiding::Overdracht
            | Aanleiding::VerzoekTotOnderzoek
            | Aanleiding::Monitoring
            | Aanleiding::Afsluiting
            | Aanleiding::NietsGevonden
            | Aanleiding::Verzoek
            | Aanleiding::TermijnGemist
            | Aanleiding::Verhuizing
            | Aanleiding::Incident => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elk_bericht_staat_op_zijn_plaats_en_heeft_een_grond() {
        for (code, bericht) in Berichtcode::ALLE.iter().zip(&CATALOGUS) {
            assert_eq!(bericht.code, *code);
            assert_eq!(catalogus(*code), bericht);
            assert!(!bericht.aan.is_empty());
            assert!(kernel::wet().grondslagen.vind(bericht.grond).is_some(), "{}", bericht.grond.0);
        }
    }
}
