//! What was told and found: the report, the facts with their sources, the sources that were asked, the checks.

use super::blik::Blik;
use crate::pages::veiligthuis::gemeen::Badge;
use veiligthuis::{
    codes::{Bron, Oordeel},
    melding::{AcuutCheck, BronRaadpleging, Informatie, Melding, Ontvangst, Wachtcontact},
};

/// A head, small words under it, and a text.
pub(in crate::pages::veiligthuis) struct Regel {
    pub kop: String,
    pub klein: String,
    pub tekst: String,
    pub badges: Vec<Badge>,
    /// Path of the page to go on with it; empty when there is none.
    pub pad: String,
}

/// Everything on the page between the people and the decision.
pub(in crate::pages::veiligthuis) struct Inhoud {
    /// Label and text of the report as told.
    pub verhaal: Vec<(String, String)>,
    /// Label and value of its codes.
    pub kenmerken: Vec<(String, String)>,
    pub feiten: Vec<Regel>,
    pub bronnen: Vec<Regel>,
    pub checks: Vec<Regel>,
    pub wachtcontacten: Vec<Regel>,
    pub vertragingen: Vec<String>,
    /// Weapons or dangers for who goes there; empty when none were told.
    pub gevaar: String,
}

impl Inhoud {
    /// In words. `id` is the path of the melding.
    pub fn new(blik: &Blik<'_>, m: &Melding, pad: &str) -> Self {
        let vertragingen = m.vertragingen.iter().map(|(om, wijze, dag)| {
            let l = blik.l;
            let wijze = l.tf("vt-wijze", wijze.code());
            l.ta("vt-vertraging-regel", &[("wanneer", &l.moment(*om)), ("wijze", &wijze), ("dag", &l.weekdag(*dag))])
        });
        Self {
            verhaal: m.ontvangst.as_ref().map(|o| verhaal(blik, o)).unwrap_or_default(),
            kenmerken: m.ontvangst.as_ref().map(|o| kenmerken(blik, o)).unwrap_or_default(),
            feiten: m.informatie.iter().map(|i| feit(blik, i)).collect(),
            bronnen: m.bronnen.iter().map(|b| bron(blik, b, pad)).collect(),
            checks: m.acuut_checks.iter().rev().map(|c| check(blik, c)).collect(),
            wachtcontacten: m.wachtcontacten.iter().rev().map(|w| wachtcontact(blik, w)).collect(),
            vertragingen: vertragingen.collect(),
            gevaar: m.ontvangst.as_ref().filter(|o| o.gevaar).map(|o| gevaar(blik, o)).unwrap_or_default(),
        }
    }
}

fn verhaal(blik: &Blik<'_>, o: &Ontvangst) -> Vec<(String, String)> {
    let l = blik.l;
    let Some(tekst) = o.tekst.open(blik.recht) else {
        return vec![(l.t("vt-veld-omschrijving"), l.t("vt-vernietigd"))];
    };
    let all = [
        (l.t("vt-veld-omschrijving"), Some(&tekst.omschrijving)),
        (l.t("vt-veld-gevaar"), tekst.gevaar.as_ref()),
        (l.t("vt-veld-voorgeschiedenis"), tekst.voorgeschiedenis.as_ref()),
        (l.t("vt-veld-beschermend"), tekst.beschermend.as_ref()),
        (l.t("vt-veld-hulp"), tekst.hulp.as_ref()),
        (l.t("vt-veld-tolk"), tekst.tolk.as_ref()),
    ];
    all.into_iter().filter_map(|(label, text)| Some((label, text?.as_str().to_owned()))).collect()
}

fn gevaar(blik: &Blik<'_>, o: &Ontvangst) -> String {
    let told = o.tekst.open(blik.recht).and_then(|tekst| tekst.gevaar.as_ref());
    told.map_or_else(|| blik.l.t("vt-vernietigd"), |tekst| tekst.as_str().to_owned())
}

fn kenmerken(blik: &Blik<'_>, o: &Ontvangst) -> Vec<(String, String)> {
    let l = blik.l;
    let aard = o.aard.iter().map(|a| l.tf("vt-aard", a.code())).collect::<Vec<_>>().join(", ");
    let aanvullend = o.aanvullend.iter().map(|a| l.tf("vt-aanvullend", a.code())).collect::<Vec<_>>().join(", ");
    let all = [
        (l.t("vt-veld-ontvangen"), format!("{} · {}", blik.wanneer(o.ontvangen), l.tf("vt-kanaal", o.kanaal.code()))),
        (l.t("vt-veld-ingevoerd"), l.moment(o.ingevoerd)),
        (l.t("vt-veld-spoed"), l.tf("vt-spoed", o.spoed.code())),
        (l.t("vt-veld-aard"), aard),
        (l.t("vt-veld-aanvullend"), aanvullend),
        (l.t("vt-veld-duur"), l.tf("vt-duur", o.duur.code())),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

fn feit(blik: &Blik<'_>, i: &Informatie) -> Regel {
    let (l, feit) = (blik.l, &i.feit);
    let inhoud = feit.inhoud.open(blik.recht);
    let source = match (feit.van, inhoud.and_then(|f| f.wie.as_ref())) {
        (Some(id), _) => blik.mensen.naam(id),
        // Who the reporter is stands behind a page of its own, also when a fact names the reporter.
        (None, Some(_)) if feit.bron == Bron::Melder => l.tf("vt-bron", feit.bron.code()),
        (None, Some(wie)) => format!("{}: {}", l.tf("vt-bron", feit.bron.code()), wie.as_str()),
        (None, None) => l.tf("vt-bron", feit.bron.code()),
    };
    let day = inhoud.and_then(|f| f.op).map(|dag| l.dag(dag));
    let klein = [Some(l.tf("vt-waarneming", feit.waarneming.code())), day, Some(about(blik, &feit.over))];
    Regel {
        kop: source,
        klein: klein.into_iter().flatten().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" · "),
        tekst: inhoud.map_or_else(|| l.t("vt-vernietigd"), |f| f.wat.as_str().to_owned()),
        badges: feit
            .afgeschermd
            .then(|| Badge { soort: "warning", woord: l.t("vt-feit-afgeschermd") })
            .into_iter()
            .collect(),
        pad: String::new(),
    }
}

fn about(blik: &Blik<'_>, over: &[kernel::BetrokkeneId]) -> String {
    blik.l.ta("vt-over", &[("wie", &blik.mensen.namen(over))])
}

fn bron(blik: &Blik<'_>, b: &BronRaadpleging, pad: &str) -> Regel {
    let l = blik.l;
    let vraag = b.vraag.open(blik.recht);
    let who = vraag.and_then(|v| v.wie.as_ref()).map(|t| t.as_str().to_owned());
    let kop = match (b.van.map(|id| blik.mensen.naam(id)), who) {
        (Some(naam), _) => naam,
        (None, Some(_)) if b.bron == Bron::Melder => l.tf("vt-bron", b.bron.code()),
        (None, Some(wie)) => format!("{}: {wie}", l.tf("vt-bron", b.bron.code())),
        (None, None) => l.tf("vt-bron", b.bron.code()),
    };
    let asked = vraag.and_then(|v| v.vraag.as_ref()).map(|t| l.ta("vt-bron-vraag", &[("vraag", &t.as_str())]));
    let reason =
        vraag.and_then(|v| v.reden_voor_gezin.as_ref()).map(|t| l.ta("vt-bron-reden", &[("reden", &t.as_str())]));
    let answer = match (b.beantwoord, &b.antwoord) {
        (None, _) => None,
        (Some(op), Some(tekst)) => {
            Some(l.ta("vt-bron-antwoord", &[("wanneer", &l.moment(op)), ("antwoord", &blik.tekst(tekst))]))
        }
        (Some(op), None) => Some(l.ta("vt-bron-niets", &[("wanneer", &l.moment(op))])),
    };
    let open = b.beantwoord.is_none();
    let early = b.voor_gezin.then(|| Badge { soort: "warning", woord: l.t("vt-bron-voor-gezin") });
    let waiting = open.then(|| Badge { soort: "neutral", woord: l.t("vt-bron-open") });
    Regel {
        kop,
        klein: l.ta("vt-bron-gevraagd", &[("wanneer", &l.moment(b.gevraagd)), ("wie", &blik.mensen.namen(&b.over))]),
        tekst: [asked, reason, answer].into_iter().flatten().collect::<Vec<_>>().join("\n"),
        badges: [waiting, early].into_iter().flatten().collect(),
        pad: if open { format!("{pad}/bronnen/{}", b.id) } else { String::new() },
    }
}

fn check(blik: &Blik<'_>, c: &AcuutCheck) -> Regel {
    let l = blik.l;
    let done = c.maatregelen.iter().map(|m| {
        l.ta("vt-maatregel-om", &[("wat", &l.tf("vt-maatregel", m.maatregel.code())), ("wanneer", &l.moment(m.om))])
    });
    let note = blik.tekst_of_leeg(c.toelichting.as_ref());
    let badge = if c.acuut {
        Badge { soort: "danger", woord: l.t("vt-acuut") }
    } else {
        Badge { soort: "success", woord: l.t("vt-niet-acuut") }
    };
    Regel {
        kop: blik.wanneer(c.op),
        klein: blik.namen.naam(c.door),
        tekst: done.chain((!note.is_empty()).then_some(note)).collect::<Vec<_>>().join("\n"),
        badges: vec![badge],
        pad: String::new(),
    }
}

fn wachtcontact(blik: &Blik<'_>, w: &Wachtcontact) -> Regel {
    let l = blik.l;
    let soort = match w.veilig {
        Oordeel::Ja => "success",
        Oordeel::Nee => "danger",
        Oordeel::Onbekend => "warning",
    };
    Regel {
        kop: blik.wanneer(w.om),
        klein: about(blik, &w.over),
        tekst: blik.tekst(&w.bevinding),
        badges: vec![Badge { soort, woord: l.tf("vt-veilig", w.veilig.code()) }],
        pad: String::new(),
    }
}
