//! What the outcome obliges: a checklist that follows from the record. Nothing is ticked by hand; a fact closes an item.

use kernel::{BetrokkeneId, Dag, Moment};

use super::{Dossier, Fase, Overslag, Stand, TerugkoppelingSoort, Vast, Weging};
use crate::{
    kader::{CheckGevolg, Kader, StapNr},
    weging::{Antwoord, Hulp, Melden, Vraag},
};

/// What is to be done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum VerplichtingSoort {
    /// Acute danger: 112 or Veilig Thuis, now.
    BelVeiligThuis,
    /// Doubt: consult Veilig Thuis and weigh again.
    RaadpleegVeiligThuis,
    /// The route has a duty of its own instead of a weging: do it, and hand it over.
    DoeRouteplicht,
    /// The route asks for an expert.
    RaadpleegDeskundige,
    /// Report to Veilig Thuis.
    Meld,
    /// Tell those involved of the report, or write down why not.
    InformeerBetrokkenen,
    /// Ask consent: an extra in the record, never a condition.
    VraagToestemming,
    /// Choose whether the family hears who reports.
    KiesIdentiteit,
    /// Besluit 2 is still open.
    BesluitTwee,
    /// Conclude on the weging.
    NeemBesluit,
    /// Make a plan for help.
    MaakHulpplan,
    /// Name one casemanager.
    KiesCasemanager,
    /// Weigh again on the agreed day.
    WeegOpnieuw,
    /// Agree who watches what.
    SpreekZichtAf,
    /// Make good for a step, or a conversation, that was skipped.
    MaakStapGoed,
    /// Take a step that was put off.
    ZetUitgesteldeStap,
    /// Do the next kindcheck, or plan it.
    DoeVolgendeCheck,
    /// Wait for the feedback of Veilig Thuis.
    WachtOpTerugkoppeling,
    /// Write the closing statement.
    SluitAf,
}

/// One item of the checklist.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verplichting {
    /// What.
    pub soort: VerplichtingSoort,
    /// When it was fulfilled; `None` while it is open.
    pub voldaan: Option<Moment>,
    /// The last day, when one was agreed.
    pub uiterlijk: Option<Dag>,
    /// It is an extra: it never stops anything.
    pub extra: bool,
}

impl Verplichting {
    fn new(soort: VerplichtingSoort, voldaan: Option<Moment>) -> Self {
        Self { soort, voldaan, uiterlijk: None, extra: false }
    }
    fn op(mut self, uiterlijk: Option<Dag>) -> Self {
        self.uiterlijk = uiterlijk;
        self
    }
    fn extra(mut self) -> Self {
        self.extra = true;
        self
    }
    /// It is open and its last day is over.
    pub fn is_te_laat(&self, vandaag: Dag) -> bool {
        self.voldaan.is_none() && self.uiterlijk.is_some_and(|dag| dag < vandaag)
    }
}

impl Dossier {
    /// What is to be done and what was done, most urgent first. Empty for a closed dossier.
    pub fn verplichtingen(&self, kader: &Kader) -> Vec<Verplichting> {
        if self.fase != Fase::Open {
            return Vec::new();
        }
        let mut lijst = Vec::new();
        let leidend = self.leidende_weging();
        self.voor_de_weging(kader, &mut lijst);
        let meldt = self.laatste_melding().is_some()
            || leidend.is_some_and(|w| w.bewijs.melden == Melden::Ja || self.besluit_op(w).is_some_and(|b| b.melden));
        if meldt {
            self.rond_de_melding(kader, &mut lijst);
        }
        if let Some(weging) = leidend {
            self.na_de_weging(weging, kader, &mut lijst);
        }
        self.later(kader, &mut lijst);
        lijst
    }

    /// Danger, doubt, and the duty and the expert of the route.
    fn voor_de_weging(&self, kader: &Kader, lijst: &mut Vec<Verplichting>) {
        if let Some(sinds) = self.acuut_sinds() {
            let gebeld = self.spoedcontacten.iter().map(|s| (s.stempel.seq, s.stempel.op));
            let gemeld = self.meldingen.iter().map(|m| (m.stempel.seq, m.stempel.op));
            let voldaan = gebeld.chain(gemeld).find(|(seq, _)| *seq >= sinds).map(|(_, op)| op);
            lijst.push(Verplichting::new(VerplichtingSoort::BelVeiligThuis, voldaan));
        }
        if self.laatste_weging().is_some_and(|w| w.bewijs.raadpleeg_vt) {
            // Consulted is not resolved: only a new weging without doubt takes this item away.
            lijst.push(Verplichting::new(VerplichtingSoort::RaadpleegVeiligThuis, None));
        }
        if !self.route_weegt() {
            // Closing as another route says what the duty was, who took it over and when (R17).
            lijst.push(Verplichting::new(VerplichtingSoort::DoeRouteplicht, None));
        }
        let gevraagd =
            self.route().is_some_and(|r| kader.consult.deskundigen.iter().any(|d| d.verplicht_op.contains(&r)));
        if gevraagd || self.familie_verborgen(kader) {
            let voldaan = self.nu(&self.consulten).find(|c| super::deskundige::is_voor(c.met, self.route()));
            let voldaan = voldaan.map(|c| c.stempel.op);
            lijst.push(Verplichting::new(VerplichtingSoort::RaadpleegDeskundige, voldaan));
        }
    }

    /// The place in the stream at which acute danger was first said or weighed in this episode, while it stands.
    fn acuut_sinds(&self) -> Option<u64> {
        let gezegd = self.acuut.iter().filter(|g| g.opgeheven.is_none()).map(|g| g.melding.stempel.seq).min();
        let gewogen = self
            .leidende_weging()
            .filter(|w| w.bewijs.vermoeden() && w.bewijs.telt(Vraag::Acuut) == Some(Antwoord::Ja))
            // A call just before the weging counts: act first, record later.
            .and_then(|_| self.route.as_ref().map(|r| r.stempel.seq));
        gezegd.or(gewogen)
    }

    fn rond_de_melding(&self, kader: &Kader, lijst: &mut Vec<Verplichting>) {
        let melding = self.laatste_melding();
        let gemeld_op = melding.filter(|_| !self.melding_open()).map(|m| m.stempel.op);
        lijst.push(Verplichting::new(VerplichtingSoort::Meld, gemeld_op));
        if kader.na_melding.informeren_vooraf && !self.familie_verborgen(kader) {
            let verteld = self.nu(&self.geinformeerd).next_back().map(|i| i.stempel.op);
            let bij_melding = melding.map(|m| m.stempel.op);
            lijst.push(Verplichting::new(VerplichtingSoort::InformeerBetrokkenen, verteld.or(bij_melding)));
        }
        if kader.na_melding.toestemming_nastreven && !self.familie_verborgen(kader) {
            let gevraagd = self.nu(&self.toestemmingen).next_back().map(|t| t.stempel.op);
            lijst.push(Verplichting::new(VerplichtingSoort::VraagToestemming, gevraagd).extra());
        }
        let gekozen = self.identiteit.as_ref().map(|i| i.stempel.op).or(melding.map(|m| m.stempel.op));
        lijst.push(Verplichting::new(VerplichtingSoort::KiesIdentiteit, gekozen));
        if let Some(melding) = melding {
            let gehoord = self.terugkoppelingen.iter().filter(|t| t.melding == melding.id).find(|t| match t.soort {
                TerugkoppelingSoort::Besloten | TerugkoppelingSoort::Terugkoppeling => true,
                TerugkoppelingSoort::Ontvangen | TerugkoppelingSoort::Beoordeeld => false,
            });
            let gehoord = gehoord.map(|t| t.stempel.op);
            lijst.push(Verplichting::new(VerplichtingSoort::WachtOpTerugkoppeling, gehoord));
            if self.laatste_weging().is_none() {
                lijst.push(Verplichting::new(VerplichtingSoort::BesluitTwee, None));
            }
        }
    }

    fn na_de_weging(&self, weging: &Vast<Weging>, kader: &Kader, lijst: &mut Vec<Verplichting>) {
        let gewogen = weging.stempel.op;
        let besloten = self.besluit_op(weging).map(|b| b.stempel.op);
        match weging.bewijs.hulp {
            Hulp::Open if weging.bewijs.vermoeden() => {
                lijst.push(Verplichting::new(VerplichtingSoort::BesluitTwee, None));
            }
            Hulp::Open => {}
            Hulp::Ja | Hulp::Voorlopig => {
                lijst.push(Verplichting::new(VerplichtingSoort::BesluitTwee, Some(gewogen)));
                lijst.push(Verplichting::new(VerplichtingSoort::NeemBesluit, besloten));
                self.bij_hulp(kader, lijst);
            }
            Hulp::Nee => {
                lijst.push(Verplichting::new(VerplichtingSoort::BesluitTwee, Some(gewogen)));
                lijst.push(Verplichting::new(VerplichtingSoort::NeemBesluit, besloten));
            }
            Hulp::Nvt => lijst.push(Verplichting::new(VerplichtingSoort::SluitAf, None)),
        }
    }

    fn bij_hulp(&self, kader: &Kader, lijst: &mut Vec<Verplichting>) {
        let plan = self.nu(&self.hulpplannen).next_back();
        lijst.push(Verplichting::new(VerplichtingSoort::MaakHulpplan, plan.map(|p| p.stempel.op)));
        if kader.na_hulp.casemanager_verplicht {
            let gekozen = plan.filter(|p| p.met_casemanager).map(|p| p.stempel.op);
            lijst.push(Verplichting::new(VerplichtingSoort::KiesCasemanager, gekozen));
        }
        lijst.push(Verplichting::new(VerplichtingSoort::WeegOpnieuw, None).op(self.herbeoordeling()));
        let zicht = self.nu(&self.zicht).next_back().map(|z| z.stempel.op);
        let zicht = Verplichting::new(VerplichtingSoort::SpreekZichtAf, zicht);
        lijst.push(if kader.na_hulp.afspraken_volgen_verplicht { zicht } else { zicht.extra() });
    }

    /// What was put off or skipped, and the next check.
    fn later(&self, kader: &Kader, lijst: &mut Vec<Verplichting>) {
        let verborgen = self.familie_verborgen(kader);
        for overslag in self.nu(&self.overgeslagen).filter(|o| o.goedmaken.is_some()) {
            // Nothing may prompt to approach the family before the expert was heard.
            if !(verborgen && overslag.stap == StapNr::Drie) {
                let goed = self.goedgemaakt(overslag);
                lijst.push(Verplichting::new(VerplichtingSoort::MaakStapGoed, goed).op(overslag.goedmaken));
            }
        }
        for stap in self.stappen(kader) {
            if let Stand::Uitgesteld { tot } = stap.stand {
                lijst.push(Verplichting::new(VerplichtingSoort::ZetUitgesteldeStap, None).op(Some(tot)));
            }
        }
        for check in &self.checks {
            let later = self.checks.iter().any(|c| c.soort == check.soort && c.stempel.seq > check.stempel.seq);
            if !later && (check.volgende.is_some() || check.gevolg == CheckGevolg::Vastleggen) {
                lijst.push(Verplichting::new(VerplichtingSoort::DoeVolgendeCheck, None).op(check.volgende));
            }
        }
    }

    /// When the skipped step was taken after all; for a conversation: when those passed over were spoken to or told.
    fn goedgemaakt(&self, overslag: &Vast<Overslag>) -> Option<Moment> {
        let na = |seq: u64| seq > overslag.stempel.seq;
        let raakt = |wie: &[BetrokkeneId]| overslag.met.is_empty() || overslag.met.iter().all(|id| wie.contains(id));
        match overslag.stap {
            StapNr::Drie => {
                let gesproken =
                    self.gesprekken.iter().find(|g| na(g.stempel.seq) && raakt(&g.met)).map(|g| g.stempel.op);
                let verteld = self.geinformeerd.iter().find(|i| na(i.stempel.seq) && i.gedaan && raakt(&i.wie));
                gesproken.or(verteld.map(|i| i.stempel.op))
            }
            StapNr::Twee | StapNr::Vier => self.consulten.iter().find(|c| na(c.stempel.seq)).map(|c| c.stempel.op),
            StapNr::Nul | StapNr::Een | StapNr::Vijf => None,
        }
    }
}
