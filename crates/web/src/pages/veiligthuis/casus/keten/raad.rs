//! The Raad: the request, telling the college the same day, and what the Raad lets know.

use super::{gekozen, in_pad, mensen, toelichting};
use crate::{
    formulier::{Fouten, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        casus::{
            beeld::Beeld,
            formulier::{Handgreep, Opzet, Veld},
        },
        gemeen::{codes, met_nu, moment},
    },
};
use access::handeling::CasusBewerken;
use kernel::OnderdeelId;
use veiligthuis::{
    casus::{
        Command,
        keten::{VtoOpgave, VtoStand},
    },
    codes::{Ketenbesluit, Raadbericht, VtoWeg},
};

/// Recording the request.
pub(in super::super) struct Vragen;
/// The college was told.
pub(in super::super) struct College;
/// The Raad let something know.
pub(in super::super) struct Antwoord;

/// The request in the path.
fn vto(b: &Beeld) -> Result<&VtoStand, Fout> {
    in_pad(b).and_then(|id| b.casus().keten.vto(id)).ok_or(Fout::NietVoorU)
}

fn feiten(b: &Beeld, v: &VtoStand) -> Vec<(String, String)> {
    let l = b.l;
    vec![
        (l.t("cas-over-wie"), b.namen_van(&v.vto.over)),
        (l.t("keten-vto-op"), l.moment(v.vto.op)),
        (l.t("keten-vto-weg"), l.tf("keten-vto-weg", v.vto.weg.code())),
    ]
}

impl Handgreep for Vragen {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, nieuw) = (b.l, Waarden::leeg());
        let besluit = b.casus().keten.te_doen().find(|besluit| besluit.wat == Ketenbesluit::Vto);
        let begin = besluit.into_iter().flat_map(|besluit| &besluit.over).fold(nieuw, |w, id| w.met("over", id));
        let weg = codes(l, "keten-vto-weg", VtoWeg::ALLE, VtoWeg::code);
        let velden = vec![
            Veld::Vinkjes("over", l.t("keten-vto-kinderen"), mensen(b), String::new()),
            Veld::DagEnTijd,
            Veld::Rondjes("weg", l.t("keten-vto-weg"), weg, l.t("keten-vto-weg-uitleg")),
            Veld::Tekstvak("toelichting", l.t("keten-vto-wat"), String::new(), false),
        ];
        let eerst =
            || (l.t("keten-eerst-besluit"), format!("{}/ketenbesluiten/nieuw", b.pad()), l.t("keten-doe-voorstel"));
        Ok(Opzet {
            titel: l.t("keten-vto-titel"),
            inleiding: l.t("keten-vto-inleiding"),
            open: if besluit.is_some() { Vec::new() } else { vec![eerst()] },
            velden: if besluit.is_some() { velden } else { Vec::new() },
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, begin, b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, id: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let l = b.l;
        let besloten = b.casus().keten.te_doen().find(|besluit| besluit.wat == Ketenbesluit::Vto).map(|b| b.op);
        let op = moment(l, w, fouten, besloten.unwrap_or(b.gezien.row.geopend_op));
        let weg = fouten.keuze("weg", w.tekst("weg"), VtoWeg::van_code, &l.t("keten-vto-weg-fout"));
        let toelichting = toelichting(b, w, fouten);
        let (op, weg, toelichting) = (op?, weg?, toelichting?);
        Some(Command::VraagRaad(Box::new(VtoOpgave { id, over: gekozen(w, "over"), op, weg, toelichting })))
    }

    /// The college hears of it the same day: that is what comes next.
    fn daarna(b: &Beeld, _: &Waarden) -> String {
        format!("{}#keten", b.pad())
    }
}

impl Handgreep for College {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, v) = (b.l, vto(b)?);
        if v.college.is_some() {
            return Err(Fout::NietVoorU);
        }
        Ok(Opzet {
            titel: l.t("keten-college-titel"),
            inleiding: l.t("keten-college-inleiding"),
            feiten: feiten(b, v),
            velden: vec![
                Veld::Tekstvak("aan", l.t("keten-college-aan"), l.t("keten-college-aan-uitleg"), false),
                Veld::DagEnTijd,
            ],
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let (l, v) = (b.l, vto(b).ok()?);
        let aan = fouten.tekst(l, "aan", w.tekst("aan"), &l.t("keten-college-aan-fout"));
        let op = moment(l, w, fouten, v.vto.op);
        Some(Command::LegCollegeIngelichtVast { vto: v.vto.id, op: op?, aan: aan? })
    }
}

impl Handgreep for Antwoord {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, v) = (b.l, vto(b)?);
        let bericht = codes(l, "keten-raad", Raadbericht::ALLE, Raadbericht::code);
        Ok(Opzet {
            titel: l.t("keten-raad-titel"),
            inleiding: l.t("keten-raad-inleiding"),
            feiten: feiten(b, v),
            velden: vec![
                Veld::Rondjes("bericht", l.t("keten-raad-vraag"), bericht, String::new()),
                Veld::DagEnTijd,
                Veld::Tekstvak("toelichting", l.t("vt-toelichting"), String::new(), true),
            ],
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let (l, v) = (b.l, vto(b).ok()?);
        let bericht = fouten.keuze("bericht", w.tekst("bericht"), Raadbericht::van_code, &l.t("keten-raad-fout"));
        let op = moment(l, w, fouten, v.antwoorden.last().map_or(v.vto.op, |a| a.op));
        let toelichting = fouten.tekst_of_leeg(l, "toelichting", w.tekst("toelichting"));
        Some(Command::LegRaadantwoordVast { vto: v.vto.id, op: op?, bericht: bericht?, toelichting })
    }
}
