//! What the pages of Veilig Thuis share: names, people, moments, refusals, the head of a page.

mod categorie;
mod geboorte;
mod keuzes;
mod kop;
mod kort;
mod lijst;
mod mag;
mod mensen;
mod moment;
mod namen;
mod openen;
mod uitvoeren;
mod weigering;

pub(super) use categorie::categorie_reden;
pub(super) use geboorte::{geboren_in_woorden, lees_geboorte};
pub(super) use keuzes::{GESLACHTEN, codes, geslacht_code, lees_geslacht};
pub(super) use kop::{Badge, Kop, acuut_badge, is_open, stand_badge, termijn_badge};
pub(super) use kort::{kort_moment, korte_dag};
pub(super) use lijst::{Bladeren, Filter, LijstVraag, lijstpad};
pub(super) use mag::Mag;
pub(super) use mensen::{Mensen, roepnaam};
pub(super) use moment::{met_nu, moment};
pub(super) use namen::Namen;
pub(super) use openen::{geopend, vrije_tekst};
pub(super) use uitvoeren::{Actie, openen, uitvoeren};
pub(super) use weigering::{bij_veld, zin};
