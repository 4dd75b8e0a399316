//! The rule of a casus: first whether the casus is open for the command, then the command itself.

mod bewaken;
mod diensten;
mod keten;
mod meldingen;
mod monitoring;
mod overdracht;
mod sluiten;
mod toets;
mod werkvoorraad;

use kernel::{Actor, Decider, Moment, Recorded};

use super::apply::apply;
use super::{Casus, Command, Event, Facts, Refusal};
use crate::codes::CasusStand;

impl Decider for Casus {
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;
    type Facts = Facts;

    fn decide(&self, command: Command, facts: &Facts, actor: &Actor, now: Moment) -> Result<Vec<Event>, Refusal> {
        if self.regio.is_none() {
            let Command::Open { melding, regio, ontvangen } = command else { return Err(Refusal::NogNietGeopend) };
            return Ok(vec![Event::Geopend { melding, regio, ontvangen }]);
        }
        let t = toets::Toets { c: self, facts, actor, now };
        match command {
            Command::Open { .. } => Err(Refusal::AlGeopend),
            Command::VoegMeldingToe { melding, ontvangen } => meldingen::voeg_toe(&t, melding, ontvangen),
            Command::Heropen { klacht, toelichting } => sluiten::heropen(&t, klacht, toelichting),
            Command::LegTeruggaveVast { overdracht, op, reden, veilig, toelichting } => {
                overdracht::teruggave(&t, overdracht, op, reden, veilig, toelichting)
            }
            _ if self.gesloten.is_some() => Err(Refusal::AlGesloten),
            // All its meldingen went to another casus: there is nothing to work on until one comes back.
            _ if self.stand() == CasusStand::Verplaatst => Err(Refusal::MeldingOnbekend),
            Command::HaalMeldingWeg { melding, naar } => meldingen::haal_weg(&t, melding, naar),
            Command::VerwerkBesluit { melding, uitkomst, besloten } => {
                meldingen::besluit(&t, melding, uitkomst, besloten)
            }
            Command::VerwerkIntrekking { melding } => meldingen::intrekking(&t, melding),
            Command::StartDienst { dienst, soort, gestart } => diensten::start(&t, dienst, soort, gestart),
            Command::BeeindigDienst { dienst, afloop, op } => diensten::beeindig(&t, dienst, afloop, op),
            Command::PakOp => werkvoorraad::pak_op(&t),
            Command::GeefVrij => werkvoorraad::geef_vrij(&t),
            Command::GeefAanCollega { aan } => werkvoorraad::geef_aan_collega(&t, aan),
            Command::LegWachtcheckVast { op, veilig, over, bevinding } => {
                bewaken::wachtcheck(&t, op, veilig, over, bevinding)
            }
            Command::GeefRedenTeLaat { werk, voorwerp, reden, toelichting } => {
                bewaken::reden_te_laat(&t, werk, voorwerp, reden, toelichting)
            }
            Command::BiedOverdrachtAan(opgave) => overdracht::bied_aan(&t, *opgave),
            Command::LegOntvangstVast { overdracht, op } => overdracht::ontvangst(&t, overdracht, op),
            Command::LegAcceptatieVast(opgave) => overdracht::acceptatie(&t, *opgave),
            Command::LegWeigeringVast { overdracht, op, reden, toelichting } => {
                overdracht::weigering(&t, overdracht, op, reden, toelichting)
            }
            Command::TrekOverdrachtIn { overdracht, op, reden } => overdracht::trek_in(&t, overdracht, op, reden),
            Command::LegLadderstapVast { overdracht, trede, op, toelichting } => {
                overdracht::ladderstap(&t, overdracht, trede, op, toelichting)
            }
            Command::BeeindigBemoeienis { einde, op, reden, toelichting } => {
                sluiten::beeindig_bemoeienis(&t, einde, op, reden, toelichting)
            }
            Command::MonitorPersoon(opgave) => monitoring::persoon(&t, *opgave),
            Command::RondMonitoringAf { moment, op, besluit, toelichting } => {
                monitoring::rond_af(&t, moment, op, besluit, toelichting)
            }
            Command::PlanExtraMoment { id, dag, over } => monitoring::plan_extra(&t, id, dag, over),
            Command::StelOverslaanVoor { voorstel, moment, reden, toelichting } => {
                monitoring::stel_overslaan_voor(&t, voorstel, moment, reden, toelichting)
            }
            Command::StelKetenbesluitVoor { voorstel, wat, over, toelichting } => {
                keten::besluit::stel_voor(&t, voorstel, wat, over, toelichting)
            }
            Command::LaatKetenbesluitVervallen { besluit, reden } => keten::besluit::laat_vervallen(&t, besluit, reden),
            Command::LegHuisverbodVast(opgave) => keten::huisverbod::leg_vast(&t, *opgave),
            Command::VerlengHuisverbod { huisverbod, besloten, dagen, toelichting } => {
                keten::huisverbod::verleng(&t, huisverbod, besloten, dagen, toelichting)
            }
            Command::BeeindigHuisverbod { huisverbod, einde, op, toelichting } => {
                keten::huisverbod::beeindig(&t, huisverbod, einde, op, toelichting)
            }
            Command::VraagRaad(opgave) => keten::raad::vraag_aan(&t, *opgave),
            Command::LegCollegeIngelichtVast { vto, op, aan } => keten::raad::college_ingelicht(&t, vto, op, aan),
            Command::LegRaadantwoordVast { vto, op, bericht, toelichting } => {
                keten::raad::antwoord(&t, vto, op, bericht, toelichting)
            }
            Command::ZetKetenvlag(opgave) => keten::vlag::zet(&t, *opgave),
            Command::WerkKetenvlagBij { vlag, op, terugkijken, toelichting } => {
                keten::vlag::werk_bij(&t, vlag, op, terugkijken, toelichting)
            }
            Command::BeeindigKetenvlag { vlag, op, toelichting } => keten::vlag::beeindig(&t, vlag, op, toelichting),
            Command::Sluit { toelichting } => sluiten::sluit(&t, toelichting),
            Command::StelSluitenVoor { voorstel, toelichting } => sluiten::stel_voor(&t, voorstel, toelichting),
            Command::Bekrachtig { voorstel } => sluiten::bekrachtig(&t, voorstel),
            Command::WijsTerug { voorstel, reden } => sluiten::wijs_terug(&t, voorstel, reden),
        }
    }

    fn apply(self, recorded: &Recorded<Event>) -> Self {
        apply(self, recorded)
    }
}
