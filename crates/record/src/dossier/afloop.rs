//! Help, watch and closing.

use meldcode::dossier::{AfsluitGrond, AfsluitInhoud, Afsluiting, Hulpplan, HulpplanInhoud, Zicht, ZichtInhoud};

use crate::sealed::Own;
use crate::shape::shape;
use crate::value::{open, plain, tagged};

shape! {
    Hulpplan {
        open { id, termijn, herbeoordeling, met_casemanager }
        text(Own) { inhoud }
    }
    Zicht {
        open { id, over, tot }
        text(Own) { inhoud }
    }
    Afsluiting {
        open { grond, bewaren_tot }
        text(Own) { inhoud }
    }
}

plain! {
    HulpplanInhoud { doelen, wie_doet_wat, casemanager, alsnog_melden_bij }
    ZichtInhoud { wie, waarop }
    AfsluitInhoud { verklaring, verplichting, houder }
}

tagged! { AfsluitGrond {
    "geen_vermoeden" => GeenVermoeden { stap: stap },
    "hulp_geslaagd" => HulpGeslaagd {},
    "rol_beeindigd" => RolBeeindigd {},
    "andere_route" => AndereRoute { op: op },
} }

open!(AfsluitGrond);
