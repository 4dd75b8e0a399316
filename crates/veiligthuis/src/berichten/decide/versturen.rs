//! Sending: to the right person, in the right hands, at a safe address, with every protected source looked at.

use kernel::{BetrokkeneId, Dag, MeldingId, Moment, Persoonsgegeven};

use super::Kijk;
use crate::berichten::codes::{Adressoort, Berichtcode, Ontvangersoort, Veiligheid, Verzendwijze};
use crate::berichten::{
    Aan, Adres, BerichtOpgave, Event, Melderbericht, MelderberichtOpgave, Ontvanger, Persoonsfeit, Refusal, Verstuurd,
    Vindplaats, catalogus,
};

/// A notice to a person or a party.
pub(super) fn verstuur(k: &Kijk<'_>, o: BerichtOpgave) -> Result<Vec<Event>, Refusal> {
    k.nieuw_onderdeel(o.id)?;
    let past = match o.ontvanger {
        Ontvanger::Betrokkene { .. } => catalogus(o.bericht).gaat_naar(Ontvangersoort::Betrokkene),
        Ontvanger::Partij => catalogus(o.bericht).gaat_naar_buiten(),
    };
    hoort_hier(o.bericht, past)?;
    als_brief(o.wijze)?;
    if let Ontvanger::Betrokkene { persoon, aan } = o.ontvanger {
        let persoon = k.persoon(persoon)?;
        in_handen(k, persoon, aan)?;
        gebeurd(k, o.op, persoon.vastgelegd)?;
        besloten(k, o.bericht, persoon.melding, o.op)?;
    } else {
        let eerste = k.facts.personen.iter().map(|p| p.vastgelegd).min();
        gebeurd(k, o.op, eerste.ok_or(Refusal::BetrokkeneOnbekend)?)?;
    }
    let lezer = o.ontvanger.lezer();
    let adres = match lezer {
        Some(lezer) => veilig_adres(k, lezer, o.wijze, o.adres)?,
        None if o.naar.is_none() && o.wijze.vraagt_adres() => return Err(Refusal::AdresOntbreekt),
        None => None,
    };
    verwacht(k, o.bericht, o.verwacht)?;
    nagekeken(k, &o)?;
    let over = over(&o);
    let naar = adres.map(|a| a.oordeel.regels.clone()).or_else(|| o.naar.map(Persoonsgegeven::new));
    Ok(vec![Event::Verstuurd(Verstuurd {
        id: o.id,
        bericht: o.bericht,
        melding: o.melding,
        ontvanger: o.ontvanger,
        adres_van: lezer.map_or_else(|| over.clone(), |lezer| vec![lezer]),
        over,
        sjabloon: o.sjabloon,
        wijze: o.wijze,
        adres: adres.map(|a| a.oordeel.adres),
        op: o.op,
        verwacht: o.verwacht,
        nagekeken: o.nagekeken,
        naar,
        tekst: Persoonsgegeven::new(o.tekst.into_tekst()),
    })])
}

/// A notice to the reporter. The reporter gave the address to Veilig Thuis; a citizen hears no names.
pub(super) fn aan_melder(k: &Kijk<'_>, o: MelderberichtOpgave) -> Result<Vec<Event>, Refusal> {
    hoort_hier(o.bericht, catalogus(o.bericht).gaat_naar(Ontvangersoort::Melder))?;
    als_brief(o.wijze)?;
    if o.naar.is_none() && o.wijze.vraagt_adres() {
        return Err(Refusal::AdresOntbreekt);
    }
    melderbericht(k, o)
}

/// The words of the feedback that the melding records in the same transaction. Where the reporter is reached stands there.
pub(super) fn terugkoppeling(k: &Kijk<'_>, o: MelderberichtOpgave) -> Result<Vec<Event>, Refusal> {
    match catalogus(o.bericht).vindplaats {
        Vindplaats::Melding => melderbericht(k, o),
        Vindplaats::Berichten => Err(Refusal::OntvangerPastNiet),
    }
}

fn melderbericht(k: &Kijk<'_>, o: MelderberichtOpgave) -> Result<Vec<Event>, Refusal> {
    k.nieuw_onderdeel(o.id)?;
    let vastgelegd = k.facts.personen.iter().filter(|p| p.melding == o.melding).map(|p| p.vastgelegd).min();
    gebeurd(k, o.op, vastgelegd.ok_or(Refusal::BetrokkeneOnbekend)?)?;
    besloten(k, o.bericht, o.melding, o.op)?;
    verwacht(k, o.bericht, o.verwacht)?;
    if o.tekst.heeft_open_plek() {
        return Err(Refusal::TekstNietAf);
    }
    let burger = k.facts.burgers.contains(&o.melding);
    if burger && !k.facts.personen.iter().filter(|p| p.melding == o.melding).all(|p| o.tekst.kent(p.id)) {
        return Err(Refusal::TekstOpnieuwNakijken);
    }
    if burger && !o.tekst.genoemd().is_empty() {
        return Err(Refusal::TekstNoemtBetrokkene);
    }
    Ok(vec![Event::AanMelderVerstuurd(Melderbericht {
        id: o.id,
        bericht: o.bericht,
        melding: o.melding,
        sjabloon: o.sjabloon,
        wijze: o.wijze,
        op: o.op,
        verwacht: o.verwacht,
        naar: o.naar.map(Persoonsgegeven::new),
        tekst: Persoonsgegeven::new(o.tekst.into_tekst()),
    })])
}

/// The notice begins here, and `past`: it is for this kind of addressee.
fn hoort_hier(code: Berichtcode, past: bool) -> Result<(), Refusal> {
    match catalogus(code).vindplaats {
        _ if code == Berichtcode::N03 => Err(Refusal::GaatSamen),
        Vindplaats::Melding => Err(Refusal::HoortElders),
        Vindplaats::Berichten if past => Ok(()),
        Vindplaats::Berichten => Err(Refusal::OntvangerPastNiet),
    }
}

/// What is said by mouth is recorded with the melding or the service, not as a letter.
fn als_brief(wijze: Verzendwijze) -> Result<(), Refusal> {
    if Verzendwijze::BRIEF.contains(&wijze) { Ok(()) } else { Err(Refusal::GeenBrief) }
}

/// Into whose hands: never of a young child, never in those of somebody who is too young to speak for another.
fn in_handen(k: &Kijk<'_>, persoon: &Persoonsfeit, aan: Aan) -> Result<(), Refusal> {
    match aan {
        Aan::Zelf if persoon.leeftijd.via_vertegenwoordiger() => Err(Refusal::JongerDanTwaalf),
        Aan::Zelf | Aan::AndereVertegenwoordiger => Ok(()),
        Aan::Vertegenwoordiger { wie } => {
            let past = wie != persoon.id && k.persoon(wie)?.leeftijd.kan_vertegenwoordigen();
            if past { Ok(()) } else { Err(Refusal::VertegenwoordigerPastNiet) }
        }
    }
}

fn gebeurd(k: &Kijk<'_>, op: Moment, niet_voor: Moment) -> Result<(), Refusal> {
    match () {
        () if op > k.now => Err(Refusal::MomentInDeToekomst),
        () if op < niet_voor => Err(Refusal::MomentVoorVastlegging),
        () => Ok(()),
    }
}

/// An outcome is told after the decision.
fn besloten(k: &Kijk<'_>, code: Berichtcode, melding: MeldingId, op: Moment) -> Result<(), Refusal> {
    if catalogus(code).aanleiding != crate::berichten::codes::Aanleiding::Besluit {
        return Ok(());
    }
    let besloten = k.facts.besloten.iter().find(|(id, _)| *id == melding);
    if besloten.is_some_and(|(_, moment)| *moment <= op) { Ok(()) } else { Err(Refusal::NogNietBesloten) }
}

/// The address, judged as safe for who reads it. Handing over needs none.
fn veilig_adres<'a>(
    k: &'a Kijk<'_>,
    lezer: BetrokkeneId,
    wijze: Verzendwijze,
    adres: Option<kernel::OnderdeelId>,
) -> Result<Option<&'a Adres>, Refusal> {
    let soort = match wijze {
        Verzendwijze::Uitgereikt | Verzendwijze::Telefoon | Verzendwijze::Gesprek | Verzendwijze::Portaal => {
            return Ok(None);
        }
        Verzendwijze::Post => Adressoort::Post,
        Verzendwijze::Email => Adressoort::Email,
    };
    let gekend = k.b.adres(adres.ok_or(Refusal::AdresOntbreekt)?).ok_or(Refusal::AdresOnbekend)?;
    match gekend.oordeel.veiligheid {
        _ if gekend.oordeel.persoon != lezer => Err(Refusal::AdresOnbekend),
        _ if gekend.oordeel.soort != soort => Err(Refusal::AdresPastNiet),
        Veiligheid::NietVeilig => Err(Refusal::AdresNietVeilig),
        Veiligheid::Onbekend => Err(Refusal::AdresNietNagekeken),
        Veiligheid::Veilig => Ok(Some(gekend)),
    }
}

/// A delay names the new expected day.
fn verwacht(k: &Kijk<'_>, code: Berichtcode, verwacht: Option<Dag>) -> Result<(), Refusal> {
    match (code == Berichtcode::N21, verwacht) {
        (true, None) => Err(Refusal::VerwachteDagOntbreekt),
        (true, Some(dag)) if dag < k.now.dag() => Err(Refusal::VerwachteDagVoorbij),
        (true, Some(_)) | (false, Some(_) | None) => Ok(()),
    }
}

/// Every protected item was ticked, and the text names none of them.
fn nagekeken(k: &Kijk<'_>, o: &BerichtOpgave) -> Result<(), Refusal> {
    let open = k.facts.afgeschermd.iter().filter(|item| !o.nagekeken.contains(item)).count();
    match () {
        () if !o.tekst.is_voor(&k.facts.afgeschermd) => Err(Refusal::TekstOpnieuwNakijken),
        () if !o.tekst.gevonden().is_empty() => Err(Refusal::TekstVerraadt(o.tekst.gevonden().to_vec())),
        () if open > 0 => Err(Refusal::BronnenNietNagekeken(open)),
        () if o.tekst.heeft_open_plek() => Err(Refusal::TekstNietAf),
        () => Ok(()),
    }
}

/// About whom the text is: whose notice it is, into whose hands it goes, and who is named.
fn over(o: &BerichtOpgave) -> Vec<BetrokkeneId> {
    let persoon = match o.ontvanger {
        Ontvanger::Betrokkene { persoon, .. } => Some(persoon),
        Ontvanger::Partij => None,
    };
    let mut over: Vec<_> = persoon.into_iter().chain(o.ontvanger.lezer()).chain(o.tekst.genoemd().to_vec()).collect();
    over.sort_unstable();
    over.dedup();
    over
}
