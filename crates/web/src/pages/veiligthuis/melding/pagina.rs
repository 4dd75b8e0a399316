//! The page of a melding, put together.

use super::{
    besluit::{GenomenBeeld, VoorstelBeeld},
    blik::Blik,
    inhoud::Inhoud,
    meldcode::MeldcodeBeeld,
    melder::MelderBeeld,
    personen::PersoonBeeld,
    termijnen::{self, Lezingen, TermijnBeeld},
    verloop::{VerloopRegel, verloop},
    volgende::{Volgende, VolgendeBeeld, Weg},
};
use crate::{
    AppState,
    pages::veiligthuis::gemeen::{Kop, Mag, categorie_reden},
    pagina::Page,
};
use access::{Aanvrager, handeling::MeldingInzien};
use application::{
    casus::WayIn,
    dienst::Around,
    melding::{Category, SeenMelding, may},
    ports::{DienstRow, MeldingRow},
};
use askama::Template;
use veiligthuis::{
    melding::{Melding, Stand},
    terugkoppeling::status,
};

#[derive(Template)]
#[template(path = "veiligthuis/melding.html")]
pub(super) struct Pagina {
    p: Page,
    kop: Kop,
    afgedrukt: String,
    /// The first name and how many others.
    wie: String,
    volgende: VolgendeBeeld,
    /// Why the last proposal came back; empty when it did not.
    teruggewezen: String,
    /// A proposal on the protection waits, and who looks may decide on it.
    afscherming_besluit: bool,
    afscherming_loopt: bool,
    mag: Mag,
    acties: Acties,
    behandelaar: String,
    melder: Option<MelderBeeld>,
    lezingen: Option<Lezingen>,
    termijnen: Vec<TermijnBeeld>,
    personen: Vec<PersoonBeeld>,
    inhoud: Inhoud,
    meldcode: Option<MeldcodeBeeld>,
    voorstel: Option<VoorstelBeeld>,
    genomen: Option<GenomenBeeld>,
    terugkoppelingen: Vec<String>,
    status: Vec<(String, String)>,
    casus: String,
    /// Path of the casus, for who may see it.
    casus_pad: Option<String>,
    /// Path of the button that takes it, when nobody holds it and something was decided.
    casus_oppakken: Option<String>,
    casus_uitleg: String,
    /// Under which category it counts in the published figures, and why.
    categorie: String,
    categorie_reden: String,
    /// So many strong hits wait for a word of somebody.
    te_bekijken: usize,
    andere: Vec<Andere>,
    /// The service that was decided waits, and who looks may start it.
    dienst_starten: bool,
    /// Words and path of each service of the casus that who looks may see.
    diensten: Vec<(String, String)>,
    verloop: Vec<VerloopRegel>,
}

/// What stands around a melding.
pub(super) struct Rond<'a> {
    /// The way into its casus.
    pub way: WayIn,
    /// The services of its casus.
    pub diensten: &'a Around,
    /// Its category.
    pub categorie: Category,
    /// Strong hits about which nobody said anything.
    pub te_bekijken: usize,
}

/// What somebody can do besides the next step; each is a page that may be followed now.
struct Acties {
    persoon: bool,
    feit: bool,
    wachtcontact: bool,
    bron: bool,
    oordeel: bool,
    vertraging: bool,
    terugkoppeling: bool,
    acuut: bool,
    vrijgeven: bool,
    collega: bool,
    voorstel: bool,
    intrekken: bool,
}

impl Acties {
    fn van(m: &Melding, mag: &Mag) -> Self {
        let open = m.stand.is_open();
        let checked = m.stand != Stand::Ontvangen;
        let assessing = m.stand == Stand::InVeiligheidsbeoordeling;
        Self {
            persoon: mag.aanvullen,
            feit: mag.aanvullen && checked,
            wachtcontact: mag.aanvullen && open && checked,
            bron: mag.beoordelen && assessing,
            oordeel: mag.beoordelen && assessing,
            vertraging: mag.terugkoppelen && open && checked,
            terugkoppeling: mag.terugkoppelen && m.besluit.is_some(),
            acuut: mag.acuut && open,
            vrijgeven: mag.verdelen && open && checked && m.behandelaar.is_some(),
            collega: mag.verdelen && open && checked,
            voorstel: mag.voorstellen && assessing && m.nog_te_beoordelen().is_empty(),
            intrekken: mag.voorstellen && open && checked,
        }
    }
    const fn iets(&self) -> bool {
        self.persoon
            || self.feit
            || self.wachtcontact
            || self.bron
            || self.vertraging
            || self.acuut
            || self.vrijgeven
            || self.collega
            || self.voorstel
            || self.intrekken
            || self.terugkoppeling
    }
}

/// Another melding of the same casus.
struct Andere {
    kenmerk: String,
    pad: Option<String>,
    ontvangen: String,
    stand: String,
}

impl Pagina {
    pub fn new(
        state: &AppState,
        page: &Page,
        wie: &Aanvrager,
        gezien: &SeenMelding,
        blik: &Blik<'_>,
        rond: &Rond<'_>,
    ) -> Self {
        let (l, m, row) = (blik.l, gezien.melding.get(), &gezien.row);
        let Rond { way, diensten, categorie, te_bekijken } = rond;
        let kop = Kop::van(l, &state.app, gezien);
        let mag = Mag::van(wie, row);
        let lopend = gezien.termijnen(&state.app);
        let next = Volgende::van(m, &gezien.berichten, &mag, wie.account());
        let holder = m.behandelaar.map(|id| blik.namen.naam(id));
        let named = next.mens().map(|id| blik.mensen.naam(id)).or_else(|| holder.clone()).unwrap_or_default();
        let waiting = m.afscherming_voorstel.as_ref();
        let casus = gezien.casus.stand();
        Self {
            afgedrukt: l.moment(blik.nu),
            wie: over_wie(blik, m),
            volgende: next.beeld(l, row.melding, &named),
            teruggewezen: blik.tekst_of_leeg(m.teruggewezen.as_ref()),
            afscherming_besluit: mag.bekrachtigen && waiting.is_some_and(|v| v.door.account != wie.account()),
            afscherming_loopt: waiting.is_some(),
            acties: Acties::van(m, &mag),
            behandelaar: holder.unwrap_or_else(|| l.t("vt-niemand")),
            melder: m.ontvangst.as_ref().map(|o| MelderBeeld::new(blik, m, o)),
            lezingen: m.stand.is_open().then(|| Lezingen::new(blik, &gezien.beoordeling(&state.app))),
            termijnen: termijnen::andere(blik, &lopend),
            personen: m.betrokkenen.iter().map(|b| PersoonBeeld::new(blik, row.melding, b, &lopend)).collect(),
            inhoud: Inhoud::new(blik, m, &kop.pad),
            meldcode: m.ontvangst.as_ref().and_then(|o| MeldcodeBeeld::new(blik, o)),
            voorstel: m.voorstel.as_ref().map(|v| VoorstelBeeld::new(blik, v, &gezien.andere)),
            genomen: m.besluit.as_ref().map(|b| GenomenBeeld::new(blik, b, &gezien.andere)),
            terugkoppelingen: terugkoppelingen(blik, m),
            status: status(m).into_iter().map(|(what, at)| (l.tf("vt-status", &what.code()), l.moment(at))).collect(),
            casus: l.tf("vt-casus", casus.code()),
            casus_pad: (*way == WayIn::See).then(|| format!("/casussen/{}", row.casus)),
            casus_oppakken: (*way == WayIn::Take && m.besluit.is_some())
                .then(|| format!("/casussen/{}/oppakken", row.casus)),
            categorie: l.tf("cas-categorie", categorie.code.code()),
            categorie_reden: categorie_reden(l, categorie),
            te_bekijken: *te_bekijken,
            casus_uitleg: l.tf("vt-casus-uitleg", casus.code()),
            andere: gezien.andere.iter().map(|other| andere(blik, wie, other)).collect(),
            dienst_starten: diensten.waits,
            diensten: diensten.running.iter().map(|row| dienst(blik, row)).collect(),
            verloop: verloop(blik, &gezien.verloop),
            mag,
            p: page
                .clone()
                .met_titel(l.ta("vt-melding-titel", &[("kenmerk", &kop.kenmerk)]))
                .onder(l.t("vt-werklijst"), "/werklijst"),
            kop,
        }
    }
}

fn dienst(blik: &Blik<'_>, row: &DienstRow) -> (String, String) {
    let (soort, stand) = (blik.l.tf("dienst-soort", &row.soort), blik.l.tf("dienst-stand", &row.status));
    (format!("{soort} ({stand})"), format!("/diensten/{}", row.dienst))
}

fn over_wie(blik: &Blik<'_>, m: &Melding) -> String {
    let Some(first) = m.betrokkenen.first() else { return String::new() };
    match m.betrokkenen.len() {
        1 => blik.mensen.naam(first.id),
        n => format!("{} {}", blik.mensen.naam(first.id), blik.l.ta("vt-en-anderen", &[("aantal", &(n - 1))])),
    }
}

fn terugkoppelingen(blik: &Blik<'_>, m: &Melding) -> Vec<String> {
    let l = blik.l;
    let told = m.terugkoppelingen.iter().map(|t| {
        let wijze = l.tf("vt-wijze", t.wijze.code());
        l.ta("vt-terugkoppeling-regel", &[("wanneer", &l.moment(t.om)), ("wijze", &wijze)])
    });
    told.collect()
}

fn andere(blik: &Blik<'_>, wie: &Aanvrager, row: &MeldingRow) -> Andere {
    let l = blik.l;
    let decided = row.uitkomst.as_ref().map(|code| l.tf("vt-uitkomst", code));
    Andere {
        kenmerk: row.kenmerk.clone(),
        pad: may::<MeldingInzien>(wie, row).then(|| format!("/meldingen/{}", row.melding)),
        ontvangen: l.dag(row.ontvangen_op.dag()),
        stand: decided.unwrap_or_else(|| l.tf("vt-stand", &row.status)),
    }
}
