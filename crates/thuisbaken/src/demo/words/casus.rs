//! What people at Veilig Thuis do with a casus after the decision. Transfers are named by their place: 0 is the first.

use super::{part, tekst};
use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId};
use veiligthuis::{
    casus::{
        AanbodOpgave, AcceptatieOpgave, Command, MomentSleutel, MonitorOpgave, MonitorbesluitOpgave, NamensPartij,
    },
    codes::{GevraagdBij, Momentsoort, Oordeel, PartijSoort, RedenWeigering, Trede, Verantwoordelijkheid},
};

/// What a step can see.
pub struct CasusStage<'a> {
    /// The people of the melding.
    pub people: &'a [BetrokkeneId],
    /// Ids for the transfers of this story.
    pub transfers: &'a [OnderdeelId],
    /// When it is done.
    pub now: Moment,
}

/// One or more commands, made when the people of the melding are known.
pub type CasusStep = Box<dyn Fn(&CasusStage<'_>) -> Vec<Command>>;

fn step(make: impl Fn(&CasusStage<'_>) -> Command + 'static) -> CasusStep {
    Box::new(move |stage| vec![make(stage)])
}

/// Takes the casus from the list.
pub fn pak_casus_op() -> CasusStep {
    step(|_| Command::PakOp)
}

/// Offers a transfer to a lokaal team.
pub fn bied_aan(nr: usize, naam: &'static str, uittreksel: &'static str) -> CasusStep {
    step(move |stage| {
        Command::BiedOverdrachtAan(Box::new(AanbodOpgave {
            id: stage.transfers[nr],
            partij: PartijSoort::LokaalTeam,
            naam: tekst(naam),
            contact: None,
            verantwoordelijkheden: vec![Verantwoordelijkheid::ZichtOpVeiligheid, Verantwoordelijkheid::HulpInzetten],
            toelichting: None,
            over: stage.people.to_vec(),
            voorwaarden: vec![tekst("Het kind wordt elke week gezien door iemand van buiten het gezin.")],
            uittreksel: tekst(uittreksel),
            aangeboden: stage.now,
            reactie: None,
        }))
    })
}

/// The party has the offer.
pub fn aanbod_ontvangen(nr: usize) -> CasusStep {
    step(move |stage| Command::LegOntvangstVast { overdracht: stage.transfers[nr], op: stage.now })
}

/// A named person of the party accepts.
pub fn geaccepteerd(nr: usize, naam: &'static str, (wie, functie): (&'static str, &'static str)) -> CasusStep {
    step(move |stage| {
        Command::LegAcceptatieVast(Box::new(AcceptatieOpgave {
            overdracht: stage.transfers[nr],
            op: stage.now,
            namens: tekst(naam),
            door: NamensPartij { naam: tekst(wie), functie: tekst(functie) },
            opmerking: None,
        }))
    })
}

/// The party refuses for want of capacity.
pub fn geweigerd(nr: usize, toelichting: &'static str) -> CasusStep {
    step(move |stage| Command::LegWeigeringVast {
        overdracht: stage.transfers[nr],
        op: stage.now,
        reden: RedenWeigering::Capaciteit,
        toelichting: tekst(toelichting),
    })
}

/// The party was reminded.
pub fn herinnerd(nr: usize, toelichting: &'static str) -> CasusStep {
    step(move |stage| Command::LegLadderstapVast {
        overdracht: stage.transfers[nr],
        trede: Trede::Herinnering,
        op: stage.now,
        toelichting: tekst(toelichting),
    })
}

/// The first monitoring moment is done: everybody is safe now, and not yet lastingly. An extra moment follows on a day.
pub fn eerste_monitoring(nr: usize, extra: Dag, toelichting: &'static str) -> CasusStep {
    Box::new(move |stage| {
        let moment = MomentSleutel { anker: stage.transfers[nr], soort: Momentsoort::Eerste };
        let person = |betrokkene: &BetrokkeneId| {
            Command::MonitorPersoon(Box::new(MonitorOpgave {
                moment,
                betrokkene: *betrokkene,
                op: stage.now,
                gevraagd: vec![GevraagdBij::PersoonZelf, GevraagdBij::Overdrachtspartij],
                direct: Oordeel::Ja,
                stabiel: Oordeel::Nee,
                herstel: Oordeel::Ja,
                feiten: None,
            }))
        };
        let (op, toelichting) = (stage.now, tekst(toelichting));
        let besluit = MonitorbesluitOpgave::ExtraMoment { id: part(), dag: extra };
        let done = Command::RondMonitoringAf { moment, op, besluit, toelichting };
        stage.people.iter().map(person).chain([done]).collect()
    })
}
