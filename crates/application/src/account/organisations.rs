//! What a Beheerder does with organisations. Every act is logged before it is done.

use super::manage::{one_line, refused, remember};
use crate::{
    App, AppError, Done, FormMeta,
    allow::{Target, allow, entry},
    ports::{AccessObject, Instelling, Organisatie},
};
use access::{Aanvrager, OrganisatieFeiten, Soort, handeling::OrganisatiesBeheren};
use kernel::OrganisatieId;

/// What is chosen for an organisation, new or changed.
#[derive(Clone, PartialEq, Eq)]
pub struct OrganisatieKeuze {
    /// Its name: one line of at most 100 characters.
    pub naam: String,
    /// For a professional organisation: id of its framework. Empty otherwise.
    pub kader: String,
    /// For a professional organisation: its Veilig Thuis region.
    pub regio: Option<OrganisatieId>,
    /// For a Veilig Thuis region: its choices.
    pub instelling: Instelling,
}

/// All organisations, by name.
pub async fn organisations(app: &App, wie: &Aanvrager) -> Result<Vec<Organisatie>, AppError> {
    keeper(app, wie, wie.organisatie(), AccessObject::List).await?;
    Ok(app.accounts.organisaties().await?)
}

/// One organisation.
pub async fn see_organisation(app: &App, wie: &Aanvrager, id: OrganisatieId) -> Result<Organisatie, AppError> {
    keeper(app, wie, id, AccessObject::Other(id.uuid())).await?;
    app.accounts.organisatie(id).await?.ok_or(AppError::NotForYou)
}

/// Adds an organisation. Its kind stays as it is: roles depend on it.
pub async fn add_organisation(
    app: &App,
    wie: &Aanvrager,
    form: FormMeta,
    soort: Soort,
    keuze: OrganisatieKeuze,
) -> Result<Done, AppError> {
    if let Some(done) = crate::dossier::answered(app, &form).await? {
        return Ok(done);
    }
    let id = OrganisatieId::new(app.ids.fresh());
    keeper(app, wie, id, AccessObject::Other(id.uuid())).await?;
    store(app, form, id, soort, keuze).await
}

/// Changes an organisation.
pub async fn change_organisation(
    app: &App,
    wie: &Aanvrager,
    form: FormMeta,
    id: OrganisatieId,
    keuze: OrganisatieKeuze,
) -> Result<Done, AppError> {
    let now = see_organisation(app, wie, id).await?;
    store(app, form, id, now.soort, keuze).await
}

async fn store(
    app: &App,
    form: FormMeta,
    id: OrganisatieId,
    soort: Soort,
    keuze: OrganisatieKeuze,
) -> Result<Done, AppError> {
    let naam = one_line(&keuze.naam)?;
    let organisatie = match soort {
        Soort::Professioneel => {
            let (kader, regio) = professional(app, &keuze).await?;
            Organisatie { id, naam, soort, kader, regio, instelling: Instelling::default() }
        }
        Soort::VeiligThuis => {
            if !(1..=Instelling::MEEST_MAANDEN).contains(&keuze.instelling.advies_bewaren_maanden) {
                return Err(refused(
                    "bewaren-vorm",
                    "Vul in hoeveel maanden een advies wordt bewaard: 1 tot en met 240.",
                ));
            }
            if !(1..=Instelling::MEEST_WACHTCHECK).contains(&keuze.instelling.wachtcheck_werkdagen) {
                return Err(refused(
                    "wachtcheck-vorm",
                    "Vul in na hoeveel werkdagen u een wachtend dossier opnieuw bekijkt: 1 tot en met 20.",
                ));
            }
            Organisatie { id, naam, soort, kader: String::new(), regio: None, instelling: keuze.instelling }
        }
        Soort::Installatie => {
            Organisatie { id, naam, soort, kader: String::new(), regio: None, instelling: Instelling::default() }
        }
    };
    app.accounts.put_organisatie(&organisatie).await?;
    remember(app, &form).await?;
    Ok(Done { path: form.answer, before: false })
}

/// The framework and the region of a professional organisation, checked.
async fn professional(app: &App, keuze: &OrganisatieKeuze) -> Result<(String, Option<OrganisatieId>), AppError> {
    if app.kaders.huidige(&keuze.kader).is_none() {
        return Err(refused("kader-onbekend", "Kies het afwegingskader waarmee deze organisatie werkt."));
    }
    if let Some(regio) = keuze.regio {
        let found = app.accounts.organisatie(regio).await?.filter(|o| o.soort == Soort::VeiligThuis);
        found
            .ok_or_else(|| refused("regio-onbekend", "Kies de regio van Veilig Thuis waar deze organisatie meldt."))?;
    }
    Ok((keuze.kader.clone(), keuze.regio))
}

async fn keeper(app: &App, wie: &Aanvrager, of: OrganisatieId, object: AccessObject) -> Result<(), AppError> {
    let relaties = OrganisatieFeiten { organisatie: of }.relaties(wie);
    let permit = allow::<OrganisatiesBeheren>(app, wie, Target { relaties, object }).await?;
    app.store.log(vec![entry(app, &permit, object)]).await?;
    Ok(())
}
