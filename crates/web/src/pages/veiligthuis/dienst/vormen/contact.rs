//! Who saw or spoke whom, and what the people were told.

use super::super::{blad::Blad, lezer::Lezer, veld::Soort, veld::Veld, vorm::Vorm};
use crate::{formulier::Waarden, pages::veiligthuis::gemeen::met_nu};
use access::handeling::DienstUitvoeren;
use kernel::{AccountId, BetrokkeneId};
use uuid::Uuid;
use veiligthuis::codes::Contactwijze;
use veiligthuis::dienst::codes::{Contactvorm as Vormcode, Onderwerp, Positie};
use veiligthuis::dienst::{Command, Contact, Mededeling};

/// A contact.
pub(in super::super) struct Contactvorm;

impl Vorm for Contactvorm {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "contact";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::new(l, Soort::Vinkjes, "over").met(b.keuzes(|p| p.positie != Positie::Ongeboren)),
            Veld::moment(l),
            Veld::codes(l, "vorm", "dienst-contact", Vormcode::ALLE, Vormcode::code),
            Veld::vinkje(l, "gesproken"),
            Veld::vinkje(l, "alleen"),
            Veld::vinkje(l, "buiten-ouders"),
            Veld::new(l, Soort::Lijst, "door").met(b.collegas.clone()),
            Veld::tekst(l, "verslag").vrij(),
        ]
    }
    fn begin(b: &Blad, _: Uuid) -> Waarden {
        met_nu(b.l, Waarden::leeg(), b.nu).met("gesproken", "ja").met("door", b.wie.account())
    }
    fn lees(b: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let om = v.moment(b.besloten());
        let vorm = v.code("vorm", Vormcode::van_code);
        let door = v.code("door", |typed| typed.parse::<AccountId>().ok());
        let verslag = v.vrij_verzegeld("verslag");
        Some(Command::LegContactVast(Contact {
            id: b.nieuw,
            over: v.mensen("over"),
            vorm: vorm?,
            om: om?,
            door: door?,
            alleen: v.ja("alleen"),
            gesproken: v.ja("gesproken"),
            buiten_ouders: v.ja("buiten-ouders"),
            verslag,
        }))
    }
}

/// Somebody was told something.
pub(in super::super) struct Vertellen;

impl Vorm for Vertellen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "vertellen";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::codes(l, "onderwerp", "dienst-onderwerp", Onderwerp::ALLE, Onderwerp::code),
            Veld::moment(l),
            Veld::codes(l, "wijze", "vt-wijze", Contactwijze::ALLE, Contactwijze::code),
            Veld::tekst(l, "verteld").vrij(),
        ]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        vec![(b.l.t("dienst-persoon"), b.naam(BetrokkeneId::new(deel)))]
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        b.loopt() && b.d().persoon(BetrokkeneId::new(deel)).is_some()
    }
    fn lees(b: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let onderwerp = v.code("onderwerp", Onderwerp::van_code);
        let om = v.moment(b.d().omgezet().unwrap_or(b.besloten()));
        let wijze = v.code("wijze", Contactwijze::van_code);
        let toelichting = v.vrij_verzegeld("verteld");
        Some(Command::Vertel(Mededeling {
            persoon: BetrokkeneId::new(deel),
            onderwerp: onderwerp?,
            om: om?,
            wijze: wijze?,
            toelichting,
        }))
    }
}
