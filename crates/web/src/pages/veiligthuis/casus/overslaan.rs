//! Proposing not to do a monitoring moment; a second person decides.

use super::{
    beeld::Beeld,
    formulier::{Handgreep, Opzet, Veld},
};
use crate::{
    formulier::{Fouten, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::codes,
};
use access::handeling::CasusBewerken;
use kernel::OnderdeelId;
use veiligthuis::{
    casus::Command,
    codes::{MomentStand, RedenOverslaan},
};

/// The form.
pub(super) struct Overslaan;

impl Handgreep for Overslaan {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let moment = b.moment().and_then(|sleutel| b.casus().moment(sleutel)).ok_or(Fout::NietVoorU)?;
        if moment.stand != MomentStand::Open {
            return Err(Fout::NietVoorU);
        }
        let redenen = codes(l, "cas-overslaan", RedenOverslaan::ALLE, RedenOverslaan::code);
        let datum = moment.datum(b.gezien.facts.wet);
        Ok(Opzet {
            titel: l.t("cas-overslaan-titel"),
            inleiding: l.t("cas-overslaan-inleiding"),
            feiten: vec![
                (l.t("cas-moment-kop"), l.tf("cas-moment", moment.sleutel.soort.code())),
                (l.t("cas-moment-uiterlijk"), l.weekdag(datum.uiterlijk)),
                (l.t("cas-over-wie"), b.namen_van(&moment.over)),
            ],
            velden: vec![
                Veld::Rondjes("reden", l.t("cas-overslaan-vraag"), redenen, String::new()),
                Veld::Tekstvak("toelichting", l.t("vt-toelichting"), l.t("cas-overslaan-uitleg"), false),
            ],
            knop: l.t("cas-stel-voor"),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, voorstel: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let l = b.l;
        let reden = fouten.keuze("reden", w.tekst("reden"), RedenOverslaan::van_code, &l.t("cas-reden-fout"));
        let toelichting = fouten.tekst(l, "toelichting", w.tekst("toelichting"), &l.t("cas-toelichting-fout"));
        Some(Command::StelOverslaanVoor { voorstel, moment: b.moment()?, reden: reden?, toelichting: toelichting? })
    }
}
