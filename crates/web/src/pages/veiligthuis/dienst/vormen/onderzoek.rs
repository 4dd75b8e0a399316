//! The plan, the facts and the hearing of an onderzoek.

use super::super::{blad::Blad, lezer::Lezer, veld::Soort, veld::Veld, vorm::Vorm};
use crate::{formulier::Waarden, pages::veiligthuis::gemeen::codes};
use access::handeling::DienstUitvoeren;
use kernel::BetrokkeneId;
use uuid::Uuid;
use veiligthuis::codes::{AardGeweld, Bron, Waarneming};
use veiligthuis::dienst::codes::Plicht;
use veiligthuis::dienst::{Command, Feit, Onderzoeksplan, Verantwoording, Wederhoor};

/// The kinds of violence that an onderzoek can answer, in the order of the list.
const AARD: [AardGeweld; 5] = [
    AardGeweld::Kindermishandeling,
    AardGeweld::ExPartnergeweld,
    AardGeweld::GeweldTegenOuders,
    AardGeweld::Ouderenmishandeling,
    AardGeweld::HuiselijkGeweldOverig,
];

fn is_onderzoek(b: &Blad) -> bool {
    b.loopt() && b.is_onderzoek()
}

/// The plan.
pub(in super::super) struct Plannen;

impl Vorm for Plannen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "onderzoeksplan";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        let aard = Veld::new(l, Soort::Vinkjes, "aard").met(codes(l, "vt-aard", &AARD, AardGeweld::code));
        vec![aard, Veld::tekst(l, "vragen")]
    }
    fn begin(b: &Blad, _: Uuid) -> Waarden {
        let Some(plan) = &b.d().onderzoek.plan else { return Waarden::leeg() };
        let known = Waarden::leeg().met("vragen", b.tekst(&plan.vragen));
        plan.aard.iter().fold(known, |waarden, aard| waarden.met("aard", aard.code()))
    }
    fn past(b: &Blad, _: Uuid) -> bool {
        is_onderzoek(b)
    }
    fn lees(_: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let aard = v.waarden.alle("aard").filter_map(AardGeweld::van_code).collect();
        let vragen = v.verzegeld("vragen")?;
        Some(Command::MaakOnderzoeksplan(Onderzoeksplan { over: Vec::new(), aard, vragen }))
    }
}

/// A fact, or an opinion.
pub(in super::super) struct Feitvorm;

impl Vorm for Feitvorm {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "feit";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::tekst(l, "feit"),
            Veld::new(l, Soort::Vinkjes, "over").met(b.keuzes(|_| true)),
            Veld::codes(l, "bron", "vt-bron", Bron::ALLE, Bron::code),
            Veld::new(l, Soort::Lijst, "van").met(b.keuzes(|_| true)).vrij(),
            Veld::codes(l, "waarneming", "vt-waarneming", Waarneming::ALLE, Waarneming::code),
            Veld::dag(l, "gebeurd").vrij(),
        ]
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn past(b: &Blad, _: Uuid) -> bool {
        is_onderzoek(b)
    }
    fn lees(b: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let wat = v.verzegeld("feit");
        let bron = v.code("bron", Bron::van_code);
        let waarneming = v.code("waarneming", Waarneming::van_code);
        let op = v.dag_of_leeg("gebeurd");
        let van = v.code_of_leeg("van", |typed| typed.parse().ok());
        let over = v.mensen("over");
        Some(Command::LegFeitVast(Feit { id: b.nieuw, over, bron: bron?, van, waarneming: waarneming?, op, wat: wat? }))
    }
}

/// Somebody is heard.
pub(in super::super) struct Horen;

impl Vorm for Horen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "horen";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        vec![Veld::dag(b.l, "op"), Veld::tekst(b.l, "reactie")]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        vec![(b.l.t("dienst-persoon"), b.naam(BetrokkeneId::new(deel)))]
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        is_onderzoek(b) && b.d().persoon(BetrokkeneId::new(deel)).is_some()
    }
    fn lees(_: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let op = v.dag("op");
        let reactie = v.verzegeld("reactie");
        Some(Command::Hoor(Wederhoor { persoon: BetrokkeneId::new(deel), op: op?, reactie: reactie? }))
    }
}

/// Why somebody is not heard or spoken to.
pub(in super::super) struct Verantwoorden;

impl Vorm for Verantwoorden {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "verantwoorden";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        vec![Veld::tekst(b.l, "waarom-niet")]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        vec![(b.l.t("dienst-persoon"), b.naam(BetrokkeneId::new(deel)))]
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        is_onderzoek(b) && b.d().persoon(BetrokkeneId::new(deel)).is_some()
    }
    fn lees(b: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let persoon = BetrokkeneId::new(deel);
        let is_kind = b.d().persoon(persoon).is_some_and(|p| p.positie.is_kind());
        let plicht = if is_kind { Plicht::Spreken } else { Plicht::Horen };
        let reden = v.verzegeld("waarom-niet")?;
        Some(Command::Verantwoord(Verantwoording { persoon, plicht, reden }))
    }
}
