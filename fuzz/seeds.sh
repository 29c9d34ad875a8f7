#!/usr/bin/env bash
# Copies the seeds in fuzz/seeds into the corpora. If STRIPE_WIRE_DATA is set, also creates seeds from the
# bodies and signature cases in that folder. Skips large bodies, which would only slow the fuzzer down.
set -euo pipefail
cd "$(dirname "$0")"

for target in builder envelope header objects pattern verifier; do
    mkdir -p "corpus/$target"
    if [ -d "seeds/$target" ]; then
        cp seeds/"$target"/* "corpus/$target/"
    fi
done
# Both targets that parse events get thin and snapshot bodies.
cp ../tests/fixtures/*.json corpus/envelope/
cp ../tests/fixtures/*.json corpus/builder/
cp ../tests/fixtures/*.json corpus/objects/

if [ -z "${STRIPE_WIRE_DATA:-}" ]; then
    echo "skipped the seeds from wire data: STRIPE_WIRE_DATA is not set" >&2
    exit 0
fi
if ! command -v jq > /dev/null; then
    apt-get update -q
    apt-get install -qy --no-install-recommends jq
fi

find "$STRIPE_WIRE_DATA/stripe" -name '*.json' -size -8k -print0 | while IFS= read -r -d '' body; do
    name=$(cksum "$body" | cut -d ' ' -f 1)
    cp "$body" "corpus/envelope/wire-$name"
    cp "$body" "corpus/builder/wire-$name"
    jq -c '.data?.object? // .' "$body" > "corpus/objects/wire-$name" 2> /dev/null || cp "$body" "corpus/objects/wire-$name"
done
chmod -R u+w corpus

# For each type: an event, its exact pattern, patterns for its prefixes, and the fallback.
cut -f 1 "$STRIPE_WIRE_DATA"/stripe/*event-types.tsv | grep -E '^[a-z0-9_]+[.]' \
    | awk 'NR % 8 == 0' | while IFS= read -r name; do
    printf '%s\n+%s\n+%s.*\n%s.*\n*' "$name" "$name" "${name%.*}" "${name%%.*}" \
        > "corpus/pattern/wire-$name"
done

jq -r '.[] | [
    .name, .payload_b64, (.header // "" | @base64), (.secrets[0] | @base64), .now,
    (if .tolerance_secs then .tolerance_secs * 1000 else "-" end)
] | map(tostring) | join("|")' "$STRIPE_WIRE_DATA/vectors/signature.json" \
    | while IFS='|' read -r name payload header secret now tolerance; do
    {
        printf '%s 0 %s\n' "$now" "$tolerance"
        base64 -d <<< "$header"
        printf '\0'
        base64 -d <<< "$payload"
    } > "corpus/header/wire-$name"
    {
        printf '%s 9 77 5\n' "$now"
        base64 -d <<< "$secret"
        printf '\n'
        base64 -d <<< "$payload"
    } > "corpus/verifier/wire-$name"
done
