//! Whether a letter to a person may go to an address.

use super::uitvoeren::uitvoeren;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Actie, Badge, Kop, codes},
    pagina::Page,
    route::{Id2, Toegang},
    taal::Taal,
};
use access::handeling::BerichtVersturen;
use application::berichten::{Do, SeenToWrite, see_to_write};
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, MeldingId, OnderdeelId};
use veiligthuis::berichten::codes::{Adressoort, RedenAdres, Veiligheid};

#[derive(Template)]
#[template(path = "veiligthuis/berichten/adres.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    wie: String,
    bekend: Vec<(String, Badge, String)>,
    soorten: Vec<Keuze>,
    veiligheden: Vec<Keuze>,
    redenen: Vec<Keuze>,
    terug: String,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, g: &SeenToWrite, mens: BetrokkeneId) -> Result<Self, Fout> {
        let l = page.l;
        g.facts.persoon(mens).ok_or(Fout::NietVoorU)?;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, &g.seen, l.t("ber-adres-titel"));
        let bekend = g.seen.berichten.adressen.iter().filter(|a| a.oordeel.persoon == mens).map(|a| {
            let regels = a.oordeel.regels.open(&g.seen.permit).map(|t| t.as_str().to_owned()).unwrap_or_default();
            let soort = match a.oordeel.veiligheid {
                Veiligheid::Veilig => "success",
                Veiligheid::NietVeilig => "danger",
                Veiligheid::Onbekend => "warning",
            };
            let badge = Badge { soort, woord: l.tf("ber-veiligheid", a.oordeel.veiligheid.code()) };
            (regels, badge, l.tf("ber-reden-adres", a.oordeel.reden.code()))
        });
        Ok(Self {
            wie: mensen.naam(mens),
            bekend: bekend.collect(),
            soorten: codes(l, "ber-adressoort", Adressoort::ALLE, Adressoort::code),
            veiligheden: codes(l, "ber-veiligheid", Veiligheid::ALLE, Veiligheid::code),
            redenen: codes(l, "ber-reden-adres", RedenAdres::ALLE, RedenAdres::code),
            terug: format!("{}/berichten", kop.pad),
            p,
            f,
            kop,
        })
    }
}

fn lees(l: Taal, w: &Waarden, persoon: BetrokkeneId, adres: OnderdeelId, fouten: &mut Fouten) -> Option<Do> {
    let regels = fouten.tekst(l, "regels", w.tekst("regels"), &l.t("ber-adres-fout"));
    let soort = fouten.keuze("soort", w.tekst("soort"), Adressoort::van_code, &l.t("ber-soort-fout"));
    let veiligheid = fouten.keuze("veiligheid", w.tekst("veiligheid"), Veiligheid::van_code, &l.t("ber-veilig-fout"));
    let reden = fouten.keuze("reden", w.tekst("reden"), RedenAdres::van_code, &l.t("ber-reden-fout"));
    let toelichting = fouten.tekst_of_leeg(l, "toelichting", w.tekst("toelichting"));
    let (((regels, soort), veiligheid), reden) = regels.zip(soort).zip(veiligheid).zip(reden)?;
    Some(Do::Judge { persoon, adres, soort, regels, veiligheid, reden, toelichting })
}

pub(super) async fn toon(
    toegang: Toegang<BerichtVersturen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    begin: Begin,
) -> Antwoord {
    let g = see_to_write(&state.app, toegang.aanvrager()?, id).await?;
    // An address that is not secret is proposed; a secret one is typed by who knows it.
    let bekend = g.seen.melding.get().betrokkene(mens).and_then(|b| b.adres.as_ref()?.open(&g.seen.permit));
    let regels = bekend.filter(|a| !a.geheim).map(|a| a.regels.as_str().to_owned());
    let waarden = Waarden::leeg().met("soort", "post").met_als("regels", regels);
    let f = begin.form(&page, waarden, Some(g.seq));
    bladzijde(Pagina::new(&state, &page, f, &g, mens)?)
}

pub(super) async fn ontvang(
    toegang: Toegang<BerichtVersturen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    formulier: Formulier,
) -> Antwoord {
    let (mut fouten, new) = (Fouten::geen(), OnderdeelId::new(state.app.ids.fresh()));
    if let Some(what) = lees(page.l, formulier.waarden(), mens, new, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}/berichten"));
        if let Some(done) = uitvoeren(&state, &toegang, id, meta, what, &mut fouten).await? {
            return Ok(done);
        }
    }
    let g = see_to_write(&state.app, toegang.aanvrager()?, id).await?;
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &g, mens)?)
}
