use std::collections::BTreeSet;
use std::fmt;

use redis::aio::ConnectionLike;
use redis::{ErrorKind, RedisError, ServerErrorKind, Value};

/// A Redis server setting that can lose records before they expire.
///
/// If the record of an event is lost, the next delivery runs the handler again.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RedisWarning {
    /// The server does not write an append-only file. A restart loses all changes since the last snapshot.
    NoAppendOnlyFile,
    /// The server evicts keys when its memory is full.
    MayEvict {
        /// The server's `maxmemory-policy`.
        policy: String,
    },
    /// The settings are unknown: the server rejects `INFO`, or omits them from its response.
    Unknown,
}

impl fmt::Display for RedisWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAppendOnlyFile => f.write_str(
                "the Redis server has no append-only file: a restart forgets which events were \
                 handled; set `appendonly yes`",
            ),
            Self::MayEvict { policy } => write!(
                f,
                "the Redis server evicts keys when its memory is full (`maxmemory-policy {policy}`), \
                 and so forgets which events were handled; set `maxmemory-policy noeviction`",
            ),
            Self::Unknown => f.write_str(
                "`INFO` does not show whether the Redis server has an append-only file and whether it \
                 evicts keys; make sure that `appendonly` is `yes` and `maxmemory-policy` is \
                 `noeviction`",
            ),
        }
    }
}

/// Checks the settings of the server, or of each node of a cluster.
pub(super) async fn check_settings(
    connection: &mut impl ConnectionLike,
) -> Result<Vec<RedisWarning>, RedisError> {
    // Two commands, because `INFO` accepts several sections only since Redis 7.
    let persistence = info(connection, "persistence").await?;
    let memory = info(connection, "memory").await?;
    let warnings: BTreeSet<_> = persistence
        .iter()
        .filter_map(|text| persistence_warning(text))
        .chain(memory.iter().filter_map(|text| eviction_warning(text)))
        .collect();
    Ok(warnings.into_iter().collect())
}

async fn info(
    connection: &mut impl ConnectionLike,
    section: &str,
) -> Result<Vec<String>, RedisError> {
    let response = redis::cmd("INFO")
        .arg(section)
        .query_async(connection)
        .await;
    match response {
        Ok(value) => {
            let mut texts = Vec::new();
            collect_texts(value, &mut texts);
            Ok(texts)
        }
        Err(error) if is_rejection(&error) => Ok(vec![String::new()]),
        Err(error) => Err(error),
    }
}

/// Returns whether the user may not run the command, or the server does not know it.
fn is_rejection(error: &RedisError) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Server(ServerErrorKind::NoPerm | ServerErrorKind::ResponseError)
    )
}

/// Collects the texts of all nodes. A cluster connection returns a map from node to text.
fn collect_texts(value: Value, texts: &mut Vec<String>) {
    match value {
        Value::Map(nodes) => {
            for (_, value) in nodes {
                collect_texts(value, texts);
            }
        }
        Value::BulkString(bytes) => texts.push(String::from_utf8_lossy(&bytes).into_owned()),
        Value::VerbatimString { text, .. } | Value::SimpleString(text) => texts.push(text),
        _ => texts.push(String::new()),
    }
}

fn persistence_warning(text: &str) -> Option<RedisWarning> {
    match field(text, "aof_enabled") {
        Some("1") => None,
        Some(_) => Some(RedisWarning::NoAppendOnlyFile),
        None => Some(RedisWarning::Unknown),
    }
}

fn eviction_warning(text: &str) -> Option<RedisWarning> {
    let has_no_limit = field(text, "maxmemory") == Some("0");
    match field(text, "maxmemory_policy") {
        Some("noeviction") => None,
        Some(_) if has_no_limit => None,
        Some(policy) => Some(RedisWarning::MayEvict {
            policy: policy.to_owned(),
        }),
        None => Some(RedisWarning::Unknown),
    }
}

fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut fields = text.lines().filter_map(|line| line.split_once(':'));
    fields
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_without_a_memory_limit_does_not_evict() {
        let text = "# Memory\r\nmaxmemory:0\r\nmaxmemory_policy:allkeys-lru\r\n";
        assert_eq!(eviction_warning(text), None);
        let text = text.replace("maxmemory:0", "maxmemory:1000");
        let policy = "allkeys-lru".to_owned();
        assert_eq!(
            eviction_warning(&text),
            Some(RedisWarning::MayEvict { policy })
        );
    }

    #[test]
    fn missing_fields_are_unknown_settings() {
        assert_eq!(persistence_warning(""), Some(RedisWarning::Unknown));
        assert_eq!(eviction_warning("maxmemory:0"), Some(RedisWarning::Unknown));
    }
}
