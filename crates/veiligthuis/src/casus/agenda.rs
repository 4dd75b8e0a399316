//! The dates of a casus: what has to be done next, and by when. Computed from the events and the dated rules; never stored.

use kernel::{Dag, DienstId, MeldingId, Moment, OnderdeelId, Telling, Termijnsoort, Wet};

use super::onderdelen::{
    GevraagdeDienst, MomentAnker, MomentSleutel, Monitoringsmoment, Overdracht, Vervolg, VervolgSoort,
};
use super::state::Casus;
use crate::codes::casus::Dienst;
use crate::codes::{Agendawerk, Ketenbesluit, Ketenpartner, MomentStand, Momentsoort, Trede};
use crate::{AnkerTienWeken, RegioInstelling, TermijnBijOmzetting};

/// What has to be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AgendaSoort {
    /// Decide on a melding.
    Beoordelen(MeldingId),
    /// Start a service.
    DienstStarten(Dienst),
    /// Finish a service.
    DienstAfronden(DienstId, Dienst),
    /// Settle what follows: offer a transfer, or end the involvement.
    VervolgRegelen(VervolgSoort),
    /// A step of the ladder for an offer without an answer.
    Ladder(OnderdeelId, Trede),
    /// The answer of a party, when the whole ladder was done.
    Antwoord(OnderdeelId),
    /// A second person decides on a proposal.
    Bekrachtigen(OnderdeelId),
    /// A monitoring moment.
    Monitoring(MomentSleutel),
    /// Do what two people decided: the same day.
    KetenUitvoeren(OnderdeelId, Ketenbesluit),
    /// A huisverbod ends: by then it is clear what comes after it.
    HuisverbodEindigt(OnderdeelId),
    /// Tell the college of a request to the Raad: the same day.
    CollegeInlichten(OnderdeelId),
    /// Look again at the involvement of a partner.
    KetenTerugkijken(OnderdeelId, Ketenpartner),
    /// Close.
    Sluiten,
    /// The end of the retention, when nothing changes any more.
    Bewaren,
}

impl AgendaSoort {
    /// What kind of work it is.
    pub const fn werk(self) -> Agendawerk {
        match self {
            Self::Beoordelen(_) => Agendawerk::Beoordelen,
            Self::DienstStarten(_) => Agendawerk::DienstStarten,
            Self::DienstAfronden(..) => Agendawerk::DienstAfronden,
            Self::VervolgRegelen(_) => Agendawerk::VervolgRegelen,
            Self::Ladder(_, Trede::Herinnering) => Agendawerk::Herinnering,
            Self::Ladder(_, Trede::Escalatie) => Agendawerk::Escalatie,
            Self::Ladder(_, Trede::Rood) => Agendawerk::Rood,
            Self::Antwoord(_) => Agendawerk::Antwoord,
            Self::Bekrachtigen(_) => Agendawerk::Bekrachtigen,
            Self::Monitoring(_) => Agendawerk::Monitoring,
            Self::KetenUitvoeren(..) => Agendawerk::KetenUitvoeren,
            Self::HuisverbodEindigt(_) => Agendawerk::HuisverbodEindigt,
            Self::CollegeInlichten(_) => Agendawerk::CollegeInlichten,
            Self::KetenTerugkijken(..) => Agendawerk::KetenTerugkijken,
            Self::Sluiten => Agendawerk::Sluiten,
            Self::Bewaren => Agendawerk::Bewaren,
        }
    }
    /// The stable code.
    pub const fn code(self) -> &'static str {
        self.werk().code()
    }
    /// What it is done to, when that is not the whole casus: a melding, a service, a transfer, a proposal, the anchor of a
    /// monitoring moment, or a part of the chain.
    pub fn voorwerp(self) -> Option<OnderdeelId> {
        match self {
            Self::Beoordelen(melding) => Some(OnderdeelId::new(melding.uuid())),
            Self::DienstAfronden(dienst, _) => Some(OnderdeelId::new(dienst.uuid())),
            Self::Ladder(overdracht, _) | Self::Antwoord(overdracht) => Some(overdracht),
            Self::Bekrachtigen(voorstel) => Some(voorstel),
            Self::KetenUitvoeren(id, _)
            | Self::HuisverbodEindigt(id)
            | Self::CollegeInlichten(id)
            | Self::KetenTerugkijken(id, _) => Some(id),
            Self::Monitoring(sleutel) => Some(sleutel.anker),
            Self::DienstStarten(_) | Self::VervolgRegelen(_) | Self::Sluiten | Self::Bewaren => None,
        }
    }
}

/// Something with a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Agendapunt {
    /// What.
    pub soort: AgendaSoort,
    /// The last day: that whole day is in time.
    pub uiterlijk: Dag,
}

/// The dates of a monitoring moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Monitordatum {
    /// The first day on which it may be done: before weekends and holidays are looked at.
    pub vanaf: Dag,
    /// The last day.
    pub uiterlijk: Dag,
}

/// A step of the ladder that is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Signaal {
    /// Which.
    pub trede: Trede,
    /// The day.
    pub dag: Dag,
}

impl Monitoringsmoment {
    /// Its dates.
    pub fn datum(&self, wet: &Wet) -> Monitordatum {
        let soort = match self.sleutel.soort {
            Momentsoort::Eerste => Termijnsoort::Monitoring3Maanden,
            Momentsoort::Tweede | Momentsoort::Extra => Termijnsoort::Monitoring12Maanden,
        };
        match self.anker {
            MomentAnker::Op(dag) => {
                Monitordatum { vanaf: dag, uiterlijk: wet.kalender.eerstvolgend(dag, Telling::Wettelijk) }
            }
            MomentAnker::Vanaf(op) => wet.termijn(soort, op).map_or_else(
                |_| Monitordatum { vanaf: op.dag(), uiterlijk: op.dag() },
                |t| Monitordatum { vanaf: t.nominaal, uiterlijk: t.uiterlijk },
            ),
        }
    }
}

impl Overdracht {
    /// The day of a step of the ladder.
    pub fn dag_van(&self, trede: Trede, wet: &Wet, regio: &RegioInstelling) -> Dag {
        wet.kalender.na_werkdagen(self.aanbod.aangeboden.dag(), regio.ladder.werkdagen(trede), Telling::Wettelijk)
    }
    /// The steps that fell due until a moment while the party did not answer.
    pub fn signalen(&self, wet: &Wet, regio: &RegioInstelling, nu: Moment) -> Vec<Signaal> {
        let beantwoord = [
            self.acceptatie.as_ref().map(|a| a.op),
            self.weigering.as_ref().map(|(_, op, _)| *op),
            self.intrekking.as_ref().map(|(op, _)| *op),
        ];
        let tot = beantwoord.into_iter().flatten().min().map_or(nu, |op| op.min(nu)).dag();
        let tredes = Trede::ALLE.iter().map(|&trede| Signaal { trede, dag: self.dag_van(trede, wet, regio) });
        tredes.filter(|s| s.dag <= tot).collect()
    }
    /// The first step that nobody did yet, or the day on which the answer was asked.
    fn volgende_stap(&self, wet: &Wet, regio: &RegioInstelling) -> Agendapunt {
        let gedaan = |trede: &Trede| self.stappen.iter().any(|s| s.trede >= *trede);
        match Trede::ALLE.iter().find(|trede| !gedaan(trede)) {
            Some(&trede) => Agendapunt {
                soort: AgendaSoort::Ladder(self.aanbod.id, trede),
                uiterlijk: self.dag_van(trede, wet, regio),
            },
            None => Agendapunt {
                soort: AgendaSoort::Antwoord(self.aanbod.id),
                uiterlijk: self.aanbod.reactie.max(self.dag_van(Trede::Rood, wet, regio)),
            },
        }
    }
}

impl Casus {
    /// Everything with a date, the first first. Never empty once the casus was opened.
    pub fn agenda(&self, wet: &Wet, regio: &RegioInstelling) -> Vec<Agendapunt> {
        let Some(laatst) = self.laatst else { return Vec::new() };
        if let Some(sluiting) = &self.gesloten {
            let bewaren = wet.termijn(Termijnsoort::Bewaren, laatst).map_or(sluiting.op.dag(), |t| t.uiterlijk);
            return vec![Agendapunt { soort: AgendaSoort::Bewaren, uiterlijk: bewaren }];
        }
        let stap = |sinds: Moment| wet.kalender.na_werkdagen(sinds.dag(), regio.vervolgstap, Telling::Wettelijk);
        let mut punten: Vec<Agendapunt> = Vec::new();
        for melding in self.meldingen.iter().filter(|m| m.besluit.is_none()) {
            let uiterlijk = wet.beide_lezingen(melding.ontvangen).bindend(regio.lezing).uiterlijk;
            punten.push(Agendapunt { soort: AgendaSoort::Beoordelen(melding.id), uiterlijk });
        }
        for gevraagd in &self.wacht_op {
            let uiterlijk = self.tien_weken(gevraagd, wet, regio);
            punten.push(Agendapunt { soort: AgendaSoort::DienstStarten(gevraagd.soort), uiterlijk });
        }
        for dienst in self.diensten.iter().filter(|d| d.beeindigd.is_none()) {
            let soort = AgendaSoort::DienstAfronden(dienst.id, dienst.gevraagd.soort);
            punten.push(Agendapunt { soort, uiterlijk: self.tien_weken(&dienst.gevraagd, wet, regio) });
        }
        let aanbiedingen = || self.overdrachten.iter().filter(|o| o.stand.is_open());
        punten.extend(aanbiedingen().map(|o| o.volgende_stap(wet, regio)));
        if let Some(vervolg) = self.vervolg.filter(|_| aanbiedingen().next().is_none()) {
            let uiterlijk = self.vervolg_voor(vervolg, wet, regio, stap);
            punten.push(Agendapunt { soort: AgendaSoort::VervolgRegelen(vervolg.soort), uiterlijk });
        }
        punten.extend(
            self.voorstel.iter().map(|v| Agendapunt { soort: AgendaSoort::Bekrachtigen(v.id), uiterlijk: stap(v.op) }),
        );
        for moment in self.monitoring.iter().filter(|m| m.stand == MomentStand::Open) {
            let soort = AgendaSoort::Monitoring(moment.sleutel);
            punten.push(Agendapunt { soort, uiterlijk: moment.datum(wet).uiterlijk });
        }
        punten.extend(self.keten_agenda(wet));
        if punten.is_empty() {
            punten.push(Agendapunt { soort: AgendaSoort::Sluiten, uiterlijk: stap(laatst) });
        }
        punten.sort_by_key(|p| p.uiterlijk);
        punten
    }
    /// What the chain around it asks.
    fn keten_agenda(&self, wet: &Wet) -> impl Iterator<Item = Agendapunt> {
        let punt = |soort, uiterlijk| Agendapunt { soort, uiterlijk };
        let doen = self.keten.te_doen().map(move |b| punt(AgendaSoort::KetenUitvoeren(b.id, b.wat), b.op.dag()));
        let verboden = self.keten.lopende_huisverboden();
        let verboden =
            verboden.map(move |h| punt(AgendaSoort::HuisverbodEindigt(h.huisverbod.id), h.gepland(wet).dag()));
        let college = self.keten.college_wacht();
        let college = college.map(move |v| punt(AgendaSoort::CollegeInlichten(v.vto.id), v.college_uiterlijk()));
        let vlaggen = self
            .keten
            .lopende_vlaggen()
            .map(move |v| punt(AgendaSoort::KetenTerugkijken(v.vlag.id, v.vlag.aanleiding.partner()), v.terugkijken()));
        doen.chain(verboden).chain(college).chain(vlaggen)
    }
    /// What comes first; `None` only before the casus was opened.
    pub fn volgende(&self, wet: &Wet, regio: &RegioInstelling) -> Option<Agendapunt> {
        self.agenda(wet, regio).into_iter().next()
    }
    /// The last day of a service, from the anchor that the region chose.
    fn tien_weken(&self, gevraagd: &GevraagdeDienst, wet: &Wet, regio: &RegioInstelling) -> Dag {
        let soort = match gevraagd.soort {
            Dienst::Onderzoek => Termijnsoort::Onderzoek,
            Dienst::VoorwaardenEnVervolg => Termijnsoort::VoorwaardenVervolg,
        };
        let eerst = match regio.anker {
            AnkerTienWeken::Besluit => gevraagd.besloten,
            AnkerTienWeken::Ontvangst => self.melding(gevraagd.melding).map_or(gevraagd.besloten, |m| m.ontvangen),
        };
        let anker = match regio.omzetting {
            TermijnBijOmzetting::LooptDoor => eerst,
            TermijnBijOmzetting::Nieuw => gevraagd.omgezet.unwrap_or(eerst),
        };
        wet.termijn(soort, anker).map_or(anker.dag(), |t| t.uiterlijk)
    }
    /// By when something must be settled. What a party gave back is judged as a vervolgmelding (domain file, 8.2); elsewhere
    /// the region's setting counts, from the last refusal when there was one.
    fn vervolg_voor(&self, v: Vervolg, wet: &Wet, regio: &RegioInstelling, stap: impl Fn(Moment) -> Dag) -> Dag {
        match v.soort {
            VervolgSoort::Teruggave => wet.beide_lezingen(v.sinds).bindend(regio.lezing).uiterlijk,
            VervolgSoort::Overdracht | VervolgSoort::Maatwerk | VervolgSoort::NaDienst | VervolgSoort::Heropening => {
                let geweigerd = self.overdrachten.iter().filter_map(|o| o.weigering.as_ref().map(|(_, op, _)| *op));
                stap(geweigerd.filter(|op| *op >= v.vanaf).max().unwrap_or(v.sinds))
            }
        }
    }
}
