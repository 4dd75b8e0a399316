//! The parts of a text.

/// One part of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Blok {
    /// A heading.
    Kop(String),
    /// A paragraph; its lines stay lines.
    Alinea(String),
    /// A list.
    Lijst(Vec<String>),
}

/// The parts of a text, in order. Everything that is no heading and no list is a paragraph.
pub fn blokken(tekst: &str) -> Vec<Blok> {
    // A browser ends the lines of a form with two characters.
    let tekst = tekst.replace("\r\n", "\n");
    let delen = tekst.split("\n\n").map(str::trim).filter(|deel| !deel.is_empty());
    delen.map(blok).collect()
}

fn blok(deel: &str) -> Blok {
    let punten: Option<Vec<String>> = deel.lines().map(|r| r.strip_prefix("- ").map(str::to_owned)).collect();
    match (deel.strip_prefix("# "), punten) {
        (Some(kop), _) if !kop.contains('\n') => Blok::Kop(kop.trim().to_owned()),
        (_, Some(punten)) => Blok::Lijst(punten),
        (_, None) => Blok::Alinea(deel.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_tekst_heeft_koppen_lijsten_en_alineas() {
        let tekst = "# Kop\n\nEen regel.\nNog een.\n\n- een\n- twee\n\n- geen lijst\nwant dit niet";
        let alinea = |t: &str| Blok::Alinea(t.to_owned());
        let lijst = Blok::Lijst(vec!["een".to_owned(), "twee".to_owned()]);
        let verwacht =
            [Blok::Kop("Kop".to_owned()), alinea("Een regel.\nNog een."), lijst, alinea("- geen lijst\nwant dit niet")];
        assert_eq!(blokken(tekst), verwacht);
        assert_eq!(blokken(&tekst.replace('\n', "\r\n")), verwacht, "as a browser sends it");
        assert_eq!(blokken(" \n\n "), []);
    }
}
