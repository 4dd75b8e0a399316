//! The safety plan: actions, how they stand, and with whom it was agreed.

use super::super::{blad::Blad, lezer::Lezer, veld::Soort, veld::Veld, vorm::Vorm};
use crate::formulier::Waarden;
use access::handeling::DienstUitvoeren;
use kernel::{OnderdeelId, Persoonsgegeven};
use uuid::Uuid;
use veiligthuis::dienst::codes::{Actiestand, Partij};
use veiligthuis::dienst::{Actie, ActieInhoud, Actiebericht, Afspraak, Command};

/// A new action.
pub(in super::super) struct ActieAfspreken;

impl Vorm for ActieAfspreken {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "actie";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::tekst(l, "actie"),
            Veld::codes(l, "partij", "dienst-partij", Partij::ALLE, Partij::code),
            Veld::regel(l, "wie-doet"),
            Veld::new(l, Soort::Vinkjes, "over").met(b.keuzes(|_| true)),
            Veld::dag(l, "uiterlijk"),
        ]
    }
    fn begin(_: &Blad, _: Uuid) -> Waarden {
        Waarden::leeg()
    }
    fn lees(b: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let wat = v.tekst("actie");
        let partij = v.code("partij", Partij::van_code);
        let wie = v.tekst("wie-doet");
        let uiterlijk = v.dag("uiterlijk");
        let inhoud = Persoonsgegeven::new(ActieInhoud { wie: wie?, wat: wat? });
        let over = v.mensen("over");
        Some(Command::SpreekActieAf(Actie { id: b.nieuw, over, partij: partij?, uiterlijk: uiterlijk?, inhoud }))
    }
}

/// How an action stands.
pub(in super::super) struct ActieBijwerken;

impl Vorm for ActieBijwerken {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "actie-bij";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::codes(l, "stand", "dienst-actie", Actiestand::ALLE, Actiestand::code),
            Veld::dag(l, "op"),
            Veld::tekst(l, "toelichting").vrij(),
        ]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        let Some(a) = b.d().acties.iter().find(|a| a.actie.id == OnderdeelId::new(deel)) else { return Vec::new() };
        let wat = b.woorden(&a.actie.inhoud, |i| i.wat.as_str().to_owned());
        let wie = b.woorden(&a.actie.inhoud, |i| i.wie.as_str().to_owned());
        vec![(b.l.tf("dienst-veld", "actie"), wat), (b.l.tf("dienst-veld", "wie-doet"), wie)]
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        b.loopt() && b.d().acties.iter().any(|a| a.actie.id == OnderdeelId::new(deel))
    }
    fn lees(_: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let stand = v.code("stand", Actiestand::van_code);
        let op = v.dag("op");
        let toelichting = v.vrij_verzegeld("toelichting");
        let (actie, over) = (OnderdeelId::new(deel), Vec::new());
        Some(Command::WerkActieBij(Actiebericht { actie, over, stand: stand?, op: op?, toelichting }))
    }
}

/// The plan was agreed.
pub(in super::super) struct PlanAfspreken;

impl Vorm for PlanAfspreken {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "plan";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::new(l, Soort::Vinkjes, "over").met(b.keuzes(|_| true)).heet(l.t("dienst-met-wie")),
            Veld::dag(l, "op"),
            Veld::tekst(l, "partners").vrij(),
        ]
    }
    fn lees(_: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let op = v.dag("op");
        let partners = v.vrij_verzegeld("partners");
        Some(Command::SpreekPlanAf(Afspraak { met: v.mensen("over"), op: op?, partners }))
    }
}
