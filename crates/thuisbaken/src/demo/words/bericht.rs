//! What people at Veilig Thuis write to people, and what they decide by two to tell later or not. People are named by their
//! place in the melding: 0 is the first.

use super::{optional, part, tekst};
use application::berichten::{Concept, ConceptVoor, Do};
use kernel::{BetrokkeneId, MeldingId, Moment, OnderdeelId};
use letters::{Veld, sjabloon};
use veiligthuis::berichten::{
    Aan, Afgeschermd, BesluitKeuze, Ontvanger, Sjabloon,
    codes::{Adressoort, Berichtcode, RedenAdres, Veiligheid, Verzendwijze},
};

/// What a step can see.
pub struct BerichtStage<'a> {
    /// The people of the melding.
    pub people: &'a [BetrokkeneId],
    /// The melding.
    pub melding: MeldingId,
    /// When it is done.
    pub now: Moment,
    /// What was looked at before a letter went.
    pub nagekeken: &'a [Afgeschermd],
}

/// One act, made when the people are known.
pub type BerichtStep = Box<dyn Fn(&BerichtStage<'_>) -> Do>;

/// Who reads a letter, and how it goes.
#[derive(Clone, Copy)]
pub enum Naar {
    /// The reporter, by e-mail.
    Melder,
    /// A person, by post to this judged address.
    Post(usize, OnderdeelId),
    /// A person, handed over.
    Uitgereikt(usize),
    /// What is for a child, handed over to a parent: child and parent.
    AanOuder(usize, usize),
}

/// Judges a postal address for somebody.
pub fn adres(
    id: OnderdeelId,
    wie: usize,
    regels: &'static str,
    (veiligheid, reden): (Veiligheid, RedenAdres),
    toelichting: &'static str,
) -> BerichtStep {
    Box::new(move |stage| Do::Judge {
        persoon: stage.people[wie],
        adres: id,
        soort: Adressoort::Post,
        regels: tekst(regels),
        veiligheid,
        reden,
        toelichting: optional(toelichting),
    })
}

/// Writes a letter from a template. `naam`: whom it speaks to; `zelf`: what stands where the template asks for own words.
pub fn brief(naar: Naar, code: &'static str, naam: &'static str, zelf: &'static str) -> BerichtStep {
    Box::new(move |stage| {
        let bron = sjabloon(code).expect("a test plays every story: the template is there");
        let dag = stage.now.dag().kort();
        let velden = ["dag", "ontvangen", "vastgelegd", "uiterlijk", "verwacht"].map(|plaats| Veld::new(plaats, &dag));
        let velden: Vec<Veld> =
            velden.into_iter().chain([Veld::new("naam", naam), Veld::new("uitkomst", zelf)]).collect();
        let persoon = |wie: usize, aan| Ontvanger::Betrokkene { persoon: stage.people[wie], aan };
        let (ontvanger, adres, wijze) = match naar {
            Naar::Melder => (None, None, Verzendwijze::Email),
            Naar::Post(wie, adres) => (Some(persoon(wie, Aan::Zelf)), Some(adres), Verzendwijze::Post),
            Naar::Uitgereikt(wie) => (Some(persoon(wie, Aan::Zelf)), None, Verzendwijze::Uitgereikt),
            Naar::AanOuder(kind, ouder) => {
                let aan = Aan::Vertegenwoordiger { wie: stage.people[ouder] };
                (Some(persoon(kind, aan)), None, Verzendwijze::Uitgereikt)
            }
        };
        let nagekeken = stage.nagekeken.to_vec();
        Do::Send(Box::new(Concept {
            id: part(),
            bericht: Berichtcode::van_code(&bron.bericht).expect("a test plays every story: the notice is there"),
            melding: stage.melding,
            voor: ontvanger.map_or(ConceptVoor::Melder, |ontvanger| ConceptVoor::Ontvanger {
                ontvanger,
                adres,
                naar: None,
                nagekeken,
            }),
            sjabloon: Sjabloon { code: bron.code.clone(), versie: bron.versie },
            wijze,
            op: stage.now,
            verwacht: None,
            tekst: tekst(&own_words(&bron.vul(&velden), zelf)),
        }))
    })
}

/// The text with own words where the template asks for them.
fn own_words(text: &str, own: &str) -> String {
    let lines = text.lines().map(|line| if line.starts_with('[') { own } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

/// Proposes to tell later, or not.
pub fn later(
    voorstel: OnderdeelId,
    wie: usize,
    bericht: Berichtcode,
    keuze: BesluitKeuze,
    waarom: &'static str,
) -> BerichtStep {
    Box::new(move |stage| Do::Propose {
        voorstel,
        persoon: stage.people[wie],
        bericht,
        keuze,
        toelichting: tekst(waarom),
    })
}

/// Confirms that, as the second.
pub fn bekrachtig_later(voorstel: OnderdeelId) -> BerichtStep {
    Box::new(move |_| Do::Confirm { voorstel })
}
