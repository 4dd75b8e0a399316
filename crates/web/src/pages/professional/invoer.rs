//! Days, times and answers as people type them.

use crate::{formulier::Fouten, taal::Taal};
use kernel::Moment;
use meldcode::dossier::Klok;

/// A time of day that may be left out.
pub(crate) fn klok(fouten: &mut Fouten, l: Taal, veld: &str, getypt: &str) -> Option<Klok> {
    if getypt.trim().is_empty() {
        return None;
    }
    let (uur, minuut) = fouten.tijd(l, veld, getypt)?;
    Klok::new(u8::try_from(uur).ok()?, u8::try_from(minuut).ok()?)
}

/// A time of day as it is typed back.
pub(crate) fn klok_tekst(klok: Klok) -> String {
    format!("{:02}:{:02}", klok.uur, klok.minuut)
}

/// A day and a time that must both be there. `zin` says which day to fill in, `tijd_zin` which time.
pub(crate) fn moment(
    fouten: &mut Fouten,
    l: Taal,
    (dag_veld, tijd_veld): (&str, &str),
    (dag, tijd): (&str, &str),
    (zin, tijd_zin): (&str, &str),
) -> Option<Moment> {
    let dag = fouten.dag(l, dag_veld, dag, zin);
    if tijd.trim().is_empty() {
        fouten.bij(tijd_veld, tijd_zin);
        return None;
    }
    let (uur, minuut) = fouten.tijd(l, tijd_veld, tijd)?;
    Moment::in_nederland(dag?, uur, minuut)
}

/// Yes or no; must be there. `zin` says what to choose.
pub(crate) fn ja_nee(fouten: &mut Fouten, veld: &str, getypt: &str, zin: &str) -> Option<bool> {
    let read = |text: &str| match text {
        "ja" => Some(true),
        "nee" => Some(false),
        _ => None,
    };
    fouten.keuze(veld, getypt, read, zin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_tijd_mag_leeg_blijven_maar_niet_onzin_zijn() {
        let mut fouten = Fouten::geen();
        assert_eq!(klok(&mut fouten, Taal::Nl, "tijd", " "), None);
        assert_eq!(klok(&mut fouten, Taal::Nl, "tijd", "8.05").map(klok_tekst).as_deref(), Some("08:05"));
        assert!(fouten.is_leeg());
        assert_eq!(klok(&mut fouten, Taal::Nl, "tijd", "kwart over"), None);
        assert!(fouten.van("tijd").is_some());
    }

    #[test]
    fn een_moment_vraagt_een_dag_en_een_tijd() {
        let lees = |dag, tijd| {
            let mut fouten = Fouten::geen();
            let moment = moment(&mut fouten, Taal::Nl, ("dag", "tijd"), (dag, tijd), ("Welke dag?", "Hoe laat?"));
            (moment.map(Moment::iso), fouten.lijst().len())
        };
        assert_eq!(lees("24-12-2026", "16:50"), (Some("2026-12-24T15:50:00Z".to_owned()), 0));
        assert_eq!(lees("", ""), (None, 2));
        assert_eq!(lees("24-12-2026", ""), (None, 1));
        assert_eq!(lees("31-2-2026", "9"), (None, 1));
    }

    #[test]
    fn ja_en_nee_en_verder_niets() {
        let mut fouten = Fouten::geen();
        assert_eq!(ja_nee(&mut fouten, "a", "ja", "Kies."), Some(true));
        assert_eq!(ja_nee(&mut fouten, "a", "nee", "Kies."), Some(false));
        assert_eq!(ja_nee(&mut fouten, "a", "", "Kies ja of nee."), None);
        assert_eq!(fouten.van("a"), Some("Kies ja of nee."));
    }
}
