//! A transfer in words: to whom, what, where it stands, what was done about it, and what can be done now.

use super::{beeld::Beeld, mag::MagCasus};
use crate::pages::veiligthuis::gemeen::Badge;
use veiligthuis::{
    casus::Overdracht,
    codes::{OverdrachtStand, Trede},
};

/// One transfer.
pub(super) struct OverdrachtBeeld {
    pub id: String,
    pub partij: String,
    pub badge: Badge,
    /// Name and value.
    pub feiten: Vec<(String, String)>,
    /// The conditions that go along.
    pub voorwaarden: Vec<String>,
    /// The frozen extract.
    pub uittreksel: String,
    /// What happened, in order.
    pub stappen: Vec<String>,
    /// The steps of the ladder with their days, while the party has to answer.
    pub ladder: Vec<(Badge, String)>,
    /// Path and words of what can be done.
    pub acties: Vec<(String, String)>,
}

impl OverdrachtBeeld {
    /// The transfer, with what this person may do.
    pub fn new(b: &Beeld, mag: &MagCasus, o: &Overdracht) -> Self {
        let (l, inhoud) = (b.l, o.aanbod.inhoud.open(&b.gezien.permit));
        let what = o.aanbod.verantwoordelijkheden.iter().map(|v| l.tf("cas-wat", v.code())).collect::<Vec<_>>();
        let mut feiten = vec![
            (l.t("cas-aanbod-wat-kort"), what.join(", ")),
            (l.t("cas-over-wie"), b.namen_van(&o.aanbod.over)),
            (l.t("cas-reactie-gevraagd"), l.weekdag(o.aanbod.reactie)),
        ];
        let more = inhoud.map(|i| [(l.t("vt-toelichting"), &i.toelichting), (l.t("cas-aanbod-contact"), &i.contact)]);
        let more = more.into_iter().flatten().filter_map(|(name, text)| Some((name, text.as_ref()?)));
        feiten.extend(more.map(|(name, text)| (name, text.as_str().to_owned())));
        Self {
            id: o.aanbod.id.to_string(),
            partij: format!("{} ({})", b.partij(o), l.tf("cas-partij", o.aanbod.partij.soort.code())),
            badge: Badge { soort: soort(o.stand), woord: l.tf("cas-overdracht", o.stand.code()) },
            feiten,
            voorwaarden: inhoud
                .map(|i| i.voorwaarden.iter().map(|t| t.as_str().to_owned()).collect())
                .unwrap_or_default(),
            uittreksel: inhoud.map_or_else(|| l.t("vt-vernietigd"), |i| i.uittreksel.as_str().to_owned()),
            stappen: stappen(b, o),
            ladder: if o.stand.is_open() { ladder(b, o) } else { Vec::new() },
            acties: acties(b, mag, o),
        }
    }
}

const fn soort(stand: OverdrachtStand) -> &'static str {
    match stand {
        OverdrachtStand::Geaccepteerd => "success",
        OverdrachtStand::Geweigerd | OverdrachtStand::Teruggegeven => "danger",
        OverdrachtStand::Aangeboden | OverdrachtStand::Ontvangen => "warning",
        OverdrachtStand::Ingetrokken => "neutral",
    }
}

/// What happened to it, in order.
fn stappen(b: &Beeld, o: &Overdracht) -> Vec<String> {
    let l = b.l;
    let mut regels = vec![(o.aanbod.aangeboden, l.t("cas-gebeurd-aangeboden"))];
    regels.extend(o.ontvangen.map(|op| (op, l.t("cas-gebeurd-ontvangen"))));
    regels.extend(o.stappen.iter().map(|s| {
        let words = [
            ("trede", &l.tf("cas-trede", s.trede.code()) as _),
            ("wie", &b.namen.naam(s.door) as _),
            ("tekst", &b.tekst(&s.toelichting) as _),
        ];
        (s.op, l.ta("cas-gebeurd-ladder", &words))
    }));
    regels.extend(o.acceptatie.as_ref().map(|a| {
        let door = a.door.open(&b.gezien.permit);
        let wie =
            door.map_or_else(|| l.t("vt-vernietigd"), |d| format!("{} ({})", d.naam.as_str(), d.functie.as_str()));
        let opmerking = a.opmerking.as_ref().map(|t| format!(" {}", b.tekst(t))).unwrap_or_default();
        (a.op, format!("{}{opmerking}", l.ta("cas-gebeurd-geaccepteerd", &[("wie", &wie)])))
    }));
    regels.extend(o.weigering.as_ref().map(|(reden, op, tekst)| {
        let words = [("reden", &l.tf("cas-weiger", reden.code()) as _), ("tekst", &b.tekst(tekst) as _)];
        (*op, l.ta("cas-gebeurd-geweigerd", &words))
    }));
    regels.extend(
        o.intrekking.as_ref().map(|(op, tekst)| (*op, l.ta("cas-gebeurd-ingetrokken", &[("tekst", &b.tekst(tekst))]))),
    );
    regels.extend(o.teruggave.as_ref().map(|t| {
        let words = [
            ("reden", &l.tf("cas-terug", t.reden.code()) as _),
            ("veilig", &l.tf("vt-oordeel", t.veilig.code()) as _),
            ("tekst", &b.tekst(&t.toelichting) as _),
        ];
        (t.op, l.ta("cas-gebeurd-teruggegeven", &words))
    }));
    regels.sort_by_key(|(op, _)| *op);
    regels.into_iter().map(|(op, zin)| format!("{}: {zin}", l.moment(op))).collect()
}

/// The steps of the ladder: done, late, or still to come.
fn ladder(b: &Beeld, o: &Overdracht) -> Vec<(Badge, String)> {
    let l = b.l;
    let tredes = Trede::ALLE.iter().map(|&trede| {
        let dag = o.dag_van(trede, b.gezien.facts.wet, b.regio());
        let badge = if o.stappen.iter().any(|s| s.trede >= trede) {
            Badge { soort: "success", woord: l.t("cas-gedaan-kort") }
        } else {
            b.datum_badge(dag)
        };
        (badge, format!("{}: {}", l.tf("cas-trede", trede.code()), l.weekdag(dag)))
    });
    tredes.collect()
}

/// What this person can do about it now.
fn acties(b: &Beeld, mag: &MagCasus, o: &Overdracht) -> Vec<(String, String)> {
    let answers = o.stand.is_open();
    let ladder = match o.stand {
        OverdrachtStand::Aangeboden | OverdrachtStand::Ontvangen | OverdrachtStand::Geweigerd => true,
        OverdrachtStand::Geaccepteerd | OverdrachtStand::Ingetrokken | OverdrachtStand::Teruggegeven => false,
    };
    let list = [
        ("ontvangen", mag.vastleggen && o.stand == OverdrachtStand::Aangeboden),
        ("geaccepteerd", mag.vastleggen && answers),
        ("geweigerd", mag.vastleggen && answers),
        ("ladder", mag.escaleren && ladder),
        ("intrekken", mag.aanbieden && answers),
        ("teruggegeven", mag.vastleggen && o.stand == OverdrachtStand::Geaccepteerd),
    ];
    let offered = list.into_iter().filter(|(_, may)| *may);
    offered
        .map(|(wat, _)| (format!("{}/overdrachten/{}/{wat}", b.pad(), o.aanbod.id), b.l.tf("cas-doe", wat)))
        .collect()
}
