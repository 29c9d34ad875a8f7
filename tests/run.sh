#!/usr/bin/env bash
# Runs all tests, with every feature. Some start a PostgreSQL, a Redis and an nginx of their own, in
# temporary folders and on free ports; this installs them through apt-get where they are missing.
#
# Arguments go to `cargo test`: tests/run.sh --test postgres
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
if ! command -v postgres > /dev/null && ! compgen -G '/usr/lib/postgresql/*/bin/postgres' > /dev/null; then
    missing+=(postgresql)
fi
if ! command -v redis-server > /dev/null; then
    missing+=(redis-server)
fi
if ! command -v nginx > /dev/null && ! [ -x /usr/sbin/nginx ]; then
    missing+=(nginx)
fi
# The pooler in front of PostgreSQL.
if ! command -v pgbouncer > /dev/null && ! [ -x /usr/sbin/pgbouncer ]; then
    missing+=(pgbouncer)
fi
# SQLite is built from source.
if ! command -v cc > /dev/null; then
    missing+=(gcc libc6-dev)
fi

if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
        echo "These tests need ${missing[*]}. On Debian and Ubuntu:" >&2
        echo "  sudo apt-get install ${missing[*]}" >&2
        echo "elsewhere, put \`postgres\` and \`initdb\`, \`redis-server\`, \`nginx\` and a C compiler into PATH." >&2
        echo "Without them, \`cargo test --features sqlite\` runs what needs no server." >&2
        exit 1
    fi
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
fi

# What is missing now is a failure: without this, the tests behind nginx pass where there is none.
export TESTS_NEED_SERVERS=1
cargo test --all-features "$@"
