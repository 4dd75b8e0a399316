//! A person in a melding, in words.

use super::{
    blik::Blik,
    termijnen::{TermijnBeeld, van_persoon},
};
use crate::pages::veiligthuis::gemeen::{Badge, geboren_in_woorden, geslacht_code};
use kernel::{Geslacht, MeldingId};
use veiligthuis::{
    LopendeTermijn,
    codes::{GeinformeerdDoorMelder, Huishouden, Oordeel},
    melding::{Betrokkene, BetrokkeneGegevens, Informering},
};

/// What the page shows of a person. The address is a flag only.
pub(in crate::pages::veiligthuis) struct PersoonBeeld {
    pub id: String,
    pub naam: String,
    pub rollen: String,
    pub geboren: String,
    /// Label and text of what else is known.
    pub feiten: Vec<(String, String)>,
    pub adres: Option<Badge>,
    pub verteld: Badge,
    pub verteld_toelichting: String,
    pub informeringen: Vec<String>,
    pub termijnen: Vec<TermijnBeeld>,
    pub oordeel: Option<OordeelBeeld>,
    /// Path of the pages about this person.
    pub pad: String,
}

/// The two answers about one person.
pub(in crate::pages::veiligthuis) struct OordeelBeeld {
    pub acuut: Badge,
    pub structureel: Badge,
    pub motivering: String,
    pub door: String,
}

impl PersoonBeeld {
    /// In words.
    pub fn new(blik: &Blik<'_>, melding: MeldingId, b: &Betrokkene, lopend: &[LopendeTermijn]) -> Self {
        let l = blik.l;
        let gegevens = b.gegevens.open(blik.recht);
        let codes =
            |list: Vec<&'static str>| list.into_iter().map(|c| l.tf("vt-rol", c)).collect::<Vec<_>>().join(", ");
        Self {
            id: b.id.to_string(),
            naam: blik.mensen.naam(b.id),
            rollen: gegevens.map(|g| codes(g.rollen.iter().map(|r| r.code()).collect())).unwrap_or_default(),
            geboren: gegevens.map(|g| geboren_in_woorden(l, &g.identiteit.geboorte, blik.nu.dag())).unwrap_or_default(),
            feiten: gegevens.map(|g| feiten(blik, g)).unwrap_or_default(),
            adres: b.adres.as_ref().map(|_| match b.adres_geheim {
                true => Badge { soort: "danger", woord: l.t("vt-adres-geheim") },
                false => Badge { soort: "neutral", woord: l.t("vt-adres-bekend") },
            }),
            verteld: verteld(blik, b.door_melder),
            verteld_toelichting: blik.tekst_of_leeg(b.door_melder_toelichting.as_ref()),
            informeringen: b.informeringen.iter().map(|i| informering(blik, i)).collect(),
            termijnen: van_persoon(blik, lopend, b.id),
            oordeel: b.oordeel.as_ref().map(|o| OordeelBeeld {
                acuut: oordeel(blik, o.acuut),
                structureel: oordeel(blik, o.structureel),
                motivering: blik.tekst(&o.motivering),
                door: l.ta("vt-door-op", &[("wie", &blik.namen.naam(o.door)), ("wanneer", &l.moment(o.op))]),
            }),
            pad: format!("/meldingen/{melding}/mensen/{}", b.id),
        }
    }
}

fn feiten(blik: &Blik<'_>, g: &BetrokkeneGegevens) -> Vec<(String, String)> {
    let (l, i) = (blik.l, &g.identiteit);
    let text = |tekst: &Option<kernel::Tekst>| tekst.as_ref().map(|t| t.as_str().to_owned());
    let relaties = g.relaties.iter().map(|r| {
        l.ta("vt-relatie-tot", &[("relatie", &l.tf("vt-relatie", r.soort.code())), ("wie", &blik.mensen.naam(r.tot))])
    });
    let relaties = relaties.collect::<Vec<_>>().join(", ");
    let all = [
        (
            l.t("vt-veld-geslacht"),
            (i.geslacht != Geslacht::Onbekend).then(|| l.tf("vt-geslacht", geslacht_code(i.geslacht))),
        ),
        (
            l.t("vt-veld-huishouden"),
            (g.huishouden != Huishouden::Onbekend).then(|| l.tf("vt-huishouden", g.huishouden.code())),
        ),
        (l.t("vt-veld-relaties"), (!relaties.is_empty()).then_some(relaties)),
        (l.t("vt-veld-gezag"), text(&g.gezag)),
        (l.t("vt-veld-contact"), text(&i.contact)),
        (l.t("vt-veld-school"), text(&i.school_of_arts)),
        (l.t("vt-veld-bsn"), i.bsn.as_ref().map(|bsn| bsn.as_str().to_owned())),
    ];
    all.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

fn verteld(blik: &Blik<'_>, stand: GeinformeerdDoorMelder) -> Badge {
    let soort = match stand {
        GeinformeerdDoorMelder::Ja => "success",
        GeinformeerdDoorMelder::Nee => "warning",
        GeinformeerdDoorMelder::Onbekend => "neutral",
    };
    Badge { soort, woord: blik.l.tf("vt-verteld", stand.code()) }
}

fn oordeel(blik: &Blik<'_>, oordeel: Oordeel) -> Badge {
    let soort = match oordeel {
        Oordeel::Ja => "danger",
        Oordeel::Nee => "success",
        Oordeel::Onbekend => "warning",
    };
    Badge { soort, woord: blik.l.tf("vt-oordeel", oordeel.code()) }
}

fn informering(blik: &Blik<'_>, i: &Informering) -> String {
    let l = blik.l;
    let told = l.ta(
        "vt-informering",
        &[
            ("onderwerp", &l.tf("vt-onderwerp", i.onderwerp.code())),
            ("wanneer", &l.moment(i.op)),
            ("wijze", &l.tf("vt-wijze", i.wijze.code())),
        ],
    );
    match blik.tekst_of_leeg(i.toelichting.as_ref()) {
        empty if empty.is_empty() => told,
        said => format!("{told} {said}"),
    }
}
