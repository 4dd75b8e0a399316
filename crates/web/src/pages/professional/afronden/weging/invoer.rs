//! Reads the form of a weighing.

use super::{
    super::super::personen,
    vragen::{is_per_persoon, persoon_veld, waarom},
};
use crate::{
    formulier::{Fouten, Waarden},
    taal::Taal,
};
use kernel::{BetrokkeneId, Dag, OnderdeelId, Tekst};
use meldcode::{
    dossier::{Gegeven, Onderbouwing, PersoonAntwoord, Weeg},
    weging::{Antwoord, Antwoorden, Vraag},
};

/// What the form asked: which questions, of whom.
pub(super) struct Gevraagd {
    /// The questions that could be answered.
    pub vragen: Vec<Vraag>,
    /// The question that can not be answered in this dossier, when there is one: it is not applicable.
    pub nvt: Option<Vraag>,
    /// Of whom question 2 was asked apart.
    pub personen: Vec<BetrokkeneId>,
}

/// A weighing as typed.
pub(super) struct Getypt {
    pub antwoorden: Antwoorden,
    pub per_persoon: Vec<PersoonAntwoord>,
    pub weigert: Vec<BetrokkeneId>,
    pub herbeoordeling: Option<Dag>,
    pub onderbouwing: Vec<(Vraag, Tekst)>,
    pub instrument: Option<Tekst>,
}

impl Getypt {
    /// The command that this form asks for.
    pub fn weeg(&self, id: OnderdeelId) -> Weeg {
        let onderbouwing =
            self.onderbouwing.iter().map(|(vraag, t)| Onderbouwing { vraag: *vraag, tekst: Gegeven::gezin(t.clone()) });
        Weeg {
            id,
            over: Vec::new(),
            antwoorden: self.antwoorden,
            per_persoon: self.per_persoon.clone(),
            weigert: self.weigert.clone(),
            herbeoordeling: self.herbeoordeling,
            onderbouwing: onderbouwing.collect(),
            instrument: self.instrument.clone().map(Gegeven::gezin),
        }
    }
}

/// Reads a weighing. `titel` gives the words for a question, for the messages. An unknown answer is named with its question and
/// with what that question allows.
pub(super) fn lees(
    fouten: &mut Fouten,
    l: Taal,
    w: &Waarden,
    gevraagd: &Gevraagd,
    titel: impl Fn(Vraag) -> String,
) -> Getypt {
    let mut antwoorden = Antwoorden::default();
    let mut onderbouwing = Vec::new();
    for &vraag in &gevraagd.vragen {
        if let Some(antwoord) = antwoord(fouten, l, w, vraag.code(), vraag, &titel) {
            let _ = antwoorden.set(vraag, Some(antwoord));
        }
        let veld = waarom(vraag);
        let tekst = fouten.tekst_of_leeg(l, &veld, w.tekst(&veld));
        onderbouwing.extend(tekst.map(|tekst| (vraag, tekst)));
    }
    if let Some(vraag) = gevraagd.nvt {
        let _ = antwoorden.set(vraag, Some(Antwoord::Nvt));
    }
    let mut per_persoon = Vec::new();
    for &betrokkene in &gevraagd.personen {
        let mut van = |vraag: Vraag| {
            let gevraagd = is_per_persoon(vraag) && gevraagd.vragen.contains(&vraag);
            gevraagd.then(|| antwoord(fouten, l, w, &persoon_veld(vraag, betrokkene), vraag, &titel)).flatten()
        };
        let (acuut, structureel) = (van(Vraag::Acuut), van(Vraag::Structureel));
        if acuut.is_some() || structureel.is_some() {
            per_persoon.push(PersoonAntwoord { betrokkene, acuut, structureel });
        }
    }
    Getypt {
        antwoorden,
        per_persoon,
        weigert: personen::gekozen(w, "weigert"),
        herbeoordeling: fouten.dag_of_leeg(l, "herbeoordeling", w.tekst("herbeoordeling")),
        onderbouwing,
        instrument: fouten.tekst_of_leeg(l, "instrument", w.tekst("instrument")),
    }
}

fn antwoord(
    fouten: &mut Fouten,
    l: Taal,
    w: &Waarden,
    veld: &str,
    vraag: Vraag,
    titel: &impl Fn(Vraag) -> String,
) -> Option<Antwoord> {
    let getypt = w.tekst(veld);
    if getypt.is_empty() {
        return None;
    }
    let antwoord = Antwoord::van_code(getypt).filter(|antwoord| vraag.toegestaan().contains(antwoord));
    if antwoord.is_none() {
        let kan = vraag.toegestaan().iter().map(|a| l.tf("antwoord", a.code()).to_lowercase());
        let kies = kan.collect::<Vec<_>>().join(", ");
        fouten.bij(veld, l.ta("weging-antwoord-onbekend", &[("vraag", &titel(vraag)), ("kies", &kies)]));
    }
    antwoord
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn gevraagd() -> Gevraagd {
        Gevraagd {
            vragen: Vraag::ALLE.into_iter().filter(|v| *v != Vraag::NieuweSignalen).collect(),
            nvt: Some(Vraag::NieuweSignalen),
            personen: vec![BetrokkeneId::new(Uuid::from_u128(7))],
        }
    }

    fn gelezen(w: &Waarden) -> (Getypt, Fouten) {
        let mut fouten = Fouten::geen();
        let getypt = lees(&mut fouten, Taal::Nl, w, &gevraagd(), |vraag| vraag.code().to_owned());
        (getypt, fouten)
    }

    #[test]
    fn een_onbekend_antwoord_noemt_de_vraag_en_wat_er_kan() {
        let (getypt, fouten) = gelezen(&Waarden::leeg().met("vermoeden", "misschien").met("onthulling", "twijfel"));
        assert_eq!(getypt.antwoorden.get(Vraag::Vermoeden), None);
        let zin = fouten.van("vermoeden").unwrap();
        assert!(zin.contains("vermoeden") && zin.contains("ja, nee, ik twijfel"), "{zin}");
        assert!(fouten.van("onthulling").is_some_and(|zin| !zin.contains("twijfel")));
    }

    #[test]
    fn acuut_en_structureel_zijn_twee_antwoorden_ook_per_persoon() {
        let wie = Uuid::from_u128(7);
        let w = Waarden::leeg()
            .met("acuut", "nee")
            .met(&format!("acuut-{wie}"), "nee")
            .met(&format!("structureel-{wie}"), "ja");
        let (getypt, fouten) = gelezen(&w);
        assert!(fouten.is_leeg());
        assert_eq!(getypt.antwoorden.get(Vraag::Structureel), None, "the dossier adds the persons up, not the form");
        let [persoon] = getypt.per_persoon[..] else { panic!("one person") };
        assert_eq!((persoon.acuut, persoon.structureel), (Some(Antwoord::Nee), Some(Antwoord::Ja)));
    }

    #[test]
    fn wat_niet_gevraagd_kon_worden_is_niet_van_toepassing() {
        let (getypt, _) = gelezen(&Waarden::leeg().met("nieuwe_signalen", "ja"));
        assert_eq!(getypt.antwoorden.get(Vraag::NieuweSignalen), Some(Antwoord::Nvt));
        assert!(getypt.onderbouwing.is_empty() && getypt.per_persoon.is_empty());
    }

    #[test]
    fn de_feiten_bij_een_antwoord_gaan_mee() {
        let w = Waarden::leeg().met("vermoeden", "ja").met("vermoeden-waarom", "Drie keer gezien.");
        let (getypt, _) = gelezen(&w.met("herbeoordeling", "1-5-2026").met("instrument", "Een lijst."));
        let weeg = getypt.weeg(OnderdeelId::new(Uuid::nil()));
        assert_eq!(weeg.onderbouwing.len(), 1);
        assert!(weeg.instrument.is_some() && weeg.herbeoordeling.is_some() && weeg.over.is_empty());
    }
}
