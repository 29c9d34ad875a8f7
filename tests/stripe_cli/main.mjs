// Connects the real Stripe CLI to a fake of Stripe's API, and forwards snapshot and thin events to the quickstart
// example.
//
// `.ci/stripe-cli` downloads the CLI and runs this script:
//   node tests/stripe_cli/main.mjs <stripe> <quickstart>
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";

import { Child, until } from "./child.mjs";
import { documentedCommands, onPort } from "./commands.mjs";
import { deliveries } from "./deliveries.mjs";
import { FakeStripe } from "./fake_stripe.mjs";

const [stripe, quickstart] = process.argv.slice(2);
const API_KEY = "sk_test_madeup0000000000000000";
const SECRET = "whsec_fake_session";
const SNAPSHOT = "listen --all-snapshot --forward-to localhost:4242/webhook".split(" ");
const THIN = "listen --all-thin --forward-to localhost:4242/webhook".split(" ");
const LARGE_SIZES = [64, 128, 256, 512, 900, 1500].map((kib) => kib * 1024);
const MAX_IN_FLIGHT = 8;

const fake = new FakeStripe({ apiKey: API_KEY, secret: SECRET });
const children = [];

try {
    await fake.start();
    // `stripe version` would also look up the latest release.
    console.log(execFileSync(stripe, ["--version"], { encoding: "utf8" }).trim());
    rejectsOneListenForBothKinds();
    const secret = await printedSecret();
    const endpoint = start(quickstart, [], { PORT: "0", STRIPE_WEBHOOK_SECRET: secret });
    const [, url, port] = await endpoint.line(/^Listening on (http:\/\/localhost:(\d+)\/webhook)$/);

    await startsEveryDocumentedCommand(port);
    const clis = [await listen(onPort(SNAPSHOT, port)), await listen(onPort(THIN, port))];

    const small = deliveries({ secret, count: 5 });
    await forwards("small bodies", small, { clis, endpoint, url });
    // The layer rejects stale and unsigned deliveries, and those over its limit, before it reads the body.
    // It must then discard the body, or the CLI fails while sending and never sees the response.
    const large = LARGE_SIZES.flatMap((size) => deliveries({ secret, size, count: 4 }));
    await forwards("large bodies", large, { clis, endpoint, url });

    assert.deepEqual(fake.unexpected, [], "requests and messages that the fake does not know");
} finally {
    await Promise.all(children.map((child) => child.stop()));
    fake.stop();
}

function start(program, args, env) {
    const child = new Child(program, args, env);
    children.push(child);
    return child;
}

function againstFake(command) {
    return [...command, "--api-base", `http://${fake.address}`, "--no-wss", "--skip-update", "--color", "off"];
}

// Starts `stripe listen` and waits until it is connected.
async function listen(command) {
    const cli = start(stripe, againstFake(command), { STRIPE_API_KEY: API_KEY });
    const [, secret] = await cli.line(/Your webhook signing secret is (\S+)/);
    assert.equal(secret, SECRET);
    return cli;
}

// Gets the quickstart's secret from `stripe listen --print-secret`.
async function printedSecret() {
    const cli = start(stripe, againstFake(["listen", "--print-secret"]), { STRIPE_API_KEY: API_KEY });
    const [secret] = await cli.line(/^whsec_\S+$/);
    return secret;
}

async function startsEveryDocumentedCommand(port) {
    const commands = documentedCommands();
    for (const command of [SNAPSHOT, THIN]) {
        assert(
            commands.some((documented) => documented.join(" ") === command.join(" ")),
            `no file says: stripe ${command.join(" ")}`,
        );
    }
    for (const command of commands) {
        const cli = await listen(onPort(command, port));
        await cli.stop();
        console.log(`starts: stripe ${command.join(" ")}`);
    }
}

// This is why the README runs a second `stripe listen` for thin events.
function rejectsOneListenForBothKinds() {
    const both = ["listen", "--all-snapshot", "--all-thin", "--forward-to", "localhost:4242/webhook"];
    const { status, stderr } = spawnSync(stripe, againstFake(both), {
        encoding: "utf8",
        env: { ...process.env, STRIPE_API_KEY: API_KEY },
        timeout: 30_000,
    });
    assert.equal(status, 1);
    assert.match(stderr, /cannot forward both snapshot and thin events to the same destination/);
}

// Forwards deliveries, then checks what the CLI prints and reports to Stripe, and what the quickstart prints. Counts
// are exact: each delivery receives one response, and nothing else happens.
async function forwards(what, sent, { clis, endpoint, url }) {
    fake.responses = [];
    fake.acks = [];
    [endpoint, ...clis].forEach((child) => (child.lines = []));
    const printed = () => clis.flatMap((cli) => cli.lines);
    // The CLI reports a delivery without a response only in its output, and without the event's id.
    const failures = () => printed().filter((line) => /ERROR|error/.test(line));
    const done = () => fake.responses.length + failures().length;

    for (const [index, delivery] of sent.entries()) {
        await until(() => done() > index - MAX_IN_FLIGHT, `${index} of ${sent.length} ${what}`, clis[0]);
        fake.forward(delivery);
    }
    await until(() => done() >= sent.length, `${sent.length} ${what}`, clis[0]);
    const handled = sent.flatMap((delivery) => delivery.handled ?? []);
    await until(() => endpoint.lines.length >= handled.length, "the quickstart's output", endpoint);

    assert.equal(failures().length, 0, `${failures().length} of ${sent.length} failed:\n${failures().join("\n")}`);
    assert.deepEqual(sorted(fake.acks), sorted(sent.map(({ id }) => id)), "acknowledgments");
    assert.deepEqual(
        sorted(fake.responses.map((response) => summary(response.notification_id, response.status, response.body))),
        sorted(sent.map(({ id, status, text }) => summary(id, status, text))),
        "responses that the CLI reports to Stripe",
    );
    assert.deepEqual(
        sorted(printed().filter(Boolean).map(withoutTime)),
        sorted(
            sent.flatMap(({ id, type, status }) => [`--> ${type} [${id}]`, `<-- [${status}] POST ${url} [${id}]`]),
        ),
        "lines that the CLI prints",
    );
    assert.deepEqual(sorted(endpoint.lines), sorted(handled), "lines that the quickstart prints");
    console.log(`${what}: ${sent.length} forwarded, ${handled.length} handled with 200, the others rejected`);
}

function summary(id, status, text) {
    return `${id}: ${status} ${text}`;
}

function withoutTime(line) {
    return line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\s+/, "").replace(/\s+/g, " ");
}

function sorted(lines) {
    return [...lines].sort();
}
