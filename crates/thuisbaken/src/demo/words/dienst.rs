//! What people at Veilig Thuis do in a service. People are named by their place in the melding: 0 is the first.

use super::{assess::Stage, optional, part, tekst};
use kernel::{AccountId, Dag, OnderdeelId, Persoonsgegeven, Tekst};
use veiligthuis::{
    codes::{AardGeweld, Bron, Contactwijze, Waarneming},
    dienst::{
        Actie, ActieInhoud, Afspraak, Besluitvraag, Command, Contact, Feit, InformantBeantwoord, InformantGevraagd,
        InformantVraag, Mededeling, Onderzoeksplan, Tekstakkoord, Toets, Voorwaarde, VoorwaardeInhoud, Wederhoor,
        codes::{Akkoord, Bevinding, Contactvorm, Onderwerp, Partij, Toetsuitkomst},
    },
};

/// One or more commands, made when the people and the worker are known.
pub type DienstStep = Box<dyn Fn(&Stage<'_>, AccountId) -> Vec<Command>>;

fn seal(words: &str) -> Persoonsgegeven<Tekst> {
    Persoonsgegeven::new(tekst(words))
}

/// Sees and speaks these people.
pub fn bezoek(wie: &'static [usize], vorm: Contactvorm, alleen: bool, verslag: &'static str) -> DienstStep {
    Box::new(move |stage, door| {
        vec![Command::LegContactVast(Contact {
            id: part(),
            over: wie.iter().map(|at| stage.people[*at]).collect(),
            vorm,
            om: stage.now,
            door,
            alleen,
            gesproken: true,
            buiten_ouders: false,
            verslag: Some(seal(verslag)),
        })]
    })
}

/// Sets a condition, and when it was checked the outcome with what was seen.
pub fn voorwaarde(
    over: usize,
    wat: &'static str,
    uiterlijk: Dag,
    (toetser, naam): (Partij, &'static str),
    gezien: Option<(Toetsuitkomst, &'static str)>,
) -> DienstStep {
    Box::new(move |stage, _| {
        let (voorwaarde, over) = (part(), vec![stage.people[over]]);
        let inhoud = VoorwaardeInhoud { wat: tekst(wat), wie_toetst: optional(naam) };
        let inhoud = Persoonsgegeven::new(inhoud);
        let set = Voorwaarde { id: voorwaarde, over, uiterlijk, toetser: Some(toetser), inhoud };
        let checked = gezien.map(|(uitkomst, zag)| {
            let (op, toelichting) = (stage.now.dag(), Some(seal(zag)));
            Command::ToetsVoorwaarde(Toets { voorwaarde, over: Vec::new(), uitkomst, op, toelichting })
        });
        [Command::StelVoorwaarde(set)].into_iter().chain(checked).collect()
    })
}

/// Agrees on an action.
pub fn actie(over: usize, wie: (Partij, &'static str), wat: &'static str, uiterlijk: Dag) -> DienstStep {
    Box::new(move |stage, _| {
        let inhoud = Persoonsgegeven::new(ActieInhoud { wie: tekst(wie.1), wat: tekst(wat) });
        let over = vec![stage.people[over]];
        vec![Command::SpreekActieAf(Actie { id: part(), over, partij: wie.0, uiterlijk, inhoud })]
    })
}

/// The plan is agreed with this person.
pub fn plan_afgesproken(met: usize, partners: &'static str) -> DienstStep {
    Box::new(move |stage, _| {
        let met = vec![stage.people[met]];
        vec![Command::SpreekPlanAf(Afspraak { met, op: stage.now.dag(), partners: Some(seal(partners)) })]
    })
}

/// Makes the plan of the onderzoek.
pub fn onderzoeksplan(aard: AardGeweld, vragen: &'static str) -> DienstStep {
    Box::new(move |_, _| {
        let plan = Onderzoeksplan { over: Vec::new(), aard: vec![aard], vragen: seal(vragen) };
        vec![Command::MaakOnderzoeksplan(plan)]
    })
}

/// Asks an informant. With an answer: it stands, and the informant agrees with the text.
pub fn informant(
    bron: Bron,
    over: usize,
    (wie, vraag): (&'static str, &'static str),
    antwoord: Option<&'static str>,
) -> DienstStep {
    Box::new(move |stage, _| {
        let (informant, over) = (part(), vec![stage.people[over]]);
        let vraag = Persoonsgegeven::new(InformantVraag { wie: tekst(wie), vraag: tekst(vraag) });
        let asked = InformantGevraagd { id: informant, bron, over, gevraagd: stage.now, voor_gezin: false, vraag };
        let told = antwoord.map(|words| answer(informant, stage, words));
        [Command::VraagInformant(asked)].into_iter().chain(told.into_iter().flatten()).collect()
    })
}

fn answer(informant: OnderdeelId, stage: &Stage<'_>, words: &str) -> [Command; 2] {
    let (beantwoord, op) = (stage.now, stage.now.dag());
    let antwoord = Some(seal(words));
    [
        Command::LegAntwoordVast(InformantBeantwoord { informant, over: Vec::new(), beantwoord, antwoord }),
        Command::LegTekstVoor(Tekstakkoord {
            informant,
            over: Vec::new(),
            akkoord: Akkoord::Akkoord,
            op,
            opmerking: None,
        }),
    ]
}

/// Records a fact or an opinion.
pub fn feit(over: usize, bron: Bron, waarneming: Waarneming, wat: &'static str) -> DienstStep {
    Box::new(move |stage, _| {
        let over = vec![stage.people[over]];
        let (id, wat) = (part(), seal(wat));
        vec![Command::LegFeitVast(Feit { id, over, bron, van: None, waarneming, op: None, wat })]
    })
}

/// Hears somebody.
pub fn gehoord(wie: usize, reactie: &'static str) -> DienstStep {
    Box::new(move |stage, _| {
        let persoon = stage.people[wie];
        vec![Command::Hoor(Wederhoor { persoon, op: stage.now.dag(), reactie: seal(reactie) })]
    })
}

/// Tells somebody who was asked for information.
pub fn vertel_bevraagden(wie: usize) -> DienstStep {
    Box::new(move |stage, _| {
        vec![Command::Vertel(Mededeling {
            persoon: stage.people[wie],
            onderwerp: Onderwerp::Bevraagden,
            om: stage.now,
            wijze: Contactwijze::Huisbezoek,
            toelichting: None,
        })]
    })
}

/// Proposes the conclusion; a second person is awaited.
pub fn concludeer(aard: AardGeweld, bevinding: Bevinding, motivering: &'static str) -> DienstStep {
    Box::new(move |_, _| {
        let vraag = Besluitvraag::Concluderen { conclusies: vec![(aard, bevinding)] };
        vec![Command::StelVoor { voorstel: part(), vraag, motivering: seal(motivering) }]
    })
}
