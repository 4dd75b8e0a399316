//! The rules of the afwegingskader by their code, each with its source.

/// The deck that this program implements.
const DECK: &str = "Samenwerken voor duurzame veiligheid";
/// The common form of the professional frameworks (NJi, KNMG, Haaglanden, 1Gezin1Plan1Regisseur).
const GEZAMENLIJK: &str = "gezamenlijk afwegingskader van de beroepsgroepen";

/// A rule of the decision table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Regel {
    /// No suspicion: close and record.
    R1,
    /// Acute unsafety: report.
    R2,
    /// Structural unsafety: report.
    R3,
    /// New signals: report.
    R4,
    /// Those involved do not cooperate: report.
    R5,
    /// Fitting help can not be offered or organised: report.
    R6,
    /// The help does not lead to durable safety: report (again).
    R7,
    /// Besluit 2 is always answered.
    R8,
    /// What besluit 2 comes to.
    R9,
    /// Besluit 2 is taken up together with Veilig Thuis.
    R10,
    /// A disclosure makes unsafety acute.
    R12,
    /// Doubt: consult Veilig Thuis; or, in some frameworks, doubt counts as *ja*.
    R13,
    /// Help for now, with a date for a new weging.
    R14,
}

impl Regel {
    /// All rules, in order. R11 (every person of the household counts) is in the questions, not in the derivation.
    pub const ALLE: [Self; 13] = [
        Self::R1,
        Self::R2,
        Self::R3,
        Self::R4,
        Self::R5,
        Self::R6,
        Self::R7,
        Self::R8,
        Self::R9,
        Self::R10,
        Self::R12,
        Self::R13,
        Self::R14,
    ];

    /// Its code, such as `R2`.
    pub fn code(self) -> &'static str {
        match self {
            Self::R1 => "R1",
            Self::R2 => "R2",
            Self::R3 => "R3",
            Self::R4 => "R4",
            Self::R5 => "R5",
            Self::R6 => "R6",
            Self::R7 => "R7",
            Self::R8 => "R8",
            Self::R9 => "R9",
            Self::R10 => "R10",
            Self::R12 => "R12",
            Self::R13 => "R13",
            Self::R14 => "R14",
        }
    }
    /// The rule with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|r| r.code() == code)
    }
    /// What the rule says, as a Dutch sentence for the own file.
    pub const fn zin(self) -> &'static str {
        match self {
            Self::R1 => "Is er geen vermoeden, dan sluit de weging en wordt dat vastgelegd.",
            Self::R2 => "Bij acute onveiligheid is melden nodig.",
            Self::R3 => "Bij structurele onveiligheid is melden nodig.",
            Self::R4 => "Bij nieuwe signalen na een eerdere melding of weging is melden nodig.",
            Self::R5 => "Werken de betrokkenen niet mee aan de hulp, dan is melden nodig.",
            Self::R6 => "Kan er geen passende hulp komen, dan is melden nodig.",
            Self::R7 => "Leidt de hulp niet tot duurzame veiligheid, dan is melden (weer) nodig.",
            Self::R8 => "Ook wie meldt, beantwoordt of hulp (ook) mogelijk is.",
            Self::R9 => "Of hulp (ook) mogelijk is, volgt uit passende hulp, medewerking en duurzame veiligheid.",
            Self::R10 => "Bij acute of structurele onveiligheid wordt over hulp samen met Veilig Thuis besloten.",
            Self::R12 => "Een onthulling telt als acute onveiligheid.",
            Self::R13 => "Bij twijfel wordt Veilig Thuis geraadpleegd en daarna opnieuw gewogen.",
            Self::R14 => "Hulp voor nu heeft een dag waarop opnieuw wordt gewogen.",
        }
    }
    /// Where the rule comes from.
    pub fn bron(self) -> String {
        match self {
            Self::R1 => format!("{DECK}, stap 4, vraag 1"),
            Self::R2 | Self::R3 => format!("{DECK}, stap 4, vraag 2 en stap 5, besluit 1"),
            Self::R4 | Self::R5 => format!("{DECK}, \"Dus, melden bij\""),
            Self::R6 => format!("{GEZAMENLIJK}, afweging 3"),
            Self::R7 => format!("{GEZAMENLIJK}, afweging 5"),
            Self::R8 | Self::R9 => format!("{DECK}, stap 5, besluit 2"),
            Self::R10 => format!("{GEZAMENLIJK}, afweging 2"),
            Self::R12 => format!("{GEZAMENLIJK}, onthulling als bijzondere vorm van acute onveiligheid"),
            Self::R13 => format!("{DECK}, stap 2: raadpleeg Veilig Thuis; bij twijfel opnieuw (Haaglanden, V&VN)"),
            Self::R14 => {
                format!("voorstel Thuisbaken, naar {GEZAMENLIJK}, afweging 5: resultaat binnen de gewenste termijn")
            }
        }
    }
}
