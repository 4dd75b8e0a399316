//! What two people decide before it happens outside: proposing it, and letting a decision go that is not carried out.

use super::{gekozen, in_pad, mensen, toelichting};
use crate::{
    formulier::{Fouten, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        casus::{
            beeld::Beeld,
            formulier::{Handgreep, Opzet, Veld},
        },
        gemeen::codes,
    },
};
use access::handeling::CasusBewerken;
use kernel::{BetrokkeneId, OnderdeelId};
use veiligthuis::{casus::Command, codes::Ketenbesluit};

/// Proposing.
pub(in super::super) struct Voorstellen;
/// Not doing what was decided.
pub(in super::super) struct Vervallen;

/// A proposal in words, for who decides along.
pub(in super::super) fn in_woorden(b: &Beeld, wat: Ketenbesluit, over: &[BetrokkeneId]) -> Vec<(String, String)> {
    vec![(b.l.t("cas-voorstel-wat"), b.l.tf("keten-besluit", wat.code())), (b.l.t("cas-over-wie"), b.namen_van(over))]
}

impl Handgreep for Voorstellen {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let wat = codes(l, "keten-besluit", Ketenbesluit::ALLE, Ketenbesluit::code);
        Ok(Opzet {
            titel: l.t("keten-voorstel-titel"),
            inleiding: l.t("keten-voorstel-inleiding"),
            velden: vec![
                Veld::Rondjes("wat", l.t("keten-voorstel-vraag"), wat, String::new()),
                Veld::Vinkjes("over", l.t("cas-aanbod-over"), mensen(b), String::new()),
                Veld::Tekstvak("toelichting", l.t("keten-waarom"), l.t("keten-waarom-uitleg"), false),
            ],
            knop: l.t("cas-stel-voor"),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, voorstel: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let wat = fouten.keuze("wat", w.tekst("wat"), Ketenbesluit::van_code, &b.l.t("keten-voorstel-fout"));
        let toelichting = toelichting(b, w, fouten);
        let over = gekozen(w, "over");
        Some(Command::StelKetenbesluitVoor { voorstel, wat: wat?, over, toelichting: toelichting? })
    }
}

impl Handgreep for Vervallen {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, id) = (b.l, in_pad(b).ok_or(Fout::NietVoorU)?);
        let besluit = b.casus().keten.te_doen().find(|besluit| besluit.id == id).ok_or(Fout::NietVoorU)?;
        Ok(Opzet {
            titel: l.t("keten-vervallen-titel"),
            inleiding: l.t("keten-vervallen-inleiding"),
            feiten: in_woorden(b, besluit.wat, &besluit.over),
            velden: vec![Veld::Tekstvak("toelichting", l.t("keten-vervallen-waarom"), String::new(), false)],
            knop: l.t("keten-vervallen-knop"),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let besluit = in_pad(b)?;
        Some(Command::LaatKetenbesluitVervallen { besluit, reden: toelichting(b, w, fouten)? })
    }
}
