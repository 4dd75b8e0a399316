//! From the typed form to the advice that Veilig Thuis is asked to record.

use super::controle::{Controle, Gevonden};
use crate::{
    formulier::{Fouten, Waarden},
    pages::veiligthuis::gemeen::moment,
    taal::Taal,
};
use kernel::{BetrokkeneId, Moment, OrganisatieId};
use uuid::Uuid;
use veiligthuis::{
    advies::{AdviesOpgave, Adviesvrager, ContactOpgave},
    codes::{Aanvullend, AardGeweld, AdviesKanaal, AdviesSoort, BeroepsRol, DuurGeweld, OrganisatieSoort},
};

/// The fields in which the adviesvrager says who and where to reach.
const EIGEN: [&str; 2] = ["naam", "contact"];

/// Reads the form. What can not be read, and what points at somebody, stands in `fouten`; what is missing the advice says
/// itself. The region is filled in by the use case.
pub(super) fn lees(
    l: Taal,
    waarden: &Waarden,
    nu: Moment,
    fresh: Uuid,
    fouten: &mut Fouten,
) -> (AdviesOpgave, Gevonden) {
    let typed = |naam: &str| waarden.tekst(naam);
    let kanaal = fouten.keuze("kanaal", typed("kanaal"), AdviesKanaal::van_code, &l.t("vt-advies-kanaal-fout"));
    let ontvangen = moment(l, waarden, fouten, Moment::from_micros(0).unwrap_or(nu));
    let mut controle = Controle::new(l, waarden, &EIGEN);
    let vraag = controle.tekst(fouten, "vraag", &l.t("vt-advies-vraag"));
    let advies = controle.tekst(fouten, "advies", &l.t("vt-advies-advies"));
    let doet = controle.tekst(fouten, "doet", &l.t("vt-advies-doet"));
    let vrager = vrager(waarden);
    let organisatie = controle.naam(fouten, "organisatie", &l.t("vt-advies-organisatie"));
    let opgave = AdviesOpgave {
        kanaal: kanaal.unwrap_or(AdviesKanaal::Telefoon),
        ontvangen: ontvangen.unwrap_or(nu),
        regio: OrganisatieId::new(Uuid::nil()),
        soort: AdviesSoort::van_code(typed("soort")).unwrap_or(AdviesSoort::Advies),
        vrager,
        acuut: waarden.heeft("acuut", "ja"),
        aard: waarden.alle("aard").filter_map(AardGeweld::van_code).collect(),
        duur: DuurGeweld::van_code(typed("duur")).unwrap_or(DuurGeweld::Onbekend),
        aanvullend: waarden.alle("aanvullend").filter_map(Aanvullend::van_code).collect(),
        organisatie,
        contact: contact(l, waarden, fresh, fouten),
        vraag,
        advies,
        doet,
        terugbellen: fouten.dag_of_leeg(l, "terugbellen", typed("terugbellen")),
    };
    (opgave, controle.gevonden)
}

/// The kind of adviesvrager; `None` when nothing was chosen.
fn vrager(waarden: &Waarden) -> Option<Adviesvrager> {
    match waarden.tekst("vrager") {
        "niet-beroepsmatig" => Some(Adviesvrager::NietBeroepsmatig),
        "onbekend" => Some(Adviesvrager::Onbekend),
        "beroepsmatig" => Some(Adviesvrager::Beroepsmatig {
            rol: BeroepsRol::van_code(waarden.tekst("beroep")).unwrap_or(BeroepsRol::Onbekend),
            organisatie: OrganisatieSoort::van_code(waarden.tekst("organisatie_soort"))
                .unwrap_or(OrganisatieSoort::Onbekend),
        }),
        _ => None,
    }
}

/// Who asks; nothing when no field was filled in and no consent was given.
pub(super) fn contact(l: Taal, waarden: &Waarden, fresh: Uuid, fouten: &mut Fouten) -> Option<ContactOpgave> {
    let mut tekst = |naam: &str| fouten.tekst_of_leeg(l, naam, waarden.tekst(naam));
    let (naam, contact, functie) = (tekst("naam"), tekst("contact"), tekst("functie"));
    let toestemming = waarden.heeft("toestemming", "ja");
    let something = toestemming || naam.is_some() || contact.is_some() || functie.is_some();
    let vrager = BetrokkeneId::new(fresh);
    something.then_some(ContactOpgave { vrager, toestemming, naam, contact, functie })
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Dag;

    fn nu() -> Moment {
        Moment::in_nederland(Dag::new(2026, 9, 7).unwrap(), 20, 40).unwrap()
    }
    fn getypt() -> Waarden {
        Waarden::leeg()
            .met("soort", "advies")
            .met("kanaal", "telefoon")
            .met("dag", "7-9-2026")
            .met("tijd", "20:15")
            .met("vrager", "niet-beroepsmatig")
            .met("vraag", "Hoort de buren schreeuwen.")
            .met("advies", "Bel 112 als het misgaat.")
    }

    #[test]
    fn een_ingevuld_formulier_wordt_een_advies_zonder_naam() {
        let mut fouten = Fouten::geen();
        let (opgave, gevonden) = lees(Taal::Nl, &getypt(), nu(), Uuid::from_u128(1), &mut fouten);
        assert!(fouten.is_leeg() && gevonden.teksten.is_empty(), "{fouten:?}");
        assert!(opgave.contact.is_none() && opgave.vraag.is_some());
        assert_eq!(opgave.ontvangen, Moment::in_nederland(Dag::new(2026, 9, 7).unwrap(), 20, 15).unwrap());
        assert!(opgave.vrager == Some(Adviesvrager::NietBeroepsmatig));
    }

    #[test]
    fn het_eigen_nummer_van_de_beller_is_geen_nummer_van_het_gezin() {
        let met = getypt().met("doet", "Belt ons op 06-11111111").met("contact", "0611111111");
        let mut fouten = Fouten::geen();
        let (_, gevonden) = lees(Taal::Nl, &met, nu(), Uuid::from_u128(1), &mut fouten);
        assert!(gevonden.twijfel && !gevonden.zeker);
        let (_, zonder) =
            lees(Taal::Nl, &getypt().met("doet", "Belt op 06-11111111"), nu(), Uuid::from_u128(1), &mut Fouten::geen());
        assert!(zonder.zeker);
    }
}
