//! One look at a dossier, for a page.

use super::{DossierKop, Hier, pad};
use crate::{
    AppState,
    formulier::{Begin, Form, Waarden},
    fout::Fout,
    pagina::Page,
    taal::Taal,
};
use access::{Aanvrager, OpentInhoud};
use application::{
    dossier::{SeenFor, see, see_anonymous},
    ports::Viewed,
};
use kernel::{Dag, DossierId, Inzagerecht, Moment, OnderdeelId};
use meldcode::{dossier::Dossier, kader::Kader};

/// A dossier that somebody looks at, with everything a page of it needs. Making it was logged.
pub(crate) struct Blad<'a> {
    /// The state of the face.
    pub state: &'a AppState,
    /// Who looks.
    pub wie: &'a Aanvrager,
    /// Which dossier.
    pub id: DossierId,
    /// The frame of the page, without a title yet.
    pub page: Page,
    dossier: Viewed<Dossier>,
    kader: &'a Kader,
    recht: Box<dyn Inzagerecht + Send + Sync>,
}

impl<'a> Blad<'a> {
    /// Looks at a dossier; not there and not for this person give the same page.
    pub async fn zie(state: &'a AppState, wie: &'a Aanvrager, page: Page, id: DossierId) -> Result<Self, Fout> {
        let seen = see(&state.app, wie, id).await?;
        Ok(Self::van(state, wie, page, id, seen))
    }
    /// Looks at a dossier for the anonymous case view.
    pub async fn zie_anoniem(state: &'a AppState, wie: &'a Aanvrager, page: Page, id: DossierId) -> Result<Self, Fout> {
        let seen = see_anonymous(&state.app, wie, id).await?;
        Ok(Self::van(state, wie, page, id, seen))
    }
    fn van<A: OpentInhoud + Send + Sync + 'static>(
        state: &'a AppState,
        wie: &'a Aanvrager,
        page: Page,
        id: DossierId,
        seen: SeenFor<'a, A>,
    ) -> Self {
        let SeenFor { dossier, kader, permit } = seen;
        Self { state, wie, id, page, dossier, kader, recht: Box::new(permit) }
    }
    /// The dossier.
    pub fn dossier(&self) -> &Dossier {
        self.dossier.get()
    }
    /// The framework that it is kept under.
    pub fn kader(&self) -> &'a Kader {
        self.kader
    }
    /// The right to open what it says about persons.
    pub fn recht(&self) -> &dyn Inzagerecht {
        &*self.recht
    }
    /// The language of the page.
    pub fn l(&self) -> Taal {
        self.page.l
    }
    /// Now.
    pub fn nu(&self) -> Moment {
        self.state.app.clock.now()
    }
    /// Today.
    pub fn vandaag(&self) -> Dag {
        self.nu().dag()
    }
    /// A fresh id for a part of the dossier.
    pub fn vers(&self) -> OnderdeelId {
        OnderdeelId::new(self.state.app.ids.fresh())
    }
    /// Frame and head of a page. `titel` holds no names of persons.
    pub fn rond(&self, titel: impl Into<String>, hier: Hier) -> (Page, DossierKop) {
        let kop = DossierKop::new(self, hier);
        let page = self.page.clone().met_titel(titel).onder(self.l().t("dossiers-kort"), pad::LIJST);
        let page = if hier == Hier::Overzicht { page } else { page.onder(kop.label.clone(), pad::dossier(self.id)) };
        (page, kop)
    }
    /// A form to show for the first time, made of what was kept or of what the page proposes.
    pub fn form(&self, begin: Begin, voorstel: Waarden) -> Form {
        begin.form(&self.page, voorstel, Some(self.dossier().seq))
    }
    /// The path of a page below this dossier.
    pub fn pad(&self, rest: &str) -> String {
        pad::onder(self.id, rest)
    }
}
