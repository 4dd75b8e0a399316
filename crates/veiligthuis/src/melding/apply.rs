//! The state after an event. Total: an event is a fact.

use kernel::{BetrokkeneId, Moment, Recorded};

use super::event::{Event, Ontvangen};
use super::onderdelen::{
    AcuutCheck, Afscherming, AfschermingVoorstel, Beslisser, Betrokkene, BronRaadpleging, Informering, PersoonsOordeel,
    Voorstel, VoorstelInhoud, Wachtcontact,
};
use super::state::{Besluit, Informatie, Melding, Ontvangst, Stand};
use crate::codes::{GeinformeerdDoorMelder, Uitkomst};

/// Applies one recorded event.
pub(super) fn apply(mut m: Melding, recorded: &Recorded<Event>) -> Melding {
    let (op, door) = (recorded.at, recorded.actor.account);
    match recorded.event.clone() {
        Event::Ontvangen(ontvangen) => {
            m.stand = Stand::Ontvangen;
            m.ontvangst = Some(ontvangst(*ontvangen, op));
        }
        Event::AcuutGecheckt { acuut, maatregelen, over: _, toelichting } => {
            m.acuut_checks.push(AcuutCheck { acuut, maatregelen, toelichting, op, door });
            if m.stand == Stand::Ontvangen {
                m.stand = Stand::AcuutGecheckt;
            }
        }
        Event::InWerkvoorraadGeplaatst => m.stand = Stand::InWerkvoorraad,
        Event::BetrokkeneVastgelegd { betrokkene, herkenbaar, gegevens, adres, adres_geheim } => {
            m.betrokkenen.push(Betrokkene {
                id: betrokkene,
                herkenbaar,
                gegevens,
                adres,
                adres_geheim,
                vastgelegd: op,
                door_melder: GeinformeerdDoorMelder::Onbekend,
                door_melder_toelichting: None,
                informeringen: Vec::new(),
                oordeel: None,
            });
        }
        Event::BetrokkeneGecorrigeerd { betrokkene, herkenbaar, gegevens, adres, adres_geheim } => {
            m.bij(betrokkene, |b| {
                (b.herkenbaar, b.gegevens, b.adres, b.adres_geheim) = (herkenbaar, gegevens, adres, adres_geheim);
            });
        }
        Event::InformerenDoorMelderVastgelegd { betrokkene, stand, toelichting } => {
            m.bij(betrokkene, |b| (b.door_melder, b.door_melder_toelichting) = (stand, toelichting));
        }
        Event::BetrokkeneGeinformeerd { betrokkene, onderwerp, op, wijze, toelichting } => {
            m.bij(betrokkene, |b| b.informeringen.push(Informering { onderwerp, op, wijze, toelichting }));
        }
        Event::InformatieToegevoegd(feit) => m.informatie.push(Informatie { feit, vastgelegd: op, door }),
        Event::NaarCasusVerplaatst { van: _, naar } => {
            if let Some(ontvangst) = &mut m.ontvangst {
                ontvangst.casus = naar;
            }
        }
        Event::Opgepakt => m.behandelaar = Some(door),
        Event::Vrijgegeven => m.behandelaar = None,
        Event::AanCollegaGegeven { aan } => m.behandelaar = Some(aan),
        Event::WachtcontactGehad { over, om, veilig, bevinding } => {
            m.wachtcontacten.push(Wachtcontact { over, om, veilig, bevinding });
        }
        Event::VertragingGemeld { om, wijze, verwacht } => m.vertragingen.push((om, wijze, verwacht)),
        Event::BeoordelingGestart => {
            m.stand = Stand::InVeiligheidsbeoordeling;
            m.beoordeling_gestart = Some(op);
        }
        Event::BronGevraagd(g) => m.bronnen.push(BronRaadpleging {
            id: g.id,
            bron: g.bron,
            van: g.van,
            over: g.over,
            gevraagd: g.gevraagd,
            voor_gezin: g.voor_gezin,
            vraag: g.vraag,
            beantwoord: None,
            antwoord: None,
        }),
        Event::BronBeantwoord { bron, over: _, beantwoord, antwoord } => {
            if let Some(b) = m.bronnen.iter_mut().find(|b| b.id == bron) {
                (b.beantwoord, b.antwoord) = (Some(beantwoord), antwoord);
            }
        }
        Event::PersoonBeoordeeld { betrokkene, acuut, structureel, motivering } => {
            m.bij(betrokkene, |b| b.oordeel = Some(PersoonsOordeel { acuut, structureel, motivering, op, door }));
        }
        Event::BesluitVoorgesteld(v) => {
            let inhoud = VoorstelInhoud::Besluit(Box::new(v.inhoud));
            m.leg_voor(Voorstel { id: v.voorstel, door: Beslisser::van(&recorded.actor), op, inhoud });
        }
        Event::IntrekkingVoorgesteld { voorstel, reden, over: _, toelichting } => {
            let inhoud = VoorstelInhoud::Intrekking { reden, toelichting };
            m.leg_voor(Voorstel { id: voorstel, door: Beslisser::van(&recorded.actor), op, inhoud });
        }
        Event::VoorstelVervallen { voorstel: _ } => m.voorstel = None,
        Event::VoorstelTeruggewezen { voorstel: _, over: _, reden } => {
            m.voorstel = None;
            m.teruggewezen = Some(reden);
        }
        Event::VoorstelBekrachtigd { voorstel: _, over: _, te_laat } => {
            if let (Some(te_laat), Some(VoorstelInhoud::Besluit(inhoud))) =
                (te_laat, m.voorstel.as_mut().map(|v| &mut v.inhoud))
            {
                inhoud.te_laat = Some(te_laat);
            }
        }
        Event::Besloten(besloten) => {
            m.stand = match besloten.uitkomst {
                Uitkomst::OmzettenNaarAdvies => Stand::OmgezetNaarAdvies,
                Uitkomst::Overdracht
                | Uitkomst::GeenVervolg
                | Uitkomst::VoorwaardenEnVervolg
                | Uitkomst::Onderzoek
                | Uitkomst::RegionaalMaatwerk => Stand::Besloten,
            };
            if let Some(Voorstel { op: beoordeeld, inhoud: VoorstelInhoud::Besluit(inhoud), .. }) = m.voorstel.take() {
                m.besluit = Some(Besluit { besloten, op, beoordeeld, inhoud: *inhoud });
            }
        }
        Event::Ingetrokken { reden: _ } => {
            m.stand = Stand::Ingetrokken;
            m.voorstel = None;
        }
        Event::ToestemmingVastgelegd { toestemming } => {
            m.scherm_af(if toestemming { Afscherming::Open } else { Afscherming::ZonderToestemming });
        }
        Event::AfschermingVoorgesteld { keuze, toelichting: _ } => {
            m.afscherming_voorstel = Some(AfschermingVoorstel { keuze, door: Beslisser::van(&recorded.actor) });
        }
        Event::AfschermingTeruggewezen { reden: _ } => m.afscherming_voorstel = None,
        Event::MelderAfgeschermd { afscherming, .. } => m.scherm_af(afscherming),
        Event::AfschermingOpgeheven { .. } => m.scherm_af(Afscherming::Open),
        Event::TerugkoppelingGegeven(terugkoppeling) => m.terugkoppelingen.push(terugkoppeling),
    }
    m
}

impl Melding {
    /// Changes a person.
    fn bij(&mut self, id: BetrokkeneId, wijzig: impl FnOnce(&mut Betrokkene)) {
        if let Some(b) = self.betrokkenen.iter_mut().find(|b| b.id == id) {
            wijzig(b);
        }
    }
    /// A proposal lies on the table.
    fn leg_voor(&mut self, voorstel: Voorstel) {
        self.voorstel = Some(voorstel);
        self.teruggewezen = None;
    }
    /// The protection is settled.
    fn scherm_af(&mut self, afscherming: Afscherming) {
        self.afscherming_voorstel = None;
        if let Some(o) = &mut self.ontvangst {
            o.afscherming = afscherming;
        }
    }
}

/// What came in, with the moment of its entry.
fn ontvangst(o: Ontvangen, ingevoerd: Moment) -> Ontvangst {
    Ontvangst {
        kanaal: o.kanaal,
        ontvangen: o.ontvangen,
        ingevoerd,
        regio: o.regio,
        casus: o.casus,
        spoed: o.spoed,
        aard: o.aard,
        aanvullend: o.aanvullend,
        duur: o.duur,
        gevaar: o.gevaar,
        melder_soort: o.melder_soort,
        afscherming: o.afscherming,
        melder: o.melder,
        herkomst: o.herkomst,
        afspraken: o.afspraken,
        tekst: o.tekst,
        meldcode: o.meldcode,
        niet_tonen: o.niet_tonen,
    }
}
