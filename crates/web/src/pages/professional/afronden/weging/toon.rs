//! One weighing: what came out, why, on which answers, what it obliges; and the decision on it.

use super::{
    super::{
        super::{Blad, DossierKop, Hier, beslis, personen},
        namen::{self, Namen},
        taken::{self, Taak},
    },
    Uitkomst,
    besluit::{self, Stand},
    vragen,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pagina::Page,
    route::{Id2, Toegang},
};
use access::handeling::{DossierInzien, DossierWegen};
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, OnderdeelId};
use meldcode::{
    dossier::{Command, Vast, Weging},
    kader::StapNr,
    weging::{Effectief, Herkomst, Vraag},
};

/// One answer, with how it counts and what it rests on.
struct AntwoordBeeld {
    vraag: String,
    antwoord: &'static str,
    telt_als: Option<&'static str>,
    waarom_anders: &'static str,
    feiten: String,
}

/// The answers about one person.
struct PersoonBeeld {
    naam: String,
    acuut: &'static str,
    structureel: &'static str,
}

#[derive(Template)]
#[template(path = "professional/afronden/weging.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    wanneer: String,
    door: String,
    kader: String,
    uitkomst: Uitkomst,
    antwoorden: Vec<AntwoordBeeld>,
    personen: Vec<PersoonBeeld>,
    weigert: String,
    herbeoordeling: Option<String>,
    instrument: Option<String>,
    besluit: Stand,
    keuzes: Vec<Keuze>,
    taken: Vec<Taak>,
    leidend: bool,
    koppen: Vec<String>,
}

impl Bladzijde {
    fn new(blad: &Blad<'_>, namen: &Namen, weging: &Vast<Weging>, f: Form) -> Self {
        let (l, dossier, kader) = (blad.l(), blad.dossier(), blad.kader());
        let dag = l.dag(weging.stempel.op.dag());
        let (p, k) = blad.rond(l.ta("weging-van", &[("dag", &dag)]), Hier::Stap(StapNr::Vijf));
        let besluit = besluit::stand(blad, weging);
        let leidend = dossier.leidende_weging().is_some_and(|laatste| laatste.id == weging.id);
        let noem = |id| dossier.betrokkene(id).map(|regel| personen::noem(l, &regel.betrokkene, blad.recht()));
        let code = |antwoord: Option<meldcode::weging::Antwoord>| antwoord.map_or("open", |a| a.code());
        Self {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("wegingen-kort"), blad.pad("wegingen")),
            k,
            f,
            wanneer: l.moment(weging.stempel.op),
            door: namen.naam(weging.stempel.door).to_owned(),
            kader: format!("{} ({})", kader.naam, weging.bewijs.kader),
            uitkomst: Uitkomst::van(l, &weging.bewijs.antwoorden, kader),
            antwoorden: antwoorden(blad, weging),
            personen: weging
                .per_persoon
                .iter()
                .filter_map(|antwoord| {
                    let naam = noem(antwoord.betrokkene)?;
                    Some(PersoonBeeld { naam, acuut: code(antwoord.acuut), structureel: code(antwoord.structureel) })
                })
                .collect(),
            weigert: weging.weigert.iter().filter_map(|id| noem(*id)).collect::<Vec<_>>().join(", "),
            herbeoordeling: weging.herbeoordeling.map(|dag| l.weekdag(dag)),
            instrument: weging.instrument.as_ref().map(|tekst| namen::tekst(blad, tekst)),
            besluit,
            keuzes: vec![
                Keuze::new("nee", l.t("besluit-niet-melden")),
                Keuze::new("ja", l.t("besluit-toch-melden")).met_uitleg(l.t("besluit-toch-melden-uitleg")),
            ],
            taken: if leidend { taken::open(blad) } else { Vec::new() },
            leidend,
            koppen: ["weging-persoon", "weging-acuut", "weging-structureel"].map(|key| l.t(key)).to_vec(),
        }
    }
}

fn antwoorden(blad: &Blad<'_>, weging: &Weging) -> Vec<AntwoordBeeld> {
    let (l, kader) = (blad.l(), blad.kader());
    let bewijs = &weging.bewijs;
    let effectief = Effectief::van(&bewijs.antwoorden, kader);
    let feiten = |vraag: Vraag| {
        let facts = weging.onderbouwing.iter().find(|o| o.vraag == vraag);
        facts.map(|o| namen::tekst(blad, &o.tekst)).unwrap_or_default()
    };
    let vragen = Vraag::ALLE.into_iter().filter(|v| bewijs.antwoorden.get(*v).is_some() || bewijs.telt(*v).is_some());
    vragen
        .map(|vraag| {
            let getypt = bewijs.antwoorden.get(vraag);
            let telt = bewijs.telt(vraag);
            AntwoordBeeld {
                vraag: vragen::titel(l, kader, vraag),
                antwoord: getypt.map_or("open", |antwoord| antwoord.code()),
                telt_als: telt.filter(|antwoord| Some(*antwoord) != getypt).map(|antwoord| antwoord.code()),
                waarom_anders: effectief.herkomst(vraag).map_or("", herkomst),
                feiten: feiten(vraag),
            }
        })
        .collect()
}

const fn herkomst(herkomst: Herkomst) -> &'static str {
    match herkomst {
        Herkomst::Getypt => "getypt",
        Herkomst::Onthulling => "onthulling",
        Herkomst::TwijfelTeltAlsJa => "twijfel",
        Herkomst::NietInKader => "niet-in-kader",
    }
}

pub(super) async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, weging): Id2<DossierId, OnderdeelId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let namen = Namen::van(&state, blad.wie.organisatie()).await?;
    let form = blad.form(begin, Waarden::leeg());
    let weging = blad.dossier().weging(weging).ok_or(Fout::NietVoorU)?;
    bladzijde(Bladzijde::new(&blad, &namen, weging, form))
}

pub(super) async fn besluit(
    toegang: Toegang<DossierWegen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, weging): Id2<DossierId, OnderdeelId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let namen = Namen::van(&state, blad.wie.organisatie()).await?;
    let vast = blad.dossier().weging(weging).ok_or(Fout::NietVoorU)?;
    let lees = |fouten: &mut Fouten| {
        let besluit = besluit::lees(fouten, blad.l(), formulier.waarden(), blad.vers(), weging)?;
        Some(vec![Command::NeemBesluit(besluit)])
    };
    let velden = &[("motivering-ontbreekt", "motivering"), ("besluit-wijkt-af", "melden")];
    let naar = blad.pad(&format!("weging/{weging}"));
    beslis(&blad, &formulier, naar, velden, lees, |form| Bladzijde::new(&blad, &namen, vast, form)).await
}
