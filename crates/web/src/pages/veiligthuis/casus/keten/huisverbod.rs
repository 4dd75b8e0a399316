//! The tijdelijk huisverbod: as it was imposed, as it was extended, and how it ended.

use super::{gekozen, in_pad, mensen, toelichting};
use crate::{
    formulier::{Fouten, Keuze, Waarden},
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
        keten::{HuisverbodOpgave, HuisverbodStand},
    },
    codes::{HuisverbodEinde, HuisverbodVerzoek},
};

/// As the burgemeester imposed it.
pub(in super::super) struct Opleggen;
/// The burgemeester extended it.
pub(in super::super) struct Verlengen;
/// It ended.
pub(in super::super) struct Beeindigen;

/// The huisverbod in the path, while no end was recorded.
fn lopend(b: &Beeld) -> Result<&HuisverbodStand, Fout> {
    let gevonden = in_pad(b).and_then(|id| b.casus().keten.huisverbod(id)).ok_or(Fout::NietVoorU)?;
    if gevonden.einde.is_none() { Ok(gevonden) } else { Err(Fout::NietVoorU) }
}

/// What one must know about it.
fn feiten(b: &Beeld, h: &HuisverbodStand) -> Vec<(String, String)> {
    let (l, wet) = (b.l, b.gezien.facts.wet);
    vec![
        (l.t("keten-hv-wie"), b.naam(h.huisverbod.persoon)),
        (l.t("keten-hv-opgelegd"), l.moment(h.huisverbod.opgelegd)),
        (l.t("keten-hv-tot"), l.moment(h.gepland(wet))),
        (l.t("keten-hv-uiterste"), l.moment(h.huisverbod.uiterste_einde(wet))),
    ]
}

impl Handgreep for Opleggen {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let verzoek = codes(l, "keten-hv-verzoek", HuisverbodVerzoek::ALLE, HuisverbodVerzoek::code);
        let contact = vec![Keuze::new("ja", l.t("keten-hv-contact-ja"))];
        Ok(Opzet {
            titel: l.t("keten-hv-titel"),
            inleiding: l.t("keten-hv-inleiding"),
            velden: vec![
                Veld::Lijst("persoon", l.t("keten-hv-persoon"), mensen(b), String::new()),
                Veld::Vinkjes("thuis", l.t("keten-hv-thuis"), mensen(b), String::new()),
                Veld::DagEnTijd,
                Veld::Rondjes("verzoek", l.t("keten-hv-verzoek"), verzoek, l.t("keten-hv-verzoek-uitleg")),
                Veld::Vinkjes("contact", l.t("keten-hv-contact"), contact, String::new()),
                Veld::Tekstvak("adres", l.t("keten-hv-adres"), l.t("keten-hv-adres-uitleg"), true),
                Veld::Tekstvak("toelichting", l.t("keten-hv-afspraken"), l.t("keten-hv-afspraken-uitleg"), true),
            ],
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, id: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let l = b.l;
        let persoon =
            fouten.keuze("persoon", w.tekst("persoon"), |typed| typed.parse().ok(), &l.t("keten-hv-persoon-fout"));
        let verzoek =
            fouten.keuze("verzoek", w.tekst("verzoek"), HuisverbodVerzoek::van_code, &l.t("keten-hv-verzoek-fout"));
        let opgelegd = moment(l, w, fouten, b.gezien.row.geopend_op);
        let adres = fouten.tekst_of_leeg(l, "adres", w.tekst("adres"));
        let toelichting = fouten.tekst_of_leeg(l, "toelichting", w.tekst("toelichting"));
        Some(Command::LegHuisverbodVast(Box::new(HuisverbodOpgave {
            id,
            persoon: persoon?,
            thuis: gekozen(w, "thuis"),
            opgelegd: opgelegd?,
            verzoek: verzoek?,
            contactverbod: w.heeft("contact", "ja"),
            adres,
            toelichting,
        })))
    }
}

impl Handgreep for Verlengen {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, h) = (b.l, lopend(b)?);
        let verbod = &h.huisverbod;
        let hoogstens = verbod.dagen_tot(verbod.uiterste_einde(b.gezien.facts.wet));
        Ok(Opzet {
            titel: l.t("keten-hv-verleng-titel"),
            inleiding: l.t("keten-hv-verleng-inleiding"),
            feiten: feiten(b, h),
            velden: vec![
                Veld::Regel(
                    "dagen",
                    l.t("keten-hv-dagen"),
                    l.ta("keten-hv-dagen-uitleg", &[("hoogstens", &hoogstens)]),
                    false,
                ),
                Veld::DagEnTijd,
                Veld::Tekstvak("toelichting", l.t("keten-waarom"), String::new(), true),
            ],
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let (l, h) = (b.l, lopend(b).ok()?);
        let read = |typed: &str| typed.trim().parse::<u16>().ok().filter(|dagen| *dagen > 0);
        let dagen = fouten.keuze("dagen", w.tekst("dagen"), read, &l.t("keten-hv-dagen-fout"));
        let besloten = moment(l, w, fouten, h.huisverbod.opgelegd);
        let toelichting = fouten.tekst_of_leeg(l, "toelichting", w.tekst("toelichting"));
        let (huisverbod, besloten, dagen) = (h.huisverbod.id, besloten?, dagen?);
        Some(Command::VerlengHuisverbod { huisverbod, besloten, dagen, toelichting })
    }
}

impl Handgreep for Beeindigen {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, h) = (b.l, lopend(b)?);
        let einde = codes(l, "keten-hv-einde", HuisverbodEinde::ALLE, HuisverbodEinde::code);
        let gepland = h.gepland(b.gezien.facts.wet).min(b.nu);
        Ok(Opzet {
            titel: l.t("keten-hv-einde-titel"),
            inleiding: l.t("keten-hv-einde-inleiding"),
            feiten: feiten(b, h),
            velden: vec![
                Veld::Rondjes("einde", l.t("keten-hv-einde-vraag"), einde, l.t("keten-hv-einde-uitleg")),
                Veld::DagEnTijd,
                Veld::Tekstvak("toelichting", l.t("keten-hv-daarna"), l.t("keten-hv-daarna-uitleg"), false),
            ],
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, Waarden::leeg(), gepland),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let (l, h) = (b.l, lopend(b).ok()?);
        let einde = fouten.keuze("einde", w.tekst("einde"), HuisverbodEinde::van_code, &l.t("keten-hv-einde-fout"));
        let op = moment(l, w, fouten, h.huisverbod.opgelegd);
        let toelichting = toelichting(b, w, fouten);
        let (huisverbod, einde, toelichting) = (h.huisverbod.id, einde?, toelichting?);
        Some(Command::BeeindigHuisverbod { huisverbod, einde, op, toelichting })
    }
}
