//! Keeping an eye on what waits and what is late: how safe it is meanwhile, and why it takes longer.

use super::{
    beeld::Beeld,
    formulier::{Handgreep, Opzet, Veld},
};
use crate::{
    formulier::{Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{codes, met_nu, moment},
};
use access::handeling::CasusBewaken;
use kernel::OnderdeelId;
use veiligthuis::{
    casus::{Agendapunt, Command},
    codes::{Oordeel, RedenTeLaat},
};

/// Why something is late.
pub(super) struct TeLaat;
/// How safe it is while a service waits.
pub(super) struct Wachtcheck;

/// What is late now.
pub(super) fn te_laat(b: &Beeld) -> Vec<Agendapunt> {
    let agenda = b.casus().agenda(b.gezien.facts.wet, b.regio());
    agenda.into_iter().filter(|punt| punt.uiterlijk < b.vandaag() && b.casus().gesloten.is_none()).collect()
}

/// The name of something late in the form.
fn sleutel(punt: &Agendapunt) -> String {
    let voorwerp = punt.soort.voorwerp().map_or_else(String::new, |id| format!(".{id}"));
    format!("{}{voorwerp}", punt.soort.code())
}

impl Handgreep for TeLaat {
    type Mag = CasusBewaken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let punten = te_laat(b);
        let first = punten.first().ok_or(Fout::NietVoorU)?;
        let keuzes = punten.iter().map(|punt| {
            let dag = l.ta("vt-uiterlijk", &[("dag", &l.weekdag(punt.uiterlijk))]);
            Keuze::new(sleutel(punt), b.agenda(punt)).met_uitleg(dag)
        });
        let gegeven = b.casus().redenen.iter().map(|r| {
            let wat = l.tf("cas-volgende", r.werk.code());
            (wat, l.tf("vt-reden-te-laat", r.reden.code()))
        });
        let redenen = codes(l, "vt-reden-te-laat", RedenTeLaat::ALLE, RedenTeLaat::code);
        Ok(Opzet {
            titel: l.t("cas-te-laat-titel"),
            inleiding: l.t("cas-te-laat-inleiding"),
            feiten: gegeven.collect(),
            velden: vec![
                Veld::Rondjes("punt", l.t("cas-te-laat-wat"), keuzes.collect(), String::new()),
                Veld::Rondjes("reden", l.t("cas-te-laat-reden"), redenen, String::new()),
                Veld::Tekstvak("toelichting", l.t("vt-toelichting"), l.t("cas-te-laat-uitleg"), true),
            ],
            knop: l.t("opslaan"),
            begin: Waarden::leeg().met("punt", sleutel(first)),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _nieuw: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let l = b.l;
        let punten = te_laat(b);
        let find = |typed: &str| punten.iter().find(|punt| sleutel(punt) == typed).copied();
        let punt = fouten.keuze("punt", w.tekst("punt"), find, &l.t("cas-te-laat-wat-fout"));
        let reden = fouten.keuze("reden", w.tekst("reden"), RedenTeLaat::van_code, &l.t("cas-reden-fout"));
        let toelichting = fouten.tekst_of_leeg(l, "toelichting", w.tekst("toelichting"));
        let soort = punt?.soort;
        Some(Command::GeefRedenTeLaat { werk: soort.werk(), voorwerp: soort.voorwerp(), reden: reden?, toelichting })
    }
}

impl Handgreep for Wachtcheck {
    type Mag = CasusBewaken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let since = b.casus().ongecheckt_sinds().ok_or(Fout::NietVoorU)?;
        let personen = &b.gezien.facts.personen;
        let mensen = personen.iter().map(|id| Keuze::new(id.to_string(), b.naam(*id)));
        Ok(Opzet {
            titel: l.t("cas-wachtcheck-titel"),
            inleiding: l.ta("cas-wachtcheck-inleiding", &[("aantal", &b.regio().wachtcheck)]),
            feiten: vec![(l.t("cas-wachtcheck-sinds"), l.moment(since))],
            velden: vec![
                Veld::DagEnTijd,
                Veld::Vinkjes("over", l.t("cas-over-wie"), mensen.collect(), String::new()),
                Veld::Rondjes(
                    "veilig",
                    l.t("cas-wachtcheck-veilig"),
                    codes(l, "vt-oordeel", Oordeel::ALLE, Oordeel::code),
                    String::new(),
                ),
                Veld::Tekstvak("bevinding", l.t("cas-wachtcheck-bevinding"), l.t("cas-wachtcheck-uitleg"), false),
            ],
            knop: l.t("opslaan"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _nieuw: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let l = b.l;
        let op = moment(l, w, fouten, b.casus().ongecheckt_sinds()?);
        let over: Vec<_> = w.alle("over").filter_map(|id| id.parse().ok()).collect();
        let veilig = fouten.keuze("veilig", w.tekst("veilig"), Oordeel::van_code, &l.t("vt-oordeel-fout"));
        let bevinding = fouten.tekst(l, "bevinding", w.tekst("bevinding"), &l.t("cas-wachtcheck-bevinding-fout"));
        Some(Command::LegWachtcheckVast { op: op?, veilig: veilig?, over, bevinding: bevinding? })
    }
}
