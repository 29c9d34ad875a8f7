//! Plots nanoseconds per call against a size or count, on logarithmic axes, as an SVG.

use std::fmt::Write;

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 300.0;
const MARGIN: f64 = 60.0;
const COLORS: [&str; 4] = ["#888888", "#1b6ca8", "#c8553d", "#3a7d44"];

/// One set of axes.
pub(crate) struct Panel {
    pub(crate) title: &'static str,
    pub(crate) lines: Vec<Line>,
}

/// A line of one color, with points of a size or count and nanoseconds.
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) points: Vec<(f64, f64)>,
}

/// Draws panels side by side.
pub(crate) fn draw(panels: &[Panel]) -> String {
    let mut svg = String::new();
    let mut left = 0.0;
    for panel in panels {
        write!(svg, r#"<g transform="translate({left} 0)">"#)
            .expect("writing to a String does not fail");
        panel.draw(&mut svg);
        svg.push_str("</g>\n");
        left += WIDTH;
    }
    let style = "font-family=\"sans-serif\" font-size=\"11\" fill=\"#333333\"";
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {left} {HEIGHT}\" {style}>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{svg}</svg>\n",
    )
}

impl Panel {
    fn draw(&self, svg: &mut String) {
        let points = || self.lines.iter().flat_map(|line| &line.points);
        let x = Axis::of(points().map(|point| point.0), MARGIN, WIDTH - MARGIN / 3.0);
        let y = Axis::of(points().map(|point| point.1), HEIGHT - MARGIN, MARGIN / 2.0);
        let mut text = |x: f64, y: f64, anchor: &str, text: &str| {
            write!(
                svg,
                r#"<text x="{x:.0}" y="{y:.0}" text-anchor="{anchor}">{text}</text>"#
            )
            .expect("writing to a String does not fail");
        };
        text(MARGIN, 16.0, "start", self.title);
        for decade in x.decades() {
            text(
                x.at(decade),
                HEIGHT - MARGIN + 16.0,
                "middle",
                &label(decade),
            );
        }
        for decade in y.decades() {
            text(
                MARGIN - 6.0,
                y.at(decade) + 4.0,
                "end",
                &format!("{} ns", label(decade)),
            );
        }
        for (number, (line, color)) in (0..).zip(self.lines.iter().zip(COLORS)) {
            let row = HEIGHT - 26.0 + 12.0 * f64::from(number / 2);
            let column = MARGIN + 170.0 * f64::from(number % 2);
            let at = |point: &(f64, f64)| format!("{:.1},{:.1}", x.at(point.0), y.at(point.1));
            let path: Vec<_> = line.points.iter().map(at).collect();
            write!(
                svg,
                r#"<polyline fill="none" stroke="{color}" stroke-width="2" points="{}"/><text x="{column}" y="{row}" fill="{color}">{}</text>"#,
                path.join(" "),
                line.name,
            )
            .expect("writing to a String does not fail");
        }
    }
}

/// A logarithmic axis between two coordinates.
struct Axis {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Axis {
    fn of(values: impl Iterator<Item = f64> + Clone, from: f64, to: f64) -> Self {
        let low = values.clone().fold(f64::MAX, f64::min);
        let high = values.fold(f64::MIN, f64::max);
        let (low, high) = (low.log10().floor(), high.log10().ceil());
        let high = high.max(low + 1.0);
        Self {
            low,
            high,
            from,
            to,
        }
    }

    fn at(&self, value: f64) -> f64 {
        self.from + (value.log10() - self.low) / (self.high - self.low) * (self.to - self.from)
    }

    fn decades(&self) -> impl Iterator<Item = f64> {
        let (low, high) = (self.low, self.high);
        (0..12)
            .map(move |step| low + f64::from(step))
            .take_while(move |decade| *decade <= high)
            .map(|decade| 10_f64.powf(decade))
    }
}

fn label(value: f64) -> String {
    if value >= 1e6 {
        format!("{}M", value / 1e6)
    } else if value >= 1e3 {
        format!("{}k", value / 1e3)
    } else {
        format!("{value}")
    }
}
