#!/usr/bin/env bash
# Measures requests per second and the server's CPU time per request, over HTTP/1.1 on loopback. Each round
# measures every server in turn, so that a machine that slows down affects all of them.
#
# Usage: benches/e2e/run.sh [BODY]
# Needs cargo, wrk, openssl, node with npm, and python3 with venv.
set -euo pipefail
cd "$(dirname "$0")"
rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-2}
work=$(mktemp -d)
export STRIPE_WEBHOOK_SECRET=whsec_benchmark_0123456789abcdefgh
pids=()
trap 'kill "${pids[@]}" 2> /dev/null; rm -rf "$work"' EXIT

cargo build --release --manifest-path ../comparison/Cargo.toml --bin server
target=${CARGO_TARGET_DIR:-../comparison/target}
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q flask gunicorn stripe
cp server.js "$work/"
(cd "$work" && npm install --silent --no-fund --no-audit express stripe > /dev/null)

body=${1:-../../tests/fixtures/invoice.paid.json}
cp "$body" "$work/body.json"
t=$(date +%s)
v1=$( (printf '%s.' "$t"; cat "$work/body.json") |
    openssl dgst -sha256 -hmac "$STRIPE_WEBHOOK_SECRET" | sed 's/.* //')
cat > "$work/post.lua" << LUA
wrk.method = "POST"
wrk.body = io.open("$work/body.json", "rb"):read("*a")
wrk.headers["Content-Type"] = "application/json; charset=utf-8"
wrk.headers["Stripe-Signature"] = "t=$t,v1=$v1"
done = function(summary)
  io.write(string.format("RESULT %d %f %d\n", summary.requests, summary.duration / 1e6, summary.errors.status))
end
LUA

declare -A port pid
start() {
    local name=$1
    port[$name]=$2
    shift 2
    "$@" > "$work/$name.log" 2>&1 &
    pid[$name]=$!
    pids+=($!)
}
start plain 4301 "$target/release/server" 4301 plain
start layer 4302 "$target/release/server" 4302 layer
start by_hand 4303 "$target/release/server" 4303 by_hand
start express 4304 env PORT=4304 NODE_ENV=production node "$work/server.js"
start flask 4305 "$work/venv/bin/gunicorn" --log-level error --chdir . -w 1 -b 127.0.0.1:4305 server:app
sleep 3

# Prints the CPU time of a process and its children, in clock ticks.
ticks() {
    local total=0 process
    for process in "$1" $(pgrep -P "$1" || true); do
        total=$((total + $(awk '{print $14 + $15}' "/proc/$process/stat")))
    done
    echo "$total"
}

names=(plain layer by_hand express flask)
echo "server round requests_per_second cpu_microseconds_per_request rejected" > "$work/results"
for round in $(seq "$rounds"); do
    for name in "${names[@]}"; do
        before=$(ticks "${pid[$name]}")
        read -r _ requests duration rejected < <(
            wrk -t1 -c8 -d"${seconds}s" -s "$work/post.lua" "http://127.0.0.1:${port[$name]}/webhook" |
                grep RESULT)
        after=$(ticks "${pid[$name]}")
        awk -v n="$name" -v r="$round" -v q="$requests" -v d="$duration" -v t=$((after - before)) \
            -v hz="$(getconf CLK_TCK)" -v e="$rejected" \
            'BEGIN { printf "%s %d %.0f %.2f %d\n", n, r, q / d, t / hz * 1e6 / q, e }' >> "$work/results"
    done
done
column -t "$work/results"

echo
echo "| server | requests per second | CPU per request | requests, multiple of plain | CPU, multiple of plain |"
echo "|---|---|---|---|---|"
awk 'NR > 1 { rps[$1, $2] = $3; cpu[$1, $2] = $4; rounds = $2 }
    function median(values, n,  i, j, swap) {
        for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++)
            if (values[j] < values[i]) { swap = values[i]; values[i] = values[j]; values[j] = swap }
        return values[int((n + 1) / 2)]
    }
    END {
        count = split("plain layer by_hand express flask", names, " ")
        for (k = 1; k <= count; k++) {
            name = names[k]
            for (r = 1; r <= rounds; r++) {
                a[r] = rps[name, r]; b[r] = cpu[name, r]
                c[r] = rps[name, r] / rps["plain", r]; d[r] = cpu[name, r] / cpu["plain", r]
            }
            printf "| %s | %.0f | %.1f µs | %.2f | %.2f |\n", name, median(a, rounds), median(b, rounds),
                median(c, rounds), median(d, rounds)
        }
    }' "$work/results"
