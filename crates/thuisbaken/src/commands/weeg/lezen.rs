//! Reading the requests. What is refused is refused while it is read, so that the error knows its line.

use std::fmt;

use meldcode::kader::{Kader, Kaders};
use meldcode::weging::{Antwoord, Antwoorden, Vraag};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// One weighing to derive.
pub struct Verzoek {
    /// Given back as it came.
    pub id: Option<Value>,
    /// The framework it is weighed in.
    pub kader: &'static Kader,
    /// Its answers.
    pub antwoorden: Antwoorden,
}

/// Why the input is refused, and on which line.
pub struct LeesFout {
    /// From 1.
    pub regel: usize,
    /// A sentence without its full stop.
    pub tekst: String,
}

/// The fields of a request.
const VELDEN: &str = "id, kader, weging";

/// The newest version of a framework, or a sentence that names the ones there are.
pub fn kader(kaders: &'static Kaders, id: &str) -> Result<&'static Kader, String> {
    let bekend = || kaders.ids().join(", ");
    kaders.huidige(id).ok_or_else(|| format!("het kader {} bestaat niet; kies uit: {}", getypt(id), bekend()))
}

/// Reads one JSON object, or one on each line.
pub fn verzoeken(bytes: &[u8], kaders: &'static Kaders, standaard: &'static Kader) -> Result<Vec<Verzoek>, LeesFout> {
    let tekst = std::str::from_utf8(bytes).map_err(|fout| LeesFout {
        regel: 1 + bytes[..fout.valid_up_to()].iter().filter(|b| **b == b'\n').count(),
        tekst: "dit is geen leesbare tekst; sla het bestand op als UTF-8".to_owned(),
    })?;
    // A byte order mark is no part of the text.
    let tekst = tekst.strip_prefix('\u{feff}').unwrap_or(tekst);
    let vorm = VerzoekVorm { kaders, standaard };
    let regels = || tekst.lines().enumerate().filter(|(_, regel)| !regel.trim().is_empty());
    let Some((_, eerste)) = regels().next() else {
        return Err(LeesFout {
            regel: 1,
            tekst: "er is geen invoer; geef een JSON-object met een `weging`".to_owned(),
        });
    };
    // A first line that ends in the middle of its object begins one object over several lines.
    if serde_json::from_str::<IgnoredAny>(eerste).is_err_and(|fout| fout.is_eof()) {
        return Ok(vec![verzoek(&vorm, tekst, 0)?]);
    }
    regels().map(|(ervoor, regel)| verzoek(&vorm, regel, ervoor)).collect()
}

/// One object and nothing after it. `ervoor` counts the lines before this text.
fn verzoek(vorm: &VerzoekVorm, tekst: &str, ervoor: usize) -> Result<Verzoek, LeesFout> {
    let mut json = serde_json::Deserializer::from_str(tekst);
    let gelezen = vorm.deserialize(&mut json).and_then(|verzoek| json.end().map(|()| verzoek));
    gelezen.map_err(|fout| LeesFout { regel: ervoor + fout.line().max(1), tekst: zin(&fout) })
}

/// The sentence of a refusal, without the place that the reader adds; what is no JSON at all gets a sentence around it.
fn zin(fout: &serde_json::Error) -> String {
    let tekst = fout.to_string();
    let tekst = tekst.rsplit_once(" at line ").filter(|_| fout.line() > 0).map_or(tekst.as_str(), |(tekst, _)| tekst);
    if !fout.is_data() {
        return format!("dit is geen geldige JSON ({tekst})");
    }
    match tekst.rsplit_once(", expected ") {
        Some((andere_soort, verwacht)) if andere_soort.starts_with("invalid type") => format!("hier hoort {verwacht}"),
        Some(_) | None => tekst.to_owned(),
    }
}

/// What was typed, in a sentence: short, and without signs that a screen would obey.
fn getypt(tekst: &str) -> String {
    let begin: String = tekst.chars().take(60).collect();
    let rest = if begin.len() < tekst.len() { "…" } else { "" };
    format!("`{}{rest}`", begin.escape_debug())
}

/// The shape of a request: what it may hold, and the framework when it names none.
struct VerzoekVorm {
    kaders: &'static Kaders,
    standaard: &'static Kader,
}

impl<'de> DeserializeSeed<'de> for &VerzoekVorm {
    type Value = Verzoek;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Verzoek, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &VerzoekVorm {
    type Value = Verzoek;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("een JSON-object met een `weging`")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Verzoek, A::Error> {
        let (mut id, mut gekozen, mut antwoorden) = (None, None, None);
        while let Some(veld) = map.next_key::<String>()? {
            let dubbel = match veld.as_str() {
                "id" => id.replace(tekst_of_getal::<A>(map.next_value()?)?).is_some(),
                "kader" => gekozen.replace(self.kader::<A>(map.next_value()?)?).is_some(),
                "weging" => antwoorden.replace(map.next_value_seed(WegingVorm)?).is_some(),
                _ => {
                    return Err(A::Error::custom(format!(
                        "het veld {} is onbekend; bekend zijn: {VELDEN}",
                        getypt(&veld)
                    )));
                }
            };
            if dubbel {
                return Err(A::Error::custom(format!("het veld `{veld}` staat er twee keer")));
            }
        }
        let antwoorden = antwoorden.ok_or_else(|| A::Error::custom("het veld `weging` ontbreekt"))?;
        Ok(Verzoek { id, kader: gekozen.unwrap_or(self.standaard), antwoorden })
    }
}

impl VerzoekVorm {
    fn kader<'de, A: MapAccess<'de>>(&self, waarde: Value) -> Result<&'static Kader, A::Error> {
        let Value::String(id) = waarde else { return Err(A::Error::custom("het veld `kader` moet een tekst zijn")) };
        kader(self.kaders, &id).map_err(A::Error::custom)
    }
}

fn tekst_of_getal<'de, A: MapAccess<'de>>(waarde: Value) -> Result<Value, A::Error> {
    match waarde {
        Value::String(_) | Value::Number(_) => Ok(waarde),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
            Err(A::Error::custom("het veld `id` moet een tekst of een getal zijn"))
        }
    }
}

/// A value as it was typed: a text without its quotes, anything else as JSON.
fn waarde_tekst(waarde: &Value) -> String {
    waarde.as_str().map_or_else(|| getypt(&waarde.to_string()), getypt)
}

/// The answers of a request.
struct WegingVorm;

impl<'de> DeserializeSeed<'de> for WegingVorm {
    type Value = Antwoorden;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Antwoorden, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for WegingVorm {
    type Value = Antwoorden;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("een JSON-object met antwoorden, zoals {\"vermoeden\": \"ja\"}")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Antwoorden, A::Error> {
        let mut antwoorden = Antwoorden::default();
        while let Some(veld) = map.next_key::<String>()? {
            let vraag = Vraag::van_code(&veld).ok_or_else(|| {
                let bekend = Vraag::ALLE.map(Vraag::code).join(", ");
                A::Error::custom(format!("het veld {} van de weging is onbekend; bekend zijn: {bekend}", getypt(&veld)))
            })?;
            if antwoorden.get(vraag).is_some() {
                return Err(A::Error::custom(format!("het veld `{veld}` staat er twee keer")));
            }
            let waarde: Value = map.next_value()?;
            let antwoord = waarde.as_str().and_then(Antwoord::van_code);
            antwoord.ok_or(()).and_then(|a| antwoorden.set(vraag, Some(a)).map_err(|_| ())).map_err(|()| {
                let mag = vraag.toegestaan().iter().map(|a| a.code()).collect::<Vec<_>>().join(", ");
                A::Error::custom(format!(
                    "de waarde {} van het veld `{veld}` is onbekend; kies uit: {mag}",
                    waarde_tekst(&waarde)
                ))
            })?;
        }
        Ok(antwoorden)
    }
}
