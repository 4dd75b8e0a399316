//! S11: a new report during monitoring.

use super::on;
use crate::house::{
    House,
    family::{Melder, Wie, dag, op, tekst},
    people,
};
use application::{
    FormMeta, casus,
    koppeling::Verdict,
    ports::{Stream, fold},
};
use kernel::{CasusId, OnderdeelId};
use veiligthuis::{
    casus::{
        AanbodOpgave, AcceptatieOpgave, Casus, Command, MomentSleutel, MonitorOpgave, MonitorbesluitOpgave,
        NamensPartij,
    },
    codes::{
        GevraagdBij, Meldingcategorie, MomentStand, Momentsoort, Oordeel, PartijSoort, Uitkomst, Verantwoordelijkheid,
    },
};

async fn casus_of(house: &House, id: CasusId) -> Casus {
    fold(&house.state.app.store.load(Stream::Casus(id)).await.unwrap()).unwrap().0
}

async fn does(house: &House, id: CasusId, commands: Vec<Command>) {
    let (app, who) = (&house.state.app, people::asks("onderzoeker"));
    let done = casus::execute(app, &who, id, FormMeta::default(), commands).await;
    done.unwrap_or_else(|error| panic!("{error}"));
}

#[tokio::test]
async fn s11_een_melding_tijdens_de_monitoring_heropent_de_casus_en_schort_het_tweede_moment_op() {
    let house = on(2026, 1, 26, 9).await;
    let gezin = [Wie::kind("Tijn Kluut", dag(2016, 6, 6)).woont("Plas 1\n1234 AB Waterstad")];
    let first = house.reported(Melder::School, &gezin).await;
    house.clock.set(op(2026, 1, 28, 9));
    house.decided(first, Uitkomst::Overdracht, &[]).await;
    let (id, mens) = (house.row(first).await.casus, house.in_it(first).await[0]);
    let overdracht = OnderdeelId::new(house.state.app.ids.fresh());
    does(&house, id, vec![Command::PakOp]).await;
    let aanbod = AanbodOpgave {
        id: overdracht,
        partij: PartijSoort::LokaalTeam,
        naam: tekst("Lokaal team Zuid (fictief)"),
        contact: None,
        verantwoordelijkheden: vec![Verantwoordelijkheid::ZichtOpVeiligheid],
        toelichting: None,
        over: vec![mens],
        voorwaarden: Vec::new(),
        uittreksel: tekst("Nodig: elke week contact."),
        aangeboden: house.state.app.clock.now(),
        reactie: None,
    };
    does(&house, id, vec![Command::BiedOverdrachtAan(Box::new(aanbod))]).await;
    house.clock.set(op(2026, 2, 2, 10));
    let ja = AcceptatieOpgave {
        overdracht,
        op: op(2026, 2, 2, 10),
        namens: tekst("Lokaal team Zuid (fictief)"),
        door: NamensPartij { naam: tekst("Hilde Maas"), functie: tekst("teamleider") },
        opmerking: None,
    };
    does(&house, id, vec![Command::LegAcceptatieVast(Box::new(ja))]).await;
    let moment = |soort| MomentSleutel { anker: overdracht, soort };
    let wet = house.state.app.wet;
    let due = |casus: &Casus, soort| casus.moment(moment(soort)).unwrap().datum(wet).uiterlijk;
    let casus = casus_of(&house, id).await;
    assert_eq!(due(&casus, Momentsoort::Eerste), dag(2026, 5, 4));
    assert_eq!(due(&casus, Momentsoort::Tweede), dag(2027, 2, 2));
    house.clock.set(op(2026, 5, 4, 10));
    let veilig = MonitorOpgave {
        moment: moment(Momentsoort::Eerste),
        betrokkene: mens,
        op: op(2026, 5, 4, 10),
        gevraagd: vec![GevraagdBij::PersoonZelf],
        direct: Oordeel::Ja,
        stabiel: Oordeel::Ja,
        herstel: Oordeel::Ja,
        feiten: None,
    };
    let done = Command::RondMonitoringAf {
        moment: moment(Momentsoort::Eerste),
        op: op(2026, 5, 4, 10),
        besluit: MonitorbesluitOpgave::Doorgaan,
        toelichting: tekst("Het is rustig."),
    };
    does(&house, id, vec![Command::MonitorPersoon(Box::new(veilig)), done]).await;

    house.clock.set(op(2026, 6, 19, 15));
    let second = house.reported(Melder::Ziekenhuis, &gezin).await;
    house.said((second, 0), (first, 0), Verdict::Same(None)).await;
    assert_eq!(house.row(second).await.casus, id);
    let casus = casus_of(&house, id).await;
    assert_eq!(casus.melding(second).unwrap().vervolg, Some(Meldingcategorie::V3));
    assert_eq!(casus.moment(moment(Momentsoort::Tweede)).unwrap().stand, MomentStand::Opgeschort, "not deleted");
    let term = wet.beide_lezingen(house.row(second).await.ontvangen_op).bindend(kernel::Lezing::Werkdagen).uiterlijk;
    assert_eq!(term, dag(2026, 6, 26));
    let seen = casus::see(&house.state.app, &people::asks("onderzoeker"), id).await.unwrap();
    assert_eq!((seen.personen.len(), seen.mensen.len()), (2, 1), "one child in two meldingen is one child");
    let mut holder = house.enter("onderzoeker").await;
    holder.get("/werklijst").await.says("Nieuw signaal bij mensen die u kent");
    holder.get(&format!("/casussen/{id}/tijdlijn")).await.says("Eerste monitoring").says("iedereen direct veilig");

    house.clock.set(op(2026, 6, 25, 10));
    house.decided(second, Uitkomst::VoorwaardenEnVervolg, &[first]).await;
    let casus = casus_of(&house, id).await;
    let next = casus.volgende(wet, &veiligthuis::RegioInstelling::standaard()).unwrap();
    assert_eq!(next.uiterlijk, dag(2026, 9, 3), "ten weeks from the decision");
}
