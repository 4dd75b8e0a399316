//! Reading the form of a signal.

use super::super::{invoer, personen};
use crate::{
    formulier::{Fouten, Waarden},
    taal::Taal,
};
use kernel::{Inzagerecht, OnderdeelId};
use meldcode::dossier::{Bron, Gegeven, Richting, Signaal, SignaalInhoud};

/// At which field a refusal of the dossier is shown.
pub(super) const VELDEN: [(&str, &str); 3] =
    [("datum-in-de-toekomst", "dag"), ("betrokkene-ontbreekt", "over"), ("betrokkene-onbekend", "over")];

/// The signal that was typed, or what is wrong.
pub(super) fn lees(fouten: &mut Fouten, l: Taal, typed: &Waarden, id: OnderdeelId) -> Option<Signaal> {
    let omschrijving = fouten.tekst(l, "omschrijving", typed.tekst("omschrijving"), &l.t("signaal-omschrijving-fout"));
    let richting = fouten.keuze("richting", typed.tekst("richting"), Richting::van_code, &l.t("signaal-richting-fout"));
    let bron = fouten.keuze("bron", typed.tekst("bron"), Bron::van_code, &l.t("signaal-bron-fout"));
    let gezien_door = fouten.tekst(l, "gezien", typed.tekst("gezien"), &l.t("signaal-gezien-fout"));
    let dag = fouten.dag(l, "dag", typed.tekst("dag"), &l.t("signaal-dag-fout"));
    let tijd = invoer::klok(fouten, l, "tijd", typed.tekst("tijd"));
    let plaats = fouten.tekst_of_leeg(l, "plaats", typed.tekst("plaats"));
    let inhoud = SignaalInhoud { omschrijving: omschrijving?, plaats, gezien_door: gezien_door? };
    let inhoud = Gegeven::new(personen::gekozen(typed, "over"), inhoud);
    Some(Signaal { id, richting: richting?, bron: bron?, dag: dag?, tijd, inhoud })
}

/// A signal as it can be typed again.
pub(super) fn schrijf(signaal: &Signaal, recht: &dyn Inzagerecht) -> Waarden {
    let inhoud = signaal.inhoud.open(recht);
    let form = Waarden::leeg()
        .met("richting", signaal.richting.code())
        .met("bron", signaal.bron.code())
        .met("dag", signaal.dag.kort())
        .met_als("tijd", signaal.tijd.map(invoer::klok_tekst))
        .met_als("omschrijving", inhoud.map(|inhoud| inhoud.omschrijving.as_str()))
        .met_als("gezien", inhoud.map(|inhoud| inhoud.gezien_door.as_str()))
        .met_als("plaats", inhoud.and_then(|inhoud| inhoud.plaats.as_ref()).map(|tekst| tekst.as_str()));
    signaal.inhoud.over.iter().fold(form, |form, wie| form.met("over", wie))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn typed() -> Waarden {
        Waarden::leeg()
            .met("omschrijving", "Blauwe plek op de arm")
            .met("richting", "voor")
            .met("bron", "eigen_waarneming")
            .met("gezien", "Sanne Bakker")
            .met("dag", "18-12-2026")
            .met("tijd", "8:45")
            .met("over", "0190f3c2-0000-7000-8000-000000000001")
    }

    fn read(typed: &Waarden) -> (Option<Signaal>, Fouten) {
        let mut fouten = Fouten::geen();
        let signaal = lees(&mut fouten, Taal::Nl, typed, OnderdeelId::new(Uuid::from_u128(5)));
        (signaal, fouten)
    }

    #[test]
    fn een_signaal_heeft_een_dag_een_richting_en_een_bron() {
        let (signaal, fouten) = read(&typed());
        let signaal = signaal.unwrap();
        assert!(fouten.is_leeg());
        assert_eq!((signaal.richting, signaal.bron), (Richting::Voor, Bron::EigenWaarneming));
        assert_eq!(
            (signaal.dag.kort(), signaal.tijd.map(invoer::klok_tekst)),
            ("18-12-2026".into(), Some("08:45".into()))
        );
        assert_eq!(signaal.inhoud.over.len(), 1);
    }

    #[test]
    fn wat_ontbreekt_staat_elk_bij_zijn_eigen_veld() {
        let (signaal, fouten) = read(&Waarden::leeg());
        assert!(signaal.is_none());
        for veld in ["omschrijving", "richting", "bron", "gezien", "dag"] {
            assert!(fouten.van(veld).is_some(), "{veld}");
        }
        assert_eq!(fouten.lijst().len(), 5);
    }
}
