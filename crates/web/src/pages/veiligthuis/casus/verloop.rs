//! What happened to a casus: one line per event, with who and when.

use super::beeld::Beeld;
use veiligthuis::casus::Event;

/// One line.
pub(super) struct VerloopRegel {
    pub wanneer: String,
    pub wie: String,
    pub wat: String,
}

/// Everything that happened, the last first.
pub(super) fn verloop(b: &Beeld) -> Vec<VerloopRegel> {
    let lines = b.gezien.verloop.iter().rev().map(|r| VerloopRegel {
        wanneer: b.l.moment(r.at),
        wie: b.namen.naam(r.actor.account),
        wat: wat(b, &r.event),
    });
    lines.collect()
}

/// What one event says.
fn wat(b: &Beeld, event: &Event) -> String {
    let l = b.l;
    let partij = |id| b.casus().overdracht(id).map_or_else(String::new, |o| b.partij(o));
    let bij = |key: &str, id| l.ta(key, &[("wie", &partij(id))]);
    match event {
        Event::Geopend { .. } => l.t("cas-verloop-geopend"),
        Event::MeldingToegevoegd { .. } => l.t("cas-verloop-melding"),
        Event::MeldingWeggehaald { .. } => l.t("cas-verloop-melding-weg"),
        Event::BesluitVerwerkt { uitkomst, .. } => {
            l.ta("cas-verloop-besluit", &[("uitkomst", &l.tf("vt-uitkomst", uitkomst.code()))])
        }
        Event::IntrekkingVerwerkt { .. } => l.t("cas-verloop-intrekking"),
        Event::DienstGestart { soort, .. } => {
            l.ta("cas-verloop-dienst-gestart", &[("dienst", &l.tf("vt-uitkomst", soort.code()))])
        }
        Event::DienstBeeindigd { afloop, .. } => {
            l.ta("cas-verloop-dienst-klaar", &[("afloop", &l.tf("cas-afloop", afloop.code()))])
        }
        Event::Opgepakt => l.t("cas-verloop-opgepakt"),
        Event::Vrijgegeven => l.t("cas-verloop-vrijgegeven"),
        Event::AanCollegaGegeven { aan } => l.ta("cas-verloop-collega", &[("wie", &b.namen.naam(*aan))]),
        Event::WachtcheckVastgelegd { veilig, bevinding, .. } => {
            let words = [("veilig", &l.tf("vt-oordeel", veilig.code()) as _), ("tekst", &b.tekst(bevinding) as _)];
            l.ta("cas-verloop-wachtcheck", &words)
        }
        Event::RedenTeLaatGegeven { werk, reden, toelichting, .. } => {
            let tekst = toelichting.as_ref().map_or_else(String::new, |t| b.tekst(t));
            let wat = l.tf("cas-volgende", werk.code());
            let reden = l.tf("vt-reden-te-laat", reden.code());
            l.ta("cas-verloop-te-laat", &[("wat", &wat), ("reden", &reden), ("tekst", &tekst)])
        }
        Event::OverdrachtAangeboden(aanbod) => bij("cas-verloop-aangeboden", aanbod.id),
        Event::OverdrachtOntvangen { overdracht, .. } => bij("cas-verloop-ontvangen", *overdracht),
        Event::OverdrachtGeaccepteerd { overdracht, .. } => bij("cas-verloop-geaccepteerd", *overdracht),
        Event::OverdrachtGeweigerd { overdracht, .. } => bij("cas-verloop-geweigerd", *overdracht),
        Event::OverdrachtIngetrokken { overdracht, .. } => bij("cas-verloop-ingetrokken", *overdracht),
        Event::OverdrachtTeruggegeven { overdracht, .. } => bij("cas-verloop-teruggegeven", *overdracht),
        Event::LadderstapGedaan { overdracht, trede, .. } => {
            let words = [("trede", &l.tf("cas-trede", trede.code()) as _), ("wie", &partij(*overdracht) as _)];
            l.ta("cas-verloop-ladder", &words)
        }
        Event::BemoeienisBeeindigd { reden, toelichting, .. } => {
            let words = [("reden", &l.tf("cas-einde", reden.code()) as _), ("tekst", &b.tekst(toelichting) as _)];
            l.ta("cas-verloop-einde", &words)
        }
        Event::PersoonGemonitord { persoon, .. } => {
            l.ta("cas-verloop-persoon", &[("wie", &b.naam(persoon.betrokkene))])
        }
        Event::MonitoringGedaan { moment, besluit, .. } => {
            let words = [
                ("moment", &l.tf("cas-moment", moment.soort.code()) as _),
                ("besluit", &l.tf("cas-besluit", besluit.code()) as _),
            ];
            l.ta("cas-verloop-monitoring", &words)
        }
        Event::ExtraMomentGepland { dag, .. } => l.ta("cas-verloop-extra", &[("dag", &l.weekdag(*dag))]),
        Event::OverslaanVoorgesteld { moment, .. } => {
            l.ta("cas-verloop-overslaan", &[("moment", &l.tf("cas-moment", moment.soort.code()))])
        }
        Event::SluitenVoorgesteld { .. } => l.t("cas-verloop-sluiten-voorstel"),
        Event::VoorstelTeruggewezen { reden, .. } => l.ta("cas-verloop-teruggewezen", &[("tekst", &b.tekst(reden))]),
        Event::VoorstelVervallen { .. } => l.t("cas-verloop-vervallen"),
        Event::VoorstelBekrachtigd { .. } => l.t("cas-verloop-bekrachtigd"),
        Event::MonitoringOvergeslagen { moment, .. } => {
            l.ta("cas-verloop-overgeslagen", &[("moment", &l.tf("cas-moment", moment.soort.code()))])
        }
        Event::Gesloten { toelichting, .. } => {
            let tekst = toelichting.as_ref().map(|t| b.tekst(t)).unwrap_or_default();
            format!("{} {tekst}", l.t("cas-verloop-gesloten")).trim_end().to_owned()
        }
        Event::Heropend { aanleiding, toelichting, .. } => {
            let tekst = toelichting.as_ref().map(|t| b.tekst(t)).unwrap_or_default();
            let zin = l.ta("cas-verloop-heropend", &[("waarom", &l.tf("cas-aanleiding", aanleiding.code()))]);
            format!("{zin} {tekst}").trim_end().to_owned()
        }
        Event::HeropeningAfgerond => l.t("cas-verloop-heropening-klaar"),
        Event::KetenbesluitVoorgesteld { .. }
        | Event::KetenbesluitGenomen { .. }
        | Event::KetenbesluitVervallen { .. }
        | Event::HuisverbodOpgelegd(_)
        | Event::HuisverbodVerlengd(_)
        | Event::HuisverbodBeeindigd { .. }
        | Event::VtoGedaan(_)
        | Event::CollegeIngelicht { .. }
        | Event::RaadAntwoordde(_)
        | Event::KetenvlagGezet(_)
        | Event::KetenvlagBijgewerkt(_)
        | Event::KetenvlagBeeindigd { .. } => super::keten::verloop(b, event).unwrap_or_default(),
    }
}
