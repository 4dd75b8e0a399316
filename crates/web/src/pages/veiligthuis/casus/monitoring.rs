//! A monitoring moment: what was found about each person, the decision, and an extra moment.

use super::{
    beeld::Beeld,
    formulier::{Handgreep, Opzet, Veld},
};
use crate::{
    formulier::{Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{codes, met_nu, moment},
};
use access::handeling::MonitoringVastleggen;
use kernel::{BetrokkeneId, Moment, OnderdeelId};
use veiligthuis::{
    casus::{Command, MonitorOpgave, MonitorbesluitOpgave, Monitoringsmoment},
    codes::{GevraagdBij, MomentStand, Monitorbesluit, Oordeel},
};

/// What was found about one person.
pub(super) struct Persoon;
/// Ending the moment with a decision.
pub(super) struct Afronden;
/// Planning an extra moment.
pub(super) struct Extra;

/// The moment in the path, while it has to be done.
fn open_moment(b: &Beeld) -> Result<&Monitoringsmoment, Fout> {
    let moment = b.moment().and_then(|sleutel| b.casus().moment(sleutel)).ok_or(Fout::NietVoorU)?;
    if moment.stand == MomentStand::Open { Ok(moment) } else { Err(Fout::NietVoorU) }
}

/// The person in the path, who is in the moment.
fn mens(b: &Beeld, moment: &Monitoringsmoment) -> Option<BetrokkeneId> {
    let id = b.ids.get(1)?.parse().ok()?;
    moment.over.contains(&id).then_some(id)
}

/// What one must know about a moment.
fn feiten(b: &Beeld, moment: &Monitoringsmoment) -> Vec<(String, String)> {
    let (l, datum) = (b.l, moment.datum(b.gezien.facts.wet));
    vec![
        (l.t("cas-moment-kop"), l.tf("cas-moment", moment.sleutel.soort.code())),
        (l.t("cas-moment-vanaf"), l.weekdag(datum.vanaf)),
        (l.t("cas-moment-uiterlijk"), l.weekdag(datum.uiterlijk)),
    ]
}

/// The first minute of the first day on which the moment may be done.
fn begin(b: &Beeld, moment: &Monitoringsmoment) -> Moment {
    Moment::in_nederland(moment.datum(b.gezien.facts.wet).vanaf, 0, 0).unwrap_or(b.nu)
}

impl Handgreep for Persoon {
    type Mag = MonitoringVastleggen;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, m) = (b.l, open_moment(b)?);
        let wie = mens(b, m).ok_or(Fout::NietVoorU)?;
        let ja_nee = || codes(l, "vt-oordeel", Oordeel::ALLE, Oordeel::code);
        let known = m.personen.iter().find(|p| p.betrokkene == wie);
        let begin = met_nu(l, Waarden::leeg(), b.nu);
        let begin = known.map_or(begin.clone(), |p| {
            let answers = begin.met("direct", p.direct.code()).met("stabiel", p.stabiel.code());
            let answers = answers.met("herstel", p.herstel.code());
            let asked = p.gevraagd.iter().fold(answers, |w, g| w.met("gevraagd", g.code()));
            asked.met_als("feiten", p.feiten.as_ref().map(|t| b.tekst(t)))
        });
        let asked = codes(l, "cas-gevraagd", GevraagdBij::ALLE, GevraagdBij::code);
        Ok(Opzet {
            titel: l.t("cas-monitor-titel"),
            inleiding: l.t("cas-monitor-inleiding"),
            feiten: [(l.t("cas-monitor-wie"), b.naam(wie))].into_iter().chain(feiten(b, m)).collect(),
            velden: vec![
                Veld::Vinkjes("gevraagd", l.t("cas-monitor-gevraagd"), asked, String::new()),
                Veld::DagEnTijd,
                Veld::Rondjes("direct", l.t("cas-monitor-direct"), ja_nee(), l.t("cas-monitor-direct-uitleg")),
                Veld::Rondjes("stabiel", l.t("cas-monitor-stabiel"), ja_nee(), l.t("cas-monitor-stabiel-uitleg")),
                Veld::Rondjes("herstel", l.t("cas-monitor-herstel"), ja_nee(), l.t("cas-monitor-herstel-uitleg")),
                Veld::Tekstvak("feiten", l.t("cas-monitor-feiten"), l.t("cas-monitor-feiten-uitleg"), true),
            ],
            knop: l.t("vt-opslaan-verder"),
            begin,
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let (l, m) = (b.l, open_moment(b).ok()?);
        let oordeel = |veld: &str, fouten: &mut Fouten| {
            fouten.keuze(veld, w.tekst(veld), Oordeel::van_code, &l.t("vt-oordeel-fout"))
        };
        let op = moment(l, w, fouten, begin(b, m));
        let (direct, stabiel) = (oordeel("direct", fouten), oordeel("stabiel", fouten));
        let herstel = oordeel("herstel", fouten);
        let feiten = fouten.tekst_of_leeg(l, "feiten", w.tekst("feiten"));
        Some(Command::MonitorPersoon(Box::new(MonitorOpgave {
            moment: m.sleutel,
            betrokkene: mens(b, m)?,
            op: op?,
            gevraagd: w.alle("gevraagd").filter_map(GevraagdBij::van_code).collect(),
            direct: direct?,
            stabiel: stabiel?,
            herstel: herstel?,
            feiten,
        })))
    }

    /// The next person of whom nothing was recorded, or the decision.
    fn daarna(b: &Beeld, _: &Waarden) -> String {
        let Ok(m) = open_moment(b) else { return b.pad() };
        let done = |id: &BetrokkeneId| m.personen.iter().any(|p| p.betrokkene == *id) || mens(b, m) == Some(*id);
        match m.over.iter().find(|id| !done(id)) {
            Some(next) => format!("{}/monitoring/{}/mensen/{next}", b.pad(), m.sleutel),
            None => format!("{}/monitoring/{}/afronden", b.pad(), m.sleutel),
        }
    }
}

impl Handgreep for Afronden {
    type Mag = MonitoringVastleggen;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, m) = (b.l, open_moment(b)?);
        let missing = m.over.iter().filter(|id| !m.personen.iter().any(|p| p.betrokkene == **id));
        let open: Vec<_> = missing
            .map(|id| {
                let zin = l.ta("cas-afrond-ontbreekt", &[("wie", &b.naam(*id))]);
                (zin, format!("{}/monitoring/{}/mensen/{id}", b.pad(), m.sleutel), l.t("cas-vul-in"))
            })
            .collect();
        let found = m.personen.iter().map(|p| {
            let answer = |code: Oordeel| l.tf("vt-oordeel", code.code());
            let words = [("direct", &answer(p.direct) as _), ("stabiel", &answer(p.stabiel) as _)];
            (b.naam(p.betrokkene), l.ta("cas-afrond-gevonden", &words))
        });
        let choices = Monitorbesluit::ALLE.iter().map(|besluit| {
            Keuze::new(besluit.code(), l.tf("cas-besluit", besluit.code()))
                .met_uitleg(l.tf("cas-besluit-uitleg", besluit.code()))
        });
        let velden = vec![
            Veld::Rondjes("besluit", l.t("cas-besluit-vraag"), choices.collect(), String::new()),
            Veld::Dag("extra_dag", l.t("cas-extra-dag"), l.t("cas-extra-alleen")),
            Veld::Tekstvak("toelichting", l.t("cas-afrond-waarom"), String::new(), false),
            Veld::DagEnTijd,
        ];
        Ok(Opzet {
            titel: l.t("cas-afrond-titel"),
            inleiding: l.t("cas-afrond-inleiding"),
            feiten: feiten(b, m).into_iter().chain(found).collect(),
            velden: if open.is_empty() { velden } else { Vec::new() },
            open,
            knop: l.t("cas-afrond-knop"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
        })
    }

    fn lees(b: &Beeld, w: &Waarden, nieuw: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let (l, m) = (b.l, open_moment(b).ok()?);
        let code = fouten.keuze("besluit", w.tekst("besluit"), Monitorbesluit::van_code, &l.t("cas-besluit-fout"));
        let toelichting = fouten.tekst(l, "toelichting", w.tekst("toelichting"), &l.t("cas-toelichting-fout"));
        let op = moment(l, w, fouten, begin(b, m));
        let besluit = match code? {
            Monitorbesluit::Doorgaan => MonitorbesluitOpgave::Doorgaan,
            Monitorbesluit::Heropenen => MonitorbesluitOpgave::Heropenen,
            Monitorbesluit::Sluiten => MonitorbesluitOpgave::Sluiten,
            Monitorbesluit::ExtraMoment => {
                let dag = fouten.dag(l, "extra_dag", w.tekst("extra_dag"), &l.t("cas-extra-dag-fout"))?;
                MonitorbesluitOpgave::ExtraMoment { id: nieuw, dag }
            }
        };
        Some(Command::RondMonitoringAf { moment: m.sleutel, op: op?, besluit, toelichting: toelichting? })
    }
}

impl Handgreep for Extra {
    type Mag = MonitoringVastleggen;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let mensen = b.gezien.personen.iter().map(|p| Keuze::new(p.betrokkene.id.to_string(), b.naam(p.betrokkene.id)));
        Ok(Opzet {
            titel: l.t("cas-extra-titel"),
            inleiding: l.t("cas-extra-inleiding"),
            velden: vec![
                Veld::Dag("extra_dag", l.t("cas-extra-dag"), String::new()),
                Veld::Vinkjes("over", l.t("cas-aanbod-over"), mensen.collect(), String::new()),
            ],
            knop: l.t("cas-extra-knop"),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, id: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let dag = fouten.dag(b.l, "extra_dag", w.tekst("extra_dag"), &b.l.t("cas-extra-dag-fout"))?;
        let over = w.alle("over").filter_map(|typed| typed.parse().ok()).collect();
        Some(Command::PlanExtraMoment { id, dag, over })
    }
}
