//! What a professional writes down in the steps 0 to 3.

use super::{
    family::{Person, ids},
    optional, part, tekst,
};
use kernel::{Dag, Moment};
use meldcode::{
    dossier::{
        Bron, CheckInhoud, Command, Consult, ConsultInhoud, ConsultMet, Contactwijze, Gegeven, GeplandGesprek, Gesprek,
        GesprekInhoud, Overslag, Poging, Richting, Signaal, SignaalInhoud, SpoedMet, Spoedcontact, Toestemming,
        Uitstel, VoerCheckUit,
    },
    kader::{CheckSoort, RouteSoort, StapNr},
};

/// The route is chosen.
pub fn route(route: RouteSoort) -> Command {
    Command::KiesRoute { route, reden: None }
}

/// Somebody is added.
pub fn erbij(person: &Person) -> Command {
    Command::VoegBetrokkeneToe(person.invoer())
}

fn signaal(
    richting: Richting,
    dag: Dag,
    bron: Bron,
    over: &[&Person],
    (wat, waar, wie): (&str, &str, &str),
) -> Command {
    let inhoud = SignaalInhoud { omschrijving: tekst(wat), plaats: optional(waar), gezien_door: tekst(wie) };
    let inhoud = Gegeven::new(ids(over), inhoud);
    Command::VoegSignaalToe(Signaal { id: part(), richting, bron, dag, tijd: None, inhoud })
}

/// A signal of violence or neglect: what, where, and who saw it.
pub fn voor(dag: Dag, bron: Bron, over: &[&Person], what: (&str, &str, &str)) -> Command {
    signaal(Richting::Voor, dag, bron, over, what)
}

/// A signal that makes the suspicion smaller.
pub fn tegen(dag: Dag, bron: Bron, over: &[&Person], what: (&str, &str, &str)) -> Command {
    signaal(Richting::Tegen, dag, bron, over, what)
}

/// A kindcheck: its outcome, the ages of the children, and on what it rests.
pub fn kindcheck(dag: Dag, uitkomst: &str, leeftijden: &[u16], toelichting: &str, volgende: Option<Dag>) -> Command {
    Command::VoerCheckUit(VoerCheckUit {
        id: part(),
        soort: CheckSoort::Kindcheck,
        uitkomst: uitkomst.to_owned(),
        dag,
        volgende,
        over: Vec::new(),
        aantal: u16::try_from(leeftijden.len()).ok(),
        inhoud: CheckInhoud {
            leeftijden: leeftijden.to_vec(),
            wie_deelt_de_zorg: None,
            toelichting: optional(toelichting),
        },
    })
}

/// A consultation: with whom (name, function), the advice, and what is done with it. Outside the organisation without
/// names.
pub fn consult(dag: Dag, met: ConsultMet, (wie, functie): (&str, &str), advies: &str, vervolg: &str) -> Command {
    let anoniem = match met {
        ConsultMet::Collega | ConsultMet::Aandachtsfunctionaris | ConsultMet::BetrokkenProfessional => false,
        ConsultMet::VeiligThuis
        | ConsultMet::Vertrouwensarts
        | ConsultMet::DeskundigeEergerelateerd
        | ConsultMet::DeskundigeVgv
        | ConsultMet::GecertificeerdeInstelling
        | ConsultMet::Vertrouwensinspecteur => true,
    };
    let inhoud =
        ConsultInhoud { wie: tekst(wie), functie: tekst(functie), advies: tekst(advies), vervolg: optional(vervolg) };
    Command::LegConsultVast(Consult { id: part(), met, dag, anoniem, inhoud: Gegeven::gezin(inhoud) })
}

/// Veilig Thuis was not asked, for this reason.
pub fn zonder_veilig_thuis(reden: &str) -> Command {
    Command::SlaVeiligThuisOver { id: part(), reden: Gegeven::gezin(tekst(reden)) }
}

/// A conversation: who held it, what was said, the reaction, what was agreed.
pub fn gesprek(dag: Dag, met: &[&Person], (door, gezegd, reactie, afspraken): (&str, &str, &str, &str)) -> Command {
    let inhoud = GesprekInhoud {
        door: tekst(door),
        gezegd: tekst(gezegd),
        reactie: optional(reactie),
        afspraken: optional(afspraken),
    };
    Command::LegGesprekVast(Gesprek {
        id: part(),
        met: ids(met),
        dag,
        alleen: met.len() == 1,
        toestemming: Toestemming::NietGevraagd,
        inhoud: Gegeven::new(ids(met), inhoud),
        ondanks: None,
    })
}

/// A conversation that is to come.
pub fn gepland(op: Dag, met: &[&Person], waarover: &str) -> Command {
    let inhoud = optional(waarover).map(|what| Gegeven::new(ids(met), what));
    Command::PlanGesprek(GeplandGesprek { id: part(), met: ids(met), op, inhoud, ondanks: None })
}

/// An attempt to reach somebody.
pub fn poging(dag: Dag, met: &[&Person], wijze: Contactwijze, resultaat: &str) -> Command {
    let resultaat = Gegeven::new(ids(met), tekst(resultaat));
    Command::LegPogingVast(Poging { id: part(), met: ids(met), dag, wijze, resultaat, ondanks: None })
}

/// A step is skipped for a reason of the framework, to be made good on a day.
pub fn overslaan(stap: StapNr, reden: &str, toelichting: &str, goedmaken: Dag) -> Command {
    Command::SlaStapOver(Overslag {
        id: part(),
        stap,
        met: Vec::new(),
        reden: reden.to_owned(),
        toelichting: optional(toelichting).map(Gegeven::gezin),
        goedmaken: Some(goedmaken),
    })
}

/// A step is put off.
pub fn uitstellen(stap: StapNr, tot: Dag, reden: &str) -> Command {
    Command::StelStapUit(Uitstel { id: part(), stap, tot, reden: Gegeven::gezin(tekst(reden)) })
}

/// Somebody is in danger now.
pub fn acuut_gevaar(over: &[&Person], wat: &str) -> Command {
    Command::LegAcuutGevaarVast { id: part(), inhoud: Gegeven::new(ids(over), tekst(wat)) }
}

/// Somebody was called in danger.
pub fn gebeld(met: SpoedMet, op: Moment, wat: &str) -> Command {
    let inhoud = optional(wat).map(Gegeven::gezin);
    Command::LegSpoedcontactVast(Spoedcontact { id: part(), met, op, inhoud })
}
