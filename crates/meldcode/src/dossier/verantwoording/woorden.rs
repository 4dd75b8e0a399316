//! The Dutch words of the account.

use crate::{
    dossier::{
        AfsluitGrond, Bron, ConsultMet, Contactwijze, EerderDoor, GezinsRol, Richting, SpoedMet, TerugkoppelingSoort,
        Toestemming,
    },
    kader::{CheckSoort, RouteSoort},
    weging::{Antwoord, Grond, Hulp, Melden, Vraag},
};

pub(super) const fn rol(rol: GezinsRol) -> &'static str {
    match rol {
        GezinsRol::Client => "cliënt",
        GezinsRol::Kind => "kind",
        GezinsRol::Ouder => "ouder",
        GezinsRol::Partner => "partner",
        GezinsRol::ExPartner => "ex-partner",
        GezinsRol::BroerZus => "broer of zus",
        GezinsRol::Grootouder => "grootouder",
        GezinsRol::Mantelzorger => "mantelzorger",
        GezinsRol::Anders => "anders",
    }
}

pub(super) const fn route(route: RouteSoort) -> &'static str {
    match route {
        RouteSoort::Thuis => "geweld thuis",
        RouteSoort::Medewerker => "vermoeden tegen een medewerker",
        RouteSoort::KinderenOnderling => "kinderen onderling",
        RouteSoort::Eergerelateerd => "eergerelateerd geweld",
        RouteSoort::Vgv => "vrouwelijke genitale verminking",
        RouteSoort::Informatieverzoek => "verzoek om informatie van Veilig Thuis",
    }
}

pub(super) const fn richting(richting: Richting) -> &'static str {
    match richting {
        Richting::Voor => "wijst op geweld of mishandeling",
        Richting::Tegen => "wijst van geweld of mishandeling af",
    }
}

pub(super) const fn bron(bron: Bron) -> &'static str {
    match bron {
        Bron::EigenWaarneming => "eigen waarneming",
        Bron::VerklaringKind => "verklaring van het kind",
        Bron::VerklaringClientOuder => "verklaring van de cliënt of een ouder",
        Bron::VerklaringAnder => "verklaring van een ander",
        Bron::Onderzoek => "onderzoek of uitslag",
    }
}

pub(super) const fn check(check: CheckSoort) -> &'static str {
    match check {
        CheckSoort::Kindcheck => "Kindcheck",
        CheckSoort::Mantelzorgcheck => "Mantelzorgcheck",
        CheckSoort::Ouderencheck => "Ouderencheck",
    }
}

pub(super) const fn consult(met: ConsultMet) -> &'static str {
    match met {
        ConsultMet::Collega => "een collega",
        ConsultMet::Aandachtsfunctionaris => "de aandachtsfunctionaris",
        ConsultMet::VeiligThuis => "Veilig Thuis",
        ConsultMet::Vertrouwensarts => "de vertrouwensarts van Veilig Thuis",
        ConsultMet::DeskundigeEergerelateerd => "een deskundige eergerelateerd geweld",
        ConsultMet::DeskundigeVgv => "een deskundige vrouwelijke genitale verminking",
        ConsultMet::GecertificeerdeInstelling => "een gecertificeerde instelling",
        ConsultMet::BetrokkenProfessional => "een andere betrokken professional",
        ConsultMet::Vertrouwensinspecteur => "de vertrouwensinspecteur",
    }
}

pub(super) const fn wijze(wijze: Contactwijze) -> &'static str {
    match wijze {
        Contactwijze::Huisbezoek => "huisbezoek",
        Contactwijze::Brief => "brief",
        Contactwijze::Telefoon => "telefoon",
        Contactwijze::Bericht => "bericht",
        Contactwijze::Anders => "anders",
    }
}

pub(super) const fn toestemming(stand: Toestemming) -> &'static str {
    match stand {
        Toestemming::Gevraagd => "gevraagd, nog geen antwoord",
        Toestemming::Gegeven => "gegeven",
        Toestemming::Geweigerd => "geweigerd",
        Toestemming::NietGevraagd => "niet gevraagd",
    }
}

pub(super) const fn spoed(met: SpoedMet) -> &'static str {
    match met {
        SpoedMet::Noodnummer => "112",
        SpoedMet::VeiligThuis => "Veilig Thuis",
        SpoedMet::Politie => "de politie",
    }
}

pub(super) const fn eerder(door: EerderDoor) -> &'static str {
    match door {
        EerderDoor::EigenOrganisatie => "de eigen organisatie",
        EerderDoor::AndereOrganisatie => "een andere organisatie",
        EerderDoor::Politie => "de politie",
        EerderDoor::Ander => "iemand anders",
    }
}

pub(super) const fn terugkoppeling(soort: TerugkoppelingSoort) -> &'static str {
    match soort {
        TerugkoppelingSoort::Ontvangen => "de melding is ontvangen",
        TerugkoppelingSoort::Beoordeeld => "de veiligheid is beoordeeld",
        TerugkoppelingSoort::Besloten => "er is besloten wat er volgt",
        TerugkoppelingSoort::Terugkoppeling => "terugkoppeling",
    }
}

pub(super) const fn vraag(vraag: Vraag) -> &'static str {
    match vraag {
        Vraag::Vermoeden => "Vermoeden",
        Vraag::Acuut => "Acute onveiligheid",
        Vraag::Structureel => "Structurele onveiligheid",
        Vraag::Onthulling => "Onthulling",
        Vraag::NieuweSignalen => "Nieuwe signalen",
        Vraag::HulpMogelijk => "Hulp mogelijk (a)",
        Vraag::Medewerking => "Medewerking (b)",
        Vraag::DuurzaamVeilig => "Duurzaam veilig (c)",
    }
}

pub(super) const fn antwoord(antwoord: Antwoord) -> &'static str {
    match antwoord {
        Antwoord::Ja => "ja",
        Antwoord::Nee => "nee",
        Antwoord::NogNiet => "nog niet te zeggen",
        Antwoord::Nvt => "niet van toepassing",
        Antwoord::Twijfel => "twijfel",
    }
}

pub(super) const fn grond(grond: Grond) -> &'static str {
    match grond {
        Grond::Acuut => "acute onveiligheid",
        Grond::Structureel => "structurele onveiligheid",
        Grond::NieuweSignalen => "nieuwe signalen",
        Grond::HulpNietMogelijk => "passende hulp is niet mogelijk",
        Grond::GeenMedewerking => "betrokkenen werken niet mee",
        Grond::NietDuurzaam => "hulp leidt niet tot duurzame veiligheid",
    }
}

pub(super) const fn melden(melden: Melden) -> &'static str {
    match melden {
        Melden::Ja => "melden is nodig",
        Melden::Nee => "melden is niet nodig",
        Melden::Open => "nog open",
    }
}

pub(super) const fn hulp(hulp: Hulp) -> &'static str {
    match hulp {
        Hulp::Ja => "eigen hulp is mogelijk",
        Hulp::Nee => "eigen hulp is niet genoeg",
        Hulp::Voorlopig => "eigen hulp is voorlopig mogelijk",
        Hulp::Open => "nog open",
        Hulp::Nvt => "niet van toepassing",
    }
}

pub(super) fn afsluiting(grond: AfsluitGrond) -> String {
    match grond {
        AfsluitGrond::GeenVermoeden { stap } => {
            format!("Afgesloten in stap {}: het vermoeden is niet bevestigd.", stap.nummer())
        }
        AfsluitGrond::HulpGeslaagd => "Afgesloten na hulp: de hulp leidde tot duurzame veiligheid.".to_owned(),
        AfsluitGrond::RolBeeindigd => "Afgesloten na melding: de rol van de professional is geëindigd.".to_owned(),
        AfsluitGrond::AndereRoute { op } => format!("Afgesloten: andere route, doorgegeven op {}.", op.kort()),
    }
}
