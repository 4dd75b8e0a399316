//! A day and a time of day, typed in two fields.

use crate::{
    formulier::{Fouten, Waarden},
    taal::Taal,
};
use kernel::Moment;

/// The moment typed in the fields `dag` and `tijd`. People type whole minutes, the record counts finer: in the minute in which
/// the thing before it happened (`niet_voor`) this moment is that one, not just before it.
pub(in crate::pages::veiligthuis) fn moment(
    l: Taal,
    waarden: &Waarden,
    fouten: &mut Fouten,
    niet_voor: Moment,
) -> Option<Moment> {
    let dag = fouten.dag(l, "dag", waarden.tekst("dag"), &l.t("vt-dag-fout"));
    let tijd = fouten.tijd(l, "tijd", waarden.tekst("tijd"));
    let (dag, (uur, minuut)) = dag.zip(tijd)?;
    let typed = Moment::in_nederland(dag, uur, minuut)?;
    let same_minute = typed < niet_voor && niet_voor.seconden_sinds(typed) < 60;
    Some(if same_minute { niet_voor } else { typed })
}

/// The fields `dag` and `tijd`, filled with now.
pub(in crate::pages::veiligthuis) fn met_nu(l: Taal, waarden: Waarden, nu: Moment) -> Waarden {
    waarden.met("dag", nu.dag().kort()).met("tijd", l.klok(nu))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Dag;

    fn op(uur: i8, minuut: i8) -> Moment {
        Moment::in_nederland(Dag::new(2026, 9, 14).unwrap(), uur, minuut).unwrap()
    }

    #[test]
    fn wat_in_dezelfde_minuut_gebeurde_ligt_er_niet_voor() {
        let besloten = op(14, 5).plus_seconden(30);
        let lees = |tijd: &str| {
            let waarden = Waarden::leeg().met("dag", "14-9-2026").met("tijd", tijd);
            moment(Taal::Nl, &waarden, &mut Fouten::geen(), besloten)
        };
        assert_eq!(lees("14:05"), Some(besloten));
        assert_eq!(lees("14:06"), Some(op(14, 6)));
        assert_eq!(lees("14:04"), Some(op(14, 4)), "wat er echt voor ligt, weigert de melding zelf");
    }

    #[test]
    fn een_dag_en_een_tijd_die_niet_bestaan_staan_bij_hun_veld() {
        let waarden = Waarden::leeg().met("dag", "31-2-2026").met("tijd", "25:00");
        let mut fouten = Fouten::geen();
        assert_eq!(moment(Taal::Nl, &waarden, &mut fouten, op(9, 0)), None);
        assert!(fouten.van("dag").is_some() && fouten.van("tijd").is_some());
    }
}
