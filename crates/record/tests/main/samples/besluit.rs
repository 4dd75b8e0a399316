//! The larger parts of a dossier: the weging, the besluit and the report.

use kernel::MeldingId;
use meldcode::dossier::*;
use meldcode::weging::{Antwoord, Antwoorden, Grond, Hulp, Melden, Regel, Vraag};

use super::dossier::{kader, said};
use super::{Fill, day, moment, part, person, text, uuid};

pub fn weging(f: Fill) -> Weging {
    let answers = f.list([(Vraag::Vermoeden, Antwoord::Ja), (Vraag::DuurzaamVeilig, Antwoord::NogNiet)]);
    let per_persoon = [
        PersoonAntwoord { betrokkene: person(1), acuut: Some(Antwoord::Twijfel), structureel: None },
        PersoonAntwoord { betrokkene: person(2), acuut: None, structureel: Some(Antwoord::Nee) },
    ];
    let because = |vraag, what| Onderbouwing { vraag, tekst: said(f, what) };
    Weging {
        id: part(16),
        over: f.persons(),
        bewijs: Weegbewijs {
            kader: kader(),
            antwoorden: Antwoorden::van(answers.clone()).unwrap(),
            effectief: f.list([(Vraag::Acuut, Antwoord::Ja), (Vraag::Onthulling, Antwoord::Nvt)]),
            melden: Melden::Ja,
            gronden: f.list([Grond::Acuut, Grond::NietDuurzaam]),
            hulp: Hulp::Voorlopig,
            samen_met_vt: f.0,
            raadpleeg_vt: !f.0,
            regels: f.list([Regel::R2, Regel::R14]),
        },
        per_persoon: f.list(per_persoon),
        weigert: f.list([person(2)]),
        herbeoordeling: f.opt(day(11)),
        onderbouwing: f.list([because(Vraag::Acuut, "onderbouwing"), because(Vraag::Medewerking, "medewerking")]),
        instrument: f.opt(said(f, "instrument")),
    }
}

pub fn besluit(f: Fill) -> Besluit {
    Besluit {
        id: part(17),
        weging: part(16),
        melden: f.0,
        meer_dan_gevraagd: !f.0,
        hulp: Hulp::Nee,
        motivering: f.opt(said(f, "motivering")),
    }
}

pub fn melding(f: Fill) -> Melding {
    let inhoud = MeldingInhoud {
        omschrijving: text("omschrijving"),
        veiligheid_nu: f.opt(text("veiligheid")),
        voorgeschiedenis: f.opt(text("voorgeschiedenis")),
        bijzonderheden: f.opt(text("bijzonderheden")),
        gaat_goed: f.opt(text("gaat goed")),
        stem_van_het_kind: f.opt(text("stem")),
        netwerk: f.opt(text("netwerk")),
        eigen_hulp: f.opt(text("eigen hulp")),
        verwachting: f.opt(text("verwachting")),
    };
    let melder = MelderInhoud {
        naam: text("melder"),
        functie: text("functie"),
        contact: text("contact"),
        bereikbaar: f.opt(text("bereikbaar")),
        relatie: f.opt(text("relatie")),
    };
    Melding {
        id: MeldingId::new(uuid(3)),
        betrokkenen: vec![person(1)],
        mee: f.list([part(2), part(8)]),
        dringend: f.0,
        identiteit: IdentiteitKeuze::Open,
        geinformeerd: !f.0,
        reden_niet_geinformeerd: f.opt(said(f, "niet geinformeerd")),
        telefonisch_vooraf: f.opt(moment(2)),
        ook_politie: f.0,
        ontvangst: moment(3),
        inhoud: Gegeven::new(f.persons(), inhoud),
        melder: Gegeven::gezin(melder),
        niet_tonen: f.opt(said(f, "niet tonen")),
        motivering: f.opt(said(f, "motivering")),
    }
}
