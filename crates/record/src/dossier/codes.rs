//! The closed lists of the dossier and of the frameworks.

use meldcode::dossier::{
    Bron, ConsultMet, Contactwijze, EerderDoor, GezinsRol, Klok, Richting, SpoedMet, TerugkoppelingSoort, Toestemming,
};
use meldcode::kader::{CheckGevolg, CheckSoort, KaderVersie, RouteSoort, StapNr};
use meldcode::weging::{Antwoord, Antwoorden, Grond, Hulp, Melden, Regel, Vraag};
use serde_json::Value;

use crate::value::{Fault, Plain, codes, open, plain};

codes!(Bron, ConsultMet, Contactwijze, EerderDoor, GezinsRol, Richting, SpoedMet, TerugkoppelingSoort, Toestemming);
codes!(CheckGevolg, CheckSoort, RouteSoort, StapNr);
codes!(Antwoord, Grond, Hulp, Melden, Regel, Vraag);

plain! { KaderVersie { id, versie } }

/// `08:05`.
impl Plain for Klok {
    fn write(&self) -> Value {
        format!("{:02}:{:02}", self.uur, self.minuut).into()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        let parts = stored.as_str().filter(|text| text.len() == 5).and_then(|text| text.split_once(':'));
        let klok = parts.and_then(|(uur, minuut)| Self::new(uur.parse().ok()?, minuut.parse().ok()?));
        klok.ok_or_else(|| Fault::new("is no time of the day"))
    }
}

/// The code of each question that was answered, with the code of its answer.
impl Plain for Antwoorden {
    fn write(&self) -> Value {
        self.iter().map(|(vraag, antwoord)| (vraag.code().to_owned(), antwoord.write())).collect()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        let map = stored.as_object().ok_or_else(|| Fault::new("is no object"))?;
        let mut answers = Self::default();
        for (vraag, antwoord) in map {
            let antwoord = antwoord.as_str().ok_or_else(|| Fault::new("an answer is no text"))?;
            let set = answers.set_code(vraag, antwoord);
            set.map_err(|_| Fault::new("a question that does not exist, or does not know its answer"))?;
        }
        Ok(answers)
    }
}

open!(KaderVersie, Klok, Antwoorden);
