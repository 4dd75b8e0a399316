//! Everything that can be done, and one marker type for each: a route or a use case names its act as a type, so that it can
//! not forget its check.

use crate::Relatie;

/// What an act is done to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Voorwerp {
    /// Nothing that exists already: a public page, a list, a new file, one's own account.
    Geen,
    /// A professional's dossier.
    Dossier,
    /// A melding at Veilig Thuis.
    Melding,
    /// A casus at Veilig Thuis.
    Casus,
    /// A service (dienst) at Veilig Thuis.
    Dienst,
    /// An advice of Veilig Thuis.
    Advies,
    /// The account of somebody (else).
    Account,
    /// An organisation.
    Organisatie,
    /// The access log of an organisation.
    Logboek,
    /// The keys of a person in a file of an organisation.
    Sleutel,
}

impl Voorwerp {
    /// Every kind of object.
    pub const ALLE: [Voorwerp; 10] = [
        Voorwerp::Geen,
        Voorwerp::Dossier,
        Voorwerp::Melding,
        Voorwerp::Casus,
        Voorwerp::Dienst,
        Voorwerp::Advies,
        Voorwerp::Account,
        Voorwerp::Organisatie,
        Voorwerp::Logboek,
        Voorwerp::Sleutel,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Voorwerp::Geen => "geen",
            Voorwerp::Dossier => "dossier",
            Voorwerp::Melding => "melding",
            Voorwerp::Casus => "casus",
            Voorwerp::Dienst => "dienst",
            Voorwerp::Advies => "advies",
            Voorwerp::Account => "account",
            Voorwerp::Organisatie => "organisatie",
            Voorwerp::Logboek => "logboek",
            Voorwerp::Sleutel => "sleutel",
        }
    }
    /// The relations somebody can have to such an object.
    pub const fn relaties(self) -> &'static [Relatie] {
        match self {
            Voorwerp::Geen => &[],
            Voorwerp::Dossier => &[Relatie::ZelfdeOrganisatie, Relatie::Eigenaar],
            Voorwerp::Melding => &[
                Relatie::ZelfdeRegio,
                Relatie::Ontvanger,
                Relatie::Behandelaar,
                Relatie::Onbehandeld,
                Relatie::BesluitGevraagd,
                Relatie::Voorsteller,
            ],
            Voorwerp::Casus | Voorwerp::Dienst => {
                &[Relatie::ZelfdeRegio, Relatie::Behandelaar, Relatie::BesluitGevraagd, Relatie::Voorsteller]
            }
            Voorwerp::Advies => {
                &[Relatie::ZelfdeRegio, Relatie::Ontvanger, Relatie::BesluitGevraagd, Relatie::Voorsteller]
            }
            Voorwerp::Account | Voorwerp::Organisatie | Voorwerp::Logboek | Voorwerp::Sleutel => {
                &[Relatie::ZelfdeOrganisatie]
            }
        }
    }
}

mod verzegeld {
    /// Keeps [`super::Handeling`] closed: a marker made elsewhere could open content with the permit of a public page.
    pub trait Verzegeld {}
}

/// One act as a type. Only the markers in [`handeling`] are one.
///
/// ```compile_fail
/// struct Eigengemaakt;
/// impl access::Handeling for Eigengemaakt {
///     const ACTIE: access::Actie = access::Actie::Openbaar;
/// }
/// ```
pub trait Handeling: verzegeld::Verzegeld {
    /// The act.
    const ACTIE: Actie;
}

/// An act whose permit opens personal data. Who may do it may see the object anyway (a test holds that).
pub trait OpentInhoud: Handeling {}

macro_rules! acties {
    ($($naam:ident $code:literal $voorwerp:ident $inhoud:ident $omschrijving:literal;)*) => {
        /// Everything that can be done. What is not here can not be asked, what no rule names is refused.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Actie {
            $(#[doc = $omschrijving] $naam,)*
        }

        impl Actie {
            /// Every act.
            pub const ALLE: &'static [Actie] = &[$(Actie::$naam),*];

            /// The stable code; it stands in the access log.
            pub const fn code(self) -> &'static str {
                match self { $(Actie::$naam => $code,)* }
            }
            /// The act with this code.
            pub fn van_code(code: &str) -> Option<Self> {
                Self::ALLE.iter().copied().find(|actie| actie.code() == code)
            }
            /// What it is, in one Dutch line.
            pub const fn naam(self) -> &'static str {
                match self { $(Actie::$naam => $omschrijving,)* }
            }
            /// What it is done to.
            pub const fn voorwerp(self) -> Voorwerp {
                match self { $(Actie::$naam => Voorwerp::$voorwerp,)* }
            }
            /// Whether its permit opens personal data.
            pub const fn opent_inhoud(self) -> bool {
                match self { $(Actie::$naam => acties!(@opent $inhoud),)* }
            }
        }

        /// One type without a value's weight for every act.
        pub mod handeling {
            use super::{Actie, Handeling, verzegeld::Verzegeld};
            $(
                #[doc = $omschrijving]
                #[derive(Clone, Copy, Debug)]
                pub struct $naam;
                impl Verzegeld for $naam {}
                impl Handeling for $naam {
                    const ACTIE: Actie = Actie::$naam;
                }
                acties!(@impl $inhoud $naam);
            )*
        }
    };
    (@opent inhoud) => { true };
    (@opent dicht) => { false };
    (@impl inhoud $naam:ident) => { impl super::OpentInhoud for $naam {} };
    (@impl dicht $naam:ident) => {};
}

// Some acts stay closed although they change something: claiming, starting, giving and confirming are open to the whole region, so that who
// comes second hears "already done" and not "not there"; who looks does so with `MeldingInzien`.
acties! {
    Openbaar "openbaar" Geen dicht "Een openbare bladzijde bekijken";
    Inloggen "inloggen" Geen dicht "Zich aanmelden";
    EigenAccount "eigen-account" Geen dicht "Het eigen account bekijken en wijzigen";
    DossierLijst "dossier-lijst" Geen inhoud "De lijst van dossiers bekijken";
    DossierOpenen "dossier-openen" Geen dicht "Een nieuw dossier openen";
    DossierInzien "dossier-inzien" Dossier inhoud "Een dossier bekijken";
    DossierBewerken "dossier-bewerken" Dossier inhoud "De stappen 0 tot en met 3 vastleggen";
    DossierWegen "dossier-wegen" Dossier inhoud "Wegen en besluiten (stap 4 en 5)";
    DossierMelden "dossier-melden" Dossier inhoud "Van het dossier een melding bij Veilig Thuis maken";
    DossierSluiten "dossier-sluiten" Dossier inhoud "Een dossier sluiten of heropenen";
    DossierVerantwoording "dossier-verantwoording" Dossier inhoud "De verantwoording van de stappen bekijken en afdrukken";
    DossierAnoniem "dossier-anoniem" Dossier inhoud "De anonieme casus bekijken";
    Werklijst "werklijst" Geen inhoud "De werklijst van de regio bekijken";
    MeldingOntvangen "melding-ontvangen" Geen dicht "Een nieuwe melding vastleggen";
    MeldingInzien "melding-inzien" Melding inhoud "Een melding bekijken";
    MelderInzien "melder-inzien" Melding inhoud "Zien wie de melder is";
    AdresInzien "adres-inzien" Melding inhoud "Een afgeschermd adres zien";
    AcuutChecken "acuut-checken" Melding inhoud "Vastleggen of er acuut gevaar is";
    MeldingClaimen "melding-claimen" Melding dicht "Een melding in behandeling nemen, teruggeven of toewijzen";
    MensenZoeken "mensen-zoeken" Melding inhoud "Bij een melding zoeken naar eerdere meldingen over dezelfde mensen";
    KoppelingBeslissen "koppeling-beslissen" Melding inhoud "Vastleggen of twee mensen in twee meldingen dezelfde zijn";
    KoppelingBekrachtigen "koppeling-bekrachtigen" Melding dicht "Als tweede beslissen of een koppeling ongedaan wordt gemaakt";
    MeldingAanvullen "melding-aanvullen" Melding inhoud "Een melding aanvullen";
    BeoordelingMaken "beoordeling-maken" Melding inhoud "De veiligheidsbeoordeling invullen";
    BesluitVoorstellen "besluit-voorstellen" Melding inhoud "Een besluit over de melding voorstellen";
    BesluitBekrachtigen "besluit-bekrachtigen" Melding dicht "Als tweede een voorgesteld besluit bekrachtigen of teruggeven";
    TerugkoppelingGeven "terugkoppeling-geven" Melding inhoud "De melder laten weten wat er met de melding is gedaan";
    MelderAfschermen "melder-afschermen" Melding inhoud "De melder afschermen, of de afscherming opheffen";
    CasusInzien "casus-inzien" Casus inhoud "Een casus bekijken";
    BerichtVersturen "bericht-versturen" Melding inhoud "Een betrokkene of de melder schrijven, en uitstel of weglaten voorstellen";
    BerichtBekrachtigen "bericht-bekrachtigen" Melding dicht "Als tweede uitstel of weglaten van een bericht bekrachtigen of teruggeven";
    DienstLijst "dienst-lijst" Geen inhoud "De lijst van diensten bekijken";
    DienstStarten "dienst-starten" Casus dicht "Een dienst starten die is besloten";
    DienstInzien "dienst-inzien" Dienst inhoud "Een dienst bekijken";
    DienstUitvoeren "dienst-uitvoeren" Dienst inhoud "Een dienst uitvoeren: contacten, voorwaarden, onderzoek, afronden";
    DienstToewijzen "dienst-toewijzen" Dienst dicht "Een dienst aan een collega geven";
    DienstBesluitBekrachtigen "dienst-besluit-bekrachtigen" Dienst dicht "Als tweede een voorstel in een dienst bekrachtigen of teruggeven";
    CasusClaimen "casus-claimen" Casus dicht "Een casus oppakken, teruggeven of toewijzen";
    CasusBewerken "casus-bewerken" Casus inhoud "De bemoeienis beëindigen, een casus heropenen, of voorstellen iets over te slaan";
    CasusBewaken "casus-bewaken" Casus inhoud "Vastleggen hoe veilig het is terwijl iets wacht, en waarom iets te laat is";
    OverdrachtAanbieden "overdracht-aanbieden" Casus inhoud "Een overdracht aanbieden of het aanbod intrekken";
    OverdrachtVastleggen "overdracht-vastleggen" Casus inhoud "Vastleggen wat een partij antwoordt op een overdracht";
    OverdrachtEscaleren "overdracht-escaleren" Casus inhoud "Vastleggen dat een partij is herinnerd of dat is opgeschaald";
    MonitoringVastleggen "monitoring-vastleggen" Casus inhoud "Een monitoringsmoment vastleggen of er een plannen";
    CasusSluiten "casus-sluiten" Casus inhoud "Een casus sluiten of dat voorstellen";
    CasusBekrachtigen "casus-bekrachtigen" Casus dicht "Als tweede een voorstel in een casus bekrachtigen of teruggeven";
    Bord "bord" Geen dicht "Het bord van de dag van de regio bekijken";
    Adviezen "adviezen" Geen dicht "De lijst van adviezen bekijken";
    AdviesVastleggen "advies-vastleggen" Geen dicht "Een advies vastleggen";
    AdviesInzien "advies-inzien" Advies inhoud "Een advies bekijken";
    AdviesvragerInzien "adviesvrager-inzien" Advies inhoud "Zien wie om advies vroeg";
    AdviesBewerken "advies-bewerken" Advies inhoud "Een vervolgadvies geven, afsluiten of omzetten naar een melding";
    AmbtshalveVoorstellen "ambtshalve-voorstellen" Advies inhoud "Voorstellen of Veilig Thuis zelf meldt";
    AmbtshalveBekrachtigen "ambtshalve-bekrachtigen" Advies dicht "Als tweede beslissen of Veilig Thuis zelf meldt";
    AccountsBeheren "accounts-beheren" Account dicht "Accounts uitnodigen, wijzigen en stopzetten";
    OrganisatiesBeheren "organisaties-beheren" Organisatie dicht "Organisaties toevoegen en wijzigen";
    ToegangslogInzien "toegangslog-inzien" Logboek dicht "Zien wie wat heeft bekeken";
    SleutelVernietigen "sleutel-vernietigen" Sleutel dicht "De sleutels van een persoon vernietigen";
}
