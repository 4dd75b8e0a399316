//! The proposal for the decision of the veiligheidsbeoordeling. A second person confirms it; the page says who.

use super::te_laat;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        gemeen::{Actie, Kop, Namen, openen, uitvoeren},
        melding::{Blik, PersoonBeeld, gevolg},
    },
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::BesluitVoorstellen;
use application::{
    koppeling::to_look_at,
    melding::{Do, SeenMelding},
    ports::Account,
};
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, OnderdeelId, Stand, Tekst};
use veiligthuis::{
    codes::Uitkomst,
    melding::{BesluitOpgave, Command, EerdereOpgave},
};

#[derive(Template)]
#[template(path = "veiligthuis/voorstel.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    personen: Vec<PersoonBeeld>,
    uitkomsten: Vec<Keuze>,
    instrumenten: Vec<Keuze>,
    redenen: Vec<Keuze>,
    /// Field and number of each earlier melding that must be weighed.
    eerdere: Vec<(String, String)>,
    /// Whether it counts.
    telt: Vec<Keuze>,
    is_te_laat: bool,
    /// Who may confirm: names with roles.
    tweede: Vec<String>,
    teruggewezen: String,
    /// So many strong hits wait for a word of somebody.
    te_bekijken: usize,
    /// A proposal lies there already; a new one takes its place.
    ligt_er_al: bool,
}

impl Pagina {
    async fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Result<Self, Fout> {
        let (l, m) = (page.l, gezien.melding.get());
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("vt-voorstel-titel"));
        let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
        let people = state.app.accounts.accounts(Some(gezien.row.regio)).await?;
        let te_bekijken = to_look_at(&state.app, gezien).await?;
        let nu = state.app.clock.now();
        let blik = Blik { l, recht: &gezien.permit, mensen: &mensen, namen: &namen, regio: &gezien.regio, nu };
        let outcomes = Uitkomst::ALLE
            .iter()
            .map(|u| Keuze::new(u.code(), l.tf("vt-uitkomst", u.code())).met_uitleg(gevolg(l, *u, &gezien.regio)));
        Ok(Self {
            p,
            f,
            kop,
            personen: m.betrokkenen.iter().map(|b| PersoonBeeld::new(&blik, gezien.row.melding, b, &[])).collect(),
            uitkomsten: outcomes.collect(),
            instrumenten: gezien.regio.instrumenten.iter().map(|i| Keuze::new(&i.code, &i.naam)).collect(),
            redenen: te_laat::redenen(l),
            telt: TELT.iter().map(|code| Keuze::new(*code, l.tf("vt-eerdere-telt", code))).collect(),
            eerdere: gezien.eerdere().map(|row| (veld(row.melding), row.kenmerk.clone())).collect(),
            is_te_laat: gezien.beoordeling(&state.app).stand == Stand::TeLaat,
            tweede: tweede(l, gezien, &people),
            teruggewezen: blik.tekst_of_leeg(m.teruggewezen.as_ref()),
            te_bekijken,
            ligt_er_al: m.voorstel.is_some(),
        })
    }
}

/// The colleagues who hold a role that qualifies in this region.
fn tweede(l: Taal, gezien: &SeenMelding, people: &[Account]) -> Vec<String> {
    let me = gezien.permit.account();
    let others = people.iter().filter(|account| account.actief && account.id != me);
    let qualified = others.filter_map(|account| {
        let rol = account.rollen.iter().find(|rol| gezien.regio.kwalificeert(rol.code()))?;
        Some(format!("{} ({})", account.naam, l.tf("vt-functie", rol.code())))
    });
    qualified.collect()
}

fn veld(id: MeldingId) -> String {
    format!("eerdere-{id}")
}

/// Whether an earlier melding counts: both answers need their words.
const TELT: [&str; 2] = ["meegewogen", "niet-relevant"];

fn telt(code: &str) -> Option<&'static str> {
    TELT.into_iter().find(|known| *known == code)
}

fn lees(
    l: Taal,
    waarden: &Waarden,
    earlier: &[MeldingId],
    voorstel: OnderdeelId,
    fouten: &mut Fouten,
) -> Option<Command> {
    let typed = |naam: &str| waarden.tekst(naam);
    let uitkomst = fouten.keuze("uitkomst", typed("uitkomst"), Uitkomst::van_code, &l.t("vt-uitkomst-fout"));
    let partij = fouten.tekst_of_leeg(l, "partij", typed("partij"));
    let motivering = fouten.tekst(l, "motivering", typed("motivering"), &l.t("vt-motivering-fout"));
    let weighed = earlier.iter().filter_map(|melding| {
        let veld = veld(*melding);
        let telt_veld = format!("{veld}-telt");
        let telt = fouten.keuze(&telt_veld, typed(&telt_veld), telt, &l.t("vt-eerdere-telt-fout"));
        let weging = fouten.tekst(l, &veld, typed(&veld), &l.t("vt-eerdere-fout"));
        // The record is in Dutch, whatever the language of the page.
        let weging = format!("{}: {}", Taal::Nl.tf("vt-eerdere-telt", telt?), weging?.as_str());
        Some(EerdereOpgave { melding: *melding, weging: Tekst::new(&weging).ok()? })
    });
    let eerdere = weighed.collect();
    let te_laat = te_laat::lees(l, waarden, fouten);
    let ((uitkomst, motivering), true) = (uitkomst.zip(motivering)?, fouten.is_leeg()) else { return None };
    Some(Command::StelBesluitVoor(Box::new(BesluitOpgave {
        voorstel,
        uitkomst,
        instrument: typed("instrument").to_owned(),
        motivering,
        partij,
        melder_heeft_rol: typed("melder_rol") == "ja",
        eerdere,
        te_laat,
    })))
}

pub(super) async fn toon(
    toegang: Toegang<BesluitVoorstellen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let only = match &gezien.regio.instrumenten[..] {
        [one] => Some(one.code.clone()),
        _ => None,
    };
    let f = begin.form(&page, Waarden::leeg().met_als("instrument", only), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien).await?)
}

pub(super) async fn ontvang(
    toegang: Toegang<BesluitVoorstellen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let earlier: Vec<MeldingId> = gezien.eerdere().map(|row| row.melding).collect();
    let (mut fouten, new) = (Fouten::geen(), OnderdeelId::new(state.app.ids.fresh()));
    if let Some(command) = lees(page.l, formulier.waarden(), &earlier, new, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;
    use veiligthuis::codes::RedenTeLaat;

    fn id(nummer: u128) -> OnderdeelId {
        OnderdeelId::new(Uuid::from_u128(nummer))
    }

    #[test]
    fn een_voorstel_met_partij_en_reden_wordt_gelezen() {
        let waarden = Waarden::leeg()
            .met("uitkomst", "overdracht")
            .met("instrument", "triage-instrument-2019")
            .met("motivering", "Het lokale team kent het gezin.")
            .met("partij", "Lokaal team Oost")
            .met("melder_rol", "ja")
            .met("te_laat", "capaciteit");
        let Some(Command::StelBesluitVoor(o)) = lees(Taal::Nl, &waarden, &[], id(1), &mut Fouten::geen()) else {
            panic!("niet gelezen")
        };
        assert_eq!(
            (o.uitkomst, o.melder_heeft_rol, o.instrument.as_str()),
            (Uitkomst::Overdracht, true, "triage-instrument-2019")
        );
        assert_eq!(o.partij.as_ref().unwrap().as_str(), "Lokaal team Oost");
        assert_eq!(o.te_laat.as_ref().unwrap().reden, RedenTeLaat::Capaciteit);
    }

    #[test]
    fn elke_eerdere_melding_vraagt_een_weging_bij_haar_eigen_veld() {
        let eerder = MeldingId::new(Uuid::from_u128(5));
        let waarden = Waarden::leeg().met("uitkomst", "geen-vervolg").met("motivering", "Er is al hulp.");
        let mut fouten = Fouten::geen();
        assert!(lees(Taal::Nl, &waarden, &[eerder], id(1), &mut fouten).is_none());
        assert!(fouten.van(&veld(eerder)).is_some());
        let gewogen = waarden.met(&veld(eerder), "Dezelfde zorgen als toen.");
        assert!(
            lees(Taal::Nl, &gewogen, &[eerder], id(1), &mut Fouten::geen()).is_none(),
            "meegewogen of niet relevant"
        );
        let gewogen = gewogen.met(&format!("{}-telt", veld(eerder)), "niet-relevant");
        let Some(Command::StelBesluitVoor(o)) = lees(Taal::Nl, &gewogen, &[eerder], id(1), &mut Fouten::geen()) else {
            panic!("niet gelezen")
        };
        assert_eq!(o.eerdere[0].melding, eerder);
        assert_eq!(o.eerdere[0].weging.as_str(), "Niet relevant, omdat: Dezelfde zorgen als toen.");
    }
}
