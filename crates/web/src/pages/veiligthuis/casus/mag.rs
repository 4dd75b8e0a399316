//! What somebody may do to a casus, for what a page offers. The use case asks for its permit again.

use crate::{AppState, fout::Fout, route::Toegang};
use access::{
    Aanvrager, Handeling, Rol,
    handeling::{
        CasusBekrachtigen, CasusBewaken, CasusBewerken, CasusClaimen, CasusInzien, CasusSluiten, MonitoringVastleggen,
        OverdrachtAanbieden, OverdrachtEscaleren, OverdrachtVastleggen,
    },
};
use application::{
    casus::{SeenCasus, may, see},
    ports::CasusRow,
};
use kernel::CasusId;

/// One answer per act.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct MagCasus {
    /// Look at it.
    pub inzien: bool,
    /// Take it.
    pub oppakken: bool,
    /// Give back or hand over.
    pub verdelen: bool,
    /// End the involvement, open again, propose to skip.
    pub bewerken: bool,
    /// Say how safe it is while something waits, and why something is late.
    pub bewaken: bool,
    /// Offer a transfer.
    pub aanbieden: bool,
    /// Record the answer of a party.
    pub vastleggen: bool,
    /// Record a step of the ladder.
    pub escaleren: bool,
    /// Monitor.
    pub monitoren: bool,
    /// Close.
    pub sluiten: bool,
    /// Confirm as the second.
    pub bekrachtigen: bool,
}

impl MagCasus {
    /// What this person may do to this casus now.
    pub fn van(wie: &Aanvrager, row: &CasusRow) -> Self {
        let claim = may::<CasusClaimen>(wie, row);
        let leads = wie.rollen().contains(&Rol::Teamleider);
        let carries_out = wie.rollen().iter().any(|rol| matches!(rol, Rol::Triagist | Rol::Onderzoeker));
        Self {
            inzien: may::<CasusInzien>(wie, row),
            oppakken: claim && carries_out && row.behandelaar.is_none() && row.is_open,
            verdelen: claim && row.is_open && (leads || row.behandelaar == Some(wie.account())),
            bewerken: may::<CasusBewerken>(wie, row),
            bewaken: may::<CasusBewaken>(wie, row),
            aanbieden: may::<OverdrachtAanbieden>(wie, row),
            vastleggen: may::<OverdrachtVastleggen>(wie, row),
            escaleren: may::<OverdrachtEscaleren>(wie, row),
            monitoren: may::<MonitoringVastleggen>(wie, row),
            sluiten: may::<CasusSluiten>(wie, row),
            bekrachtigen: row.gevraagd && may::<CasusBekrachtigen>(wie, row),
        }
    }
}

/// The casus for a page on which somebody does `A`; not there for who may look but not do it.
pub(super) async fn openen<A: Handeling>(
    state: &AppState,
    toegang: &Toegang<A>,
    id: CasusId,
) -> Result<SeenCasus, Fout> {
    let wie = toegang.aanvrager()?;
    let gezien = see(&state.app, wie, id).await?;
    if may::<A>(wie, &gezien.row) { Ok(gezien) } else { Err(Fout::NietVoorU) }
}
