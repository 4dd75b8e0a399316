//! The form of a conversation that was held.

use super::{
    super::super::{Blad, DossierKop, Hier, personen},
    VELDEN, beschermd,
};
use crate::{
    formulier::{Form, Fouten, Keuze, Waarden},
    pages::professional::{afronden::stuk::Stuk, beslis::Velden},
    pagina::Page,
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use kernel::OnderdeelId;
use meldcode::{
    dossier::{Command, Gegeven, Gesprek, GesprekInhoud, Toestemming},
    kader::StapNr,
};

/// Recording a conversation.
pub(super) struct Vastleggen;

#[derive(Template)]
#[template(path = "professional/afronden/gesprek.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    personen: Vec<Keuze>,
    toestemming: Vec<Keuze>,
    beschermd: bool,
}

impl Stuk for Vastleggen {
    type Mag = DossierBewerken;
    type Bladzijde = Bladzijde;
    const VELDEN: Velden<'static> = VELDEN;
    const NAAR: &'static str = "gesprekken";

    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden, blad.vers()).map(Command::LegGesprekVast)
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("gesprek-nieuw"), Hier::Stap(StapNr::Drie));
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("gesprekken-kort"), blad.pad("gesprekken")),
            k,
            knop: l.t("gesprek-opslaan"),
            terug: blad.pad("gesprekken"),
            personen: personen::vinkjes(blad),
            toestemming: Keuze::codes(l, "toestemming", Toestemming::ALLE.iter().map(|t| t.code())),
            beschermd: beschermd(blad),
            f,
        }
    }
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, id: OnderdeelId) -> Option<Gesprek> {
    let met = personen::gekozen(w, "met");
    if met.is_empty() {
        fouten.bij("met", l.t("gesprek-wie"));
    }
    let dag = fouten.dag(l, "dag", w.tekst("dag"), &l.t("gesprek-welke-dag"));
    let door = fouten.tekst(l, "door", w.tekst("door"), &l.t("gesprek-wie-voerde"));
    let gezegd = fouten.tekst(l, "gezegd", w.tekst("gezegd"), &l.t("gesprek-schrijf-gezegd"));
    let reactie = fouten.tekst_of_leeg(l, "reactie", w.tekst("reactie"));
    let afspraken = fouten.tekst_of_leeg(l, "afspraken", w.tekst("afspraken"));
    let toestemming =
        fouten.keuze("toestemming", w.tekst("toestemming"), Toestemming::van_code, &l.t("gesprek-kies-toestemming"));
    let ondanks = fouten.tekst_of_leeg(l, "ondanks", w.tekst("ondanks"));
    let inhoud = GesprekInhoud { door: door?, gezegd: gezegd?, reactie, afspraken };
    Some(Gesprek {
        id,
        dag: dag?,
        alleen: w.heeft("alleen", "ja"),
        toestemming: toestemming?,
        inhoud: Gegeven::new(met.clone(), inhoud),
        ondanks: ondanks.map(|reden| Gegeven::new(met.clone(), reden)),
        met,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const IEMAND: &str = "0190f3c2-0000-7000-8000-000000000001";

    fn ingevuld() -> Waarden {
        Waarden::leeg()
            .met("met", IEMAND)
            .met("dag", "2-3-2026")
            .met("door", "de mentor")
            .met("gezegd", "Het kind zegt weinig.")
            .met("toestemming", "niet_gevraagd")
    }

    fn gelezen(w: &Waarden) -> (Option<Gesprek>, Fouten) {
        let mut fouten = Fouten::geen();
        let gesprek = lees(&mut fouten, Taal::Nl, w, OnderdeelId::new(Uuid::nil()));
        (gesprek, fouten)
    }

    #[test]
    fn een_gesprek_wordt_gelezen_zoals_het_is_getypt() {
        let (gesprek, fouten) = gelezen(&ingevuld().met("alleen", "ja").met("ondanks", "Zij belde zelf."));
        let gesprek = gesprek.unwrap();
        assert!(fouten.is_leeg());
        assert_eq!((gesprek.met.len(), gesprek.alleen, gesprek.dag.iso().as_str()), (1, true, "2026-03-02"));
        assert_eq!(gesprek.toestemming, Toestemming::NietGevraagd);
        assert!(gesprek.ondanks.is_some());
        assert_eq!(gesprek.inhoud.over, gesprek.met);
    }

    #[test]
    fn een_leeg_gesprek_noemt_elk_veld_dat_nodig_is() {
        let (gesprek, fouten) = gelezen(&Waarden::leeg());
        assert!(gesprek.is_none());
        let velden: Vec<&str> = fouten.lijst().iter().map(|(veld, _)| veld.as_str()).collect();
        assert_eq!(velden, ["met", "dag", "door", "gezegd", "toestemming"]);
    }
}
