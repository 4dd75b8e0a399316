//! Closed lists with stable codes. A code stands in the record, in forms and in locale files (the label of
//! `Kanaal::Telefoon` is the text `kanaal.telefoon`); it is never changed, only added to.

mod advies;
pub(crate) mod casus;
mod geweld;
mod keten;
mod koppeling;
mod melder;
mod persoon;
mod werk;

pub use advies::{AdviesKanaal, AdviesSoort};
pub use casus::{
    AanleidingHeropening, Agendawerk, CasusStand, DienstAfloop, GevraagdBij, Meldingcategorie, MomentStand,
    Momentsoort, Monitorbesluit, OverdrachtStand, PartijSoort, RedenEinde, RedenGeenMonitoring, RedenOverslaan,
    RedenTeruggave, RedenWeigering, Trede, Verantwoordelijkheid,
};
pub use geweld::{Aanvullend, AardGeweld, DuurGeweld};
pub use keten::{HuisverbodEinde, HuisverbodVerzoek, Ketenaanleiding, Ketenbesluit, Ketenpartner, Raadbericht, VtoWeg};
pub use koppeling::{HerkomstKoppeling, KoppelingSoort, KoppelingStand, RedenVerwerping, Vergelijkveld};
pub use melder::{BeroepsRol, GrondAfscherming, Kanaal, OrganisatieSoort};
pub use persoon::{Contactwijze, GeinformeerdDoorMelder, Huishouden, InformeerOnderwerp, Relatiesoort, RolInMelding};
pub use werk::{
    Bron, Maatregel, Oordeel, RedenIntrekking, RedenTeLaat, Spoed, TerugkoppelMoment, Uitkomst, Waarneming,
};

/// Declares a list: the enum, `ALLE` (in the order of the list), `code` and `van_code`.
macro_rules! codes {
    ($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $naam { $($(#[$vdoc])* $variant),+ }

        impl $naam {
            /// The whole list, in its own order.
            pub const ALLE: &'static [Self] = &[$(Self::$variant),+];
            /// The stable code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
            /// The value of a code; `None` when the list has no such code.
            pub fn van_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use codes;

#[cfg(test)]
mod tests {
    use super::casus::Dienst;
    use super::*;

    #[test]
    fn every_code_reads_back() {
        macro_rules! round_trip {
            ($($lijst:ident),+ $(,)?) => { $(
                assert!(!$lijst::ALLE.is_empty());
                for waarde in $lijst::ALLE { assert_eq!($lijst::van_code(waarde.code()), Some(*waarde)); }
                assert_eq!($lijst::van_code("bestaat niet"), None);
            )+ };
        }
        round_trip!(
            Aanvullend,
            AardGeweld,
            AdviesKanaal,
            AdviesSoort,
            DuurGeweld,
            BeroepsRol,
            GrondAfscherming,
            Kanaal,
            HerkomstKoppeling,
            KoppelingSoort,
            KoppelingStand,
            RedenVerwerping,
            Vergelijkveld,
            OrganisatieSoort,
            Contactwijze,
            GeinformeerdDoorMelder,
            Huishouden,
            InformeerOnderwerp,
            Relatiesoort,
            RolInMelding,
            Bron,
            Maatregel,
            Oordeel,
            RedenIntrekking,
            RedenTeLaat,
            Spoed,
            TerugkoppelMoment,
            Uitkomst,
            Waarneming,
            AanleidingHeropening,
            Agendawerk,
            CasusStand,
            Dienst,
            DienstAfloop,
            GevraagdBij,
            Meldingcategorie,
            MomentStand,
            Momentsoort,
            Monitorbesluit,
            OverdrachtStand,
            PartijSoort,
            RedenEinde,
            RedenGeenMonitoring,
            RedenOverslaan,
            RedenTeruggave,
            RedenWeigering,
            Trede,
            Verantwoordelijkheid,
            HuisverbodEinde,
            HuisverbodVerzoek,
            Ketenaanleiding,
            Ketenbesluit,
            Ketenpartner,
            Raadbericht,
            VtoWeg
        );
    }
}
