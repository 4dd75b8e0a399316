//! Which consultation counts as the expert that a route asks for.

use super::ConsultMet;
use crate::kader::RouteSoort;

/// Whether a consultation is that of the expert for this route.
pub(super) fn is_voor(met: ConsultMet, route: Option<RouteSoort>) -> bool {
    match route {
        Some(RouteSoort::Eergerelateerd) => met == ConsultMet::DeskundigeEergerelateerd,
        Some(RouteSoort::Vgv) => met == ConsultMet::DeskundigeVgv || met.is_veilig_thuis(),
        Some(RouteSoort::Thuis | RouteSoort::Informatieverzoek) | None => false,
        Some(RouteSoort::Medewerker | RouteSoort::KinderenOnderling) => met == ConsultMet::Vertrouwensinspecteur,
    }
}
