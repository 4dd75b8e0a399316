//! One report (*melding*): from receipt to the decision of the veiligheidsbeoordeling.
//!
//! Reading order: `command` (what is asked; its typed parts in `opgave`), `refusal`, `event` (its sealed parts in `inhoud`),
//! `state`, `decide`.

mod apply;
mod command;
mod decide;
mod event;
mod facts;
mod grondslag;
mod inhoud;
mod onderdelen;
mod opgave;
mod refusal;
mod state;

pub use command::Command;
pub use event::{Besloten, BesluitVoorgesteld, BronGevraagd, Event, InformatieToegevoegd, Ontvangen};
pub use facts::Facts;
pub use inhoud::{
    BetrokkeneGegevens, BronVraag, FeitInhoud, MeldcodeGegevens, MeldcodeStap, MelderAfspraken, MelderGegevens,
    MeldingTekst, Relatie,
};
pub use onderdelen::{
    AcuutCheck, Afscherming, AfschermingKeuze, AfschermingVoorstel, Beslisser, BesluitInhoud, Betrokkene,
    BronRaadpleging, EerdereGewogen, GedaneMaatregel, Informering, MelderSoort, PersoonsOordeel, TeLaat,
    Terugkoppeling, Voorstel, VoorstelInhoud, Wachtcontact,
};
pub use opgave::{
    BesluitOpgave, BetrokkeneOpgave, BronOpgave, EerdereOpgave, FeitOpgave, InformeerOpgave, MelderOpgave,
    MelderSoortOpgave, OntvangstOpgave, TeLaatOpgave,
};
pub use refusal::{Ontbreekt, Refusal};
pub use state::{Besluit, Informatie, Melding, Ontvangst, Stand};
