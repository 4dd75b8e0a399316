//! The stored form of what becomes fact in a dossier. A sealed value names its persons itself; a scratch note names itself,
//! so that its key can be destroyed alone.

mod afloop;
mod codes;
mod melding;
mod stappen;
mod weging;

use meldcode::dossier::Event;

use crate::event::events;
use crate::sealed::Own;

events! { Event {
    "dossier.geopend" => DossierGeopend { open { organisatie, eigenaar, kader } }
    "dossier.route-gekozen" => RouteGekozen { open { route } text(Own) { reden } }
    "dossier.kladnotitie-geschreven" => KladnotitieGeschreven { open { id } text(Own) { notitie } }
    "dossier.kladnotitie-gepromoveerd" => KladnotitieGepromoveerd { open { id, signaal } }
    "dossier.kladnotitie-verwijderd" => KladnotitieVerwijderd { open { id } }
    "dossier.betrokkene-toegevoegd" => BetrokkeneToegevoegd(betrokkene)
    "dossier.betrokkene-gecorrigeerd" => BetrokkeneGecorrigeerd(betrokkene)
    "dossier.adres-vastgelegd" => AdresVastgelegd { open { betrokkene } adres(Own) { adres } }
    "dossier.signaal-vastgelegd" => SignaalVastgelegd(signaal)
    "dossier.signaal-gecorrigeerd" => SignaalGecorrigeerd { open { oud } within(&[]) { nieuw } text(Own) { reden } }
    "dossier.signaal-ingetrokken" => SignaalIngetrokken { open { id } text(Own) { reden } }
    "dossier.check-uitgevoerd" => CheckUitgevoerd(check)
    "dossier.consult-vastgelegd" => ConsultVastgelegd(consult)
    "dossier.veilig-thuis-overgeslagen" => VeiligThuisOvergeslagen { open { id } text(Own) { reden } }
    "dossier.gesprek-vastgelegd" => GesprekVastgelegd(gesprek)
    "dossier.gesprek-gepland" => GesprekGepland(gesprek)
    "dossier.poging-vastgelegd" => PogingVastgelegd(poging)
    "dossier.stap-overgeslagen" => StapOvergeslagen(overslag)
    "dossier.stap-uitgesteld" => StapUitgesteld(uitstel)
    "dossier.acuut-gevaar-vastgelegd" => AcuutGevaarVastgelegd { open { id } text(Own) { inhoud } }
    "dossier.spoedcontact-vastgelegd" => SpoedcontactVastgelegd(contact)
    "dossier.acuut-gevaar-opgeheven" => AcuutGevaarOpgeheven { open { id } text(Own) { reden } }
    "dossier.eerdere-melding-vastgelegd" => EerdereMeldingVastgelegd(melding)
    "dossier.notitie-vastgelegd" => NotitieVastgelegd { open { id } text(Own) { notitie } }
    "dossier.gewogen" => Gewogen(weging)
    "dossier.besluit-genomen" => BesluitGenomen(besluit)
    "dossier.gemeld" => Gemeld(melding)
    "dossier.terugkoppeling-ontvangen" => TerugkoppelingOntvangen(terugkoppeling)
    "dossier.informeren-vastgelegd" => InformerenVastgelegd(informeren)
    "dossier.toestemming-vastgelegd" => ToestemmingVastgelegd(toestemming)
    "dossier.identiteit-gekozen" => IdentiteitGekozen { open { keuze } }
    "dossier.hulpplan-gemaakt" => HulpplanGemaakt(plan)
    "dossier.hulp-beeindigd" => HulpBeeindigd { open { id } text(Own) { reden } }
    "dossier.zicht-afgesproken" => ZichtAfgesproken(zicht)
    "dossier.gesloten" => DossierGesloten(afsluiting)
    "dossier.heropend" => Heropend { open { episode } text(Own) { reden } }
} }
