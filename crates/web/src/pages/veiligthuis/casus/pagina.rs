//! The page of a casus: who is responsible on top, then what is due, and below it everything that hangs under it.

use super::{
    beeld::Beeld,
    bewaken,
    keten::{Keten, nu_van_kracht},
    mag::MagCasus,
    momenten::{MomentBeeld, PersoonVerloop},
    overdrachten::OverdrachtBeeld,
    sluiten,
    verloop::{VerloopRegel, verloop},
    voorstel,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::gemeen::{Badge, Kop, categorie_reden},
    pagina::Page,
    route::{Id, Toegang},
};
use access::{
    Aanvrager,
    handeling::{CasusInzien, MeldingInzien},
};
use application::{casus::see, melding::may};
use askama::Template;
use axum::extract::State;
use kernel::CasusId;
use veiligthuis::casus::Eigenaar;

#[derive(Template)]
#[template(path = "veiligthuis/casus/casus.html")]
struct Pagina {
    p: Page,
    kop: Kop,
    wie: String,
    afgedrukt: String,
    eigenaar: String,
    eigenaar_uitleg: String,
    stand: String,
    stand_uitleg: String,
    /// What is due: badge, what, by when.
    agenda: Vec<(Badge, String, String)>,
    behandelaar: String,
    mag: MagCasus,
    meldingen: Vec<MeldingRegel>,
    personen: Vec<PersoonVerloop>,
    overdrachten: Vec<OverdrachtBeeld>,
    momenten: Vec<MomentBeeld>,
    /// What the chain around it does.
    keten: Keten,
    /// The huisverboden that are in force now.
    van_kracht: Vec<String>,
    voorstel: Vec<(String, String)>,
    mag_beslissen: bool,
    /// What keeps it from being closed: sentence, path, words of the link.
    open: Vec<(String, String, String)>,
    /// Path and words of what can be done to the casus itself.
    acties: Vec<(String, String)>,
    verloop: Vec<VerloopRegel>,
}

/// A melding of the casus.
struct MeldingRegel {
    kenmerk: String,
    pad: Option<String>,
    ontvangen: String,
    stand: String,
    soort: String,
    soort_reden: String,
}

impl Pagina {
    fn new(page: &Page, wie: &Aanvrager, b: &Beeld) -> Self {
        let (l, casus) = (b.l, b.casus());
        let (kop, mag) = (b.kop(), MagCasus::van(wie, &b.gezien.row));
        let stand = casus.stand();
        let bij_partij = matches!(casus.eigenaar(), Some(Eigenaar::Partij(_)));
        let agenda = casus.agenda(b.gezien.facts.wet, b.regio());
        let first = b.gezien.personen.first().map(|p| b.naam(p.betrokkene.id)).unwrap_or_default();
        let others = b.gezien.mensen.len().saturating_sub(1);
        Self {
            afgedrukt: l.moment(b.nu),
            wie: match others {
                0 => first,
                n => format!("{first} {}", l.ta("vt-en-anderen", &[("aantal", &n)])),
            },
            eigenaar: b.eigenaar(),
            eigenaar_uitleg: l.t(match (casus.gesloten.is_some(), bij_partij) {
                (true, _) => "cas-eigenaar-gesloten",
                (false, true) => "cas-eigenaar-partij-uitleg",
                (false, false) => "cas-eigenaar-vt-uitleg",
            }),
            stand: l.tf("vt-casus", stand.code()),
            stand_uitleg: l.tf("vt-casus-uitleg", stand.code()),
            agenda: agenda
                .iter()
                .map(|punt| (b.datum_badge(punt.uiterlijk), b.agenda_met_reden(punt), l.weekdag(punt.uiterlijk)))
                .collect(),
            behandelaar: casus.behandelaar.map_or_else(|| l.t("vt-niemand"), |id| b.namen.naam(id)),
            meldingen: meldingen(wie, b),
            personen: b.gezien.personen.iter().map(|p| PersoonVerloop::new(b, p)).collect(),
            overdrachten: casus.overdrachten.iter().rev().map(|o| OverdrachtBeeld::new(b, &mag, o)).collect(),
            momenten: casus.monitoring.iter().rev().map(|m| MomentBeeld::new(b, &mag, m)).collect(),
            keten: Keten::new(b, &mag),
            van_kracht: nu_van_kracht(b),
            voorstel: casus.voorstel.as_ref().map(|v| voorstel::wat(b, v)).unwrap_or_default(),
            mag_beslissen: mag.bekrachtigen,
            open: if casus.gesloten.is_some() { Vec::new() } else { sluiten::open(b) },
            acties: acties(b, &mag),
            verloop: verloop(b),
            mag,
            p: page
                .clone()
                .met_titel(l.ta("cas-titel", &[("kenmerk", &kop.kenmerk)]))
                .onder(l.t("cas-lijst"), "/casussen"),
            kop,
        }
    }
}

fn meldingen(wie: &Aanvrager, b: &Beeld) -> Vec<MeldingRegel> {
    let l = b.l;
    let regels = b.gezien.meldingen.iter().zip(&b.gezien.categories).map(|(row, category)| {
        let decided = row.uitkomst.as_ref().map(|code| l.tf("vt-uitkomst", code));
        MeldingRegel {
            kenmerk: row.kenmerk.clone(),
            pad: may::<MeldingInzien>(wie, row).then(|| format!("/meldingen/{}", row.melding)),
            ontvangen: l.dag(row.ontvangen_op.dag()),
            stand: decided.unwrap_or_else(|| l.tf("vt-stand", &row.status)),
            soort: l.tf("cas-categorie", category.code.code()),
            soort_reden: categorie_reden(l, category),
        }
    });
    regels.collect()
}

/// What this person can do to the casus itself.
fn acties(b: &Beeld, mag: &MagCasus) -> Vec<(String, String)> {
    use veiligthuis::codes::CasusStand;
    let stand = b.casus().stand();
    let (settle, monitored) = match stand {
        CasusStand::WachtOpOverdracht
        | CasusStand::OverdrachtAangeboden
        | CasusStand::OverdrachtGeweigerd
        | CasusStand::OverdrachtTeruggegeven
        | CasusStand::Maatwerk
        | CasusStand::Heropend => (true, false),
        CasusStand::VoorwaardenEnVervolg | CasusStand::Onderzoek => (true, false),
        CasusStand::InMonitoring | CasusStand::Afgehandeld => (true, true),
        CasusStand::NogNiet
        | CasusStand::Verplaatst
        | CasusStand::InBeoordeling
        | CasusStand::WachtOpVoorwaardenEnVervolg
        | CasusStand::WachtOpOnderzoek
        | CasusStand::Afgesloten
        | CasusStand::GeenVervolg
        | CasusStand::Omgezet
        | CasusStand::Ingetrokken => (false, false),
    };
    let closed = stand == CasusStand::Afgesloten;
    let (waits, late) = (b.casus().ongecheckt_sinds().is_some(), !bewaken::te_laat(b).is_empty());
    let list = [
        ("wachtcheck", "cas-doe-wachtcheck", mag.bewaken && waits),
        ("te-laat", "cas-doe-te-laat", mag.bewaken && late),
        ("overdrachten/nieuw", "cas-doe-aanbieden", mag.aanbieden && settle),
        ("einde", "cas-doe-einde", mag.bewerken && settle && b.casus().vervolg.is_some()),
        ("monitoring/extra", "cas-doe-extra", mag.monitoren && monitored),
        ("sluiten", "cas-doe-sluiten", mag.sluiten && !closed),
        ("heropenen", "cas-doe-heropenen", mag.bewerken && (closed || monitored)),
    ];
    let offered = list.into_iter().filter(|(.., may)| *may);
    offered.map(|(pad, woorden, _)| (format!("{}/{pad}", b.pad()), b.l.t(woorden))).collect()
}

pub(super) async fn toon(
    toegang: Toegang<CasusInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<CasusId>,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let gezien = see(&state.app, wie, id).await?;
    let b = Beeld::new(&state, page.l, gezien, Vec::new()).await?;
    bladzijde(Pagina::new(&page, wie, &b))
}
