//! The printable account.

use kernel::{Persoonsgegeven, Recorded};
use meldcode::{
    dossier::{Bron, Command, Event, GezinsRol, Richting, SluitGrond, verantwoording},
    kader::StapNr,
};

use super::verhaal::{Proefrecht, Verhaal, g, t};

fn gesloten() -> Verhaal {
    let mut v = Verhaal::thuis("basis");
    let ouder = v.persoon("Karin Smit", GezinsRol::Ouder, true);
    let klad = v.id();
    v.doe(Command::SchrijfKladnotitie { id: klad, tekst: t("geheime gedachte") });
    v.doe(Command::VerwijderKladnotitie { id: klad });
    let signaal = v.signaal(Richting::Voor, Bron::EigenWaarneming, "blauwe plek");
    v.doe(Command::TrekSignaalIn { id: signaal, reden: g("verkeerde leerling") });
    v.stappen_een_tot_drie(&[ouder]);
    v.dagen_later(2);
    v.weeg("vermoeden=nee");
    v.sluit(SluitGrond::GeenVermoeden);
    v
}

#[test]
fn de_verantwoording_noemt_elke_stap_met_datum_en_reden_in_volgorde() {
    let v = gesloten();
    let regels = verantwoording(&v.events, &Proefrecht).regels;
    let koppen: Vec<&str> = regels.iter().map(|r| r.kop.as_str()).collect();
    assert_eq!(
        koppen,
        [
            "Dossier geopend onder het kader basis 2026.1.",
            "Route gekozen: geweld thuis.",
            "Betrokkene toegevoegd.",
            "Signaal van 02-03-2026: wijst op geweld of mishandeling.",
            "Signaal ingetrokken.",
            "Signaal van 02-03-2026: wijst op geweld of mishandeling.",
            "Overleg met een collega op 02-03-2026, anoniem.",
            "Overleg met Veilig Thuis op 02-03-2026, anoniem.",
            "Gesprek op 02-03-2026, apart van anderen.",
            "Gewogen: melden is niet nodig.",
            "Afgesloten in stap 4: het vermoeden is niet bevestigd.",
        ]
    );
    assert!(regels.windows(2).all(|paar| paar[0].seq < paar[1].seq && paar[0].op <= paar[1].op));
    let ingetrokken = &regels[4].details[0];
    assert_eq!((ingetrokken.label, ingetrokken.tekst.as_deref()), ("Reden", Some("verkeerde leerling")));
    let gesprek = &regels[8];
    assert_eq!(gesprek.stap, Some(StapNr::Drie));
    assert_eq!(gesprek.details[0].tekst.as_deref(), Some("Karin Smit (ouder)"));
    // Kladnotities zijn privé en staan er niet in.
    assert!(regels.iter().flat_map(|r| &r.details).all(|d| d.tekst.as_deref() != Some("geheime gedachte")));
}

#[test]
fn wat_is_vernietigd_staat_er_als_vernietigd() {
    let v = gesloten();
    let vernietigd: Vec<Recorded<Event>> = v
        .events
        .into_iter()
        .map(|mut recorded| {
            match &mut recorded.event {
                Event::BetrokkeneToegevoegd(b) => b.identiteit.inhoud = Persoonsgegeven::vernietigd(),
                Event::GesprekVastgelegd(gesprek) => gesprek.inhoud.inhoud = Persoonsgegeven::vernietigd(),
                _ => {}
            }
            recorded
        })
        .collect();
    let regels = verantwoording(&vernietigd, &Proefrecht).regels;
    let gesprek = regels.iter().find(|r| r.kop.starts_with("Gesprek op")).unwrap();
    assert_eq!(gesprek.details[0].tekst.as_deref(), Some("vernietigd (ouder)"));
    assert_eq!(gesprek.details.last().unwrap().tekst, None, "dat er een gesprek was blijft staan, de inhoud is weg");
}
