//! The rules: one file per step. A rule looks at the dossier, the framework and the day; it never looks anything up.

mod acuut;
mod afloop;
mod betrokkene;
mod hulp;
mod melden;
mod poort;
mod route;
mod sluiten;
mod stap_drie;
mod stap_een;
mod stap_twee;
mod stappen;
mod toets;
mod wegen;

use kernel::{Actor, Decider, Moment, Recorded};

use super::{Command, Dossier, Event, Refusal, apply::apply};
use crate::kader::Kader;

/// What a rule says.
type Uitslag = Result<Vec<Event>, Refusal>;

impl Decider for Dossier {
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;
    /// The framework, in the version that the dossier is kept under.
    type Facts = Kader;

    fn decide(&self, command: Command, kader: &Kader, actor: &Actor, now: Moment) -> Uitslag {
        self.poort(&command, kader)?;
        match command {
            Command::OpenDossier { kladnotitie } => self.open(kladnotitie, kader, actor),
            Command::KiesRoute { route, reden } => self.kies_route(route, reden, kader),
            Command::SchrijfKladnotitie { id, tekst } => self.schrijf_klad(id, tekst),
            Command::PromoveerKladnotitie { id, signaal } => self.promoveer_klad(id, signaal, now),
            Command::VerwijderKladnotitie { id } => self.verwijder_klad(id),
            Command::VoegBetrokkeneToe(invoer) => self.voeg_betrokkene_toe(invoer, now),
            Command::CorrigeerBetrokkene(invoer) => self.corrigeer_betrokkene(invoer, now),
            Command::LegAdresVast { betrokkene, adres } => self.leg_adres_vast(betrokkene, adres),
            Command::VoegSignaalToe(signaal) => self.voeg_signaal_toe(signaal, now),
            Command::CorrigeerSignaal { oud, nieuw, reden } => self.corrigeer_signaal(oud, nieuw, reden, now),
            Command::TrekSignaalIn { id, reden } => self.trek_signaal_in(id, reden),
            Command::VoerCheckUit(invoer) => self.voer_check_uit(invoer, kader, now),
            Command::LegConsultVast(consult) => self.leg_consult_vast(consult, now),
            Command::SlaVeiligThuisOver { id, reden } => self.sla_veilig_thuis_over(id, reden, kader),
            Command::LegGesprekVast(gesprek) => self.leg_gesprek_vast(gesprek, kader, now),
            Command::PlanGesprek(gesprek) => self.plan_gesprek(gesprek, kader, now),
            Command::LegPogingVast(poging) => self.leg_poging_vast(poging, kader, now),
            Command::SlaStapOver(overslag) => self.sla_stap_over(overslag, kader, now),
            Command::StelStapUit(uitstel) => self.stel_stap_uit(uitstel, now),
            Command::LegAcuutGevaarVast { id, inhoud } => self.leg_acuut_gevaar_vast(id, inhoud),
            Command::LegSpoedcontactVast(contact) => self.leg_spoedcontact_vast(contact, now),
            Command::HefAcuutGevaarOp { id, reden } => self.hef_acuut_gevaar_op(id, reden),
            Command::LegEerdereMeldingVast(eerdere) => self.leg_eerdere_melding_vast(eerdere, now),
            Command::LegNotitieVast { id, notitie } => self.leg_notitie_vast(id, notitie),
            Command::Weeg(weeg) => self.weeg(weeg, kader, now),
            Command::NeemBesluit(besluit) => self.neem_besluit(besluit, kader),
            Command::Meld(meld) => self.meld(*meld, kader, now),
            Command::OntvangTerugkoppeling(bericht) => self.ontvang_terugkoppeling(bericht),
            Command::LegInformerenVast(informeren) => self.leg_informeren_vast(informeren, kader, now),
            Command::LegToestemmingVast(toestemming) => self.leg_toestemming_vast(toestemming, now),
            Command::KiesIdentiteit { keuze } => self.kies_identiteit(keuze, kader),
            Command::MaakHulpplan(plan) => self.maak_hulpplan(plan, kader, now),
            Command::BeeindigHulp { id, reden } => self.beeindig_hulp(id, reden),
            Command::SpreekZichtAf(zicht) => self.spreek_zicht_af(zicht, now),
            Command::Sluit(sluit) => self.sluit(sluit, kader, now),
            Command::Heropen { reden } => self.heropen(reden),
        }
    }

    fn apply(self, recorded: &Recorded<Event>) -> Self {
        apply(self, recorded)
    }
}
