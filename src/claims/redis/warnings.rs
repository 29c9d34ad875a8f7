use std::collections::BTreeSet;
use std::fmt;

use redis::aio::ConnectionLike;
use redis::{ErrorKind, RedisError, ServerErrorKind, Value};

/// A way in which a Redis server is set up that makes it forget records before their time.
///
/// A forgotten event is handled again when Stripe sends it again.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RedisWarning {
    /// The server writes no append-only file: a restart forgets what came after the last snapshot.
    NoAppendOnlyFile,
    /// The server evicts keys when its memory is full.
    MayEvict {
        /// Its `maxmemory-policy`.
        policy: String,
    },
    /// The server does not tell: `INFO` is not allowed, or tells nothing of this.
    CannotTell,
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
            Self::CannotTell => f.write_str(
                "the Redis server does not tell by `INFO` whether it has an append-only file and \
                 evicts keys; see to it that `appendonly` is `yes` and `maxmemory-policy` is \
                 `noeviction`",
            ),
        }
    }
}

/// Asks the server, or each node of a cluster.
pub(super) async fn warnings_of(
    connection: &mut impl ConnectionLike,
) -> Result<Vec<RedisWarning>, RedisError> {
    // Together they could be asked for only since Redis 7.
    let persistence = info(connection, "persistence").await?;
    let memory = info(connection, "memory").await?;
    let warnings: BTreeSet<_> = persistence
        .iter()
        .filter_map(|text| warning_of_persistence(text))
        .chain(memory.iter().filter_map(|text| warning_of_memory(text)))
        .collect();
    Ok(warnings.into_iter().collect())
}

async fn info(
    connection: &mut impl ConnectionLike,
    section: &str,
) -> Result<Vec<String>, RedisError> {
    let answer = redis::cmd("INFO")
        .arg(section)
        .query_async(connection)
        .await;
    match answer {
        Ok(value) => {
            let mut texts = Vec::new();
            push_texts(value, &mut texts);
            Ok(texts)
        }
        Err(error) if is_refusal(&error) => Ok(vec![String::new()]),
        Err(error) => Err(error),
    }
}

/// Not allowed, or a server that does not know the command.
fn is_refusal(error: &RedisError) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Server(ServerErrorKind::NoPerm | ServerErrorKind::ResponseError)
    )
}

/// A cluster answers with a map of its nodes.
fn push_texts(value: Value, texts: &mut Vec<String>) {
    match value {
        Value::Map(nodes) => {
            for (_, value) in nodes {
                push_texts(value, texts);
            }
        }
        Value::BulkString(bytes) => texts.push(String::from_utf8_lossy(&bytes).into_owned()),
        Value::VerbatimString { text, .. } | Value::SimpleString(text) => texts.push(text),
        _ => texts.push(String::new()),
    }
}

fn warning_of_persistence(text: &str) -> Option<RedisWarning> {
    match field(text, "aof_enabled") {
        Some("1") => None,
        Some(_) => Some(RedisWarning::NoAppendOnlyFile),
        None => Some(RedisWarning::CannotTell),
    }
}

fn warning_of_memory(text: &str) -> Option<RedisWarning> {
    let has_no_limit = field(text, "maxmemory") == Some("0");
    match field(text, "maxmemory_policy") {
        Some("noeviction") => None,
        Some(_) if has_no_limit => None,
        Some(policy) => Some(RedisWarning::MayEvict {
            policy: policy.to_owned(),
        }),
        None => Some(RedisWarning::CannotTell),
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
    fn a_server_with_a_policy_and_no_limit_of_memory_evicts_nothing() {
        let text = "# Memory\r\nmaxmemory:0\r\nmaxmemory_policy:allkeys-lru\r\n";
        assert_eq!(warning_of_memory(text), None);
        let text = text.replace("maxmemory:0", "maxmemory:1000");
        let policy = "allkeys-lru".to_owned();
        assert_eq!(
            warning_of_memory(&text),
            Some(RedisWarning::MayEvict { policy })
        );
    }

    #[test]
    fn a_server_that_leaves_the_fields_out_does_not_tell() {
        assert_eq!(warning_of_persistence(""), Some(RedisWarning::CannotTell));
        assert_eq!(
            warning_of_memory("maxmemory:0"),
            Some(RedisWarning::CannotTell)
        );
    }
}
