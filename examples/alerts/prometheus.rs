//! A Prometheus process that scrapes once a second, with rules whose hours and minutes are seconds.

use std::error::Error;
use std::net::TcpListener;
use std::ops::Range;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};
use std::{env, fs, io, process};

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;

const RULES: &str = include_str!("../../observability/alerts.yml");

/// Texts that are replaced in the rules. Each must occur.
const FASTER: [(&str, &str); 9] = [
    // The simulator signs with a time that is up to a minute ago.
    ("_skew_seconds)) > 30", "_skew_seconds)) > 90"),
    ("> 3 * 3600", "> 15"),
    ("> 6 * 3600", "> 15"),
    ("_due_seconds) > 60", "_due_seconds) > 5"),
    ("[15m]", "[15s]"),
    ("[1h]", "[15s]"),
    ("for: 5m", "for: 3s"),
    ("for: 2m", "for: 3s"),
    (
        "- name: stripe-webhook",
        "- name: stripe-webhook\n    interval: 1s",
    ),
];

/// Returns the names of all alerts.
pub(crate) fn alerts() -> impl Iterator<Item = &'static str> {
    let lines = RULES.lines();
    lines.filter_map(|line| line.trim().strip_prefix("- alert: "))
}

const START_LIMIT: Duration = Duration::from_secs(60);

pub(crate) struct Prometheus {
    child: Child,
    address: String,
    folder: PathBuf,
}

impl Prometheus {
    /// Starts a process that scrapes `target`, and waits until it listens.
    pub(crate) async fn start(target: &str) -> Result<Self, Box<dyn Error>> {
        let folder = env::temp_dir().join(format!("stripe-webhook-alerts-{}", process::id()));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("alerts.yml"), faster_rules())?;
        let config = format!(
            "global: {{scrape_interval: 1s, evaluation_interval: 1s}}\n\
             rule_files: [alerts.yml]\n\
             scrape_configs:\n\
             - {{job_name: shop, static_configs: [{{targets: ['{target}']}}]}}\n"
        );
        fs::write(folder.join("prometheus.yml"), config)?;

        // The port is free once the listener is dropped.
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string();
        let child = Command::new("prometheus")
            .arg(format!(
                "--config.file={}",
                folder.join("prometheus.yml").display()
            ))
            .arg(format!(
                "--storage.tsdb.path={}",
                folder.join("data").display()
            ))
            .arg(format!("--web.listen-address={address}"))
            .stdout(Stdio::null())
            .stderr(fs::File::create(folder.join("log"))?)
            .spawn()
            .map_err(|error| format!("cannot run `prometheus`: {error}; is it in the PATH?"))?;
        let prometheus = Self {
            child,
            address,
            folder,
        };
        let start = Instant::now();
        while prometheus.firing().await.is_err() {
            if start.elapsed() > START_LIMIT {
                return Err("Prometheus did not start in time".into());
            }
            sleep(Duration::from_millis(100)).await;
        }
        eprintln!(
            "Prometheus shows the alerts at http://{}/alerts",
            prometheus.address
        );
        Ok(prometheus)
    }

    /// Returns the endpoint and the name of each alert that fires.
    pub(crate) async fn firing(&self) -> io::Result<Vec<(String, String)>> {
        let data = self.get("/api/v1/alerts").await?;
        let label = |alert: &Value, name| alert["labels"][name].as_str().map(str::to_owned);
        let firing = list(&data["alerts"])
            .iter()
            .filter(|alert| alert["state"] == "firing");
        Ok(firing
            .filter_map(|alert| Some((label(alert, "endpoint")?, label(alert, "alertname")?)))
            .collect())
    }

    /// Evaluates an expression each second of a range. Returns the series, as Prometheus describes them.
    pub(crate) async fn query_range(
        &self,
        expression: &str,
        range: &Range<SystemTime>,
    ) -> io::Result<Vec<Value>> {
        let query = percent_encoded(expression);
        let (start, end) = (unix_seconds(range.start), unix_seconds(range.end));
        let path = format!("/api/v1/query_range?query={query}&start={start}&end={end}&step=1");
        Ok(list(&self.get(&path).await?["result"]).to_vec())
    }

    async fn get(&self, path: &str) -> io::Result<Value> {
        let mut stream = TcpStream::connect(&self.address).await?;
        // HTTP/1.0 has no chunks: the response ends with the connection.
        let request = format!("GET {path} HTTP/1.0\r\n\r\n");
        stream.write_all(request.as_bytes()).await?;
        let mut response = String::new();
        stream.read_to_string(&mut response).await?;
        let (_, body) = response.split_once("\r\n\r\n").unwrap_or_default();
        let mut body: Value = serde_json::from_str(body)?;
        if body["status"] != "success" {
            return Err(io::Error::other(format!("Prometheus responded {body}")));
        }
        Ok(body["data"].take())
    }
}

/// Returns the items of an array.
pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |encoded, byte| {
        if byte.is_ascii_alphanumeric() {
            return encoded + char::from(byte).encode_utf8(&mut [0]);
        }
        encoded + &format!("%{byte:02X}")
    })
}

pub(crate) fn unix_seconds(time: SystemTime) -> f64 {
    let since_1970 = time.duration_since(SystemTime::UNIX_EPOCH);
    since_1970.unwrap_or_default().as_secs_f64()
}

fn faster_rules() -> String {
    FASTER.iter().fold(RULES.to_owned(), |rules, (slow, fast)| {
        assert!(
            rules.contains(slow),
            "observability/alerts.yml has no `{slow}`"
        );
        rules.replace(slow, fast)
    })
}

impl Drop for Prometheus {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}
