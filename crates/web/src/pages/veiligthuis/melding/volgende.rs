//! What to do next with a melding: one thing, for who looks. The rules of the melding decide what is allowed; this only points.

use crate::{pages::veiligthuis::gemeen::Mag, taal::Taal};
use kernel::{AccountId, BetrokkeneId, MeldingId};
use veiligthuis::{
    berichten::{Berichten, codes::Berichtcode},
    codes::InformeerOnderwerp,
    melding::{Melding, Stand},
};

/// The next step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Volgende {
    /// The acute check comes first.
    AcuutChecken,
    /// Acute: record what was done.
    DirectHandelen,
    /// Nobody holds it: take it.
    Oppakken,
    /// Nobody holds it: give it to somebody.
    Toewijzen,
    /// Begin the veiligheidsbeoordeling.
    Starten,
    /// Assess this person.
    Beoordelen(BetrokkeneId),
    /// Propose a decision.
    Voorstellen,
    /// Read the proposal of a colleague and decide.
    Besluiten,
    /// A colleague decides on one's proposal.
    WachtOpTweede,
    /// Tell the reporter.
    Terugkoppelen,
    /// Tell this person the outcome.
    UitkomstVertellen(BetrokkeneId),
    /// Tell this person that data were recorded.
    Informeren(BetrokkeneId),
    /// Somebody else works on it.
    BijCollega,
    /// It waits for somebody to take it.
    Wachten,
    /// Nothing: the casus waits for what follows the decision.
    Klaar,
}

/// How the step is taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Weg {
    /// A page.
    Link(String),
    /// A mere button.
    Knop(String),
    /// Nothing to do here.
    Geen,
}

/// The next step in words.
pub(super) struct VolgendeBeeld {
    pub kop: String,
    pub uitleg: String,
    pub knop: String,
    pub weg: Weg,
}

impl Volgende {
    /// The step for who may do this, being this account.
    pub fn van(m: &Melding, post: &Berichten, mag: &Mag, ik: AccountId) -> Self {
        if let Some(voorstel) = &m.voorstel {
            let second = mag.bekrachtigen && voorstel.door.account != ik;
            return if second { Self::Besluiten } else { Self::WachtOpTweede };
        }
        match m.stand {
            Stand::Ontvangen if mag.acuut => Self::AcuutChecken,
            Stand::AcuutGecheckt if mag.acuut => Self::DirectHandelen,
            Stand::Ontvangen | Stand::AcuutGecheckt => Self::BijCollega,
            Stand::InWerkvoorraad => Self::in_handen(m, mag).unwrap_or(Self::Starten),
            Stand::InVeiligheidsbeoordeling => Self::in_handen(m, mag).unwrap_or_else(|| Self::beoordeling(m)),
            Stand::Besloten | Stand::OmgezetNaarAdvies => Self::na_besluit(m, post, mag),
            Stand::Ingetrokken => Self::vertellen(m, post, mag, InformeerOnderwerp::Vastlegging).unwrap_or(Self::Klaar),
            Stand::NogNiet => Self::Wachten,
        }
    }
    /// What comes before the work: somebody must hold it. `None` when who looks can go on.
    fn in_handen(m: &Melding, mag: &Mag) -> Option<Self> {
        match m.behandelaar {
            None if mag.oppakken => Some(Self::Oppakken),
            None if mag.verdelen => Some(Self::Toewijzen),
            None => Some(Self::Wachten),
            Some(_) if mag.beoordelen => None,
            Some(_) => Some(Self::BijCollega),
        }
    }
    fn beoordeling(m: &Melding) -> Self {
        m.nog_te_beoordelen().first().map_or(Self::Voorstellen, |id| Self::Beoordelen(*id))
    }
    fn na_besluit(m: &Melding, post: &Berichten, mag: &Mag) -> Self {
        if m.terugkoppelingen.is_empty() && mag.terugkoppelen {
            return Self::Terugkoppelen;
        }
        Self::vertellen(m, post, mag, InformeerOnderwerp::Uitkomst)
            .or_else(|| Self::vertellen(m, post, mag, InformeerOnderwerp::Vastlegging))
            .unwrap_or(Self::Klaar)
    }
    fn vertellen(m: &Melding, post: &Berichten, mag: &Mag, onderwerp: InformeerOnderwerp) -> Option<Self> {
        let bericht = match onderwerp {
            InformeerOnderwerp::Uitkomst => Berichtcode::N04,
            InformeerOnderwerp::Vastlegging => Berichtcode::N02,
        };
        let open = m
            .betrokkenen
            .iter()
            .filter(|_| mag.aanvullen)
            .find(|b| !b.is_verteld(onderwerp) && !post.is_klaar(b.id, bericht))?;
        Some(match onderwerp {
            InformeerOnderwerp::Uitkomst => Self::UitkomstVertellen(open.id),
            InformeerOnderwerp::Vastlegging => Self::Informeren(open.id),
        })
    }

    const fn code(self) -> &'static str {
        match self {
            Self::AcuutChecken => "acuut",
            Self::DirectHandelen => "direct",
            Self::Oppakken => "oppakken",
            Self::Toewijzen => "toewijzen",
            Self::Starten => "starten",
            Self::Beoordelen(_) => "beoordelen",
            Self::Voorstellen => "voorstellen",
            Self::Besluiten => "besluiten",
            Self::WachtOpTweede => "tweede",
            Self::Terugkoppelen => "terugkoppelen",
            Self::UitkomstVertellen(_) => "uitkomst",
            Self::Informeren(_) => "informeren",
            Self::BijCollega => "collega",
            Self::Wachten => "wachten",
            Self::Klaar => "klaar",
        }
    }
    fn weg(self, id: MeldingId) -> Weg {
        let page = |rest: &str| Weg::Link(format!("/meldingen/{id}/{rest}"));
        match self {
            Self::AcuutChecken | Self::DirectHandelen => page("acuut"),
            Self::Oppakken => Weg::Knop(format!("/meldingen/{id}/oppakken")),
            Self::Toewijzen => page("collega"),
            Self::Starten => Weg::Knop(format!("/meldingen/{id}/start")),
            Self::Beoordelen(mens) => page(&format!("mensen/{mens}/oordeel")),
            Self::Voorstellen => page("voorstel"),
            Self::Besluiten => page("besluit"),
            Self::Terugkoppelen => page("terugkoppeling"),
            Self::UitkomstVertellen(mens) | Self::Informeren(mens) => page(&format!("mensen/{mens}/informeren")),
            Self::WachtOpTweede | Self::BijCollega | Self::Wachten | Self::Klaar => Weg::Geen,
        }
    }
    /// The step in words; `wie` names the person of a step about one person, or who holds the melding.
    pub fn beeld(self, l: Taal, id: MeldingId, wie: &str) -> VolgendeBeeld {
        let code = self.code();
        let named = |key: &str| l.ta(key, &[("wie", &wie)]);
        let kop = match self {
            Self::Beoordelen(_) => named("vt-volgende-beoordelen"),
            Self::UitkomstVertellen(_) => named("vt-volgende-uitkomst"),
            Self::Informeren(_) => named("vt-volgende-informeren"),
            Self::BijCollega => named("vt-volgende-collega"),
            Self::AcuutChecken
            | Self::DirectHandelen
            | Self::Oppakken
            | Self::Toewijzen
            | Self::Starten
            | Self::Voorstellen
            | Self::Besluiten
            | Self::WachtOpTweede
            | Self::Terugkoppelen
            | Self::Wachten
            | Self::Klaar => l.tf("vt-volgende", code),
        };
        let weg = self.weg(id);
        let knop = if weg == Weg::Geen { String::new() } else { l.tf("vt-volgende-knop", code) };
        VolgendeBeeld { kop, uitleg: l.tf("vt-volgende-uitleg", code), knop, weg }
    }
    /// The person that the step is about.
    pub const fn mens(self) -> Option<BetrokkeneId> {
        match self {
            Self::Beoordelen(id) | Self::UitkomstVertellen(id) | Self::Informeren(id) => Some(id),
            Self::AcuutChecken
            | Self::DirectHandelen
            | Self::Oppakken
            | Self::Toewijzen
            | Self::Starten
            | Self::Voorstellen
            | Self::Besluiten
            | Self::WachtOpTweede
            | Self::Terugkoppelen
            | Self::BijCollega
            | Self::Wachten
            | Self::Klaar => None,
        }
    }
}
