//! Giving a service to a colleague, and its end.

use super::super::{blad::Blad, lezer::Lezer, veld::Soort, veld::Veld, vorm::Vorm, weigering::zin};
use crate::formulier::Waarden;
use access::handeling::{DienstToewijzen, DienstUitvoeren};
use kernel::AccountId;
use uuid::Uuid;
use veiligthuis::dienst::Command;
use veiligthuis::dienst::codes::{RedenVoortijdig, Stand};

fn is_open(b: &Blad) -> bool {
    match b.d().stand() {
        Stand::Gepland | Stand::Lopend => true,
        Stand::NogNiet | Stand::Afgerond | Stand::VoortijdigBeeindigd => false,
    }
}

/// To a colleague.
pub(in super::super) struct Collega;

impl Vorm for Collega {
    type Mag = DienstToewijzen;
    const CODE: &'static str = "collega";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        vec![Veld::new(b.l, Soort::Lijst, "aan").met(b.collegas.clone())]
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn past(b: &Blad, _: Uuid) -> bool {
        is_open(b)
    }
    fn lees(_: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let aan = v.code("aan", |typed| typed.parse::<AccountId>().ok())?;
        Some(Command::GeefAanCollega { aan })
    }
    fn naar(_: &Blad) -> String {
        "/diensten".to_owned()
    }
}

/// Finish. What is missing stands above the button.
pub(in super::super) struct Afronden;

impl Vorm for Afronden {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "afronden";

    fn velden(_: &Blad, _: Uuid) -> Vec<Veld> {
        Vec::new()
    }
    fn boven(b: &Blad, _: Uuid) -> Vec<(String, String)> {
        let mist = b.d().ontbreekt(&b.gezien.facts, b.nu);
        let over = |m: veiligthuis::dienst::Ontbreekt| m.persoon().map(|id| b.naam(id)).unwrap_or_default();
        let named = mist.into_iter().map(|m| (b.l.t("dienst-ontbreekt"), format!("{} {}", zin(b.l, m), over(m))));
        named.map(|(naam, zin)| (naam, zin.trim().to_owned())).collect()
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn lees(_: &Blad, _: Uuid, _: &mut Lezer<'_>) -> Option<Command> {
        Some(Command::RondAf)
    }
}

/// End early.
pub(in super::super) struct Voortijdig;

impl Vorm for Voortijdig {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "stoppen";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        let reden = Veld::codes(l, "reden-einde", "dienst-reden", RedenVoortijdig::ALLE, RedenVoortijdig::code);
        vec![reden, Veld::tekst(l, "toelichting").vrij()]
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn past(b: &Blad, _: Uuid) -> bool {
        is_open(b)
    }
    fn lees(_: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let reden = v.code("reden-einde", RedenVoortijdig::van_code);
        let toelichting = v.vrij_verzegeld("toelichting");
        Some(Command::BeeindigVoortijdig { reden: reden?, toelichting })
    }
}
