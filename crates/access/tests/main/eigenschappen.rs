//! What must hold whatever stands in the table.

use crate::aanvrager;
use crate::muren::{elke_relatie, iedereen};
use access::{Aanvrager, Actie, Doel, Regel, Relaties, Rol, Soort, TABEL, Verplichting, Voorwerp, Wie, oordeel};

#[test]
fn wat_niet_in_de_tabel_staat_mag_niet() {
    let elk: Vec<_> = Rol::ALLE.into_iter().map(|rol| aanvrager(&[rol])).collect();
    for actie in Actie::ALLE {
        for relaties in Relaties::deelverzamelingen(actie.voorwerp().relaties()) {
            for wie in &elk {
                for doel in Doel::ALLE {
                    let genoemd = TABEL.iter().any(|regel| past(regel, *actie, wie, relaties, doel));
                    assert!(genoemd || oordeel(*actie, wie, relaties, doel).is_err(), "{wie:?} {actie:?} {relaties}");
                }
            }
        }
    }
}

fn past(regel: &Regel, actie: Actie, wie: &Aanvrager, relaties: Relaties, doel: Doel) -> bool {
    regel.actie == actie
        && wie.rollen().iter().any(|rol| regel.wie.bevat(*rol))
        && regel.relaties.iter().all(|relatie| relaties.bevat(*relatie))
        && regel.doelen.contains(&doel)
}

#[test]
fn twee_rollen_geven_samen_niet_meer_dan_elk_apart() {
    for wie in iedereen() {
        let los: Vec<_> = wie.rollen().iter().map(|rol| aanvrager(&[*rol])).collect();
        for actie in Actie::ALLE {
            for relaties in Relaties::deelverzamelingen(actie.voorwerp().relaties()) {
                for doel in Doel::ALLE {
                    let apart = los.iter().any(|een| oordeel(*actie, een, relaties, doel).is_ok());
                    let samen = oordeel(*actie, &wie, relaties, doel);
                    assert_eq!(samen.is_ok(), apart, "{wie:?} {actie:?} {relaties} {doel:?}");
                    if let Ok(toestemming) = samen {
                        let zo = aanvrager(&[toestemming.rol]);
                        assert!(oordeel(*actie, &zo, relaties, doel).is_ok(), "the role used may do it by itself");
                    }
                }
            }
        }
    }
}

#[test]
fn elke_actie_heeft_een_regel_en_elke_rol_kan_iets() {
    for actie in Actie::ALLE {
        assert!(TABEL.iter().any(|regel| regel.actie == *actie), "{actie:?}");
    }
    for rol in Rol::ALLE {
        let eigen = |regel: &&Regel| matches!(regel.wie, Wie::Rollen(rollen) if rollen.contains(&rol));
        assert!(TABEL.iter().any(|regel| eigen(&regel)), "{rol:?}");
    }
}

#[test]
fn elke_regel_is_nodig() {
    for (plaats, regel) in TABEL.iter().enumerate() {
        let rollen: Vec<_> = Rol::ALLE.into_iter().filter(|rol| regel.wie.bevat(*rol)).collect();
        assert!(!rollen.is_empty() && !regel.doelen.is_empty(), "{regel:?}");
        // A rule without relations hides later ones; so look for a case that this rule alone allows.
        let alleen_deze = rollen.iter().any(|rol| {
            let wie = aanvrager(&[*rol]);
            elke_relatie().any(|relaties| {
                regel.doelen.iter().any(|doel| {
                    // A rule that allows the same at another price says something of its own.
                    let zelfde = |ander: &Regel| ander.verplichting == regel.verplichting;
                    let anderen = TABEL.iter().enumerate().filter(|(nr, ander)| *nr != plaats && zelfde(ander));
                    oordeel(regel.actie, &wie, relaties, *doel).is_ok()
                        && !anderen.into_iter().any(|(_, ander)| past(ander, regel.actie, &wie, relaties, *doel))
                })
            })
        });
        assert!(alleen_deze, "this rule allows nothing that another does not allow too: {regel:?}");
    }
}

#[test]
fn een_regel_noemt_alleen_relaties_die_het_voorwerp_kent() {
    for regel in TABEL {
        let bekend = regel.actie.voorwerp().relaties();
        assert!(regel.relaties.iter().all(|relatie| bekend.contains(relatie)), "{regel:?}");
    }
}

#[test]
fn alleen_de_beheerder_werkt_zonder_relatie_aan_iets_van_een_ander() {
    for regel in TABEL.iter().filter(|regel| regel.actie.voorwerp() != Voorwerp::Geen && regel.relaties.is_empty()) {
        assert_eq!(regel.wie, Wie::Rollen(&[Rol::Beheerder]), "{regel:?}");
    }
}

#[test]
fn relaties_met_iets_anders_veranderen_niets() {
    for actie in Actie::ALLE {
        let bekend = actie.voorwerp().relaties();
        for relaties in elke_relatie() {
            let eigen: Relaties = relaties.elk().filter(|relatie| bekend.contains(relatie)).collect();
            for rol in Rol::ALLE {
                let wie = aanvrager(&[rol]);
                let zelfde = Doel::ALLE
                    .into_iter()
                    .all(|doel| oordeel(*actie, &wie, relaties, doel) == oordeel(*actie, &wie, eigen, doel));
                assert!(zelfde, "{rol:?} {actie:?} {relaties}");
            }
        }
    }
}

#[test]
fn alles_behalve_het_openbare_wordt_gelogd() {
    for regel in TABEL {
        let openbaar = regel.wie == Wie::Iedereen;
        assert_eq!(regel.verplichting == Verplichting::Geen, openbaar, "{regel:?}");
    }
}

#[test]
fn codes_are_unique_and_read_back() {
    for actie in Actie::ALLE {
        assert_eq!(Actie::van_code(actie.code()), Some(*actie));
    }
    assert!(Rol::ALLE.into_iter().all(|rol| Rol::van_code(rol.code()) == Some(rol)));
    assert!(Doel::ALLE.into_iter().all(|doel| Doel::van_code(doel.code()) == Some(doel)));
    assert!(Soort::ALLE.into_iter().all(|soort| Soort::van_code(soort.code()) == Some(soort)));
    assert_eq!(Rol::van_code("superuser"), None);
}
