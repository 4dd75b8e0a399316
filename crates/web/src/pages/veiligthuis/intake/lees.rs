//! From the typed form to the report that Veilig Thuis is asked to take in.

use super::{blok, melder::lees_melder, persoon::lees_persoon};
use crate::{
    formulier::{Fouten, Waarden},
    taal::Taal,
};
use kernel::{BetrokkeneId, CasusId, Moment, OrganisatieId};
use uuid::Uuid;
use veiligthuis::{
    codes::{Aanvullend, AardGeweld, DuurGeweld, Kanaal, Spoed},
    melding::OntvangstOpgave,
};

/// The channels of a report that a caseworker enters. The portal comes in by itself; nobody can report by chat.
pub(super) const KANALEN: [Kanaal; 5] =
    [Kanaal::Telefoon, Kanaal::Brief, Kanaal::Email, Kanaal::Politie, Kanaal::Balie];

/// A form that was read.
pub(super) struct Gelezen {
    /// The report, as far as it could be read.
    pub opgave: OntvangstOpgave,
    /// Which block of the form each person stands in.
    pub blokken: Vec<(BetrokkeneId, usize)>,
}

/// Reads the form. What can not be read stands in `fouten`; what is missing the melding says itself. Region and casus are
/// filled in by the use case.
pub(super) fn lees(
    l: Taal,
    waarden: &Waarden,
    nu: Moment,
    fresh: &mut dyn FnMut() -> Uuid,
    fouten: &mut Fouten,
) -> Gelezen {
    let typed = |naam: &str| waarden.tekst(naam);
    let kanaal = KANALEN.into_iter().find(|kanaal| kanaal.code() == typed("kanaal"));
    if kanaal.is_none() {
        fouten.bij("kanaal", l.t("vt-kanaal-fout"));
    }
    let ontvangen = ontvangen(l, waarden, fouten).unwrap_or(nu);
    let melder = lees_melder(l, waarden, fouten);
    let filled = (1..=blok::aantal(waarden)).filter(|number| !blok::is_leeg(waarden, *number));
    let blokken: Vec<(BetrokkeneId, usize)> = filled.map(|number| (BetrokkeneId::new(fresh()), number)).collect();
    let person = |(id, number): &(BetrokkeneId, usize)| {
        lees_persoon(l, waarden, &blok::veld(*number, ""), *id, nu.dag(), fouten)
    };
    let betrokkenen = blokken.iter().map(person).collect();
    let mut tekst = |naam: &str| fouten.tekst_of_leeg(l, naam, typed(naam));
    let opgave = OntvangstOpgave {
        kanaal: kanaal.unwrap_or(Kanaal::Telefoon),
        ontvangen,
        regio: OrganisatieId::new(Uuid::nil()),
        casus: CasusId::new(Uuid::nil()),
        spoed: Spoed::van_code(typed("spoed")),
        melder,
        herkomst: None,
        betrokkenen,
        aard: waarden.alle("aard").filter_map(AardGeweld::van_code).collect(),
        aanvullend: waarden.alle("aanvullend").filter_map(Aanvullend::van_code).collect(),
        duur: DuurGeweld::van_code(typed("duur")).unwrap_or(DuurGeweld::Onbekend),
        omschrijving: tekst("omschrijving"),
        feiten: Vec::new(),
        voorgeschiedenis: tekst("voorgeschiedenis"),
        beschermend: tekst("beschermend"),
        gevaar: tekst("gevaar"),
        tolk: tekst("tolk"),
        hulp: tekst("hulp"),
        melder_blijft_doen: tekst("blijft_doen"),
        verwachting: tekst("verwachting"),
        meldcode: None,
        niet_tonen: tekst("niet_tonen"),
    };
    Gelezen { opgave, blokken }
}

/// The moment of receipt: when it came in, not when it is typed.
fn ontvangen(l: Taal, waarden: &Waarden, fouten: &mut Fouten) -> Option<Moment> {
    let dag = fouten.dag(l, "ontvangen_dag", waarden.tekst("ontvangen_dag"), &l.t("vt-ontvangen-dag-fout"));
    let tijd = fouten.tijd(l, "ontvangen_tijd", waarden.tekst("ontvangen_tijd"));
    let (dag, (uur, minuut)) = dag.zip(tijd)?;
    Moment::in_nederland(dag, uur, minuut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Dag;

    fn nu() -> Moment {
        Moment::in_nederland(Dag::new(2026, 9, 14).unwrap(), 10, 5).unwrap()
    }
    fn getypt() -> Waarden {
        Waarden::leeg()
            .met("kanaal", "brief")
            .met("ontvangen_dag", "11-9-2026")
            .met("ontvangen_tijd", "16.50")
            .met("spoed", "spoed")
            .met("melder_soort", "burger")
            .met("melder_naam", "Ans Kok")
            .met("melder_contact", "010-0000000")
            .met(blok::AANTAL, 3)
            .met("p1-naam", "Noor Vermeer")
            .met("p3-ongeboren", "ja")
            .met("aard", "kindermishandeling")
            .met("aard", "ex-partnergeweld")
            .met("duur", "1-tot-5-jaar")
            .met("omschrijving", "Er wordt vaak geschreeuwd.")
    }
    fn lees_nu(waarden: &Waarden) -> (Gelezen, Fouten) {
        let (mut fouten, mut last) = (Fouten::geen(), 0);
        let mut fresh = || {
            last += 1;
            Uuid::from_u128(last)
        };
        (lees(Taal::Nl, waarden, nu(), &mut fresh, &mut fouten), fouten)
    }

    #[test]
    fn een_ingevuld_formulier_wordt_een_melding() {
        let (gelezen, fouten) = lees_nu(&getypt());
        assert!(fouten.is_leeg(), "{fouten:?}");
        let o = gelezen.opgave;
        assert_eq!((o.kanaal, o.spoed, o.duur), (Kanaal::Brief, Some(Spoed::Spoed), DuurGeweld::TotVijfJaar));
        assert_eq!(o.ontvangen, Moment::in_nederland(Dag::new(2026, 9, 11).unwrap(), 16, 50).unwrap());
        assert_eq!(o.aard, [AardGeweld::Kindermishandeling, AardGeweld::ExPartnergeweld]);
        assert_eq!(o.omschrijving.unwrap().as_str(), "Er wordt vaak geschreeuwd.");
    }

    #[test]
    fn een_leeg_blok_is_geen_persoon_en_de_blokken_houden_hun_nummer() {
        let gelezen = lees_nu(&getypt()).0;
        assert_eq!(gelezen.opgave.betrokkenen.len(), 2);
        assert_eq!(gelezen.blokken.iter().map(|(_, number)| *number).collect::<Vec<_>>(), [1, 3]);
        assert!(gelezen.blokken.iter().zip(&gelezen.opgave.betrokkenen).all(|((id, _), b)| *id == b.id));
    }

    #[test]
    fn via_chat_of_portaal_kan_niemand_hier_een_melding_invoeren() {
        for kanaal in ["chat", "portaal", ""] {
            let waarden =
                Waarden::from(getypt().paren().iter().filter(|(n, _)| n != "kanaal").cloned().collect::<Vec<_>>());
            assert!(lees_nu(&waarden.met("kanaal", kanaal)).1.van("kanaal").is_some(), "{kanaal}");
        }
    }

    #[test]
    fn een_tekst_van_een_megabyte_wordt_bij_zijn_veld_geweigerd() {
        let lang = getypt().met("voorgeschiedenis", "a".repeat(1 << 20));
        assert!(lees_nu(&lang).1.van("voorgeschiedenis").unwrap().contains("te lang"));
    }
}
