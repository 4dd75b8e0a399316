//! One person in a form: from fields to what the melding is asked, and back for a correction. `voor` is what stands before the
//! name of each field: `p2-` in the intake, nothing on the page of one person.

use crate::{
    formulier::{Fouten, Keuze, Waarden},
    pages::veiligthuis::gemeen::{GESLACHTEN, codes, geslacht_code, lees_geboorte, lees_geslacht},
    taal::Taal,
};
use kernel::{Adres, BetrokkeneId, Bsn, BsnFout, Dag, Geboorte, Identiteit};
use veiligthuis::{
    codes::{GeinformeerdDoorMelder, Huishouden, RolInMelding},
    melding::{BetrokkeneGegevens, BetrokkeneOpgave},
};

/// The choices that the fields of a person offer.
pub(in crate::pages::veiligthuis) struct PersoonKeuzes {
    /// Sexes.
    pub geslacht: Vec<Keuze>,
    /// Roles in the report.
    pub rol: Vec<Keuze>,
    /// Lives in the household.
    pub huishouden: Vec<Keuze>,
    /// Told by the reporter.
    pub verteld: Vec<Keuze>,
}

impl PersoonKeuzes {
    /// In a language.
    pub fn new(l: Taal) -> Self {
        Self {
            geslacht: codes(l, "vt-geslacht", &GESLACHTEN, geslacht_code),
            rol: codes(l, "vt-rol", RolInMelding::ALLE, RolInMelding::code),
            huishouden: codes(l, "vt-huishouden", Huishouden::ALLE, Huishouden::code),
            verteld: codes(l, "vt-verteld", GeinformeerdDoorMelder::ALLE, GeinformeerdDoorMelder::code),
        }
    }
}

/// Reads the fields of a person. What can not be read stands in `fouten`; what is missing the melding says itself. The address
/// is not among them when it may not be seen here (see the page of a correction).
pub(in crate::pages::veiligthuis) fn lees_persoon(
    l: Taal,
    waarden: &Waarden,
    voor: &str,
    id: BetrokkeneId,
    vandaag: Dag,
    fouten: &mut Fouten,
) -> BetrokkeneOpgave {
    let veld = |naam: &str| format!("{voor}{naam}");
    let typed = |naam: &str| waarden.tekst(&veld(naam)).to_owned();
    let mut tekst = |naam: &str| fouten.tekst_of_leeg(l, &veld(naam), &typed(naam));
    let (naam, contact, school_of_arts) = (tekst("naam"), tekst("contact"), tekst("school"));
    let (gezag, regels, geinformeerd_toelichting) = (tekst("gezag"), tekst("adres"), tekst("toelichting"));
    let ongeboren = typed("ongeboren") == "ja";
    let geboorte = lees_geboorte(l, &veld("geboren"), &typed("geboren"), ongeboren, vandaag, fouten);
    let bsn = lees_bsn(l, &veld("bsn"), &typed("bsn"), fouten);
    let rollen = waarden.alle(&veld("rol")).filter_map(RolInMelding::van_code).collect();
    BetrokkeneOpgave {
        id,
        identiteit: Identiteit {
            naam,
            geboorte,
            geslacht: lees_geslacht(&typed("geslacht")),
            bsn,
            contact,
            school_of_arts,
        },
        rollen,
        relaties: Vec::new(),
        huishouden: Huishouden::van_code(&typed("huishouden")).unwrap_or(Huishouden::Onbekend),
        gezag,
        adres: regels.map(|regels| Adres { regels, geheim: typed("geheim") == "ja" }),
        geinformeerd: GeinformeerdDoorMelder::van_code(&typed("verteld")),
        geinformeerd_toelichting,
    }
}

fn lees_bsn(l: Taal, veld: &str, getypt: &str, fouten: &mut Fouten) -> Option<Bsn> {
    if getypt.trim().is_empty() {
        return None;
    }
    let fout = match Bsn::lees(getypt.trim()) {
        Ok(bsn) => return Some(bsn),
        Err(BsnFout::Vorm) => l.t("vt-bsn-vorm"),
        Err(BsnFout::Elfproef) => l.t("vt-bsn-elfproef"),
    };
    fouten.bij(veld, fout);
    None
}

/// The fields of a person as they are known, for a correction. Neither the address nor who told what is among them.
pub(in crate::pages::veiligthuis) fn waarden_van(gegevens: &BetrokkeneGegevens) -> Waarden {
    let i = &gegevens.identiteit;
    let (geboren, ongeboren) = match &i.geboorte {
        Geboorte::Op(dag) => (dag.kort(), false),
        Geboorte::InJaar(jaar) => (jaar.to_string(), false),
        Geboorte::Ongeveer { leeftijd, .. } => (leeftijd.to_string(), false),
        Geboorte::Ongeboren { verwacht } => (verwacht.map(Dag::kort).unwrap_or_default(), true),
        Geboorte::Onbekend => (String::new(), false),
    };
    let vast = Waarden::leeg()
        .met_als("naam", i.naam.as_ref().map(kernel::Tekst::as_str))
        .met("geboren", geboren)
        .met_als("ongeboren", ongeboren.then_some("ja"))
        .met("geslacht", geslacht_code(i.geslacht))
        .met_als("bsn", i.bsn.as_ref().map(Bsn::as_str))
        .met_als("contact", i.contact.as_ref().map(kernel::Tekst::as_str))
        .met_als("school", i.school_of_arts.as_ref().map(kernel::Tekst::as_str))
        .met("huishouden", gegevens.huishouden.code())
        .met_als("gezag", gegevens.gezag.as_ref().map(kernel::Tekst::as_str));
    gegevens.rollen.iter().fold(vast, |waarden, rol| waarden.met("rol", rol.code()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Geslacht;
    use uuid::Uuid;

    fn lees(waarden: &Waarden) -> (BetrokkeneOpgave, Fouten) {
        let mut fouten = Fouten::geen();
        let vandaag = Dag::new(2026, 9, 14).unwrap();
        let id = BetrokkeneId::new(Uuid::from_u128(7));
        (lees_persoon(Taal::Nl, waarden, "p2-", id, vandaag, &mut fouten), fouten)
    }

    #[test]
    fn alle_velden_van_een_persoon_komen_in_de_opgave() {
        let getypt = Waarden::leeg()
            .met("p2-naam", "Bo van der Linden")
            .met("p2-geboren", "15-6-2017")
            .met("p2-geslacht", "vrouw")
            .met("p2-bsn", "999 99 0019")
            .met("p2-rol", "kind")
            .met("p2-rol", "slachtoffer")
            .met("p2-huishouden", "ja")
            .met("p2-verteld", "nee")
            .met("p2-toelichting", "Dat was niet veilig.")
            .met("p2-adres", "Kade 1\n3011 AA Rotterdam")
            .met("p2-geheim", "ja");
        let (opgave, fouten) = lees(&getypt);
        assert!(fouten.is_leeg(), "{fouten:?}");
        let i = &opgave.identiteit;
        assert_eq!(i.naam.as_ref().unwrap().as_str(), "Bo van der Linden");
        assert!(i.geboorte == Geboorte::Op(Dag::new(2017, 6, 15).unwrap()));
        assert_eq!((i.geslacht, i.bsn.as_ref().unwrap().as_str()), (Geslacht::Vrouw, "999990019"));
        assert_eq!(opgave.rollen, [RolInMelding::Kind, RolInMelding::Slachtoffer]);
        assert_eq!((opgave.huishouden, opgave.geinformeerd), (Huishouden::Ja, Some(GeinformeerdDoorMelder::Nee)));
        assert_eq!(opgave.geinformeerd_toelichting.unwrap().as_str(), "Dat was niet veilig.");
        assert!(opgave.adres.is_some_and(|adres| adres.geheim && adres.regels.as_str().starts_with("Kade")));
    }

    #[test]
    fn een_bsn_dat_de_elfproef_niet_haalt_staat_bij_zijn_veld() {
        let (opgave, fouten) = lees(&Waarden::leeg().met("p2-bsn", "999990018"));
        assert!(opgave.identiteit.bsn.is_none());
        assert!(fouten.van("p2-bsn").unwrap().contains("klopt niet"));
        assert!(lees(&Waarden::leeg().met("p2-bsn", "123")).1.van("p2-bsn").unwrap().contains("9 cijfers"));
    }

    #[test]
    fn een_verbetering_laat_staan_wat_al_bekend_was() {
        let getypt = Waarden::leeg()
            .met("p2-naam", "Noor")
            .met("p2-geboren", "1990")
            .met("p2-rol", "ouder")
            .met("p2-gezag", "Samen met vader")
            .met("p2-huishouden", "deels");
        let eerst = lees(&getypt).0;
        let gegevens = BetrokkeneGegevens {
            identiteit: eerst.identiteit.clone(),
            rollen: eerst.rollen.clone(),
            relaties: Vec::new(),
            huishouden: eerst.huishouden,
            gezag: eerst.gezag.clone(),
        };
        let pairs =
            waarden_van(&gegevens).paren().iter().map(|(n, t)| (format!("p2-{n}"), t.clone())).collect::<Vec<_>>();
        let weer = lees(&Waarden::from(pairs)).0;
        assert!(weer == eerst);
    }
}
