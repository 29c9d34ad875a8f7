//! The alerts, the dashboard and the guide name only metrics that exist, and each alert has a test and a runbook entry.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tower_stripe_webhook::metrics::Metrics;

const ALERTS: &str = "observability/alerts.yml";
const ALERT_TESTS: &str = "observability/alerts_test.yml";
const DASHBOARD: &str = "observability/grafana.json";
const GUIDE: &str = "docs/operating.md";

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(path).unwrap()
}

/// Returns the words of a file that start with a prefix.
fn words(file: &str, prefix: &str) -> BTreeSet<String> {
    let text = read(file);
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let words = words.filter(|word| word.starts_with(prefix));
    words.map(str::to_owned).collect()
}

/// Returns the metrics that a file names, without the suffixes of histograms.
fn metrics(file: &str) -> BTreeSet<String> {
    let series = words(file, "stripe_webhook_");
    let metric = |series: String| {
        let suffixes = ["_bucket", "_count", "_sum"];
        let metric = suffixes.iter().find_map(|end| series.strip_suffix(end));
        metric.map(str::to_owned).unwrap_or(series)
    };
    series.into_iter().map(metric).collect()
}

#[test]
fn every_metric_that_the_files_name_exists() {
    let names: BTreeSet<_> = Metrics::names().map(str::to_owned).collect();
    for file in [ALERTS, ALERT_TESTS, DASHBOARD, GUIDE] {
        let unknown: Vec<_> = metrics(file).difference(&names).cloned().collect();
        assert!(unknown.is_empty(), "{file}: {unknown:?}");
    }
}

#[test]
fn the_dashboard_shows_every_metric() {
    let names: BTreeSet<_> = Metrics::names().map(str::to_owned).collect();
    let shown = metrics(DASHBOARD);
    let missing: Vec<_> = names.difference(&shown).collect();
    assert!(missing.is_empty(), "{missing:?}");
    serde_json::from_str::<serde_json::Value>(&read(DASHBOARD)).unwrap();
}

#[test]
fn each_alert_has_a_test_and_a_runbook_entry() {
    let text = read(ALERTS);
    let alerts = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("- alert: "));
    let guide = read(GUIDE);
    let tests = read(ALERT_TESTS);
    let mut count = 0;
    for alert in alerts {
        let heading = format!("\n### {alert}\n");
        assert!(guide.contains(&heading), "{GUIDE} has no {heading:?}");
        let anchor = format!("runbook: {GUIDE}#{}", alert.to_lowercase());
        assert!(text.contains(&anchor), "{ALERTS} has no {anchor:?}");
        let cases = tests.matches(&format!("alertname: {alert}\n")).count();
        assert!(cases >= 2, "{ALERT_TESTS}: {alert} fires and does not fire");
        assert!(
            tests.contains(&anchor),
            "{ALERT_TESTS}: {alert} never fires"
        );
        count += 1;
    }
    assert_eq!(count, guide.matches("\n### StripeWebhook").count());
}
