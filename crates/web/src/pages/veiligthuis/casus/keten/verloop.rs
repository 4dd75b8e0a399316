//! What happened in the chain, one line per event.

use crate::pages::veiligthuis::casus::beeld::Beeld;
use kernel::OnderdeelId;
use veiligthuis::casus::Event;

/// The line of an event of the chain; `None` for any other event.
pub(in super::super) fn verloop(b: &Beeld, event: &Event) -> Option<String> {
    let l = b.l;
    let partner = |id: OnderdeelId| {
        let vlag = b.casus().keten.vlag(id);
        vlag.map_or_else(String::new, |v| l.tf("keten-partner", v.vlag.aanleiding.partner().code()))
    };
    let besluit =
        |key: &str, wat: veiligthuis::codes::Ketenbesluit| l.ta(key, &[("wat", &l.tf("keten-besluit", wat.code()))]);
    Some(match event {
        Event::KetenbesluitVoorgesteld { wat, .. } => besluit("keten-verloop-voorgesteld", *wat),
        Event::KetenbesluitGenomen { wat, .. } => besluit("keten-verloop-genomen", *wat),
        Event::KetenbesluitVervallen { reden, .. } => l.ta("keten-verloop-vervallen", &[("tekst", &b.tekst(reden))]),
        Event::HuisverbodOpgelegd(h) => {
            let tot = l.moment(h.einde_zonder_verlenging(b.gezien.facts.wet));
            l.ta("keten-verloop-huisverbod", &[("wie", &b.naam(h.persoon) as _), ("tot", &tot as _)])
        }
        Event::HuisverbodVerlengd(langer) => l.ta("keten-verloop-verlengd", &[("tot", &l.moment(langer.tot))]),
        Event::HuisverbodBeeindigd { einde, op, .. } => {
            let words = [("op", &l.moment(*op) as _), ("hoe", &l.tf("keten-hv-einde", einde.code()) as _)];
            l.ta("keten-verloop-huisverbod-einde", &words)
        }
        Event::VtoGedaan(_) => l.t("keten-verloop-vto"),
        Event::CollegeIngelicht { .. } => l.t("keten-verloop-college"),
        Event::RaadAntwoordde(antwoord) => {
            l.ta("keten-verloop-raad", &[("wat", &l.tf("keten-raad", antwoord.bericht.code()))])
        }
        Event::KetenvlagGezet(vlag) => l.ta("keten-verloop-vlag", &[("wie", &partner(vlag.id))]),
        Event::KetenvlagBijgewerkt(gezien) => l.ta("keten-verloop-gekeken", &[("wie", &partner(gezien.vlag))]),
        Event::KetenvlagBeeindigd { vlag, .. } => l.ta("keten-verloop-eraf", &[("wie", &partner(*vlag))]),
        _ => return None,
    })
}
