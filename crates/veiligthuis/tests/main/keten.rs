//! The chain around a casus: huisverbod, Raad, police, MDA++ and Zorg- en Veiligheidshuis.

use veiligthuis::casus::keten::*;
use veiligthuis::casus::*;
use veiligthuis::codes::*;

use crate::casuswereld::*;
use crate::wereld::*;

/// A casus of which the melding came in on Christmas Eve; nothing was decided yet (S03).
fn kerstavond() -> CasusZaak {
    let mut zaak = CasusZaak::nieuw();
    let ontvangen = om("2025-12-24 23:10");
    zaak.doe(TRIAGIST, "2025-12-24 23:10", Command::Open { melding: melding_id(1), regio: regio(), ontvangen });
    zaak
}

fn huisverbod(nummer: u128, opgelegd: &str) -> Command {
    Command::LegHuisverbodVast(Box::new(HuisverbodOpgave {
        id: onderdeel(nummer),
        persoon: mens(VADER),
        thuis: vec![mens(MOEDER), mens(KIND)],
        opgelegd: om(opgelegd),
        verzoek: HuisverbodVerzoek::Politie,
        contactverbod: true,
        adres: Some(tekst("Lindelaan 4")),
        toelichting: None,
    }))
}

fn verleng(nummer: u128, besloten: &str, dagen: u16) -> Command {
    Command::VerlengHuisverbod { huisverbod: onderdeel(nummer), besloten: om(besloten), dagen, toelichting: None }
}

fn beeindig(nummer: u128, einde: HuisverbodEinde, op: Option<&str>) -> Command {
    let toelichting = tekst("Vader blijft bij zijn broer. Het lokaal team belt elke week.");
    Command::BeeindigHuisverbod { huisverbod: onderdeel(nummer), einde, op: op.map(om), toelichting }
}

fn stel_voor(nummer: u128, wat: Ketenbesluit) -> Command {
    let (voorstel, over) = (onderdeel(nummer), vec![mens(KIND)]);
    Command::StelKetenbesluitVoor { voorstel, wat, over, toelichting: tekst("Het kind is thuis niet veilig.") }
}

fn vto(nummer: u128, op: &str) -> Command {
    Command::VraagRaad(Box::new(VtoOpgave {
        id: onderdeel(nummer),
        over: vec![mens(KIND)],
        op: om(op),
        weg: VtoWeg::Corv,
        toelichting: tekst("Vader en moeder werken niet mee; het kind wordt geslagen."),
    }))
}

fn vlag(nummer: u128, aanleiding: Ketenaanleiding, sinds: &str, terugkijken: &str) -> Command {
    Command::ZetKetenvlag(Box::new(VlagOpgave {
        id: onderdeel(nummer),
        aanleiding,
        over: vec![mens(MOEDER), mens(KIND)],
        sinds: om(sinds),
        terugkijken: dag(terugkijken),
        contact: tekst("De regisseur van MDA++"),
        toelichting: tekst("Overleg elke twee weken."),
    }))
}

fn tot(zaak: &CasusZaak, nummer: u128) -> String {
    let wet = kernel::wet();
    let tot = zaak.casus.keten.huisverbod(onderdeel(nummer)).unwrap().tot(wet);
    let (uur, minuut) = tot.klok();
    format!("{} {uur:02}:{minuut:02}", tot.dag().iso())
}

#[test]
fn s03_een_huisverbod_van_kerstnacht_eindigt_op_de_minuut_op_zondag_vier_januari() {
    let mut zaak = kerstavond();
    zaak.doe(TRIAGIST, "2025-12-25 09:00", huisverbod(1, "2025-12-25 01:30"));
    assert_eq!(tot(&zaak, 1), "2026-01-04 01:30");
    let eindigt = AgendaSoort::HuisverbodEindigt(onderdeel(1));
    let agenda = zaak.casus.agenda(kernel::wet(), &zaak.facts.regio);
    assert!(agenda.iter().any(|p| p.soort == eindigt && p.uiterlijk.iso() == "2026-01-04"));
    let verbod = zaak.casus.keten.huisverbod(onderdeel(1)).unwrap();
    let geldt = |op: &str| verbod.geldt(kernel::wet(), om(op));
    assert_eq!(
        ["2025-12-25 01:29", "2025-12-25 01:30", "2026-01-04 01:29", "2026-01-04 01:30"].map(geldt),
        [false, true, true, false]
    );
}

#[test]
fn een_huisverbod_kan_tot_28_dagen_worden_verlengd_en_niet_tot_29() {
    let mut zaak = kerstavond();
    zaak.doe(TRIAGIST, "2025-12-25 09:00", huisverbod(1, "2025-12-25 01:30"));
    let te_lang = Refusal::HuisverbodTeLang { dagen: 29, hoogstens: 28, tot: om("2026-01-22 01:30") };
    let zin = te_lang.to_string();
    assert!(
        zin.contains("29 dagen kan niet") && zin.contains("hoogstens 28 dagen") && zin.contains("01.30 uur"),
        "{zin}"
    );
    zaak.weigert(TRIAGIST, "2026-01-03 12:00", verleng(1, "2026-01-03 11:00", 29), te_lang);
    zaak.weigert(TRIAGIST, "2026-01-03 12:00", verleng(1, "2026-01-03 11:00", 10), Refusal::HuisverbodNietLanger(10));
    zaak.doe(TRIAGIST, "2026-01-03 12:00", verleng(1, "2026-01-03 11:00", 20));
    assert_eq!(tot(&zaak, 1), "2026-01-14 01:30");
    zaak.doe(TRIAGIST, "2026-01-13 12:00", verleng(1, "2026-01-13 11:00", 28));
    assert_eq!(tot(&zaak, 1), "2026-01-22 01:30");
}

#[test]
fn een_verlenging_na_het_einde_kan_niet() {
    let mut zaak = kerstavond();
    zaak.doe(TRIAGIST, "2025-12-25 09:00", huisverbod(1, "2025-12-25 01:30"));
    let voorbij = Refusal::HuisverbodWasVoorbij(om("2026-01-04 01:30"));
    zaak.weigert(TRIAGIST, "2026-01-05 12:00", verleng(1, "2026-01-04 01:30", 20), voorbij);
    let toekomst = Refusal::MomentInDeToekomst;
    zaak.weigert(TRIAGIST, "2026-01-03 12:00", verleng(1, "2026-01-03 13:00", 20), toekomst);
    // Decided in time and recorded later: that counts.
    zaak.doe(TRIAGIST, "2026-01-05 12:00", verleng(1, "2026-01-03 11:00", 20));
}

#[test]
fn een_huisverbod_loopt_tot_zijn_minuut_en_eindigt_eerder_alleen_door_burgemeester_of_rechter() {
    let mut zaak = kerstavond();
    zaak.doe(TRIAGIST, "2025-12-25 09:00", huisverbod(1, "2025-12-25 01:30"));
    let nog = Refusal::HuisverbodLooptNog(om("2026-01-04 01:30"));
    zaak.weigert(TRIAGIST, "2026-01-04 01:29", beeindig(1, HuisverbodEinde::Verlopen, None), nog);
    let zonder = Refusal::EindmomentOntbreekt;
    zaak.weigert(TRIAGIST, "2026-01-02 10:00", beeindig(1, HuisverbodEinde::Rechter, None), zonder);
    let mut eerder = zaak.clone();
    eerder.doe(TRIAGIST, "2026-01-02 10:00", beeindig(1, HuisverbodEinde::Ingetrokken, Some("2026-01-02 09:30")));
    assert_eq!(tot(&eerder, 1), "2026-01-02 09:30");
    zaak.doe(TRIAGIST, "2026-01-05 10:00", beeindig(1, HuisverbodEinde::Verlopen, None));
    assert_eq!(tot(&zaak, 1), "2026-01-04 01:30");
    let af = Refusal::HuisverbodAlBeeindigd;
    zaak.weigert(TRIAGIST, "2026-01-05 10:00", verleng(1, "2026-01-03 11:00", 20), af);
}

#[test]
fn een_huisverbod_van_voor_de_melding_kan_zolang_het_nog_kon_lopen() {
    let mut zaak = kerstavond();
    zaak.weigert(TRIAGIST, "2025-12-25 09:00", huisverbod(1, "2025-11-20 10:00"), Refusal::HuisverbodVoorDeMelding);
    zaak.weigert(TRIAGIST, "2025-12-25 09:00", huisverbod(1, "2025-12-25 10:00"), Refusal::MomentInDeToekomst);
    zaak.doe(TRIAGIST, "2025-12-25 09:00", huisverbod(1, "2025-12-24 21:00"));
    zaak.weigert(TRIAGIST, "2025-12-25 09:00", huisverbod(2, "2025-12-25 08:00"), Refusal::HuisverbodLooptAl);
}

#[test]
fn wie_het_huis_uit_moet_blijft_niet_thuis() {
    let mut zaak = kerstavond();
    let Command::LegHuisverbodVast(goed) = huisverbod(1, "2025-12-25 01:30") else { unreachable!() };
    let met = |thuis: Vec<u128>| {
        let thuis = thuis.into_iter().map(mens).collect();
        Command::LegHuisverbodVast(Box::new(HuisverbodOpgave { thuis, ..(*goed).clone() }))
    };
    let nu = "2025-12-25 09:00";
    zaak.weigert(TRIAGIST, nu, met(vec![]), Refusal::ThuisblijverOntbreekt);
    zaak.weigert(TRIAGIST, nu, met(vec![MOEDER, VADER]), Refusal::UithuisgeplaatsteBlijftThuis);
    zaak.weigert(TRIAGIST, nu, met(vec![99]), Refusal::BetrokkeneOnbekend);
}

#[test]
fn om_een_huisverbod_vraagt_veilig_thuis_pas_na_een_besluit_van_twee() {
    let mut zaak = kerstavond();
    let Command::LegHuisverbodVast(van_politie) = huisverbod(1, "2025-12-25 01:30") else { unreachable!() };
    let eigen = HuisverbodOpgave { verzoek: HuisverbodVerzoek::VeiligThuis, ..*van_politie };
    let eigen = Command::LegHuisverbodVast(Box::new(eigen));
    let waarom = Refusal::KetenbesluitOntbreekt(Ketenbesluit::HuisverbodVragen);
    zaak.weigert(TRIAGIST, "2025-12-25 09:00", eigen.clone(), waarom);
    zaak.doe(TRIAGIST, "2025-12-25 00:20", stel_voor(9, Ketenbesluit::HuisverbodVragen));
    zaak.weigert(TRIAGIST, "2025-12-25 00:25", bekrachtig_casus(9), Refusal::TweedeBeslisserOntbreekt);
    zaak.doe(VERTROUWENSARTS, "2025-12-25 00:30", bekrachtig_casus(9));
    assert_eq!(zaak.casus.keten.te_doen().count(), 1);
    zaak.doe(TRIAGIST, "2025-12-25 09:00", eigen);
    assert_eq!(zaak.casus.keten.te_doen().count(), 0);
}

fn bekrachtig_casus(nummer: u128) -> Command {
    Command::Bekrachtig { voorstel: onderdeel(nummer) }
}

/// Two people decided to ask the Raad.
fn besloten_tot_vto() -> CasusZaak {
    let mut zaak = CasusZaak::besloten("2026-02-16 10:00", Uitkomst::Onderzoek, "2026-02-18 09:00");
    zaak.doe(TRIAGIST, "2026-02-23 09:00", stel_voor(9, Ketenbesluit::Vto));
    zaak.doe(VERTROUWENSARTS, "2026-02-23 10:00", bekrachtig_casus(9));
    zaak
}

#[test]
fn een_verzoek_aan_de_raad_beslissen_twee_mensen_en_een_besluit_geldt_een_keer() {
    let mut zaak = CasusZaak::besloten("2026-02-16 10:00", Uitkomst::Onderzoek, "2026-02-18 09:00");
    let ontbreekt = || Refusal::KetenbesluitOntbreekt(Ketenbesluit::Vto);
    zaak.weigert(TRIAGIST, "2026-02-23 09:00", vto(1, "2026-02-23 08:00"), ontbreekt());
    zaak.doe(TRIAGIST, "2026-02-23 09:00", stel_voor(9, Ketenbesluit::Vto));
    zaak.weigert(TRIAGIST, "2026-02-23 09:10", vto(1, "2026-02-23 09:05"), ontbreekt());
    zaak.doe(VERTROUWENSARTS, "2026-02-23 10:00", bekrachtig_casus(9));
    assert_eq!(
        zaak.volgende(),
        (AgendaSoort::KetenUitvoeren(onderdeel(9), Ketenbesluit::Vto), "2026-02-23".to_owned())
    );
    zaak.weigert(TRIAGIST, "2026-02-23 11:00", vto(1, "2026-02-23 09:30"), Refusal::VoorHetBesluit);
    zaak.doe(TRIAGIST, "2026-02-23 11:00", vto(1, "2026-02-23 10:30"));
    zaak.weigert(TRIAGIST, "2026-02-23 12:00", vto(2, "2026-02-23 11:30"), ontbreekt());
}

#[test]
fn het_college_wordt_dezelfde_dag_ingelicht_en_tot_dan_staat_het_open() {
    let mut zaak = besloten_tot_vto();
    zaak.doe(TRIAGIST, "2026-02-23 11:00", vto(1, "2026-02-23 10:30"));
    assert_eq!(zaak.volgende(), (AgendaSoort::CollegeInlichten(onderdeel(1)), "2026-02-23".to_owned()));
    assert!(zaak.casus.openstaand(&zaak.facts).contains(&Openstaand::CollegeNietIngelicht(onderdeel(1))));
    let ingelicht = |op: &str| {
        let aan = tekst("Team Jeugd van de gemeente, per beveiligde mail");
        Command::LegCollegeIngelichtVast { vto: onderdeel(1), op: om(op), aan }
    };
    let vroeg = Refusal::MomentTeVroegInDeTijd;
    zaak.weigert(TRIAGIST, "2026-02-23 16:00", ingelicht("2026-02-23 10:00"), vroeg);
    let mut laat = zaak.clone();
    laat.doe(TRIAGIST, "2026-02-24 09:00", ingelicht("2026-02-24 08:30"));
    assert!(laat.casus.keten.vto(onderdeel(1)).unwrap().college_te_laat());
    zaak.doe(TRIAGIST, "2026-02-23 16:00", ingelicht("2026-02-23 15:30"));
    assert!(!zaak.casus.keten.vto(onderdeel(1)).unwrap().college_te_laat());
    assert!(!zaak.casus.openstaand(&zaak.facts).contains(&Openstaand::CollegeNietIngelicht(onderdeel(1))));
    zaak.weigert(TRIAGIST, "2026-02-24 09:00", ingelicht("2026-02-24 08:00"), Refusal::CollegeAlIngelicht);
}

#[test]
fn een_vlag_heeft_een_begin_een_contact_een_dag_om_terug_te_kijken_en_een_einde() {
    let mut zaak = CasusZaak::besloten("2026-02-16 10:00", Uitkomst::Onderzoek, "2026-02-18 09:00");
    let mda = Ketenaanleiding::StructureelOnveilig;
    let voor = Refusal::VoorDeMelding(om("2026-02-16 10:00"));
    zaak.weigert(TRIAGIST, "2026-02-20 09:00", vlag(1, mda, "2026-02-10 09:00", "2026-03-06"), voor);
    let terug = Refusal::TerugkijkdagVoorbij;
    zaak.weigert(TRIAGIST, "2026-02-20 09:00", vlag(1, mda, "2026-02-19 09:00", "2026-02-20"), terug);
    zaak.doe(TRIAGIST, "2026-02-20 09:00", vlag(1, mda, "2026-02-19 09:00", "2026-03-06"));
    zaak.weigert(TRIAGIST, "2026-02-20 09:00", vlag(2, mda, "2026-02-19 09:00", "2026-03-06"), Refusal::VlagLooptAl);
    let terugkijken = AgendaSoort::KetenTerugkijken(onderdeel(1), Ketenpartner::Mda);
    assert_eq!(zaak.volgende(), (terugkijken, "2026-03-06".to_owned()));
    zaak.doe(
        TRIAGIST,
        "2026-03-06 09:00",
        Command::WerkKetenvlagBij {
            vlag: onderdeel(1),
            op: om("2026-03-06 08:30"),
            terugkijken: dag("2026-04-03"),
            toelichting: tekst("Het gaat beter."),
        },
    );
    assert_eq!(zaak.casus.keten.vlag(onderdeel(1)).unwrap().terugkijken().iso(), "2026-04-03");
    let open = |zaak: &CasusZaak| {
        zaak.casus.openstaand(&zaak.facts).contains(&Openstaand::KetenvlagLoopt(onderdeel(1), Ketenpartner::Mda))
    };
    assert!(open(&zaak));
    let einde = |op: &str| Command::BeeindigKetenvlag {
        vlag: onderdeel(1),
        op: om(op),
        toelichting: tekst("Het team is klaar."),
    };
    let vroeg = Refusal::MomentTeVroegInDeTijd;
    zaak.weigert(TRIAGIST, "2026-04-03 09:00", einde("2026-03-01 09:00"), vroeg);
    zaak.doe(TRIAGIST, "2026-04-03 09:00", einde("2026-04-02 09:00"));
    assert!(!open(&zaak));
}

#[test]
fn aangifte_en_informatie_aan_de_politie_beslissen_twee_mensen_en_een_politieonderzoek_niet() {
    let mut zaak = CasusZaak::besloten("2026-02-16 10:00", Uitkomst::Onderzoek, "2026-02-18 09:00");
    let nu = "2026-02-20 09:00";
    for (aanleiding, wat) in [
        (Ketenaanleiding::Aangifte, Ketenbesluit::Aangifte),
        (Ketenaanleiding::InformatieGegeven, Ketenbesluit::PolitieInformeren),
    ] {
        let zonder = Refusal::KetenbesluitOntbreekt(wat);
        zaak.weigert(TRIAGIST, nu, vlag(1, aanleiding, "2026-02-20 08:00", "2026-03-06"), zonder);
    }
    zaak.doe(TRIAGIST, nu, vlag(2, Ketenaanleiding::PolitieOnderzoekt, "2026-02-20 08:00", "2026-03-06"));
    zaak.doe(TRIAGIST, nu, stel_voor(9, Ketenbesluit::Aangifte));
    zaak.doe(VERTROUWENSARTS, "2026-02-20 09:30", bekrachtig_casus(9));
    zaak.doe(TRIAGIST, "2026-02-20 11:00", vlag(1, Ketenaanleiding::Aangifte, "2026-02-20 10:00", "2026-03-06"));
}

#[test]
fn een_besluit_dat_niet_wordt_uitgevoerd_vervalt_met_een_reden_en_houdt_tot_dan_de_casus_open() {
    let mut zaak = besloten_tot_vto();
    let wacht = Openstaand::KetenbesluitNietUitgevoerd(onderdeel(9), Ketenbesluit::Vto);
    assert!(zaak.casus.openstaand(&zaak.facts).contains(&wacht));
    let vervalt = |nummer| Command::LaatKetenbesluitVervallen {
        besluit: onderdeel(nummer),
        reden: tekst("De Raad doet al onderzoek."),
    };
    zaak.weigert(TRIAGIST, "2026-02-23 12:00", vervalt(8), Refusal::KetenbesluitOnbekend);
    zaak.doe(TRIAGIST, "2026-02-23 12:00", vervalt(9));
    assert!(!zaak.casus.openstaand(&zaak.facts).contains(&wacht));
    zaak.weigert(TRIAGIST, "2026-02-23 12:00", vervalt(9), Refusal::KetenbesluitOnbekend);
}

#[test]
fn zonder_einde_van_het_huisverbod_gaat_een_casus_niet_dicht() {
    let mut zaak = CasusZaak::besloten("2025-12-24 23:10", Uitkomst::GeenVervolg, "2025-12-29 09:00");
    zaak.doe(TRIAGIST, "2025-12-29 09:30", huisverbod(1, "2025-12-25 01:30"));
    let open = vec![Openstaand::HuisverbodZonderEinde(onderdeel(1))];
    zaak.weigert(TRIAGIST, "2026-01-05 10:00", sluit(), Refusal::NogNietAlles(open));
    zaak.doe(TRIAGIST, "2026-01-05 10:00", beeindig(1, HuisverbodEinde::Verlopen, None));
    zaak.doe(TRIAGIST, "2026-01-05 10:10", sluit());
}
