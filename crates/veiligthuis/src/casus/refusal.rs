//! What a casus refuses.

use kernel::{BetrokkeneId, Dag, Moment};

use super::Openstaand;
use crate::codes::Ketenbesluit;

/// Why a command is refused.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// Opened before.
    #[error("Deze casus bestaat al. Voeg de melding toe aan de casus.")]
    AlGeopend,
    /// Not opened.
    #[error("Deze casus bestaat nog niet. Open de casus met de eerste melding.")]
    NogNietGeopend,
    /// In the casus already.
    #[error("Deze melding hoort al bij de casus.")]
    MeldingHoortErAlBij,
    /// Not in the casus.
    #[error("Deze melding hoort niet bij de casus. Voeg haar eerst toe.")]
    MeldingOnbekend,
    /// Taken in before.
    #[error("Het besluit over deze melding is al verwerkt in de casus.")]
    AlVerwerkt,
    /// Ended.
    #[error(
        "Deze casus is afgerond. Open een nieuwe casus voor de melding; op de radar blijft de eerdere melding te zien."
    )]
    CasusIsAfgerond,
    /// Closed.
    #[error("Deze casus is afgesloten. Heropen de casus als er nieuwe feiten zijn of na een klacht.")]
    AlGesloten,
    /// Not closed, and nothing to open again.
    #[error("Deze casus is niet afgesloten en niet in monitoring. U kunt gewoon verder werken.")]
    NietsTeHeropenen,
    /// A decision before the receipt of its melding.
    #[error("Het besluit ligt vóór de ontvangst van de melding. Kijk de dag en de tijd na.")]
    BesluitVoorOntvangst,
    /// A moment after now.
    #[error("Dit moment ligt in de toekomst. Leg vast wat al is gebeurd, met de juiste dag en tijd.")]
    MomentInDeToekomst,
    /// A moment before what it follows on.
    #[error("Dit moment ligt vóór wat eraan voorafging. Kijk de dag en de tijd na.")]
    MomentTeVroegInDeTijd,
    /// Same id twice.
    #[error("Dit staat al in de casus. Ververs de pagina en kijk of het al is opgeslagen.")]
    OnderdeelBestaatAl,
    /// About nobody.
    #[error("Kies over wie dit gaat: minstens één persoon.")]
    OverWieOntbreekt,
    /// Somebody who is not in the casus.
    #[error("Deze persoon staat niet in de casus. Kies iemand uit de lijst.")]
    BetrokkeneOnbekend,
    /// A service that was not decided.
    #[error("Tot deze dienst is niet besloten. Rond eerst de veiligheidsbeoordeling af met deze uitkomst.")]
    DienstNietBesloten,
    /// A second service of a kind.
    #[error("Deze dienst loopt al in de casus. Ga verder in de lopende dienst.")]
    DienstLooptAl,
    /// No such service.
    #[error("Deze dienst loopt niet in de casus.")]
    DienstOnbekend,
    /// Turned into itself.
    #[error("Een dienst kan niet in zichzelf worden omgezet. Kies een andere afloop.")]
    OmzettingInZichzelf,
    /// Somebody else works on it.
    #[error("Een collega heeft deze casus al. Vraag of de collega de casus overdraagt.")]
    AlOpgepakt,
    /// Nobody works on it.
    #[error("Niemand heeft deze casus nog. Pak de casus eerst op.")]
    EerstOppakken,
    /// Taken by, or handed to, who has it.
    #[error("Deze casus staat al op naam van deze medewerker. U kunt verder met de casus.")]
    HeeftDeCasusAl,
    /// No service waits.
    #[error("Er wacht geen dienst op een start. Leg wat u hoorde vast bij de dienst of de overdracht die loopt.")]
    NietsWacht,
    /// Not on the agenda.
    #[error("Dit hoeft in deze casus niet meer te gebeuren. Ververs de pagina en kijk wat er nu openstaat.")]
    WerkOnbekend,
    /// The last day has not passed.
    #[error("Dit is niet te laat: het kan nog tot en met {}. Een reden is pas daarna nodig.", .0.kort())]
    NietTeLaat(Dag),
    /// "Something else" without words.
    #[error("Leg uit waarom het te laat is: u koos een andere reden.")]
    ToelichtingTeLaatOntbreekt,
    /// Nothing was decided yet.
    #[error("Er is nog niet besloten over de melding. Rond eerst de veiligheidsbeoordeling af.")]
    EerstBesluiten,
    /// Nothing to transfer.
    #[error("In deze casus is niets over te dragen: er is geen vervolg besloten.")]
    NietsOverTeDragen,
    /// Nothing is named that is transferred.
    #[error("Kies wat u overdraagt: minstens één verantwoordelijkheid.")]
    VerantwoordelijkheidOntbreekt,
    /// The requested day is before the offer.
    #[error("De gevraagde reactiedag ligt vóór de dag van het aanbod. Kies een latere dag.")]
    ReactiedagVoorAanbod,
    /// No such transfer.
    #[error("Deze overdracht staat niet in de casus.")]
    OverdrachtOnbekend,
    /// Answered or taken back.
    #[error("Op deze overdracht is al geantwoord, of zij is ingetrokken. Bied haar zo nodig opnieuw aan.")]
    OverdrachtBeantwoord,
    /// Received before.
    #[error("De ontvangst van dit aanbod staat er al.")]
    AlOntvangen,
    /// Somebody of another party.
    #[error(
        "Deze persoon accepteert namens een andere partij dan waaraan de overdracht is aangeboden. Veilig Thuis blijft verantwoordelijk. Bied de overdracht eerst aan die partij aan."
    )]
    AnderePartij,
    /// Given back without acceptance.
    #[error("Deze overdracht is niet geaccepteerd. Alleen wat is geaccepteerd, kan worden teruggegeven.")]
    NietGeaccepteerd,
    /// Nothing to end.
    #[error("Er is geen bemoeienis om te beëindigen: er is geen vervolg besloten, of er is al overgedragen.")]
    GeenBemoeienis,
    /// A service or an offer still runs.
    #[error("Er loopt nog een dienst of een aanbod. Rond dat eerst af of trek het in.")]
    EerstAfronden,
    /// No such monitoring moment.
    #[error("Dit monitoringsmoment bestaat niet in de casus.")]
    MomentOnbekend,
    /// Done, skipped, suspended or replaced.
    #[error("Dit monitoringsmoment staat niet open: het is gedaan, overgeslagen, opgeschort of vervangen.")]
    MomentNietOpen,
    /// Before its time.
    #[error("Dit monitoringsmoment kan nog niet: het mag vanaf {}. Plan zo nodig een extra moment.", .0.kort())]
    MonitoringTeVroeg(Dag),
    /// People of whom nothing was recorded.
    #[error("Nog niet bij iedereen is vastgelegd hoe veilig het is. Vul het voor elke persoon in.")]
    NietIedereenGemonitord(Vec<BetrokkeneId>),
    /// Nobody was asked.
    #[error("Kies bij wie u het hebt gevraagd: minstens één.")]
    GevraagdBijOntbreekt,
    /// An extra moment in the past.
    #[error("De dag van het extra moment ligt niet in de toekomst. Kies een latere dag.")]
    ExtraMomentVoorbij,
    /// Nothing is monitored here.
    #[error("Er loopt geen monitoring in deze casus. Een extra moment kan vanaf een geaccepteerde overdracht.")]
    GeenMonitoring,
    /// Another proposal waits.
    #[error("Er ligt al een voorstel. Laat een collega daar eerst over beslissen.")]
    VoorstelLoopt,
    /// Nothing waits for a second person.
    #[error("Er ligt geen voorstel. Stel eerst iets voor.")]
    GeenVoorstel,
    /// The proposal that was read is not the one that lies there.
    #[error("Er ligt inmiddels een ander voorstel. Lees het nieuwe voorstel en beslis daarover.")]
    VoorstelVervangen,
    /// The proposer can not be the second person.
    #[error("U hebt dit zelf voorgesteld. Een besluit nemen twee mensen: vraag een collega om te bekrachtigen.")]
    TweedeBeslisserOntbreekt,
    /// None of the two holds a qualifying role.
    #[error(
        "Een van de twee beslissers moet gedragswetenschapper of vertrouwensarts zijn, of een andere rol hebben die de regio daarvoor aanwijst. Vraag zo iemand om te bekrachtigen."
    )]
    KwalificerendeRolOntbreekt,
    /// Something is open: each of it.
    #[error("De casus kan nog niet dicht. {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))]
    NogNietAlles(Vec<Openstaand>),
    /// Closing needs two.
    #[error(
        "Sluiten zonder geaccepteerde overdracht, of met een overgeslagen monitoringsmoment, beslissen twee mensen. Stel het sluiten voor; een collega bekrachtigt."
    )]
    SluitenMetTwee,
    /// Closing does not need two.
    #[error("Alles is gedaan en geaccepteerd: u kunt de casus zelf sluiten.")]
    SluitenKanZelf,
    /// Something outside, not decided by two.
    #[error(
        "Dit beslissen twee mensen voordat het gebeurt. Stel het eerst voor; als een collega bekrachtigt, kunt u het vastleggen."
    )]
    KetenbesluitOntbreekt(Ketenbesluit),
    /// Done before it was decided.
    #[error("Dit moment ligt vóór het besluit van twee mensen. Kijk de dag en de tijd na.")]
    VoorHetBesluit,
    /// No decision to use or to let go.
    #[error("Dit besluit is er niet, of het is al uitgevoerd of vervallen.")]
    KetenbesluitOnbekend,
    /// A moment before the first report.
    #[error("Dit moment ligt vóór de eerste melding in deze casus ({}). Kijk de dag en de tijd na.", klok(*.0))]
    VoorDeMelding(Moment),
    /// Nobody stays at home.
    #[error("Kies wie er thuis blijft: minstens één persoon. Een huisverbod beschermt huisgenoten.")]
    ThuisblijverOntbreekt,
    /// Away and at home at once.
    #[error("Wie het huis uit moet, kan niet ook thuis blijven. Kies een van de twee.")]
    UithuisgeplaatsteBlijftThuis,
    /// Over before the report.
    #[error("Dit huisverbod was al voorbij toen de melding binnenkwam. Kijk de dag en de tijd na.")]
    HuisverbodVoorDeMelding,
    /// Twice at the same time.
    #[error("Voor deze persoon loopt al een huisverbod. Verleng dat, of leg eerst vast hoe het eindigde.")]
    HuisverbodLooptAl,
    /// No such huisverbod.
    #[error("Dit huisverbod staat niet in de casus.")]
    HuisverbodOnbekend,
    /// Ended before.
    #[error("Van dit huisverbod staat het einde er al. Leg een nieuw huisverbod apart vast.")]
    HuisverbodAlBeeindigd,
    /// Something after its end.
    #[error("Dit huisverbod was toen al voorbij: het eindigde op {}. Kijk de dag en de tijd na.", klok(*.0))]
    HuisverbodWasVoorbij(Moment),
    /// Longer than the law allows.
    #[error(
        "Een huisverbod van {dagen} dagen kan niet. Met de verlenging erbij duurt het hoogstens {hoogstens} dagen: dit kan tot {}. Kies {hoogstens} dagen of minder.", klok(*.tot)
    )]
    HuisverbodTeLang {
        /// Asked, in total.
        dagen: u16,
        /// Allowed, in total.
        hoogstens: u16,
        /// The last minute.
        tot: Moment,
    },
    /// An extension that does not extend.
    #[error("Dit huisverbod duurt al {0} dagen. Een verlenging maakt het langer: kies meer dagen in totaal.")]
    HuisverbodNietLanger(u16),
    /// Its time is not over.
    #[error(
        "Dit huisverbod loopt nog, tot {}. Als het eerder ophield, kies dan wie het beëindigde: de burgemeester of de rechter.", klok(*.0)
    )]
    HuisverbodLooptNog(Moment),
    /// Ended earlier, but when?
    #[error("Vul in wanneer het huisverbod eindigde: de dag en de tijd.")]
    EindmomentOntbreekt,
    /// No such request.
    #[error("Dit verzoek aan de Raad staat niet in de casus.")]
    VtoOnbekend,
    /// Told before.
    #[error("Dat het college is ingelicht over dit verzoek, staat er al.")]
    CollegeAlIngelicht,
    /// No such flag.
    #[error("Deze vlag staat niet in de casus.")]
    VlagOnbekend,
    /// The same flag twice.
    #[error("Deze vlag staat al. Werk haar bij, of beëindig haar eerst.")]
    VlagLooptAl,
    /// Ended before.
    #[error("Deze vlag is al beëindigd. Zet zo nodig een nieuwe.")]
    VlagAlBeeindigd,
    /// A day to look again that is not ahead.
    #[error("De dag waarop u opnieuw kijkt, ligt niet in de toekomst. Kies een latere dag.")]
    TerugkijkdagVoorbij,
}

/// A moment in a sentence, to the minute.
fn klok(op: Moment) -> String {
    let (uur, minuut) = op.klok();
    format!("{} om {uur:02}.{minuut:02} uur", op.dag().kort())
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AlGeopend => "al-geopend",
            Self::NogNietGeopend => "nog-niet-geopend",
            Self::MeldingHoortErAlBij => "melding-hoort-er-al-bij",
            Self::MeldingOnbekend => "melding-onbekend",
            Self::AlVerwerkt => "al-verwerkt",
            Self::CasusIsAfgerond => "casus-is-afgerond",
            Self::AlGesloten => "al-gesloten",
            Self::NietsTeHeropenen => "niets-te-heropenen",
            Self::BesluitVoorOntvangst => "besluit-voor-ontvangst",
            Self::MomentInDeToekomst => "moment-in-de-toekomst",
            Self::MomentTeVroegInDeTijd => "moment-te-vroeg-in-de-tijd",
            Self::OnderdeelBestaatAl => "onderdeel-bestaat-al",
            Self::OverWieOntbreekt => "over-wie-ontbreekt",
            Self::BetrokkeneOnbekend => "betrokkene-onbekend",
            Self::DienstNietBesloten => "dienst-niet-besloten",
            Self::DienstLooptAl => "dienst-loopt-al",
            Self::DienstOnbekend => "dienst-onbekend",
            Self::OmzettingInZichzelf => "omzetting-in-zichzelf",
            Self::AlOpgepakt => "al-opgepakt",
            Self::EerstOppakken => "eerst-oppakken",
            Self::HeeftDeCasusAl => "heeft-de-casus-al",
            Self::NietsWacht => "niets-wacht",
            Self::WerkOnbekend => "werk-onbekend",
            Self::NietTeLaat(_) => "niet-te-laat",
            Self::ToelichtingTeLaatOntbreekt => "toelichting-te-laat-ontbreekt",
            Self::EerstBesluiten => "eerst-besluiten",
            Self::NietsOverTeDragen => "niets-over-te-dragen",
            Self::VerantwoordelijkheidOntbreekt => "verantwoordelijkheid-ontbreekt",
            Self::ReactiedagVoorAanbod => "reactiedag-voor-aanbod",
            Self::OverdrachtOnbekend => "overdracht-onbekend",
            Self::OverdrachtBeantwoord => "overdracht-beantwoord",
            Self::AlOntvangen => "al-ontvangen",
            Self::AnderePartij => "andere-partij",
            Self::NietGeaccepteerd => "niet-geaccepteerd",
            Self::GeenBemoeienis => "geen-bemoeienis",
            Self::EerstAfronden => "eerst-afronden",
            Self::MomentOnbekend => "moment-onbekend",
            Self::MomentNietOpen => "moment-niet-open",
            Self::MonitoringTeVroeg(_) => "monitoring-te-vroeg",
            Self::NietIedereenGemonitord(_) => "niet-iedereen-gemonitord",
            Self::GevraagdBijOntbreekt => "gevraagd-bij-ontbreekt",
            Self::ExtraMomentVoorbij => "extra-moment-voorbij",
            Self::GeenMonitoring => "geen-monitoring",
            Self::VoorstelLoopt => "voorstel-loopt",
            Self::GeenVoorstel => "geen-voorstel",
            Self::VoorstelVervangen => "voorstel-vervangen",
            Self::TweedeBeslisserOntbreekt => "tweede-beslisser-ontbreekt",
            Self::KwalificerendeRolOntbreekt => "kwalificerende-rol-ontbreekt",
            Self::NogNietAlles(_) => "nog-niet-alles",
            Self::SluitenMetTwee => "sluiten-met-twee",
            Self::SluitenKanZelf => "sluiten-kan-zelf",
            Self::KetenbesluitOntbreekt(_) => "ketenbesluit-ontbreekt",
            Self::VoorHetBesluit => "voor-het-besluit",
            Self::KetenbesluitOnbekend => "ketenbesluit-onbekend",
            Self::VoorDeMelding(_) => "voor-de-melding",
            Self::ThuisblijverOntbreekt => "thuisblijver-ontbreekt",
            Self::UithuisgeplaatsteBlijftThuis => "uithuisgeplaatste-blijft-thuis",
            Self::HuisverbodVoorDeMelding => "huisverbod-voor-de-melding",
            Self::HuisverbodLooptAl => "huisverbod-loopt-al",
            Self::HuisverbodOnbekend => "huisverbod-onbekend",
            Self::HuisverbodAlBeeindigd => "huisverbod-al-beeindigd",
            Self::HuisverbodWasVoorbij(_) => "huisverbod-was-voorbij",
            Self::HuisverbodTeLang { .. } => "huisverbod-te-lang",
            Self::HuisverbodNietLanger(_) => "huisverbod-niet-langer",
            Self::HuisverbodLooptNog(_) => "huisverbod-loopt-nog",
            Self::EindmomentOntbreekt => "eindmoment-ontbreekt",
            Self::VtoOnbekend => "vto-onbekend",
            Self::CollegeAlIngelicht => "college-al-ingelicht",
            Self::VlagOnbekend => "vlag-onbekend",
            Self::VlagLooptAl => "vlag-loopt-al",
            Self::VlagAlBeeindigd => "vlag-al-beeindigd",
            Self::TerugkijkdagVoorbij => "terugkijkdag-voorbij",
        }
    }
}
