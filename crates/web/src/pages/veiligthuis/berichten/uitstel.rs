//! Proposing to tell somebody later, or not: a second person decides.

use super::{
    doel::{Doel, Wie},
    uitvoeren::uitvoeren,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Actie, Kop, codes},
    pagina::Page,
    route::{Id2, Toegang},
    taal::Taal,
};
use access::handeling::BerichtVersturen;
use application::berichten::{Do, SeenToWrite, see_to_write};
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, MeldingId, OnderdeelId};
use veiligthuis::berichten::{
    BesluitKeuze, catalogus,
    codes::{RedenUitstel, RedenWeglaten},
};

#[derive(Template)]
#[template(path = "veiligthuis/berichten/uitstel.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    wie: String,
    wat: String,
    termijn: String,
    keuzes: Vec<Keuze>,
    redenen_uitstel: Vec<Keuze>,
    redenen_weglaten: Vec<Keuze>,
    terug: String,
}

impl Pagina {
    fn new(
        state: &AppState,
        page: &Page,
        f: Form,
        g: &SeenToWrite,
        doel: Doel,
        mens: BetrokkeneId,
    ) -> Result<Self, Fout> {
        let l = page.l;
        let persoon = g.facts.persoon(mens).ok_or(Fout::NietVoorU)?;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, &g.seen, l.t("ber-later-titel"));
        let kan = catalogus(doel.bericht).is_uitstelbaar();
        let nu = g.facts.t8(persoon, &g.seen.berichten).filter(|_| kan);
        let straks = nu.and_then(|t| state.app.wet.verlengd(t.soort, t.anker, t.verlengingen + 1).ok());
        let termijn = nu.zip(straks).map(|(nu, straks)| {
            l.ta("ber-later-termijn", &[("nu", &l.dag(nu.uiterlijk)), ("straks", &l.dag(straks.uiterlijk))])
        });
        let mut keuzes = vec![Keuze::new("weglaten", l.t("ber-keuze-weglaten"))];
        if kan {
            keuzes.insert(0, Keuze::new("uitstellen", l.t("ber-keuze-uitstellen")));
        }
        Ok(Self {
            terug: format!("{}/berichten", kop.pad),
            wie: mensen.naam(mens),
            wat: l.tf("ber-bericht", doel.bericht.code()),
            termijn: termijn.unwrap_or_default(),
            keuzes,
            redenen_uitstel: if kan {
                codes(l, "ber-reden-uitstel", RedenUitstel::ALLE, RedenUitstel::code)
            } else {
                Vec::new()
            },
            redenen_weglaten: codes(l, "ber-reden-weglaten", RedenWeglaten::ALLE, RedenWeglaten::code),
            p,
            f,
            kop,
        })
    }
}

fn lees(
    l: Taal,
    w: &Waarden,
    doel: Doel,
    persoon: BetrokkeneId,
    voorstel: OnderdeelId,
    fouten: &mut Fouten,
) -> Option<Do> {
    let keuze = match w.tekst("keuze") {
        "uitstellen" => {
            let reden = w.tekst("reden_uitstel");
            fouten
                .keuze("reden_uitstel", reden, RedenUitstel::van_code, &l.t("ber-reden-fout"))
                .map(|reden| BesluitKeuze::Uitstellen { reden })
        }
        "weglaten" => {
            let reden = w.tekst("reden_weglaten");
            fouten
                .keuze("reden_weglaten", reden, RedenWeglaten::van_code, &l.t("ber-reden-fout"))
                .map(|reden| BesluitKeuze::Weglaten { reden })
        }
        _ => {
            fouten.bij("keuze", l.t("ber-keuze-fout"));
            None
        }
    };
    let toelichting = fouten.tekst(l, "toelichting", w.tekst("toelichting"), &l.t("ber-toelichting-fout"));
    let (keuze, toelichting) = keuze.zip(toelichting)?;
    Some(Do::Propose { voorstel, persoon, bericht: doel.bericht, keuze, toelichting })
}

fn mens(doel: Doel) -> Result<BetrokkeneId, Fout> {
    match doel.wie {
        Wie::Mens(mens) => Ok(mens),
        Wie::Melder | Wie::Partij => Err(Fout::NietVoorU),
    }
}

pub(super) async fn toon(
    toegang: Toegang<BerichtVersturen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, doel): Id2<MeldingId, Doel>,
    begin: Begin,
) -> Antwoord {
    let g = see_to_write(&state.app, toegang.aanvrager()?, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(g.seq));
    bladzijde(Pagina::new(&state, &page, f, &g, doel, mens(doel)?)?)
}

pub(super) async fn ontvang(
    toegang: Toegang<BerichtVersturen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, doel): Id2<MeldingId, Doel>,
    formulier: Formulier,
) -> Antwoord {
    let (mut fouten, new) = (Fouten::geen(), OnderdeelId::new(state.app.ids.fresh()));
    let persoon = mens(doel)?;
    if let Some(what) = lees(page.l, formulier.waarden(), doel, persoon, new, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}/berichten"));
        if let Some(done) = uitvoeren(&state, &toegang, id, meta, what, &mut fouten).await? {
            return Ok(done);
        }
    }
    let g = see_to_write(&state.app, toegang.aanvrager()?, id).await?;
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &g, doel, persoon)?)
}
