//! The people of a service: one more, or what is known of one corrected.

use super::super::{blad::Blad, lezer::Lezer, veld::Veld, vorm::Vorm};
use crate::{formulier::Waarden, pages::veiligthuis::gemeen::lees_geboorte};
use access::handeling::DienstUitvoeren;
use kernel::{BetrokkeneId, Geboorte, Persoonsgegeven};
use uuid::Uuid;
use veiligthuis::dienst::codes::Positie;
use veiligthuis::dienst::{Command, Persoon, PersoonGegevens};

fn velden(b: &Blad) -> Vec<Veld> {
    let l = b.l;
    vec![
        Veld::regel(l, "naam").vrij(),
        Veld::regel(l, "geboren").vrij(),
        Veld::codes(l, "positie", "dienst-positie", Positie::ALLE, Positie::code),
        Veld::regel(l, "vertegenwoordiger").vrij(),
    ]
}

/// A birth as it was typed.
fn getypt(geboorte: &Geboorte) -> String {
    match geboorte {
        Geboorte::Op(dag) | Geboorte::Ongeboren { verwacht: Some(dag) } => dag.kort(),
        Geboorte::InJaar(jaar) => jaar.to_string(),
        Geboorte::Ongeveer { leeftijd, .. } => leeftijd.to_string(),
        Geboorte::Ongeboren { verwacht: None } | Geboorte::Onbekend => String::new(),
    }
}

/// What was typed. An estimated age that was left alone keeps the day of its estimate.
fn lees(b: &Blad, id: BetrokkeneId, v: &mut Lezer<'_>) -> Option<Persoon> {
    let naam = v.vrij("naam");
    let vertegenwoordiger = v.vrij("vertegenwoordiger");
    let positie = v.code("positie", Positie::van_code)?;
    let typed = v.waarden.tekst("geboren");
    let ongeboren = positie == Positie::Ongeboren;
    let geboorte = lees_geboorte(b.l, "geboren", typed, ongeboren, b.nu.dag(), v.fouten);
    let old = b.d().persoon(id).and_then(|p| p.gegevens.open(&b.gezien.permit)).map(|known| known.geboorte.clone());
    let same = old.filter(|old| getypt(old) == typed.trim() && matches!(old, Geboorte::Ongeboren { .. }) == ongeboren);
    let gegevens = PersoonGegevens { naam, geboorte: same.unwrap_or(geboorte), vertegenwoordiger };
    Some(Persoon { id, positie, gegevens: Persoonsgegeven::new(gegevens) })
}

/// One more person.
pub(in super::super) struct Toevoegen;

impl Vorm for Toevoegen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "persoon";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        velden(b)
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn lees(b: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        lees(b, BetrokkeneId::new(b.nieuw.uuid()), v).map(Command::VoegPersoonToe)
    }
}

/// What is known of a person, corrected; also after the end.
pub(in super::super) struct Verbeteren;

impl Vorm for Verbeteren {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "verbeteren";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        velden(b)
    }
    fn begin(b: &Blad, deel: Uuid) -> Waarden {
        let Some(persoon) = b.d().persoon(BetrokkeneId::new(deel)) else { return Waarden::leeg() };
        let known = persoon.gegevens.open(&b.gezien.permit);
        let text = |tekst: &kernel::Tekst| tekst.as_str().to_owned();
        Waarden::leeg()
            .met("positie", persoon.positie.code())
            .met_als("naam", known.and_then(|k| k.naam.as_ref()).map(text))
            .met_als("geboren", known.map(|k| getypt(&k.geboorte)))
            .met_als("vertegenwoordiger", known.and_then(|k| k.vertegenwoordiger.as_ref()).map(text))
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        b.d().persoon(BetrokkeneId::new(deel)).is_some()
    }
    fn lees(b: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        lees(b, BetrokkeneId::new(deel), v).map(Command::CorrigeerPersoon)
    }
}
