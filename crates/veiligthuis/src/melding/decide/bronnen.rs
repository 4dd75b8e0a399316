//! Information: facts with their source, and sources that are asked.

use kernel::{BetrokkeneId, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::toets::{Toets, bron_en_persoon, over_bekenden, verzegel};
use crate::melding::event::{BronGevraagd, InformatieToegevoegd};
use crate::melding::opgave::{BronOpgave, FeitOpgave};
use crate::melding::{Event, Refusal};

/// The events of facts about people among `bekend`; `bestaat` says whether an id was used.
pub(super) fn feiten(
    feiten: Vec<FeitOpgave>,
    bekend: &[BetrokkeneId],
    bestaat: impl Fn(OnderdeelId) -> bool,
) -> Result<Vec<Event>, Refusal> {
    let ids: Vec<_> = feiten.iter().map(|f| f.id).collect();
    feiten
        .into_iter()
        .enumerate()
        .map(|(nr, f)| {
            if bestaat(f.id) || ids[..nr].contains(&f.id) {
                return Err(Refusal::OnderdeelBestaatAl);
            }
            over_bekenden(&f.over, bekend)?;
            bron_en_persoon(f.bron, f.van, bekend)?;
            Ok(Event::InformatieToegevoegd(InformatieToegevoegd {
                id: f.id,
                over: f.over,
                bron: f.bron,
                van: f.van,
                waarneming: f.waarneming,
                afgeschermd: f.afgeschermd,
                inhoud: Persoonsgegeven::new(f.inhoud),
            }))
        })
        .collect()
}

/// Facts after the intake. A proposal that was made without them no longer stands.
pub(super) fn voeg_informatie_toe(t: &Toets<'_>, nieuw: Vec<FeitOpgave>) -> Result<Vec<Event>, Refusal> {
    if nieuw.is_empty() {
        return Err(Refusal::InformatieOntbreekt);
    }
    let events = feiten(nieuw, &t.m.iedereen(), |id| t.m.kent_onderdeel(id))?;
    Ok(t.met_vervallen_voorstel(events))
}

/// A source was asked. A third party before the family was spoken to needs a reason.
pub(super) fn vraag(t: &Toets<'_>, o: BronOpgave) -> Result<Vec<Event>, Refusal> {
    t.nieuw_onderdeel(o.id)?;
    t.over(&o.over)?;
    bron_en_persoon(o.bron, o.van, &t.m.iedereen())?;
    t.gebeurd(o.gevraagd)?;
    let gesproken = t.m.gezin_gesproken().is_some_and(|toen| toen <= o.gevraagd);
    let voor_gezin = o.bron.is_derde() && !gesproken;
    if voor_gezin && o.vraag.reden_voor_gezin.is_none() {
        return Err(Refusal::RedenVoorGezinOntbreekt);
    }
    Ok(vec![Event::BronGevraagd(BronGevraagd {
        id: o.id,
        bron: o.bron,
        van: o.van,
        over: o.over,
        gevraagd: o.gevraagd,
        voor_gezin,
        vraag: Persoonsgegeven::new(o.vraag),
    })])
}

/// A source answered. A proposal that was made before it no longer stands.
pub(super) fn antwoord(
    t: &Toets<'_>,
    bron: OnderdeelId,
    beantwoord: Moment,
    antwoord: Option<Tekst>,
) -> Result<Vec<Event>, Refusal> {
    let gevraagd = t.m.bronnen.iter().find(|b| b.id == bron).ok_or(Refusal::BronOnbekend)?;
    if gevraagd.beantwoord.is_some() {
        return Err(Refusal::BronAlBeantwoord);
    }
    t.gebeurd(beantwoord)?;
    if beantwoord < gevraagd.gevraagd {
        return Err(Refusal::AntwoordVoorVraag);
    }
    let over = gevraagd.over.clone();
    let event = Event::BronBeantwoord { bron, over, beantwoord, antwoord: verzegel(antwoord) };
    Ok(t.met_vervallen_voorstel(vec![event]))
}
