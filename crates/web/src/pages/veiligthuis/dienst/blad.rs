//! A service that was opened, with everything that its pages show it with.

use crate::{
    AppState,
    formulier::Keuze,
    fout::Fout,
    pages::veiligthuis::gemeen::{Badge, Namen, geopend, vrije_tekst},
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{Aanvrager, Handeling};
use application::dienst::{SeenDienst, may, see};
use kernel::{BetrokkeneId, DienstId, Geboorte, Moment, OnderdeelId, Persoonsgegeven, Tekst};
use veiligthuis::dienst::{Dienst, Persoon, Soort, codes::Stand};

/// The opened service.
pub(super) struct Blad {
    /// Language.
    pub l: Taal,
    /// The frame.
    pub page: Page,
    /// The service.
    pub gezien: SeenDienst,
    /// The colleagues.
    pub namen: Namen,
    /// Who looks.
    pub wie: Aanvrager,
    /// Now.
    pub nu: Moment,
    /// An id for a new part.
    pub nieuw: OnderdeelId,
    /// Colleagues as choices: those of the region.
    pub collegas: Vec<Keuze>,
}

impl Blad {
    /// The service for a page on which somebody does `A`; not there for who may look but not do it.
    pub async fn zie<A: Handeling>(
        state: &AppState,
        toegang: &Toegang<A>,
        page: Page,
        id: DienstId,
    ) -> Result<Self, Fout> {
        let wie = toegang.aanvrager()?;
        let gezien = see(&state.app, wie, id).await?;
        if !may::<A>(wie, &gezien.row) {
            return Err(Fout::NietVoorU);
        }
        let namen = Namen::van_regio(&state.app, page.l, gezien.row.regio).await?;
        let people = state.app.accounts.accounts(Some(gezien.row.regio)).await?;
        let collegas = people.iter().filter(|a| a.actief).map(|a| Keuze::new(a.id.to_string(), &a.naam)).collect();
        Ok(Self {
            l: page.l,
            page,
            gezien,
            namen,
            wie: wie.clone(),
            nu: state.app.clock.now(),
            nieuw: OnderdeelId::new(state.app.ids.fresh()),
            collegas,
        })
    }
    /// The service.
    pub fn d(&self) -> &Dienst {
        self.gezien.dienst.get()
    }
    /// Its path.
    pub fn pad(&self) -> String {
        format!("/diensten/{}", self.gezien.row.dienst)
    }
    /// A path below it.
    pub fn onder(&self, rest: impl std::fmt::Display) -> String {
        format!("{}/{rest}", self.pad())
    }
    /// When it was decided: nothing of the service is earlier.
    pub fn besloten(&self) -> Moment {
        self.gezien.row.besloten_op
    }
    /// Whether it is an onderzoek now.
    pub fn is_onderzoek(&self) -> bool {
        self.d().soort() == Some(Soort::Onderzoek)
    }
    /// Whether it runs.
    pub fn loopt(&self) -> bool {
        self.d().stand() == Stand::Lopend
    }
    /// What a person is called.
    pub fn naam(&self, id: BetrokkeneId) -> String {
        let nr = self.d().personen.iter().position(|p| p.id == id);
        nr.map(|nr| self.roepnaam(&self.d().personen[nr], nr + 1)).unwrap_or_default()
    }
    /// Several names in one line.
    pub fn mensen(&self, ids: &[BetrokkeneId]) -> String {
        ids.iter().map(|id| self.naam(*id)).collect::<Vec<_>>().join(", ")
    }
    /// The people that fit, as choices of a form.
    pub fn keuzes(&self, past: impl Fn(&Persoon) -> bool) -> Vec<Keuze> {
        let fitting = self.d().personen.iter().filter(|p| past(p));
        fitting.map(|p| Keuze::new(p.id.to_string(), self.naam(p.id))).collect()
    }
    /// A sealed text as shown.
    pub fn tekst(&self, tekst: &Persoonsgegeven<Tekst>) -> String {
        geopend(self.l, tekst, &self.gezien.permit)
    }
    /// A sealed text that may be missing; empty when it is.
    pub fn tekst_of_leeg(&self, tekst: Option<&Persoonsgegeven<Tekst>>) -> String {
        vrije_tekst(self.l, tekst, &self.gezien.permit)
    }
    /// Something sealed with words in it.
    pub fn woorden<T>(&self, inhoud: &Persoonsgegeven<T>, zeg: impl Fn(&T) -> String) -> String {
        inhoud.open(&self.gezien.permit).map_or_else(|| self.l.t("vt-vernietigd"), zeg)
    }
    /// The kind of service and its state.
    pub fn badges(&self) -> Vec<Badge> {
        let soort = Badge { soort: "neutral", woord: self.l.tf("dienst-soort", &self.gezien.row.soort) };
        let stand = self.d().stand();
        let kleur = match stand {
            Stand::Lopend | Stand::Gepland | Stand::NogNiet => "neutral",
            Stand::Afgerond => "success",
            Stand::VoortijdigBeeindigd => "warning",
        };
        vec![soort, Badge { soort: kleur, woord: self.l.tf("dienst-stand", stand.code()) }]
    }
    /// The frame of a page below the service.
    pub fn kader(&self, titel: String, fout: bool) -> Page {
        let titled = self.page.clone().met_titel(titel).met_fout(fout);
        titled.onder(self.l.t("dienst-lijst"), "/diensten").onder(self.l.t("dienst-deze"), self.pad())
    }
    fn roepnaam(&self, persoon: &Persoon, nr: usize) -> String {
        let Some(known) = persoon.gegevens.open(&self.gezien.permit) else { return self.l.t("vt-vernietigd") };
        match (&known.naam, &known.geboorte) {
            (Some(naam), _) => naam.as_str().to_owned(),
            (None, Geboorte::Ongeboren { .. }) => self.l.t("vt-ongeboren-kind"),
            (None, Geboorte::Op(_) | Geboorte::InJaar(_) | Geboorte::Ongeveer { .. } | Geboorte::Onbekend) => {
                self.l.ta("vt-naamloos", &[("nummer", &nr)])
            }
        }
    }
}
