//! A person in the report.

use super::opgave::gevuld;
use crate::taal::Taal;
use kernel::{Dag, Geboorte, Geslacht};
use veiligthuis::melding::BetrokkeneOpgave;

/// The name, or the number in the report.
pub(super) fn noem(l: Taal, nummer: usize, wie: &BetrokkeneOpgave) -> String {
    let naam = wie.identiteit.naam.as_ref().map(|naam| naam.as_str().to_owned());
    naam.unwrap_or_else(|| l.ta("vb-persoon", &[("nummer", &nummer)]))
}

/// Everything that goes out about a person.
pub(super) fn velden(l: Taal, vandaag: Dag, wie: &BetrokkeneOpgave) -> Vec<(String, String)> {
    let identiteit = &wie.identiteit;
    let mut velden = vec![(
        l.t("vb-naam"),
        identiteit.naam.as_ref().map_or_else(|| l.t("vb-geen-naam"), |naam| naam.as_str().to_owned()),
    )];
    velden.extend(geboorte(l, vandaag, &identiteit.geboorte).map(|tekst| (l.t("vb-geboren"), tekst)));
    velden.extend(geslacht(l, identiteit.geslacht).map(|tekst| (l.t("vb-geslacht-label"), tekst)));
    velden.extend(identiteit.bsn.as_ref().map(|bsn| (l.t("vb-bsn"), bsn.as_str().to_owned())));
    velden.extend(gevuld(
        l,
        &[("vb-contact", identiteit.contact.as_ref()), ("vb-school", identiteit.school_of_arts.as_ref())],
    ));
    let rollen = wie.rollen.iter().map(|rol| l.tf("vb-rol", rol.code()));
    velden.push((l.t("vb-rol-label"), rollen.collect::<Vec<_>>().join(", ")));
    velden.push((l.t("vb-huishouden-label"), l.tf("vb-huishouden", wie.huishouden.code())));
    // A secret address goes to Veilig Thuis, but never on a page that is printed.
    velden.extend(wie.adres.as_ref().map(|adres| {
        let tekst = if adres.geheim { l.t("vb-adres-geheim") } else { adres.regels.as_str().to_owned() };
        (l.t("vb-adres"), tekst)
    }));
    velden.extend(wie.geinformeerd.map(|verteld| (l.t("vb-verteld-label"), l.tf("vb-verteld", verteld.code()))));
    velden.extend(gevuld(l, &[("vb-verteld-toelichting", wie.geinformeerd_toelichting.as_ref())]));
    velden
}

fn geboorte(l: Taal, vandaag: Dag, geboorte: &Geboorte) -> Option<String> {
    match geboorte {
        Geboorte::Op(dag) => Some(l.ta("vb-geboren-op", &[("dag", &l.dag(*dag)), ("jaar", &vandaag.leeftijd(*dag))])),
        Geboorte::InJaar(jaar) => Some(l.ta("vb-geboren-in", &[("jaar", &jaar.to_string())])),
        Geboorte::Ongeveer { leeftijd, op } => {
            Some(l.ta("vb-geboren-ongeveer", &[("leeftijd", leeftijd), ("dag", &l.dag(*op))]))
        }
        Geboorte::Ongeboren { verwacht: Some(dag) } => Some(l.ta("vb-ongeboren-verwacht", &[("dag", &l.dag(*dag))])),
        Geboorte::Ongeboren { verwacht: None } => Some(l.t("vb-ongeboren")),
        Geboorte::Onbekend => None,
    }
}

fn geslacht(l: Taal, geslacht: Geslacht) -> Option<String> {
    match geslacht {
        Geslacht::Vrouw => Some(l.t("vb-vrouw")),
        Geslacht::Man => Some(l.t("vb-man")),
        Geslacht::Anders => Some(l.t("vb-anders")),
        Geslacht::Onbekend => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_geboorte_leest_als_gewone_taal() {
        let vandaag = Dag::new(2026, 3, 2).unwrap();
        let op = Geboorte::Op(Dag::new(2016, 5, 17).unwrap());
        assert_eq!(geboorte(Taal::Nl, vandaag, &op).unwrap(), "17 mei 2016 (9 jaar)");
        assert_eq!(geboorte(Taal::Nl, vandaag, &Geboorte::InJaar(2016)).unwrap(), "in 2016");
        assert!(geboorte(Taal::En, vandaag, &Geboorte::Ongeboren { verwacht: None }).is_some());
        assert!(geboorte(Taal::Nl, vandaag, &Geboorte::Onbekend).is_none());
    }
}
