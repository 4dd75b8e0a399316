//! Each thing in the chain as a card.

use super::kaart::Kaart;
use crate::pages::veiligthuis::{casus::beeld::Beeld, gemeen::Badge};
use veiligthuis::{
    casus::keten::{Besluit, HuisverbodStand, KetenvlagStand, VtoStand},
    codes::Ketenbesluit,
};

/// Path and words of what may be done.
fn acties(b: &Beeld, wat: &str, list: &[(&str, &str, bool)]) -> Vec<(String, String)> {
    let offered = list.iter().filter(|(.., may)| *may);
    offered.map(|(pad, woord, _)| (format!("{}/{wat}/{pad}", b.pad()), b.l.t(woord))).collect()
}

/// A decision that was not carried out.
pub(super) fn besluit(b: &Beeld, mag: bool, besluit: &Besluit) -> Kaart {
    let l = b.l;
    let wie = format!("{}, {}", b.beslisser(&besluit.voorgesteld_door), b.beslisser(&besluit.bekrachtigd_door));
    let uitvoeren = match besluit.wat {
        Ketenbesluit::Vto => ("raad/nieuw", "keten-doe-raad"),
        Ketenbesluit::HuisverbodVragen => ("huisverboden/nieuw", "keten-doe-huisverbod"),
        Ketenbesluit::Aangifte | Ketenbesluit::PolitieInformeren => ("vlaggen/nieuw", "keten-doe-vlag"),
    };
    let doen = mag.then(|| (format!("{}/{}", b.pad(), uitvoeren.0), l.t(uitvoeren.1)));
    let vervallen =
        acties(b, &format!("ketenbesluiten/{}", besluit.id), &[("vervallen", "keten-vervallen-titel", mag)]);
    Kaart {
        id: besluit.id.to_string(),
        titel: l.tf("keten-besluit", besluit.wat.code()),
        badge: Badge { soort: "warning", woord: l.t("keten-te-doen") },
        feiten: vec![
            (l.t("cas-over-wie"), b.namen_van(&besluit.over)),
            (l.t("keten-besloten-door"), wie),
            (l.t("keten-besloten-op"), l.moment(besluit.op)),
        ],
        stappen: Vec::new(),
        acties: doen.into_iter().chain(vervallen).collect(),
    }
}

/// A huisverbod.
pub(super) fn huisverbod(b: &Beeld, mag: bool, h: &HuisverbodStand) -> Kaart {
    let (l, wet, verbod) = (b.l, b.gezien.facts.wet, &h.huisverbod);
    let loopt = h.einde.is_none();
    let badge = match (&h.einde, h.geldt(wet, b.nu)) {
        (Some((einde, ..)), _) => Badge { soort: "neutral", woord: l.tf("keten-hv-einde", einde.code()) },
        (None, true) => Badge { soort: "warning", woord: l.t("keten-hv-van-kracht") },
        (None, false) => Badge { soort: "danger", woord: l.t("keten-hv-zonder-einde") },
    };
    let ja_nee = if verbod.contactverbod { "ja" } else { "nee" };
    let mut feiten = vec![
        (l.t("keten-hv-wie"), b.naam(verbod.persoon)),
        (l.t("keten-hv-thuis-kort"), b.namen_van(&verbod.thuis)),
        (l.t("keten-hv-opgelegd"), l.moment(verbod.opgelegd)),
        (l.t("keten-hv-tot"), l.moment(h.tot(wet))),
        (l.t("keten-hv-contact"), l.t(ja_nee)),
        (l.t("keten-hv-verzoek"), l.tf("keten-hv-verzoek", verbod.verzoek.code())),
    ];
    if loopt {
        feiten.push((l.t("keten-hv-uiterste"), l.moment(verbod.uiterste_einde(wet))));
    }
    feiten.extend(verbod.adres.as_ref().map(|t| (l.t("keten-hv-adres"), b.tekst(t))));
    feiten.extend(verbod.toelichting.as_ref().map(|t| (l.t("keten-hv-afspraken"), b.tekst(t))));
    let verlengd = h.verlengingen.iter().map(|v| {
        let waarom = v.toelichting.as_ref().map(|t| b.tekst(t)).unwrap_or_default();
        let zin = l.ta("keten-hv-verlengd", &[("op", &l.moment(v.besloten) as _), ("tot", &l.moment(v.tot) as _)]);
        format!("{zin} {waarom}").trim_end().to_owned()
    });
    let einde = h.einde.as_ref().map(|(_, op, tekst)| format!("{}: {}", l.moment(*op), b.tekst(tekst)));
    Kaart {
        id: verbod.id.to_string(),
        titel: l.ta("keten-hv-kop", &[("wie", &b.naam(verbod.persoon))]),
        badge,
        feiten,
        stappen: verlengd.chain(einde).collect(),
        acties: acties(
            b,
            &format!("huisverboden/{}", verbod.id),
            &[
                ("verlengen", "keten-hv-verleng-titel", mag && loopt && h.gepland(wet) < verbod.uiterste_einde(wet)),
                ("einde", "keten-hv-einde-titel", mag && loopt),
            ],
        ),
    }
}

/// A request to the Raad.
pub(super) fn vto(b: &Beeld, mag: bool, v: &VtoStand) -> Kaart {
    let l = b.l;
    let badge = match &v.college {
        Some(_) if v.college_te_laat() => Badge { soort: "warning", woord: l.t("keten-college-laat") },
        Some(_) => Badge { soort: "success", woord: l.t("keten-college-weet") },
        None => Badge { soort: b.datum_badge(v.college_uiterlijk()).soort, woord: l.t("keten-college-wacht") },
    };
    let college = v.college.as_ref().map(|(op, aan)| (*op, l.ta("keten-college-gedaan", &[("aan", &b.tekst(aan))])));
    let antwoorden = v.antwoorden.iter().map(|a| {
        let tekst = a.toelichting.as_ref().map(|t| b.tekst(t)).unwrap_or_default();
        (a.op, format!("{}. {tekst}", l.tf("keten-raad", a.bericht.code())).trim_end().to_owned())
    });
    let mut stappen: Vec<_> = college.into_iter().chain(antwoorden).collect();
    stappen.sort_by_key(|(op, _)| *op);
    Kaart {
        id: v.vto.id.to_string(),
        titel: l.t("keten-vto-kop"),
        badge,
        feiten: vec![
            (l.t("cas-over-wie"), b.namen_van(&v.vto.over)),
            (l.t("keten-vto-op"), l.moment(v.vto.op)),
            (l.t("keten-vto-weg"), l.tf("keten-vto-weg", v.vto.weg.code())),
            (l.t("keten-vto-wat"), b.tekst(&v.vto.toelichting)),
            (l.t("keten-college-uiterlijk"), l.weekdag(v.college_uiterlijk())),
        ],
        stappen: stappen.into_iter().map(|(op, zin)| format!("{}: {zin}", l.moment(op))).collect(),
        acties: acties(
            b,
            &format!("raad/{}", v.vto.id),
            &[("college", "keten-college-titel", mag && v.college.is_none()), ("antwoord", "keten-raad-titel", mag)],
        ),
    }
}

/// A flag.
pub(super) fn vlag(b: &Beeld, mag: bool, v: &KetenvlagStand) -> Kaart {
    let (l, loopt) = (b.l, v.einde.is_none());
    let mut feiten = vec![
        (l.t("keten-waarom"), l.tf("keten-aanleiding", v.vlag.aanleiding.code())),
        (l.t("cas-over-wie"), b.namen_van(&v.vlag.over)),
        (l.t("keten-sinds"), l.moment(v.vlag.sinds)),
        (l.t("keten-contact"), b.tekst(&v.vlag.contact)),
        (l.t("keten-afspraken"), b.tekst(&v.vlag.toelichting)),
    ];
    if loopt {
        feiten.push((l.t("keten-terugkijken"), l.weekdag(v.terugkijken())));
    }
    let gezien = v.wijzigingen.iter().map(|w| format!("{}: {}", l.moment(w.op), b.tekst(&w.toelichting)));
    let einde = v
        .einde
        .as_ref()
        .map(|(op, tekst)| l.ta("keten-eraf-regel", &[("op", &l.moment(*op) as _), ("tekst", &b.tekst(tekst) as _)]));
    Kaart {
        id: v.vlag.id.to_string(),
        titel: l.tf("keten-partner", v.vlag.aanleiding.partner().code()),
        badge: if loopt {
            Badge { soort: b.datum_badge(v.terugkijken()).soort, woord: l.t("keten-betrokken") }
        } else {
            Badge { soort: "neutral", woord: l.t("keten-niet-meer") }
        },
        feiten,
        stappen: gezien.chain(einde).collect(),
        acties: acties(
            b,
            &format!("vlaggen/{}", v.vlag.id),
            &[("bijwerken", "keten-kijk-titel", mag && loopt), ("einde", "keten-eraf-titel", mag && loopt)],
        ),
    }
}
