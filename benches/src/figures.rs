//! Figures, and tables of them.

use std::time::Duration;

/// How a measured time is spread.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spread {
    /// How many were measured.
    pub count: usize,
    /// Half took at most so many milliseconds.
    pub p50: f64,
    /// 99 in 100 took at most so many milliseconds.
    pub p99: f64,
    /// The longest, in milliseconds.
    pub longest: f64,
}

impl Spread {
    /// The spread of these times; all zero when there are none. A percentile is the smallest measured time that at least so
    /// many in a hundred did not exceed.
    pub fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        let at = |percent: usize| {
            let place = (times.len() * percent).div_ceil(100).saturating_sub(1);
            times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
        };
        Self { count: times.len(), p50: at(50), p99: at(99), longest: at(100) }
    }

    /// As JSON, in milliseconds.
    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "count": self.count, "p50_ms": rounded(self.p50), "p99_ms": rounded(self.p99), "max_ms": rounded(self.longest),
        })
    }
}

/// Two decimals are more than a measurement knows.
pub fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

/// A table of text, its columns as wide as what stands in them; the first column to the left, the others to the right.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        cells.chain([head[column].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |cells: &[String]| {
        let padded = cells.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    std::iter::once(line(&head)).chain(rows.iter().map(|row| line(row))).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_a_time_that_was_measured() {
        let spread = Spread::of((1..=200).rev().map(Duration::from_millis).collect());
        assert_eq!((spread.count, spread.p50, spread.p99, spread.longest), (200, 100.0, 198.0, 200.0));
        let one = Spread::of(vec![Duration::from_millis(7)]);
        assert_eq!((one.p50, one.p99, one.longest), (7.0, 7.0, 7.0));
        assert_eq!(Spread::of(Vec::new()).longest, 0.0);
    }

    #[test]
    fn a_table_keeps_its_columns() {
        let rows = vec![vec!["one".to_owned(), "1.5".to_owned()], vec!["thirty-two".to_owned(), "100.0".to_owned()]];
        assert_eq!(table(&["writers", "ms"], &rows), "writers        ms\none           1.5\nthirty-two  100.0");
    }
}
