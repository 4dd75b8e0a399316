//! What is in the demonstration: three regions, six organisations with a meldcode, and some seventy invented families.
//!
//! The past is told through the real use cases with a clock that is set by the script, so that what rules, terms and log say
//! of it is true. Nobody here has a password: people enter with one click (`sign_in_demo`).
//!
//! # Who can be signed in
//!
//! The sign-in names are stable; tests use them. The part before the dot is the organisation.
//!
//! | Sign-in name | Name | Role |
//! | --- | --- | --- |
//! | `regenboog.leerkracht` | Eva Jansen | Professional, basisschool |
//! | `regenboog.kleuterjuf` | Fatma Yildiz | Professional, basisschool |
//! | `regenboog.aandacht` | Willem Brouwer | Aandachtsfunctionaris, basisschool |
//! | `regenboog.beheer` | Carla Snoek | Organisatiebeheerder, basisschool |
//! | `vlietland.huisarts` | Anil Soekhoe | Professional, huisartsenpraktijk |
//! | `vlietland.huisarts2` | Margriet Bosma | Professional, huisartsenpraktijk |
//! | `vlietland.aandacht` | Nadia Ouali | Aandachtsfunctionaris, huisartsenpraktijk |
//! | `vlietland.beheer` | Ronald Mulder | Organisatiebeheerder, huisartsenpraktijk |
//! | `springkikker.begeleider` | Shanaya Pinas | Professional, kinderdagverblijf |
//! | `springkikker.aandacht` | Ilse van der Laan | Aandachtsfunctionaris, kinderdagverblijf |
//! | `springkikker.beheer` | Dirk Postma | Organisatiebeheerder, kinderdagverblijf |
//! | `lindenkwartier.gezinswerker` | Mohamed Azzouzi | Professional, wijkteam |
//! | `lindenkwartier.aandacht` | Tessa Gerritsen | Aandachtsfunctionaris, wijkteam |
//! | `lindenkwartier.beheer` | Jolanda Smits | Organisatiebeheerder, wijkteam |
//! | `spiegel.psycholoog` | Judith Cohen | Professional, psychologenpraktijk |
//! | `spiegel.aandacht` | Arjan Wolters | Aandachtsfunctionaris, psychologenpraktijk |
//! | `spiegel.beheer` | Vera Lambrechts | Organisatiebeheerder, psychologenpraktijk |
//! | `ooievaar.verloskundige` | Merel Hendriks | Professional, verloskundigenpraktijk |
//! | `ooievaar.aandacht` | Sophie Maduro | Aandachtsfunctionaris, verloskundigenpraktijk |
//! | `ooievaar.beheer` | Kees Pronk | Organisatiebeheerder, verloskundigenpraktijk |
//! | `waterland.meldpunt` | Hanna Veldman | Meldpunt, eerste regio (vijf werkdagen) |
//! | `waterland.triagist1` | Yusuf Demir | Triagist |
//! | `waterland.triagist2` | Marloes Terpstra | Triagist |
//! | `waterland.onderzoeker` | Diego Martina | Onderzoeker |
//! | `waterland.gedragswetenschapper` | Ineke Vos | Gedragswetenschapper: de tweede beslisser |
//! | `waterland.vertrouwensarts` | Rashmi Ramdin | Vertrouwensarts |
//! | `waterland.teamleider` | Bas Kuipers | Teamleider |
//! | `waterland.privacy` | Leila Haddad | Privacyfunctionaris |
//! | `rivierenland.meldpunt` | Joost Verwey | Meldpunt, tweede regio (vijf werkdagen) |
//! | `rivierenland.triagist1` | Naima Bouzid | Triagist |
//! | `rivierenland.triagist2` | Gerben Hoekstra | Triagist |
//! | `rivierenland.onderzoeker` | Wietske Prins | Onderzoeker |
//! | `rivierenland.gedragswetenschapper` | Chandra Jaggoe | Gedragswetenschapper |
//! | `rivierenland.vertrouwensarts` | Pieter van Leeuwen | Vertrouwensarts |
//! | `rivierenland.teamleider` | Monique Dekkers | Teamleider |
//! | `rivierenland.privacy` | Samuel Osei | Privacyfunctionaris |
//! | `zuiderduin.meldpunt` | Petra de Zeeuw | Meldpunt, derde regio (vijf dagen en de Algemene termijnenwet) |
//! | `zuiderduin.triagist1` | Tomasz Nowak | Triagist |
//! | `zuiderduin.triagist2` | Femke Adriaanse | Triagist |
//! | `zuiderduin.onderzoeker` | Karim el Amrani | Onderzoeker |
//! | `zuiderduin.gedragswetenschapper` | Loes Wagenaar | Gedragswetenschapper |
//! | `zuiderduin.vertrouwensarts` | Mei-Lin Tjon | Vertrouwensarts |
//! | `zuiderduin.teamleider` | Rob Kloosterman | Teamleider |
//! | `zuiderduin.privacy` | Anouk Serrarens | Privacyfunctionaris |
//! | `beheer` | Bea Heerma | Beheerder van de installatie |
//!
//! Work waits for everybody: the first region has meldingen that are late, due today, acute and new; proposals wait for
//! `waterland.gedragswetenschapper`; `regenboog.leerkracht` keeps dossiers from a scratch note to a report with feedback.

mod cast;
mod clock;
mod days;
mod play;
mod roster;
mod stories;
mod story;
#[cfg(test)]
mod tests;
mod words;

use application::App;
use cast::Cast;
use clock::StoryClock;
use std::sync::Arc;
use store::{Kind, SqlStore};

/// Fills an empty demonstration up to now. One that was filled before stays as it is.
///
/// # Errors
/// One sentence: this is no demonstration, the store does not take it, or an earlier start stopped half way.
pub async fn fill(store: &SqlStore, app: &App) -> Result<(), String> {
    match store.about().kind {
        Kind::Demo => {}
        Kind::Real => return Err("Hier staan echte gegevens; een demonstratie komt daar niet bij.".to_owned()),
    }
    let said = |error: application::ports::StoreError| error.to_string();
    if !app.accounts.accounts(None).await.map_err(said)?.is_empty() {
        return Ok(());
    }
    if !app.accounts.organisaties().await.map_err(said)?.is_empty() {
        return Err("Deze demonstratie is maar half gevuld. Gooi de map weg en start opnieuw.".to_owned());
    }
    let now = app.clock.now();
    let clock = Arc::new(StoryClock::showing(now));
    let past = App { clock: clock.clone(), ..app.clone() };
    let cast = Cast::new();
    cast.store_places(&past).await?;
    play::play(&past, &clock, &cast, stories::all(now, app.wet)).await?;
    // Accounts come last: a store with accounts is a store that was filled to the end.
    clock.set(now);
    cast.store_people(&past).await
}
