use std::sync::LazyLock;

use redis::Script;

pub(super) static CLAIM: LazyLock<Script> = LazyLock::new(|| script(include_str!("claim.lua")));
pub(super) static RENEW: LazyLock<Script> = LazyLock::new(|| script(include_str!("renew.lua")));
pub(super) static SETTLE: LazyLock<Script> = LazyLock::new(|| script(include_str!("settle.lua")));
pub(super) static WITHDRAW: LazyLock<Script> =
    LazyLock::new(|| script(include_str!("withdraw.lua")));
pub(super) static FORGET: LazyLock<Script> = LazyLock::new(|| script(include_str!("forget.lua")));
pub(super) static RECORD: LazyLock<Script> = LazyLock::new(|| script(include_str!("record.lua")));
pub(super) static PURGE: LazyLock<Script> = LazyLock::new(|| script(include_str!("purge.lua")));
pub(super) static LIST: LazyLock<Script> = LazyLock::new(|| script(include_str!("list.lua")));
pub(super) static PAST_ATTEMPTS: LazyLock<Script> =
    LazyLock::new(|| script(include_str!("past_attempts.lua")));

fn script(text: &str) -> Script {
    Script::new(&[include_str!("common.lua"), text].concat())
}
