//! The report to a person on the own part, and the reaction.

use super::super::{blad::Blad, lezer::Lezer, veld::Soort, veld::Veld, vorm::Vorm};
use crate::formulier::Keuze;
use access::handeling::DienstUitvoeren;
use kernel::BetrokkeneId;
use uuid::Uuid;
use veiligthuis::dienst::codes::Verslagfase;
use veiligthuis::dienst::{Command, Verslag, Verslagreactie};

fn persoon(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
    vec![(b.l.t("dienst-persoon"), b.naam(BetrokkeneId::new(deel)))]
}

/// The report.
pub(in super::super) struct Geven;

impl Geven {
    /// The facts about this person; of a fact that is about others too, about whom.
    fn feiten(b: &Blad, wie: BetrokkeneId) -> Vec<Keuze> {
        let own = b.d().onderzoek.feiten.iter().filter(|f| f.over.contains(&wie));
        own.map(|f| {
            let others: Vec<_> = f.over.iter().copied().filter(|id| *id != wie).collect();
            let keuze = Keuze::new(f.id.to_string(), b.tekst(&f.wat));
            match others[..] {
                [] => keuze,
                [..] => keuze.met_uitleg(b.l.ta("dienst-ook-over", &[("wie", &b.mensen(&others))])),
            }
        })
        .collect()
    }
}

impl Vorm for Geven {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "verslag";

    fn velden(b: &Blad, deel: Uuid) -> Vec<Veld> {
        let l = b.l;
        let feiten = Self::feiten(b, BetrokkeneId::new(deel));
        let facts = (!feiten.is_empty()).then(|| Veld::new(l, Soort::Vinkjes, "feiten").met(feiten).vrij());
        let fase = Veld::codes(l, "fase", "dienst-fase", Verslagfase::ALLE, Verslagfase::code);
        [fase, Veld::dag(l, "op")].into_iter().chain(facts).chain([Veld::tekst(l, "verslagtekst")]).collect()
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        persoon(b, deel)
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        b.loopt() && b.is_onderzoek() && b.d().persoon(BetrokkeneId::new(deel)).is_some()
    }
    fn lees(_: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let fase = v.code("fase", Verslagfase::van_code);
        let op = v.dag("op");
        let tekst = v.verzegeld("verslagtekst");
        let feiten = v.waarden.alle("feiten").filter_map(|typed| typed.parse().ok()).collect();
        let persoon = BetrokkeneId::new(deel);
        Some(Command::GeefVerslag(Verslag { persoon, fase: fase?, op: op?, feiten, tekst: tekst? }))
    }
}

/// The reaction.
pub(in super::super) struct Reactie;

impl Vorm for Reactie {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "reactie";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        vec![Veld::dag(b.l, "op"), Veld::tekst(b.l, "reactie-verslag").vrij()]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        persoon(b, deel)
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        let wie = BetrokkeneId::new(deel);
        b.loopt() && b.d().onderzoek.verslagen.iter().any(|v| v.persoon == wie)
    }
    fn lees(_: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let op = v.dag("op");
        let reactie = v.vrij_verzegeld("reactie-verslag");
        Some(Command::LegReactieVast(Verslagreactie { persoon: BetrokkeneId::new(deel), op: op?, reactie }))
    }
}
