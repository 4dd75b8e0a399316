//! What must hold before any rule looks: the dossier runs, under this framework, and its route is known where the step asks it.

use super::super::{Command, Dossier, Fase, Refusal};
use crate::kader::{Kader, RouteSoort};

/// What a command asks of the route.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Eis {
    /// Nothing: possible from the first moment.
    Niets,
    /// The route was chosen.
    Route,
    /// The route is one that weighs.
    Weging,
}

impl Dossier {
    /// The gate in front of every rule.
    pub(super) fn poort(&self, command: &Command, kader: &Kader) -> Result<(), Refusal> {
        self.fase_past(command)?;
        if self.kop.as_ref().is_some_and(|kop| kop.kader != kader.versie) {
            return Err(Refusal::AnderKader);
        }
        match eis(command) {
            Eis::Niets => Ok(()),
            Eis::Route => self.gekozen().map(|_| ()),
            Eis::Weging => {
                let route = self.gekozen()?;
                let weegt = kader.route(route).is_some_and(|r| r.toont_vragen);
                if weegt { Ok(()) } else { Err(Refusal::GeenWegingInDezeRoute { route }) }
            }
        }
    }

    fn gekozen(&self) -> Result<RouteSoort, Refusal> {
        self.route().ok_or(Refusal::RouteOntbreekt)
    }

    fn fase_past(&self, command: &Command) -> Result<(), Refusal> {
        let opent = matches!(command, Command::OpenDossier { .. });
        let heropent = matches!(command, Command::Heropen { .. });
        // What Veilig Thuis lets know arrives whether the dossier runs or not.
        let komt_altijd_aan = matches!(command, Command::OntvangTerugkoppeling(_));
        match self.fase {
            Fase::Nieuw if opent => Ok(()),
            Fase::Nieuw => Err(Refusal::DossierNietGeopend),
            Fase::Open if opent => Err(Refusal::DossierAlGeopend),
            Fase::Open if heropent => Err(Refusal::DossierLooptNog),
            Fase::Open => Ok(()),
            Fase::Gesloten if heropent || komt_altijd_aan => Ok(()),
            Fase::Gesloten if opent => Err(Refusal::DossierAlGeopend),
            Fase::Gesloten => Err(Refusal::DossierGesloten),
        }
    }
}

/// Danger, reporting and who is involved never wait for the route; the steps do.
fn eis(command: &Command) -> Eis {
    match command {
        Command::OpenDossier { .. }
        | Command::KiesRoute { .. }
        | Command::SchrijfKladnotitie { .. }
        | Command::VerwijderKladnotitie { .. }
        | Command::VoegBetrokkeneToe(_)
        | Command::CorrigeerBetrokkene(_)
        | Command::LegAdresVast { .. }
        | Command::LegAcuutGevaarVast { .. }
        | Command::LegSpoedcontactVast(_)
        | Command::HefAcuutGevaarOp { .. }
        | Command::LegEerdereMeldingVast(_)
        | Command::LegNotitieVast { .. }
        | Command::Meld(_)
        | Command::OntvangTerugkoppeling(_)
        | Command::KiesIdentiteit { .. }
        | Command::LegToestemmingVast(_)
        | Command::Sluit(_)
        | Command::Heropen { .. } => Eis::Niets,
        Command::PromoveerKladnotitie { .. }
        | Command::VoegSignaalToe(_)
        | Command::CorrigeerSignaal { .. }
        | Command::TrekSignaalIn { .. }
        | Command::VoerCheckUit(_)
        | Command::LegConsultVast(_)
        | Command::SlaVeiligThuisOver { .. }
        | Command::LegGesprekVast(_)
        | Command::PlanGesprek(_)
        | Command::LegPogingVast(_)
        | Command::SlaStapOver(_)
        | Command::StelStapUit(_)
        | Command::LegInformerenVast(_)
        | Command::MaakHulpplan(_)
        | Command::BeeindigHulp { .. }
        | Command::SpreekZichtAf(_) => Eis::Route,
        Command::Weeg(_) | Command::NeemBesluit(_) => Eis::Weging,
    }
}
