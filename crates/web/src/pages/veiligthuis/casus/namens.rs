//! A named person accepts on behalf of a party. On behalf of another one than it was offered to is refused.

use super::{
    antwoord::{opzet, wanneer},
    beeld::Beeld,
    formulier::{Handgreep, Opzet, Veld},
};
use crate::{
    formulier::{Fouten, Keuze, Waarden},
    fout::Fout,
};
use access::handeling::OverdrachtVastleggen;
use kernel::{OnderdeelId, Tekst};
use veiligthuis::casus::{AcceptatieOpgave, Command, NamensPartij};

/// The form.
pub(super) struct Accepteren;

impl Handgreep for Accepteren {
    type Mag = OverdrachtVastleggen;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, o) = (b.l, b.overdracht().ok_or(Fout::NietVoorU)?);
        let namens = vec![
            Keuze::new("aangeboden", b.partij(o)),
            Keuze::new("ander", l.t("cas-namens-ander")).met_uitleg(l.t("cas-namens-ander-uitleg")),
        ];
        let velden = vec![
            Veld::Regel("wie", l.t("cas-accept-naam"), String::new(), false),
            Veld::Regel("functie", l.t("cas-accept-functie"), String::new(), false),
            Veld::Rondjes("namens", l.t("cas-namens"), namens, String::new()),
            Veld::Regel("andere_partij", l.t("cas-namens-welke"), String::new(), true),
            Veld::DagEnTijd,
            Veld::Tekstvak("toelichting", l.t("cas-accept-opmerking"), String::new(), true),
        ];
        opzet(b, "accepteren", velden)
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let l = b.l;
        let naam = fouten.tekst(l, "wie", w.tekst("wie"), &l.t("cas-accept-naam-fout"));
        let functie = fouten.tekst(l, "functie", w.tekst("functie"), &l.t("cas-accept-functie-fout"));
        let namens = match w.tekst("namens") {
            "aangeboden" => b.overdracht().and_then(|o| o.aanbod.partij.naam.open(&b.gezien.permit)).cloned(),
            "ander" => fouten.tekst(l, "andere_partij", w.tekst("andere_partij"), &l.t("cas-namens-welke-fout")),
            _ => {
                fouten.bij("namens", l.t("cas-namens-fout"));
                None
            }
        };
        let opmerking = fouten.tekst_of_leeg(l, "toelichting", w.tekst("toelichting"));
        let (overdracht, op) = wanneer(b, w, fouten)?;
        let (namens, naam, functie): (Tekst, Tekst, Tekst) = (namens?, naam?, functie?);
        let door = NamensPartij { naam, functie };
        Some(Command::LegAcceptatieVast(Box::new(AcceptatieOpgave { overdracht, op, namens, door, opmerking })))
    }
}
