//! Code lists of the one side in code lists of the other.

use meldcode::{
    dossier::{Bron, Dossier, GezinsRol, IdentiteitKeuze},
    kader::RouteSoort,
};
use veiligthuis::codes::{
    self as vt, Aanvullend, BeroepsRol, GrondAfscherming, OrganisatieSoort, RolInMelding, Waarneming,
};

/// Role and kind of organisation (CBS lists) of who works under a framework. A framework that the list does not name is
/// "another profession": the region refines it.
pub(super) fn profession(kader: &str) -> (BeroepsRol, OrganisatieSoort) {
    match kader {
        "onderwijs" => (BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs),
        "artsen" | "verloskunde" => (BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg),
        "kinderopvang" => (BeroepsRol::Kinderopvang, OrganisatieSoort::Kinderopvang),
        "psychosociaal" => (BeroepsRol::Psycholoog, OrganisatieSoort::Anders),
        "jeugd-wijkteam" => (BeroepsRol::Anders, OrganisatieSoort::Jeugdzorg),
        _ => (BeroepsRol::Anders, OrganisatieSoort::Anders),
    }
}

/// The ground on which the reporter stays unknown to the family. A ground of a framework that Veilig Thuis has no code for is
/// taken as a threat to the reporter: the identity stays shielded, and two people at Veilig Thuis decide.
pub(super) fn ground(keuze: &IdentiteitKeuze) -> Option<GrondAfscherming> {
    match keuze {
        IdentiteitKeuze::Open => None,
        IdentiteitKeuze::Afgeschermd { grond } => Some(match grond.as_str() {
            "bedreiging_betrokkenen" => GrondAfscherming::BedreigingBetrokkenen,
            "vertrouwen" => GrondAfscherming::Vertrouwensrelatie,
            _ => GrondAfscherming::BedreigingMelder,
        }),
    }
}

/// What the route says about the violence.
pub(super) fn aanvullend(route: Option<RouteSoort>, dossier: &Dossier) -> impl Iterator<Item = Aanvullend> {
    let of_route = match route {
        Some(RouteSoort::Eergerelateerd) => Some(Aanvullend::EergerelateerdGeweld),
        Some(RouteSoort::Vgv) => Some(Aanvullend::Vgv),
        Some(
            RouteSoort::Thuis | RouteSoort::Medewerker | RouteSoort::KinderenOnderling | RouteSoort::Informatieverzoek,
        )
        | None => None,
    };
    let unborn = dossier.betrokkenen.iter().any(|b| b.betrokkene.ongeboren).then_some(Aanvullend::OngeborenKind);
    of_route.into_iter().chain(unborn)
}

/// The role in the household as a role in the report. Who did it and who suffers it is not said here: Veilig Thuis asks.
pub(super) const fn role(rol: GezinsRol) -> RolInMelding {
    match rol {
        GezinsRol::Kind => RolInMelding::Kind,
        GezinsRol::Ouder => RolInMelding::Ouder,
        GezinsRol::Partner => RolInMelding::Partner,
        GezinsRol::ExPartner => RolInMelding::ExPartner,
        GezinsRol::Mantelzorger => RolInMelding::Mantelzorger,
        GezinsRol::Client | GezinsRol::BroerZus | GezinsRol::Grootouder => RolInMelding::Gezinslid,
        GezinsRol::Anders => RolInMelding::Anders,
    }
}

/// From whom a signal comes, and whether it was seen or told. What somebody of the family said reaches Veilig Thuis through the
/// reporter: the dossier knows about whom a signal is, and only in words of whom it was heard.
pub(super) const fn source(bron: Bron) -> (vt::Bron, Waarneming) {
    match bron {
        Bron::EigenWaarneming | Bron::Onderzoek => (vt::Bron::Melder, Waarneming::Zelf),
        Bron::VerklaringKind | Bron::VerklaringClientOuder => (vt::Bron::Melder, Waarneming::VanAnder),
        Bron::VerklaringAnder => (vt::Bron::Netwerk, Waarneming::VanAnder),
    }
}
