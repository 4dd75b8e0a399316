//! What must be there before a service is finished. Each missing condition is named; the page shows the same list while the
//! work goes on.

use kernel::{BetrokkeneId, Moment, OnderdeelId};

use super::codes::{Onderwerp, Plicht, Stand, Verslagfase};
use super::facts::Facts;
use super::onderdelen::Besluitvraag;
use super::state::Dienst;
use crate::casus::Dienst as Soort;
use crate::codes::AardGeweld;

/// A condition that is not met.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Ontbreekt {
    /// A child that nobody saw.
    #[error("Een kind is nog niet gezien door Veilig Thuis. Ga langs en leg het contact vast.")]
    KindNietGezien(BetrokkeneId),
    /// A child that was not spoken to, and no reason.
    #[error("Met een kind is nog niet gesproken. Leg het gesprek vast, of schrijf op waarom het niet kan.")]
    KindNietGesproken(BetrokkeneId),
    /// A parent or another adult who was not heard, and no reason.
    #[error(
        "Een ouder of andere volwassene is nog niet gehoord. Leg de reactie vast, of schrijf op waarom het niet kan."
    )]
    NietGehoord(BetrokkeneId),
    /// Voorwaarden & Vervolg without a voorwaarde.
    #[error("Er is nog geen veiligheidsvoorwaarde. Leg vast wat er moet gebeuren om het veilig te maken.")]
    GeenVoorwaarde,
    /// Nobody checks it.
    #[error("Bij een veiligheidsvoorwaarde staat niet wie haar nagaat. Vul in wie dat doet.")]
    GeenToetser(OnderdeelId),
    /// The plan was not agreed.
    #[error("Het veiligheidsplan is nog met niemand afgesproken. Leg vast met wie en wanneer.")]
    PlanNietAfgesproken,
    /// No plan of the onderzoek.
    #[error("Het onderzoeksplan ontbreekt. Leg vast welke vragen het onderzoek beantwoordt.")]
    OnderzoeksplanOntbreekt,
    /// An informant without an answer.
    #[error("Een informant heeft nog niet geantwoord. Leg het antwoord vast, ook als er niets te vertellen is.")]
    InformantOpen(OnderdeelId),
    /// A text that the informant did not see.
    #[error(
        "De tekst van een informant is nog niet aan de informant voorgelegd. Leg vast wat de informant ervan vindt."
    )]
    TekstNietVoorgelegd(OnderdeelId),
    /// A kind of violence without a conclusion by two people.
    #[error("Bij een vorm van geweld ontbreekt de conclusie. Stel haar voor; een tweede persoon bekrachtigt.")]
    ConclusieOntbreekt(AardGeweld),
    /// A person who was not told.
    #[error(
        "Niet iedereen weet dat het een onderzoek is geworden. Vertel het, of besluit met twee mensen om het niet te doen."
    )]
    OmzettingNietVerteld(BetrokkeneId),
    /// A person who was not told whom Veilig Thuis asked.
    #[error(
        "Niet iedereen weet aan wie informatie is gevraagd. Vertel het, of besluit met twee mensen om het niet te doen."
    )]
    BevraagdenNietVerteld(BetrokkeneId),
    /// A person without the final report.
    #[error("Niet iedereen heeft het eigen verslag. Geef het verslag, of besluit met twee mensen om het niet te doen.")]
    VerslagNietGegeven(BetrokkeneId),
    /// Proposals that wait.
    #[error("Er wacht een voorstel op een tweede persoon. Laat het bekrachtigen of terugwijzen.")]
    VoorstelWacht(OnderdeelId),
    /// Past the term.
    #[error(
        "De tien weken zijn voorbij. Stel een reden voor; een tweede persoon bekrachtigt. Het werk gaat gewoon door."
    )]
    OverschrijdingZonderReden,
}

impl Ontbreekt {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::KindNietGezien(_) => "kind-niet-gezien",
            Self::KindNietGesproken(_) => "kind-niet-gesproken",
            Self::NietGehoord(_) => "niet-gehoord",
            Self::GeenVoorwaarde => "geen-voorwaarde",
            Self::GeenToetser(_) => "geen-toetser",
            Self::PlanNietAfgesproken => "plan-niet-afgesproken",
            Self::OnderzoeksplanOntbreekt => "onderzoeksplan-ontbreekt",
            Self::InformantOpen(_) => "informant-open",
            Self::TekstNietVoorgelegd(_) => "tekst-niet-voorgelegd",
            Self::ConclusieOntbreekt(_) => "conclusie-ontbreekt",
            Self::OmzettingNietVerteld(_) => "omzetting-niet-verteld",
            Self::BevraagdenNietVerteld(_) => "bevraagden-niet-verteld",
            Self::VerslagNietGegeven(_) => "verslag-niet-gegeven",
            Self::VoorstelWacht(_) => "voorstel-wacht",
            Self::OverschrijdingZonderReden => "overschrijding-zonder-reden",
        }
    }
    /// The person it is about.
    pub const fn persoon(self) -> Option<BetrokkeneId> {
        match self {
            Self::KindNietGezien(id)
            | Self::KindNietGesproken(id)
            | Self::NietGehoord(id)
            | Self::OmzettingNietVerteld(id)
            | Self::BevraagdenNietVerteld(id)
            | Self::VerslagNietGegeven(id) => Some(id),
            Self::GeenVoorwaarde
            | Self::GeenToetser(_)
            | Self::PlanNietAfgesproken
            | Self::OnderzoeksplanOntbreekt
            | Self::InformantOpen(_)
            | Self::TekstNietVoorgelegd(_)
            | Self::ConclusieOntbreekt(_)
            | Self::VoorstelWacht(_)
            | Self::OverschrijdingZonderReden => None,
        }
    }
}

impl Dienst {
    /// Everything that is missing to finish, in the order of the work. Empty for a service that does not run.
    pub fn ontbreekt(&self, facts: &Facts, nu: Moment) -> Vec<Ontbreekt> {
        match self.stand() {
            Stand::Gepland | Stand::Lopend => {}
            Stand::NogNiet | Stand::Afgerond | Stand::VoortijdigBeeindigd => return Vec::new(),
        }
        let mut mist: Vec<_> = self.ongeziene_kinderen().into_iter().map(Ontbreekt::KindNietGezien).collect();
        match self.soort() {
            Some(Soort::Onderzoek) => mist.extend(self.ontbreekt_onderzoek()),
            Some(Soort::VoorwaardenEnVervolg) => mist.extend(self.ontbreekt_plan()),
            None => {}
        }
        let zonder = self.voorwaarden.iter().filter(|v| v.voorwaarde.toetser.is_none() && !v.is_vervallen());
        mist.extend(zonder.map(|v| Ontbreekt::GeenToetser(v.voorwaarde.id)));
        mist.extend(self.voorstellen.iter().map(|v| Ontbreekt::VoorstelWacht(v.id)));
        if facts.is_te_laat(self, nu) && !facts.is_overschrijding_besloten(self) {
            mist.push(Ontbreekt::OverschrijdingZonderReden);
        }
        mist
    }

    /// What Voorwaarden & Vervolg is about: conditions, and a plan that was agreed.
    fn ontbreekt_plan(&self) -> Vec<Ontbreekt> {
        let voorwaarde = self.voorwaarden.is_empty().then_some(Ontbreekt::GeenVoorwaarde);
        let plan = self.afspraken.is_empty().then_some(Ontbreekt::PlanNietAfgesproken);
        voorwaarde.into_iter().chain(plan).collect()
    }

    /// What an onderzoek asks.
    fn ontbreekt_onderzoek(&self) -> Vec<Ontbreekt> {
        let mut mist = Vec::new();
        let gesproken = |k: &super::KindInZicht| k.gesproken.is_some() || self.is_verantwoord(k.kind, Plicht::Spreken);
        let kinderen = self.kinderen_in_zicht();
        mist.extend(kinderen.iter().filter(|k| !gesproken(k)).map(|k| Ontbreekt::KindNietGesproken(k.kind)));
        let gehoord = |id: BetrokkeneId| {
            self.onderzoek.gehoord.iter().any(|g| g.persoon == id) || self.is_verantwoord(id, Plicht::Horen)
        };
        mist.extend(self.volwassenen().filter(|id| !gehoord(*id)).map(Ontbreekt::NietGehoord));
        if self.onderzoek.plan.is_none() {
            mist.push(Ontbreekt::OnderzoeksplanOntbreekt);
        }
        for informant in &self.onderzoek.informanten {
            match (&informant.beantwoord, &informant.akkoord) {
                (None, _) => mist.push(Ontbreekt::InformantOpen(informant.gevraagd.id)),
                (Some(b), None) if b.antwoord.is_some() => {
                    mist.push(Ontbreekt::TekstNietVoorgelegd(informant.gevraagd.id));
                }
                (Some(_), Some(_) | None) => {}
            }
        }
        mist.extend(self.onbeantwoorde_aard().into_iter().map(Ontbreekt::ConclusieOntbreekt));
        mist.extend(self.ontbreekt_vertellen());
        mist
    }

    /// Who still has to hear something.
    fn ontbreekt_vertellen(&self) -> Vec<Ontbreekt> {
        let mut mist = Vec::new();
        if let Some(omgezet) = self.omgezet() {
            let open = self.volwassenen().filter(|id| !self.is_verteld(*id, Onderwerp::Omzetting, omgezet));
            mist.extend(open.map(Ontbreekt::OmzettingNietVerteld));
        }
        if let Some(laatst) = self.onderzoek.informanten.iter().map(|i| i.gevraagd.gevraagd).max() {
            let open = self.volwassenen().filter(|id| !self.is_verteld(*id, Onderwerp::Bevraagden, laatst));
            mist.extend(open.map(Ontbreekt::BevraagdenNietVerteld));
        }
        let begin = self.gestart.as_ref().map(|g| g.besloten);
        let heeft_verslag = |id: BetrokkeneId| {
            let definitief = |v: &super::Verslag| v.persoon == id && v.fase == Verslagfase::Definitief;
            self.onderzoek.verslagen.iter().any(definitief)
                || begin.is_some_and(|begin| self.is_verteld(id, Onderwerp::Verslag, begin))
        };
        mist.extend(self.volwassenen().filter(|id| !heeft_verslag(*id)).map(Ontbreekt::VerslagNietGegeven));
        mist
    }

    /// The adults whose part it is.
    fn volwassenen(&self) -> impl Iterator<Item = BetrokkeneId> {
        self.personen.iter().filter(|p| p.positie.is_volwassen_partij()).map(|p| p.id)
    }

    /// The kinds of violence of the plan that the last conclusion does not answer.
    pub fn onbeantwoorde_aard(&self) -> Vec<AardGeweld> {
        let beantwoord = self.besluit(|vraag| matches!(vraag, Besluitvraag::Concluderen { .. }));
        let conclusies = beantwoord.map_or(&[][..], |b| match &b.voorstel.vraag {
            Besluitvraag::Concluderen { conclusies } => conclusies,
            Besluitvraag::Omzetten
            | Besluitvraag::DerdenVoorGezin
            | Besluitvraag::KindZonderOuders { .. }
            | Besluitvraag::TermijnOverschrijden { .. }
            | Besluitvraag::NietVertellen { .. } => &[],
        });
        let gevraagd = self.onderzoek.plan.iter().flat_map(|plan| plan.aard.iter().copied());
        gevraagd.filter(|aard| !conclusies.iter().any(|(a, _)| a == aard)).collect()
    }
}
