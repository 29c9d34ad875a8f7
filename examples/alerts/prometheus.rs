//! A Prometheus process that scrapes once a second, with rules whose hours and minutes are seconds.

use std::error::Error;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::{env, fs, io, process};

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const RULES: &str = include_str!("../../observability/alerts.yml");

/// What is replaced in the rules. Each must occur.
const FASTER: [(&str, &str); 8] = [
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

pub(crate) struct Prometheus {
    child: Child,
    address: String,
    folder: PathBuf,
}

impl Prometheus {
    /// Starts a process that scrapes `target`.
    pub(crate) fn start(target: &str) -> Result<Self, Box<dyn Error>> {
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
        println!("Prometheus shows the alerts at http://{address}/alerts");
        Ok(Self {
            child,
            address,
            folder,
        })
    }

    /// Returns the endpoint and the name of each alert that fires. Fails until the process listens.
    pub(crate) async fn firing(&self) -> io::Result<Vec<(String, String)>> {
        let mut stream = TcpStream::connect(&self.address).await?;
        // HTTP/1.0 has no chunks: the response ends with the connection.
        stream
            .write_all(b"GET /api/v1/alerts HTTP/1.0\r\n\r\n")
            .await?;
        let mut response = String::new();
        stream.read_to_string(&mut response).await?;
        let (_, body) = response.split_once("\r\n\r\n").unwrap_or_default();
        let body: Value = serde_json::from_str(body)?;
        let alerts = body["data"]["alerts"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let label = |alert: &Value, name| alert["labels"][name].as_str().map(str::to_owned);
        let firing = alerts.iter().filter(|alert| alert["state"] == "firing");
        Ok(firing
            .filter_map(|alert| Some((label(alert, "endpoint")?, label(alert, "alertname")?)))
            .collect())
    }
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
