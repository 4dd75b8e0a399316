//! Offering a transfer: to whom, which responsibility, whose safety, under which conditions, and the extract that is frozen.

use super::{
    beeld::Beeld,
    formulier::{Handgreep, Opzet, Veld},
};
use crate::{
    formulier::{Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{codes, met_nu, moment},
};
use access::handeling::OverdrachtAanbieden;
use kernel::{Moment, OnderdeelId, Tekst, Termijnsoort};
use veiligthuis::{
    casus::{AanbodOpgave, Command},
    codes::{PartijSoort, Verantwoordelijkheid},
};

/// The form.
pub(super) struct Aanbieden;

impl Handgreep for Aanbieden {
    type Mag = OverdrachtAanbieden;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let mensen = b.gezien.personen.iter().map(|p| Keuze::new(p.betrokkene.id.to_string(), b.naam(p.betrokkene.id)));
        let t21 = b.gezien.facts.wet.termijn(Termijnsoort::AcceptatieOverdracht, b.nu).ok().map(|t| t.uiterlijk.kort());
        let iedereen = b.gezien.personen.iter().fold(Waarden::leeg(), |w, p| w.met("over", p.betrokkene.id));
        let sleutel = |naam: &str| l.t(naam);
        Ok(Opzet {
            titel: l.t("cas-aanbod-titel"),
            inleiding: l.t("cas-aanbod-inleiding"),
            velden: vec![
                Veld::Lijst(
                    "partij",
                    sleutel("cas-aanbod-partij"),
                    codes(l, "cas-partij", PartijSoort::ALLE, PartijSoort::code),
                    String::new(),
                ),
                Veld::Regel("naam", sleutel("cas-aanbod-naam"), sleutel("cas-aanbod-naam-uitleg"), false),
                Veld::Regel("contact", sleutel("cas-aanbod-contact"), String::new(), true),
                Veld::Vinkjes(
                    "wat",
                    sleutel("cas-aanbod-wat"),
                    codes(l, "cas-wat", Verantwoordelijkheid::ALLE, Verantwoordelijkheid::code),
                    String::new(),
                ),
                Veld::Tekstvak("toelichting", sleutel("vt-toelichting"), String::new(), true),
                Veld::Vinkjes("over", sleutel("cas-aanbod-over"), mensen.collect(), String::new()),
                Veld::Tekstvak("voorwaarden", sleutel("cas-voorwaarden"), sleutel("cas-voorwaarden-uitleg"), true),
                Veld::Tekstvak("uittreksel", sleutel("cas-uittreksel"), sleutel("cas-uittreksel-uitleg"), false),
                Veld::DagEnTijd,
                Veld::Dag("reactie", sleutel("cas-aanbod-reactie"), sleutel("cas-aanbod-reactie-uitleg")),
            ],
            knop: l.t("cas-aanbod-knop"),
            begin: met_nu(l, iedereen, b.nu).met_als("reactie", t21),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, nieuw: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let l = b.l;
        let partij = fouten.keuze("partij", w.tekst("partij"), PartijSoort::van_code, &l.t("cas-aanbod-partij-fout"));
        let naam = fouten.tekst(l, "naam", w.tekst("naam"), &l.t("cas-aanbod-naam-fout"));
        let contact = fouten.tekst_of_leeg(l, "contact", w.tekst("contact"));
        let toelichting = fouten.tekst_of_leeg(l, "toelichting", w.tekst("toelichting"));
        let voorwaarden = fouten.tekst_of_leeg(l, "voorwaarden", w.tekst("voorwaarden"));
        let uittreksel = fouten.tekst(l, "uittreksel", w.tekst("uittreksel"), &l.t("cas-uittreksel-fout"));
        let aangeboden = moment(l, w, fouten, eerder(b));
        let reactie = fouten.dag_of_leeg(l, "reactie", w.tekst("reactie"));
        let ((partij, naam), (uittreksel, aangeboden)) = (partij.zip(naam)?, uittreksel.zip(aangeboden)?);
        Some(Command::BiedOverdrachtAan(Box::new(AanbodOpgave {
            id: nieuw,
            partij,
            naam,
            contact,
            verantwoordelijkheden: w.alle("wat").filter_map(Verantwoordelijkheid::van_code).collect(),
            toelichting,
            over: w.alle("over").filter_map(|typed| typed.parse().ok()).collect(),
            voorwaarden: regels(voorwaarden.as_ref()),
            uittreksel,
            aangeboden,
            reactie,
        })))
    }
}

/// The decision that an offer follows on: what was typed in its minute counts as after it.
fn eerder(b: &Beeld) -> Moment {
    b.casus().vervolg.map_or(b.gezien.row.geopend_op, |v| v.vanaf)
}

/// One condition per line.
fn regels(tekst: Option<&Tekst>) -> Vec<Tekst> {
    let lines = tekst.map(|t| t.as_str().lines().filter_map(|line| Tekst::new(line).ok()).collect());
    lines.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elke_regel_is_een_voorwaarde() {
        let typed = Tekst::new("Het kind slaapt bij oma.\n\n  Vader komt niet thuis. ").unwrap();
        let read: Vec<_> = regels(Some(&typed)).iter().map(|t| t.as_str().to_owned()).collect();
        assert_eq!(read, ["Het kind slaapt bij oma.", "Vader komt niet thuis."]);
        assert!(regels(None).is_empty());
    }
}
