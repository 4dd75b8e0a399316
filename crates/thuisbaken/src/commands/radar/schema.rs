//! Which column of a file is which field. Without a schema the columns have the names of the contract; a schema file gives
//! other data their place, for example `given = "given_name"`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The fields a column can fill.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Veld {
    MentionId,
    ReportId,
    ReportedAt,
    Source,
    Role,
    Given,
    CallName,
    Initials,
    Prefix,
    Surname,
    PartnerSurname,
    Sex,
    BirthDate,
    Age,
    Bsn,
    Number,
    Contact,
    Street,
    HouseNo,
    HouseAdd,
    Postcode,
    Town,
}

/// All fields, with the name a column has without a schema.
const NAMEN: [(Veld, &str); 22] = [
    (Veld::MentionId, "mention_id"),
    (Veld::ReportId, "report_id"),
    (Veld::ReportedAt, "reported_at"),
    (Veld::Source, "source"),
    (Veld::Role, "role"),
    (Veld::Given, "given"),
    (Veld::CallName, "call_name"),
    (Veld::Initials, "initials"),
    (Veld::Prefix, "prefix"),
    (Veld::Surname, "surname"),
    (Veld::PartnerSurname, "partner_surname"),
    (Veld::Sex, "sex"),
    (Veld::BirthDate, "birth_date"),
    (Veld::Age, "age"),
    (Veld::Bsn, "bsn"),
    (Veld::Number, "number"),
    (Veld::Contact, "contact"),
    (Veld::Street, "street"),
    (Veld::HouseNo, "house_no"),
    (Veld::HouseAdd, "house_add"),
    (Veld::Postcode, "postcode"),
    (Veld::Town, "town"),
];

/// In which order a date is written.
#[derive(Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Datumvorm {
    /// 1990-05-22, 19900522, 1990-05 or 1990.
    #[default]
    #[serde(rename = "ymd")]
    Ymd,
    /// 22-05-1990 or 22/05/1990.
    #[serde(rename = "dmy")]
    Dmy,
    /// 05/22/1990.
    #[serde(rename = "mdy")]
    Mdy,
}

/// What is done with a date that can not be read.
#[derive(Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Onleesbaar {
    /// Refuse the file.
    #[default]
    #[serde(rename = "error")]
    Fout,
    /// Take it as unknown.
    #[serde(rename = "unknown")]
    Onbekend,
}

/// A schema file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    columns: BTreeMap<Veld, String>,
    #[serde(default)]
    traits: Vec<String>,
    #[serde(default)]
    dates: Datumvorm,
    #[serde(default)]
    unreadable_dates: Onleesbaar,
}

/// Where each field stands in a file.
pub struct Schema {
    kolommen: BTreeMap<Veld, String>,
    /// Columns with other descriptions, compared as they are; the first two count.
    pub kenmerken: Vec<String>,
    pub datums: Datumvorm,
    pub onleesbaar: Onleesbaar,
    eigen: bool,
}

impl Default for Schema {
    fn default() -> Self {
        let kolommen = NAMEN.iter().map(|(veld, naam)| (*veld, (*naam).to_owned())).collect();
        Self {
            kolommen,
            kenmerken: Vec::new(),
            datums: Datumvorm::default(),
            onleesbaar: Onleesbaar::default(),
            eigen: false,
        }
    }
}

impl Schema {
    /// Reads a schema; the error says the line and the column.
    pub fn lees(tekst: &str) -> Result<Self, String> {
        let gelezen: Bestand = toml::from_str(tekst).map_err(|e| e.to_string().trim_end().to_owned())?;
        if !gelezen.columns.contains_key(&Veld::MentionId) {
            return Err("[columns] noemt geen mention_id: zonder die kolom heeft een rij geen naam".to_owned());
        }
        Ok(Self {
            kolommen: gelezen.columns,
            kenmerken: gelezen.traits,
            datums: gelezen.dates,
            onleesbaar: gelezen.unreadable_dates,
            eigen: true,
        })
    }

    /// The fields with their columns.
    pub fn velden(&self) -> impl Iterator<Item = (Veld, &str)> {
        self.kolommen.iter().map(|(veld, naam)| (*veld, naam.as_str()))
    }

    /// Whether the file must have a column: what a schema names, and without one the two ids.
    pub fn verplicht(&self, veld: Veld) -> bool {
        self.eigen || matches!(veld, Veld::MentionId | Veld::ReportId)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_schema_noemt_de_kolommen_van_andere_gegevens() {
        let schema = Schema::lees(
            "dates = \"ymd\"\ntraits = [\"state\"]\n[columns]\nmention_id = \"rec_id\"\ngiven = \"given_name\"\n",
        );
        let schema = schema.unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(schema.velden().collect::<Vec<_>>(), [(Veld::MentionId, "rec_id"), (Veld::Given, "given_name")]);
        assert!(Schema::lees("[columns]\ngiven = \"x\"").is_err_and(|e| e.contains("mention_id")));
        assert!(Schema::lees("[columns]\nnaam = \"x\"").is_err_and(|e| e.contains("line 2") || e.contains("naam")));
    }
}
