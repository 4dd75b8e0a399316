//! S10: a second report on the same family during the assessment of the first.

use veiligthuis::casus::{CasusStand, Command as CasusCommand};
use veiligthuis::codes::*;
use veiligthuis::melding::Stand;

use crate::wereld::*;

#[test]
fn een_tweede_melding_heeft_haar_eigen_termijn_en_haar_eigen_besluit_in_dezelfde_casus() {
    let mut eerste = Zaak::beoordeeld(schoolmelding("2026-10-05 09:00"), "2026-10-05 09:00");
    let mut tweede = Zaak::beoordeeld(schoolmelding("2026-10-07 22:00"), "2026-10-07 22:10");
    tweede.id = melding_id(101);
    assert_eq!(eerste.uiterlijk("2026-10-07 22:10", "T2"), "2026-10-12");
    assert_eq!(tweede.uiterlijk("2026-10-07 22:10", "T2"), "2026-10-14");

    let casus = casus_na(vec![
        CasusCommand::Open { melding: eerste.id, regio: regio(), ontvangen: om("2026-10-05 09:00") },
        CasusCommand::VoegMeldingToe { melding: tweede.id, ontvangen: om("2026-10-07 22:00") },
    ]);
    assert_eq!((casus.meldingen.len(), casus.stand()), (2, CasusStand::InBeoordeling));

    for zaak in [&mut eerste, &mut tweede] {
        zaak.doe(TRIAGIST, "2026-10-09 10:00", stel_voor(besluit(1, Uitkomst::Onderzoek)));
        zaak.doe(GEDRAGSWETENSCHAPPER, "2026-10-09 10:30", bekrachtig(1));
        assert_eq!(zaak.melding.stand, Stand::Besloten);
    }
    let casus = casus_stap(casus, eerste.verwerking().unwrap()).unwrap();
    let casus = casus_stap(casus, tweede.verwerking().unwrap()).unwrap();
    assert!(casus.meldingen.iter().all(|m| m.besluit.is_some()));
    assert_eq!(casus.stand(), CasusStand::WachtOpOnderzoek);
}
