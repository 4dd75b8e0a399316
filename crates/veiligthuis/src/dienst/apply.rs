//! The state after an event. Total: an event is a fact.

use kernel::{OnderdeelId, Recorded};

use super::event::Event;
use super::onderdelen::{Besluit, Voorstel};
use super::state::{ActieStand, Dienst, Einde, Informant, VoorwaardeStand};
use crate::melding::Beslisser;

/// Applies one recorded event.
pub(super) fn apply(mut d: Dienst, recorded: &Recorded<Event>) -> Dienst {
    let op = recorded.at;
    match recorded.event.clone() {
        Event::Gestart(gestart) => {
            d.behandelaar = Some(gestart.behandelaar);
            d.gestart = Some(gestart);
        }
        Event::Begonnen => d.begonnen = Some(op),
        Event::AanCollegaGegeven { aan } => d.behandelaar = Some(aan),
        Event::PersoonVastgelegd(persoon) => d.personen.push(persoon),
        Event::PersoonGecorrigeerd(persoon) => {
            for p in d.personen.iter_mut().filter(|p| p.id == persoon.id) {
                *p = persoon.clone();
            }
        }
        Event::ContactGehad(contact) => d.contacten.push(contact),
        Event::VoorwaardeGesteld(voorwaarde) => {
            d.voorwaarden.push(VoorwaardeStand { voorwaarde, wie_toetst: None, toetsen: Vec::new() });
        }
        Event::ToetserAangewezen { voorwaarde, over: _, toetser, wie } => {
            for v in d.voorwaarden.iter_mut().filter(|v| v.voorwaarde.id == voorwaarde) {
                (v.voorwaarde.toetser, v.wie_toetst) = (Some(toetser), wie.clone());
            }
        }
        Event::VoorwaardeGetoetst(toets) => {
            for v in d.voorwaarden.iter_mut().filter(|v| v.voorwaarde.id == toets.voorwaarde) {
                v.toetsen.push(toets.clone());
            }
        }
        Event::ActieAfgesproken(actie) => d.acties.push(ActieStand { actie, berichten: Vec::new() }),
        Event::ActieBijgewerkt(bericht) => {
            for a in d.acties.iter_mut().filter(|a| a.actie.id == bericht.actie) {
                a.berichten.push(bericht.clone());
            }
        }
        Event::PlanAfgesproken(afspraak) => d.afspraken.push(afspraak),
        Event::Verteld(mededeling) => d.mededelingen.push(mededeling),
        Event::Voorgesteld { voorstel, vraag, over: _, motivering } => {
            d.teruggewezen.retain(|(eerder, _)| !eerder.is_zelfde_vraag(&vraag));
            let door = Beslisser::van(&recorded.actor);
            d.voorstellen.push(Voorstel { id: voorstel, vraag, motivering, door, op });
        }
        Event::VoorstelVervallen { voorstel } => drop(d.neem(voorstel)),
        Event::VoorstelTeruggewezen { voorstel, over: _, reden } => {
            if let Some(terug) = d.neem(voorstel) {
                d.teruggewezen.push((terug.vraag, reden));
            }
        }
        Event::VoorstelBekrachtigd { voorstel: _ } => {}
        Event::Besloten { voorstel, vraag: _, voorgesteld_door: _, bekrachtigd_door } => {
            if let Some(voorstel) = d.neem(voorstel) {
                d.besluiten.push(Besluit { voorstel, bekrachtigd_door, op });
            }
        }
        Event::OnderzoekGepland(plan) => d.onderzoek.plan = Some(plan),
        Event::InformantGevraagd(gevraagd) => {
            d.onderzoek.informanten.push(Informant { gevraagd, beantwoord: None, akkoord: None });
        }
        Event::InformantBeantwoord(antwoord) => {
            d.bij_informant(antwoord.informant, |i| i.beantwoord = Some(antwoord.clone()));
        }
        Event::TekstVoorgelegd(akkoord) => d.bij_informant(akkoord.informant, |i| i.akkoord = Some(akkoord.clone())),
        Event::FeitVastgelegd(feit) => d.onderzoek.feiten.push(feit),
        Event::Gehoord(wederhoor) => d.onderzoek.gehoord.push(wederhoor),
        Event::Verantwoord(verantwoording) => d.onderzoek.verantwoord.push(verantwoording),
        Event::VerslagGegeven(verslag) => d.onderzoek.verslagen.push(verslag),
        Event::VerslagBesproken(reactie) => d.onderzoek.reacties.push(reactie),
        Event::Afgerond { te_laat } => {
            d.einde = Some(Einde { op, te_laat, voortijdig: None, toelichting: None });
        }
        Event::VoortijdigBeeindigd { reden, over: _, toelichting } => {
            d.voorstellen.clear();
            d.einde = Some(Einde { op, te_laat: false, voortijdig: Some(reden), toelichting });
        }
    }
    d
}

impl Dienst {
    /// Takes a proposal off the table.
    fn neem(&mut self, id: OnderdeelId) -> Option<Voorstel> {
        let plaats = self.voorstellen.iter().position(|v| v.id == id)?;
        Some(self.voorstellen.remove(plaats))
    }
    /// Changes an informant.
    fn bij_informant(&mut self, id: OnderdeelId, wijzig: impl Fn(&mut Informant)) {
        self.onderzoek.informanten.iter_mut().filter(|i| i.gevraagd.id == id).for_each(wijzig);
    }
}
