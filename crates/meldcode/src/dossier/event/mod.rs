//! What becomes fact in a dossier.
//!
//! Open facts (ids, codes, days, yes or no) stand as plain fields; everything that says something about a person stands in a
//! [`Gegeven`] that names the persons. The contents are small structs, so that each can be sealed on its own.

mod afloop;
mod betrokkene;
mod grondslag;
mod melding;
mod signaal;
mod stap;
mod weging;

pub use afloop::{AfsluitGrond, AfsluitInhoud, Afsluiting, Hulpplan, HulpplanInhoud, Zicht, ZichtInhoud};
pub use betrokkene::Betrokkene;
pub use melding::{
    EerdereMelding, IdentiteitKeuze, Informeren, MelderInhoud, Melding, MeldingInhoud, Terugkoppeling, ToestemmingFeit,
};
pub use signaal::{Check, CheckInhoud, Klok, Signaal, SignaalInhoud};
pub use stap::{
    Consult, ConsultInhoud, GeplandGesprek, Gesprek, GesprekInhoud, Overslag, Poging, Spoedcontact, Uitstel,
};
pub use weging::{Besluit, Onderbouwing, PersoonAntwoord, Weegbewijs, Weging};

use kernel::{AccountId, Adres, BetrokkeneId, OnderdeelId, OrganisatieId, Tekst};

use super::Gegeven;
use crate::kader::{KaderVersie, RouteSoort};

/// A fact in the dossier.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// The dossier was opened by its owner, under this version of the framework.
    DossierGeopend {
        /// Whose dossier it is.
        organisatie: OrganisatieId,
        /// The professional who keeps it.
        eigenaar: AccountId,
        /// The framework it is kept under.
        kader: KaderVersie,
    },
    /// The route was chosen, or changed with a reason.
    RouteGekozen {
        /// Which.
        route: RouteSoort,
        /// Why it was changed; none at the first choice.
        reden: Option<Gegeven<Tekst>>,
    },
    /// A private scratch note of step 0 was written. It is sealed under a key of its own (the id of the note stands as the one
    /// whom it is about), so that deleting the note can make it unreadable for good.
    KladnotitieGeschreven {
        /// The note.
        id: OnderdeelId,
        /// Its text.
        notitie: Gegeven<Tekst>,
    },
    /// A scratch note became a signal; the signal itself is the next event.
    KladnotitieGepromoveerd {
        /// The note.
        id: OnderdeelId,
        /// The signal it became.
        signaal: OnderdeelId,
    },
    /// A scratch note was thrown away; its key is destroyed.
    KladnotitieVerwijderd {
        /// The note.
        id: OnderdeelId,
    },
    /// Somebody was added to the dossier.
    BetrokkeneToegevoegd(Betrokkene),
    /// What is known of somebody was corrected; this is the whole of what holds now.
    BetrokkeneGecorrigeerd(Betrokkene),
    /// Where somebody lives or stays.
    AdresVastgelegd {
        /// Who.
        betrokkene: BetrokkeneId,
        /// Where; a class of its own, because it may be secret.
        adres: Gegeven<Adres>,
    },
    /// A signal was recorded.
    SignaalVastgelegd(Signaal),
    /// A signal was replaced by a better one; the old one stays readable.
    SignaalGecorrigeerd {
        /// The old one.
        oud: OnderdeelId,
        /// The new one.
        nieuw: Signaal,
        /// Why.
        reden: Gegeven<Tekst>,
    },
    /// A signal was withdrawn; it stays readable.
    SignaalIngetrokken {
        /// Which.
        id: OnderdeelId,
        /// Why.
        reden: Gegeven<Tekst>,
    },
    /// A kindcheck or one of its sisters was done.
    CheckUitgevoerd(Check),
    /// Somebody was consulted.
    ConsultVastgelegd(Consult),
    /// Veilig Thuis was not consulted, with a written reason.
    VeiligThuisOvergeslagen {
        /// This record.
        id: OnderdeelId,
        /// Why.
        reden: Gegeven<Tekst>,
    },
    /// A conversation was held.
    GesprekVastgelegd(Gesprek),
    /// A conversation was planned.
    GesprekGepland(GeplandGesprek),
    /// Somebody was approached without success.
    PogingVastgelegd(Poging),
    /// A step was skipped, for a reason of the framework.
    StapOvergeslagen(Overslag),
    /// A step was put off until a day.
    StapUitgesteld(Uitstel),
    /// Somebody is in danger now.
    AcuutGevaarVastgelegd {
        /// This record.
        id: OnderdeelId,
        /// Who, and what is going on.
        inhoud: Gegeven<Tekst>,
    },
    /// 112, Veilig Thuis or the police was called.
    SpoedcontactVastgelegd(Spoedcontact),
    /// The danger is over.
    AcuutGevaarOpgeheven {
        /// This record.
        id: OnderdeelId,
        /// Why it is over.
        reden: Gegeven<Tekst>,
    },
    /// An earlier report outside this dossier became known.
    EerdereMeldingVastgelegd(EerdereMelding),
    /// Something about the case that fits nowhere else ("the police report too").
    NotitieVastgelegd {
        /// This record.
        id: OnderdeelId,
        /// The note.
        notitie: Gegeven<Tekst>,
    },
    /// A weging was made; it never changes.
    Gewogen(Weging),
    /// Besluit 1 and 2 were taken on a weging.
    BesluitGenomen(Besluit),
    /// A report went to Veilig Thuis.
    Gemeld(Box<Melding>),
    /// Veilig Thuis let the reporter know something.
    TerugkoppelingOntvangen(Terugkoppeling),
    /// Those involved were told of the report, or it was recorded why not.
    InformerenVastgelegd(Informeren),
    /// Consent was asked, given or refused.
    ToestemmingVastgelegd(ToestemmingFeit),
    /// The identity of the reporter towards the family was chosen.
    IdentiteitGekozen {
        /// Open or withheld.
        keuze: IdentiteitKeuze,
    },
    /// A help plan was made.
    HulpplanGemaakt(Hulpplan),
    /// The help ended.
    HulpBeeindigd {
        /// This record.
        id: OnderdeelId,
        /// Why.
        reden: Gegeven<Tekst>,
    },
    /// It was agreed who keeps watch over the safety, and on what.
    ZichtAfgesproken(Zicht),
    /// The episode was closed. Nothing is deleted.
    DossierGesloten(Afsluiting),
    /// A new episode began in the same dossier; the old one stays readable.
    Heropend {
        /// Number of the new episode; the first is 1.
        episode: u16,
        /// Why.
        reden: Gegeven<Tekst>,
    },
}
