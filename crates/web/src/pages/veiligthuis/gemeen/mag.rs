//! What somebody may do to a melding, for what a page offers. The use case asks for its permit again.

use access::{
    Aanvrager, Rol,
    handeling::{
        AcuutChecken, AdresInzien, BeoordelingMaken, BesluitBekrachtigen, BesluitVoorstellen, MelderAfschermen,
        MelderInzien, MeldingAanvullen, MeldingClaimen, MeldingInzien, MensenZoeken, TerugkoppelingGeven,
    },
};
use application::{melding::may, ports::MeldingRow};

/// One answer per act.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::pages::veiligthuis) struct Mag {
    /// Look at it.
    pub inzien: bool,
    /// Do the acute check.
    pub acuut: bool,
    /// Add and correct.
    pub aanvullen: bool,
    /// Look for earlier meldingen about the same people.
    pub zoeken: bool,
    /// Take it for an assessment of one's own.
    pub oppakken: bool,
    /// Give back or hand over: who holds it, and who leads the team.
    pub verdelen: bool,
    /// Assess.
    pub beoordelen: bool,
    /// Propose.
    pub voorstellen: bool,
    /// Confirm as the second.
    pub bekrachtigen: bool,
    /// Tell the reporter.
    pub terugkoppelen: bool,
    /// Propose on the protection of the reporter.
    pub afschermen: bool,
    /// See who reported.
    pub melder: bool,
    /// See where somebody stays.
    pub adres: bool,
}

impl Mag {
    /// What this person may do to this melding now.
    pub fn van(wie: &Aanvrager, row: &MeldingRow) -> Self {
        let claim = may::<MeldingClaimen>(wie, row);
        // Nobody outside Veilig Thuis reported: there is nobody to tell or to shield.
        let van_buiten = row.soort_melder != "ambtshalve";
        let leads = wie.rollen().contains(&Rol::Teamleider);
        Self {
            inzien: may::<MeldingInzien>(wie, row),
            acuut: may::<AcuutChecken>(wie, row),
            aanvullen: may::<MeldingAanvullen>(wie, row),
            zoeken: may::<MensenZoeken>(wie, row),
            oppakken: claim && wie.rollen().contains(&Rol::Triagist),
            verdelen: claim && (leads || row.behandelaar == Some(wie.account())),
            beoordelen: may::<BeoordelingMaken>(wie, row),
            voorstellen: may::<BesluitVoorstellen>(wie, row),
            bekrachtigen: may::<BesluitBekrachtigen>(wie, row),
            terugkoppelen: van_buiten && may::<TerugkoppelingGeven>(wie, row),
            afschermen: van_buiten && may::<MelderAfschermen>(wie, row),
            melder: may::<MelderInzien>(wie, row),
            adres: may::<AdresInzien>(wie, row),
        }
    }
}
