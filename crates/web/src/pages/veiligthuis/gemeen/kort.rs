//! A day in few letters, for a list that is scanned: `zo 10 jan`; with the year when that is another one.

use crate::taal::Taal;
use kernel::{Dag, Moment};

/// The day, seen from today.
pub(in crate::pages::veiligthuis) fn korte_dag(l: Taal, dag: Dag, vandaag: Dag) -> String {
    let (weekdag, maand) = (l.tf("vt-wd", &dag.weekdag().to_string()), l.tf("vt-mnd", &dag.maand().to_string()));
    let year = if dag.jaar() == vandaag.jaar() { String::new() } else { format!(" {}", dag.jaar()) };
    format!("{weekdag} {} {maand}{year}", dag.dag())
}

/// The day and the time.
pub(in crate::pages::veiligthuis) fn kort_moment(l: Taal, moment: Moment, vandaag: Dag) -> String {
    format!("{}, {}", korte_dag(l, moment.dag(), vandaag), l.klok(moment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_dag_in_de_lijst_is_kort_en_noemt_alleen_een_ander_jaar() {
        let (dag, vandaag) = (Dag::new(2027, 3, 7).unwrap(), Dag::new(2027, 3, 9).unwrap());
        assert_eq!(korte_dag(Taal::Nl, dag, vandaag), "zo 7 mrt");
        assert_eq!(korte_dag(Taal::En, dag, vandaag), "Sun 7 Mar");
        assert_eq!(korte_dag(Taal::Nl, dag.plus_jaren(-1), vandaag), "za 7 mrt 2026");
    }
}
