//! The work on a casus after the decision: services, transfer, monitoring, closing.

use super::codes;

codes! {
    /// A service of Veilig Thuis.
    Dienst {
        /// Voorwaarden & Vervolg.
        VoorwaardenEnVervolg = "voorwaarden-en-vervolg",
        /// Onderzoek.
        Onderzoek = "onderzoek",
    }
}

codes! {
    /// How a service ended (CBS tells *niet voortijdig afgesloten* apart).
    DienstAfloop {
        /// Finished.
        Afgerond = "afgerond",
        /// Ended before it was finished.
        VoortijdigAfgesloten = "voortijdig-afgesloten",
        /// Goes on as onderzoek: cooperation stopped, or there is doubt about the facts.
        OmgezetNaarOnderzoek = "omgezet-naar-onderzoek",
        /// Goes on as Voorwaarden & Vervolg: the people cooperate.
        OmgezetNaarVoorwaarden = "omgezet-naar-voorwaarden",
    }
}

impl DienstAfloop {
    /// The service that has to follow.
    pub const fn volgt(self) -> Option<Dienst> {
        match self {
            Self::Afgerond | Self::VoortijdigAfgesloten => None,
            Self::OmgezetNaarOnderzoek => Some(Dienst::Onderzoek),
            Self::OmgezetNaarVoorwaarden => Some(Dienst::VoorwaardenEnVervolg),
        }
    }
}

codes! {
    /// Kind of party that can take over (domain file, 1.3 S6; *andere Veilig Thuis*: scenario S18).
    PartijSoort {
        /// The people themselves.
        Directbetrokkenen = "directbetrokkenen",
        /// Their network.
        Netwerk = "netwerk",
        /// Lokaal (wijk)team.
        LokaalTeam = "lokaal-team",
        /// A professional or institution that is involved already.
        BetrokkenProfessional = "betrokken-professional",
        /// A multidisciplinary team, as far as it can take over by law.
        MultidisciplinairTeam = "multidisciplinair-team",
        /// Gecertificeerde instelling: it keeps watch itself.
        GecertificeerdeInstelling = "gecertificeerde-instelling",
        /// Veilig Thuis in another region: the monitoring goes along.
        AndereVeiligThuis = "andere-veilig-thuis",
    }
}

impl PartijSoort {
    /// Why Veilig Thuis does not monitor after this party took over; `None` when it does.
    pub const fn geen_monitoring(self) -> Option<RedenGeenMonitoring> {
        match self {
            Self::GecertificeerdeInstelling => Some(RedenGeenMonitoring::GiBetrokken),
            Self::AndereVeiligThuis => Some(RedenGeenMonitoring::AndereRegio),
            Self::Directbetrokkenen
            | Self::Netwerk
            | Self::LokaalTeam
            | Self::BetrokkenProfessional
            | Self::MultidisciplinairTeam => None,
        }
    }
}

codes! {
    /// Why there is no monitoring by this Veilig Thuis.
    RedenGeenMonitoring {
        /// A gecertificeerde instelling keeps watch.
        GiBetrokken = "gi-betrokken",
        /// Veilig Thuis of another region monitors.
        AndereRegio = "andere-regio",
        /// The suspicion was refuted.
        Weerlegd = "weerlegd",
    }
}

codes! {
    /// What is transferred.
    Verantwoordelijkheid {
        /// Keeping sight of the safety.
        ZichtOpVeiligheid = "zicht-op-veiligheid",
        /// Seeing that the safety conditions are kept.
        VoorwaardenBewaken = "voorwaarden-bewaken",
        /// Starting and directing the help.
        HulpInzetten = "hulp-inzetten",
        /// Directing everybody who works with the people.
        Regie = "regie",
    }
}

codes! {
    /// Where a transfer stands.
    OverdrachtStand {
        /// Offered.
        Aangeboden = "aangeboden",
        /// The party says that it has the offer.
        Ontvangen = "ontvangen",
        /// Accepted by a named person.
        Geaccepteerd = "geaccepteerd",
        /// Refused.
        Geweigerd = "geweigerd",
        /// Taken back by Veilig Thuis.
        Ingetrokken = "ingetrokken",
        /// Given back after it was accepted.
        Teruggegeven = "teruggegeven",
    }
}

impl OverdrachtStand {
    /// Whether the party still has to answer.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Aangeboden | Self::Ontvangen => true,
            Self::Geaccepteerd | Self::Geweigerd | Self::Ingetrokken | Self::Teruggegeven => false,
        }
    }
}

codes! {
    /// Why a party refuses (domain file, 8.2).
    RedenWeigering {
        /// No capacity.
        Capaciteit = "capaciteit",
        /// Not our resident.
        NietOnzeInwoner = "niet-onze-inwoner",
        /// Not our task.
        NietOnzeTaak = "niet-onze-taak",
        /// The offer says too little.
        OnvoldoendeInformatie = "onvoldoende-informatie",
        /// Disagrees on the safety.
        OneensOverVeiligheid = "oneens-over-veiligheid",
        /// Closed there already.
        AlAfgesloten = "al-afgesloten",
    }
}

codes! {
    /// Why a party gives back what it had accepted.
    RedenTeruggave {
        /// It became unsafe again.
        NieuweOnveiligheid = "nieuwe-onveiligheid",
        /// The people stopped cooperating.
        GeenMedewerking = "geen-medewerking",
        /// The party can not do it any more.
        Capaciteit = "capaciteit",
        /// The people moved.
        Verhuisd = "verhuisd",
        /// Something else; the words say what.
        Anders = "anders",
    }
}

codes! {
    /// A step of the ladder while a party does not answer (domain file, 8.2 and S12). The days stand in the region's settings.
    Trede {
        /// A reminder.
        Herinnering = "herinnering",
        /// To the team lead of the party.
        Escalatie = "escalatie",
        /// To the municipality and the board.
        Rood = "rood",
    }
}

codes! {
    /// Which monitoring moment.
    Momentsoort {
        /// The first, at least three months after the anchor (T10).
        Eerste = "eerste",
        /// The second, at least twelve months after the anchor (T11).
        Tweede = "tweede",
        /// An extra one.
        Extra = "extra",
    }
}

codes! {
    /// Where a monitoring moment stands.
    MomentStand {
        /// Has to be done.
        Open = "open",
        /// Done.
        Gedaan = "gedaan",
        /// Two people decided that it is not done.
        Overgeslagen = "overgeslagen",
        /// Waits while the casus is open again.
        Opgeschort = "opgeschort",
        /// A later acceptance planned new moments.
        Vervangen = "vervangen",
    }
}

codes! {
    /// Whom was asked at a monitoring moment.
    GevraagdBij {
        /// The person.
        PersoonZelf = "persoon-zelf",
        /// A parent or carer.
        OuderOfVerzorger = "ouder-of-verzorger",
        /// Somebody else of the family.
        AnderGezinslid = "ander-gezinslid",
        /// The party that took over.
        Overdrachtspartij = "overdrachtspartij",
        /// The reporter.
        Melder = "melder",
        /// School or child care.
        SchoolOfOpvang = "school-of-opvang",
        /// The network.
        Netwerk = "netwerk",
        /// Another professional.
        AndereProfessional = "andere-professional",
    }
}

codes! {
    /// What was decided after a monitoring moment.
    Monitorbesluit {
        /// Go on as planned.
        Doorgaan = "doorgaan",
        /// One more moment.
        ExtraMoment = "extra-moment",
        /// Open the casus again.
        Heropenen = "heropenen",
        /// The casus can be closed when nothing else is open.
        Sluiten = "sluiten",
    }
}

codes! {
    /// Why a monitoring moment is not done.
    RedenOverslaan {
        /// A gecertificeerde instelling keeps watch.
        GiBetrokken = "gi-betrokken",
        /// Moved to another region, which monitors.
        AndereRegio = "andere-regio",
        /// Contact would make it less safe.
        ContactOnveilig = "contact-onveilig",
        /// Nobody can be reached, after several attempts.
        OnbereikbaarNaPogingen = "onbereikbaar-na-pogingen",
        /// Something else; the explanation says what.
        Anders = "anders",
    }
}

codes! {
    /// Why the involvement ends without a transfer.
    RedenEinde {
        /// Safe again, and nobody has to take over.
        VeiligheidHersteld = "veiligheid-hersteld",
        /// Help was running already and goes on.
        HulpLoopt = "hulp-loopt",
        /// The suspicion was refuted: nobody is monitored.
        Weerlegd = "weerlegd",
        /// A gecertificeerde instelling keeps watch.
        GiBetrokken = "gi-betrokken",
        /// Another region goes on.
        AndereRegio = "andere-regio",
    }
}

impl RedenEinde {
    /// Why Veilig Thuis does not monitor; `None` when it does.
    pub const fn geen_monitoring(self) -> Option<RedenGeenMonitoring> {
        match self {
            Self::VeiligheidHersteld | Self::HulpLoopt => None,
            Self::Weerlegd => Some(RedenGeenMonitoring::Weerlegd),
            Self::GiBetrokken => Some(RedenGeenMonitoring::GiBetrokken),
            Self::AndereRegio => Some(RedenGeenMonitoring::AndereRegio),
        }
    }
}

codes! {
    /// What opened a casus again (domain file, 1.3 S18).
    AanleidingHeropening {
        /// A new melding during monitoring.
        Vervolgmelding = "vervolgmelding",
        /// A new melding after closing, in a region that goes on in the same casus.
        Hermelding = "hermelding",
        /// What was seen at a monitoring moment.
        Monitoring = "monitoring",
        /// The party gave the responsibility back.
        Teruggave = "teruggave",
        /// A correction after a complaint.
        Klacht = "klacht",
        /// New facts that are no melding.
        NieuweFeiten = "nieuwe-feiten",
    }
}

codes! {
    /// Official category of a melding (CBS table 85361NED; domain file, 4.2).
    Meldingcategorie {
        /// First melding: nobody in it is known.
        E1 = "E1",
        /// Hermelding: several people known.
        H1 = "H1",
        /// Hermelding: one person known.
        H2 = "H2",
        /// Vervolgmelding during the veiligheidsbeoordeling.
        V1 = "V1",
        /// Vervolgmelding after it: a service runs or a transfer waits.
        V2 = "V2",
        /// Vervolgmelding during monitoring.
        V3 = "V3",
    }
}

codes! {
    /// What has to be done in a casus, with a last day.
    Agendawerk {
        /// Decide on a melding.
        Beoordelen = "beoordelen",
        /// Start a service.
        DienstStarten = "dienst-starten",
        /// Finish a service.
        DienstAfronden = "dienst-afronden",
        /// Settle what follows: offer a transfer, or end the involvement.
        VervolgRegelen = "vervolg-regelen",
        /// Remind a party that did not answer.
        Herinnering = "herinnering",
        /// Escalate to the team lead.
        Escalatie = "escalatie",
        /// Escalate to the municipality and the board.
        Rood = "rood",
        /// The answer of a party, when the whole ladder was done.
        Antwoord = "antwoord",
        /// A second person decides on a proposal.
        Bekrachtigen = "bekrachtigen",
        /// A monitoring moment.
        Monitoring = "monitoring",
        /// Do what two people decided.
        KetenUitvoeren = "keten-uitvoeren",
        /// A huisverbod ends.
        HuisverbodEindigt = "huisverbod-eindigt",
        /// Tell the college of a request to the Raad.
        CollegeInlichten = "college-inlichten",
        /// Look again at the involvement of a partner.
        KetenTerugkijken = "keten-terugkijken",
        /// Close.
        Sluiten = "sluiten",
        /// The end of the retention, when nothing changes any more.
        Bewaren = "bewaren",
    }
}

codes! {
    /// Where a casus stands.
    CasusStand {
        /// No event yet.
        NogNiet = "nog-niet",
        /// All its meldingen were moved to another casus.
        Verplaatst = "verplaatst",
        /// At least one melding waits for its decision, and none was kept by Veilig Thuis or transferred.
        InBeoordeling = "in-beoordeling",
        /// Waits for Voorwaarden & Vervolg.
        WachtOpVoorwaardenEnVervolg = "wacht-op-voorwaarden-en-vervolg",
        /// Voorwaarden & Vervolg runs.
        VoorwaardenEnVervolg = "voorwaarden-en-vervolg",
        /// Waits for onderzoek.
        WachtOpOnderzoek = "wacht-op-onderzoek",
        /// Onderzoek runs.
        Onderzoek = "onderzoek",
        /// Waits for the transfer. Veilig Thuis stays responsible until it is accepted.
        WachtOpOverdracht = "wacht-op-overdracht",
        /// A party has to answer.
        OverdrachtAangeboden = "overdracht-aangeboden",
        /// Refused, and nobody else was asked yet.
        OverdrachtGeweigerd = "overdracht-geweigerd",
        /// Given back, and nobody else was asked yet.
        OverdrachtTeruggegeven = "overdracht-teruggegeven",
        /// Waits for regional tailoring.
        Maatwerk = "maatwerk",
        /// Open again; what follows is not chosen yet.
        Heropend = "heropend",
        /// A monitoring moment has to be done.
        InMonitoring = "in-monitoring",
        /// Transferred or ended, and nothing is to be monitored any more: can be closed.
        Afgehandeld = "afgehandeld",
        /// Closed.
        Afgesloten = "afgesloten",
        /// No follow-up is needed; stays on the radar.
        GeenVervolg = "geen-vervolg",
        /// Turned into advice.
        Omgezet = "omgezet",
        /// Every melding was taken back.
        Ingetrokken = "ingetrokken",
    }
}
