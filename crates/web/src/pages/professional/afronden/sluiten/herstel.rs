//! From a refusal to the page where what is missing can be mended.

use super::super::super::{Blad, pad};
use meldcode::kader::StapNr;

/// Words and path of that page, when there is one.
pub(in super::super) fn weg(blad: &Blad<'_>, code: &str) -> Option<(String, String)> {
    let l = blad.l();
    let stap = |nr: StapNr| {
        let words = l.ta("herstel-stap", &[("nummer", &nr.nummer())]);
        Some((words, pad::stap(blad.id, nr)))
    };
    let onder = |key: &str, rest: &str| Some((l.t(key), blad.pad(rest)));
    match code {
        "stap-een-ontbreekt" => stap(StapNr::Een),
        "stap-twee-ontbreekt"
        | "advies-veilig-thuis-ontbreekt"
        | "deskundige-ontbreekt"
        | "stap-vier-ontbreekt"
        | "eerst-deskundige-raadplegen" => stap(StapNr::Twee),
        "stap-drie-ontbreekt" => stap(StapNr::Drie),
        "twijfel-open"
        | "antwoord-ontbreekt"
        | "besluit-twee-open"
        | "persoon-niet-gewogen"
        | "vermoeden-staat-nog"
        | "duurzame-veiligheid-ontbreekt"
        | "herweging-ontbreekt" => onder("herstel-weeg", "weging"),
        "weging-ontbreekt" => onder("wegingen-begin", "weging"),
        "besluit-ontbreekt" => Some((l.t("herstel-besluit"), pad::stap(blad.id, StapNr::Vijf))),
        "nog-niet-gemeld" => onder("herstel-meld", "melden"),
        "acuut-gevaar-open" => onder("herstel-acuut", "acuut"),
        "kladnotitie-open" => Some((l.t("herstel-klad"), pad::stap(blad.id, StapNr::Nul))),
        "hulp-loopt-nog" => onder("herstel-hulp-stopt", "taken/hulp-stopt"),
        "hulpplan-ontbreekt" => onder("herstel-hulpplan", "taken/hulpplan"),
        "zicht-ontbreekt" => onder("herstel-zicht", "taken/zicht"),
        "route-ontbreekt" => onder("herstel-route", "route"),
        _ => None,
    }
}
