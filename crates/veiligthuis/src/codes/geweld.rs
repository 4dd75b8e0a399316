//! Nature and duration of the violence, as CBS publishes the lists (tables 84848NED–84853NED, years 2020–2023).

use super::codes;

codes! {
    /// Nature of the violence, main groups (*aard geweld, hoofdgroep*). Several may apply to one melding.
    AardGeweld {
        /// Child abuse or neglect.
        Kindermishandeling = "kindermishandeling",
        /// Violence against parents.
        GeweldTegenOuders = "geweld-tegen-ouders",
        /// Violence between (former) partners.
        ExPartnergeweld = "ex-partnergeweld",
        /// Elder abuse (older than 65).
        Ouderenmishandeling = "ouderenmishandeling",
        /// Other domestic violence.
        HuiselijkGeweldOverig = "huiselijk-geweld-overig",
        /// Other problems.
        AndereProblematiek = "andere-problematiek",
        /// No child abuse and no domestic violence.
        GeenGeweld = "geen-kindermishandeling-of-huiselijk-geweld",
        /// Not known.
        Onbekend = "onbekend",
    }
}

codes! {
    /// Additional information about the violence (*aanvullende informatie*). Only *mensenhandel* was read in the published
    /// tables; the others are expected from practice and may be renamed by the official list.
    Aanvullend {
        /// Human trafficking.
        Mensenhandel = "mensenhandel",
        /// Honour-based violence.
        EergerelateerdGeweld = "eergerelateerd-geweld",
        /// Forced marriage.
        Huwelijksdwang = "huwelijksdwang",
        /// Being left behind abroad.
        Achterlating = "achterlating",
        /// Female genital mutilation.
        Vgv = "vgv",
        /// A complex divorce.
        ComplexeScheiding = "complexe-scheiding",
        /// Stalking.
        Stalking = "stalking",
        /// An unborn child.
        OngeborenKind = "ongeboren-kind",
    }
}

codes! {
    /// How long the violence has been going on (*duur geweld*).
    DuurGeweld {
        /// At most one week.
        TotEenWeek = "niet-langer-dan-1-week",
        /// More than a week, less than a month.
        TotEenMaand = "1-week-tot-1-maand",
        /// More than a month, less than half a year.
        TotHalfJaar = "1-maand-tot-6-maanden",
        /// More than half a year, less than a year.
        TotEenJaar = "6-maanden-tot-1-jaar",
        /// More than a year, less than five.
        TotVijfJaar = "1-tot-5-jaar",
        /// More than five years.
        LangerDanVijfJaar = "langer-dan-5-jaar",
        /// Not known.
        Onbekend = "onbekend",
    }
}
