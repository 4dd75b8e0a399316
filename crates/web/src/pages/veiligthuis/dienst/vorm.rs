//! One form on a service, and how it is shown and received: every form is a description of its fields and a way to read them.

use super::{
    blad::Blad,
    lezer::Lezer,
    veld::{Soort, Veld},
    weigering::bij_veld,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Badge, met_nu},
    pagina::Page,
    route::{Id, Id2, Routes, Toegang},
};
use access::Handeling;
use application::dienst::{DienstError, execute};
use askama::Template;
use axum::extract::State;
use kernel::DienstId;
use uuid::Uuid;
use veiligthuis::dienst::Command;

/// One form.
pub(super) trait Vorm: 'static {
    /// What somebody must be allowed to do.
    type Mag: Handeling + 'static;
    /// Code in the words: `dienst-titel-<code>`, `dienst-inleiding-<code>`, `dienst-knop-<code>`.
    const CODE: &'static str;

    /// The fields. `deel` is the part in the address: a person, a voorwaarde, an informant; nil when there is none.
    fn velden(b: &Blad, deel: Uuid) -> Vec<Veld>;
    /// Name and text of what the form is about, shown above it.
    fn boven(b: &Blad, deel: Uuid) -> Vec<(String, String)> {
        let _ = (b, deel);
        Vec::new()
    }
    /// What the form proposes.
    fn begin(b: &Blad, deel: Uuid) -> Waarden {
        let _ = deel;
        met_nu(b.l, Waarden::leeg(), b.nu).met("op", b.nu.dag().kort())
    }
    /// Whether there is such a part, and whether this can be done now at all.
    fn past(b: &Blad, deel: Uuid) -> bool {
        let _ = deel;
        b.loopt()
    }
    /// Reads the form; what is wrong with it goes to the reader.
    fn lees(b: &Blad, deel: Uuid, v: &mut Lezer<'_>) -> Option<Command>;
    /// Where to go after it was stored.
    fn naar(b: &Blad) -> String {
        b.pad()
    }
}

#[derive(Template)]
#[template(path = "veiligthuis/dienst/vorm.html")]
struct Pagina {
    p: Page,
    f: Form,
    badges: Vec<Badge>,
    inleiding: String,
    boven: Vec<(String, String)>,
    velden: Vec<Veld>,
    knop: String,
    terug: String,
}

impl Pagina {
    fn new<V: Vorm>(b: &Blad, deel: Uuid, f: Form) -> Self {
        let l = b.l;
        Self {
            p: b.kader(l.tf("dienst-titel", V::CODE), f.heeft_fouten()),
            f,
            badges: b.badges(),
            inleiding: l.tf("dienst-inleiding", V::CODE),
            boven: V::boven(b, deel),
            velden: V::velden(b, deel),
            knop: l.tf("dienst-knop", V::CODE),
            terug: b.pad(),
        }
    }
}

/// The routes of a form on the service as a whole.
pub(super) fn routes<V: Vorm>(pad: &'static str) -> Routes {
    Routes::new().get(pad, toon::<V>).post(pad, ontvang::<V>)
}

/// The routes of a form on a part of the service.
pub(super) fn routes_deel<V: Vorm>(pad: &'static str) -> Routes {
    Routes::new().get(pad, toon_deel::<V>).post(pad, ontvang_deel::<V>)
}

async fn toon<V: Vorm>(
    toegang: Toegang<V::Mag>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DienstId>,
    begin: Begin,
) -> Antwoord {
    toon_vorm::<V>(&state, &toegang, page, id, Uuid::nil(), begin).await
}

async fn toon_deel<V: Vorm>(
    toegang: Toegang<V::Mag>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, deel): Id2<DienstId, Uuid>,
    begin: Begin,
) -> Antwoord {
    toon_vorm::<V>(&state, &toegang, page, id, deel, begin).await
}

async fn ontvang<V: Vorm>(
    toegang: Toegang<V::Mag>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DienstId>,
    formulier: Formulier,
) -> Antwoord {
    ontvang_vorm::<V>(&state, &toegang, page, id, Uuid::nil(), formulier).await
}

async fn ontvang_deel<V: Vorm>(
    toegang: Toegang<V::Mag>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, deel): Id2<DienstId, Uuid>,
    formulier: Formulier,
) -> Antwoord {
    ontvang_vorm::<V>(&state, &toegang, page, id, deel, formulier).await
}

async fn toon_vorm<V: Vorm>(
    state: &AppState,
    toegang: &Toegang<V::Mag>,
    page: Page,
    id: DienstId,
    deel: Uuid,
    begin: Begin,
) -> Antwoord {
    let b = Blad::zie(state, toegang, page, id).await?;
    if !V::past(&b, deel) {
        return Err(Fout::NietVoorU);
    }
    let f = begin.form(&b.page, V::begin(&b, deel), Some(b.gezien.seq));
    bladzijde(Pagina::new::<V>(&b, deel, f))
}

async fn ontvang_vorm<V: Vorm>(
    state: &AppState,
    toegang: &Toegang<V::Mag>,
    page: Page,
    id: DienstId,
    deel: Uuid,
    formulier: Formulier,
) -> Antwoord {
    let b = Blad::zie(state, toegang, page, id).await?;
    let mut fouten = Fouten::geen();
    let mut lezer = Lezer { l: b.l, waarden: formulier.waarden(), fouten: &mut fouten };
    let command = V::lees(&b, deel, &mut lezer).filter(|_| lezer.klopt());
    if let Some(command) = command {
        match execute(&state.app, toegang.aanvrager()?, id, formulier.meta(V::naar(&b)), command).await {
            Ok(done) => return verder(done.path),
            Err(DienstError::Refused(refusal)) => bij_veld(b.l, &mut fouten, &refusal),
            Err(DienstError::Other(application::AppError::Refused { code, zin })) => {
                fouten.weigering(b.l, code, &zin);
            }
            Err(DienstError::Other(other)) => return Err(other.into()),
        }
    }
    let f = formulier.opnieuw(&b.page, fouten);
    opnieuw(Pagina::new::<V>(&b, deel, f))
}
