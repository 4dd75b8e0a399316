//! What a professional weighs, decides and does afterwards: steps 4 and 5.

use super::{
    family::{Person, ids},
    optional, part, tekst,
};
use kernel::Dag;
use meldcode::{
    dossier::{
        Command, Gegeven, HulpplanInhoud, Informeren, MaakHulpplan, NeemBesluit, Onderbouwing, PersoonAntwoord, Sluit,
        SluitGrond, Weeg, Zicht, ZichtInhoud,
    },
    weging::{Antwoord, Antwoorden, Vraag},
};

/// A weging on its way.
pub struct Weighing(Weeg);

/// Answers with their facts, and question 2 (acute, structural) per person.
pub fn weeg(antwoorden: &[(Vraag, Antwoord, &str)], personen: &[(&Person, Antwoord, Antwoord)]) -> Weighing {
    let answers = Antwoorden::van(antwoorden.iter().map(|(vraag, antwoord, _)| (*vraag, *antwoord)));
    let facts = antwoorden.iter().filter(|(_, _, feiten)| !feiten.is_empty());
    Weighing(Weeg {
        id: part(),
        over: Vec::new(),
        antwoorden: answers.expect("a test plays every story: each question allows its answer"),
        per_persoon: personen
            .iter()
            .map(|(person, acuut, structureel)| PersoonAntwoord {
                betrokkene: person.id,
                acuut: Some(*acuut),
                structureel: Some(*structureel),
            })
            .collect(),
        weigert: Vec::new(),
        herbeoordeling: None,
        onderbouwing: facts
            .map(|(vraag, _, feiten)| Onderbouwing { vraag: *vraag, tekst: Gegeven::gezin(tekst(feiten)) })
            .collect(),
        instrument: None,
    })
}

impl Weighing {
    /// The day of the next weging.
    pub fn opnieuw(mut self, dag: Dag) -> Self {
        self.0.herbeoordeling = Some(dag);
        self
    }
    /// Nothing is decided yet.
    pub fn zonder_besluit(self) -> Vec<Command> {
        vec![Command::Weeg(self.0)]
    }
    /// Decided as the outcome says.
    pub fn met_besluit(self, melden: bool) -> Vec<Command> {
        let besluit = NeemBesluit { id: part(), weging: self.0.id, melden, motivering: None };
        vec![Command::Weeg(self.0), Command::NeemBesluit(besluit)]
    }
}

/// Those involved were told of the report, and reacted so.
pub fn verteld(dag: Dag, wie: &[&Person], reactie: &str) -> Command {
    informeren(dag, wie, true, reactie)
}

/// Those involved were not told of the report, for this reason.
pub fn niet_verteld(dag: Dag, wie: &[&Person], reden: &str) -> Command {
    informeren(dag, wie, false, reden)
}

fn informeren(dag: Dag, wie: &[&Person], gedaan: bool, wat: &str) -> Command {
    let inhoud = Gegeven::new(ids(wie), tekst(wat));
    Command::LegInformerenVast(Informeren { id: part(), wie: ids(wie), gedaan, dag, inhoud, ondanks: None })
}

/// A plan for help: its goals, who does what, the casemanager, and what will make them report after all.
pub fn hulpplan(
    termijn: Dag,
    herbeoordeling: Dag,
    (doelen, wie_doet_wat, casemanager, alsnog): (&str, &str, &str, &str),
) -> Command {
    let inhoud = HulpplanInhoud {
        doelen: tekst(doelen),
        wie_doet_wat: optional(wie_doet_wat),
        casemanager: optional(casemanager),
        alsnog_melden_bij: optional(alsnog),
    };
    Command::MaakHulpplan(MaakHulpplan { id: part(), termijn: Some(termijn), herbeoordeling, over: Vec::new(), inhoud })
}

/// Who keeps watch over whom, and on what.
pub fn zicht(over: &[&Person], tot: Dag, wie: &str, waarop: &str) -> Command {
    let inhoud = Gegeven::new(ids(over), ZichtInhoud { wie: tekst(wie), waarop: tekst(waarop) });
    Command::SpreekZichtAf(Zicht { id: part(), over: ids(over), tot: Some(tot), inhoud })
}

/// The episode is closed.
pub fn sluit(grond: SluitGrond, verklaring: &str, bewaren_tot: Dag) -> Command {
    let bewaren_tot = Some(bewaren_tot);
    Command::Sluit(Sluit { grond, verklaring: tekst(verklaring), over: Vec::new(), bewaren_tot })
}
