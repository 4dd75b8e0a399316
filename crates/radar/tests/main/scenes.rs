//! Wat een medewerker kan tegenkomen, als kleine voorbeelden.

use radar::{Address, Birth, Day, Hit, Index, Kind, Mention, Model, Report, ReportId, Role, Sex, Source};

use crate::families::many;

fn geboren(year: i32, month: u8, day: u8) -> Birth {
    Birth::Date { year, month: Some(month), day: Some(day) }
}

fn adres(straat: &str, huisnummer: &str, plaats: &str) -> Vec<Address> {
    vec![Address { straat: straat.into(), huisnummer: huisnummer.into(), plaats: plaats.into(), ..Address::default() }]
}

fn mens(voornamen: &str, geslachtsnaam: &str) -> Mention {
    Mention { voornamen: voornamen.into(), geslachtsnaam: geslachtsnaam.into(), ..Mention::default() }
}

fn melding(id: u128, dag: i32, mentions: Vec<Mention>) -> Report {
    Report { id: ReportId(id), day: Some(Day(dag)), source: None, mentions }
}

/// The answer among three hundred ordinary reports.
fn vraag(eerder: Vec<Report>, nu: &Report) -> Vec<Hit> {
    let mut index = Index::new(Model::default());
    many(300, 3).iter().for_each(|r| index.add(&Report { id: ReportId(r.id.0 + 90_000), ..r.clone() }).unwrap());
    eerder.iter().for_each(|r| index.add(r).unwrap());
    let mut hits = index.hits(nu).hits;
    hits.retain(|hit| hit.earlier.0 < 90_000);
    hits
}

#[test]
fn een_gezin_wordt_gevonden_ondanks_een_verhuizing_en_andere_spelling() {
    let toen = melding(
        1,
        17_000,
        vec![
            Mention { geboren: geboren(1988, 5, 3), geslacht: Some(Sex::Vrouw), ..mens("Youssra", "El Amrani") },
            Mention { geboren: geboren(2012, 9, 14), rol: Role::Kind, ..mens("Mohammed", "Bennani") },
        ],
    );
    let nu = melding(
        2,
        18_200,
        vec![
            Mention { geslacht: Some(Sex::Vrouw), ..mens("Yusra", "Amrani") },
            Mention { geboren: Birth::Age(7), rol: Role::Kind, ..mens("Muhammad", "Benani") },
        ],
    );
    let hits = vraag(vec![toen], &nu);
    assert_eq!(hits[0].kind, Kind::Person, "{hits:?}");
    assert_eq!(hits[0].pairs.iter().filter(|pair| pair.evidence.kind == Kind::Person).count(), 2);
}

#[test]
fn een_tweeling_is_niet_een_persoon() {
    let kind = |naam: &str| Mention {
        geboren: geboren(2013, 4, 9),
        rol: Role::Kind,
        adressen: adres("Wilgenkade", "17", "Zeedorp"),
        ..mens(naam, "Oosterdam")
    };
    let hits = vraag(vec![melding(1, 18_000, vec![kind("Vera")])], &melding(2, 18_050, vec![kind("Joris")]));
    assert_eq!(hits[0].pairs[0].evidence.kind, Kind::PossibleTwin, "{hits:?}");
    assert!(hits[0].pairs[0].evidence.bits < 3.0);
    let hits =
        vraag(vec![melding(1, 18_000, vec![kind("Vera"), kind("Joris")])], &melding(2, 18_050, vec![kind("Joris")]));
    assert_eq!(hits[0].pairs[0].earlier.position, 1);
}

#[test]
fn de_volgende_bewoner_is_niet_de_vorige() {
    let woont = |voornaam: &str, naam: &str, jaar| Mention {
        geboren: geboren(jaar, 3, 2),
        adressen: adres("Wilgenkade", "17", "Zeedorp"),
        ..mens(voornaam, naam)
    };
    let toen = melding(1, 16_000, vec![woont("Karin", "Veldhof", 1970), woont("Bram", "Veldhof", 1968)]);
    let nu = melding(2, 18_000, vec![woont("Tomas", "Rietveen", 1991), woont("Julia", "Hagedorn", 1993)]);
    let hits = vraag(vec![toen], &nu);
    assert!(hits.iter().all(|hit| hit.kind != Kind::Person), "{hits:?}");
}

#[test]
fn vader_en_zoon_met_een_naam_blijven_uit_elkaar() {
    let man = |jaar, rol| Mention {
        geboren: geboren(jaar, 6, 11),
        geslacht: Some(Sex::Man),
        rol,
        adressen: adres("Wilgenkade", "17", "Zeedorp"),
        ..mens("Harmen", "Oosterdam")
    };
    let toen = melding(1, 17_900, vec![man(1975, Role::Ouder)]);
    let hits = vraag(vec![toen], &melding(2, 18_000, vec![man(2008, Role::Kind)]));
    assert!(hits.iter().all(|hit| hit.kind != Kind::Person), "{hits:?}");
}

#[test]
fn elke_reden_heeft_woorden_en_samen_zijn_ze_het_gewicht() {
    let een = || Mention { geboren: geboren(1988, 5, 3), bsn: "999990019".into(), ..mens("Ilse", "Veldhof") };
    let hits = vraag(vec![melding(1, 17_900, vec![een()])], &melding(2, 18_000, vec![een()]));
    let uitleg = &hits[0].pairs[0].evidence;
    assert!(uitleg.reasons.iter().all(|reden| !reden.text.is_empty()));
    assert!((uitleg.reasons.iter().map(|reden| reden.bits).sum::<f32>() - uitleg.bits).abs() < 0.1);
    let bsn = uitleg.reasons.iter().find(|reden| reden.source == Source::Field(radar::Field::Bsn));
    assert_eq!(bsn.map(|reden| reden.text), Some("hetzelfde BSN"));
}
