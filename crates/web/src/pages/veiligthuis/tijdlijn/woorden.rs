//! What stands on the line, in words.

use crate::{pages::veiligthuis::gemeen::Badge, taal::Taal};
use veiligthuis::{
    codes::{Ketenaanleiding, Oordeel, Uitkomst},
    dienst::codes::Bevinding,
    gezin::{Punt, Wat},
    melding::MelderSoort,
};

/// The code of a kind of reporter, as it stands in the work list.
pub(super) const fn bron(melder: &MelderSoort) -> &'static str {
    match melder {
        MelderSoort::Burger => "burger",
        MelderSoort::Beroepsmatig { rol, .. } => rol.code(),
        MelderSoort::Ambtshalve => "ambtshalve",
    }
}

/// One thing in a line, and what came of it.
pub(in crate::pages::veiligthuis) fn zin(l: Taal, punt: &Punt) -> String {
    let met = |key: &str, detail: String| format!("{}: {detail}", l.t(key));
    match &punt.wat {
        Wat::Gemeld { melder, aard } => {
            let kinds: Vec<String> = aard.iter().map(|a| l.tf("vt-aard", a.code())).collect();
            let wie = super::super::werklijst::soort_melder(l, bron(melder));
            format!("{} ({wie}): {}", l.t("tijd-gemeld"), kinds.join(", "))
        }
        Wat::Acuut => l.t("tijd-acuut"),
        Wat::Besloten { uitkomst, .. } => met("tijd-besloten", l.tf("vt-uitkomst", uitkomst.code())),
        Wat::Ingetrokken(reden) => met("tijd-ingetrokken", l.tf("vt-intrekking", reden.code())),
        Wat::Verteld(onderwerp) => met("tijd-verteld", l.tf("vt-onderwerp-keuze", onderwerp.code())),
        Wat::MelderHoorde => l.t("tijd-melder-hoorde"),
        Wat::Vertraging(dag) => met("tijd-vertraging", l.dag(*dag)),
        Wat::Bericht(bericht) => met("tijd-bericht", l.tf("ber-bericht", bericht.code())),
        Wat::DienstGestart(dienst) => met("tijd-dienst-gestart", l.tf("vt-uitkomst", dienst.code())),
        Wat::DienstGeeindigd(afloop) => met("tijd-dienst-geeindigd", l.tf("cas-afloop", afloop.code())),
        Wat::Contact(vorm) => met("tijd-contact", l.tf("dienst-contact", vorm.code())),
        Wat::Voorwaarde => l.t("tijd-voorwaarde"),
        Wat::Getoetst(uitkomst) => met("tijd-getoetst", l.tf("dienst-toets", uitkomst.code())),
        Wat::Bevonden(aard, bevinding) => {
            let found = l.tf("dienst-bevinding", bevinding.code());
            met("tijd-bevonden", format!("{} {found}", l.tf("vt-aard", aard.code())))
        }
        Wat::Aangeboden => l.t("tijd-aangeboden"),
        Wat::Geaccepteerd => l.t("tijd-geaccepteerd"),
        Wat::Geweigerd(reden) => met("tijd-geweigerd", l.tf("cas-weiger", reden.code())),
        Wat::AanbodIngetrokken => l.t("tijd-aanbod-ingetrokken"),
        Wat::Teruggegeven(reden) => met("tijd-teruggegeven", l.tf("cas-terug", reden.code())),
        Wat::MonitoringAfgesproken(soort) => met("tijd-afgesproken", l.tf("cas-moment", soort.code())),
        Wat::Gemonitord(soort, veilig) => {
            let veilig = l.tf("tijd-veilig", veilig.code());
            format!("{}: {veilig}", l.tf("cas-moment", soort.code()))
        }
        Wat::MonitoringOvergeslagen(reden) => met("tijd-overgeslagen", l.tf("cas-overslaan", reden.code())),
        Wat::BemoeienisBeeindigd(reden) => met("tijd-beeindigd", l.tf("cas-einde", reden.code())),
        Wat::Gesloten => l.t("tijd-gesloten"),
        Wat::Heropend(aanleiding) => met("tijd-heropend", l.tf("cas-aanleiding", aanleiding.code())),
        Wat::KetenBesloten(wat) => met("tijd-keten-besloten", l.tf("keten-besluit", wat.code())),
        Wat::HuisverbodOpgelegd(tot) => met("tijd-huisverbod", l.ta("keten-tot", &[("tot", &l.moment(*tot))])),
        Wat::HuisverbodVerlengd(tot) => met("tijd-huisverbod-verlengd", l.ta("keten-tot", &[("tot", &l.moment(*tot))])),
        Wat::HuisverbodTot => met("tijd-huisverbod-tot", l.moment(punt.op)),
        Wat::HuisverbodBeeindigd(einde) => met("tijd-huisverbod-einde", l.tf("keten-hv-einde", einde.code())),
        Wat::RaadGevraagd(weg) => met("tijd-raad-gevraagd", l.tf("keten-vto-weg", weg.code())),
        Wat::CollegeInTeLichten => l.t("tijd-college-wacht"),
        Wat::CollegeIngelicht => l.t("keten-verloop-college"),
        Wat::RaadAntwoordde(bericht) => met("tijd-raad", l.tf("keten-raad", bericht.code())),
        Wat::KetenErbij(aanleiding) => met(
            "tijd-keten-erbij",
            format!("{} ({})", partner(l, *aanleiding), l.tf("keten-aanleiding", aanleiding.code())),
        ),
        Wat::KetenEraf(aanleiding) => met("tijd-keten-eraf", partner(l, *aanleiding)),
        Wat::Bevestigd => l.t("tijd-bevestigd"),
        Wat::Verworpen => l.t("tijd-verworpen"),
        Wat::OngedaanGemaakt => l.t("tijd-ongedaan"),
    }
}

fn partner(l: Taal, aanleiding: Ketenaanleiding) -> String {
    l.tf("keten-partner", aanleiding.partner().code())
}

/// What must be seen at once. A refuted concern is shown as refuted, *geen vervolg* as what it is.
pub(super) fn badge(l: Taal, punt: &Punt) -> Option<Badge> {
    let (soort, key) = match &punt.wat {
        _ if punt.gemist => ("danger", "tijd-badge-gemist"),
        Wat::Bevonden(_, Bevinding::Weerlegd) => ("success", "tijd-badge-weerlegd"),
        Wat::Besloten { uitkomst: Uitkomst::GeenVervolg, .. } => ("neutral", "tijd-badge-geen-vervolg"),
        Wat::Besloten { te_laat: true, .. } => ("warning", "tijd-badge-te-laat"),
        Wat::Gemonitord(_, Oordeel::Nee) => ("danger", "tijd-badge-onveilig"),
        Wat::Acuut => ("danger", "tijd-badge-acuut"),
        Wat::MonitoringAfgesproken(_) | Wat::Voorwaarde | Wat::HuisverbodTot | Wat::CollegeInTeLichten => {
            ("neutral", "tijd-badge-belofte")
        }
        _ => return None,
    };
    Some(Badge { soort, woord: l.t(key) })
}
