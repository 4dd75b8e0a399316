//! The closed lists of a framework file.

use super::lijst::lijst;

lijst!(
    /// Has a human of the profession checked this file against the published framework?
    Status {
        /// No: drafted from sources that were seen in part.
        Draft = "draft",
        /// Yes.
        Verified = "verified",
    }
);
lijst!(
    /// What doubt does in a question.
    TwijfelTeltAls {
        /// It asks for a consultation of Veilig Thuis; it is no answer yet.
        Consult = "consult",
        /// It counts as *ja*. Only where that can never take a report away.
        Ja = "ja",
    }
);
lijst!(
    /// The two decisions of step 5.
    Besluit {
        /// Is reporting necessary?
        Melden = "1",
        /// Is own help (also) possible?
        Hulp = "2",
    }
);
lijst!(
    /// What kind of situation this is; asked before any other question.
    RouteSoort {
        /// Violence at home or within the family.
        Thuis = "thuis",
        /// Suspicion against a colleague or another person who works here: another duty, no weging.
        Medewerker = "medewerker",
        /// Transgressive behaviour of children among themselves: another protocol, no weging.
        KinderenOnderling = "kinderen_onderling",
        /// Honour-based violence, forced marriage, abandonment abroad.
        Eergerelateerd = "eergerelateerd",
        /// Female genital mutilation (*vrouwelijke genitale verminking*).
        Vgv = "vgv",
        /// Veilig Thuis asks this professional for information.
        Informatieverzoek = "informatieverzoek",
    }
);
lijst!(
    /// A check inside step 1.
    CheckSoort {
        /// Are there children who depend on this client?
        Kindcheck = "kindcheck",
        /// Is there an adult who depends on this client's care?
        Mantelzorgcheck = "mantelzorgcheck",
        /// Is this older person safe?
        Ouderencheck = "ouderencheck",
    }
);
lijst!(
    /// What the outcome of a check leads to.
    CheckGevolg {
        /// Note it; the check is done.
        Vastleggen = "vastleggen",
        /// Go on with the steps of the meldcode.
        Verder = "verder",
        /// Another professional, who is named, takes the check over.
        Overgenomen = "overgenomen",
    }
);
lijst!(
    /// Is consulting Veilig Thuis in step 2 compulsory?
    ConsultVt {
        /// Always.
        Altijd = "altijd",
        /// Yes, unless a reason is written down.
        TenzijReden = "tenzij_reden",
        /// As far as needed.
        Optioneel = "optioneel",
    }
);
lijst!(
    /// What a role may do.
    Bevoegdheid {
        /// Write down signals.
        Signaleren = "signaleren",
        /// Take and record steps.
        StapZetten = "stap_zetten",
        /// Answer the questions of the afwegingskader.
        Wegen = "wegen",
        /// Conclude.
        Beslissen = "beslissen",
        /// Report to Veilig Thuis.
        Melden = "melden",
        /// Read dossiers.
        Inzien = "inzien",
        /// Close.
        Afsluiten = "afsluiten",
        /// Manage roles and settings.
        Beheer = "beheer",
    }
);
lijst!(
    /// The unit of a term.
    Eenheid {
        /// Hours.
        Uur = "uur",
        /// Calendar days.
        Dag = "dag",
        /// Working days.
        Werkdag = "werkdag",
        /// Weeks.
        Week = "week",
        /// Months.
        Maand = "maand",
        /// Years.
        Jaar = "jaar",
    }
);
lijst!(
    /// The steps of the meldcode, by number: what a step is called differs per framework.
    StapNr {
        /// Step 0: notice.
        Nul = "0",
        /// Step 1: map the signals.
        Een = "1",
        /// Step 2: consult.
        Twee = "2",
        /// Step 3: talk.
        Drie = "3",
        /// Step 4: weigh (doctors: consult the professionals involved).
        Vier = "4",
        /// Step 5: decide.
        Vijf = "5",
    }
);

impl StapNr {
    /// 0 to 5.
    pub fn nummer(self) -> u8 {
        match self {
            Self::Nul => 0,
            Self::Een => 1,
            Self::Twee => 2,
            Self::Drie => 3,
            Self::Vier => 4,
            Self::Vijf => 5,
        }
    }
    /// The step with this number.
    pub fn van_nummer(nummer: u8) -> Option<Self> {
        Self::ALLE.iter().copied().find(|s| s.nummer() == nummer)
    }
}
