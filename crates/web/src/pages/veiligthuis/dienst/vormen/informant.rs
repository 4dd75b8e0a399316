//! Informants: asked, answered, and what they say of the text.

use super::super::{blad::Blad, lezer::Lezer, veld::Soort, veld::Veld, vorm::Vorm};
use access::handeling::DienstUitvoeren;
use kernel::{OnderdeelId, Persoonsgegeven};
use uuid::Uuid;
use veiligthuis::codes::Bron;
use veiligthuis::dienst::codes::Akkoord;
use veiligthuis::dienst::{Command, Informant, InformantBeantwoord, InformantGevraagd, InformantVraag, Tekstakkoord};

/// The kinds of informants: everybody but the people themselves and our own files.
const BRONNEN: [Bron; 9] = [
    Bron::SchoolOfOpvang,
    Bron::Zorg,
    Bron::LokaalTeam,
    Bron::Politie,
    Bron::Raad,
    Bron::GecertificeerdeInstelling,
    Bron::Netwerk,
    Bron::Melder,
    Bron::Anders,
];

fn vind(b: &Blad, deel: Uuid) -> Option<&Informant> {
    b.d().onderzoek.informanten.iter().find(|i| i.gevraagd.id == OnderdeelId::new(deel))
}

fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
    let Some(informant) = vind(b, deel) else { return Vec::new() };
    let vraag = &informant.gevraagd.vraag;
    let antwoord = informant.beantwoord.as_ref().and_then(|a| a.antwoord.as_ref());
    let given = [
        (b.l.t("dienst-informant"), b.woorden(vraag, |v| v.wie.as_str().to_owned())),
        (b.l.tf("dienst-veld", "vraag"), b.woorden(vraag, |v| v.vraag.as_str().to_owned())),
    ];
    let told = antwoord.map(|tekst| (b.l.tf("dienst-veld", "antwoord"), b.tekst(tekst)));
    given.into_iter().chain(told).collect()
}

/// Asked.
pub(in super::super) struct Vragen;

impl Vorm for Vragen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "informant";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::codes(l, "bron", "vt-bron", &BRONNEN, Bron::code),
            Veld::regel(l, "wie"),
            Veld::new(l, Soort::Vinkjes, "over").met(b.keuzes(|_| true)),
            Veld::moment(l),
            Veld::tekst(l, "vraag"),
        ]
    }
    fn past(b: &Blad, _: Uuid) -> bool {
        b.loopt() && b.is_onderzoek()
    }
    fn lees(b: &Blad, _: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let bron = v.code("bron", Bron::van_code);
        let wie = v.tekst("wie");
        let gevraagd = v.moment(b.besloten());
        let vraag = v.tekst("vraag");
        let over = v.mensen("over");
        let vraag = Persoonsgegeven::new(InformantVraag { wie: wie?, vraag: vraag? });
        let (bron, gevraagd) = bron.zip(gevraagd)?;
        Some(Command::VraagInformant(InformantGevraagd { id: b.nieuw, bron, over, gevraagd, voor_gezin: false, vraag }))
    }
}

/// Answered.
pub(in super::super) struct Antwoord;

impl Vorm for Antwoord {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "antwoord";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        vec![Veld::moment(b.l), Veld::tekst(b.l, "antwoord").vrij(), Veld::vinkje(b.l, "niets")]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        boven(b, deel)
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        b.loopt() && vind(b, deel).is_some_and(|i| i.beantwoord.is_none())
    }
    fn lees(b: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let gevraagd = vind(b, deel).map_or(b.besloten(), |i| i.gevraagd.gevraagd);
        let beantwoord = v.moment(gevraagd);
        let antwoord = if v.ja("niets") { None } else { Some(v.verzegeld("antwoord")?) };
        let (informant, over) = (OnderdeelId::new(deel), Vec::new());
        Some(Command::LegAntwoordVast(InformantBeantwoord { informant, over, beantwoord: beantwoord?, antwoord }))
    }
}

/// What the informant says of the text.
pub(in super::super) struct Voorleggen;

impl Vorm for Voorleggen {
    type Mag = DienstUitvoeren;
    const CODE: &'static str = "voorleggen";

    fn velden(b: &Blad, _: Uuid) -> Vec<Veld> {
        let l = b.l;
        vec![
            Veld::codes(l, "akkoord", "dienst-akkoord", Akkoord::ALLE, Akkoord::code),
            Veld::dag(l, "op"),
            Veld::tekst(l, "toelichting").vrij(),
        ]
    }
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        boven(b, deel)
    }
    fn past(b: &Blad, deel: Uuid) -> bool {
        let told = |i: &Informant| i.beantwoord.as_ref().is_some_and(|a| a.antwoord.is_some());
        b.loopt() && vind(b, deel).is_some_and(told)
    }
    fn lees(_: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command> {
        let akkoord = v.code("akkoord", Akkoord::van_code);
        let op = v.dag("op");
        let opmerking = v.vrij_verzegeld("toelichting");
        let (informant, over) = (OnderdeelId::new(deel), Vec::new());
        Some(Command::LegTekstVoor(Tekstakkoord { informant, over, akkoord: akkoord?, op: op?, opmerking }))
    }
}
