//! Writing a notice: from a template, read again on the page, protected sources ticked, then recorded as sent.

use super::{
    doel::{Doel, Wie},
    uitvoeren::uitvoeren,
    verstuurd::{als_pdf, brief},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Actie, Kop, codes, met_nu, moment},
    pagina::Page,
    route::{Id2, Toegang},
    taal::Taal,
};
use access::handeling::BerichtVersturen;
use application::berichten::{Concept, ConceptVoor, Do, SeenToWrite, see_to_write};
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, MeldingId, OnderdeelId, Tekst, Termijn};
use letters::{Blok, Sjabloon, Veld, blokken};
use veiligthuis::{
    berichten::{
        Aan, Afgeschermd, Ontvanger, Sjabloon as Bron, catalogus,
        codes::{Berichtcode, Veiligheid, Verzendwijze},
    },
    melding::Melding,
};

#[derive(Template)]
#[template(path = "veiligthuis/berichten/schrijven.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    terug: String,
    wie: String,
    partij: bool,
    melder: bool,
    vertraging: bool,
    aan: Vec<Keuze>,
    wijzen: Vec<Keuze>,
    adressen: Vec<Keuze>,
    adres_pad: String,
    bronnen: Vec<Keuze>,
    voorbeeld: Vec<Blok>,
    titel_brief: String,
}

impl Pagina {
    fn new(
        state: &AppState,
        page: &Page,
        f: Form,
        g: &SeenToWrite,
        doel: Doel,
        toon_brief: Option<String>,
    ) -> Result<Self, Fout> {
        let (l, seen) = (page.l, &g.seen);
        let sjabloon = sjabloon_van(g, doel)?;
        let titel = l.tf("ber-bericht", doel.bericht.code());
        let voorbeeld = toon_brief.map(|tekst| blokken(&tekst)).unwrap_or_default();
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, seen, titel);
        let (wie, mens) = match doel.wie {
            Wie::Melder => (l.t("ber-melder"), None),
            Wie::Partij => (l.t("ber-partij"), None),
            Wie::Mens(id) => {
                seen.melding.get().betrokkene(id).ok_or(Fout::NietVoorU)?;
                (mensen.naam(id), Some(id))
            }
        };
        let mut aan = Vec::new();
        if let Some(mens) = mens {
            if !via_ander(g, mens) {
                aan.push(Keuze::new("zelf", l.t("ber-aan-zelf")));
            }
            let anderen = seen.melding.get().betrokkenen.iter().filter(|b| b.id != mens && kan_spreken(g, b.id));
            aan.extend(anderen.map(|b| {
                Keuze::new(b.id.to_string(), l.ta("ber-aan-vertegenwoordiger", &[("wie", &mensen.naam(b.id))]))
            }));
            aan.push(Keuze::new("ander", l.t("ber-aan-ander")));
        }
        // Only addresses of somebody who may read it.
        let leest =
            |wie: BetrokkeneId| (mens == Some(wie) && !via_ander(g, wie)) || (mens != Some(wie) && kan_spreken(g, wie));
        let adressen = seen.berichten.adressen.iter().filter(|a| leest(a.oordeel.persoon)).map(|a| {
            let regels =
                a.oordeel.regels.open(&seen.permit).map(|t| t.as_str().replace('\n', ", ")).unwrap_or_default();
            let veilig = l.tf("ber-veiligheid", a.oordeel.veiligheid.code());
            Keuze::new(a.oordeel.adres.to_string(), format!("{}: {regels}", mensen.naam(a.oordeel.persoon)))
                .met_uitleg(veilig)
        });
        let bronnen = g.facts.afgeschermd.iter().map(|item| bron(l, *item, seen.melding.get(), &seen.permit));
        Ok(Self {
            terug: format!("{}/berichten", kop.pad),
            adres_pad: mens.map(|m| format!("{}/berichten/adres/{m}", kop.pad)).unwrap_or_default(),
            p,
            f,
            kop,
            wie,
            partij: doel.wie == Wie::Partij,
            melder: doel.wie == Wie::Melder,
            vertraging: doel.bericht == Berichtcode::N21,
            aan,
            wijzen: codes(l, "ber-wijze", &Verzendwijze::BRIEF, Verzendwijze::code),
            adressen: if mens.is_some() { adressen.collect() } else { Vec::new() },
            bronnen: if doel.wie == Wie::Melder { Vec::new() } else { bronnen.collect() },
            voorbeeld,
            titel_brief: sjabloon.titel.clone(),
        })
    }
}

/// The template for a notice; a notice without one is not written here.
fn sjabloon_van(g: &SeenToWrite, doel: Doel) -> Result<&'static Sjabloon, Fout> {
    let kind = match doel.wie {
        Wie::Mens(mens) => via_ander(g, mens),
        Wie::Melder | Wie::Partij => false,
    };
    doel.sjabloon(kind).ok_or(Fout::NietVoorU)
}

/// Whether somebody else reads what is for this person: a child under 12.
fn via_ander(g: &SeenToWrite, mens: BetrokkeneId) -> bool {
    g.facts.persoon(mens).is_some_and(|p| p.leeftijd.via_vertegenwoordiger())
}

/// Whether this person can be the representative of another.
fn kan_spreken(g: &SeenToWrite, mens: BetrokkeneId) -> bool {
    g.facts.persoon(mens).is_some_and(|p| p.leeftijd.kan_vertegenwoordigen())
}

/// The text as it goes: with the expected day, once that was filled in.
fn getypt(l: Taal, w: &Waarden) -> String {
    let verwacht = Fouten::geen().dag_of_leeg(l, "verwacht", w.tekst("verwacht")).map(|dag| Taal::Nl.dag(dag));
    let tekst = w.tekst("tekst");
    verwacht.map_or_else(|| tekst.to_owned(), |dag| tekst.replace("[verwacht]", &dag))
}

/// One protected item, as something to tick: what must not be recognised. Who reported is not shown.
fn bron(l: Taal, item: Afgeschermd, m: &Melding, recht: &dyn kernel::Inzagerecht) -> Keuze {
    let tekst = match item {
        Afgeschermd::Melder { .. } => l.t("ber-bron-melder"),
        Afgeschermd::NietTonen { .. } => l.t("ber-bron-niet-tonen"),
        Afgeschermd::Feit { feit } => {
            let feit = m.informatie.iter().find(|i| i.feit.id == feit);
            let inhoud = feit.and_then(|i| i.feit.inhoud.open(recht));
            let dag = inhoud.and_then(|i| i.op).map(|dag| format!(" ({})", l.dag(dag))).unwrap_or_default();
            format!("{}{dag}", inhoud.map_or_else(|| l.t("vt-vernietigd"), |i| i.wat.as_str().to_owned()))
        }
    };
    Keuze::new(sleutel(item), tekst)
}

fn sleutel(item: Afgeschermd) -> String {
    match item {
        Afgeschermd::Melder { melding } => format!("melder-{melding}"),
        Afgeschermd::NietTonen { melding } => format!("niet-tonen-{melding}"),
        Afgeschermd::Feit { feit } => format!("feit-{feit}"),
    }
}

/// The text of the template, filled in. A letter is always in Dutch.
fn tekst(state: &AppState, g: &SeenToWrite, doel: Doel, naam: &str) -> Result<String, Fout> {
    let (l, m, nu) = (Taal::Nl, g.seen.melding.get(), state.app.clock.now());
    let t2 = |m: &Melding| -> Option<Termijn> {
        let lezingen = state.app.wet.beide_lezingen(m.ontvangst.as_ref()?.ontvangen);
        Some(lezingen.bindend(g.seen.regio.lezing))
    };
    let mut velden = vec![Veld::new("naam", naam), Veld::new("dag", l.dag(nu.dag()))];
    velden.extend(m.ontvangst.as_ref().map(|o| Veld::new("ontvangen", l.dag(o.ontvangen.dag()))));
    if doel.bericht != Berichtcode::N10 {
        velden.extend(t2(m).map(|t| Veld::new("uiterlijk", l.dag(t.uiterlijk))));
    }
    if let Wie::Mens(mens) = doel.wie {
        velden.extend(m.betrokkene(mens).map(|b| Veld::new("vastgelegd", l.dag(b.vastgelegd.dag()))));
    }
    velden.extend(m.besluit.as_ref().map(|b| Veld::new("uitkomst", l.tf("ber-uitkomst", b.besloten.uitkomst.code()))));
    Ok(sjabloon_van(g, doel)?.vul(&velden))
}

fn aanhef(g: &SeenToWrite, doel: Doel, l: Taal) -> String {
    match doel.wie {
        Wie::Melder | Wie::Partij => l.t("ber-aanhef"),
        Wie::Mens(id) => {
            crate::pages::veiligthuis::gemeen::Mensen::van(l, g.seen.melding.get(), &g.seen.permit).naam(id)
        }
    }
}

/// What was filled in.
fn lees(
    l: Taal,
    w: &Waarden,
    g: &SeenToWrite,
    id: MeldingId,
    doel: Doel,
    new: OnderdeelId,
    fouten: &mut Fouten,
) -> Option<Concept> {
    let tekst = fouten.tekst(l, "tekst", &getypt(l, w), &l.t("ber-tekst-fout"));
    let wijze = fouten.keuze("wijze", w.tekst("wijze"), Verzendwijze::van_code, &l.t("ber-wijze-fout"));
    let melding = g.seen.melding.get();
    let besloten = melding.besluit.as_ref().map(|besluit| besluit.op);
    let op = moment(l, w, fouten, besloten.or(melding.ontvangst.as_ref().map(|o| o.ontvangen))?);
    let verwacht = fouten.dag_of_leeg(l, "verwacht", w.tekst("verwacht"));
    let naar = fouten.tekst_of_leeg(l, "naar", w.tekst("naar"));
    let ((tekst, wijze), op) = tekst.zip(wijze).zip(op)?;
    let nagekeken: Vec<Afgeschermd> =
        g.facts.afgeschermd.iter().copied().filter(|item| w.heeft("nagekeken", &sleutel(*item))).collect();
    let adres = w.tekst("adres").parse::<OnderdeelId>().ok();
    let handen = |typed: &str| match typed {
        "zelf" | "" => Some(Aan::Zelf),
        "ander" => Some(Aan::AndereVertegenwoordiger),
        wie => wie.parse().ok().map(|wie| Aan::Vertegenwoordiger { wie }),
    };
    let aan = fouten.keuze("aan", w.tekst("aan"), handen, &l.t("ber-aan-fout"))?;
    let voor = match doel.wie {
        Wie::Melder => ConceptVoor::Melder,
        Wie::Partij => ConceptVoor::Ontvanger { ontvanger: Ontvanger::Partij, adres: None, naar, nagekeken },
        Wie::Mens(persoon) => {
            let ontvanger = Ontvanger::Betrokkene { persoon, aan };
            ConceptVoor::Ontvanger { ontvanger, adres, naar: None, nagekeken }
        }
    };
    let s = sjabloon_van(g, doel).ok()?;
    fouten.is_leeg().then(|| Concept {
        id: new,
        bericht: catalogus(doel.bericht).code,
        melding: id,
        voor,
        sjabloon: Bron { code: s.code.clone(), versie: s.versie },
        wijze,
        op,
        verwacht,
        tekst,
    })
}

pub(super) async fn toon(
    toegang: Toegang<BerichtVersturen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, doel): Id2<MeldingId, Doel>,
    begin: Begin,
) -> Antwoord {
    let g = see_to_write(&state.app, toegang.aanvrager()?, id).await?;
    let tekst = tekst(&state, &g, doel, &aanhef(&g, doel, Taal::Nl))?;
    let safe = g.seen.berichten.adressen.iter().find(|a| a.oordeel.veiligheid == Veiligheid::Veilig);
    let safe = safe.filter(|a| doel.wie == Wie::Mens(a.oordeel.persoon)).map(|a| a.oordeel.adres);
    let zelf = match doel.wie {
        Wie::Mens(mens) => !via_ander(&g, mens),
        Wie::Melder | Wie::Partij => false,
    };
    let waarden = Waarden::leeg().met("tekst", tekst).met_als("aan", zelf.then_some("zelf")).met_als("adres", safe);
    let f = begin.form(&page, met_nu(page.l, waarden, state.app.clock.now()), Some(g.seq));
    bladzijde(Pagina::new(&state, &page, f, &g, doel, None)?)
}

pub(super) async fn ontvang(
    toegang: Toegang<BerichtVersturen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, doel): Id2<MeldingId, Doel>,
    formulier: Formulier,
) -> Antwoord {
    let g = see_to_write(&state.app, toegang.aanvrager()?, id).await?;
    let (l, mut fouten) = (page.l, Fouten::geen());
    let text = Tekst::new(&getypt(l, formulier.waarden()));
    match (formulier.waarden().tekst("actie"), text) {
        ("pdf", Ok(text)) => {
            let adres = formulier.waarden().tekst("adres").parse::<OnderdeelId>().ok();
            let regels =
                adres.and_then(|a| g.seen.berichten.adres(a)).and_then(|a| a.oordeel.regels.open(&g.seen.permit));
            let aan = regels.map(|t| t.as_str().to_owned()).unwrap_or_default();
            let nu = state.app.clock.now().dag();
            let titel = sjabloon_van(&g, doel)?.titel.clone();
            return als_pdf(&brief(&state, &g.seen.row, aan, nu, titel, text.as_str()).await?);
        }
        ("voorbeeld", _) => {
            let mut gevonden = Fouten::geen();
            if let Ok(text) = Tekst::new(&getypt(l, formulier.waarden())) {
                for item in g.search(id, text).gevonden() {
                    gevonden.bij("tekst", item.to_string());
                }
            }
            let shown = getypt(l, formulier.waarden());
            let f = formulier.opnieuw(&page, gevonden);
            return bladzijde(Pagina::new(&state, &page, f, &g, doel, Some(shown))?);
        }
        _ => {}
    }
    let new = OnderdeelId::new(state.app.ids.fresh());
    if let Some(concept) = lees(l, formulier.waarden(), &g, id, doel, new, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}/berichten/verstuurd/{new}"));
        if let Some(done) = uitvoeren(&state, &toegang, id, meta, Do::Send(Box::new(concept)), &mut fouten).await? {
            return Ok(done);
        }
    }
    let shown = getypt(l, formulier.waarden());
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &g, doel, Some(shown))?)
}
