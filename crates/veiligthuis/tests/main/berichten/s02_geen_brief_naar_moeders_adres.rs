//! S02: never a letter to father at mother's address.

use veiligthuis::berichten::codes::*;
use veiligthuis::berichten::*;

use super::wereld::*;
use crate::wereld::*;

fn post() -> Post {
    Post::bij(Zaak::opgepakt(schoolmelding("2026-09-14 10:05"), "2026-09-14 10:10"), "2026-09-14 10:20")
}
fn brief(post: &Post, persoon: u128) -> BerichtOpgave {
    post.brief(20, Berichtcode::N02, persoon, "2026-09-16 10:00", "Wij hebben gegevens over u vastgelegd.")
}

#[test]
fn een_brief_aan_vader_gaat_niet_naar_het_adres_van_moeder() {
    let mut post = post();
    let nu = "2026-09-16 10:05";
    let niet_veilig = adres(31, VADER, Veiligheid::NietVeilig, RedenAdres::AdresVanAnder);
    post.doe(TRIAGIST, nu, Command::BeoordeelAdres(adres(30, MOEDER, Veiligheid::Veilig, RedenAdres::WoontAlleen)));
    post.doe(TRIAGIST, nu, Command::BeoordeelAdres(niet_veilig));
    let naar = |post: &Post, adres| per_post(brief(post, VADER), onderdeel(adres));
    let (moeders, zijn) = (naar(&post, 30), naar(&post, 31));
    post.weigert(TRIAGIST, nu, moeders, Refusal::AdresOnbekend);
    post.weigert(TRIAGIST, nu, zijn, Refusal::AdresNietVeilig);

    let nieuw = adres(32, VADER, Veiligheid::Onbekend, RedenAdres::NogNietGevraagd);
    post.doe(TRIAGIST, nu, Command::BeoordeelAdres(nieuw));
    let onbekend = naar(&post, 32);
    post.weigert(TRIAGIST, nu, onbekend, Refusal::AdresNietNagekeken);
    let gevraagd = adres(32, VADER, Veiligheid::Veilig, RedenAdres::Bevestigd);
    post.doe(TRIAGIST, nu, Command::BeoordeelAdres(gevraagd));
    let goed = naar(&post, 32);
    post.doe(TRIAGIST, nu, goed);
    let verstuurd = post.berichten.verstuurd_aan(mens(VADER), Berichtcode::N03).unwrap();
    assert_eq!((verstuurd.adres, &verstuurd.adres_van), (Some(onderdeel(32)), &vec![mens(VADER)]));
}

#[test]
fn het_geheime_adres_van_moeder_is_voor_vader_nooit_veilig() {
    let mut post = post();
    let mut geheim = adres(30, VADER, Veiligheid::Veilig, RedenAdres::Bevestigd);
    geheim.geheim_van_ander = true;
    let nu = "2026-09-16 10:05";
    post.weigert(TRIAGIST, nu, Command::BeoordeelAdres(geheim.clone()), Refusal::GeheimAdresVanAnder);
    geheim.veiligheid = Veiligheid::NietVeilig;
    geheim.reden = RedenAdres::AdresVanAnder;
    post.doe(TRIAGIST, nu, Command::BeoordeelAdres(geheim));
    let scheef = adres(31, VADER, Veiligheid::Veilig, RedenAdres::PlegerLeestMee);
    post.weigert(TRIAGIST, nu, Command::BeoordeelAdres(scheef), Refusal::RedenAdresPastNiet);
    let gekaapt = adres(30, MOEDER, Veiligheid::Veilig, RedenAdres::Bevestigd);
    post.weigert(TRIAGIST, nu, Command::BeoordeelAdres(gekaapt), Refusal::AdresOnbekend);
}

#[test]
fn per_post_of_per_mail_hoort_bij_het_soort_adres() {
    let mut post = post();
    let nu = "2026-09-16 10:05";
    post.doe(TRIAGIST, nu, Command::BeoordeelAdres(adres(30, MOEDER, Veiligheid::Veilig, RedenAdres::WoontAlleen)));
    let mut mail = brief(&post, MOEDER);
    mail.wijze = Verzendwijze::Email;
    post.weigert(TRIAGIST, nu, Command::Verstuur(Box::new(mail.clone())), Refusal::AdresOntbreekt);
    mail.adres = Some(onderdeel(30));
    post.weigert(TRIAGIST, nu, Command::Verstuur(Box::new(mail)), Refusal::AdresPastNiet);
}
