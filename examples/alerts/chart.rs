//! Draws panels as SVG.

use std::time::SystemTime;

use crate::panels::{Panel, Series};
use crate::prometheus::unix_seconds;

/// The size of a cell of Grafana's grid, in pixels.
const COLUMN: f64 = 50.0;
const ROW: f64 = 27.0;
/// The chart inside a panel: the space around it, and for its legend.
const LEFT: f64 = 52.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 30.0;
const BOTTOM: f64 = 62.0;
/// The width of a letter, for the legend.
const LETTER: f64 = 6.3;
const LEGEND_LEFT: f64 = 12.0;
const LEGEND_LINES: f64 = 3.0;
const LINE: f64 = 13.0;

const COLORS: [&str; 10] = [
    "#1b6ca8", "#c8553d", "#3a7d44", "#b8860b", "#7b4fa6", "#0f8b8d", "#d1497c", "#6b705c",
    "#2b2d42", "#e07a2f",
];

/// Draws all panels where Grafana shows them. A dashed line shows when something was broken.
pub(crate) fn draw(panels: &[Panel], broken_at: SystemTime) -> String {
    let points = || {
        let series = panels.iter().flat_map(|panel| &panel.series);
        series.flat_map(|series| series.points.iter().map(|point| point.0))
    };
    let start = points().fold(f64::INFINITY, f64::min);
    let end = points().fold(f64::NEG_INFINITY, f64::max);
    let time = Time {
        start,
        seconds: (end - start).max(1.0),
        broken_after: unix_seconds(broken_at) - start,
    };
    let rows = panels.iter().map(|panel| panel.y + panel.height);
    let (width, height) = (24.0 * COLUMN, rows.fold(0.0, f64::max) * ROW);
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="11" fill="#444">
<rect width="100%" height="100%" fill="#f4f5f7"/>
"##
    );
    for panel in panels {
        let (x, y) = (panel.x * COLUMN, panel.y * ROW);
        svg += &format!("<g transform=\"translate({x} {y})\">");
        svg += &match panel.is_row {
            true => heading(&panel.title),
            false => chart(panel, &time),
        };
        svg += "</g>\n";
    }
    svg + "</svg>\n"
}

/// The time that all panels show.
struct Time {
    start: f64,
    seconds: f64,
    broken_after: f64,
}

fn heading(title: &str) -> String {
    let title = escaped(title);
    format!(r##"<text x="8" y="19" font-size="15" font-weight="bold" fill="#222">{title}</text>"##)
}

fn chart(panel: &Panel, time: &Time) -> String {
    let (width, height) = (panel.width * COLUMN, panel.height * ROW);
    let max = panel.series.iter().map(Series::max).fold(0.0, f64::max);
    let area = Area {
        right: width - RIGHT,
        bottom: height - BOTTOM,
        max: rounded_up(max),
        time,
    };
    let mut svg = format!(
        r##"<rect x="3" y="3" width="{}" height="{}" rx="3" fill="#fff" stroke="#ddd"/><text x="12" y="20" font-size="12" font-weight="bold" fill="#222">{}</text>"##,
        width - 6.0,
        height - 6.0,
        escaped(&panel.title),
    );
    svg += &area.axes(&panel.unit);
    // Series that are always zero would hide the others in the legend.
    let shown = panel.series.iter();
    let mut largest_first: Vec<_> = shown.filter(|one| max == 0.0 || one.max() > 0.0).collect();
    largest_first.sort_by(|a, b| b.max().total_cmp(&a.max()));
    for (series, color) in largest_first.iter().zip(COLORS.iter().cycle()) {
        let line = area.line(series);
        svg += &format!(r#"<path fill="none" stroke="{color}" stroke-width="1.5" d="{line}"/>"#);
    }
    svg + &legend(&largest_first, width, area.bottom + 28.0)
}

/// The part of a panel that shows the series.
struct Area<'a> {
    right: f64,
    bottom: f64,
    max: f64,
    time: &'a Time,
}

impl Area<'_> {
    fn x(&self, seconds: f64) -> f64 {
        LEFT + seconds / self.time.seconds * (self.right - LEFT)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - (value / self.max).clamp(0.0, 1.0) * (self.bottom - TOP)
    }

    fn axes(&self, unit: &str) -> String {
        let Self { right, bottom, .. } = self;
        let mut svg = String::new();
        for value in [0.0, 0.5 * self.max, self.max] {
            let (y, label) = (self.y(value), with_unit(value, unit));
            svg += &format!(
                r##"<path d="M{LEFT} {y:.0}H{right}" stroke="#e5e5e5"/><text x="{}" y="{:.0}" text-anchor="end">{label}</text>"##,
                LEFT - 5.0,
                y + 4.0,
            );
        }
        for seconds in [0.0, 15.0, 30.0, 45.0, 60.0] {
            if seconds <= self.time.seconds {
                let (x, y) = (self.x(seconds), bottom + 13.0);
                svg +=
                    &format!(r#"<text x="{x:.0}" y="{y}" text-anchor="middle">{seconds} s</text>"#);
            }
        }
        let broken = self.x(self.time.broken_after);
        let dashed = r##"stroke="#999" stroke-dasharray="3 3""##;
        svg + &format!(r#"<path d="M{broken:.0} {TOP}V{bottom}" {dashed}/>"#)
    }

    /// Returns the path of a series, which is interrupted where points are missing. Points inside of a horizontal part are
    /// left out.
    fn line(&self, series: &Series) -> String {
        let mut path = String::new();
        let mut last: Option<(f64, f64)> = None;
        for (at, value) in &series.points {
            let (at, y) = (at - self.time.start, self.y(*value).round());
            let x = self.x(at);
            path += &match last {
                Some((last, last_y)) if at - last < MAX_GAP && y == last_y => String::new(),
                Some((last, _)) if at - last < MAX_GAP => {
                    format!("H{:.0}L{x:.0} {y}", self.x(last))
                }
                Some((last, _)) => format!("H{:.0}M{x:.0} {y}", self.x(last)),
                None => format!("M{x:.0} {y}"),
            };
            last = Some((at, y));
        }
        match last {
            Some((last, _)) => format!("{path}H{:.0}", self.x(last)),
            None => path,
        }
    }
}

/// The points of a line are one second apart.
const MAX_GAP: f64 = 1.5;

/// Names the series, as many as fit.
fn legend(series: &[&Series], width: f64, top: f64) -> String {
    let mut svg = String::new();
    let (mut x, mut y) = (LEGEND_LEFT, top);
    let last_line = top + LINE * (LEGEND_LINES - 1.0);
    for (index, (one, color)) in series.iter().zip(COLORS.iter().cycle()).enumerate() {
        let letters = u32::try_from(one.name.len()).map_or(0.0, f64::from);
        let end = x + 12.0 + letters * LETTER;
        // On the last line, leave space for the number of the others.
        let limit = match y < last_line {
            true => width - 8.0,
            false => width - 70.0,
        };
        if end > limit && x > LEGEND_LEFT {
            if y >= last_line {
                let others = series.len() - index;
                svg += &format!(r#"<text x="{x:.0}" y="{y:.0}">and {others} more</text>"#);
                return svg;
            }
            (x, y) = (LEGEND_LEFT, y + LINE);
        }
        svg += &format!(
            r#"<path d="M{x:.0} {:.0}h8" stroke="{color}" stroke-width="3"/><text x="{:.0}" y="{y:.0}">{}</text>"#,
            y - 4.0,
            x + 11.0,
            escaped(&one.name),
        );
        x += 22.0 + letters * LETTER;
    }
    svg
}

/// Returns the next number that an axis can end at.
fn rounded_up(value: f64) -> f64 {
    if value <= 0.0 {
        return 1.0;
    }
    let power = 10_f64.powf(value.log10().floor());
    let steps = [1.0, 2.0, 4.0, 5.0, 10.0].map(|step| step * power);
    let step = steps.into_iter().find(|step| *step >= value * 0.999);
    step.unwrap_or(value)
}

fn with_unit(value: f64, unit: &str) -> String {
    match unit {
        "s" if value == 0.0 => "0 s".to_owned(),
        "s" if value < 0.001 => format!("{} µs", rounded(value * 1e6)),
        "s" if value < 1.0 => format!("{} ms", rounded(value * 1e3)),
        "s" => format!("{} s", rounded(value)),
        "ops" | "reqps" => format!("{}/s", rounded(value)),
        _ => rounded(value),
    }
}

/// Returns a number with at most three digits after the point.
fn rounded(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
