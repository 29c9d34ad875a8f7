// A fake of the API behind `stripe listen`: the call that opens a session, and the session's WebSocket.
import { once } from "node:events";
import { createServer } from "node:http";

import { accept } from "./websocket.mjs";

const SESSIONS = "/v1/stripecli/sessions";
const SUBSCRIBE = "/subscribe";

export class FakeStripe {
    // Connections by feature: `webhooks` for snapshot events, `v2_events` for thin ones.
    #connections = new Map();
    #sockets = new Set();
    #server;
    // The `webhook_response` messages, and the ids of acknowledged events.
    responses = [];
    acks = [];
    // Requests and message types that this fake does not know.
    unexpected = [];

    constructor({ apiKey, secret }) {
        this.apiKey = apiKey;
        this.secret = secret;
        this.#server = createServer((request, response) => this.#openSession(request, response));
        this.#server.on("upgrade", (request, socket, head) => this.#subscribe(request, socket, head));
        this.#server.on("connection", (socket) => {
            this.#sockets.add(socket);
            socket.on("close", () => this.#sockets.delete(socket));
        });
    }

    async start() {
        this.#server.listen(0, "127.0.0.1");
        await once(this.#server, "listening");
        this.address = `127.0.0.1:${this.#server.address().port}`;
    }

    stop() {
        this.#server.close();
        this.#sockets.forEach((socket) => socket.destroy());
    }

    // Sends the CLI an event to forward, with a `Stripe-Signature` header or without one.
    forward({ id, thin, body, signature }) {
        const headers = {
            "Content-Type": "application/json; charset=utf-8",
            "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
            ...(signature && { "Stripe-Signature": signature }),
        };
        const message = thin
            ? { type: "v2_event", http_headers: headers, payload: body, destination_id: "ed_fake" }
            : {
                  type: "webhook_event",
                  endpoint: { api_version: null },
                  event_payload: body,
                  http_headers: headers,
                  webhook_conversation_id: `wc_${id}`,
                  webhook_id: "we_fake",
              };
        this.#connections.get(thin ? "v2_events" : "webhooks")(JSON.stringify(message));
    }

    async #openSession(request, response) {
        let body = "";
        for await (const chunk of request) body += chunk;
        if (
            `${request.method} ${request.url}` !== `POST ${SESSIONS}` ||
            request.headers.authorization !== `Bearer ${this.apiKey}`
        ) {
            this.unexpected.push(`${request.method} ${request.url}`);
            response.writeHead(404).end();
            return;
        }
        const [feature] = new URLSearchParams(body).getAll("websocket_features[]");
        response.writeHead(200, { "Content-Type": "application/json" }).end(
            JSON.stringify({
                display_connect_filter_warning: false,
                reconnect_delay: 600,
                secret: this.secret,
                websocket_authorized_feature: feature,
                websocket_id: `wsid_${feature}`,
                // The CLI connects to ws:// because of `--no-wss`.
                websocket_url: `wss://${this.address}${SUBSCRIBE}`,
                default_version: "2026-10-28.endive",
                latest_version: "2026-10-28.endive",
            }),
        );
    }

    #subscribe(request, socket, head) {
        const feature = new URL(request.url, "ws://fake").searchParams.get("websocket_feature");
        if (!request.url.startsWith(SUBSCRIBE) || request.headers["websocket-id"] !== `wsid_${feature}`) {
            this.unexpected.push(`upgrade of ${request.url}`);
            socket.end("HTTP/1.1 404 Not Found\r\n\r\n");
            return;
        }
        this.#connections.set(
            feature,
            accept(request, socket, head, (text) => this.#receive(JSON.parse(text))),
        );
    }

    #receive(message) {
        if (message.type === "webhook_response") this.responses.push(message);
        else if (message.type === "event_ack") this.acks.push(message.event_id);
        else this.unexpected.push(`message of type ${message.type}`);
    }
}
