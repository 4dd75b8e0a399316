//! Everything that the words of a casus come from: the casus itself, its people and the colleagues by name, and today.

use crate::{
    AppState,
    fout::Fout,
    pages::veiligthuis::gemeen::{Badge, Kop, Namen, geopend, korte_dag, roepnaam},
    taal::Taal,
};
use application::casus::{CasusPersoon, SeenCasus};
use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId, Persoonsgegeven, Tekst};
use veiligthuis::{
    RegioInstelling,
    casus::{AgendaSoort, Agendapunt, Casus, Eigenaar, MomentSleutel, Overdracht},
    codes::RolInMelding,
    melding::Beslisser,
};

/// A casus that was opened, in words.
pub(super) struct Beeld {
    /// Language.
    pub l: Taal,
    /// The casus.
    pub gezien: SeenCasus,
    /// The colleagues.
    pub namen: Namen,
    /// Now.
    pub nu: Moment,
    /// What stands in the path after the id of the casus.
    pub ids: Vec<String>,
}

impl Beeld {
    /// The casus with the names that its pages need.
    pub async fn new(state: &AppState, l: Taal, gezien: SeenCasus, ids: Vec<String>) -> Result<Self, Fout> {
        let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
        Ok(Self { l, gezien, namen, nu: state.app.clock.now(), ids })
    }
    /// The casus itself.
    pub fn casus(&self) -> &Casus {
        self.gezien.casus.get()
    }
    /// Its path.
    pub fn pad(&self) -> String {
        format!("/casussen/{}", self.gezien.row.casus)
    }
    /// The settings of the region.
    pub fn regio(&self) -> &RegioInstelling {
        &self.gezien.facts.regio
    }
    /// Today.
    pub fn vandaag(&self) -> Dag {
        self.nu.dag()
    }
    /// What stands above every page: the number of the first melding, the state, and what is due.
    pub fn kop(&self) -> Kop {
        let casus = self.casus();
        let next = casus.volgende(self.gezien.facts.wet, self.regio()).filter(|_| casus.gesloten.is_none());
        let due = next.map(|punt| self.datum_badge(punt.uiterlijk));
        let stand = Badge { soort: "neutral", woord: self.l.tf("vt-casus", casus.stand().code()) };
        let kenmerk = self.gezien.meldingen.first().map(|m| m.kenmerk.clone()).unwrap_or_default();
        Kop { kenmerk, pad: self.pad(), badges: due.into_iter().chain([stand]).collect() }
    }
    /// Late, today, or in time.
    pub fn datum_badge(&self, uiterlijk: Dag) -> Badge {
        match uiterlijk.cmp(&self.vandaag()) {
            std::cmp::Ordering::Less => Badge { soort: "danger", woord: self.l.t("vt-te-laat") },
            std::cmp::Ordering::Equal => Badge { soort: "warning", woord: self.l.t("vt-vandaag") },
            std::cmp::Ordering::Greater => Badge { soort: "neutral", woord: self.l.t("vt-op-tijd") },
        }
    }
    /// A day in few letters.
    pub fn kort(&self, dag: Dag) -> String {
        korte_dag(self.l, dag, self.vandaag())
    }
    /// What somebody is called.
    pub fn naam(&self, id: BetrokkeneId) -> String {
        let found = self.gezien.personen.iter().enumerate().find(|(_, p)| p.betrokkene.id == id);
        found.map_or_else(String::new, |(nr, p)| roepnaam(self.l, &p.betrokkene, nr + 1, &self.gezien.permit))
    }
    /// Several names in one line.
    pub fn namen_van(&self, ids: &[BetrokkeneId]) -> String {
        ids.iter().map(|id| self.naam(*id)).collect::<Vec<_>>().join(", ")
    }
    /// Whether somebody is a child in their melding.
    pub fn is_kind(&self, p: &CasusPersoon) -> bool {
        let gegevens = p.betrokkene.gegevens.open(&self.gezien.permit);
        gegevens.is_some_and(|g| g.rollen.contains(&RolInMelding::Kind))
    }
    /// A sealed text as shown.
    pub fn tekst(&self, tekst: &Persoonsgegeven<Tekst>) -> String {
        geopend(self.l, tekst, &self.gezien.permit)
    }
    /// A decider: name and role.
    pub fn beslisser(&self, wie: &Beslisser) -> String {
        format!("{} ({})", self.namen.naam(wie.account), self.l.tf("vt-functie", &wie.rol))
    }
    /// The name of the party of a transfer.
    pub fn partij(&self, overdracht: &Overdracht) -> String {
        self.tekst(&overdracht.aanbod.partij.naam)
    }
    /// Who is responsible now, in a sentence.
    pub fn eigenaar(&self) -> String {
        match self.casus().eigenaar() {
            Some(Eigenaar::Partij(id)) => self.casus().overdracht(id).map_or_else(String::new, |o| self.partij(o)),
            Some(Eigenaar::VeiligThuis { behandelaar: Some(wie), .. }) => {
                self.l.ta("cas-eigenaar-vt-met", &[("wie", &self.namen.naam(wie))])
            }
            Some(Eigenaar::VeiligThuis { behandelaar: None, .. }) | None => self.l.t("cas-eigenaar-vt"),
        }
    }
    /// What has to be done, in words.
    pub fn agenda(&self, punt: &Agendapunt) -> String {
        let l = self.l;
        match punt.soort {
            AgendaSoort::Ladder(id, _) | AgendaSoort::Antwoord(id) => {
                let wie = self.casus().overdracht(id).map_or_else(String::new, |o| self.partij(o));
                l.ta("cas-agenda-bij", &[("wat", &l.tf("cas-volgende", punt.soort.code())), ("wie", &wie)])
            }
            AgendaSoort::Monitoring(sleutel) => l.tf("cas-moment", sleutel.soort.code()),
            AgendaSoort::DienstStarten(soort) | AgendaSoort::DienstAfronden(_, soort) => {
                let dienst = l.tf("vt-uitkomst", soort.code());
                l.ta("cas-agenda-bij", &[("wat", &l.tf("cas-volgende", punt.soort.code())), ("wie", &dienst)])
            }
            AgendaSoort::KetenUitvoeren(_, wat) => {
                let wat_dan = l.tf("keten-besluit", wat.code());
                l.ta("cas-agenda-bij", &[("wat", &l.tf("cas-volgende", punt.soort.code())), ("wie", &wat_dan)])
            }
            AgendaSoort::KetenTerugkijken(_, partner) => {
                let wie = l.tf("keten-partner", partner.code());
                l.ta("cas-agenda-bij", &[("wat", &l.tf("cas-volgende", punt.soort.code())), ("wie", &wie)])
            }
            AgendaSoort::HuisverbodEindigt(id) => {
                let verbod = self.casus().keten.huisverbod(id);
                let tot = verbod.map_or_else(String::new, |h| l.moment(h.gepland(self.gezien.facts.wet)));
                l.ta("cas-agenda-bij", &[("wat", &l.tf("cas-volgende", punt.soort.code())), ("wie", &tot)])
            }
            AgendaSoort::CollegeInlichten(_)
            | AgendaSoort::Beoordelen(_)
            | AgendaSoort::VervolgRegelen(_)
            | AgendaSoort::Bekrachtigen(_)
            | AgendaSoort::Sluiten
            | AgendaSoort::Bewaren => l.tf("cas-volgende", punt.soort.code()),
        }
    }
    /// What has to be done, and why it is late when somebody said so.
    pub fn agenda_met_reden(&self, punt: &Agendapunt) -> String {
        let wat = self.agenda(punt);
        match self.casus().reden_van_laat(punt.soort).filter(|_| punt.uiterlijk < self.vandaag()) {
            Some(r) => {
                let reden = self.l.tf("vt-reden-te-laat", r.reden.code());
                self.l.ta("cas-agenda-te-laat-omdat", &[("wat", &wat), ("reden", &reden)])
            }
            None => wat,
        }
    }
    /// The transfer in the path.
    pub fn overdracht(&self) -> Option<&Overdracht> {
        let id: OnderdeelId = self.ids.first()?.parse().ok()?;
        self.casus().overdracht(id)
    }
    /// The monitoring moment in the path.
    pub fn moment(&self) -> Option<MomentSleutel> {
        self.ids.first()?.parse().ok()
    }
}
