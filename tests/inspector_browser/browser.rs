//! A headless Chromium, driven by the protocol of its debugger.

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::machine::{TempFolder, find_program};

/// A tab of a browser of its own, which ends with the test.
pub struct Browser {
    process: Child,
    pipe: RefCell<Pipe>,
    session: String,
    _profile: TempFolder,
}

/// The protocol's messages over two pipes, each ended by a NUL.
struct Pipe {
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    next_id: u64,
    /// The events that the browser sent unasked.
    events: Vec<Value>,
}

/// Chromium reads from file descriptor 3 and writes to 4.
const LAUNCH: &str = r#"exec "$@" 3<&0 4>&1 < /dev/null > /dev/null 2>&1"#;

impl Browser {
    pub fn start() -> Self {
        let program = find_program("chromium", &[]).unwrap_or_else(|| {
            panic!(
                "these tests need `chromium` in PATH: install it (Debian: apt-get install chromium), or run \
                 `.ci/run inspector`, which does"
            )
        });
        let profile = TempFolder::new("chromium");
        let mut process = Command::new("sh")
            .args(["-c", LAUNCH, "launch"])
            .arg(program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                // Pictures with gray instead of colored edges are smaller.
                "--disable-lcd-text",
                "--no-first-run",
                "--remote-debugging-pipe",
                // Hosts that are not localhost, so that the browser does not treat them as secure.
                "--host-resolver-rules=MAP *.test 127.0.0.1",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("`sh` must be installed");
        let mut pipe = Pipe {
            to: process.stdin.take().unwrap(),
            from: BufReader::new(process.stdout.take().unwrap()),
            next_id: 0,
            events: Vec::new(),
        };
        let target = pipe.call(None, "Target.createTarget", &json!({"url": "about:blank"}));
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let attached = pipe.call(None, "Target.attachToTarget", &attach);
        let browser = Self {
            process,
            pipe: RefCell::new(pipe),
            session: attached["sessionId"].as_str().unwrap().to_owned(),
            _profile: profile,
        };
        for domain in ["Page", "Network", "Log", "Audits", "Runtime"] {
            browser.call(&format!("{domain}.enable"), &json!({}));
        }
        browser.resize(1_000, 800);
        browser
    }

    pub fn call(&self, method: &str, params: &Value) -> Value {
        self.pipe
            .borrow_mut()
            .call(Some(&self.session), method, params)
    }

    /// Opens a page, and waits until it is loaded.
    pub fn open(&self, url: &str) {
        self.expect_load(|| {
            let opened = self.call("Page.navigate", &json!({"url": url}));
            assert_eq!(opened["errorText"], Value::Null, "{url}");
        });
    }

    /// Waits for the page that an action loads.
    pub fn expect_load(&self, action: impl FnOnce()) {
        self.pipe
            .borrow_mut()
            .events
            .retain(|event| event["method"] != "Page.loadEventFired");
        action();
        self.pipe.borrow_mut().wait_for("Page.loadEventFired");
    }

    /// Evaluates JavaScript, to which the policy of the page does not apply.
    pub fn eval(&self, script: &str) -> Value {
        let params = json!({
            "expression": script, "returnByValue": true, "awaitPromise": true,
        });
        let result = self.call("Runtime.evaluate", &params);
        assert_eq!(result["exceptionDetails"], Value::Null, "{script}");
        result["result"]["value"].clone()
    }

    pub fn text(&self) -> String {
        self.eval("document.body.innerText")
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Clicks on a link or a button by its text, and waits for the next page.
    #[track_caller]
    pub fn click(&self, text: &str) {
        let script = format!(
            "[...document.querySelectorAll('a, button')].find(e => e.textContent.trim() === {text:?})?.click() === undefined"
        );
        let exists = format!(
            "[...document.querySelectorAll('a, button')].some(e => e.textContent.trim() === {text:?})"
        );
        assert_eq!(self.eval(&exists), true, "no {text:?} in {}", self.text());
        self.expect_load(|| {
            self.eval(&script);
        });
    }

    pub fn press(&self, key: &str, text: &str) {
        for kind in ["keyDown", "keyUp"] {
            let mut params = json!({"type": kind, "key": key, "code": key});
            if kind == "keyDown" && !text.is_empty() {
                params["text"] = json!(text);
            }
            let code = match key {
                "Tab" => 9,
                "Enter" => 13,
                _ => 0,
            };
            params["windowsVirtualKeyCode"] = json!(code);
            self.call("Input.dispatchKeyEvent", &params);
        }
    }

    pub fn resize(&self, width: u32, height: u32) {
        let metrics =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.call("Emulation.setDeviceMetricsOverride", &metrics);
    }

    pub fn set_color_scheme(&self, scheme: &str) {
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.call("Emulation.setEmulatedMedia", &features);
    }

    pub fn screenshot(&self) -> Vec<u8> {
        let shot = self.call("Page.captureScreenshot", &json!({"format": "png"}));
        BASE64_STANDARD
            .decode(shot["data"].as_str().unwrap())
            .unwrap()
    }

    /// Returns what the browser reported as blocked or broken: violations of the policy, errors of scripts.
    pub fn complaints(&self) -> Vec<String> {
        // The browser has sent them before it responds to this.
        self.eval("1");
        let pipe = self.pipe.borrow();
        let is_complaint = |event: &&Value| match event["method"].as_str() {
            Some("Log.entryAdded") => event["params"]["entry"]["source"] != "network",
            Some("Audits.issueAdded") => {
                event["params"]["issue"]["code"] == "ContentSecurityPolicyIssue"
            }
            Some("Runtime.exceptionThrown" | "Page.javascriptDialogOpening") => true,
            _ => false,
        };
        pipe.events
            .iter()
            .filter(is_complaint)
            .map(Value::to_string)
            .collect()
    }

    /// Returns the requests of the page for documents with this method: status and sent headers.
    pub fn responses(&self) -> Vec<(String, u64)> {
        self.eval("1");
        let pipe = self.pipe.borrow();
        pipe.events
            .iter()
            .filter(|event| event["method"] == "Network.responseReceived")
            .map(|event| &event["params"]["response"])
            .map(|response| {
                let url = response["url"].as_str().unwrap().to_owned();
                (url, response["status"].as_u64().unwrap())
            })
            .collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Pipe {
    fn call(&mut self, session: Option<&str>, method: &str, params: &Value) -> Value {
        self.next_id += 1;
        let mut message = json!({"id": self.next_id, "method": method, "params": params});
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        self.to
            .write_all(format!("{message}\0").as_bytes())
            .unwrap();
        loop {
            let received = self.receive();
            if received["id"] == self.next_id {
                assert_eq!(received["error"], Value::Null, "{method}");
                return received["result"].clone();
            }
            self.events.push(received);
        }
    }

    fn wait_for(&mut self, method: &str) {
        while !self.events.iter().any(|event| event["method"] == method) {
            let received = self.receive();
            self.events.push(received);
        }
    }

    fn receive(&mut self) -> Value {
        let mut message = Vec::new();
        self.from.read_until(0, &mut message).unwrap();
        assert_eq!(message.pop(), Some(0), "chromium has ended");
        serde_json::from_slice(&message).unwrap()
    }
}
