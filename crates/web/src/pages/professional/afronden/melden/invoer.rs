//! Reads the form of a report. What is missing of the minimal set the dossier says, not this file.

use super::super::{
    super::{invoer, personen},
    taken::identiteit,
};
use crate::{
    formulier::{Fouten, Waarden},
    taal::Taal,
};
use kernel::{MeldingId, OnderdeelId};
use meldcode::dossier::{Meld, MelderInvoer, MeldingDeel, MeldingVerder};

/// Names of the fields with a text of their own, in the order of the page.
pub(super) const TEKSTEN: [&str; 8] = [
    "veiligheid_nu",
    "voorgeschiedenis",
    "bijzonderheden",
    "gaat_goed",
    "stem_van_het_kind",
    "netwerk",
    "eigen_hulp",
    "verwachting",
];

/// A report as typed; what was not filled in is `None`.
pub(super) fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, id: MeldingId) -> Meld {
    let janee = |naam: &str| match w.tekst(naam) {
        "ja" => Some(true),
        "nee" => Some(false),
        _ => None,
    };
    let telefonisch = !w.tekst("gebeld_dag").trim().is_empty() || !w.tekst("gebeld_tijd").trim().is_empty();
    let telefonisch_vooraf = telefonisch
        .then(|| {
            let typed = (w.tekst("gebeld_dag"), w.tekst("gebeld_tijd"));
            let zinnen = (&*l.t("gebeld-welke-dag"), &*l.t("gebeld-hoe-laat"));
            invoer::moment(fouten, l, ("gebeld_dag", "gebeld_tijd"), typed, zinnen)
        })
        .flatten();
    let identiteit = (!w.tekst("identiteit").is_empty()).then(|| identiteit::lees(fouten, l, w)).flatten();
    let mut tekst = |naam: &str| fouten.tekst_of_leeg(l, naam, w.tekst(naam));
    Meld {
        id,
        betrokkenen: personen::gekozen(w, "over"),
        mee: mee(w),
        dringend: janee("dringend"),
        identiteit,
        geinformeerd: janee("geinformeerd"),
        reden_niet_geinformeerd: tekst("reden_niet"),
        telefonisch_vooraf,
        ook_politie: w.heeft("politie", "ja"),
        omschrijving: tekst("omschrijving"),
        verder: MeldingVerder {
            veiligheid_nu: tekst("veiligheid_nu"),
            voorgeschiedenis: tekst("voorgeschiedenis"),
            bijzonderheden: tekst("bijzonderheden"),
            gaat_goed: tekst("gaat_goed"),
            stem_van_het_kind: tekst("stem_van_het_kind"),
            netwerk: tekst("netwerk"),
            eigen_hulp: tekst("eigen_hulp"),
            verwachting: tekst("verwachting"),
        },
        melder: MelderInvoer {
            naam: tekst("naam"),
            functie: tekst("functie"),
            contact: tekst("contact"),
            bereikbaar: tekst("bereikbaar"),
            relatie: tekst("relatie"),
        },
        niet_tonen: tekst("niet_tonen"),
        motivering: tekst("motivering"),
    }
}

/// The parts of the dossier that go along, each once.
fn mee(w: &Waarden) -> Vec<OnderdeelId> {
    let mut ids: Vec<OnderdeelId> = w.alle("mee").filter_map(|text| text.parse().ok()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The field of a missing part, with what to do.
pub(super) fn ontbreekt(l: Taal, deel: MeldingDeel) -> (&'static str, String) {
    let veld = match deel {
        MeldingDeel::HerkenbarePersoon => "over",
        MeldingDeel::Omschrijving => "omschrijving",
        MeldingDeel::Dringend => "dringend",
        MeldingDeel::Geinformeerd => "geinformeerd",
        MeldingDeel::RedenNietGeinformeerd => "reden_niet",
        MeldingDeel::NaamMelder => "naam",
        MeldingDeel::FunctieMelder => "functie",
        MeldingDeel::ContactMelder => "contact",
    };
    (veld, l.tf("meldnodig", deel.code()))
}

/// The field of another refusal; empty when it belongs to none.
pub(super) fn veld(code: &str) -> &'static str {
    match code {
        "motivering-ontbreekt" => "motivering",
        "grond-niet-in-kader" => "grond",
        "datum-in-de-toekomst" => "gebeld_tijd",
        "betrokkene-onbekend" => "over",
        "onderdeel-onbekend" => "mee",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn gelezen(w: &Waarden) -> (Meld, Fouten) {
        let mut fouten = Fouten::geen();
        let meld = lees(&mut fouten, Taal::Nl, w, MeldingId::new(Uuid::nil()));
        (meld, fouten)
    }

    #[test]
    fn wat_leeg_blijft_is_niet_ingevuld_en_geen_fout() {
        let (meld, fouten) = gelezen(&Waarden::leeg().met("omschrijving", "  "));
        assert!(fouten.is_leeg());
        assert!(meld.omschrijving.is_none() && meld.dringend.is_none() && meld.identiteit.is_none());
        assert!(meld.telefonisch_vooraf.is_none() && !meld.ook_politie && meld.mee.is_empty());
    }

    #[test]
    fn elk_veld_komt_op_zijn_plaats() {
        let een = Uuid::from_u128(7);
        let mut w = Waarden::leeg()
            .met("over", een)
            .met("mee", een)
            .met("mee", een)
            .met("dringend", "nee")
            .met("geinformeerd", "nee")
            .met("reden_niet", "Niet veilig.")
            .met("gebeld_dag", "2-3-2026")
            .met("gebeld_tijd", "9:30")
            .met("politie", "ja")
            .met("identiteit", "afgeschermd")
            .met("grond", "vertrouwen")
            .met("omschrijving", "Zorgen.")
            .met("naam", "A. de Vries")
            .met("functie", "mentor")
            .met("contact", "06 00 00 00 00");
        for naam in TEKSTEN {
            w = w.met(naam, naam);
        }
        let (meld, fouten) = gelezen(&w);
        assert!(fouten.is_leeg());
        assert_eq!((meld.betrokkenen.len(), meld.mee.len(), meld.dringend), (1, 1, Some(false)));
        assert!(meld.telefonisch_vooraf.is_some() && meld.ook_politie && meld.reden_niet_geinformeerd.is_some());
        assert_eq!(meld.verder.verwachting.unwrap().as_str(), "verwachting");
        assert_eq!(meld.verder.stem_van_het_kind.unwrap().as_str(), "stem_van_het_kind");
        assert_eq!(meld.melder.functie.unwrap().as_str(), "mentor");
    }

    #[test]
    fn een_telefoontje_zonder_tijd_is_een_fout_bij_de_tijd() {
        let (_, fouten) = gelezen(&Waarden::leeg().met("gebeld_dag", "2-3-2026"));
        assert!(fouten.van("gebeld_tijd").is_some());
    }

    #[test]
    fn wat_ontbreekt_staat_bij_het_veld_waar_het_hoort() {
        let (veld, zin) = ontbreekt(Taal::Nl, MeldingDeel::RedenNietGeinformeerd);
        assert_eq!(veld, "reden_niet");
        assert!(!zin.is_empty());
    }
}
