//! A letter as PDF/UA-1: tagged, with title and language, set with the fonts that are part of the program.

use std::sync::OnceLock;

use kernel::Dag;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, Smart, Str, Value};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::blok::{Blok, blokken};

/// A letter, ready to be set.
#[derive(Clone, PartialEq, Eq)]
pub struct Brief {
    /// Who writes: the name of the organisation.
    pub afzender: String,
    /// To whom, one line each. May be empty: handed over in person.
    pub aan: String,
    /// The day of the letter.
    pub dag: Dag,
    /// The day in words.
    pub datum: String,
    /// Number for people.
    pub kenmerk: String,
    /// Title.
    pub titel: String,
    /// The text.
    pub tekst: String,
}

/// Why a letter could not be set. Holds what the typesetter says, which names no text of the letter.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BriefFout {
    /// A character that the fonts do not have.
    #[error("De brief bevat een teken dat wij niet kunnen drukken. Haal het weg of schrijf het anders.")]
    OnbekendTeken,
    /// Anything else: a fault of ours.
    #[error("De brief kan niet worden gemaakt. Meld het aan de beheerder.")]
    Zetfout,
}

/// The letter as bytes of a PDF. The same letter gives the same bytes.
///
/// # Errors
/// A character that cannot be shown, or a fault in the template of the page.
pub fn pdf(brief: &Brief) -> Result<Vec<u8>, BriefFout> {
    let wereld = Wereld::met(invoer(brief));
    let document: PagedDocument = typst::compile(&wereld).output.map_err(|_| BriefFout::Zetfout)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| BriefFout::Zetfout)?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some("Thuisbaken".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|fouten| {
        let teken = fouten.iter().any(|f| f.message.contains("could not be displayed") || f.message.contains("font"));
        if teken { BriefFout::OnbekendTeken } else { BriefFout::Zetfout }
    })
}

/// Everything that the page shows, as values.
fn invoer(brief: &Brief) -> Dict {
    let tekst = |t: &str| Value::Str(Str::from(t));
    let mut invoer = Dict::new();
    for (naam, waarde) in [
        ("afzender", &brief.afzender),
        ("aan", &brief.aan),
        ("datum", &brief.datum),
        ("kenmerk", &brief.kenmerk),
        ("titel", &brief.titel),
    ] {
        invoer.insert(Str::from(naam), tekst(waarde));
    }
    for (naam, getal) in
        [("jaar", i64::from(brief.dag.jaar())), ("maand", brief.dag.maand().into()), ("dag", brief.dag.dag().into())]
    {
        invoer.insert(Str::from(naam), Value::Int(getal));
    }
    let blokken: Array = blokken(&brief.tekst).iter().map(|blok| Value::Dict(waarde(blok))).collect();
    invoer.insert(Str::from("blokken"), Value::Array(blokken));
    invoer
}

fn waarde(blok: &Blok) -> Dict {
    let tekst = |t: &str| Value::Str(Str::from(t));
    let (soort, rest) = match blok {
        Blok::Kop(kop) => ("kop", ("tekst", tekst(kop))),
        Blok::Alinea(alinea) => ("alinea", ("tekst", tekst(alinea))),
        Blok::Lijst(punten) => {
            let punten: Array = punten.iter().map(|p| tekst(p)).collect();
            ("lijst", ("punten", Value::Array(punten)))
        }
    };
    let mut dict = Dict::new();
    dict.insert(Str::from("soort"), tekst(soort));
    dict.insert(Str::from(rest.0), rest.1);
    dict
}

/// All that the typesetter can reach: one page, two fonts, no files, no clock.
struct Wereld {
    library: LazyHash<Library>,
    bron: Source,
}

/// The fonts and the page, read once.
fn letters() -> &'static (LazyHash<FontBook>, Vec<Font>) {
    static LETTERS: OnceLock<(LazyHash<FontBook>, Vec<Font>)> = OnceLock::new();
    LETTERS.get_or_init(|| {
        let bestanden: [&'static [u8]; 2] =
            [include_bytes!("../fonts/NotoSans_400Regular.ttf"), include_bytes!("../fonts/NotoSans_700Bold.ttf")];
        let fonts: Vec<Font> = bestanden.into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
        (LazyHash::new(FontBook::from_fonts(&fonts)), fonts)
    })
}

impl Wereld {
    fn met(invoer: Dict) -> Self {
        let library = Library::builder().with_inputs(invoer).build();
        Self { library: LazyHash::new(library), bron: Source::detached(include_str!("brief.typ")) }
    }
}

impl World for Wereld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &letters().0
    }
    fn main(&self) -> FileId {
        self.bron.id()
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.bron.id() { Ok(self.bron.clone()) } else { Err(FileError::AccessDenied) }
    }
    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }
    fn font(&self, index: usize) -> Option<Font> {
        letters().1.get(index).cloned()
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
