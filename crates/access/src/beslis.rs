//! The decision. Refusing rules first, then the table, then nothing: what no rule allows is refused.

use crate::{
    Aanvrager, Actie, Doel, Handeling, Permit, Reden, Regel, Relaties, Rol, Soort, TABEL, VERBODEN, Verplichting,
    Wanneer, Weigering, Wie,
};

/// What the table answered: in which role, and what it obliges to. Not a permit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Toestemming {
    /// The role in which the person acts.
    pub rol: Rol,
    /// What it obliges to.
    pub verplichting: Verplichting,
}

/// What the table says about an act; for what is shown on a page (a button that makes no sense is left out). It opens nothing.
pub fn oordeel(actie: Actie, aanvrager: &Aanvrager, relaties: Relaties, doel: Doel) -> Result<Toestemming, Weigering> {
    weeg(actie, aanvrager.soort(), aanvrager.rollen(), relaties, doel).map_err(|reden| Weigering::new(actie, reden))
}

/// The decision on bare facts.
pub(crate) fn weeg(
    actie: Actie,
    soort: Soort,
    rollen: &[Rol],
    relaties: Relaties,
    doel: Doel,
) -> Result<Toestemming, Reden> {
    for verbod in VERBODEN.iter().filter(|verbod| verbod.over.geldt_voor(actie)) {
        let verboden = match verbod.wanneer {
            Wanneer::VanSoort(van) => soort == van,
            Wanneer::Zonder(relatie) => !relaties.bevat(relatie),
            Wanneer::Met(relatie) => relaties.bevat(relatie),
        };
        if verboden {
            return Err(verbod.reden);
        }
    }
    let mut reden = Reden::Rol;
    for regel in TABEL.iter().filter(|regel| regel.actie == actie) {
        let Some(rol) = regel.wie.kies(rollen) else { continue };
        let doel_past = regel.doelen.contains(&doel);
        if doel_past && relaties.bevat_alle(regel.relaties) {
            return Ok(Toestemming { rol, verplichting: regel.verplichting });
        }
        // The nearest miss is what the reviewer of the log wants to read.
        reden = if doel_past || reden == Reden::Relatie { Reden::Relatie } else { Reden::Doel };
    }
    Err(reden)
}

/// Decides about one act on one object; the only source of a [`Permit`].
pub fn beslis<A: Handeling>(aanvrager: &Aanvrager, relaties: Relaties, doel: Doel) -> Result<Permit<A>, Weigering> {
    let Toestemming { rol, verplichting } = oordeel(A::ACTIE, aanvrager, relaties, doel)?;
    Ok(Permit::new(aanvrager.account(), aanvrager.organisatie(), rol, doel, verplichting))
}

/// The purpose that fits: that of the first rule that allows the act in this relation. For acts whose purpose follows from what
/// the person is to the object, so that nobody needs to be asked.
pub fn passend_doel<A: Handeling>(aanvrager: &Aanvrager, relaties: Relaties) -> Result<Doel, Weigering> {
    let past = |regel: &&Regel| {
        regel.actie == A::ACTIE && regel.wie.kies(aanvrager.rollen()).is_some() && relaties.bevat_alle(regel.relaties)
    };
    let doel = TABEL.iter().find(past).and_then(|regel| regel.doelen.first().copied());
    // Without a rule that fits any purpose of the person's own gives the reason of the refusal.
    let gevraagd = doel.or_else(|| doelen(aanvrager, A::ACTIE).first().copied()).unwrap_or(Doel::Eigen);
    oordeel(A::ACTIE, aanvrager, relaties, gevraagd).map(|_| gevraagd)
}

/// The purposes that somebody can have for an act, in the order of the table.
pub fn doelen(aanvrager: &Aanvrager, actie: Actie) -> Vec<Doel> {
    let mut doelen = Vec::new();
    let regels = TABEL.iter().filter(|regel| regel.actie == actie && regel.wie.kies(aanvrager.rollen()).is_some());
    for doel in regels.flat_map(|regel| regel.doelen) {
        if !doelen.contains(doel) {
            doelen.push(*doel);
        }
    }
    doelen
}

/// Whether somebody in this role may ever do this, on some object for some purpose. For navigation.
pub fn mag_ooit(rol: Rol, actie: Actie) -> bool {
    let soort_verboden =
        VERBODEN.iter().any(|verbod| verbod.over.geldt_voor(actie) && verbod.wanneer == Wanneer::VanSoort(rol.soort()));
    !soort_verboden && TABEL.iter().any(|regel| regel.actie == actie && regel.wie.bevat(rol))
}

/// The check at the door of a route, before anything is loaded: may this person (`None`: nobody signed in) ever do this?
pub fn voorcontrole<A: Handeling>(aanvrager: Option<&Aanvrager>) -> Result<(), Weigering> {
    let voor_iedereen = TABEL.iter().any(|regel| regel.actie == A::ACTIE && regel.wie == Wie::Iedereen);
    match aanvrager {
        _ if voor_iedereen => Ok(()),
        None => Err(Weigering::new(A::ACTIE, Reden::NietAangemeld)),
        Some(aanvrager) if aanvrager.rollen().iter().any(|rol| mag_ooit(*rol, A::ACTIE)) => Ok(()),
        Some(_) => Err(Weigering::new(A::ACTIE, Reden::Rol)),
    }
}
