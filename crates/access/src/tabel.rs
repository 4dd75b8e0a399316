//! The table. One line per rule; per act the first line that fits counts, and in it the first role that the person has.

use crate::Doel::{Advies, Beheer, Dienst, Eigen, Intake, Inzageverzoek, Meldcode, Toezicht, Veiligheidsbeoordeling};
use crate::Relatie::{Behandelaar, BesluitGevraagd, Eigenaar, Onbehandeld, Ontvanger, ZelfdeOrganisatie, ZelfdeRegio};
use crate::Rol::{
    Aandachtsfunctionaris, Beheerder, Gedragswetenschapper, Meldpunt, Onderzoeker, Organisatiebeheerder,
    Privacyfunctionaris, Professional, Teamleider, Triagist, Vertrouwensarts,
};
use crate::Verplichting::{Geen, Loggen, LoggenMetReden};
use crate::Wie::{Aangemeld, Iedereen, Rollen};
use crate::{Actie, Doel, Regel, Relatie, Verplichting, Wie};

const fn regel(
    actie: Actie,
    wie: Wie,
    relaties: &'static [Relatie],
    doelen: &'static [Doel],
    verplichting: Verplichting,
) -> Regel {
    Regel { actie, wie, relaties, doelen, verplichting }
}

/// Who confirms a decision as the second. The order is the role in which somebody with several roles acts: the one that
/// weighs most in the four eyes of `veilig-thuis.md` 3.2 first.
const TWEEDE_BESLISSER: Wie = Rollen(&[Gedragswetenschapper, Vertrouwensarts, Teamleider, Triagist]);
/// Who takes meldingen in; a triagist stands in.
const INTAKE: Wie = Rollen(&[Meldpunt, Triagist]);
const TRIAGE: Wie = Rollen(&[Triagist]);
/// Who carries a casus out after the decision.
const DIENST: Wie = Rollen(&[Onderzoeker, Triagist]);
const TEAMLEIDER: Wie = Rollen(&[Teamleider]);
const PRIVACY: Wie = Rollen(&[Privacyfunctionaris]);
const PROFESSIONAL: Wie = Rollen(&[Professional]);
/// Sees all dossiers of the own organisation and steps in when the owner can not: a report never waits for a sick colleague.
const AANDACHT: Wie = Rollen(&[Aandachtsfunctionaris]);

/// What is allowed. The only source: checks, matrix and documentation come from it.
#[rustfmt::skip]
pub const TABEL: &[Regel] = &[
    // Everybody
    regel(Actie::Openbaar, Iedereen, &[], &[Eigen], Geen),
    regel(Actie::Inloggen, Iedereen, &[], &[Eigen], Geen),
    regel(Actie::EigenAccount, Aangemeld, &[], &[Eigen], Loggen),

    // The professional's side
    regel(Actie::DossierLijst, PROFESSIONAL, &[], &[Meldcode], Loggen),
    regel(Actie::DossierLijst, AANDACHT, &[], &[Toezicht, Meldcode], Loggen),
    regel(Actie::DossierOpenen, Rollen(&[Professional, Aandachtsfunctionaris]), &[], &[Meldcode], Loggen),
    regel(Actie::DossierInzien, PROFESSIONAL, &[Eigenaar], &[Meldcode], Loggen),
    regel(Actie::DossierInzien, AANDACHT, &[ZelfdeOrganisatie], &[Toezicht, Meldcode], Loggen),
    regel(Actie::DossierBewerken, PROFESSIONAL, &[Eigenaar], &[Meldcode], Loggen),
    regel(Actie::DossierBewerken, AANDACHT, &[ZelfdeOrganisatie], &[Meldcode], Loggen),
    regel(Actie::DossierWegen, PROFESSIONAL, &[Eigenaar], &[Meldcode], Loggen),
    regel(Actie::DossierWegen, AANDACHT, &[ZelfdeOrganisatie], &[Meldcode], Loggen),
    regel(Actie::DossierMelden, PROFESSIONAL, &[Eigenaar], &[Meldcode], Loggen),
    regel(Actie::DossierMelden, AANDACHT, &[ZelfdeOrganisatie], &[Meldcode], Loggen),
    regel(Actie::DossierSluiten, PROFESSIONAL, &[Eigenaar], &[Meldcode], Loggen),
    regel(Actie::DossierSluiten, AANDACHT, &[ZelfdeOrganisatie], &[Meldcode], Loggen),
    regel(Actie::DossierVerantwoording, PROFESSIONAL, &[Eigenaar], &[Meldcode], Loggen),
    regel(Actie::DossierVerantwoording, AANDACHT, &[ZelfdeOrganisatie], &[Toezicht, Inzageverzoek, Meldcode], Loggen),
    regel(Actie::DossierAnoniem, PROFESSIONAL, &[Eigenaar], &[Meldcode], Loggen),
    regel(Actie::DossierAnoniem, AANDACHT, &[ZelfdeOrganisatie], &[Meldcode, Toezicht], Loggen),

    // Veilig Thuis: advice. The whole region sees it; who asked is behind a reason for who did not take the contact.
    regel(Actie::Adviezen, INTAKE, &[], &[Advies], Loggen),
    regel(Actie::Adviezen, Rollen(&[Gedragswetenschapper, Vertrouwensarts]), &[], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::Adviezen, TEAMLEIDER, &[], &[Toezicht, Veiligheidsbeoordeling], Loggen),
    regel(Actie::AdviesVastleggen, INTAKE, &[], &[Advies], Loggen),
    regel(Actie::AdviesInzien, INTAKE, &[ZelfdeRegio], &[Advies], Loggen),
    regel(Actie::AdviesInzien, TWEEDE_BESLISSER, &[BesluitGevraagd], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::AdviesInzien, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::AdviesInzien, PRIVACY, &[ZelfdeRegio], &[Inzageverzoek], Loggen),
    regel(Actie::AdviesvragerInzien, INTAKE, &[Ontvanger], &[Advies], Loggen),
    regel(Actie::AdviesvragerInzien, INTAKE, &[ZelfdeRegio], &[Advies], LoggenMetReden),
    regel(Actie::AdviesvragerInzien, PRIVACY, &[ZelfdeRegio], &[Inzageverzoek], LoggenMetReden),
    regel(Actie::AdviesBewerken, INTAKE, &[ZelfdeRegio], &[Advies], Loggen),
    regel(Actie::AmbtshalveVoorstellen, INTAKE, &[ZelfdeRegio], &[Advies], Loggen),
    regel(Actie::AmbtshalveBekrachtigen, TWEEDE_BESLISSER, &[ZelfdeRegio], &[Veiligheidsbeoordeling], Loggen),

    // Veilig Thuis: the list and the intake
    regel(Actie::Werklijst, TRIAGE, &[], &[Veiligheidsbeoordeling, Intake], Loggen),
    regel(Actie::Werklijst, Rollen(&[Meldpunt]), &[], &[Intake], Loggen),
    regel(Actie::Werklijst, Rollen(&[Gedragswetenschapper, Vertrouwensarts]), &[], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::Werklijst, Rollen(&[Onderzoeker]), &[], &[Dienst], Loggen),
    regel(Actie::Werklijst, TEAMLEIDER, &[], &[Toezicht, Veiligheidsbeoordeling], Loggen),
    regel(Actie::MeldingOntvangen, INTAKE, &[], &[Intake], Loggen),
    regel(Actie::AcuutChecken, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::AcuutChecken, INTAKE, &[Ontvanger], &[Intake], Loggen),
    regel(Actie::AcuutChecken, INTAKE, &[Onbehandeld], &[Intake], Loggen),
    regel(Actie::MeldingAanvullen, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::MeldingAanvullen, INTAKE, &[Ontvanger], &[Intake], Loggen),
    regel(Actie::MeldingAanvullen, INTAKE, &[Onbehandeld], &[Intake], Loggen),
    // Looking for earlier reports needs a report at hand: nobody searches people without one.
    regel(Actie::MensenZoeken, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::MensenZoeken, INTAKE, &[Ontvanger], &[Intake], Loggen),
    regel(Actie::MensenZoeken, INTAKE, &[Onbehandeld], &[Intake], Loggen),
    regel(Actie::KoppelingBeslissen, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::KoppelingBeslissen, INTAKE, &[Ontvanger], &[Intake], Loggen),
    regel(Actie::KoppelingBeslissen, INTAKE, &[Onbehandeld], &[Intake], Loggen),
    regel(Actie::KoppelingBekrachtigen, TWEEDE_BESLISSER, &[ZelfdeRegio], &[Veiligheidsbeoordeling], Loggen),

    // Veilig Thuis: looking. Who has no task in a melding does not see it.
    regel(Actie::MeldingInzien, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::MeldingInzien, TWEEDE_BESLISSER, &[BesluitGevraagd], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::MeldingInzien, INTAKE, &[Ontvanger], &[Intake], Loggen),
    regel(Actie::MeldingInzien, INTAKE, &[Onbehandeld], &[Intake], Loggen),
    regel(Actie::MeldingInzien, Rollen(&[Onderzoeker]), &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::MeldingInzien, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::MeldingInzien, PRIVACY, &[ZelfdeRegio], &[Inzageverzoek], Loggen),
    regel(Actie::MelderInzien, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], LoggenMetReden),
    regel(Actie::MelderInzien, INTAKE, &[Ontvanger], &[Intake], LoggenMetReden),
    regel(Actie::MelderInzien, PRIVACY, &[ZelfdeRegio], &[Inzageverzoek], LoggenMetReden),
    regel(Actie::AdresInzien, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], LoggenMetReden),
    regel(Actie::AdresInzien, Rollen(&[Onderzoeker]), &[Behandelaar], &[Dienst], LoggenMetReden),
    regel(Actie::AdresInzien, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], LoggenMetReden),
    regel(Actie::AdresInzien, PRIVACY, &[ZelfdeRegio], &[Inzageverzoek], LoggenMetReden),
    regel(Actie::CasusInzien, TWEEDE_BESLISSER, &[BesluitGevraagd], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::CasusInzien, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::CasusInzien, Rollen(&[Onderzoeker]), &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::CasusInzien, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::CasusInzien, PRIVACY, &[ZelfdeRegio], &[Inzageverzoek], Loggen),

    // Veilig Thuis: the veiligheidsbeoordeling
    regel(Actie::MeldingClaimen, TRIAGE, &[ZelfdeRegio], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::MeldingClaimen, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::BeoordelingMaken, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::BesluitVoorstellen, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::BesluitBekrachtigen, TWEEDE_BESLISSER, &[ZelfdeRegio], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::TerugkoppelingGeven, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    // Why the reporter is shielded is part of the proposal itself, sealed in the melding.
    regel(Actie::MelderAfschermen, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::MelderAfschermen, INTAKE, &[Ontvanger], &[Intake], Loggen),

    // Veilig Thuis: services. Who carries one out, who is asked to decide along, who watches over it.
    regel(Actie::DienstLijst, Rollen(&[Onderzoeker]), &[], &[Dienst], Loggen),
    regel(Actie::DienstLijst, Rollen(&[Gedragswetenschapper, Vertrouwensarts, Triagist]), &[], &[Dienst], Loggen),
    regel(Actie::DienstLijst, TEAMLEIDER, &[], &[Toezicht, Dienst], Loggen),
    regel(Actie::DienstStarten, Rollen(&[Onderzoeker]), &[ZelfdeRegio], &[Dienst], Loggen),
    regel(Actie::DienstStarten, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::DienstInzien, Rollen(&[Onderzoeker]), &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::DienstInzien, TWEEDE_BESLISSER, &[BesluitGevraagd], &[Dienst], Loggen),
    regel(Actie::DienstInzien, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::DienstInzien, PRIVACY, &[ZelfdeRegio], &[Inzageverzoek], Loggen),
    regel(Actie::DienstUitvoeren, Rollen(&[Onderzoeker]), &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::DienstToewijzen, Rollen(&[Onderzoeker]), &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::DienstToewijzen, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::DienstBesluitBekrachtigen, TWEEDE_BESLISSER, &[ZelfdeRegio], &[Dienst], Loggen),
    // Veilig Thuis: the casus after the decision. Who holds it carries it out; the team lead escalates too.
    regel(Actie::CasusClaimen, DIENST, &[ZelfdeRegio], &[Dienst], Loggen),
    regel(Actie::CasusClaimen, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::CasusBewerken, DIENST, &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::CasusBewaken, DIENST, &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::CasusBewaken, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::OverdrachtAanbieden, DIENST, &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::OverdrachtVastleggen, DIENST, &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::OverdrachtEscaleren, DIENST, &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::OverdrachtEscaleren, TEAMLEIDER, &[ZelfdeRegio], &[Toezicht], Loggen),
    regel(Actie::MonitoringVastleggen, DIENST, &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::CasusSluiten, DIENST, &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::CasusBekrachtigen, TWEEDE_BESLISSER, &[ZelfdeRegio], &[Veiligheidsbeoordeling], Loggen),

    // Veilig Thuis: what people are told in writing
    regel(Actie::BerichtVersturen, TRIAGE, &[Behandelaar], &[Veiligheidsbeoordeling], Loggen),
    regel(Actie::BerichtVersturen, Rollen(&[Onderzoeker]), &[Behandelaar], &[Dienst], Loggen),
    regel(Actie::BerichtVersturen, INTAKE, &[Ontvanger], &[Intake], Loggen),
    regel(Actie::BerichtBekrachtigen, TWEEDE_BESLISSER, &[ZelfdeRegio], &[Veiligheidsbeoordeling], Loggen),

    // Veilig Thuis: the office. Days, codes and numbers of files; no names of people in them.
    regel(Actie::Bord, TEAMLEIDER, &[], &[Toezicht], Loggen),

    // Keeping things in order. The Beheerder keeps every account and organisation and sees no content at all.
    regel(Actie::AccountsBeheren, Rollen(&[Organisatiebeheerder]), &[ZelfdeOrganisatie], &[Beheer], Loggen),
    regel(Actie::AccountsBeheren, Rollen(&[Beheerder]), &[], &[Beheer], Loggen),
    regel(Actie::OrganisatiesBeheren, Rollen(&[Beheerder]), &[], &[Beheer], Loggen),
    regel(Actie::ToegangslogInzien, PRIVACY, &[ZelfdeOrganisatie], &[Inzageverzoek, Toezicht], Loggen),
    regel(Actie::ToegangslogInzien, TEAMLEIDER, &[ZelfdeOrganisatie], &[Toezicht], Loggen),
    regel(Actie::ToegangslogInzien, AANDACHT, &[ZelfdeOrganisatie], &[Toezicht, Inzageverzoek], Loggen),
    regel(Actie::SleutelVernietigen, PRIVACY, &[ZelfdeOrganisatie], &[Inzageverzoek], LoggenMetReden),
    regel(Actie::SleutelVernietigen, AANDACHT, &[ZelfdeOrganisatie], &[Inzageverzoek], LoggenMetReden),
];
