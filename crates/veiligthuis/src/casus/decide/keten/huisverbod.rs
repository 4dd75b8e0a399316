//! The tijdelijk huisverbod: imposed, extended, ended.

use kernel::{Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::besluit::genomen;
use crate::casus::decide::toets::Toets;
use crate::casus::keten::{Huisverbod, HuisverbodOpgave, HuisverbodStand, Verlenging};
use crate::casus::{Event, Refusal};
use crate::codes::{HuisverbodEinde, HuisverbodVerzoek, Ketenbesluit};

/// Records what the burgemeester imposed. It may be older than the melding (the police impose first and report after), but
/// not over when the melding came in.
pub(in crate::casus::decide) fn leg_vast(t: &Toets<'_>, o: HuisverbodOpgave) -> Result<Vec<Event>, Refusal> {
    t.nieuw_onderdeel(o.id)?;
    t.gebeurd(o.opgelegd, o.opgelegd)?;
    let iedereen: Vec<_> = std::iter::once(o.persoon).chain(o.thuis.iter().copied()).collect();
    t.over(&iedereen)?;
    if o.thuis.is_empty() {
        return Err(Refusal::ThuisblijverOntbreekt);
    }
    if o.thuis.contains(&o.persoon) {
        return Err(Refusal::UithuisgeplaatsteBlijftThuis);
    }
    let besluit = match o.verzoek {
        HuisverbodVerzoek::Politie => None,
        HuisverbodVerzoek::VeiligThuis => Some(genomen(t, Ketenbesluit::HuisverbodVragen, o.opgelegd)?.id),
    };
    let huisverbod = Huisverbod {
        id: o.id,
        persoon: o.persoon,
        thuis: o.thuis,
        opgelegd: o.opgelegd,
        verzoek: o.verzoek,
        besluit,
        contactverbod: o.contactverbod,
        adres: o.adres.map(Persoonsgegeven::new),
        toelichting: o.toelichting.map(Persoonsgegeven::new),
    };
    if huisverbod.uiterste_einde(t.facts.wet) <= t.begin() {
        return Err(Refusal::HuisverbodVoorDeMelding);
    }
    let zelfde = |h: &HuisverbodStand| h.huisverbod.persoon == o.persoon && h.geldt(t.facts.wet, o.opgelegd);
    if t.c.keten.huisverboden.iter().any(zelfde) {
        return Err(Refusal::HuisverbodLooptAl);
    }
    Ok(vec![Event::HuisverbodOpgelegd(Box::new(huisverbod))])
}

/// The burgemeester decided, before the end, that it lasts this many days in total.
pub(in crate::casus::decide) fn verleng(
    t: &Toets<'_>,
    id: OnderdeelId,
    besloten: Moment,
    dagen: u16,
    toelichting: Option<Tekst>,
) -> Result<Vec<Event>, Refusal> {
    let gevonden = lopend(t, id)?;
    let (verbod, wet) = (&gevonden.huisverbod, t.facts.wet);
    t.gebeurd(besloten, gevonden.verlengingen.last().map_or(verbod.opgelegd, |v| v.besloten))?;
    let nu_tot = gevonden.gepland(wet);
    if besloten >= nu_tot {
        return Err(Refusal::HuisverbodWasVoorbij(nu_tot));
    }
    let uiterste = verbod.uiterste_einde(wet);
    let te_lang = Refusal::HuisverbodTeLang { dagen, hoogstens: verbod.dagen_tot(uiterste), tot: uiterste };
    let tot = match verbod.einde_na(dagen) {
        Some(tot) if tot <= uiterste => tot,
        Some(_) | None => return Err(te_lang),
    };
    if tot <= nu_tot {
        return Err(Refusal::HuisverbodNietLanger(verbod.dagen_tot(nu_tot)));
    }
    let (over, toelichting) = (verbod.over(), toelichting.map(Persoonsgegeven::new));
    let verlenging = Verlenging { huisverbod: id, besloten, tot, over, toelichting };
    Ok(vec![Event::HuisverbodVerlengd(Box::new(verlenging))])
}

/// It ended. That its time is over is refused before that minute.
pub(in crate::casus::decide) fn beeindig(
    t: &Toets<'_>,
    id: OnderdeelId,
    einde: HuisverbodEinde,
    op: Option<Moment>,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    let gevonden = lopend(t, id)?;
    let gepland = gevonden.gepland(t.facts.wet);
    let op = match einde {
        HuisverbodEinde::Verlopen if gepland > t.now => return Err(Refusal::HuisverbodLooptNog(gepland)),
        HuisverbodEinde::Verlopen => gepland,
        HuisverbodEinde::Ingetrokken | HuisverbodEinde::Rechter => {
            let op = op.ok_or(Refusal::EindmomentOntbreekt)?;
            t.gebeurd(op, gevonden.huisverbod.opgelegd)?;
            if op > gepland {
                return Err(Refusal::HuisverbodWasVoorbij(gepland));
            }
            op
        }
    };
    let (over, toelichting) = (gevonden.huisverbod.over(), Persoonsgegeven::new(toelichting));
    Ok(vec![Event::HuisverbodBeeindigd { huisverbod: id, einde, op, over, toelichting }])
}

fn lopend<'a>(t: &Toets<'a>, id: OnderdeelId) -> Result<&'a HuisverbodStand, Refusal> {
    let gevonden = t.c.keten.huisverbod(id).ok_or(Refusal::HuisverbodOnbekend)?;
    if gevonden.einde.is_none() { Ok(gevonden) } else { Err(Refusal::HuisverbodAlBeeindigd) }
}
