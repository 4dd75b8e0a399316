//! Who may do or see what, as which role, in which relation to the object, for which purpose.
//!
//! One table ([`TABEL`]) says what is allowed, one list ([`VERBODEN`]) says what is refused whatever the table allows, and what
//! neither names is refused. The checks, `docs/toegang.md` and the complete matrix in `matrix.tsv` come from these two.
//!
//! Pure: the application brings the facts ([`DossierFeiten`], [`MeldingFeiten`], …), this room decides, and only it can make a
//! [`Permit`]:
//!
//! ```
//! use access::{beslis, handeling::DossierInzien, passend_doel, Aanvrager, DossierFeiten, Rol, Soort};
//! # use kernel::{AccountId, OrganisatieId};
//! # let lerares = "0190b5b0-0000-7000-8000-000000000001".parse::<AccountId>().unwrap();
//! # let school = "0190b5b0-0000-7000-8000-000000000002".parse::<OrganisatieId>().unwrap();
//! let aanvrager = Aanvrager::new(lerares, school, Soort::Professioneel, &[Rol::Professional]).unwrap();
//! let relaties = DossierFeiten { organisatie: school, eigenaar: lerares }.relaties(&aanvrager);
//! let doel = passend_doel::<DossierInzien>(&aanvrager, relaties).unwrap();
//! let permit = beslis::<DossierInzien>(&aanvrager, relaties, doel).unwrap();
//! assert_eq!(permit.actor().rol, "professional");
//! ```

mod aanleiding;
mod aanvrager;
mod actie;
mod beslis;
mod bezorging;
mod doel;
mod feiten;
mod permit;
mod regel;
mod relatie;
mod rol;
mod tabel;
mod verboden;
mod weergave;
mod weigering;

pub use aanleiding::Aanleiding;
pub use aanvrager::{Aanvrager, AanvragerFout};
pub use actie::{Actie, Handeling, OpentInhoud, Voorwerp, handeling};
pub use beslis::{Toestemming, beslis, doelen, mag_ooit, oordeel, passend_doel, voorcontrole};
pub use bezorging::{Bezorgrecht, HUIS, Overneemrecht, Radarrecht};
pub use doel::Doel;
pub use feiten::{AdviesFeiten, CasusFeiten, DienstFeiten, DossierFeiten, MeldingFeiten, OrganisatieFeiten};
pub use permit::Permit;
pub use regel::{Over, Regel, Verbod, Verplichting, Wanneer, Wie};
pub use relatie::{Relatie, Relaties};
pub use rol::{Rol, Soort};
pub use tabel::TABEL;
pub use verboden::VERBODEN;
pub use weergave::{matrix, toegang};
pub use weigering::{Reden, Weigering};
