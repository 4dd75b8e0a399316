//! How many typing errors lie between two words.

/// Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment), counted up to
/// `most`; more is told as `most + 1`.
pub(crate) fn distance(a: &str, b: &str, most: usize) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    const LONG: usize = 40;
    if a == b {
        return 0;
    }
    if a.len().abs_diff(b.len()) > most || a.len() > LONG || b.len() > LONG {
        return most + 1;
    }
    let mut before = [0u8; LONG + 1];
    let mut above = [0u8; LONG + 1];
    let mut row = [0u8; LONG + 1];
    for (cell, n) in above.iter_mut().zip(0u8..) {
        *cell = n;
    }
    for (i, x) in a.iter().enumerate() {
        row[0] = i as u8 + 1;
        let mut least = row[0];
        for (j, y) in b.iter().enumerate() {
            let mut cell = (above[j] + u8::from(x != y)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                cell = cell.min(before[j - 1] + 1);
            }
            row[j + 1] = cell;
            least = least.min(cell);
        }
        if usize::from(least) > most {
            return most + 1;
        }
        (before, above, row) = (above, row, before);
    }
    usize::from(above[b.len()]).min(most + 1)
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn counts_errors_of_typing() {
        assert_eq!(distance("jansen", "jansen", 2), 0);
        assert_eq!(distance("jansen", "jasnen", 2), 1);
        assert_eq!(distance("jansen", "janssen", 2), 1);
        assert_eq!(distance("jansen", "hansens", 2), 2);
        assert_eq!(distance("jansen", "bakker", 2), 3);
        assert_eq!(distance("", "ab", 2), 2);
    }
}
