//! What keeps a casus from being closed (domain file, 1.3 S17).

use kernel::{BetrokkeneId, DienstId, MeldingId, OnderdeelId};

use super::Facts;
use super::onderdelen::{Einde, MomentSleutel, VervolgSoort};
use super::state::Casus;
use crate::codes::casus::Dienst;
use crate::codes::{CasusStand, Ketenbesluit, Ketenpartner, MomentStand, OverdrachtStand};

/// Something that has to be done before closing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Openstaand {
    /// A melding without a decision.
    #[error("Over een melding is nog niet besloten. Rond de veiligheidsbeoordeling af.")]
    MeldingNietBesloten(MeldingId),
    /// A service that was decided did not start.
    #[error("Een dienst waartoe is besloten, is nog niet gestart. Start de dienst.")]
    DienstNietGestart(Dienst),
    /// A service runs.
    #[error("Een dienst loopt nog. Rond de dienst af.")]
    DienstLoopt(DienstId, Dienst),
    /// An offer without an answer.
    #[error(
        "Een partij heeft nog niet geantwoord op een aangeboden overdracht. Leg het antwoord vast of trek het aanbod in."
    )]
    OverdrachtZonderAntwoord(OnderdeelId),
    /// An offer that was refused, and nobody else was found.
    #[error("Een overdracht is geweigerd. Bied haar een andere partij aan, of beëindig de bemoeienis.")]
    OverdrachtGeweigerd(OnderdeelId),
    /// Nobody was asked to take over yet.
    #[error("Er is nog niet overgedragen. Bied de overdracht aan, of beëindig de bemoeienis.")]
    NietOvergedragen(VervolgSoort),
    /// A monitoring moment was not done.
    #[error("Een monitoringsmoment is nog niet gedaan. Doe het, of stel met een reden voor om het over te slaan.")]
    MonitoringOpen(MomentSleutel),
    /// A proposal waits for a second person.
    #[error("Een voorstel wacht op een tweede persoon. Laat een collega bekrachtigen of terugwijzen.")]
    VoorstelWacht(OnderdeelId),
    /// Two people decided something that was not done.
    #[error(
        "Iets waartoe twee mensen hebben besloten, is nog niet gedaan. Leg het vast, of laat het besluit vervallen."
    )]
    KetenbesluitNietUitgevoerd(OnderdeelId, Ketenbesluit),
    /// A huisverbod without an end.
    #[error("Van een huisverbod is het einde niet vastgelegd. Leg vast hoe het eindigde en wat daarna is afgesproken.")]
    HuisverbodZonderEinde(OnderdeelId),
    /// The college does not know of a request.
    #[error("Het college weet nog niet van een verzoek aan de Raad. Licht het college in en leg dat vast.")]
    CollegeNietIngelicht(OnderdeelId),
    /// A partner is involved.
    #[error("Een vlag in de keten staat nog. Beëindig haar, met de reden.")]
    KetenvlagLoopt(OnderdeelId, Ketenpartner),
    /// Somebody was not told.
    #[error("Een betrokkene is nog niet geïnformeerd. Leg bij de melding vast wanneer dat is gedaan.")]
    NietGeinformeerd(MeldingId, BetrokkeneId),
}

impl Openstaand {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MeldingNietBesloten(_) => "melding-niet-besloten",
            Self::DienstNietGestart(_) => "dienst-niet-gestart",
            Self::DienstLoopt(..) => "dienst-loopt",
            Self::OverdrachtZonderAntwoord(_) => "overdracht-zonder-antwoord",
            Self::OverdrachtGeweigerd(_) => "overdracht-geweigerd",
            Self::NietOvergedragen(_) => "niet-overgedragen",
            Self::MonitoringOpen(_) => "monitoring-open",
            Self::VoorstelWacht(_) => "voorstel-wacht",
            Self::KetenbesluitNietUitgevoerd(..) => "ketenbesluit-niet-uitgevoerd",
            Self::HuisverbodZonderEinde(_) => "huisverbod-zonder-einde",
            Self::CollegeNietIngelicht(_) => "college-niet-ingelicht",
            Self::KetenvlagLoopt(..) => "ketenvlag-loopt",
            Self::NietGeinformeerd(..) => "niet-geinformeerd",
        }
    }
}

impl Casus {
    /// Everything that has to be done before closing, what the casus knows first, then what only the meldingen know.
    pub fn openstaand(&self, facts: &Facts) -> Vec<Openstaand> {
        let informeren = facts.niet_geinformeerd.iter().map(|(m, b)| Openstaand::NietGeinformeerd(*m, *b));
        self.plichten().into_iter().chain(informeren).collect()
    }
    /// What the casus itself knows to be open.
    pub(super) fn plichten(&self) -> Vec<Openstaand> {
        let meldingen =
            self.meldingen.iter().filter(|m| m.besluit.is_none()).map(|m| Openstaand::MeldingNietBesloten(m.id));
        let wacht = self.wacht_op.iter().map(|g| Openstaand::DienstNietGestart(g.soort));
        let lopend = self.diensten.iter().filter(|d| d.beeindigd.is_none());
        let lopend = lopend.map(|d| Openstaand::DienstLoopt(d.id, d.gevraagd.soort));
        let open = self.overdrachten.iter().filter(|o| o.stand.is_open());
        let open = open.map(|o| Openstaand::OverdrachtZonderAntwoord(o.aanbod.id));
        let momenten = self.monitoring.iter().filter(|m| match m.stand {
            MomentStand::Open | MomentStand::Opgeschort => true,
            MomentStand::Gedaan | MomentStand::Overgeslagen | MomentStand::Vervangen => false,
        });
        let momenten = momenten.map(|m| Openstaand::MonitoringOpen(m.sleutel));
        let voorstel = self.voorstel.iter().map(|v| Openstaand::VoorstelWacht(v.id));
        let werk = meldingen.chain(wacht).chain(lopend).chain(open).chain(self.vervolg_open());
        werk.chain(momenten).chain(voorstel).chain(self.keten_open()).collect()
    }
    /// What is open in the chain around it.
    fn keten_open(&self) -> impl Iterator<Item = Openstaand> {
        let besluiten = self.keten.te_doen().map(|b| Openstaand::KetenbesluitNietUitgevoerd(b.id, b.wat));
        let verboden = self.keten.lopende_huisverboden().map(|h| Openstaand::HuisverbodZonderEinde(h.huisverbod.id));
        let college = self.keten.college_wacht().map(|v| Openstaand::CollegeNietIngelicht(v.vto.id));
        let vlaggen = self.keten.lopende_vlaggen();
        let vlaggen = vlaggen.map(|v| Openstaand::KetenvlagLoopt(v.vlag.id, v.vlag.aanleiding.partner()));
        besluiten.chain(verboden).chain(college).chain(vlaggen)
    }
    /// What still has to be settled while nobody has to answer.
    fn vervolg_open(&self) -> Option<Openstaand> {
        let vervolg = self.vervolg?;
        if self.overdrachten.iter().any(|o| o.stand.is_open()) {
            return None;
        }
        let laatste = self.overdrachten.iter().rev().find(|o| o.aanbod.aangeboden >= vervolg.vanaf);
        Some(match laatste.filter(|o| o.stand == OverdrachtStand::Geweigerd) {
            Some(geweigerd) => Openstaand::OverdrachtGeweigerd(geweigerd.aanbod.id),
            None => Openstaand::NietOvergedragen(vervolg.soort),
        })
    }
    /// Whether two people have to decide on closing: no party accepted although something was taken on, or a monitoring
    /// moment was skipped (domain file, 3.2 item 9).
    pub fn sluit_met_twee(&self) -> bool {
        let overgeslagen = self.monitoring.iter().any(|m| m.stand == MomentStand::Overgeslagen);
        let zonder_partij = match self.einde {
            Some(Einde::Overdracht(_)) => false,
            Some(Einde::Bemoeienis(_)) => true,
            None => match self.stand() {
                CasusStand::GeenVervolg | CasusStand::Omgezet | CasusStand::Ingetrokken => false,
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
                | CasusStand::Afgehandeld
                | CasusStand::Afgesloten => true,
            },
        };
        overgeslagen || zonder_partij
    }
}
