#!/usr/bin/env bash
# Compares the inbox with job queues on one PostgreSQL, or measures how the inbox grows. README.md has the settings.
#
# Usage: benches/e2e/queues/run.sh [compare|growth]
# Needs cargo, PostgreSQL, node with npm, and python3 with venv. `growth` needs only the first two.
set -euo pipefail
cd "$(dirname "$0")"
command=${1:-compare}
cargo build --quiet --release
queues=${CARGO_TARGET_DIR:-target}/release/queues
if [ "$command" != compare ]; then
    exec "$queues" "$command"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo build --quiet --release --manifest-path apalis/Cargo.toml
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q -r python/requirements.txt
cp node/* "$work/"
# pg-boss and graphile-worker need a recent Node.js, which the package `node` contains.
(cd "$work" && npm install --silent --no-fund --no-audit > /dev/null)
node=$work/node_modules/.bin/node

export NODE_ENV=production
"$queues" compare \
    "graphile-worker=$node $work/graphile-worker.js" \
    "pg-boss=$node $work/pg-boss.js" \
    "procrastinate=$work/venv/bin/python python/program.py" \
    "apalis-postgres=${CARGO_TARGET_DIR:-apalis/target}/release/apalis-program"
