//! Where a casus stands, derived from its parts, and what a new melding is to it.

use super::onderdelen::{CasusMelding, Vervolg, VervolgSoort, VerwerktBesluit};
use super::state::Casus;
use crate::codes::casus::Dienst;
use crate::codes::{CasusStand, Meldingcategorie, MomentStand, OverdrachtStand, Uitkomst};

/// So many years back the published figures look for somebody who is known (CBS, table 85361NED: *hermelding*). Veilig Thuis
/// itself looks back as long as it keeps the files.
pub const TERUGKIJK_JAREN: i32 = 3;

impl Casus {
    /// Where the casus stands: the heaviest of what is open. A melding that still waits weighs more than those that ended
    /// without follow-up, less than what Veilig Thuis took on.
    pub fn stand(&self) -> CasusStand {
        if self.gesloten.is_some() {
            return CasusStand::Afgesloten;
        }
        let wacht = self.wacht_op.iter().map(|g| match g.soort {
            Dienst::Onderzoek => CasusStand::WachtOpOnderzoek,
            Dienst::VoorwaardenEnVervolg => CasusStand::WachtOpVoorwaardenEnVervolg,
        });
        let loopt = self.diensten.iter().filter(|d| d.beeindigd.is_none()).map(|d| match d.gevraagd.soort {
            Dienst::Onderzoek => CasusStand::Onderzoek,
            Dienst::VoorwaardenEnVervolg => CasusStand::VoorwaardenEnVervolg,
        });
        let aangeboden = self.overdrachten.iter().any(|o| o.stand.is_open());
        let vervolg = self.vervolg.filter(|_| !aangeboden).map(|v| self.stand_van_vervolg(v));
        let overdracht = aangeboden.then_some(CasusStand::OverdrachtAangeboden);
        let beoordeling = self.meldingen.iter().any(|m| m.besluit.is_none()).then_some(CasusStand::InBeoordeling);
        let werk = wacht.chain(loopt).chain(vervolg).chain(overdracht).chain(beoordeling);
        werk.max_by_key(|s| zwaarte(*s)).unwrap_or_else(|| self.stand_zonder_werk())
    }
    /// The category that a melding gets which is received now. `bekenden`: how many of its people Veilig Thuis knows from
    /// earlier meldingen within the three years that the figures look back.
    pub fn categorie(casus: Option<&Self>, bekenden: usize) -> Meldingcategorie {
        match (casus.and_then(Self::vervolgcategorie), bekenden) {
            (Some(vervolg), _) => vervolg,
            (None, 0) => Meldingcategorie::E1,
            (None, 1) => Meldingcategorie::H2,
            (None, _) => Meldingcategorie::H1,
        }
    }
    /// What a melding that is received now is to this casus; `None`: no vervolgmelding, because nothing runs.
    pub fn vervolgcategorie(&self) -> Option<Meldingcategorie> {
        match self.stand() {
            CasusStand::InBeoordeling => Some(Meldingcategorie::V1),
            CasusStand::WachtOpVoorwaardenEnVervolg
            | CasusStand::VoorwaardenEnVervolg
            | CasusStand::WachtOpOnderzoek
            | CasusStand::Onderzoek
            | CasusStand::WachtOpOverdracht
            | CasusStand::OverdrachtAangeboden
            | CasusStand::OverdrachtGeweigerd
            | CasusStand::OverdrachtTeruggegeven
            | CasusStand::Maatwerk
            | CasusStand::Heropend => Some(Meldingcategorie::V2),
            CasusStand::InMonitoring | CasusStand::Afgehandeld => Some(Meldingcategorie::V3),
            CasusStand::NogNiet
            | CasusStand::Verplaatst
            | CasusStand::Afgesloten
            | CasusStand::GeenVervolg
            | CasusStand::Omgezet
            | CasusStand::Ingetrokken => None,
        }
    }
    /// Where the casus stands with something to settle and no offer open.
    fn stand_van_vervolg(&self, vervolg: Vervolg) -> CasusStand {
        let laatste = self.overdrachten.iter().rev().find(|o| o.aanbod.aangeboden >= vervolg.vanaf).map(|o| o.stand);
        match (laatste, vervolg.soort) {
            (Some(OverdrachtStand::Geweigerd), _) => CasusStand::OverdrachtGeweigerd,
            (_, VervolgSoort::Teruggave) => CasusStand::OverdrachtTeruggegeven,
            (_, VervolgSoort::Maatwerk) => CasusStand::Maatwerk,
            (_, VervolgSoort::Heropening) => CasusStand::Heropend,
            (_, VervolgSoort::Overdracht | VervolgSoort::NaDienst) => CasusStand::WachtOpOverdracht,
        }
    }
    /// Where the casus stands when Veilig Thuis has nothing to do but monitor and close.
    fn stand_zonder_werk(&self) -> CasusStand {
        let wacht = |stand: MomentStand| match stand {
            MomentStand::Open | MomentStand::Opgeschort => true,
            MomentStand::Gedaan | MomentStand::Overgeslagen | MomentStand::Vervangen => false,
        };
        if self.monitoring.iter().any(|m| wacht(m.stand)) {
            return CasusStand::InMonitoring;
        }
        if self.einde.is_some() || !self.diensten.is_empty() {
            return CasusStand::Afgehandeld;
        }
        let leeg = if self.regio.is_some() { CasusStand::Verplaatst } else { CasusStand::NogNiet };
        self.meldingen.iter().map(einde_van).max_by_key(|s| zwaarte(*s)).unwrap_or(leeg)
    }
}

/// Where the casus stands when only this melding was decided and nothing of it is open.
fn einde_van(melding: &CasusMelding) -> CasusStand {
    match melding.besluit {
        None => CasusStand::InBeoordeling,
        Some(VerwerktBesluit::Ingetrokken) => CasusStand::Ingetrokken,
        Some(VerwerktBesluit::Besloten { uitkomst, .. }) => match uitkomst {
            Uitkomst::GeenVervolg => CasusStand::GeenVervolg,
            Uitkomst::OmzettenNaarAdvies => CasusStand::Omgezet,
            Uitkomst::Overdracht
            | Uitkomst::VoorwaardenEnVervolg
            | Uitkomst::Onderzoek
            | Uitkomst::RegionaalMaatwerk => CasusStand::Afgehandeld,
        },
    }
}

/// The order in which one thing outweighs another.
const fn zwaarte(stand: CasusStand) -> u8 {
    match stand {
        CasusStand::NogNiet | CasusStand::Verplaatst => 0,
        CasusStand::Ingetrokken => 1,
        CasusStand::Omgezet => 2,
        CasusStand::GeenVervolg => 3,
        CasusStand::Afgesloten => 4,
        CasusStand::Afgehandeld => 5,
        CasusStand::InMonitoring => 6,
        CasusStand::InBeoordeling => 7,
        CasusStand::WachtOpOverdracht => 8,
        CasusStand::OverdrachtAangeboden => 9,
        CasusStand::Heropend => 10,
        CasusStand::OverdrachtGeweigerd => 11,
        CasusStand::OverdrachtTeruggegeven => 12,
        CasusStand::Maatwerk => 13,
        CasusStand::VoorwaardenEnVervolg => 14,
        CasusStand::WachtOpVoorwaardenEnVervolg => 15,
        CasusStand::Onderzoek => 16,
        CasusStand::WachtOpOnderzoek => 17,
    }
}
