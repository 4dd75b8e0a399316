//! The second decider: the proposal, and confirm or send back.

use super::{
    beeld::Beeld,
    formulier::{Handgreep, Opzet, Veld},
};
use crate::{
    formulier::{Fouten, Keuze, Waarden},
    fout::Fout,
};
use access::handeling::CasusBekrachtigen;
use kernel::OnderdeelId;
use veiligthuis::casus::{CasusVoorstel, CasusVoorstelInhoud, Command};

/// The form.
pub(super) struct Beslissen;

/// What is proposed, in words.
pub(super) fn wat(b: &Beeld, voorstel: &CasusVoorstel) -> Vec<(String, String)> {
    let l = b.l;
    let mut feiten = match &voorstel.inhoud {
        CasusVoorstelInhoud::Keten(wat, over) => super::keten::in_woorden(b, *wat, over),
        CasusVoorstelInhoud::Sluiten => vec![(l.t("cas-voorstel-wat"), l.t("cas-voorstel-sluiten"))],
        CasusVoorstelInhoud::Overslaan(sleutel, reden) => vec![
            (l.t("cas-voorstel-wat"), l.t("cas-voorstel-overslaan")),
            (l.t("cas-moment-kop"), l.tf("cas-moment", sleutel.soort.code())),
            (l.t("cas-overslaan-vraag"), l.tf("cas-overslaan", reden.code())),
        ],
    };
    feiten.push((l.t("vt-toelichting"), b.tekst(&voorstel.toelichting)));
    feiten.push((l.t("cas-voorstel-door"), format!("{}, {}", b.beslisser(&voorstel.door), l.moment(voorstel.op))));
    feiten
}

impl Handgreep for Beslissen {
    type Mag = CasusBekrachtigen;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, voorstel) = (b.l, b.casus().voorstel.as_ref().ok_or(Fout::NietVoorU)?);
        let choices = vec![
            Keuze::new(format!("ja.{}", voorstel.id), l.t("vt-bekrachtig")),
            Keuze::new(format!("nee.{}", voorstel.id), l.t("vt-geef-terug")),
        ];
        Ok(Opzet {
            titel: l.t("cas-voorstel-titel"),
            inleiding: l.t("vt-uw-besluit-uitleg"),
            feiten: wat(b, voorstel),
            velden: vec![
                Veld::Rondjes("besluit", l.t("vt-uw-besluit"), choices, String::new()),
                Veld::Tekstvak("reden", l.t("vt-terug-reden"), l.t("vt-terug-reden-uitleg"), true),
            ],
            knop: l.t("vt-opslaan"),
            ..Opzet::default()
        })
    }

    /// The choice carries the id of the proposal that was read.
    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let l = b.l;
        let read = |typed: &str| {
            let (keuze, id) = typed.split_once('.')?;
            Some((keuze == "ja", id.parse::<OnderdeelId>().ok()?))
        };
        let (ja, voorstel) = fouten.keuze("besluit", w.tekst("besluit"), read, &l.t("cas-voorstel-fout"))?;
        if ja {
            return Some(Command::Bekrachtig { voorstel });
        }
        let reden = fouten.tekst(l, "reden", w.tekst("reden"), &l.t("vt-terug-reden-fout"))?;
        Some(Command::WijsTerug { voorstel, reden })
    }

    fn daarna(_: &Beeld, w: &Waarden) -> String {
        let done = if w.tekst("besluit").starts_with("ja.") { "bekrachtigd" } else { "teruggegeven" };
        format!("/casussen?gedaan={done}")
    }
}
