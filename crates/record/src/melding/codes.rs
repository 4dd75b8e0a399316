//! The closed lists of Veilig Thuis, and the choices that carry one.

use veiligthuis::codes::{
    Aanvullend, AardGeweld, BeroepsRol, Bron, Contactwijze, DuurGeweld, GeinformeerdDoorMelder, GrondAfscherming,
    Huishouden, InformeerOnderwerp, Kanaal, Maatregel, Oordeel, OrganisatieSoort, RedenIntrekking, RedenTeLaat,
    Relatiesoort, RolInMelding, Spoed, TerugkoppelMoment, Uitkomst, Waarneming,
};
use veiligthuis::melding::{Afscherming, AfschermingKeuze, MelderSoort};
use veiligthuis::terugkoppeling::{MagWeten, Mededeling};

use crate::value::{Fault, Plain, codes, open, tagged};

codes!(Aanvullend, AardGeweld, DuurGeweld);
codes!(BeroepsRol, GrondAfscherming, Kanaal, OrganisatieSoort);
codes!(Contactwijze, GeinformeerdDoorMelder, Huishouden, InformeerOnderwerp, Relatiesoort, RolInMelding);
codes!(Bron, Maatregel, Oordeel, RedenIntrekking, RedenTeLaat, Spoed, TerugkoppelMoment, Uitkomst, Waarneming);
codes!(Mededeling);

tagged! { MelderSoort {
    "burger" => Burger {},
    "beroepsmatig" => Beroepsmatig { rol: rol, organisatie: organisatie },
    "ambtshalve" => Ambtshalve {},
} }

tagged! { Afscherming {
    "open" => Open {},
    "zonder-toestemming" => ZonderToestemming {},
    "gevraagd" => Gevraagd { 0: grond },
    "verleend" => Verleend { 0: grond },
} }

tagged! { AfschermingKeuze {
    "afschermen" => Afschermen { 0: grond },
    "openen" => Openen {},
} }

/// The codes of what may be told.
impl Plain for MagWeten {
    fn write(&self) -> serde_json::Value {
        self.0.write()
    }
    fn read(stored: &serde_json::Value) -> Result<Self, Fault> {
        Plain::read(stored).map(Self)
    }
}

open!(MelderSoort, Afscherming, AfschermingKeuze, MagWeten);
