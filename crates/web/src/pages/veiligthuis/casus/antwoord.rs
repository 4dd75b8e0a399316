//! What becomes of an offer: received, refused, taken back, given back, and the steps of the ladder while nobody answers.

use super::{
    beeld::Beeld,
    formulier::{Handgreep, Opzet, Veld},
};
use crate::{
    formulier::{Fouten, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{codes, met_nu, moment},
};
use access::handeling::{OverdrachtAanbieden, OverdrachtEscaleren, OverdrachtVastleggen};
use kernel::{Moment, OnderdeelId, Tekst};
use veiligthuis::{
    casus::Command,
    codes::{Oordeel, RedenTeruggave, RedenWeigering, Trede},
};

/// The party has the offer.
pub(super) struct Ontvangen;
/// The party refuses.
pub(super) struct Weigeren;
/// Veilig Thuis takes the offer back.
pub(super) struct Intrekken;
/// The party gives back what it had accepted.
pub(super) struct Teruggeven;
/// A step of the ladder.
pub(super) struct Ladder;

/// A form about the transfer in the path; which `wat` names its words.
pub(super) fn opzet(b: &Beeld, wat: &str, velden: Vec<Veld>) -> Result<Opzet, Fout> {
    let (l, o) = (b.l, b.overdracht().ok_or(Fout::NietVoorU)?);
    Ok(Opzet {
        titel: l.tf("cas-stap-titel", wat),
        inleiding: l.tf("cas-stap-inleiding", wat),
        feiten: vec![
            (l.t("cas-aan-wie"), format!("{} ({})", b.partij(o), l.tf("cas-partij", o.aanbod.partij.soort.code()))),
            (l.t("cas-aangeboden-op"), l.moment(o.aanbod.aangeboden)),
        ],
        velden,
        knop: l.t("vt-opslaan"),
        begin: met_nu(l, Waarden::leeg(), b.nu),
        ..Opzet::default()
    })
}

/// The id of the transfer, and when: not before the offer or the acceptance.
pub(super) fn wanneer(b: &Beeld, w: &Waarden, fouten: &mut Fouten) -> Option<(OnderdeelId, Moment)> {
    let o = b.overdracht()?;
    let na = o.acceptatie.as_ref().map_or(o.aanbod.aangeboden, |a| a.op);
    Some((o.aanbod.id, moment(b.l, w, fouten, na)?))
}

fn toelichting(b: &Beeld, w: &Waarden, fouten: &mut Fouten) -> Option<Tekst> {
    fouten.tekst(b.l, "toelichting", w.tekst("toelichting"), &b.l.t("cas-toelichting-fout"))
}

fn tekstvak(b: &Beeld, uitleg: &str) -> Veld {
    Veld::Tekstvak("toelichting", b.l.t("vt-toelichting"), b.l.t(uitleg), false)
}

impl Handgreep for Ontvangen {
    type Mag = OverdrachtVastleggen;
    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        opzet(b, "ontvangen", vec![Veld::DagEnTijd])
    }
    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let (overdracht, op) = wanneer(b, w, fouten)?;
        Some(Command::LegOntvangstVast { overdracht, op })
    }
}

impl Handgreep for Weigeren {
    type Mag = OverdrachtVastleggen;
    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let redenen = codes(b.l, "cas-weiger", RedenWeigering::ALLE, RedenWeigering::code);
        let reden = Veld::Rondjes("reden", b.l.t("cas-weiger-vraag"), redenen, String::new());
        opzet(b, "weigeren", vec![reden, tekstvak(b, "cas-weiger-uitleg"), Veld::DagEnTijd])
    }
    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let reden = fouten.keuze("reden", w.tekst("reden"), RedenWeigering::van_code, &b.l.t("cas-reden-fout"));
        let toelichting = toelichting(b, w, fouten);
        let (overdracht, op) = wanneer(b, w, fouten)?;
        Some(Command::LegWeigeringVast { overdracht, op, reden: reden?, toelichting: toelichting? })
    }
}

impl Handgreep for Intrekken {
    type Mag = OverdrachtAanbieden;
    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        opzet(b, "intrekken", vec![tekstvak(b, "cas-intrek-uitleg"), Veld::DagEnTijd])
    }
    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let reden = toelichting(b, w, fouten);
        let (overdracht, op) = wanneer(b, w, fouten)?;
        Some(Command::TrekOverdrachtIn { overdracht, op, reden: reden? })
    }
}

impl Handgreep for Teruggeven {
    type Mag = OverdrachtVastleggen;
    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let redenen = codes(l, "cas-terug", RedenTeruggave::ALLE, RedenTeruggave::code);
        let veilig = codes(l, "vt-oordeel", Oordeel::ALLE, Oordeel::code);
        let velden = vec![
            Veld::Rondjes("reden", l.t("cas-terug-vraag"), redenen, String::new()),
            Veld::Rondjes("veilig", l.t("cas-terug-veilig"), veilig, l.t("cas-terug-veilig-uitleg")),
            tekstvak(b, "cas-terug-uitleg"),
            Veld::DagEnTijd,
        ];
        opzet(b, "teruggeven", velden)
    }
    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let reden = fouten.keuze("reden", w.tekst("reden"), RedenTeruggave::van_code, &b.l.t("cas-reden-fout"));
        let veilig = fouten.keuze("veilig", w.tekst("veilig"), Oordeel::van_code, &b.l.t("vt-oordeel-fout"));
        let toelichting = toelichting(b, w, fouten);
        let (overdracht, op) = wanneer(b, w, fouten)?;
        let (reden, veilig, toelichting) = (reden?, veilig?, toelichting?);
        Some(Command::LegTeruggaveVast { overdracht, op, reden, veilig, toelichting })
    }
}

impl Handgreep for Ladder {
    type Mag = OverdrachtEscaleren;
    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, o) = (b.l, b.overdracht().ok_or(Fout::NietVoorU)?);
        let tredes = Trede::ALLE.iter().map(|trede| {
            let dag = l.weekdag(o.dag_van(*trede, b.gezien.facts.wet, b.regio()));
            crate::formulier::Keuze::new(trede.code(), l.tf("cas-trede", trede.code()))
                .met_uitleg(l.ta("cas-trede-dag", &[("dag", &dag)]))
        });
        let trede = Veld::Rondjes("trede", l.t("cas-trede-vraag"), tredes.collect(), String::new());
        opzet(b, "ladder", vec![trede, tekstvak(b, "cas-trede-uitleg"), Veld::DagEnTijd])
    }
    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let trede = fouten.keuze("trede", w.tekst("trede"), Trede::van_code, &b.l.t("cas-trede-fout"));
        let toelichting = toelichting(b, w, fouten);
        let (overdracht, op) = wanneer(b, w, fouten)?;
        Some(Command::LegLadderstapVast { overdracht, trede: trede?, op, toelichting: toelichting? })
    }
}
