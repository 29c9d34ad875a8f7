//! The panels of the dashboard, with what Prometheus has recorded.

use std::error::Error;
use std::ops::Range;
use std::time::SystemTime;

use serde_json::Value;

use crate::prometheus::{Prometheus, list};

const DASHBOARD: &str = include_str!("../../observability/grafana.json");

/// The dashboard's variables, for a run of about a minute.
const VARIABLES: [(&str, &str); 3] = [
    ("$job", ".*"),
    ("$endpoint", ".*"),
    ("$__rate_interval", "5s"),
];

pub(crate) struct Panel {
    pub(crate) title: String,
    /// Of Grafana's grid, which has 24 columns.
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) unit: String,
    /// Empty if it is the title of a row.
    pub(crate) series: Vec<Series>,
    pub(crate) is_row: bool,
}

pub(crate) struct Series {
    pub(crate) name: String,
    /// Unix seconds, and values.
    pub(crate) points: Vec<(f64, f64)>,
}

/// Evaluates the expressions of all panels.
pub(crate) async fn read(
    prometheus: &Prometheus,
    range: Range<SystemTime>,
) -> Result<Vec<Panel>, Box<dyn Error>> {
    let dashboard: Value = serde_json::from_str(DASHBOARD)?;
    let mut panels = Vec::new();
    for json in list(&dashboard["panels"]) {
        let mut panel = Panel::new(json);
        for target in list(&json["targets"]) {
            let expression = target["expr"].as_str().ok_or("a target without `expr`")?;
            let expression = VARIABLES
                .iter()
                .fold(expression.to_owned(), |text, (name, value)| {
                    text.replace(name, value)
                });
            let legend = target["legendFormat"].as_str().unwrap_or_default();
            let found = prometheus.query_range(&expression, &range).await?;
            let series = found.iter().map(|series| Series::new(series, legend));
            panel.series.extend(series);
        }
        if !panel.is_row && panel.series.is_empty() {
            return Err(format!("the panel {:?} has no data", panel.title).into());
        }
        panels.push(panel);
    }
    Ok(panels)
}

impl Panel {
    fn new(json: &Value) -> Self {
        let grid = |name| json["gridPos"][name].as_f64().unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Self {
            title: text(&json["title"]),
            x: grid("x"),
            y: grid("y"),
            width: grid("w"),
            height: grid("h"),
            unit: text(&json["fieldConfig"]["defaults"]["unit"]),
            series: Vec::new(),
            is_row: json["type"] == "row",
        }
    }
}

impl Series {
    fn new(json: &Value, legend: &str) -> Self {
        let labels = json["metric"].as_object().into_iter().flatten();
        let name = labels.fold(legend.to_owned(), |name, (label, value)| {
            name.replace(
                &format!("{{{{{label}}}}}"),
                value.as_str().unwrap_or_default(),
            )
        });
        let values = list(&json["values"]);
        let points = values.iter().filter_map(|point| {
            let value: f64 = point[1].as_str()?.parse().ok()?;
            Some((point[0].as_f64()?, value)).filter(|_| value.is_finite())
        });
        Self {
            name,
            points: points.collect(),
        }
    }

    pub(crate) fn max(&self) -> f64 {
        self.points
            .iter()
            .map(|(_, value)| *value)
            .fold(0.0, f64::max)
    }
}
