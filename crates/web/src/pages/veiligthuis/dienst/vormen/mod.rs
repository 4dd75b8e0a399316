//! The forms on a service: each says its fields, reads them, and gives one command.

mod beheer;
mod contact;
mod informant;
mod onderzoek;
mod personen;
mod plan;
mod verslag;
mod voorstel;
mod voorwaarde;

use super::vorm::{routes, routes_deel};
use crate::route::Routes;

/// Every form.
pub(super) fn alle() -> Routes {
    routes::<contact::Contactvorm>("/diensten/{id}/contact")
        .samen(routes_deel::<contact::Vertellen>("/diensten/{id}/mensen/{deel}/vertellen"))
        .samen(routes_deel::<personen::Verbeteren>("/diensten/{id}/mensen/{deel}"))
        .samen(routes::<personen::Toevoegen>("/diensten/{id}/mensen/nieuw"))
        .samen(routes::<voorwaarde::Stellen>("/diensten/{id}/voorwaarden/nieuw"))
        .samen(routes_deel::<voorwaarde::Toetser>("/diensten/{id}/voorwaarden/{deel}/toetser"))
        .samen(routes_deel::<voorwaarde::Toetsen>("/diensten/{id}/voorwaarden/{deel}/toets"))
        .samen(routes::<plan::ActieAfspreken>("/diensten/{id}/acties/nieuw"))
        .samen(routes_deel::<plan::ActieBijwerken>("/diensten/{id}/acties/{deel}"))
        .samen(routes::<plan::PlanAfspreken>("/diensten/{id}/plan/afspreken"))
        .samen(routes::<voorstel::Omzetten>("/diensten/{id}/omzetten"))
        .samen(routes::<voorstel::Derden>("/diensten/{id}/derden"))
        .samen(routes::<voorstel::Overschrijden>("/diensten/{id}/overschrijden"))
        .samen(routes::<voorstel::Concluderen>("/diensten/{id}/conclusie"))
        .samen(routes_deel::<voorstel::KindZonderOuders>("/diensten/{id}/mensen/{deel}/zonder-ouders"))
        .samen(routes_deel::<voorstel::NietVertellen>("/diensten/{id}/mensen/{deel}/niet-vertellen"))
        .samen(routes::<onderzoek::Plannen>("/diensten/{id}/onderzoeksplan"))
        .samen(routes::<onderzoek::Feitvorm>("/diensten/{id}/feiten/nieuw"))
        .samen(routes_deel::<onderzoek::Horen>("/diensten/{id}/mensen/{deel}/horen"))
        .samen(routes_deel::<onderzoek::Verantwoorden>("/diensten/{id}/mensen/{deel}/verantwoorden"))
        .samen(routes::<informant::Vragen>("/diensten/{id}/informanten/nieuw"))
        .samen(routes_deel::<informant::Antwoord>("/diensten/{id}/informanten/{deel}/antwoord"))
        .samen(routes_deel::<informant::Voorleggen>("/diensten/{id}/informanten/{deel}/tekst"))
        .samen(routes_deel::<verslag::Geven>("/diensten/{id}/mensen/{deel}/verslag"))
        .samen(routes_deel::<verslag::Reactie>("/diensten/{id}/mensen/{deel}/reactie"))
        .samen(routes::<beheer::Collega>("/diensten/{id}/collega"))
        .samen(routes::<beheer::Afronden>("/diensten/{id}/afronden"))
        .samen(routes::<beheer::Voortijdig>("/diensten/{id}/stoppen"))
}
