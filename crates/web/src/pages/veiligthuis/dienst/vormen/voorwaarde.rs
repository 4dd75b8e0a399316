//! Veiligheidsvoorwaarden: set one, say who checks, check it.

use super::super::{blad::Blad, lezer::Lezer, veld::Soort, veld::Veld, vorm::Vorm};
use crate::formulier::Waarden;
use access::handeling::DienstUitvoeren;
use kernel::{OnderdeelId, Persoonsgegeven};
use uuid::Uuid;
use veiligthuis::dienst::codes::{Partij, Toetsuitkomst};
use veiligthuis::dienst::{Command, Toets, Voorwaarde, VoorwaardeInhoud, VoorwaardeStand};

fn vind(b: &Blad, deel: Uuid) -> Option<&VoorwaardeStand> {
    b.d().voorwaarden.iter().find(|v| v.voorwaarde.id == OnderdeelId::new(deel))
}

fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
    let Some(v) = vind(b, deel) else { return Vec::new() };
    let wat = b.woorden(&v.voorwaarde.inhoud, |i| i.wat.as_str().to_owned());
    vec![
        (b.l.t("dienst-voorwaarde"), wat),
        (b.l.tf("dienst-veld", "over"), b.mensen(&v.voorwaarde.over)),
        (b.l.tf("dienst-veld", "uiterlijk"), b.l.dag(v.voorwaarde.uiterlijk)),
    ]
}

fn open(b: &Blad, deel: Uuid) -> bool {
    b.loopt() && vind(b, deel).is_some_and(|v| !v.is_vervallen())
}

/// A new voorwaarde.
pub(in super::super) struct Stellen;

impl Vorm for Stellen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "voorwaarde";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::tekst(l, "voorwaarde"),
            Veld::new(l, Soort::Vinkjes, "over").met(b.keuzes(|_| true)),
            Veld::dag(l, "uiterlijk"),
            Veld::codes(l, "toetser", "dienst-partij", Partij::ALLE, Partij::code).vrij(),
            Veld::regel(l, "wie-toetst").vrij(),
        ]
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn lees(b: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let wat = v.tekst("voorwaarde");
        let uiterlijk = v.dag("uiterlijk");
        let wie_toetst = v.vrij("wie-toetst");
        let inhoud = Persoonsgegeven::new(VoorwaardeInhoud { wat: wat?, wie_toetst });
        let toetser = v.code_of_leeg("toetser", Partij::van_code);
        let over = v.mensen("over");
        Some(Command::StelVoorwaarde(Voorwaarde { id: b.nieuw, over, uiterlijk: uiterlijk?, toetser, inhoud }))
    }
}

/// Who checks.
pub(in super::super) struct Toetser;

impl Vorm for Toetser {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "toetser";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        let toetser = Veld::codes(l, "toetser", "dienst-partij", Partij::ALLE, Partij::code);
        vec![toetser, Veld::regel(l, "wie-toetst").vrij()]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        boven(b, deel)
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        open(b, deel)
    }
    fn lees(_: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let toetser = v.code("toetser", Partij::van_code);
        let wie = v.vrij_verzegeld("wie-toetst");
        Some(Command::WijsToetserAan { voorwaarde: OnderdeelId::new(deel), toetser: toetser?, wie })
    }
}

/// A check.
pub(in super::super) struct Toetsen;

impl Vorm for Toetsen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "toets";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::codes(l, "uitkomst", "dienst-toets", Toetsuitkomst::ALLE, Toetsuitkomst::code),
            Veld::dag(l, "op"),
            Veld::tekst(l, "toelichting").vrij(),
        ]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        boven(b, deel)
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        open(b, deel)
    }
    fn lees(_: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let uitkomst = v.code("uitkomst", Toetsuitkomst::van_code);
        let op = v.dag("op");
        let toelichting = v.vrij_verzegeld("toelichting");
        let (voorwaarde, over) = (OnderdeelId::new(deel), Vec::new());
        Some(Command::ToetsVoorwaarde(Toets { voorwaarde, over, uitkomst: uitkomst?, op: op?, toelichting }))
    }
}
