//! What a dossier is: the facts of its events, in order, with who recorded them and when.

use kernel::{AccountId, Adres, BetrokkeneId, Moment, OnderdeelId, OrganisatieId, Tekst};

use super::{
    Afsluiting, Besluit, Betrokkene, Check, Consult, EerdereMelding, Gegeven, GeplandGesprek, Gesprek, Hulpplan,
    IdentiteitKeuze, Informeren, Melding, Overslag, Poging, Signaal, Spoedcontact, Terugkoppeling, ToestemmingFeit,
    Uitstel, Weging, Zicht,
};
use crate::kader::{KaderVersie, RouteSoort};

/// When, by whom and in which episode something was recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stempel {
    /// Episode; the first is 1.
    pub episode: u16,
    /// Place in the stream.
    pub seq: u64,
    /// When.
    pub op: Moment,
    /// By whom.
    pub door: AccountId,
}

/// A fact with its stamp. Reads as the fact itself.
#[derive(Clone, PartialEq, Debug)]
pub struct Vast<T> {
    /// When and by whom.
    pub stempel: Stempel,
    /// What.
    pub feit: T,
}

impl<T> std::ops::Deref for Vast<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.feit
    }
}

/// A text with the id under which it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notitie {
    /// This record.
    pub id: OnderdeelId,
    /// The text.
    pub tekst: Gegeven<Tekst>,
}

/// Whether the dossier is there, runs or was closed.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Fase {
    /// Nothing happened yet.
    #[default]
    Nieuw,
    /// An episode runs.
    Open,
    /// The last episode was closed.
    Gesloten,
}

/// Whose dossier it is.
#[derive(Clone, PartialEq, Debug)]
pub struct Kop {
    /// Organisation.
    pub organisatie: OrganisatieId,
    /// The professional who keeps it.
    pub eigenaar: AccountId,
    /// The framework it is kept under.
    pub kader: KaderVersie,
    /// When it was opened.
    pub geopend: Moment,
}

/// What became of a scratch note.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KladStand {
    /// It waits.
    Open,
    /// It became this signal.
    Gepromoveerd(OnderdeelId),
    /// It was thrown away.
    Verwijderd,
}

/// A scratch note of step 0.
#[derive(Clone, PartialEq, Debug)]
pub struct Kladnotitie {
    /// The note.
    pub notitie: Vast<Notitie>,
    /// What became of it.
    pub stand: KladStand,
}

/// Whether a signal still holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SignaalStand {
    /// It holds.
    Geldig,
    /// It was withdrawn.
    Ingetrokken {
        /// Why.
        reden: Gegeven<Tekst>,
        /// When.
        op: Moment,
    },
    /// A better one took its place.
    Vervangen {
        /// The better one.
        door: OnderdeelId,
        /// Why.
        reden: Gegeven<Tekst>,
        /// When.
        op: Moment,
    },
}

/// A signal and whether it still holds. Nothing is ever taken out.
#[derive(Clone, PartialEq, Debug)]
pub struct SignaalRegel {
    /// The signal.
    pub signaal: Vast<Signaal>,
    /// Whether it holds.
    pub stand: SignaalStand,
}

/// Somebody in the dossier, with where they stay.
#[derive(Clone, PartialEq, Debug)]
pub struct BetrokkeneRegel {
    /// What is known now; the stamp is that of the first recording.
    pub betrokkene: Vast<Betrokkene>,
    /// When it was last corrected.
    pub gecorrigeerd: Option<Moment>,
    /// Where this person lives or stays; opens only with a permit for addresses.
    pub adres: Option<Gegeven<Adres>>,
}

/// An episode of acute danger.
#[derive(Clone, PartialEq, Debug)]
pub struct AcuutGevaar {
    /// Who, and what is going on.
    pub melding: Vast<Notitie>,
    /// Why and when it ended.
    pub opgeheven: Option<Vast<Notitie>>,
}

/// A professional's dossier. Changes only by applying events; read it as you like.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Dossier {
    /// Whether it runs.
    pub fase: Fase,
    /// Whose it is; `None` only while it is new.
    pub kop: Option<Kop>,
    /// The running or last episode; the first is 1.
    pub episode: u16,
    /// Place in the stream of the last event.
    pub seq: u64,
    /// The route of this episode, with when it was chosen.
    pub route: Option<Vast<RouteSoort>>,
    /// Scratch notes.
    pub kladnotities: Vec<Kladnotitie>,
    /// Everybody the dossier is about.
    pub betrokkenen: Vec<BetrokkeneRegel>,
    /// Step 1: signals, also those that no longer hold.
    pub signalen: Vec<SignaalRegel>,
    /// Step 1: checks.
    pub checks: Vec<Vast<Check>>,
    /// Step 2: consultations.
    pub consulten: Vec<Vast<Consult>>,
    /// Step 2: why Veilig Thuis was not consulted.
    pub vt_overgeslagen: Vec<Vast<Notitie>>,
    /// Step 3: conversations.
    pub gesprekken: Vec<Vast<Gesprek>>,
    /// Step 3: planned conversations.
    pub gepland: Vec<Vast<GeplandGesprek>>,
    /// Step 3: attempts.
    pub pogingen: Vec<Vast<Poging>>,
    /// Skipped steps.
    pub overgeslagen: Vec<Vast<Overslag>>,
    /// Steps put off.
    pub uitgesteld: Vec<Vast<Uitstel>>,
    /// Acute danger, now and earlier.
    pub acuut: Vec<AcuutGevaar>,
    /// Calls in danger.
    pub spoedcontacten: Vec<Vast<Spoedcontact>>,
    /// Earlier reports outside this dossier.
    pub eerdere_meldingen: Vec<Vast<EerdereMelding>>,
    /// Other notes.
    pub notities: Vec<Vast<Notitie>>,
    /// The series of wegingen.
    pub wegingen: Vec<Vast<Weging>>,
    /// The conclusions.
    pub besluiten: Vec<Vast<Besluit>>,
    /// The reports.
    pub meldingen: Vec<Vast<Melding>>,
    /// What Veilig Thuis let know.
    pub terugkoppelingen: Vec<Vast<Terugkoppeling>>,
    /// Who was told of the report, or why not.
    pub geinformeerd: Vec<Vast<Informeren>>,
    /// Consent.
    pub toestemmingen: Vec<Vast<ToestemmingFeit>>,
    /// Identity towards the family.
    pub identiteit: Option<Vast<IdentiteitKeuze>>,
    /// Help plans.
    pub hulpplannen: Vec<Vast<Hulpplan>>,
    /// Why help ended.
    pub hulp_beeindigd: Vec<Vast<Notitie>>,
    /// Who keeps watch.
    pub zicht: Vec<Vast<Zicht>>,
    /// Closed episodes.
    pub afsluitingen: Vec<Vast<Afsluiting>>,
    /// Why a new episode began.
    pub heropeningen: Vec<Vast<Gegeven<Tekst>>>,
}

impl Dossier {
    /// The facts of the running (or last) episode.
    pub fn nu<'a, T>(&self, feiten: &'a [Vast<T>]) -> impl DoubleEndedIterator<Item = &'a Vast<T>> + use<'a, T> {
        let episode = self.episode;
        feiten.iter().filter(move |f| f.stempel.episode == episode)
    }
    /// Somebody in the dossier.
    pub fn betrokkene(&self, id: BetrokkeneId) -> Option<&BetrokkeneRegel> {
        self.betrokkenen.iter().find(|b| b.betrokkene.id == id)
    }
    /// Everybody the dossier knows now.
    pub fn iedereen(&self) -> Vec<BetrokkeneId> {
        self.betrokkenen.iter().map(|b| b.betrokkene.id).collect()
    }
    /// The signals of this episode that hold.
    pub fn geldige_signalen(&self) -> impl Iterator<Item = &Vast<Signaal>> {
        let episode = self.episode;
        self.signalen
            .iter()
            .filter(move |s| s.stand == SignaalStand::Geldig && s.signaal.stempel.episode == episode)
            .map(|s| &s.signaal)
    }
    /// A weging of any episode.
    pub fn weging(&self, id: OnderdeelId) -> Option<&Vast<Weging>> {
        self.wegingen.iter().find(|w| w.id == id)
    }
    /// The chosen route.
    pub fn route(&self) -> Option<RouteSoort> {
        self.route.as_ref().map(|r| r.feit)
    }
}
