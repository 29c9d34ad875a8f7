//! `inspect forget`.

use serde_json::json;

use crate::args::{Forget, QueueArgs};
use crate::clean;
use crate::failure::Failure;
use crate::output::Output;
use crate::store::Store;

pub(crate) async fn run(
    args: &Forget,
    queue: &QueueArgs,
    store: &Store,
    output: Output,
) -> Result<bool, Failure> {
    let keys = args.keys.iter().map(|key| queue.key(key));
    let keys: Vec<_> = keys.collect::<Result<_, _>>()?;
    let mut forgotten = Vec::new();
    let mut absent = Vec::new();
    for key in keys {
        match store.claims().forget(&key).await? {
            true => forgotten.push(key),
            false => absent.push(key),
        }
    }
    let texts = |keys: &[_]| keys.iter().map(ToString::to_string).collect::<Vec<_>>();
    let value = json!({"forgotten": texts(&forgotten), "not_found": texts(&absent)});
    output.print(&value, || {
        let found = forgotten.iter().map(|key| {
            let key = clean::line(key.as_str());
            format!("forgot {key}\n")
        });
        let absent = absent.iter().map(|key| {
            let key = clean::line(key.as_str());
            format!("no event has the key {key}\n")
        });
        found.chain(absent).collect()
    });
    Ok(absent.is_empty())
}
