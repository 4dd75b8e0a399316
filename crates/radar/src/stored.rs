//! A model as text, one line a field, to keep it or to read what was learned.

use crate::field::Field;
use crate::model::Model;

impl Model {
    /// The model as lines: the name of a field, `m` or `u`, and the shares of its levels.
    pub fn to_text(&self) -> String {
        let mut text = String::from("# radar model 1\n");
        for field in Field::ALL {
            for (table, values) in [("m", &self.m), ("u", &self.u)] {
                let shares = values[field as usize][..Self::levels(field)].iter().map(|v| format!(" {v}"));
                text.push_str(&format!("{field:?} {table}{}\n", shares.collect::<String>()));
            }
        }
        text.push_str(&format!("related {}\nagain {}\nfamily_name {}\n", self.related, self.again, self.family_name));
        text
    }

    /// Reads what [`Self::to_text`] wrote; the error says the line.
    pub fn from_text(text: &str) -> Result<Self, String> {
        let mut model = Self::default();
        for (n, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty())
        {
            model.read(line).map_err(|why| format!("line {}: {why}", n + 1))?;
        }
        Ok(model)
    }

    fn read(&mut self, line: &str) -> Result<(), String> {
        let mut words = line.split_ascii_whitespace();
        let name = words.next().unwrap_or_default();
        let share = |word: &str, most: f32| {
            let number: f32 = word.parse().map_err(|_| format!("{word} is no number"))?;
            if number > 0.0 && number <= most { Ok(number) } else { Err(format!("{word} is not between 0 and {most}")) }
        };
        let single = match name {
            "related" => Some((&mut self.related, 1000.0)),
            "again" => Some((&mut self.again, 0.999)),
            "family_name" => Some((&mut self.family_name, 1.0)),
            _ => None,
        };
        if let Some((value, most)) = single {
            *value = share(words.next().unwrap_or_default(), most)?;
            return Ok(());
        }
        let field = Field::ALL.into_iter().find(|field| format!("{field:?}") == name);
        let field = field.ok_or_else(|| format!("there is no field {name}"))?;
        let table = match words.next() {
            Some("m") => &mut self.m[field as usize],
            Some("u") => &mut self.u[field as usize],
            _ => return Err("m or u is missing".to_owned()),
        };
        let shares: Result<Vec<f32>, String> = words.map(|word| share(word, 1.0)).collect();
        let shares = shares?;
        if shares.len() != Self::levels(field) {
            return Err(format!("{name} has {} levels, not {}", Self::levels(field), shares.len()));
        }
        table[..shares.len()].copy_from_slice(&shares);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let mut model = Model::default();
        model.m[0][1] = 0.123;
        model.related = 3.5;
        assert_eq!(Model::from_text(&model.to_text()), Ok(model));
        assert!(Model::from_text("Sex m 0.5").is_err_and(|e| e.starts_with("line 1: Sex has 2 levels")));
        assert!(Model::from_text("Sex m 0.5 NaN").is_err());
        assert!(Model::from_text("related -1").is_err());
    }
}
