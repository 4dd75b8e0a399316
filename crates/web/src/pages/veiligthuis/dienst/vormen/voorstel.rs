//! Proposals that a second person decides on. They share one field: why.

use super::super::{blad::Blad, lezer::Lezer, veld::Soort, veld::Veld, vorm::Vorm};
use crate::formulier::Waarden;
use access::handeling::DienstUitvoeren;
use kernel::BetrokkeneId;
use uuid::Uuid;
use veiligthuis::codes::{AardGeweld, RedenTeLaat};
use veiligthuis::dienst::codes::{Bevinding, Onderwerp};
use veiligthuis::dienst::{Besluitvraag, Command};

fn waarom(b: &Blad) -> Veld {
    Veld::tekst(b.l, "motivering")
}

fn voorstel(b: &Blad, v: &mut Lezer<'_>, vraag: Option<Besluitvraag>) -> Option<Command> {
    let motivering = v.verzegeld("motivering");
    Some(Command::StelVoor { voorstel: b.nieuw, vraag: vraag?, motivering: motivering? })
}

/// Why the last proposal on this question came back.
fn teruggewezen(b: &Blad, code: &str) -> Vec<(String, String)> {
    let back = b.d().teruggewezen.iter().filter(|(vraag, _)| vraag.code() == code);
    back.map(|(_, reden)| (b.l.t("dienst-teruggewezen"), b.tekst(reden))).collect()
}

/// Declares a proposal without fields of its own.
macro_rules! zonder_velden {
    ($(#[$doc:meta])* $naam:ident, $code:literal, $vraag:expr) => {
        $(#[$doc])*
        pub(in super::super) struct $naam;

        impl Vorm for $naam {
            type Mag = DienstUitvoeren;
            const CODE: &'static str = $code;

            fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
                vec![waarom(b)]
            }
            fn boven(b: &Blad, _: Uuid) -> Vec<(String, String)> {
                teruggewezen(b, $code)
            }
            fn lees(b: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
                voorstel(b, v, Some($vraag))
            }
        }
    };
}

zonder_velden!(
    /// Make it an onderzoek.
    Omzetten,
    "omzetten",
    Besluitvraag::Omzetten
);
zonder_velden!(
    /// Ask others before the family was spoken to.
    Derden,
    "derden-voor-gezin",
    Besluitvraag::DerdenVoorGezin
);

/// Talk to this child without the parents knowing.
pub(in super::super) struct KindZonderOuders;

impl Vorm for KindZonderOuders {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "kind-zonder-ouders";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        vec![waarom(b)]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        vec![(b.l.t("dienst-persoon"), b.naam(BetrokkeneId::new(deel)))]
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        b.loopt() && b.d().persoon(BetrokkeneId::new(deel)).is_some_and(|p| p.positie.is_kind())
    }
    fn lees(b: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        voorstel(b, v, Some(Besluitvraag::KindZonderOuders { kind: BetrokkeneId::new(deel) }))
    }
}

/// Do not tell this person.
pub(in super::super) struct NietVertellen;

impl Vorm for NietVertellen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "niet-vertellen";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        vec![Veld::codes(b.l, "onderwerp", "dienst-onderwerp", Onderwerp::ALLE, Onderwerp::code), waarom(b)]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        vec![(b.l.t("dienst-persoon"), b.naam(BetrokkeneId::new(deel)))]
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        b.loopt() && b.d().persoon(BetrokkeneId::new(deel)).is_some()
    }
    fn lees(b: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let onderwerp = v.code("onderwerp", Onderwerp::van_code);
        let persoon = BetrokkeneId::new(deel);
        voorstel(b, v, onderwerp.map(|onderwerp| Besluitvraag::NietVertellen { persoon, onderwerp }))
    }
}

/// Exceed the ten weeks.
pub(in super::super) struct Overschrijden;

impl Vorm for Overschrijden {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "termijn-overschrijden";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        let reden = Veld::codes(l, "reden", "vt-reden-te-laat", RedenTeLaat::ALLE, RedenTeLaat::code);
        vec![reden, Veld::dag(l, "verwacht"), waarom(b)]
    }
    fn boven(b: &Blad, _: Uuid) -> Vec<(String, String)> {
        let term = b.gezien.tien_weken().map(|t| (b.l.t("dienst-uiterlijk"), b.l.dag(t.geldt.uiterlijk)));
        term.into_iter().chain(teruggewezen(b, Self::CODE)).collect()
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn lees(b: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let reden = v.code("reden", RedenTeLaat::van_code);
        let verwacht = v.dag("verwacht");
        let vraag = reden.zip(verwacht);
        voorstel(b, v, vraag.map(|(reden, verwacht)| Besluitvraag::TermijnOverschrijden { reden, verwacht }))
    }
}

/// The conclusion per kind of violence of the plan.
pub(in super::super) struct Concluderen;

impl Concluderen {
    fn aard(b: &Blad) -> Vec<AardGeweld> {
        b.d().onderzoek.plan.as_ref().map(|plan| plan.aard.clone()).unwrap_or_default()
    }
    fn veld(aard: AardGeweld) -> String {
        format!("conclusie-{}", aard.code())
    }
}

impl Vorm for Concluderen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "concluderen";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        let per_aard = Self::aard(b).into_iter().map(|aard| {
            let keuzes =
                crate::pages::veiligthuis::gemeen::codes(l, "dienst-bevinding", Bevinding::ALLE, Bevinding::code);
            Veld {
                soort: Soort::Rondjes,
                naam: Self::veld(aard),
                label: l.ta("dienst-conclusie-over", &[("aard", &l.tf("vt-aard", aard.code()))]),
                uitleg: String::new(),
                optioneel: false,
                keuzes,
            }
        });
        per_aard.chain([waarom(b)]).collect()
    }
    fn boven(b: &Blad, _: Uuid) -> Vec<(String, String)> {
        let vragen = b.d().onderzoek.plan.as_ref().map(|p| (b.l.tf("dienst-veld", "vragen"), b.tekst(&p.vragen)));
        vragen.into_iter().chain(teruggewezen(b, Self::CODE)).collect()
    }
    fn past(b: &Blad, _: Uuid) -> bool {
        b.loopt() && b.d().onderzoek.plan.is_some()
    }
    fn lees(b: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let zin = b.l.tf("dienst-fout", "bevinding");
        let mut conclusies = Vec::new();
        for aard in Self::aard(b) {
            let veld = Self::veld(aard);
            let found = v.fouten.keuze(&veld, v.waarden.tekst(&veld), Bevinding::van_code, &zin);
            conclusies.extend(found.map(|bevinding| (aard, bevinding)));
        }
        voorstel(b, v, Some(Besluitvraag::Concluderen { conclusies }))
    }
}
