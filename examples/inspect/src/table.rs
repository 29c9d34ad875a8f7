//! Tables as wide as the terminal.

use console::{Alignment, Term, measure_text_width, pad_str, style, truncate_str};

/// Rows of cells, with a heading for each column. The last column gets the width that is left.
#[derive(Debug)]
pub(crate) struct Table {
    headings: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

/// The width of a table that is not printed to a terminal.
const DEFAULT_WIDTH: usize = 160;

/// The last column is never narrower.
const MIN_LAST: usize = 20;

impl Table {
    pub(crate) fn new(headings: &[&'static str]) -> Self {
        Self {
            headings: headings.to_vec(),
            rows: Vec::new(),
        }
    }

    pub(crate) fn push(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    pub(crate) fn render(&self) -> String {
        let width = Term::stdout()
            .size_checked()
            .map_or(DEFAULT_WIDTH, |(_, columns)| usize::from(columns));
        self.render_to(width)
    }

    fn render_to(&self, width: usize) -> String {
        let widths: Vec<_> = (0..self.headings.len())
            .map(|column| self.width_of(column))
            .collect();
        let (last, others) = widths.split_last().unwrap_or((&0, &[]));
        let used: usize = others.iter().map(|width| width + 2).sum();
        let last = (*last).min(width.saturating_sub(used).max(MIN_LAST));
        let headings = self
            .headings
            .iter()
            .map(|text| style(text).bold().to_string());
        let mut text = line(headings, others, last);
        for row in &self.rows {
            text.push_str(&line(row.iter().cloned(), others, last));
        }
        text
    }

    fn width_of(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        let cells = cells.map(|cell| measure_text_width(cell));
        let heading = self.headings.get(column).map(|text| text.len());
        cells.chain(heading).max().unwrap_or(0)
    }
}

fn line(cells: impl Iterator<Item = String>, widths: &[usize], last: usize) -> String {
    let mut text = String::new();
    for (column, cell) in cells.enumerate() {
        match widths.get(column) {
            Some(width) => {
                text.push_str(&pad_str(&cell, *width, Alignment::Left, None));
                text.push_str("  ");
            }
            None => text.push_str(&truncate_str(&cell, last, "…")),
        }
    }
    format!("{}\n", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_the_last_one_is_cut() {
        let mut table = Table::new(&["key", "reason"]);
        table.push(vec![
            "billing/evt_1".into(),
            "connection refused by the bank".into(),
        ]);
        table.push(vec!["é".into(), String::new()]);
        console::set_colors_enabled(false);
        assert_eq!(
            table.render_to(36),
            "key            reason\nbilling/evt_1  connection refused b…\né\n"
        );
    }
}
