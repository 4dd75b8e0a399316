//! The road of every form about notices: the use case acts, or its refusal stands at the field it is about.

use crate::{antwoord::verder, formulier::Fouten, fout::Fout, route::Toegang, taal::Taal};
use access::Handeling;
use application::{
    AppError, FormMeta,
    berichten::{BerichtError, Do, execute},
};
use axum::response::Response;
use kernel::MeldingId;
use veiligthuis::berichten::Refusal;

/// Gives the way on; or nothing, when a rule refuses.
pub(super) async fn uitvoeren<A: Handeling>(
    state: &crate::AppState,
    toegang: &Toegang<A>,
    id: MeldingId,
    meta: FormMeta,
    what: Do,
    fouten: &mut Fouten,
) -> Result<Option<Response>, Fout> {
    let l: Taal = toegang.bezoek().taal;
    match execute(&state.app, toegang.aanvrager()?, id, meta, what).await {
        Ok(done) => verder(done.path).map(Some),
        Err(BerichtError::Refused(refusal)) => {
            match veld(&refusal) {
                Some(veld) => fouten.bij(veld, zin(l, &refusal)),
                None => fouten.algemeen(zin(l, &refusal)),
            }
            Ok(None)
        }
        Err(BerichtError::Other(AppError::Refused { code, zin })) => {
            fouten.weigering(l, code, &zin);
            Ok(None)
        }
        Err(BerichtError::Other(other)) => Err(other.into()),
    }
}

/// The sentence; in Dutch with what was found, in another language by its code.
fn zin(l: Taal, refusal: &Refusal) -> String {
    match l {
        Taal::Nl => refusal.to_string(),
        Taal::En => l.tf("ber-weigering", refusal.code()),
    }
}

const fn veld(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::MomentInDeToekomst | Refusal::MomentVoorVastlegging | Refusal::NogNietBesloten => Some("dag"),
        Refusal::JongerDanTwaalf | Refusal::VertegenwoordigerPastNiet => Some("aan"),
        Refusal::AdresOntbreekt
        | Refusal::AdresOnbekend
        | Refusal::AdresPastNiet
        | Refusal::AdresNietVeilig
        | Refusal::AdresNietNagekeken => Some("adres"),
        Refusal::GeheimAdresVanAnder => Some("veiligheid"),
        Refusal::RedenAdresPastNiet => Some("reden"),
        Refusal::BronnenNietNagekeken(_) => Some("nagekeken"),
        Refusal::TekstVerraadt(_)
        | Refusal::TekstOpnieuwNakijken
        | Refusal::TekstNoemtBetrokkene
        | Refusal::TekstNietAf => Some("tekst"),
        Refusal::GeenBrief => Some("wijze"),
        Refusal::VerwachteDagOntbreekt | Refusal::VerwachteDagVoorbij => Some("verwacht"),
        Refusal::NietUitstelbaar | Refusal::UitstelTeVroeg(_) | Refusal::UitstelTeLaat(_) => Some("keuze"),
        Refusal::AlGeopend
        | Refusal::NogNietGeopend
        | Refusal::BetrokkeneOnbekend
        | Refusal::OnderdeelBestaatAl
        | Refusal::OntvangerPastNiet
        | Refusal::HoortElders
        | Refusal::GaatSamen
        | Refusal::AlVerteld
        | Refusal::AlWeggelaten
        | Refusal::GeenVoorstel
        | Refusal::TweedeBeslisserOntbreekt
        | Refusal::KwalificerendeRolOntbreekt => None,
    }
}
