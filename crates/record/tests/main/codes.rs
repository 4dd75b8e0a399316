//! The codes of every list that stands in the record. A code may be added, never renamed or taken away.

use std::path::PathBuf;

use serde_json::{Map, Value};
use veiligthuis::{berichten, dienst};

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/codes.json")
}

/// The codes of lists, by the name of the room and the list.
macro_rules! lists {
    ($($room:ident::$module:ident::{$($list:ident),+ $(,)?}),+ $(,)?) => {
        Map::from_iter([$($((
            format!("{}.{}", stringify!($room), stringify!($list)),
            $room::$module::$list::ALLE.iter().map(|member| Value::from(member.code())).collect::<Value>(),
        )),+),+])
    };
}

fn now() -> Map<String, Value> {
    lists!(
        meldcode::dossier::{
            Bron, ConsultMet, Contactwijze, EerderDoor, GezinsRol, Richting, SpoedMet, TerugkoppelingSoort, Toestemming,
        },
        meldcode::kader::{CheckGevolg, CheckSoort, RouteSoort, StapNr},
        meldcode::weging::{Antwoord, Grond, Hulp, Melden, Regel, Vraag},
        veiligthuis::codes::{
            AanleidingHeropening, Aanvullend, AardGeweld, AdviesKanaal, AdviesSoort, BeroepsRol, Bron, Contactwijze, DienstAfloop,
            DuurGeweld, GeinformeerdDoorMelder, GevraagdBij, GrondAfscherming, HerkomstKoppeling, Huishouden, InformeerOnderwerp, Kanaal,
            KoppelingSoort, RedenVerwerping, Vergelijkveld, Maatregel, Momentsoort, Monitorbesluit, Oordeel, OrganisatieSoort, PartijSoort, RedenEinde,
            RedenGeenMonitoring, RedenIntrekking, RedenOverslaan, RedenTeLaat, RedenTeruggave, RedenWeigering,
            Relatiesoort, RolInMelding, Spoed, TerugkoppelMoment, Trede, Uitkomst, Verantwoordelijkheid, Waarneming,
        },
        veiligthuis::casus::{Dienst},
        veiligthuis::terugkoppeling::{Stap},
        dienst::codes::{
            Actiestand, Akkoord, Bevinding, Contactvorm, Onderwerp, Partij, Plicht, Positie, RedenVoortijdig,
            Toetsuitkomst, Verslagfase,
        },
        berichten::codes::{
            Adressoort, Berichtcode, RedenAdres, RedenUitstel, RedenWeglaten, Veiligheid, Verzendwijze,
        },
        veiligthuis::casus::{Dienst},
    )
}

#[test]
fn no_code_was_renamed_or_taken_away() {
    let golden = std::fs::read_to_string(file()).expect("tests/codes.json is there");
    let golden: Map<String, Value> = serde_json::from_str(&golden).unwrap();
    let now = now();
    for (list, codes) in &golden {
        for code in codes.as_array().unwrap() {
            let known = now.get(list).and_then(Value::as_array).is_some_and(|codes| codes.contains(code));
            assert!(known, "{list} no longer knows {code}: what was stored with it could not be read");
        }
    }
    assert!(now == golden, "a code was added: cargo test -p record --test main -- --ignored write_the_codes");
}

#[test]
#[ignore = "writes the codes: only when a code was added"]
fn write_the_codes() {
    std::fs::write(file(), format!("{:#}\n", Value::from(now()))).unwrap();
}
