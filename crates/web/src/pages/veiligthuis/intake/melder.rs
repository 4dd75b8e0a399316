//! The reporter in the form.

use crate::{
    formulier::{Fouten, Keuze, Waarden},
    pages::veiligthuis::gemeen::codes,
    taal::Taal,
};
use veiligthuis::{
    codes::{BeroepsRol, GrondAfscherming, OrganisatieSoort},
    melding::{MelderOpgave, MelderSoortOpgave},
};

/// The choices that the fields of the reporter offer.
pub(super) struct MelderKeuzes {
    /// Citizen or professional.
    pub soort: Vec<Keuze>,
    /// Professions.
    pub beroep: Vec<Keuze>,
    /// Kinds of organisations.
    pub organisatie: Vec<Keuze>,
    /// May the family know a citizen.
    pub toestemming: Vec<Keuze>,
    /// May the family know a professional: yes, or one of three grounds why not.
    pub grond: Vec<Keuze>,
}

impl MelderKeuzes {
    /// In a language.
    pub fn new(l: Taal) -> Self {
        let grounds = codes(l, "vt-grond", GrondAfscherming::ALLE, GrondAfscherming::code);
        Self {
            soort: ["burger", "beroepsmatig"].map(|code| Keuze::new(code, l.tf("vt-melder-soort", code))).into(),
            beroep: codes(l, "vt-beroep", BeroepsRol::ALLE, BeroepsRol::code),
            organisatie: codes(l, "vt-organisatie", OrganisatieSoort::ALLE, OrganisatieSoort::code),
            toestemming: Keuze::ja_nee(l),
            grond: [Keuze::new("geen", l.t("vt-grond-geen"))].into_iter().chain(grounds).collect(),
        }
    }
}

/// Reads the reporter. The kind must be chosen: what is asked and who is shielded hangs on it. A citizen is shielded unless he
/// says otherwise; what a professional left open is unknown.
pub(super) fn lees_melder(l: Taal, waarden: &Waarden, fouten: &mut Fouten) -> MelderOpgave {
    let typed = |naam: &str| waarden.tekst(naam);
    let mut tekst = |naam: &str| fouten.tekst_of_leeg(l, naam, typed(naam));
    let (naam, contact, functie) = (tekst("melder_naam"), tekst("melder_contact"), tekst("melder_functie"));
    let (organisatie, adres, relatie) = (tekst("melder_organisatie"), tekst("melder_adres"), tekst("melder_relatie"));
    let (bereikbaar, toelichting_afscherming) = (tekst("melder_bereikbaar"), tekst("melder_grond_toelichting"));
    let soort = match typed("melder_soort") {
        "burger" => MelderSoortOpgave::Burger { toestemming: typed("melder_toestemming") == "ja" },
        "beroepsmatig" => MelderSoortOpgave::Beroepsmatig {
            rol: BeroepsRol::van_code(typed("melder_beroep")).unwrap_or(BeroepsRol::Onbekend),
            organisatie: OrganisatieSoort::van_code(typed("melder_organisatie_soort"))
                .unwrap_or(OrganisatieSoort::Onbekend),
            afscherming: GrondAfscherming::van_code(typed("melder_grond")),
        },
        _ => {
            fouten.bij("melder_soort", l.t("vt-melder-soort-fout"));
            MelderSoortOpgave::Burger { toestemming: false }
        }
    };
    MelderOpgave { soort, naam, contact, functie, organisatie, adres, relatie, bereikbaar, toelichting_afscherming }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lees(waarden: Waarden) -> (MelderOpgave, Fouten) {
        let mut fouten = Fouten::geen();
        (lees_melder(Taal::Nl, &waarden, &mut fouten), fouten)
    }

    #[test]
    fn een_burger_is_afgeschermd_tenzij_hij_toestemming_geeft() {
        let burger = Waarden::leeg().met("melder_soort", "burger");
        assert_eq!(lees(burger.clone()).0.soort, MelderSoortOpgave::Burger { toestemming: false });
        assert_eq!(
            lees(burger.met("melder_toestemming", "ja")).0.soort,
            MelderSoortOpgave::Burger { toestemming: true }
        );
    }

    #[test]
    fn een_beroepskracht_vraagt_afscherming_met_een_grond() {
        let waarden = Waarden::leeg()
            .met("melder_soort", "beroepsmatig")
            .met("melder_beroep", "onderwijs")
            .met("melder_organisatie_soort", "onderwijs")
            .met("melder_grond", "bedreiging-melder")
            .met("melder_functie", "intern begeleider");
        let (melder, fouten) = lees(waarden);
        assert!(fouten.is_leeg());
        assert_eq!(
            melder.soort,
            MelderSoortOpgave::Beroepsmatig {
                rol: BeroepsRol::Onderwijs,
                organisatie: OrganisatieSoort::Onderwijs,
                afscherming: Some(GrondAfscherming::BedreigingMelder),
            }
        );
        assert_eq!(melder.functie.unwrap().as_str(), "intern begeleider");
    }

    #[test]
    fn wie_meldt_moet_worden_gekozen() {
        assert!(lees(Waarden::leeg()).1.van("melder_soort").is_some());
    }
}
