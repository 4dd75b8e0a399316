//! One line per event.

use super::{Detail, Lezer, open, woorden as w};
use crate::{
    dossier::{Event, Hulpplan, IdentiteitKeuze, Informeren, Melding, Overslag, Signaal, Weging},
    kader::StapNr,
};

/// Step, headline and details.
type Regel = (Option<StapNr>, String, Vec<Detail>);

impl Lezer<'_> {
    /// The line of an event; `None` for a scratch note, which is private.
    pub(super) fn regel(&self, event: &Event) -> Option<Regel> {
        let een = Some(StapNr::Een);
        let twee = Some(StapNr::Twee);
        let drie = Some(StapNr::Drie);
        let vijf = Some(StapNr::Vijf);
        Some(match event {
            Event::KladnotitieGeschreven { .. }
            | Event::KladnotitieGepromoveerd { .. }
            | Event::KladnotitieVerwijderd { .. } => return None,
            Event::DossierGeopend { kader, .. } => {
                (None, format!("Dossier geopend onder het kader {kader}."), Vec::new())
            }
            Event::RouteGekozen { route, reden } => (
                Some(StapNr::Nul),
                format!("Route gekozen: {}.", w::route(*route)),
                self.tekst_optie("Reden", reden.as_ref()).into_iter().collect(),
            ),
            Event::BetrokkeneToegevoegd(b) => {
                (een, "Betrokkene toegevoegd.".to_owned(), vec![self.wie("Wie", &[b.id])])
            }
            Event::BetrokkeneGecorrigeerd(b) => {
                (een, "Gegevens van een betrokkene verbeterd.".to_owned(), vec![self.wie("Wie", &[b.id])])
            }
            // Where somebody stays is not printed: it may be secret.
            Event::AdresVastgelegd { betrokkene, .. } => {
                (een, "Adres vastgelegd.".to_owned(), vec![self.wie("Van", &[*betrokkene])])
            }
            Event::SignaalVastgelegd(s) => (een, kop_signaal("Signaal", s), self.signaal(s)),
            Event::SignaalGecorrigeerd { nieuw, reden, .. } => {
                let mut details = self.signaal(nieuw);
                details.push(self.tekst("Reden van de verbetering", reden));
                (een, kop_signaal("Signaal verbeterd", nieuw), details)
            }
            Event::SignaalIngetrokken { reden, .. } => {
                (een, "Signaal ingetrokken.".to_owned(), vec![self.tekst("Reden", reden)])
            }
            Event::CheckUitgevoerd(c) => {
                let mut details = vec![open("Uitkomst", c.uitkomst.replace('_', " "))];
                if let Some(inhoud) = c.inhoud.open(self.recht) {
                    let leeftijden = inhoud.leeftijden.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
                    details.push(open("Aantal", inhoud.leeftijden.len().to_string()));
                    details.push(open("Leeftijden", leeftijden));
                }
                details.extend(self.inhoud(&c.inhoud, |i| {
                    vec![("Wie deelt de zorg", i.wie_deelt_de_zorg.as_ref()), ("Toelichting", i.toelichting.as_ref())]
                }));
                details.extend(c.volgende.map(|dag| open("Volgende check", dag.kort())));
                (een, format!("{} gedaan op {}.", w::check(c.soort), c.dag.kort()), details)
            }
            Event::ConsultVastgelegd(c) => {
                let anoniem = if c.anoniem { ", anoniem" } else { "" };
                let kop = format!("Overleg met {} op {}{anoniem}.", w::consult(c.met), c.dag.kort());
                let details = self.inhoud(&c.inhoud, |i| {
                    vec![
                        ("Wie", Some(&i.wie)),
                        ("Functie", Some(&i.functie)),
                        ("Advies", Some(&i.advies)),
                        ("Wat ermee is gedaan", i.vervolg.as_ref()),
                    ]
                });
                (twee, kop, details)
            }
            Event::VeiligThuisOvergeslagen { reden, .. } => {
                (twee, "Veilig Thuis niet geraadpleegd.".to_owned(), vec![self.tekst("Reden", reden)])
            }
            Event::GesprekVastgelegd(g) => {
                let alleen = if g.alleen { ", apart van anderen" } else { "" };
                let mut details = vec![self.wie("Met", &g.met), open("Toestemming", w::toestemming(g.toestemming))];
                details.extend(self.inhoud(&g.inhoud, |i| {
                    vec![
                        ("Gevoerd door", Some(&i.door)),
                        ("Gezegd", Some(&i.gezegd)),
                        ("Reactie", i.reactie.as_ref()),
                        ("Afspraken", i.afspraken.as_ref()),
                    ]
                }));
                details.extend(self.tekst_optie("Toch benaderd omdat", g.ondanks.as_ref()));
                (drie, format!("Gesprek op {}{alleen}.", g.dag.kort()), details)
            }
            Event::GesprekGepland(g) => {
                let mut details = vec![self.wie("Met", &g.met)];
                details.extend(self.tekst_optie("Waarover", g.inhoud.as_ref()));
                details.extend(self.tekst_optie("Toch uitgenodigd omdat", g.ondanks.as_ref()));
                (drie, format!("Gesprek gepland op {}.", g.op.kort()), details)
            }
            Event::PogingVastgelegd(p) => {
                let mut details = vec![self.wie("Met", &p.met), self.tekst("Resultaat", &p.resultaat)];
                details.extend(self.tekst_optie("Toch benaderd omdat", p.ondanks.as_ref()));
                (drie, format!("Poging tot contact op {}: {}.", p.dag.kort(), w::wijze(p.wijze)), details)
            }
            Event::StapOvergeslagen(o) => (Some(o.stap), kop_overslag(o), self.overslag(o)),
            Event::StapUitgesteld(u) => {
                let kop = format!("Stap {} uitgesteld tot {}.", u.stap.nummer(), u.tot.kort());
                (Some(u.stap), kop, vec![self.tekst("Reden", &u.reden)])
            }
            Event::AcuutGevaarVastgelegd { inhoud, .. } => {
                (None, "Acuut gevaar vastgelegd.".to_owned(), vec![self.tekst("Wat er speelt", inhoud)])
            }
            Event::SpoedcontactVastgelegd(s) => {
                let (uur, minuut) = s.op.klok();
                let kop = format!("Gebeld met {} op {} om {uur}:{minuut:02}.", w::spoed(s.met), s.op.dag().kort());
                (None, kop, self.tekst_optie("Gezegd en afgesproken", s.inhoud.as_ref()).into_iter().collect())
            }
            Event::AcuutGevaarOpgeheven { reden, .. } => {
                (None, "Acuut gevaar voorbij.".to_owned(), vec![self.tekst("Reden", reden)])
            }
            Event::EerdereMeldingVastgelegd(m) => {
                let kop = format!("Eerdere melding van {} door {}.", m.dag.kort(), w::eerder(m.door));
                (een, kop, self.tekst_optie("Wat bekend is", m.inhoud.as_ref()).into_iter().collect())
            }
            Event::NotitieVastgelegd { notitie, .. } => {
                (None, "Notitie.".to_owned(), vec![self.tekst("Notitie", notitie)])
            }
            Event::Gewogen(weging) => (Some(StapNr::Vier), kop_weging(weging), self.weging(weging)),
            Event::BesluitGenomen(b) => {
                let melden = if b.melden { "melden" } else { "niet melden" };
                let mut details = vec![open("Besluit 1", melden), open("Besluit 2", w::hulp(b.hulp))];
                details.extend(self.tekst_optie("Motivering", b.motivering.as_ref()));
                (vijf, "Besluit genomen.".to_owned(), details)
            }
            Event::Gemeld(m) => {
                let kop = format!("Gemeld bij Veilig Thuis op {}.", m.ontvangst.dag().kort());
                (vijf, kop, self.melding(m))
            }
            Event::TerugkoppelingOntvangen(t) => {
                let kop = format!("Bericht van Veilig Thuis: {}.", w::terugkoppeling(t.soort));
                (vijf, kop, self.tekst_optie("Tekst", t.tekst.as_ref()).into_iter().collect())
            }
            Event::InformerenVastgelegd(i) => (vijf, kop_informeren(i), self.informeren(i)),
            Event::ToestemmingVastgelegd(t) => {
                let mut details = vec![self.wie("Van", &t.van)];
                details.extend(self.tekst_optie("Waarvoor en waarom", t.inhoud.as_ref()));
                (vijf, format!("Toestemming op {}: {}.", t.dag.kort(), w::toestemming(t.stand)), details)
            }
            Event::IdentiteitGekozen { keuze } => (vijf, kop_identiteit(keuze), Vec::new()),
            Event::HulpplanGemaakt(plan) => (vijf, kop_hulpplan(plan), self.hulpplan(plan)),
            Event::HulpBeeindigd { reden, .. } => {
                (vijf, "Hulp beëindigd.".to_owned(), vec![self.tekst("Reden", reden)])
            }
            Event::ZichtAfgesproken(z) => {
                let mut details = vec![self.wie("Op wie", &z.over)];
                details.extend(self.inhoud(&z.inhoud, |i| vec![("Wie", Some(&i.wie)), ("Waarop", Some(&i.waarop))]));
                details.extend(z.tot.map(|dag| open("Tot", dag.kort())));
                (vijf, "Afgesproken wie zicht houdt op de veiligheid.".to_owned(), details)
            }
            Event::DossierGesloten(a) => {
                let mut details = self.inhoud(&a.inhoud, |i| {
                    vec![
                        ("Verklaring", Some(&i.verklaring)),
                        ("Verplichting", i.verplichting.as_ref()),
                        ("Houder van de verplichting", i.houder.as_ref()),
                    ]
                });
                details.extend(a.bewaren_tot.map(|dag| open("Bewaren tot", dag.kort())));
                (None, w::afsluiting(a.grond), details)
            }
            Event::Heropend { episode, reden } => {
                (None, format!("Opnieuw geopend: periode {episode}."), vec![self.tekst("Reden", reden)])
            }
        })
    }

    fn signaal(&self, signaal: &Signaal) -> Vec<Detail> {
        let mut details = vec![self.wie("Over", &signaal.inhoud.over), open("Bron", w::bron(signaal.bron))];
        details.extend(signaal.tijd.map(|t| open("Tijd", format!("{}:{:02}", t.uur, t.minuut))));
        details.extend(self.inhoud(&signaal.inhoud, |i| {
            vec![
                ("Omschrijving", Some(&i.omschrijving)),
                ("Plaats", i.plaats.as_ref()),
                ("Gezien of gehoord door", Some(&i.gezien_door)),
            ]
        }));
        details
    }

    fn overslag(&self, overslag: &Overslag) -> Vec<Detail> {
        let mut details = vec![open("Reden", overslag.reden.replace('_', " "))];
        if !overslag.met.is_empty() {
            details.push(self.wie("Geen gesprek met", &overslag.met));
        }
        details.extend(self.tekst_optie("Toelichting", overslag.toelichting.as_ref()));
        details.extend(overslag.goedmaken.map(|dag| open("Alsnog informeren op", dag.kort())));
        details
    }

    fn weging(&self, weging: &Weging) -> Vec<Detail> {
        let bewijs = &weging.bewijs;
        let mut details = vec![open("Kader", bewijs.kader.to_string()), self.wie("Over", &weging.over)];
        for (vraag, antwoord) in bewijs.antwoorden.iter() {
            let telt = bewijs.telt(vraag).filter(|telt| *telt != antwoord);
            let telt = telt.map_or_else(String::new, |telt| format!(" (telt als {})", w::antwoord(telt)));
            details.push(open(w::vraag(vraag), format!("{}{telt}", w::antwoord(antwoord))));
            let onderbouwing = weging.onderbouwing.iter().filter(|o| o.vraag == vraag);
            details.extend(onderbouwing.map(|o| self.tekst("Steunt op", &o.tekst)));
        }
        if !weging.weigert.is_empty() {
            details.push(self.wie("Werkt niet mee", &weging.weigert));
        }
        let gronden = bewijs.gronden.iter().map(|g| w::grond(*g)).collect::<Vec<_>>().join(", ");
        if !gronden.is_empty() {
            details.push(open("Gronden", gronden));
        }
        details.push(open("Hulp", w::hulp(bewijs.hulp)));
        details.extend(
            bewijs.regels.iter().map(|r| open("Regel", format!("{}: {} Bron: {}.", r.code(), r.zin(), r.bron()))),
        );
        details.extend(weging.herbeoordeling.map(|dag| open("Opnieuw wegen op", dag.kort())));
        details.extend(self.tekst_optie("Instrument", weging.instrument.as_ref()));
        details
    }

    fn melding(&self, melding: &Melding) -> Vec<Detail> {
        let verteld = if melding.geinformeerd { "ja" } else { "nee" };
        let mut details = vec![
            open("Ontvangstnummer", melding.id.to_string()),
            self.wie("Over", &melding.betrokkenen),
            open("Betrokkenen vooraf verteld", verteld),
            open("Naam van de melder", kop_identiteit(&melding.identiteit)),
        ];
        details.extend(self.tekst_optie("Waarom niet verteld", melding.reden_niet_geinformeerd.as_ref()));
        details.extend(melding.telefonisch_vooraf.map(|op| open("Vooraf gebeld op", op.dag().kort())));
        details.extend(self.inhoud(&melding.inhoud, |i| vec![("Zorgen", Some(&i.omschrijving))]));
        details.extend(self.tekst_optie("Motivering", melding.motivering.as_ref()));
        details
    }

    fn informeren(&self, informeren: &Informeren) -> Vec<Detail> {
        let label = if informeren.gedaan { "Reactie" } else { "Reden" };
        let mut details = vec![self.wie("Wie", &informeren.wie), self.tekst(label, &informeren.inhoud)];
        details.extend(self.tekst_optie("Toch verteld omdat", informeren.ondanks.as_ref()));
        details
    }

    fn hulpplan(&self, plan: &Hulpplan) -> Vec<Detail> {
        let mut details = self.inhoud(&plan.inhoud, |i| {
            vec![
                ("Doelen", Some(&i.doelen)),
                ("Wie doet wat", i.wie_doet_wat.as_ref()),
                ("Casemanager", i.casemanager.as_ref()),
                ("Alsnog melden bij", i.alsnog_melden_bij.as_ref()),
            ]
        });
        details.extend(plan.termijn.map(|dag| open("Merkbaar effect voor", dag.kort())));
        details
    }
}

fn kop_signaal(wat: &str, signaal: &Signaal) -> String {
    format!("{wat} van {}: {}.", signaal.dag.kort(), w::richting(signaal.richting))
}

fn kop_overslag(overslag: &Overslag) -> String {
    format!("Stap {} overgeslagen.", overslag.stap.nummer())
}

fn kop_weging(weging: &Weging) -> String {
    format!("Gewogen: {}.", w::melden(weging.bewijs.melden))
}

fn kop_informeren(informeren: &Informeren) -> String {
    let gedaan = if informeren.gedaan { "verteld" } else { "niet verteld" };
    format!("Betrokkenen {gedaan} over de melding, {}.", informeren.dag.kort())
}

fn kop_identiteit(keuze: &IdentiteitKeuze) -> String {
    match keuze {
        IdentiteitKeuze::Open => "Het gezin hoort wie er meldt.".to_owned(),
        IdentiteitKeuze::Afgeschermd { grond } => {
            format!("Afgeschermd voor het gezin, grond: {}.", grond.replace('_', " "))
        }
    }
}

fn kop_hulpplan(plan: &Hulpplan) -> String {
    format!("Hulpplan gemaakt; opnieuw wegen op {}.", plan.herbeoordeling.kort())
}
