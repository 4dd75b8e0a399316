//! What people at Veilig Thuis do with a melding. People are named by their place in it: 0 is the first.

use super::{optional, part, tekst};
use kernel::{BetrokkeneId, Dag, MeldingId, Moment, OnderdeelId};
use veiligthuis::{
    codes::{
        Bron, Contactwijze, GrondAfscherming, InformeerOnderwerp, Maatregel, Oordeel, RedenIntrekking, RedenTeLaat,
        Uitkomst,
    },
    melding::{
        AfschermingKeuze, BesluitOpgave, BronOpgave, BronVraag, Command, EerdereOpgave, GedaneMaatregel,
        InformeerOpgave, TeLaatOpgave,
    },
};

/// What a step can see.
pub struct Stage<'a> {
    /// The people of the melding.
    pub people: &'a [BetrokkeneId],
    /// The melding before this one in the story, which a proposal weighs.
    pub before: Option<MeldingId>,
    /// Id of the proposal of this story.
    pub proposal: OnderdeelId,
    /// When it is done.
    pub now: Moment,
}

/// One or more commands, made when the people of the melding are known.
pub type Step = Box<dyn Fn(&Stage<'_>) -> Vec<Command>>;

fn step(make: impl Fn(&Stage<'_>) -> Command + 'static) -> Step {
    Box::new(move |stage| vec![make(stage)])
}

/// The acute check: nobody is in danger.
pub fn niet_acuut() -> Step {
    step(|_| Command::CheckAcuut { acuut: false, maatregelen: Vec::new(), toelichting: None })
}

/// The acute check: somebody is, and this was done.
pub fn acuut(maatregelen: &'static [Maatregel], toelichting: &'static str) -> Step {
    step(move |stage| Command::CheckAcuut {
        acuut: true,
        maatregelen: maatregelen.iter().map(|m| GedaneMaatregel { maatregel: *m, om: stage.now }).collect(),
        toelichting: optional(toelichting),
    })
}

/// Takes the melding from the work list.
pub fn pak_op() -> Step {
    step(|_| Command::PakOp)
}

/// Begins the veiligheidsbeoordeling.
pub fn start() -> Step {
    step(|_| Command::StartBeoordeling)
}

/// Asks one of the people, who answers at once.
pub fn gesproken(wie: usize, vraag: &'static str, antwoord: &'static str) -> Step {
    bron(Bron::Directbetrokkene, Some(wie), ("", vraag, ""), antwoord)
}

/// Looks in the earlier files of this Veilig Thuis.
pub fn eigen_dossiers(antwoord: &'static str) -> Step {
    bron(Bron::EigenDossiers, None, ("", "Zijn er eerdere meldingen of adviezen over dit gezin?", ""), antwoord)
}

/// Asks somebody outside the family: who, what, and why that could not wait until the family was spoken to. An empty
/// answer is still awaited.
pub fn nagevraagd(
    welke: Bron,
    (wie, vraag, waarom): (&'static str, &'static str, &'static str),
    antwoord: &'static str,
) -> Step {
    bron(welke, None, (wie, vraag, waarom), antwoord)
}

fn bron(
    welke: Bron,
    van: Option<usize>,
    (wie, vraag, waarom): (&'static str, &'static str, &'static str),
    antwoord: &'static str,
) -> Step {
    Box::new(move |stage| {
        let id = part();
        let vraag = BronVraag { wie: optional(wie), vraag: optional(vraag), reden_voor_gezin: optional(waarom) };
        let van = van.map(|at| stage.people[at]);
        let over = stage.people.to_vec();
        let asked = Command::VraagBron(BronOpgave { id, bron: welke, van, over, gevraagd: stage.now, vraag });
        let answered = optional(antwoord).map(|antwoord| Command::LegAntwoordVast {
            bron: id,
            beantwoord: stage.now,
            antwoord: Some(antwoord),
        });
        [Some(asked), answered].into_iter().flatten().collect()
    })
}

fn oordeel(wie: usize, acuut: Oordeel, structureel: Oordeel, motivering: &'static str) -> Step {
    step(move |stage| {
        let betrokkene = stage.people[wie];
        Command::BeoordeelPersoon { betrokkene, acuut, structureel, motivering: tekst(motivering) }
    })
}

/// This person is neither acutely nor structurally unsafe.
pub fn veilig(wie: usize, motivering: &'static str) -> Step {
    oordeel(wie, Oordeel::Nee, Oordeel::Nee, motivering)
}

/// This person is structurally unsafe.
pub fn structureel_onveilig(wie: usize, motivering: &'static str) -> Step {
    oordeel(wie, Oordeel::Nee, Oordeel::Ja, motivering)
}

/// This person is acutely and structurally unsafe.
pub fn acuut_onveilig(wie: usize, motivering: &'static str) -> Step {
    oordeel(wie, Oordeel::Ja, Oordeel::Ja, motivering)
}

/// It is not known yet how safe this person is.
pub fn onduidelijk(wie: usize, motivering: &'static str) -> Step {
    oordeel(wie, Oordeel::Onbekend, Oordeel::Onbekend, motivering)
}

/// Proposes a decision; a party goes with a transfer only, a reason with a late one only.
pub fn voorstel(
    uitkomst: Uitkomst,
    motivering: &'static str,
    partij: &'static str,
    te_laat: Option<RedenTeLaat>,
) -> Step {
    step(move |stage| {
        Command::StelBesluitVoor(Box::new(BesluitOpgave {
            voorstel: stage.proposal,
            uitkomst,
            instrument: "triage-instrument-2019".to_owned(),
            motivering: tekst(motivering),
            partij: optional(partij),
            melder_heeft_rol: false,
            eerdere: stage.before.map(meegewogen).into_iter().collect(),
            te_laat: te_laat.map(|reden| TeLaatOpgave { reden, toelichting: None }),
        }))
    })
}

fn meegewogen(melding: MeldingId) -> EerdereOpgave {
    let weging = "Meegewogen. Eerder was het een ruzie; met deze zorgen samen is het een patroon.";
    EerdereOpgave { melding, weging: tekst(weging) }
}

/// Proposes to take the melding back.
pub fn voorstel_intrekken(reden: RedenIntrekking, toelichting: &'static str) -> Step {
    step(move |stage| Command::StelIntrekkingVoor { voorstel: stage.proposal, reden, toelichting: tekst(toelichting) })
}

/// Confirms the proposal, as the second.
pub fn bekrachtig() -> Step {
    step(|stage| Command::Bekrachtig { voorstel: stage.proposal, te_laat: None })
}

/// Sends the proposal back.
pub fn wijs_terug(reden: &'static str) -> Step {
    step(move |stage| Command::WijsTerug { voorstel: stage.proposal, reden: tekst(reden) })
}

/// Looks after the safety of everybody while the melding waits: safe for now.
pub fn wachtcontact(bevinding: &'static str) -> Step {
    step(move |stage| Command::LegWachtcontactVast {
        over: stage.people.to_vec(),
        om: stage.now,
        veilig: Oordeel::Ja,
        bevinding: tekst(bevinding),
    })
}

/// Tells the reporter that it takes longer.
pub fn vertraging(verwacht: Dag) -> Step {
    step(move |stage| Command::MeldVertraging { om: stage.now, wijze: Contactwijze::Telefoon, verwacht })
}

/// Tells somebody that data were recorded, by letter.
pub fn vertel_vastlegging(wie: usize) -> Step {
    informeer(wie, InformeerOnderwerp::Vastlegging, Contactwijze::Brief, "")
}

/// Tells somebody the outcome, by telephone; holds the reaction.
pub fn vertel_uitkomst(wie: usize, reactie: &'static str) -> Step {
    informeer(wie, InformeerOnderwerp::Uitkomst, Contactwijze::Telefoon, reactie)
}

fn informeer(wie: usize, onderwerp: InformeerOnderwerp, wijze: Contactwijze, wat: &'static str) -> Step {
    step(move |stage| {
        let betrokkene = stage.people[wie];
        let op = stage.now;
        Command::InformeerBetrokkene(InformeerOpgave { betrokkene, onderwerp, op, wijze, toelichting: optional(wat) })
    })
}

/// Proposes to shield the reporter from the family.
pub fn scherm_melder_af(grond: GrondAfscherming, waarom: &'static str) -> Step {
    step(move |_| Command::StelAfschermingVoor {
        keuze: AfschermingKeuze::Afschermen(grond),
        toelichting: tekst(waarom),
    })
}

/// Confirms to shield the reporter, as the second.
pub fn bekrachtig_afscherming(grond: GrondAfscherming) -> Step {
    step(move |_| Command::BekrachtigAfscherming { keuze: AfschermingKeuze::Afschermen(grond) })
}
