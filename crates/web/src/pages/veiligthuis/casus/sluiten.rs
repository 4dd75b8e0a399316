//! The end of the involvement, closing, and opening again.

use super::{
    beeld::Beeld,
    formulier::{Handgreep, Opzet, Veld},
};
use crate::{
    formulier::{Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{met_nu, moment},
};
use access::handeling::{CasusBewerken, CasusSluiten};
use kernel::OnderdeelId;
use veiligthuis::{
    casus::{Command, Openstaand},
    codes::RedenEinde,
};

/// Ending the involvement without a party that takes over.
pub(super) struct Einde;
/// Closing, or proposing it where two have to decide.
pub(super) struct Sluiten;
/// Opening again without a melding.
pub(super) struct Heropenen;

/// What is open, with the way to where it can be done.
pub(super) fn open(b: &Beeld) -> Vec<(String, String, String)> {
    let l = b.l;
    let kenmerk =
        |id| b.gezien.meldingen.iter().find(|m| m.melding == id).map(|m| m.kenmerk.clone()).unwrap_or_default();
    let regel = |o: &Openstaand| {
        let zin = match o {
            Openstaand::NietGeinformeerd(_, mens) => l.ta("cas-open-niet-verteld", &[("wie", &b.naam(*mens))]),
            Openstaand::MeldingNietBesloten(id) => l.ta("cas-open-niet-besloten", &[("kenmerk", &kenmerk(*id))]),
            Openstaand::MonitoringOpen(sleutel) => {
                l.ta("cas-open-monitoring", &[("moment", &l.tf("cas-moment", sleutel.soort.code()))])
            }
            Openstaand::OverdrachtZonderAntwoord(id) | Openstaand::OverdrachtGeweigerd(id) => {
                let wie = b.casus().overdracht(*id).map_or_else(String::new, |o| b.partij(o));
                l.ta("cas-open-overdracht", &[("wie", &wie), ("wat", &l.tf("cas-open", o.code()))])
            }
            Openstaand::DienstNietGestart(soort) | Openstaand::DienstLoopt(_, soort) => {
                let wie = l.tf("vt-uitkomst", soort.code());
                l.ta("cas-open-overdracht", &[("wie", &wie), ("wat", &l.tf("cas-open", o.code()))])
            }
            Openstaand::KetenbesluitNietUitgevoerd(_, wat) => {
                let wat = l.tf("keten-besluit", wat.code());
                l.ta("cas-open-overdracht", &[("wie", &wat), ("wat", &l.tf("cas-open", o.code()))])
            }
            Openstaand::KetenvlagLoopt(_, partner) => {
                let wie = l.tf("keten-partner", partner.code());
                l.ta("cas-open-overdracht", &[("wie", &wie), ("wat", &l.tf("cas-open", o.code()))])
            }
            Openstaand::NietOvergedragen(_)
            | Openstaand::VoorstelWacht(_)
            | Openstaand::HuisverbodZonderEinde(_)
            | Openstaand::CollegeNietIngelicht(_) => l.tf("cas-open", o.code()),
        };
        let pad = match o {
            Openstaand::NietGeinformeerd(melding, mens) => format!("/meldingen/{melding}/mensen/{mens}/informeren"),
            Openstaand::MeldingNietBesloten(id) => format!("/meldingen/{id}"),
            Openstaand::MonitoringOpen(_) => format!("{}#monitoring", b.pad()),
            Openstaand::OverdrachtZonderAntwoord(_) => format!("{}#overdrachten", b.pad()),
            Openstaand::OverdrachtGeweigerd(_) | Openstaand::NietOvergedragen(_) => {
                format!("{}/overdrachten/nieuw", b.pad())
            }
            Openstaand::DienstLoopt(dienst, _) => format!("/diensten/{dienst}"),
            Openstaand::DienstNietGestart(_) => "/diensten".to_owned(),
            Openstaand::VoorstelWacht(_) => b.pad(),
            Openstaand::HuisverbodZonderEinde(id) => format!("{}/huisverboden/{id}/einde", b.pad()),
            Openstaand::CollegeNietIngelicht(id) => format!("{}/raad/{id}/college", b.pad()),
            Openstaand::KetenvlagLoopt(id, _) => format!("{}/vlaggen/{id}/einde", b.pad()),
            Openstaand::KetenbesluitNietUitgevoerd(..) => format!("{}#keten", b.pad()),
        };
        (zin, pad, l.t("cas-ga-daarheen"))
    };
    b.gezien.openstaand().iter().map(regel).collect()
}

fn toelichting(b: &Beeld, w: &Waarden, fouten: &mut Fouten) -> Option<kernel::Tekst> {
    fouten.tekst(b.l, "toelichting", w.tekst("toelichting"), &b.l.t("cas-toelichting-fout"))
}

impl Handgreep for Einde {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        let redenen = RedenEinde::ALLE.iter().map(|reden| {
            let later = reden.geen_monitoring().map_or("cas-einde-met", |_| "cas-einde-zonder");
            Keuze::new(reden.code(), l.tf("cas-einde", reden.code())).met_uitleg(l.t(later))
        });
        Ok(Opzet {
            titel: l.t("cas-einde-titel"),
            inleiding: l.t("cas-einde-inleiding"),
            velden: vec![
                Veld::Rondjes("reden", l.t("cas-einde-vraag"), redenen.collect(), String::new()),
                Veld::Tekstvak("toelichting", l.t("vt-toelichting"), String::new(), false),
                Veld::DagEnTijd,
            ],
            knop: l.t("vt-opslaan"),
            begin: met_nu(l, Waarden::leeg(), b.nu),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, einde: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let reden = fouten.keuze("reden", w.tekst("reden"), RedenEinde::van_code, &b.l.t("cas-reden-fout"));
        let toelichting = toelichting(b, w, fouten);
        let sinds = b.casus().vervolg.map_or(b.gezien.row.geopend_op, |v| v.sinds);
        let op = moment(b.l, w, fouten, sinds);
        Some(Command::BeeindigBemoeienis { einde, op: op?, reden: reden?, toelichting: toelichting? })
    }
}

impl Handgreep for Sluiten {
    type Mag = CasusSluiten;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let (l, open, twee) = (b.l, open(b), b.casus().sluit_met_twee());
        if b.casus().gesloten.is_some() {
            return Err(Fout::NietVoorU);
        }
        let veld = Veld::Tekstvak("toelichting", l.t("vt-toelichting"), String::new(), !twee);
        Ok(Opzet {
            titel: l.t("cas-sluit-titel"),
            inleiding: match (open.is_empty(), twee) {
                (false, _) => l.t("cas-sluit-nog-niet"),
                (true, true) => l.t("cas-sluit-twee"),
                (true, false) => l.t("cas-sluit-een"),
            },
            velden: if open.is_empty() { vec![veld] } else { Vec::new() },
            open,
            knop: l.t(if twee { "cas-stel-voor" } else { "cas-sluit-knop" }),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, voorstel: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        if b.casus().sluit_met_twee() {
            return Some(Command::StelSluitenVoor { voorstel, toelichting: toelichting(b, w, fouten)? });
        }
        let toelichting = fouten.tekst_of_leeg(b.l, "toelichting", w.tekst("toelichting"));
        Some(Command::Sluit { toelichting })
    }
}

impl Handgreep for Heropenen {
    type Mag = CasusBewerken;

    fn opzet(b: &Beeld) -> Result<Opzet, Fout> {
        let l = b.l;
        Ok(Opzet {
            titel: l.t("cas-heropen-titel"),
            inleiding: l.t("cas-heropen-inleiding"),
            velden: vec![
                Veld::Rondjes(
                    "aanleiding",
                    l.t("cas-heropen-vraag"),
                    Keuze::codes(l, "cas-aanleiding", ["nieuwe-feiten", "klacht"]),
                    String::new(),
                ),
                Veld::Tekstvak("toelichting", l.t("vt-toelichting"), String::new(), false),
            ],
            knop: l.t("cas-heropen-knop"),
            ..Opzet::default()
        })
    }

    fn lees(b: &Beeld, w: &Waarden, _: OnderdeelId, fouten: &mut Fouten) -> Option<Command> {
        let read = |typed: &str| match typed {
            "klacht" => Some(true),
            "nieuwe-feiten" => Some(false),
            _ => None,
        };
        let klacht = fouten.keuze("aanleiding", w.tekst("aanleiding"), read, &b.l.t("cas-reden-fout"));
        let toelichting = toelichting(b, w, fouten);
        Some(Command::Heropen { klacht: klacht?, toelichting: toelichting? })
    }
}
