//! What Veilig Thuis takes in, in parts with labels and texts.

use super::{super::super::Blad, persoon};
use crate::taal::Taal;
use kernel::Tekst;
use veiligthuis::melding::{FeitOpgave, MeldcodeGegevens, MelderOpgave, MelderSoortOpgave, OntvangstOpgave};

/// One part of the report.
pub(super) struct Deel {
    pub kop: String,
    pub velden: Vec<(String, String)>,
}

/// The report as it goes out, in the order in which it is read.
pub(super) fn delen(blad: &Blad<'_>, opgave: &OntvangstOpgave) -> Vec<Deel> {
    let l = blad.l();
    let mut delen = vec![
        Deel { kop: l.t("vb-haast"), velden: haast(l, opgave) },
        Deel { kop: l.t("vb-melder"), velden: melder(l, &opgave.melder) },
    ];
    delen.extend(opgave.betrokkenen.iter().enumerate().map(|(nummer, wie)| Deel {
        kop: l.ta("vb-persoon", &[("nummer", &(nummer + 1))]),
        velden: persoon::velden(l, blad.vandaag(), wie),
    }));
    delen.push(Deel { kop: l.t("vb-zorgen"), velden: zorgen(l, opgave) });
    delen.extend(opgave.feiten.iter().enumerate().map(|(nummer, feit)| Deel {
        kop: l.ta("vb-feit", &[("nummer", &(nummer + 1))]),
        velden: self::feit(l, feit, opgave),
    }));
    delen.extend(
        opgave.meldcode.as_ref().map(|gegevens| Deel { kop: l.t("vb-meldcode"), velden: meldcode(l, gegevens) }),
    );
    delen.extend(opgave.niet_tonen.as_ref().map(|tekst| Deel {
        kop: l.t("vb-niet-tonen"),
        velden: vec![(l.t("vb-niet-tonen-label"), tekst.as_str().to_owned())],
    }));
    delen.retain(|deel| !deel.velden.is_empty());
    delen
}

pub(super) fn gevuld(l: Taal, velden: &[(&str, Option<&Tekst>)]) -> Vec<(String, String)> {
    velden.iter().filter_map(|(key, tekst)| Some((l.t(key), (*tekst)?.as_str().to_owned()))).collect()
}

fn haast(l: Taal, opgave: &OntvangstOpgave) -> Vec<(String, String)> {
    let mut velden = Vec::new();
    velden.extend(opgave.spoed.map(|spoed| (l.t("vb-spoed-label"), l.tf("vb-spoed", spoed.code()))));
    let ook: Vec<String> = opgave.aanvullend.iter().map(|ook| l.tf("vb-aanvullend", ook.code())).collect();
    if !ook.is_empty() {
        velden.push((l.t("vb-ook"), ook.join(", ")));
    }
    velden
}

fn melder(l: Taal, melder: &MelderOpgave) -> Vec<(String, String)> {
    let mut velden = gevuld(
        l,
        &[
            ("meld-naam", melder.naam.as_ref()),
            ("meld-functie", melder.functie.as_ref()),
            ("vb-organisatie", melder.organisatie.as_ref()),
            ("meld-contact", melder.contact.as_ref()),
            ("meld-bereikbaar", melder.bereikbaar.as_ref()),
            ("meld-relatie", melder.relatie.as_ref()),
        ],
    );
    let hoort = match melder.soort {
        MelderSoortOpgave::Beroepsmatig { afscherming: Some(grond), .. } => {
            l.ta("vb-afgeschermd", &[("grond", &l.tf("vb-grond", grond.code()))])
        }
        MelderSoortOpgave::Beroepsmatig { afscherming: None, .. }
        | MelderSoortOpgave::Burger { .. }
        | MelderSoortOpgave::Ambtshalve => l.t("identiteit-open"),
    };
    velden.push((l.t("identiteit-keuze"), hoort));
    velden
}

fn zorgen(l: Taal, opgave: &OntvangstOpgave) -> Vec<(String, String)> {
    gevuld(
        l,
        &[
            ("meld-omschrijving", opgave.omschrijving.as_ref()),
            ("vb-hulp", opgave.hulp.as_ref()),
            ("meldtekst-voorgeschiedenis", opgave.voorgeschiedenis.as_ref()),
            ("meldtekst-bijzonderheden", opgave.gevaar.as_ref()),
            ("vb-beschermend", opgave.beschermend.as_ref()),
            ("meldtekst-eigen_hulp", opgave.melder_blijft_doen.as_ref()),
            ("meldtekst-verwachting", opgave.verwachting.as_ref()),
        ],
    )
}

fn feit(l: Taal, feit: &FeitOpgave, opgave: &OntvangstOpgave) -> Vec<(String, String)> {
    let mut velden = Vec::new();
    velden.extend(feit.inhoud.op.map(|dag| (l.t("vb-dag"), l.dag(dag))));
    let over = opgave.betrokkenen.iter().enumerate().filter(|(_, wie)| feit.over.contains(&wie.id));
    let over: Vec<String> = over.map(|(nummer, wie)| persoon::noem(l, nummer + 1, wie)).collect();
    velden.push((l.t("vb-over"), over.join(", ")));
    let bron = format!("{}, {}", l.tf("vb-bron", feit.bron.code()), l.tf("vb-waarneming", feit.waarneming.code()));
    velden.push((l.t("vb-bron-label"), bron));
    velden.extend(gevuld(l, &[("vb-wie", feit.inhoud.wie.as_ref()), ("vb-wat", Some(&feit.inhoud.wat))]));
    velden
}

fn meldcode(l: Taal, gegevens: &MeldcodeGegevens) -> Vec<(String, String)> {
    let mut velden = gevuld(l, &[("vb-beroep", gegevens.beroep.as_ref())]);
    velden.extend(gegevens.kader.as_ref().map(|kader| (l.t("weging-kader"), kader.clone())));
    let stappen = gegevens.stappen.iter().map(|stap| {
        let dag = stap.op.map(|dag| format!(" ({})", l.dag(dag))).unwrap_or_default();
        let gedaan = if stap.gedaan { l.t("vb-gedaan") } else { l.t("vb-niet-gedaan") };
        format!("{}: {gedaan}{dag}", stap.stap)
    });
    velden.push((l.t("vb-stappen"), stappen.collect::<Vec<_>>().join("\n")));
    let antwoorden = gegevens.antwoorden.iter();
    let antwoorden: Vec<String> =
        antwoorden.map(|(vraag, a)| format!("{}: {}", l.tf("weegvraag", vraag), l.tf("antwoord", a))).collect();
    if !antwoorden.is_empty() {
        velden.push((l.t("weging-antwoorden"), antwoorden.join("\n")));
    }
    let gronden = gegevens.gronden.as_ref().map(|codes| {
        let words = codes.as_str().split(", ").map(|code| l.tf("weeggrond", code));
        (l.t("vb-gronden"), words.collect::<Vec<_>>().join("\n"))
    });
    velden.extend(gronden);
    velden
}
