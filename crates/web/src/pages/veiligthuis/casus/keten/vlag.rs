//! The flags: which partner is involved and why, when to look again, and until when.

use super::{gekozen, in_pad, mensen, toelichting};
use crate::{
    formulier::{Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        casus::{
            beeld::Beeld,
            formulier::{Handgreep, Opzet, Veld},
        },
        gemeen::{met_nu, moment},
    },
};
use access::handeling::CasusBewerken;
use kernel::OnderdeelId;
use veiligthuis::{
    casus::{
        Command,
        keten::{KetenvlagStand, VlagOpgave},
    },
    codes::Ketenaanleiding,
};

/// Setting a flag.
pub(in super::super) struct Zetten;
/// Looking again.
pub(in super::super) struct Bijwerken;
/// The partner is no longer involved.
pub(in super::super) struct Beeindigen;

/// The flag in the path, while it stands.
fn lopend(b: &Beeld) -> Result<&KetenvlagStand, Fout> {
    let gevonden = in_pad(b).and_then(|id| b.casus().keten.vlag(id)).ok_or(Fout::NietVoorU)?;
    if gevonden.einde.is_none() { Ok(gevonden) } else { Err(Fout::NietVoorU) }
}

fn feiten(b: &Beeld, v: &KetenvlagStand) -> Vec<(String, String)> {
    let l = b.l;
    vec![
        (l.tf("keten-partner", v.vlag.aanleiding.partner().code()), l.tf("keten-aanleiding", v.vlag.aanleiding.code())),
        (l.t("keten-sinds"), l.moment(v.vlag.sinds)),
        (l.t("keten-terugkijken"), l.weekdag(v.terugkijken())),
    ]
}

impl Handgreep for Zetten {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let keuzes = Ketenaanleiding::ALLE.iter().map(|a| {
            let partner = l.tf("keten-partner", a.partner().code());
            let woord = format!("{partner}: {}", l.tf("keten-aanleiding", a.code()));
            let keuze = Keuze::new(a.code(), woord);
            match a.besluit() {
                Some(_) => keuze.met_uitleg(l.t("keten-met-twee")),
                None => keuze,
            }
        });
        Ok(Opzet {
            titel: l.t("keten-vlag-titel"),
            inleiding: l.t("keten-vlag-inleiding"),
            velden: vec![
                Veld::Rondjes("aanleiding", l.t("keten-vlag-vraag"), keuzes.collect(), String::new()),
                Veld::Vinkjes("over", l.t("cas-aanbod-over"), mensen(b), String::new()),
                Veld::DagEnTijd,
                Veld::Regel("contact", l.t("keten-contact"), l.t("keten-contact-uitleg"), false),
                Veld::Tekstvak("toelichting", l.t("keten-afspraken"), String::new(), false),
                Veld::Dag("terugkijken", l.t("keten-terugkijken"), l.t("keten-terugkijken-uitleg")),
            ],
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, id: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let l = b.l;
        let aanleiding =
            fouten.keuze("aanleiding", w.tekst("aanleiding"), Ketenaanleiding::van_code, &l.t("keten-vlag-fout"));
        let wat = aanleiding.and_then(Ketenaanleiding::besluit);
        let besloten = b.casus().keten.te_doen().find(|besluit| Some(besluit.wat) == wat).map(|besluit| besluit.op);
        let sinds = moment(l, w, fouten, besloten.unwrap_or(b.gezien.row.geopend_op));
        let contact = fouten.tekst(l, "contact", w.tekst("contact"), &l.t("keten-contact-fout"));
        let toelichting = toelichting(b, w, fouten);
        let terugkijken = fouten.dag(l, "terugkijken", w.tekst("terugkijken"), &l.t("keten-terugkijken-fout"));
        Some(Command::ZetKetenvlag(Box::new(VlagOpgave {
            id,
            aanleiding: aanleiding?,
            over: gekozen(w, "over"),
            sinds: sinds?,
            terugkijken: terugkijken?,
            contact: contact?,
            toelichting: toelichting?,
        })))
    }
}

impl Handgreep for Bijwerken {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, v) = (b.l, lopend(b)?);
        Ok(Opzet {
            titel: l.t("keten-kijk-titel"),
            inleiding: l.t("keten-kijk-inleiding"),
            feiten: feiten(b, v),
            velden: vec![
                Veld::Tekstvak("toelichting", l.t("keten-kijk-wat"), String::new(), false),
                Veld::DagEnTijd,
                Veld::Dag("terugkijken", l.t("keten-terugkijken"), l.t("keten-terugkijken-uitleg")),
            ],
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let (l, v) = (b.l, lopend(b).ok()?);
        let toelichting = toelichting(b, w, fouten);
        let op = moment(l, w, fouten, v.laatst());
        let dag = fouten.dag(l, "terugkijken", w.tekst("terugkijken"), &l.t("keten-terugkijken-fout"));
        let (op, terugkijken, toelichting) = (op?, dag?, toelichting?);
        Some(Command::WerkKetenvlagBij { vlag: v.vlag.id, op, terugkijken, toelichting })
    }
}

impl Handgreep for Beeindigen {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, v) = (b.l, lopend(b)?);
        Ok(Opzet {
            titel: l.t("keten-eraf-titel"),
            inleiding: l.t("keten-eraf-inleiding"),
            feiten: feiten(b, v),
            velden: vec![Veld::Tekstvak("toelichting", l.t("keten-waarom"), String::new(), false), Veld::DagEnTijd],
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let (l, v) = (b.l, lopend(b).ok()?);
        let toelichting = toelichting(b, w, fouten);
        let op = moment(l, w, fouten, v.laatst());
        Some(Command::BeeindigKetenvlag { vlag: v.vlag.id, op: op?, toelichting: toelichting? })
    }
}
