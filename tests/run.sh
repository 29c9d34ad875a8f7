#!/usr/bin/env bash
# Runs all tests with all features. Some tests start their own PostgreSQL, PgBouncer, Redis, nginx, haproxy, caddy
# and apache2 on free ports, in temporary directories. As root, this script installs missing servers with apt-get.
#
# Arguments are passed to `cargo test`: tests/run.sh --test postgres
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
# The tests compile SQLite from source.
if ! command -v cc > /dev/null; then
    missing+=(gcc libc6-dev)
fi

if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
        echo "These tests need ${missing[*]}. On Debian and Ubuntu:" >&2
        echo "  sudo apt-get install ${missing[*]}" >&2
        echo "On other systems, put \`postgres\`, \`initdb\`, \`redis-server\`, \`pgbouncer\`, \`nginx\`, \`haproxy\`, \`caddy\`, \`apache2\`" >&2
        echo "and a C compiler on PATH." >&2
        echo "\`cargo test --features sqlite\` runs the tests that need no server." >&2
        exit 1
    fi
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
fi

# Makes missing servers a failure. By default, tests that need a proxy skip themselves if it is not installed.
export TESTS_NEED_SERVERS=1
cargo test --all-features "$@"
