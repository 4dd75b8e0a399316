//! S04: a report before Easter is assessed late, and the people who wait hear it.

use kernel::Stand;
use veiligthuis::berichten::codes::*;
use veiligthuis::berichten::*;
use veiligthuis::codes::Contactwijze;
use veiligthuis::melding;

use super::wereld::*;
use crate::wereld::*;

#[test]
fn de_wachtenden_horen_van_de_vertraging_met_de_nieuwe_dag() {
    let zaak = Zaak::opgepakt(schoolmelding("2026-04-02 16:50"), "2026-04-02 16:50");
    let mut post = Post::bij(zaak, "2026-04-02 17:00");
    let n21 = Berichtcode::N21;
    assert!(post.plichten("2026-04-10 09:00").iter().all(|p| p.bericht != n21), "op 10 april is er nog tijd");

    let stand = |post: &Post, nu, wie| post.plicht(nu, wie, n21).stand;
    assert_eq!(stand(&post, "2026-04-13 09:00", None), Plichtstand::Open { stand: Stand::Vandaag, voorstel: false });
    let bellen = melding::Command::MeldVertraging {
        om: om("2026-04-13 15:00"),
        wijze: Contactwijze::Telefoon,
        verwacht: dag("2026-04-24"),
    };
    post.zaak.doe(TRIAGIST, "2026-04-13 15:05", bellen);
    let verteld = Plichtstand::Verteld { op: om("2026-04-13 15:00"), mondeling: true, te_laat: false };
    assert_eq!(stand(&post, "2026-04-14 09:00", None), verteld, "wat bij de melding staat, telt hier mee");

    assert_eq!(
        stand(&post, "2026-04-14 00:00", Some(MOEDER)),
        Plichtstand::Open { stand: Stand::TeLaat, voorstel: false }
    );
    let mut brief = post.brief(20, n21, MOEDER, "2026-04-14 10:00", "Wij zijn later klaar dan wij zeiden.");
    let zonder = Command::Verstuur(Box::new(brief.clone()));
    post.weigert(TRIAGIST, "2026-04-14 10:05", zonder, Refusal::VerwachteDagOntbreekt);
    brief.verwacht = Some(dag("2026-04-13"));
    let voorbij = Command::Verstuur(Box::new(brief.clone()));
    post.weigert(TRIAGIST, "2026-04-14 10:05", voorbij, Refusal::VerwachteDagVoorbij);
    brief.verwacht = Some(dag("2026-04-24"));
    post.doe(TRIAGIST, "2026-04-14 10:05", Command::Verstuur(Box::new(brief)));
    assert_eq!(
        stand(&post, "2026-04-14 11:00", Some(MOEDER)),
        Plichtstand::Verteld { op: om("2026-04-14 10:00"), mondeling: false, te_laat: true }
    );
}
