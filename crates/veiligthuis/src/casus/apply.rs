//! The state after an event. Total: an event is a fact.

use kernel::{MeldingId, Moment, OnderdeelId, Recorded};

use super::event::Event;
use super::keten::{Besluit, HuisverbodStand, KetenvlagStand, VtoStand};
use super::onderdelen::{
    Acceptatie, CasusDienst, CasusMelding, CasusVoorstel, CasusVoorstelInhoud, Einde, GevraagdeDienst, Ladderstap,
    MomentAnker, MomentGedaan, MomentSleutel, Monitoringsmoment, Overdracht, Sluiting, Teruggave, Vervolg,
    VervolgSoort, VerwerktBesluit,
};
use super::state::{Casus, Heropening, RedenVanLaat};
use crate::codes::casus::Dienst;
use crate::codes::{AanleidingHeropening, DienstAfloop, MomentStand, Momentsoort, OverdrachtStand, Uitkomst};
use crate::melding::Beslisser;

/// Applies one recorded event.
pub(super) fn apply(mut c: Casus, recorded: &Recorded<Event>) -> Casus {
    let (nu, door) = (recorded.at, recorded.actor.account);
    c.laatst = Some(nu);
    match recorded.event.clone() {
        Event::Geopend { melding, regio, ontvangen } => {
            c.regio = Some(regio);
            c.meldingen.push(CasusMelding { id: melding, ontvangen, besluit: None, vervolg: None });
        }
        Event::MeldingToegevoegd { melding, ontvangen } => {
            let vervolg = c.vervolgcategorie();
            c.meldingen.push(CasusMelding { id: melding, ontvangen, besluit: None, vervolg });
        }
        Event::MeldingWeggehaald { melding, naar: _ } => c.meldingen.retain(|m| m.id != melding),
        Event::BesluitVerwerkt { melding, uitkomst, besloten } => c.besloten(melding, uitkomst, besloten),
        Event::IntrekkingVerwerkt { melding } => c.zet(melding, VerwerktBesluit::Ingetrokken),
        Event::DienstGestart { dienst, soort, gestart } => {
            let eerste = c.wacht_op.iter().copied().filter(|g| g.soort == soort).min_by_key(|g| g.besloten);
            c.wacht_op.retain(|g| g.soort != soort);
            if let Some(gevraagd) = eerste {
                c.diensten.push(CasusDienst { id: dienst, gevraagd, gestart, beeindigd: None });
            }
        }
        Event::DienstBeeindigd { dienst, afloop, op } => c.dienst_beeindigd(dienst, afloop, op),
        Event::Opgepakt => c.behandelaar = Some(door),
        Event::Vrijgegeven => c.behandelaar = None,
        Event::AanCollegaGegeven { aan } => c.behandelaar = Some(aan),
        Event::WachtcheckVastgelegd { op, veilig, over: _, bevinding: _ } => c.wachtcheck = Some((op, veilig)),
        Event::RedenTeLaatGegeven { werk, voorwerp, uiterlijk: _, reden, over: _, toelichting } => {
            c.redenen.retain(|r| (r.werk, r.voorwerp) != (werk, voorwerp));
            c.redenen.push(RedenVanLaat { werk, voorwerp, reden, toelichting, op: nu });
        }
        Event::OverdrachtAangeboden(aanbod) => c.overdrachten.push(Overdracht {
            aanbod: *aanbod,
            stand: OverdrachtStand::Aangeboden,
            ontvangen: None,
            stappen: Vec::new(),
            acceptatie: None,
            weigering: None,
            intrekking: None,
            teruggave: None,
        }),
        Event::OverdrachtOntvangen { overdracht, op } => c.bij(overdracht, |o| {
            (o.stand, o.ontvangen) = (OverdrachtStand::Ontvangen, Some(op));
        }),
        Event::OverdrachtGeaccepteerd { overdracht, op, geen_monitoring, over: _, door, opmerking } => {
            c.bij(overdracht, |o| {
                o.stand = OverdrachtStand::Geaccepteerd;
                o.acceptatie = Some(Acceptatie { op, door, opmerking });
            });
            c.geaccepteerd(overdracht, op, geen_monitoring.is_none());
        }
        Event::OverdrachtGeweigerd { overdracht, op, reden, over: _, toelichting } => {
            c.bij(overdracht, |o| {
                o.stand = OverdrachtStand::Geweigerd;
                o.weigering = Some((reden, op, toelichting));
            });
            c.niet_overgenomen(overdracht, op);
        }
        Event::OverdrachtIngetrokken { overdracht, op, over: _, reden } => {
            c.bij(overdracht, |o| {
                o.stand = OverdrachtStand::Ingetrokken;
                o.intrekking = Some((op, reden));
            });
            c.niet_overgenomen(overdracht, op);
        }
        Event::OverdrachtTeruggegeven { overdracht, op, reden, veilig, over: _, toelichting } => {
            c.bij(overdracht, |o| {
                o.stand = OverdrachtStand::Teruggegeven;
                o.teruggave = Some(Teruggave { op, reden, veilig, toelichting });
            });
            if c.einde == Some(Einde::Overdracht(overdracht)) {
                c.einde = None;
            }
            c.regel(VervolgSoort::Teruggave, op, op);
        }
        Event::LadderstapGedaan { overdracht, trede, op, over: _, toelichting } => {
            c.bij(overdracht, |o| o.stappen.push(Ladderstap { trede, op, door, toelichting }));
        }
        Event::BemoeienisBeeindigd { einde, op, reden, over, toelichting: _ } => {
            c.vervolg = None;
            c.einde = Some(Einde::Bemoeienis(einde));
            c.heropend = None;
            match reden.geen_monitoring() {
                None => {
                    c.herzie(MomentStand::Opgeschort, MomentStand::Vervangen);
                    c.plan(einde, op, &over);
                }
                // What was promised to be monitored before is still to be done, or reasoned away by two people.
                Some(_) => c.herzie(MomentStand::Opgeschort, MomentStand::Open),
            }
        }
        Event::PersoonGemonitord { moment, persoon } => c.bij_moment(moment, |m| {
            m.personen.retain(|p| p.betrokkene != persoon.betrokkene);
            m.personen.push(persoon);
        }),
        Event::MonitoringGedaan { moment, op, gepland, besluit, over: _, toelichting } => c.bij_moment(moment, |m| {
            m.stand = MomentStand::Gedaan;
            m.gedaan = Some(MomentGedaan { op, gepland, besluit, toelichting });
        }),
        Event::ExtraMomentGepland { id, dag, over } => {
            let sleutel = MomentSleutel { anker: id, soort: Momentsoort::Extra };
            c.monitoring.push(nieuw_moment(sleutel, MomentAnker::Op(dag), over));
        }
        Event::OverslaanVoorgesteld { voorstel, moment, reden, over: _, toelichting } => {
            let inhoud = CasusVoorstelInhoud::Overslaan(moment, reden);
            c.voorstel = Some(CasusVoorstel {
                id: voorstel,
                door: Beslisser::van(&recorded.actor),
                op: nu,
                inhoud,
                toelichting,
            });
        }
        Event::SluitenVoorgesteld { voorstel, over: _, toelichting } => {
            let inhoud = CasusVoorstelInhoud::Sluiten;
            c.voorstel = Some(CasusVoorstel {
                id: voorstel,
                door: Beslisser::van(&recorded.actor),
                op: nu,
                inhoud,
                toelichting,
            });
        }
        Event::VoorstelTeruggewezen { .. } | Event::VoorstelVervallen { .. } | Event::VoorstelBekrachtigd { .. } => {
            c.voorstel = None;
        }
        Event::MonitoringOvergeslagen { moment, reden, voorgesteld_door, bekrachtigd_door } => {
            c.bij_moment(moment, |m| {
                m.stand = MomentStand::Overgeslagen;
                m.overgeslagen = Some((reden, voorgesteld_door, bekrachtigd_door));
            });
        }
        Event::Gesloten { door, met, over: _, toelichting: _ } => c.gesloten = Some(Sluiting { op: nu, door, met }),
        Event::Heropend { aanleiding, over: _, toelichting: _ } => {
            c.gesloten = None;
            c.heropend = Some(Heropening { aanleiding, op: nu });
            c.herzie(MomentStand::Open, MomentStand::Opgeschort);
            match aanleiding {
                AanleidingHeropening::Monitoring
                | AanleidingHeropening::Klacht
                | AanleidingHeropening::NieuweFeiten => c.regel(VervolgSoort::Heropening, nu, nu),
                // The melding itself, or what was given back, has to be settled.
                AanleidingHeropening::Vervolgmelding
                | AanleidingHeropening::Hermelding
                | AanleidingHeropening::Teruggave => {}
            }
        }
        Event::HeropeningAfgerond => {
            c.heropend = None;
            c.herzie(MomentStand::Opgeschort, MomentStand::Open);
        }
        Event::KetenbesluitVoorgesteld { voorstel, wat, over, toelichting } => {
            let inhoud = CasusVoorstelInhoud::Keten(wat, over);
            let door = Beslisser::van(&recorded.actor);
            c.voorstel = Some(CasusVoorstel { id: voorstel, door, op: nu, inhoud, toelichting });
        }
        Event::KetenbesluitGenomen { besluit: id, wat, over, voorgesteld_door, bekrachtigd_door } => {
            let besluit = Besluit { id, wat, over, op: nu, voorgesteld_door, bekrachtigd_door, klaar: false };
            c.keten.besluiten.push(besluit);
        }
        Event::KetenbesluitVervallen { besluit, over: _, reden: _ } => c.keten.besluit_klaar(Some(besluit)),
        Event::HuisverbodOpgelegd(huisverbod) => {
            c.keten.besluit_klaar(huisverbod.besluit);
            let stand = HuisverbodStand { huisverbod: *huisverbod, verlengingen: Vec::new(), einde: None };
            c.keten.huisverboden.push(stand);
        }
        Event::HuisverbodVerlengd(langer) => {
            c.keten.bij_huisverbod(langer.huisverbod, |h| h.verlengingen.push(*langer))
        }
        Event::HuisverbodBeeindigd { huisverbod, einde, op, over: _, toelichting } => {
            c.keten.bij_huisverbod(huisverbod, |h| h.einde = Some((einde, op, toelichting)));
        }
        Event::VtoGedaan(vto) => {
            c.keten.besluit_klaar(Some(vto.besluit));
            c.keten.vtos.push(VtoStand { vto: *vto, college: None, antwoorden: Vec::new() });
        }
        Event::CollegeIngelicht { vto, op, over: _, aan } => c.keten.bij_vto(vto, |v| v.college = Some((op, aan))),
        Event::RaadAntwoordde(antwoord) => c.keten.bij_vto(antwoord.vto, |v| v.antwoorden.push(*antwoord)),
        Event::KetenvlagGezet(vlag) => {
            c.keten.besluit_klaar(vlag.besluit);
            c.keten.vlaggen.push(KetenvlagStand { vlag: *vlag, wijzigingen: Vec::new(), einde: None });
        }
        Event::KetenvlagBijgewerkt(gezien) => c.keten.bij_vlag(gezien.vlag, |v| v.wijzigingen.push(*gezien)),
        Event::KetenvlagBeeindigd { vlag, op, over: _, toelichting } => {
            c.keten.bij_vlag(vlag, |v| v.einde = Some((op, toelichting)));
        }
    }
    c
}

impl Casus {
    /// Notes what became of a melding.
    fn zet(&mut self, id: MeldingId, besluit: VerwerktBesluit) {
        for melding in self.meldingen.iter_mut().filter(|m| m.id == id) {
            melding.besluit = Some(besluit);
        }
    }
    /// A decision: what it asks for waits, unless a service of the kind runs already.
    fn besloten(&mut self, melding: MeldingId, uitkomst: Uitkomst, op: Moment) {
        self.zet(melding, VerwerktBesluit::Besloten { uitkomst, op });
        let dienst = match uitkomst {
            Uitkomst::VoorwaardenEnVervolg => Dienst::VoorwaardenEnVervolg,
            Uitkomst::Onderzoek => Dienst::Onderzoek,
            Uitkomst::Overdracht => return self.regel(VervolgSoort::Overdracht, op, op),
            Uitkomst::RegionaalMaatwerk => return self.regel(VervolgSoort::Maatwerk, op, op),
            Uitkomst::GeenVervolg | Uitkomst::OmzettenNaarAdvies => return,
        };
        if self.lopende_dienst(dienst).is_none() {
            self.wacht_op.push(GevraagdeDienst { soort: dienst, melding, besloten: op, omgezet: None });
        }
        // The service settles what was given back or seen.
        self.vervolg = self.vervolg.filter(|v| match v.soort {
            VervolgSoort::Teruggave | VervolgSoort::Heropening => false,
            VervolgSoort::Overdracht | VervolgSoort::Maatwerk | VervolgSoort::NaDienst => true,
        });
    }
    /// A service ended: another one follows, or what it was for is transferred.
    fn dienst_beeindigd(&mut self, id: kernel::DienstId, afloop: DienstAfloop, op: Moment) {
        let Some(dienst) = self.diensten.iter_mut().rfind(|d| d.id == id) else { return };
        dienst.beeindigd = Some((afloop, op));
        let (gevraagd, gestart) = (dienst.gevraagd, dienst.gestart);
        match afloop.volgt() {
            Some(soort) => self.wacht_op.push(GevraagdeDienst { soort, omgezet: Some(op), ..gevraagd }),
            None => {
                let overgedragen = self
                    .overdrachten
                    .iter()
                    .any(|o| o.stand == OverdrachtStand::Geaccepteerd && o.aanbod.aangeboden >= gestart);
                if !overgedragen {
                    self.regel(VervolgSoort::NaDienst, op, gestart);
                }
            }
        }
    }
    /// Something has to be settled. What was to be settled already stays so, from its own day.
    fn regel(&mut self, soort: VervolgSoort, sinds: Moment, vanaf: Moment) {
        self.vervolg = Some(match self.vervolg {
            None => Vervolg { soort, sinds, vanaf },
            Some(oud) => Vervolg {
                soort: match soort {
                    VervolgSoort::Maatwerk | VervolgSoort::Teruggave => soort,
                    VervolgSoort::Overdracht | VervolgSoort::NaDienst | VervolgSoort::Heropening => oud.soort,
                },
                sinds: oud.sinds.min(sinds),
                vanaf: oud.vanaf.max(vanaf),
            },
        });
    }
    /// A party took over: what had to be settled before its offer is settled, and the monitoring is planned anew.
    fn geaccepteerd(&mut self, id: OnderdeelId, op: Moment, monitoren: bool) {
        let Some(aanbod) = self.overdracht(id).map(|o| (o.aanbod.aangeboden, o.aanbod.over.clone())) else { return };
        let (aangeboden, over) = aanbod;
        self.vervolg = self.vervolg.filter(|v| aangeboden < v.vanaf);
        self.einde = Some(Einde::Overdracht(id));
        if self.vervolg.is_none() {
            self.heropend = None;
            self.herzie(MomentStand::Opgeschort, MomentStand::Vervangen);
        }
        if monitoren {
            self.plan(id, op, &over);
        }
    }
    /// A party did not take over: somebody else has to, unless that is asked already.
    fn niet_overgenomen(&mut self, id: OnderdeelId, op: Moment) {
        let Some(aangeboden) = self.overdracht(id).map(|o| o.aanbod.aangeboden) else { return };
        if self.vervolg.is_none() && !self.diensten.iter().any(|d| d.beeindigd.is_none()) {
            self.regel(VervolgSoort::Overdracht, op, aangeboden);
        }
    }
    /// Plans the two moments after an acceptance or an end of involvement.
    fn plan(&mut self, anker: OnderdeelId, op: Moment, over: &[kernel::BetrokkeneId]) {
        for soort in [Momentsoort::Eerste, Momentsoort::Tweede] {
            let sleutel = MomentSleutel { anker, soort };
            self.monitoring.push(nieuw_moment(sleutel, MomentAnker::Vanaf(op), over.to_vec()));
        }
    }
    /// Moves every monitoring moment that stands in one state to another.
    fn herzie(&mut self, van: MomentStand, naar: MomentStand) {
        for moment in self.monitoring.iter_mut().filter(|m| m.stand == van) {
            moment.stand = naar;
        }
    }
    /// Changes a transfer.
    fn bij(&mut self, id: OnderdeelId, wijzig: impl FnOnce(&mut Overdracht)) {
        if let Some(overdracht) = self.overdrachten.iter_mut().find(|o| o.aanbod.id == id) {
            wijzig(overdracht);
        }
    }
    /// Changes a monitoring moment.
    fn bij_moment(&mut self, sleutel: MomentSleutel, wijzig: impl FnOnce(&mut Monitoringsmoment)) {
        if let Some(moment) = self.monitoring.iter_mut().find(|m| m.sleutel == sleutel) {
            wijzig(moment);
        }
    }
}

/// A moment that has to be done.
fn nieuw_moment(sleutel: MomentSleutel, anker: MomentAnker, over: Vec<kernel::BetrokkeneId>) -> Monitoringsmoment {
    Monitoringsmoment {
        sleutel,
        anker,
        over,
        stand: MomentStand::Open,
        personen: Vec::new(),
        gedaan: None,
        overgeslagen: None,
    }
}
