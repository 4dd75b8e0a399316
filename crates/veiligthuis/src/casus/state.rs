//! What a casus is after its events.

use kernel::{AccountId, DienstId, MeldingId, Moment, OnderdeelId, OrganisatieId, Persoonsgegeven, Tekst};

use super::agenda::AgendaSoort;
use super::keten::Keten;
use super::onderdelen::{
    CasusDienst, CasusMelding, CasusVoorstel, Einde, GevraagdeDienst, MomentSleutel, Monitoringsmoment, Overdracht,
    Sluiting, Vervolg,
};
use crate::codes::casus::Dienst;
use crate::codes::{AanleidingHeropening, Agendawerk, CasusStand, MomentStand, Oordeel, RedenTeLaat};

/// A casus.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Casus {
    /// The region; `None` before it was opened.
    pub regio: Option<OrganisatieId>,
    /// The meldingen, in order of adding.
    pub meldingen: Vec<CasusMelding>,
    /// Services that were decided and did not start.
    pub wacht_op: Vec<GevraagdeDienst>,
    /// Services that started, in order.
    pub diensten: Vec<CasusDienst>,
    /// The worker who has the casus.
    pub behandelaar: Option<AccountId>,
    /// What Veilig Thuis still has to settle.
    pub vervolg: Option<Vervolg>,
    /// When it was last asked how safe it is while a service waits, and the judgement.
    pub wachtcheck: Option<(Moment, Oordeel)>,
    /// Why things are late, the last reason for each.
    pub redenen: Vec<RedenVanLaat>,
    /// The transfers, in order of offering.
    pub overdrachten: Vec<Overdracht>,
    /// How the responsibility of Veilig Thuis ended last, if it did.
    pub einde: Option<Einde>,
    /// The monitoring moments, in order of planning. They are never taken away.
    pub monitoring: Vec<Monitoringsmoment>,
    /// What the chain around it does.
    pub keten: Keten,
    /// The proposal that waits for a second person.
    pub voorstel: Option<CasusVoorstel>,
    /// That the casus is open again, until that was settled.
    pub heropend: Option<Heropening>,
    /// The closing, while it stands.
    pub gesloten: Option<Sluiting>,
    /// When the last event was recorded.
    pub laatst: Option<Moment>,
}

/// An opening again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Heropening {
    /// What for.
    pub aanleiding: AanleidingHeropening,
    /// When.
    pub op: Moment,
}

/// Why something is late.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RedenVanLaat {
    /// What.
    pub werk: Agendawerk,
    /// Which.
    pub voorwerp: Option<OnderdeelId>,
    /// Why.
    pub reden: RedenTeLaat,
    /// In words.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
    /// When that was said.
    pub op: Moment,
}

impl Casus {
    /// Why this is late, when somebody said so.
    pub fn reden_van_laat(&self, soort: AgendaSoort) -> Option<&RedenVanLaat> {
        let gezocht = (soort.werk(), soort.voorwerp());
        self.redenen.iter().rfind(|r| (r.werk, r.voorwerp) == gezocht)
    }
    /// Since when a decided service waits without that somebody asked how safe it is; `None` when none waits.
    pub fn ongecheckt_sinds(&self) -> Option<Moment> {
        let eerste = self.wacht_op.iter().map(|g| g.omgezet.unwrap_or(g.besloten)).min()?;
        Some(self.wachtcheck.map_or(eerste, |(op, _)| op.max(eerste)))
    }
    /// The melding with this id.
    pub fn melding(&self, id: MeldingId) -> Option<&CasusMelding> {
        self.meldingen.iter().find(|m| m.id == id)
    }
    /// The transfer with this id.
    pub fn overdracht(&self, id: OnderdeelId) -> Option<&Overdracht> {
        self.overdrachten.iter().find(|o| o.aanbod.id == id)
    }
    /// The monitoring moment with this name.
    pub fn moment(&self, sleutel: MomentSleutel) -> Option<&Monitoringsmoment> {
        self.monitoring.iter().find(|m| m.sleutel == sleutel)
    }
    /// The service with this id.
    pub fn dienst_met(&self, id: DienstId) -> Option<&CasusDienst> {
        self.diensten.iter().rfind(|d| d.id == id)
    }
    /// The service of a kind that runs.
    pub fn lopende_dienst(&self, soort: Dienst) -> Option<&CasusDienst> {
        self.diensten.iter().find(|d| d.gevraagd.soort == soort && d.beeindigd.is_none())
    }
    /// The monitoring moments that have to be done.
    pub fn open_momenten(&self) -> impl Iterator<Item = &Monitoringsmoment> {
        self.monitoring.iter().filter(|m| m.stand == MomentStand::Open)
    }
    /// The service for which the casus waits or that runs, the decision that asked for it first and its melding: its decision
    /// and its receipt are the two possible anchors of the ten weeks.
    pub fn dienst(&self) -> Option<(Dienst, Moment, &CasusMelding)> {
        let soort = match self.stand() {
            CasusStand::WachtOpVoorwaardenEnVervolg | CasusStand::VoorwaardenEnVervolg => Dienst::VoorwaardenEnVervolg,
            CasusStand::WachtOpOnderzoek | CasusStand::Onderzoek => Dienst::Onderzoek,
            CasusStand::NogNiet
            | CasusStand::Verplaatst
            | CasusStand::InBeoordeling
            | CasusStand::WachtOpOverdracht
            | CasusStand::OverdrachtAangeboden
            | CasusStand::OverdrachtGeweigerd
            | CasusStand::OverdrachtTeruggegeven
            | CasusStand::Maatwerk
            | CasusStand::Heropend
            | CasusStand::InMonitoring
            | CasusStand::Afgehandeld
            | CasusStand::Afgesloten
            | CasusStand::GeenVervolg
            | CasusStand::Omgezet
            | CasusStand::Ingetrokken => return None,
        };
        let gevraagd = self.open_diensten().find(|g| g.soort == soort)?;
        Some((soort, gevraagd.besloten, self.melding(gevraagd.melding)?))
    }
    /// Every service that was decided and did not end, started or not.
    pub fn open_diensten(&self) -> impl Iterator<Item = GevraagdeDienst> {
        let lopend = self.diensten.iter().filter(|d| d.beeindigd.is_none()).map(|d| d.gevraagd);
        lopend.chain(self.wacht_op.iter().copied())
    }
    /// Whether Veilig Thuis has something to do that is not monitoring or closing.
    pub fn heeft_werk(&self) -> bool {
        self.meldingen.iter().any(|m| m.besluit.is_none())
            || self.open_diensten().next().is_some()
            || self.vervolg.is_some()
            || self.overdrachten.iter().any(|o| o.stand.is_open())
    }
    /// Whether a later melding opens a casus of its own: nothing was taken on, or the casus was closed.
    pub fn is_afgerond(&self) -> bool {
        match self.stand() {
            CasusStand::Afgesloten | CasusStand::GeenVervolg | CasusStand::Omgezet | CasusStand::Ingetrokken => true,
            CasusStand::NogNiet
            | CasusStand::Verplaatst
            | CasusStand::InBeoordeling
            | CasusStand::WachtOpVoorwaardenEnVervolg
            | CasusStand::VoorwaardenEnVervolg
            | CasusStand::WachtOpOnderzoek
            | CasusStand::Onderzoek
            | CasusStand::WachtOpOverdracht
            | CasusStand::OverdrachtAangeboden
            | CasusStand::OverdrachtGeweigerd
            | CasusStand::OverdrachtTeruggegeven
            | CasusStand::Maatwerk
            | CasusStand::Heropend
            | CasusStand::InMonitoring
            | CasusStand::Afgehandeld => false,
        }
    }
    /// Whether a part with this id stands in the casus.
    pub(super) fn kent_onderdeel(&self, id: OnderdeelId) -> bool {
        self.overdracht(id).is_some()
            || self.monitoring.iter().any(|m| m.sleutel.anker == id)
            || self.voorstel.as_ref().is_some_and(|v| v.id == id)
            || self.einde == Some(Einde::Bemoeienis(id))
            || self.keten.kent(id)
    }
}
