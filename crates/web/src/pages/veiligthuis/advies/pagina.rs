//! One advice: what was asked and answered, what follows, and what can be done now. Who asked is shown to who took the contact.

use super::{
    kop::{Kop, onder_lijst, vrager_in_woorden},
    openen,
    weigering::zin,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::Formulier,
    fout::Fout,
    pages::veiligthuis::gemeen::{Namen, geopend, vrije_tekst},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::{
    Aanvrager, Handeling,
    handeling::{AdviesBewerken, AdviesInzien, AdviesvragerInzien, AmbtshalveBekrachtigen, AmbtshalveVoorstellen},
};
use application::advies::{AdviesError, SeenAdvies, execute, may, see, see_adviesvrager};
use askama::Template;
use axum::extract::State;
use kernel::{AdviesId, Inzagerecht, Tekst};
use veiligthuis::advies::{Advies, Adviesvrager, Command, Stand};

#[derive(Template)]
#[template(path = "veiligthuis/advies/pagina.html")]
struct Pagina {
    p: Page,
    kop: Kop,
    pad: String,
    /// What was refused, in a sentence; empty when nothing was.
    geweigerd: String,
    acuut: bool,
    signaal: bool,
    feiten: Vec<(String, String)>,
    teksten: Vec<(String, String)>,
    vervolg: Vec<Contact>,
    /// Who asked, for who took the contact.
    wie: Vec<(String, String)>,
    /// There is somebody, behind a reason.
    wie_dicht: bool,
    heeft_contact: bool,
    ambtshalve: Option<Beslissing>,
    teruggewezen: String,
    bewaren: String,
    mag: Mag,
}

/// A later contact.
struct Contact {
    kop: String,
    teksten: Vec<(String, String)>,
}

/// What was proposed or decided on reporting by Veilig Thuis itself.
struct Beslissing {
    wat: String,
    motivering: String,
    door: String,
    besloten: bool,
}

/// What may be done now, by this person, in this state.
struct Mag {
    vervolg: bool,
    sluiten: bool,
    melden: bool,
    contact: bool,
    voorstellen: bool,
    bekrachtigen: bool,
    ambtshalve: bool,
}

impl Mag {
    fn van(wie: &Aanvrager, gezien: &SeenAdvies) -> Self {
        let a = gezien.advies.get();
        let row = &gezien.row;
        let bezig = a.stand != Stand::Omgezet;
        let werkt = bezig && may::<AdviesBewerken>(wie, row);
        Self {
            vervolg: werkt,
            sluiten: werkt && a.stand == Stand::Open && !a.vraagt_besluit() && !a.moet_melden() && a.voorstel.is_none(),
            melden: werkt,
            contact: werkt && !a.is_signaal(),
            voorstellen: bezig && a.voorstel.is_none() && !a.moet_melden() && may::<AmbtshalveVoorstellen>(wie, row),
            bekrachtigen: a.voorstel.is_some() && may::<AmbtshalveBekrachtigen>(wie, row),
            ambtshalve: a.moet_melden() && may::<AdviesBewerken>(wie, row),
        }
    }
}

impl Pagina {
    async fn new(state: &AppState, page: &Page, wie: &Aanvrager, gezien: &SeenAdvies) -> Result<Self, Fout> {
        let (l, a, row) = (page.l, gezien.advies.get(), &gezien.row);
        let opname = a.opname.as_ref().ok_or(Fout::NietVoorU)?;
        let namen = Namen::van_regio(&state.app, l, row.regio).await?;
        let kop = Kop::van(l, row);
        let p = onder_lijst(page, l.t("vt-advies-titel"));
        let somebody = a.contact.is_some() || opname.inhoud.organisatie.is_some();
        let own = row.ontvanger == wie.account() && may::<AdviesvragerInzien>(wie, row);
        let shown = if own && somebody {
            let wie = see_adviesvrager(&state.app, wie, row.advies, None).await?;
            wie_vroeg(l, wie.advies.get(), &wie.permit)
        } else {
            Vec::new()
        };
        let bewaren = a.bewaren_tot(&gezien.regio).map(|dag| l.dag(dag)).unwrap_or_default();
        Ok(Self {
            p,
            pad: kop.pad.clone(),
            kop,
            geweigerd: String::new(),
            acuut: opname.inhoud.acuut,
            signaal: a.is_signaal(),
            feiten: feiten(l, gezien, &namen),
            teksten: teksten(l, a, &gezien.permit),
            vervolg: vervolg(l, a, &gezien.permit, &namen),
            wie_dicht: somebody && !own && may::<AdviesvragerInzien>(wie, row),
            wie: shown,
            heeft_contact: a.contact.is_some(),
            ambtshalve: beslissing(l, a, &gezien.permit, &namen),
            teruggewezen: vrije_tekst(l, a.teruggewezen.as_ref(), &gezien.permit),
            bewaren: l.ta("vt-advies-bewaren", &[("maanden", &gezien.regio.advies_bewaren_maanden), ("dag", &bewaren)]),
            mag: Mag::van(wie, gezien),
        })
    }
}

fn feiten(l: Taal, gezien: &SeenAdvies, namen: &Namen) -> Vec<(String, String)> {
    let a = gezien.advies.get();
    let Some(opname) = &a.opname else { return Vec::new() };
    let o = &opname.inhoud;
    let list = |codes: Vec<String>| (!codes.is_empty()).then(|| codes.join(", "));
    let vrager = match o.vrager {
        Adviesvrager::Beroepsmatig { rol, organisatie } => {
            format!("{}, {}", l.tf("vt-beroep", rol.code()), l.tf("vt-organisatie", organisatie.code()))
        }
        Adviesvrager::NietBeroepsmatig | Adviesvrager::Onbekend => vrager_in_woorden(l, o.vrager.code()),
    };
    let all = [
        (l.t("vt-advies-contact-op"), Some(l.moment(o.ontvangen))),
        (l.t("vt-advies-kanaal-kop"), Some(l.tf("vt-advies-kanaal", o.kanaal.code()))),
        (l.t("vt-advies-vrager-kop"), Some(vrager)),
        (l.t("vt-veld-aard"), list(o.aard.iter().map(|aard| l.tf("vt-aard", aard.code())).collect())),
        (l.t("vt-veld-duur"), Some(l.tf("vt-duur", o.duur.code()))),
        (l.t("vt-veld-aanvullend"), list(o.aanvullend.iter().map(|a| l.tf("vt-aanvullend", a.code())).collect())),
        (l.t("vt-advies-terugbellen"), a.terugbellen.map(|dag| l.dag(dag))),
        (
            l.t("vt-advies-omgezet-kop"),
            a.omgezet.map(|omgezet| {
                let code = if omgezet.ambtshalve { "ambtshalve" } else { "vrager" };
                format!("{}, {}", l.tf("vt-advies-omgezet", code), l.dag(omgezet.op))
            }),
        ),
        (l.t("vt-advies-door"), Some(namen.naam(opname.door))),
        (l.t("vt-advies-ingevoerd"), Some(l.moment(opname.ingevoerd))),
    ];
    all.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

fn tekst_of_niets(label: String, tekst: Option<&Tekst>) -> Option<(String, String)> {
    tekst.map(|tekst| (label, tekst.as_str().to_owned()))
}

fn teksten(l: Taal, a: &Advies, recht: &dyn Inzagerecht) -> Vec<(String, String)> {
    let Some(opname) = &a.opname else { return Vec::new() };
    let Some(t) = opname.inhoud.tekst.open(recht) else { return vec![(l.t("vt-advies-vraag"), l.t("vt-vernietigd"))] };
    [
        tekst_of_niets(l.t("vt-advies-vraag"), t.vraag.as_ref()),
        tekst_of_niets(l.t("vt-advies-advies"), t.advies.as_ref()),
        tekst_of_niets(l.t("vt-advies-doet"), t.doet.as_ref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn vervolg(l: Taal, a: &Advies, recht: &dyn Inzagerecht, namen: &Namen) -> Vec<Contact> {
    let one = |v: &veiligthuis::advies::Vervolgadvies| {
        let t = v.inhoud.tekst.open(recht);
        let texts = [
            tekst_of_niets(l.t("vt-advies-vraag"), t.and_then(|t| t.vraag.as_ref())),
            tekst_of_niets(l.t("vt-advies-advies"), t.map(|t| &t.advies)),
        ];
        let kanaal = l.tf("vt-advies-kanaal", v.inhoud.kanaal.code());
        Contact {
            kop: format!("{} · {kanaal} · {}", l.moment(v.inhoud.om), namen.naam(v.door)),
            teksten: texts.into_iter().flatten().collect(),
        }
    };
    a.vervolg.iter().map(one).collect()
}

fn beslissing(l: Taal, a: &Advies, recht: &dyn Inzagerecht, namen: &Namen) -> Option<Beslissing> {
    let wat = |melden: bool| l.tf("vt-ambtshalve", if melden { "ja" } else { "nee" });
    if let Some(v) = &a.voorstel {
        let door = l.ta("vt-ambtshalve-voorgesteld", &[("wie", &namen.naam(v.door.account))]);
        let motivering = geopend(l, &v.motivering, recht);
        return Some(Beslissing { wat: wat(v.melden), motivering, door, besloten: false });
    }
    a.besluit.as_ref().map(|b| {
        let door = l.ta(
            "vt-ambtshalve-besloten",
            &[
                ("een", &namen.naam(b.voorgesteld_door.account)),
                ("twee", &namen.naam(b.bekrachtigd_door.account)),
                ("wanneer", &l.moment(b.op)),
            ],
        );
        Beslissing { wat: wat(b.melden), motivering: geopend(l, &b.motivering, recht), door, besloten: true }
    })
}

/// Everything that says who asked.
pub(super) fn wie_vroeg(l: Taal, a: &Advies, recht: &dyn Inzagerecht) -> Vec<(String, String)> {
    let text = |tekst: &Tekst| tekst.as_str().to_owned();
    let organisatie = a.opname.as_ref().and_then(|o| o.inhoud.organisatie.as_ref()).map(|t| geopend(l, t, recht));
    let known = a.contact.as_ref().and_then(|c| c.gegevens.open(recht));
    let all = [
        (l.t("vt-advies-naam"), known.and_then(|k| k.naam.as_ref()).map(text)),
        (l.t("vt-advies-contact"), known.and_then(|k| k.contact.as_ref()).map(text)),
        (l.t("vt-advies-functie"), known.and_then(|k| k.functie.as_ref()).map(text)),
        (l.t("vt-advies-organisatie"), organisatie),
    ];
    all.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

pub(super) async fn toon(
    toegang: Toegang<AdviesInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let gezien = see(&state.app, wie, id).await?;
    bladzijde(Pagina::new(&state, &page, wie, &gezien).await?)
}

/// Closes the advice.
pub(super) async fn sluit(
    toegang: Toegang<AdviesBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    formulier: Formulier,
) -> Antwoord {
    druk(&state, toegang, &page, id, &formulier, Command::SluitAf).await
}

/// A mere button: goes back to the page, or shows there why it was refused.
pub(super) async fn druk<A: Handeling>(
    state: &AppState,
    toegang: Toegang<A>,
    page: &Page,
    id: AdviesId,
    formulier: &Formulier,
    command: Command,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let gezien = openen(state, &toegang, id).await?;
    match execute(&state.app, wie, id, formulier.meta(super::pad(id)), command).await {
        Ok(done) => verder(done.path),
        Err(AdviesError::Refused(refusal)) => {
            let page = Pagina { geweigerd: zin(page.l, &refusal), ..Pagina::new(state, page, wie, &gezien).await? };
            opnieuw(page)
        }
        Err(AdviesError::Other(other)) => Err(other.into()),
    }
}
