//! What happened in a service, in order: when, what, who. Says codes only.

use super::blad::Blad;
use kernel::Recorded;
use veiligthuis::dienst::Event;

/// One line.
pub(super) struct Gebeurd {
    pub wanneer: String,
    pub wat: String,
    pub wie: String,
}

/// Everything, the last first.
pub(super) fn verloop(b: &Blad) -> Vec<Gebeurd> {
    b.gezien.verloop.iter().rev().map(|recorded| gebeurd(b, recorded)).collect()
}

fn gebeurd(b: &Blad, recorded: &Recorded<Event>) -> Gebeurd {
    Gebeurd {
        wanneer: b.l.moment(recorded.at),
        wat: b.l.tf("dienst-verloop", code(&recorded.event)),
        wie: b.namen.naam(recorded.actor.account),
    }
}

/// The code of an event in the words.
const fn code(event: &Event) -> &'static str {
    match event {
        Event::Gestart(_) => "gestart",
        Event::Begonnen => "begonnen",
        Event::AanCollegaGegeven { .. } => "collega",
        Event::PersoonVastgelegd(_) => "persoon",
        Event::PersoonGecorrigeerd(_) => "verbeterd",
        Event::ContactGehad(_) => "contact",
        Event::VoorwaardeGesteld(_) => "voorwaarde",
        Event::ToetserAangewezen { .. } => "toetser",
        Event::VoorwaardeGetoetst(_) => "toets",
        Event::ActieAfgesproken(_) => "actie",
        Event::ActieBijgewerkt(_) => "actie-bij",
        Event::PlanAfgesproken(_) => "plan",
        Event::Verteld(_) => "verteld",
        Event::Voorgesteld { .. } => "voorgesteld",
        Event::VoorstelVervallen { .. } => "vervallen",
        Event::VoorstelTeruggewezen { .. } => "teruggewezen",
        Event::VoorstelBekrachtigd { .. } => "bekrachtigd",
        Event::Besloten { .. } => "besloten",
        Event::OnderzoekGepland(_) => "onderzoeksplan",
        Event::InformantGevraagd(_) => "informant",
        Event::InformantBeantwoord(_) => "antwoord",
        Event::TekstVoorgelegd(_) => "tekst",
        Event::FeitVastgelegd(_) => "feit",
        Event::Gehoord(_) => "gehoord",
        Event::Verantwoord(_) => "verantwoord",
        Event::VerslagGegeven(_) => "verslag",
        Event::VerslagBesproken(_) => "reactie",
        Event::Afgerond { .. } => "afgerond",
        Event::VoortijdigBeeindigd { .. } => "voortijdig",
    }
}
