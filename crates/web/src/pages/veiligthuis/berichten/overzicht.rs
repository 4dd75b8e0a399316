//! Who knows what: per person and for the reporter what is due by when, what was told, postponed or left out.

use super::doel::{Doel, Wie};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pages::veiligthuis::gemeen::{Badge, Kop, Mensen, Namen},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::{BerichtBekrachtigen, BerichtVersturen, MeldingInzien, TerugkoppelingGeven};
use application::{berichten::may, melding::see};
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, Geboorte, MeldingId, Stand};
use veiligthuis::berichten::{
    Berichten, BesluitKeuze, Leeftijd, Ontvanger, Plicht, Plichtstand, Verzonden, Vindplaats, catalogus,
    codes::{Berichtcode, Veiligheid},
    wie_weet_wat,
};

#[derive(Template)]
#[template(path = "veiligthuis/berichten/overzicht.html")]
struct Pagina {
    p: Page,
    kop: Kop,
    groepen: Vec<Groep>,
    verzonden: Vec<VerzondenRij>,
    /// Notices to somebody outside: words and path.
    buiten: Vec<(String, String)>,
    mag: bool,
}

/// One person, or the reporter.
struct Groep {
    naam: String,
    leeftijd: String,
    rijen: Vec<Rij>,
    /// Notices that are not due but can be written: words and path.
    andere: Vec<(String, String)>,
    adressen: Vec<(String, Badge)>,
    adres_pad: String,
    gesprek_pad: String,
}

/// One notice.
struct Rij {
    wat: String,
    uiterlijk: String,
    stand: Badge,
    klein: Vec<String>,
    schrijf: String,
    later: String,
    voorstel: String,
}

/// One notice that was sent.
struct VerzondenRij {
    wanneer: String,
    wat: String,
    aan: String,
    pad: String,
}

pub(super) async fn toon(
    toegang: Toegang<MeldingInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let gezien = see(&state.app, wie, id).await?;
    let (m, b, nu) = (gezien.melding.get(), &gezien.berichten, state.app.clock.now());
    let mag = may::<BerichtVersturen>(wie, &gezien.row, None);
    // What the reporter is told has its own page, for fewer people.
    let vertelt = may::<TerugkoppelingGeven>(wie, &gezien.row, None);
    let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
    let mensen = Mensen::van(l, m, &gezien.permit);
    let plichten = wie_weet_wat(id, m, &gezien.casus, &gezien.diensten, b, state.app.wet, &gezien.regio, nu);
    let rij = |p: &Plicht| {
        let voorstel = p.persoon.and_then(|wie| b.voorstel_over(wie, p.bericht));
        let second = voorstel.filter(|v| may::<BerichtBekrachtigen>(wie, &gezien.row, Some(v.door.account)));
        let mut rij = Rij::new(l, id, b, &namen, p, (mag, vertelt));
        rij.voorstel = second.map(|v| format!("/meldingen/{id}/berichten/voorstel/{}", v.id)).unwrap_or_default();
        rij
    };
    let van = |wie: Option<BetrokkeneId>| plichten.iter().filter(|p| p.persoon == wie).map(rij).collect::<Vec<_>>();
    let andere = |wie: Wie| if mag { andere(l, id, wie, &plichten) } else { Vec::new() };
    let mut groepen = vec![Groep {
        naam: l.t("ber-melder"),
        leeftijd: String::new(),
        rijen: van(None),
        andere: andere(Wie::Melder),
        adressen: Vec::new(),
        adres_pad: String::new(),
        gesprek_pad: String::new(),
    }];
    for mens in &m.betrokkenen {
        let geboorte = mens.gegevens.open(&gezien.permit).map_or(Geboorte::Onbekend, |g| g.identiteit.geboorte.clone());
        let adressen = b.adressen.iter().filter(|a| a.oordeel.persoon == mens.id).map(|a| {
            let soort = match a.oordeel.veiligheid {
                Veiligheid::Veilig => "success",
                Veiligheid::NietVeilig => "danger",
                Veiligheid::Onbekend => "warning",
            };
            let badge = Badge { soort, woord: l.tf("ber-veiligheid", a.oordeel.veiligheid.code()) };
            (
                format!(
                    "{} · {}",
                    l.tf("ber-adressoort", a.oordeel.soort.code()),
                    l.tf("ber-reden-adres", a.oordeel.reden.code())
                ),
                badge,
            )
        });
        groepen.push(Groep {
            naam: mensen.naam(mens.id),
            leeftijd: l.tf("ber-leeftijd", Leeftijd::van(&geboorte, nu.dag()).code()),
            rijen: van(Some(mens.id)),
            andere: andere(Wie::Mens(mens.id)),
            adressen: adressen.collect(),
            adres_pad: if mag { format!("/meldingen/{id}/berichten/adres/{}", mens.id) } else { String::new() },
            gesprek_pad: if mag { format!("/meldingen/{id}/mensen/{}/informeren", mens.id) } else { String::new() },
        });
    }
    let verzonden = b.verzonden.iter().rev().map(|v| VerzondenRij::new(l, id, &mensen, v)).collect();
    let kop = Kop::van(l, &state.app, &gezien);
    let p = page.clone().met_titel(l.t("ber-titel")).onder(l.t("vt-werklijst"), "/werklijst");
    let p = p.onder(kop.kenmerk.clone(), kop.pad.clone());
    bladzijde(Pagina { p, kop, groepen, verzonden, buiten: andere(Wie::Partij), mag })
}

/// What can be written and is not due: nobody forgets it, but nothing in the record asks for it either.
fn andere(l: Taal, id: MeldingId, wie: Wie, plichten: &[Plicht]) -> Vec<(String, String)> {
    let persoon = match wie {
        Wie::Mens(mens) => Some(mens),
        Wie::Melder | Wie::Partij => None,
    };
    let due =
        |code: Berichtcode| wie != Wie::Partij && plichten.iter().any(|p| p.persoon == persoon && p.bericht == code);
    let doelen = Berichtcode::ALLE.iter().map(|code| Doel { bericht: *code, wie }).filter(|doel| doel.bestaat());
    let open = doelen.filter(|doel| !due(doel.bericht));
    open.map(|doel| (l.tf("ber-bericht", doel.bericht.code()), format!("/meldingen/{id}/berichten/schrijf/{doel}")))
        .collect()
}

impl Rij {
    fn new(l: Taal, id: MeldingId, b: &Berichten, namen: &Namen, p: &Plicht, (mag, vertelt): (bool, bool)) -> Self {
        let (soort, woord) = match p.stand {
            Plichtstand::Open { voorstel: true, .. } => ("warning", l.t("ber-stand-voorstel")),
            Plichtstand::Open { stand: Stand::OpTijd, .. } => ("neutral", l.t("ber-stand-open")),
            Plichtstand::Open { stand: Stand::Vandaag, .. } => ("warning", l.t("ber-stand-vandaag")),
            Plichtstand::Open { stand: Stand::TeLaat, .. } => ("danger", l.t("ber-stand-te-laat")),
            Plichtstand::Verteld { op, te_laat, .. } => {
                let dag = l.dag(op.dag());
                let key = if te_laat { "ber-stand-laat-verteld" } else { "ber-stand-verteld" };
                ("success", l.ta(key, &[("dag", &dag)]))
            }
            Plichtstand::Weggelaten { op } => ("neutral", l.ta("ber-stand-weggelaten", &[("dag", &l.dag(op.dag()))])),
        };
        let uitstel = b.besluiten.iter().filter(|besluit| {
            Some(besluit.voorstel.persoon) == p.persoon && catalogus(besluit.voorstel.bericht).dekt(p.bericht)
        });
        let klein = uitstel.map(|besluit| {
            let reden = match besluit.voorstel.keuze {
                BesluitKeuze::Uitstellen { reden } => l.tf("ber-reden-uitstel", reden.code()),
                BesluitKeuze::Weglaten { reden } => l.tf("ber-reden-weglaten", reden.code()),
            };
            let (een, twee) = (namen.naam(besluit.voorstel.door.account), namen.naam(besluit.bekrachtigd_door.account));
            let dag = l.dag(besluit.op.dag());
            l.ta("ber-besloten-door", &[("reden", &reden), ("een", &een), ("twee", &twee), ("dag", &dag)])
        });
        let doel = Doel { bericht: p.bericht, wie: p.persoon.map_or(Wie::Melder, Wie::Mens) };
        let hier = catalogus(p.bericht).vindplaats == Vindplaats::Berichten;
        let kan = mag && p.is_open();
        let uiterlijk = p.termijn.map(|t| match t.nominaal == t.uiterlijk {
            true => l.dag(t.uiterlijk),
            false => l.ta("ber-nominaal", &[("uiterlijk", &l.dag(t.uiterlijk)), ("nominaal", &l.dag(t.nominaal))]),
        });
        Self {
            wat: l.tf("ber-bericht", p.bericht.code()),
            uiterlijk: uiterlijk.unwrap_or_else(|| l.t("ber-geen-dag")),
            stand: Badge { soort, woord },
            klein: klein.collect(),
            schrijf: match hier {
                true if kan => format!("/meldingen/{id}/berichten/schrijf/{doel}"),
                false if vertelt && p.is_open() => format!("/meldingen/{id}/terugkoppeling"),
                true | false => String::new(),
            },
            later: if kan && hier && p.persoon.is_some() {
                format!("/meldingen/{id}/berichten/later/{doel}")
            } else {
                String::new()
            },
            voorstel: String::new(),
        }
    }
}

impl VerzondenRij {
    fn new(l: Taal, id: MeldingId, mensen: &Mensen, v: &Verzonden) -> Self {
        let (bericht, code, op) = v.wat();
        let aan = match v {
            Verzonden::AanMelder { .. } => l.t("ber-melder"),
            Verzonden::Bericht { verstuurd, .. } => match verstuurd.ontvanger {
                Ontvanger::Betrokkene { persoon, .. } => mensen.naam(persoon),
                Ontvanger::Partij => l.t("ber-partij"),
            },
        };
        let pad = format!("/meldingen/{id}/berichten/verstuurd/{bericht}");
        Self { wanneer: l.moment(op), wat: l.tf("ber-bericht", code.code()), aan, pad }
    }
}
