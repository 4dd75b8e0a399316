//! Postponing and leaving out: two people decide, about one person, each extension anew (domain file, 3.2 item 2; T8).

use kernel::{BetrokkeneId, OnderdeelId, Persoonsgegeven, Tekst};

use super::Kijk;
use crate::berichten::codes::Berichtcode;
use crate::berichten::onderdelen::{BesluitKeuze, Voorstel};
use crate::berichten::{Event, Refusal, catalogus};
use crate::melding::Beslisser;

/// A new proposal takes the place of an earlier one on the same.
pub(super) fn stel_voor(
    k: &Kijk<'_>,
    voorstel: OnderdeelId,
    persoon: BetrokkeneId,
    bericht: Berichtcode,
    keuze: BesluitKeuze,
    toelichting: Tekst,
) -> Result<Vec<Event>, Refusal> {
    k.nieuw_onderdeel(voorstel)?;
    past_nu(k, persoon, bericht, keuze)?;
    let melding = k.persoon(persoon)?.melding;
    let eerder = k.b.voorstel_over(persoon, bericht).map(|v| Event::VoorstelVervallen { voorstel: v.id });
    let toelichting = Persoonsgegeven::new(toelichting);
    let nieuw = Event::Voorgesteld { voorstel, melding, persoon, bericht, keuze, toelichting };
    Ok(eerder.into_iter().chain([nieuw]).collect())
}

/// The second person confirms; what may have changed is asked again. Both names stand in the record before the effect.
pub(super) fn bekrachtig(k: &Kijk<'_>, gelezen: OnderdeelId) -> Result<Vec<Event>, Refusal> {
    let Voorstel { id, persoon, bericht, keuze, door, .. } = k.b.voorstel(gelezen).ok_or(Refusal::GeenVoorstel)?;
    let bekrachtigd_door = tweede_bij(k, door)?;
    past_nu(k, *persoon, *bericht, *keuze)?;
    let besloten = Event::Besloten {
        voorstel: *id,
        persoon: *persoon,
        bericht: *bericht,
        keuze: *keuze,
        voorgesteld_door: door.clone(),
        bekrachtigd_door,
    };
    Ok(vec![Event::VoorstelBekrachtigd { voorstel: *id }, besloten])
}

/// Sent back with a reason; the proposer may do so too.
pub(super) fn wijs_terug(k: &Kijk<'_>, gelezen: OnderdeelId, reden: Tekst) -> Result<Vec<Event>, Refusal> {
    let voorstel = k.b.voorstel(gelezen).ok_or(Refusal::GeenVoorstel)?;
    let reden = Persoonsgegeven::new(reden);
    Ok(vec![Event::VoorstelTeruggewezen { voorstel: gelezen, persoon: voorstel.persoon, reden }])
}

/// Whether this can be decided now. An extension is judged in the time of the one before it, not earlier: the reason must
/// hold then. After the last day it can not be extended any more.
fn past_nu(k: &Kijk<'_>, wie: BetrokkeneId, bericht: Berichtcode, keuze: BesluitKeuze) -> Result<(), Refusal> {
    let persoon = k.persoon(wie)?;
    let soort = catalogus(bericht);
    match () {
        () if !soort.gaat_naar(crate::berichten::codes::Ontvangersoort::Betrokkene) => {
            return Err(Refusal::OntvangerPastNiet);
        }
        () if bericht == Berichtcode::N03 => return Err(Refusal::GaatSamen),
        () if verteld(k, wie, bericht) => return Err(Refusal::AlVerteld),
        () if k.b.weggelaten(wie, bericht).is_some() => return Err(Refusal::AlWeggelaten),
        () => {}
    }
    match keuze {
        BesluitKeuze::Weglaten { .. } => Ok(()),
        BesluitKeuze::Uitstellen { .. } if !soort.is_uitstelbaar() => Err(Refusal::NietUitstelbaar),
        BesluitKeuze::Uitstellen { .. } => {
            let nu = k.facts.t8(persoon, k.b).ok_or(Refusal::NietUitstelbaar)?;
            let straks =
                k.facts.wet.verlengd(nu.soort, nu.anker, nu.verlengingen + 1).map_err(|_| Refusal::NietUitstelbaar)?;
            let vanaf = nu.nominaal.plus_dagen(-straks.nominaal.dagen_sinds(nu.nominaal));
            match k.now.dag() {
                vandaag if vandaag > nu.uiterlijk => Err(Refusal::UitstelTeLaat(nu.uiterlijk)),
                vandaag if vandaag < vanaf => Err(Refusal::UitstelTeVroeg(vanaf)),
                _ => Ok(()),
            }
        }
    }
}

/// Told in writing, or by mouth.
fn verteld(k: &Kijk<'_>, wie: BetrokkeneId, bericht: Berichtcode) -> bool {
    let mondeling =
        catalogus(bericht).mondeling().is_some_and(|o| k.facts.persoon(wie).is_some_and(|p| p.verteld.contains(&o)));
    mondeling || k.b.verstuurd_aan(wie, bericht).is_some()
}

/// Two different people of whom at least one holds a qualifying role: the actor is the second.
fn tweede_bij(k: &Kijk<'_>, eerste: &Beslisser) -> Result<Beslisser, Refusal> {
    let tweede = Beslisser::van(k.actor);
    let kwalificeert = |b: &Beslisser| k.facts.regio.kwalificeert(&b.rol);
    match () {
        () if tweede.account == eerste.account => Err(Refusal::TweedeBeslisserOntbreekt),
        () if !kwalificeert(eerste) && !kwalificeert(&tweede) => Err(Refusal::KwalificerendeRolOntbreekt),
        () => Ok(tweede),
    }
}
