//! People of a family, as a dossier and as a report know them.

use super::{super::days::Days, tekst};
use crate::ambient::FreshIds;
use application::ports::Ids;
use kernel::{Adres, BetrokkeneId, Bsn, Dag, Geboorte, Geslacht, Identiteit, Tekst};
use meldcode::dossier::{BetrokkeneInvoer, GezinsRol};
use veiligthuis::{
    codes::{GeinformeerdDoorMelder, Huishouden, Relatiesoort, RolInMelding},
    melding::{BetrokkeneOpgave, Relatie},
};

/// Somebody in a story.
#[derive(Clone)]
pub struct Person {
    /// Id in the dossier or in the report that is entered by hand.
    pub id: BetrokkeneId,
    identiteit: Identiteit,
    rol: GezinsRol,
    client: bool,
    huishouden: bool,
    weet: Option<bool>,
    adres: Option<Adres>,
    rollen: Vec<RolInMelding>,
    relaties: Vec<Relatie>,
    verteld: (GeinformeerdDoorMelder, Option<Tekst>),
}

impl Person {
    fn new(rol: GezinsRol, in_melding: RolInMelding, naam: Option<&str>, geboorte: Geboorte) -> Self {
        Self {
            id: BetrokkeneId::new(FreshIds.fresh()),
            identiteit: Identiteit { naam: naam.map(tekst), geboorte, ..Identiteit::default() },
            rol,
            client: false,
            huishouden: true,
            weet: None,
            adres: None,
            rollen: vec![in_melding],
            relaties: Vec::new(),
            verteld: (GeinformeerdDoorMelder::Onbekend, None),
        }
    }
    /// The same human being in a later report, under the name that its reporter uses.
    pub fn later_genoemd(&self, naam: &str) -> Self {
        let identiteit = Identiteit { naam: Some(tekst(naam)), contact: None, ..self.identiteit.clone() };
        let id = BetrokkeneId::new(FreshIds.fresh());
        Self { id, identiteit, relaties: Vec::new(), verteld: (GeinformeerdDoorMelder::Onbekend, None), ..self.clone() }
    }
    /// The own client, pupil or patient.
    pub fn client(mut self) -> Self {
        self.client = true;
        self
    }
    /// Lives elsewhere.
    pub fn elders(mut self) -> Self {
        self.huishouden = false;
        self
    }
    /// Knows of the worries.
    pub fn weet_ervan(mut self) -> Self {
        self.weet = Some(true);
        self
    }
    /// Female.
    pub fn vrouw(mut self) -> Self {
        self.identiteit.geslacht = Geslacht::Vrouw;
        self
    }
    /// Male.
    pub fn man(mut self) -> Self {
        self.identiteit.geslacht = Geslacht::Man;
        self
    }
    /// With a BSN from the range for tests.
    pub fn bsn(mut self, nummer: &str) -> Self {
        self.identiteit.bsn = Bsn::lees(nummer).ok();
        self
    }
    /// With a telephone number or e-mail address.
    pub fn bereikbaar(mut self, contact: &str) -> Self {
        self.identiteit.contact = Some(tekst(contact));
        self
    }
    /// With a school, day care or general practitioner.
    pub fn school(mut self, naam: &str) -> Self {
        self.identiteit.school_of_arts = Some(tekst(naam));
        self
    }
    /// Lives at.
    pub fn woont(mut self, regels: &str) -> Self {
        self.adres = Some(Adres { regels: tekst(regels), geheim: false });
        self
    }
    /// Stays at an address that must not become known.
    pub fn verblijft_geheim(mut self, regels: &str) -> Self {
        self.adres = Some(Adres { regels: tekst(regels), geheim: true });
        self
    }
    /// Undergoes the violence.
    pub fn slachtoffer(mut self) -> Self {
        self.rollen.push(RolInMelding::Slachtoffer);
        self
    }
    /// Is thought to do it.
    pub fn pleger(mut self) -> Self {
        self.rollen.push(RolInMelding::Pleger);
        self
    }
    /// Is a parent of these.
    pub fn ouder_van(self, kinderen: &[&Person]) -> Self {
        kinderen.iter().fold(self, |parent, kind| parent.met_relatie(Relatiesoort::OuderVan, kind))
    }
    /// Is to another person.
    pub fn met_relatie(mut self, soort: Relatiesoort, tot: &Person) -> Self {
        self.relaties.push(Relatie { soort, tot: tot.id });
        self
    }
    /// The reporter told this person, who reacted so.
    pub fn hoorde_het(mut self, reactie: &str) -> Self {
        self.verteld = (GeinformeerdDoorMelder::Ja, Some(tekst(reactie)));
        self
    }
    /// The reporter did not tell this person, for this reason.
    pub fn niet_verteld(mut self, reden: &str) -> Self {
        self.verteld = (GeinformeerdDoorMelder::Nee, Some(tekst(reden)));
        self
    }
    /// As typed in a dossier.
    pub fn invoer(&self) -> BetrokkeneInvoer {
        BetrokkeneInvoer {
            id: self.id,
            identiteit: self.identiteit.clone(),
            rol: self.rol,
            is_client: self.client,
            huishouden: self.huishouden,
            weet_van_zorgen: self.weet,
            adres: self.adres.clone(),
        }
    }
    /// As typed in a report.
    pub fn opgave(&self) -> BetrokkeneOpgave {
        BetrokkeneOpgave {
            id: self.id,
            identiteit: self.identiteit.clone(),
            rollen: self.rollen.clone(),
            relaties: self.relaties.clone(),
            huishouden: if self.huishouden { Huishouden::Ja } else { Huishouden::Nee },
            gezag: None,
            adres: self.adres.clone(),
            geinformeerd: Some(self.verteld.0),
            geinformeerd_toelichting: self.verteld.1.clone(),
        }
    }
}

/// The ids of people.
pub fn ids(people: &[&Person]) -> Vec<BetrokkeneId> {
    people.iter().map(|person| person.id).collect()
}

impl Days {
    /// A child of this age.
    pub fn kind(&self, naam: &str, leeftijd: u16) -> Person {
        Person::new(GezinsRol::Kind, RolInMelding::Kind, Some(naam), self.geboren(naam, leeftijd))
    }
    /// A parent.
    pub fn ouder(&self, naam: &str, leeftijd: u16) -> Person {
        Person::new(GezinsRol::Ouder, RolInMelding::Ouder, Some(naam), self.geboren(naam, leeftijd))
    }
    /// A partner.
    pub fn partner(&self, naam: &str, leeftijd: u16) -> Person {
        Person::new(GezinsRol::Partner, RolInMelding::Partner, Some(naam), self.geboren(naam, leeftijd))
    }
    /// A former partner, who lives elsewhere.
    pub fn ex(&self, naam: &str, leeftijd: u16) -> Person {
        Person::new(GezinsRol::ExPartner, RolInMelding::ExPartner, Some(naam), self.geboren(naam, leeftijd)).elders()
    }
    /// An adult: a client, or somebody else in the family.
    pub fn volwassene(&self, naam: &str, leeftijd: u16) -> Person {
        Person::new(GezinsRol::Client, RolInMelding::Gezinslid, Some(naam), self.geboren(naam, leeftijd))
    }
    /// Somebody who cares for somebody else.
    pub fn mantelzorger(&self, naam: &str, leeftijd: u16) -> Person {
        Person::new(GezinsRol::Mantelzorger, RolInMelding::Mantelzorger, Some(naam), self.geboren(naam, leeftijd))
    }
    /// A child that is expected in so many weeks.
    pub fn ongeboren(&self, weken: i32) -> Person {
        let verwacht = Some(self.today().plus_dagen(7 * weken));
        Person::new(GezinsRol::Kind, RolInMelding::Kind, None, Geboorte::Ongeboren { verwacht })
    }
    /// Somebody whose name nobody knows, about this old.
    pub fn naamloos(&self, leeftijd: u16) -> Person {
        let geboorte = Geboorte::Ongeveer { leeftijd, op: self.today().plus_maanden(-2) };
        Person::new(GezinsRol::Anders, RolInMelding::Anders, None, geboorte)
    }
    /// A birth that makes somebody this old today. Not everybody has their birthday on the same day.
    fn geboren(&self, naam: &str, leeftijd: u16) -> Geboorte {
        let days: u32 = naam.bytes().map(u32::from).sum::<u32>() % 330;
        let birthday: Dag = self.today().plus_jaren(-i32::from(leeftijd));
        Geboorte::Op(birthday.plus_dagen(-i32::try_from(days).unwrap_or(0)))
    }
}
