// The deliveries to forward: snapshot and thin events, each with a good, wrong, stale or missing signature, and
// signed bodies over the limit.
import { createHmac } from "node:crypto";

// How to make each signature, and the response to expect.
const SIGNATURES = {
    good: {
        sign: (body, secret) => header(body, secret, now()),
        status: 200,
        text: "",
    },
    wrong: {
        sign: (body) => header(body, "whsec_another_endpoint", now()),
        status: 400,
        text:
            "no signature matches the body: is the raw body reaching the layer, " +
            "and is this the secret of this endpoint?",
    },
    stale: {
        sign: (body, secret) => header(body, secret, now() - 600),
        headerRejected: true,
        status: 400,
        text:
            "the signature is older than the tolerance: is this server's clock right, " +
            "or is an old request being replayed?",
    },
    unsigned: {
        sign: () => undefined,
        headerRejected: true,
        status: 400,
        text:
            "no Stripe-Signature header: is this request from Stripe, " +
            "and does every proxy in front keep the header?",
    },
};
// The response to bodies over the limit, unless the header is rejected first.
const BODY_LIMIT = 1024 * 1024;
const TOO_LARGE = {
    status: 413,
    text: "the body is larger than this endpoint's limit: raise the limit if the body is from Stripe",
};

// Returns `count` deliveries of each kind of event with each of the named signatures.
export function deliveries({ secret, signatures = Object.keys(SIGNATURES), size = 0, count }) {
    const all = [];
    for (let number = 0; number < count; number++) {
        for (const thin of [false, true]) {
            for (const name of signatures) {
                all.push(delivery({ secret, name, thin, size, number }));
            }
        }
    }
    return all;
}

function delivery({ secret, name, thin, size, number }) {
    const id = `evt_${thin ? "thin" : "snapshot"}_${name}_${size}_${number}`;
    const event = thin ? thinEvent(id) : snapshotEvent(id, number);
    // Not ASCII, so that decoding the body, or counting characters instead of bytes, breaks the signature.
    const padding = "ü".repeat(Math.ceil(size / 2));
    const body = JSON.stringify({ ...event.content, padding });
    const { sign, headerRejected, ...response } = SIGNATURES[name];
    const tooLarge = !headerRejected && Buffer.byteLength(body) > BODY_LIMIT;
    const { status, text } = tooLarge ? TOO_LARGE : response;
    return {
        id,
        thin,
        type: event.content.type,
        body,
        signature: sign(body, secret),
        status,
        text,
        // The line that the quickstart prints.
        handled: status === 200 ? event.handled : undefined,
    };
}

function snapshotEvent(id, number) {
    const intent = { id: `pi_${id}`, object: "payment_intent", amount: 4200 + number, currency: "eur" };
    return {
        content: {
            id,
            object: "event",
            api_version: "2026-10-28.endive",
            created: now(),
            data: { object: intent },
            livemode: false,
            pending_webhooks: 1,
            request: { id: null, idempotency_key: null },
            type: "payment_intent.succeeded",
        },
        handled: `${intent.id} paid ${intent.amount} eur`,
    };
}

function thinEvent(id) {
    const type = "v1.billing.meter.no_meter_found";
    return {
        content: {
            id,
            object: "v2.core.event",
            created: new Date().toISOString(),
            livemode: false,
            reason: null,
            related_object: null,
            type,
        },
        handled: `ignored ${type} ${id}`,
    };
}

function header(body, secret, time) {
    const tag = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
    return `t=${time},v1=${tag}`;
}

function now() {
    return Math.floor(Date.now() / 1000);
}
