//! What is wrong with a form.

use crate::taal::Taal;
use kernel::{Dag, Tekst, TekstFout};

/// One message per field, in the order of the form. Each says what to do.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Fouten(Vec<(String, String)>);

impl Fouten {
    /// Nothing is wrong yet.
    pub fn geen() -> Self {
        Self::default()
    }
    /// Whether nothing is wrong.
    pub fn is_leeg(&self) -> bool {
        self.0.is_empty()
    }
    /// Something is wrong with a field. Only the first message of a field is kept: one thing to do at a time.
    pub fn bij(&mut self, veld: &str, zin: impl Into<String>) {
        if !self.0.iter().any(|(name, _)| name == veld) {
            self.0.push((veld.to_owned(), zin.into()));
        }
    }
    /// Something is wrong that belongs to no field: a rule refuses.
    pub fn algemeen(&mut self, zin: impl Into<String>) {
        self.0.push((String::new(), zin.into()));
    }
    /// A rule refuses: the translated sentence when there is one, otherwise the Dutch one.
    pub fn weigering(&mut self, l: Taal, code: &str, zin: &str) {
        self.algemeen(weigering(l, code, zin));
    }
    /// The message of a field.
    pub fn van(&self, veld: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == veld).map(|(_, sentence)| sentence.as_str())
    }
    /// Field (empty: none) and message, in order.
    pub fn lijst(&self) -> &[(String, String)] {
        &self.0
    }

    /// A text that must be there. `zin` says what to fill in.
    pub fn tekst(&mut self, l: Taal, veld: &str, getypt: &str, zin: &str) -> Option<Tekst> {
        match Tekst::new(getypt) {
            Ok(tekst) => Some(tekst),
            Err(TekstFout::Leeg) => {
                self.bij(veld, zin);
                None
            }
            Err(fout) => {
                self.bij(veld, tekst_zin(l, fout));
                None
            }
        }
    }
    /// A text that may be left out.
    pub fn tekst_of_leeg(&mut self, l: Taal, veld: &str, getypt: &str) -> Option<Tekst> {
        Tekst::optioneel(getypt).unwrap_or_else(|fout| {
            self.bij(veld, tekst_zin(l, fout));
            None
        })
    }
    /// A day that must be there. `zin` says which day to fill in.
    pub fn dag(&mut self, l: Taal, veld: &str, getypt: &str, zin: &str) -> Option<Dag> {
        if getypt.trim().is_empty() {
            self.bij(veld, zin);
            return None;
        }
        self.dag_of_leeg(l, veld, getypt)
    }
    /// A day that may be left out.
    pub fn dag_of_leeg(&mut self, l: Taal, veld: &str, getypt: &str) -> Option<Dag> {
        if getypt.trim().is_empty() {
            return None;
        }
        Dag::lees(getypt).map_err(|_| self.bij(veld, l.t("veld-geen-datum"))).ok()
    }
    /// A time of day on the clock, as hour and minute: `16:50`, `16.50` or `9`.
    pub fn tijd(&mut self, l: Taal, veld: &str, getypt: &str) -> Option<(i8, i8)> {
        let (hour, minute) = getypt.trim().split_once([':', '.']).unwrap_or((getypt.trim(), "0"));
        let read = |text: &str, most: i8| text.parse::<i8>().ok().filter(|n| (0..=most).contains(n));
        let time = read(hour, 23).zip(read(minute, 59));
        if time.is_none() {
            self.bij(veld, l.t("veld-geen-tijd"));
        }
        time
    }
    /// One of a closed list. `zin` says what to choose.
    pub fn keuze<T>(&mut self, veld: &str, gekozen: &str, lees: impl Fn(&str) -> Option<T>, zin: &str) -> Option<T> {
        let choice = lees(gekozen);
        if choice.is_none() {
            self.bij(veld, zin);
        }
        choice
    }
}

/// The sentence of a refusal: translated (`weigering-<code>`) when there is one, otherwise the Dutch one.
pub fn weigering(l: Taal, code: &str, zin: &str) -> String {
    let key = format!("weigering-{code}");
    if l.kent(&key) { l.t(&key) } else { zin.to_owned() }
}

fn tekst_zin(l: Taal, fout: TekstFout) -> String {
    match fout {
        TekstFout::Leeg => l.t("veld-leeg"),
        TekstFout::TeLang(tekens) => l.ta("veld-te-lang", &[("tekens", &tekens), ("past", &Tekst::MAX)]),
        TekstFout::Onleesbaar => l.t("veld-onleesbaar"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elke_fout_zegt_wat_te_doen() {
        let (l, mut fouten) = (Taal::Nl, Fouten::geen());
        assert!(fouten.tekst(l, "a", " ", "Vul in wat u zag.").is_none());
        assert!(fouten.tekst(l, "b", &"x".repeat(20_001), "").is_none());
        assert!(fouten.dag(l, "c", "31-2-2026", "").is_none());
        assert!(fouten.tijd(l, "d", "25:00").is_none());
        fouten.bij("a", "een tweede zin over hetzelfde veld");
        assert_eq!(fouten.lijst().len(), 4);
        assert_eq!(fouten.van("a"), Some("Vul in wat u zag."));
        assert!(fouten.van("b").unwrap().contains("20.001"), "{:?}", fouten.van("b"));
    }

    #[test]
    fn een_tijd_mag_op_drie_manieren() {
        let mut fouten = Fouten::geen();
        for (typed, time) in [("16:50", (16, 50)), ("16.50", (16, 50)), (" 9 ", (9, 0)), ("0:05", (0, 5))] {
            assert_eq!(fouten.tijd(Taal::Nl, "t", typed), Some(time));
        }
        assert!(fouten.is_leeg());
    }
}
