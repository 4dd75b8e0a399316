//! The closed lists of the dossier. Each value has a stable code, used in forms, in the stored form and in tests.

use crate::kader::lijst::lijst;

lijst!(
    /// What somebody is in the household, seen from the client.
    GezinsRol {
        /// The client, pupil or patient.
        Client = "client",
        /// A child.
        Kind = "kind",
        /// A parent or step-parent.
        Ouder = "ouder",
        /// A partner.
        Partner = "partner",
        /// A former partner; belongs to the domestic circle.
        ExPartner = "ex_partner",
        /// A brother or sister.
        BroerZus = "broer_zus",
        /// A grandparent.
        Grootouder = "grootouder",
        /// An informal carer.
        Mantelzorger = "mantelzorger",
        /// Somebody else.
        Anders = "anders",
    }
);

lijst!(
    /// Where a signal points. Both kinds are collected.
    Richting {
        /// Towards violence or abuse.
        Voor = "voor",
        /// Away from it.
        Tegen = "tegen",
    }
);

lijst!(
    /// Where a signal comes from. Own findings stay apart from what others say.
    Bron {
        /// Seen or heard by the professional.
        EigenWaarneming = "eigen_waarneming",
        /// Said by the child.
        VerklaringKind = "verklaring_kind",
        /// Said by the client or a parent.
        VerklaringClientOuder = "verklaring_client_ouder",
        /// Said by somebody else.
        VerklaringAnder = "verklaring_ander",
        /// An examination and its result.
        Onderzoek = "onderzoek",
    }
);

lijst!(
    /// Who was consulted.
    ConsultMet {
        /// A colleague.
        Collega = "collega",
        /// The attention officer for the meldcode.
        Aandachtsfunctionaris = "aandachtsfunctionaris",
        /// Veilig Thuis, 0800-2000.
        VeiligThuis = "veilig_thuis",
        /// The doctor of Veilig Thuis.
        Vertrouwensarts = "vertrouwensarts",
        /// An expert on honour-based violence.
        DeskundigeEergerelateerd = "deskundige_eergerelateerd",
        /// An expert on female genital mutilation.
        DeskundigeVgv = "deskundige_vgv",
        /// A certified institution for youth protection.
        GecertificeerdeInstelling = "gecertificeerde_instelling",
        /// Another professional who works with the family.
        BetrokkenProfessional = "betrokken_professional",
        /// The inspectorate's confidential inspector.
        Vertrouwensinspecteur = "vertrouwensinspecteur",
    }
);

impl ConsultMet {
    /// Veilig Thuis itself, or its doctor.
    pub const fn is_veilig_thuis(self) -> bool {
        matches!(self, Self::VeiligThuis | Self::Vertrouwensarts)
    }
}

lijst!(
    /// How somebody was approached.
    Contactwijze {
        /// A visit at home.
        Huisbezoek = "huisbezoek",
        /// A letter.
        Brief = "brief",
        /// A telephone call.
        Telefoon = "telefoon",
        /// A written message.
        Bericht = "bericht",
        /// Another way.
        Anders = "anders",
    }
);

lijst!(
    /// Consent. Always an extra in the record, never a condition for reporting.
    Toestemming {
        /// Asked, no answer yet.
        Gevraagd = "gevraagd",
        /// Given.
        Gegeven = "gegeven",
        /// Refused.
        Geweigerd = "geweigerd",
        /// Not asked.
        NietGevraagd = "niet_gevraagd",
    }
);

lijst!(
    /// Who was called in danger.
    SpoedMet {
        /// 112.
        Noodnummer = "112",
        /// Veilig Thuis, 0800-2000.
        VeiligThuis = "veilig_thuis",
        /// The police, not by 112.
        Politie = "politie",
    }
);

lijst!(
    /// Who made an earlier report.
    EerderDoor {
        /// The own organisation, outside this dossier.
        EigenOrganisatie = "eigen_organisatie",
        /// Another organisation.
        AndereOrganisatie = "andere_organisatie",
        /// The police.
        Politie = "politie",
        /// Somebody else, or not known.
        Ander = "ander",
    }
);

lijst!(
    /// What Veilig Thuis lets the reporter know.
    TerugkoppelingSoort {
        /// The report was received.
        Ontvangen = "ontvangen",
        /// The safety assessment was made.
        Beoordeeld = "beoordeeld",
        /// It was decided what follows.
        Besloten = "besloten",
        /// The feedback itself.
        Terugkoppeling = "terugkoppeling",
    }
);
