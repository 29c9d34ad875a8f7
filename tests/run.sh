#!/usr/bin/env bash
# Runs all tests, with every feature. Some start their own PostgreSQL, PgBouncer, Redis, nginx, haproxy, caddy and
# apache2, in temporary folders and on free ports; this installs what is missing with apt-get.
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
for server in nginx haproxy caddy apache2 pgbouncer; do
    if ! command -v "$server" > /dev/null && ! [ -x "/usr/sbin/$server" ]; then
        missing+=("$server")
    fi
done
# SQLite is built from source.
if ! command -v cc > /dev/null; then
    missing+=(gcc libc6-dev)
fi

if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
        echo "These tests need ${missing[*]}. On Debian and Ubuntu:" >&2
        echo "  sudo apt-get install ${missing[*]}" >&2
        echo "elsewhere, put \`postgres\`, \`initdb\`, \`redis-server\`, \`pgbouncer\`, \`nginx\`, \`haproxy\`, \`caddy\`, \`apache2\`" >&2
        echo "and a C compiler into PATH." >&2
        echo "Without them, \`cargo test --features sqlite\` runs what needs no server." >&2
        exit 1
    fi
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
fi

# What is missing now is a failure: without this, the tests behind proxies pass where there are none.
export TESTS_NEED_SERVERS=1
cargo test --all-features "$@"
