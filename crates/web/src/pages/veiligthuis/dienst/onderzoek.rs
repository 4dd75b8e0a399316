//! The parts of the page that only an onderzoek has.

use super::{blad::Blad, delen::Regel, delen::Sectie};
use crate::pages::veiligthuis::gemeen::Badge;
use veiligthuis::codes::Waarneming;
use veiligthuis::dienst::codes::Akkoord;
use veiligthuis::dienst::{Feit, Informant};

fn als(mag: bool, knoppen: Vec<(String, String)>) -> Vec<(String, String)> {
    if mag { knoppen } else { Vec::new() }
}

/// The plan.
pub(super) fn plan(b: &Blad, mag: bool) -> Sectie {
    let l = b.l;
    let regels = b.d().onderzoek.plan.iter().map(|plan| {
        let open = b.d().onbeantwoorde_aard();
        Regel {
            kop: plan.aard.iter().map(|aard| l.tf("vt-aard", aard.code())).collect::<Vec<_>>().join(", "),
            badges: vec![if open.is_empty() {
                Badge { soort: "success", woord: l.t("dienst-beantwoord") }
            } else {
                Badge { soort: "warning", woord: l.t("dienst-nog-te-beantwoorden") }
            }],
            teksten: vec![b.tekst(&plan.vragen)],
            ..Regel::default()
        }
    });
    let mut knoppen = vec![(l.t("dienst-doe-onderzoeksplan"), b.onder("onderzoeksplan"))];
    if b.d().onderzoek.plan.is_some() {
        knoppen.push((l.t("dienst-doe-conclusie"), b.onder("conclusie")));
    }
    Sectie { code: "onderzoeksplan", regels: regels.collect(), knoppen: als(mag, knoppen) }
}

/// The informants.
pub(super) fn informanten(b: &Blad, mag: bool) -> Sectie {
    let l = b.l;
    let regels = b.d().onderzoek.informanten.iter().map(|i| informant(b, i, mag)).collect();
    let mut knoppen = vec![(l.t("dienst-doe-informant"), b.onder("informanten/nieuw"))];
    if b.d().gezin_gesproken().is_none() {
        knoppen.push((l.t("dienst-doe-derden"), b.onder("derden")));
    }
    Sectie { code: "informanten", regels, knoppen: als(mag, knoppen) }
}

fn informant(b: &Blad, i: &Informant, mag: bool) -> Regel {
    let l = b.l;
    let id = i.gevraagd.id;
    let answered = |a: &veiligthuis::dienst::InformantBeantwoord| match &a.antwoord {
        Some(tekst) => b.tekst(tekst),
        None => l.t("dienst-niets-te-vertellen"),
    };
    let (badge, link) = match (&i.beantwoord, &i.akkoord) {
        (None, _) => {
            let badge = Badge { soort: "warning", woord: l.t("dienst-wacht-op-antwoord") };
            (badge, Some((l.t("dienst-doe-antwoord"), b.onder(format!("informanten/{id}/antwoord")))))
        }
        (Some(a), None) if a.antwoord.is_some() => {
            let badge = Badge { soort: "warning", woord: l.t("dienst-tekst-open") };
            (badge, Some((l.t("dienst-doe-voorleggen"), b.onder(format!("informanten/{id}/tekst")))))
        }
        (Some(_), None) => (Badge { soort: "neutral", woord: l.t("dienst-klaar") }, None),
        (Some(_), Some(akkoord)) => {
            let soort = if akkoord.akkoord == Akkoord::Akkoord { "success" } else { "warning" };
            (Badge { soort, woord: l.tf("dienst-akkoord", akkoord.akkoord.code()) }, None)
        }
    };
    let early = i.gevraagd.voor_gezin.then(|| Badge { soort: "warning", woord: l.t("vt-bron-voor-gezin") });
    let remark = i.akkoord.as_ref().map(|a| b.tekst_of_leeg(a.opmerking.as_ref()));
    Regel {
        kop: b.woorden(&i.gevraagd.vraag, |v| v.wie.as_str().to_owned()),
        badges: [badge].into_iter().chain(early).collect(),
        klein: l.ta(
            "dienst-informant-klein",
            &[
                ("bron", &l.tf("vt-bron", i.gevraagd.bron.code())),
                ("wanneer", &l.moment(i.gevraagd.gevraagd)),
                ("wie", &b.mensen(&i.gevraagd.over)),
            ],
        ),
        teksten: [b.woorden(&i.gevraagd.vraag, |v| v.vraag.as_str().to_owned())]
            .into_iter()
            .chain(i.beantwoord.as_ref().map(answered))
            .chain(remark)
            .collect(),
        links: als(mag, link.into_iter().collect()),
    }
}

/// Facts on one side, opinions on the other.
pub(super) fn feiten(b: &Blad, mag: bool) -> [Sectie; 2] {
    let is_mening = |f: &&Feit| f.waarneming == Waarneming::Mening;
    let alle = &b.d().onderzoek.feiten;
    let knop = vec![(b.l.t("dienst-doe-feit"), b.onder("feiten/nieuw"))];
    let facts = alle.iter().filter(|f| !is_mening(f)).map(|f| feit(b, f)).collect();
    let opinions = alle.iter().filter(is_mening).map(|f| feit(b, f)).collect();
    [
        Sectie { code: "feiten", regels: facts, knoppen: als(mag, knop) },
        Sectie { code: "meningen", regels: opinions, knoppen: Vec::new() },
    ]
}

fn feit(b: &Blad, f: &Feit) -> Regel {
    let l = b.l;
    let bron = f.van.map_or_else(|| l.tf("vt-bron", f.bron.code()), |van| b.naam(van));
    let day = f.op.map(|op| l.dag(op)).unwrap_or_default();
    Regel {
        kop: b.mensen(&f.over),
        badges: vec![Badge { soort: "neutral", woord: l.tf("vt-waarneming", f.waarneming.code()) }],
        klein: [bron, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        teksten: vec![b.tekst(&f.wat)],
        ..Regel::default()
    }
}

/// Who was heard, and why somebody was not.
pub(super) fn gehoord(b: &Blad) -> Sectie {
    let l = b.l;
    let heard = b.d().onderzoek.gehoord.iter().map(|g| Regel {
        kop: b.naam(g.persoon),
        badges: vec![Badge { soort: "success", woord: l.t("dienst-gehoord") }],
        klein: l.dag(g.op),
        teksten: vec![b.tekst(&g.reactie)],
        ..Regel::default()
    });
    let not = b.d().onderzoek.verantwoord.iter().map(|v| Regel {
        kop: b.naam(v.persoon),
        badges: vec![Badge { soort: "warning", woord: l.tf("dienst-plicht", v.plicht.code()) }],
        teksten: vec![b.tekst(&v.reden)],
        ..Regel::default()
    });
    Sectie { code: "gehoord", regels: heard.chain(not).collect(), knoppen: Vec::new() }
}

/// The reports and the reactions, per person.
pub(super) fn verslagen(b: &Blad) -> Sectie {
    let l = b.l;
    let regels = b.d().onderzoek.verslagen.iter().map(|v| {
        let reactions = b.d().onderzoek.reacties.iter().filter(|r| r.persoon == v.persoon).map(|r| {
            let said = r.reactie.as_ref().map_or_else(|| l.t("dienst-geen-reactie"), |tekst| b.tekst(tekst));
            l.ta("dienst-reactie-op", &[("dag", &l.dag(r.op)), ("reactie", &said)])
        });
        Regel {
            kop: b.naam(v.persoon),
            badges: vec![Badge { soort: "neutral", woord: l.tf("dienst-fase", v.fase.code()) }],
            klein: l.dag(v.op),
            teksten: [b.tekst(&v.tekst)].into_iter().chain(reactions).collect(),
            ..Regel::default()
        }
    });
    Sectie { code: "verslagen", regels: regels.collect(), knoppen: Vec::new() }
}
