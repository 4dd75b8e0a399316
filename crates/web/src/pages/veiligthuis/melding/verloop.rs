//! What happened to a melding: one line per event, with who and when.

use super::blik::Blik;
use kernel::Recorded;
use veiligthuis::{
    codes::InformeerOnderwerp,
    melding::{AfschermingKeuze, Event},
};

/// One line.
pub(super) struct VerloopRegel {
    pub wanneer: String,
    pub wie: String,
    pub wat: String,
}

/// Everything that happened, the last first.
pub(super) fn verloop(blik: &Blik<'_>, events: &[Recorded<Event>]) -> Vec<VerloopRegel> {
    let lines = events.iter().rev().map(|r| VerloopRegel {
        wanneer: blik.l.moment(r.at),
        wie: blik.namen.naam(r.actor.account),
        wat: wat(blik, &r.event),
    });
    lines.collect()
}

/// What one event says.
fn wat(blik: &Blik<'_>, event: &Event) -> String {
    let (l, mensen) = (blik.l, blik.mensen);
    match event {
        Event::Ontvangen(o) => l.ta("vt-verloop-ontvangen", &[("kanaal", &l.tf("vt-kanaal", o.kanaal.code()))]),
        Event::AcuutGecheckt { acuut: true, .. } => l.t("vt-verloop-acuut"),
        Event::AcuutGecheckt { acuut: false, .. } => l.t("vt-verloop-niet-acuut"),
        Event::InWerkvoorraadGeplaatst => l.t("vt-verloop-werkvoorraad"),
        Event::BetrokkeneVastgelegd { betrokkene, .. } => {
            l.ta("vt-verloop-persoon", &[("wie", &mensen.naam(*betrokkene))])
        }
        Event::BetrokkeneGecorrigeerd { betrokkene, .. } => {
            l.ta("vt-verloop-verbeterd", &[("wie", &mensen.naam(*betrokkene))])
        }
        Event::InformerenDoorMelderVastgelegd { betrokkene, stand, .. } => l.ta(
            "vt-verloop-verteld",
            &[("wie", &mensen.naam(*betrokkene)), ("stand", &l.tf("vt-verteld", stand.code()))],
        ),
        Event::BetrokkeneGeinformeerd { betrokkene, onderwerp, .. } => match onderwerp {
            InformeerOnderwerp::Vastlegging => {
                l.ta("vt-verloop-vastlegging-verteld", &[("wie", &mensen.naam(*betrokkene))])
            }
            InformeerOnderwerp::Uitkomst => l.ta("vt-verloop-uitkomst-verteld", &[("wie", &mensen.naam(*betrokkene))]),
        },
        Event::InformatieToegevoegd(i) => {
            l.ta("vt-verloop-feit", &[("bron", &l.tf("vt-bron", i.bron.code())), ("wie", &mensen.namen(&i.over))])
        }
        Event::NaarCasusVerplaatst { .. } => l.t("vt-verloop-verplaatst"),
        Event::Opgepakt => l.t("vt-verloop-opgepakt"),
        Event::Vrijgegeven => l.t("vt-verloop-vrijgegeven"),
        Event::AanCollegaGegeven { aan } => l.ta("vt-verloop-collega", &[("wie", &blik.namen.naam(*aan))]),
        Event::WachtcontactGehad { over, veilig, .. } => l.ta(
            "vt-verloop-wachtcontact",
            &[("wie", &mensen.namen(over)), ("veilig", &l.tf("vt-veilig", veilig.code()))],
        ),
        Event::VertragingGemeld { verwacht, .. } => l.ta("vt-verloop-vertraging", &[("dag", &l.weekdag(*verwacht))]),
        Event::BeoordelingGestart => l.t("vt-verloop-gestart"),
        Event::BronGevraagd(b) => l.ta("vt-verloop-bron", &[("bron", &l.tf("vt-bron", b.bron.code()))]),
        Event::BronBeantwoord { antwoord: Some(_), .. } => l.t("vt-verloop-antwoord"),
        Event::BronBeantwoord { antwoord: None, .. } => l.t("vt-verloop-geen-antwoord"),
        Event::PersoonBeoordeeld { betrokkene, acuut, structureel, .. } => l.ta(
            "vt-verloop-oordeel",
            &[
                ("wie", &mensen.naam(*betrokkene)),
                ("acuut", &l.tf("vt-oordeel", acuut.code())),
                ("structureel", &l.tf("vt-oordeel", structureel.code())),
            ],
        ),
        Event::BesluitVoorgesteld(v) => l.ta("vt-verloop-voorstel", &[("uitkomst", &blik.uitkomst(v.inhoud.uitkomst))]),
        Event::IntrekkingVoorgesteld { reden, .. } => {
            l.ta("vt-verloop-intrekking-voorstel", &[("reden", &l.tf("vt-intrekking", reden.code()))])
        }
        Event::VoorstelVervallen { .. } => l.t("vt-verloop-vervallen"),
        Event::VoorstelTeruggewezen { reden, .. } => l.ta("vt-verloop-teruggewezen", &[("reden", &blik.tekst(reden))]),
        Event::VoorstelBekrachtigd { .. } => l.t("vt-verloop-bekrachtigd"),
        Event::Besloten(b) => l.ta("vt-verloop-besloten", &[("uitkomst", &blik.uitkomst(b.uitkomst))]),
        Event::Ingetrokken { reden } => {
            l.ta("vt-verloop-ingetrokken", &[("reden", &l.tf("vt-intrekking", reden.code()))])
        }
        Event::ToestemmingVastgelegd { toestemming: true } => l.t("vt-verloop-toestemming"),
        Event::ToestemmingVastgelegd { toestemming: false } => l.t("vt-verloop-geen-toestemming"),
        Event::AfschermingVoorgesteld { keuze: AfschermingKeuze::Openen, .. } => l.t("vt-verloop-openen-voorstel"),
        Event::AfschermingVoorgesteld { keuze: AfschermingKeuze::Afschermen(grond), .. } => {
            l.ta("vt-verloop-afschermen-voorstel", &[("grond", &l.tf("vt-grond", grond.code()))])
        }
        Event::AfschermingTeruggewezen { .. } => l.t("vt-verloop-afscherming-terug"),
        Event::MelderAfgeschermd { .. } => l.t("vt-verloop-afgeschermd"),
        Event::AfschermingOpgeheven { .. } => l.t("vt-verloop-geopend"),
        Event::TerugkoppelingGegeven(t) => {
            l.ta("vt-verloop-terugkoppeling", &[("wijze", &l.tf("vt-wijze", t.wijze.code()))])
        }
    }
}
