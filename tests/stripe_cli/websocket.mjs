// The server side of a WebSocket (RFC 6455), limited to what the Stripe CLI uses: text messages, which the client
// may fragment, and pings.
import { createHash } from "node:crypto";

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const CONTINUATION = 0x0;
const TEXT = 0x1;
const CLOSE = 0x8;
const PING = 0x9;
const PONG = 0xa;
const FIN = 0x80;
const MASKED = 0x80;

// Completes the handshake and calls `onMessage` with the text of each message. Returns a function that sends text.
export function accept(request, socket, head, onMessage) {
    const key = request.headers["sec-websocket-key"];
    const protocol = request.headers["sec-websocket-protocol"];
    socket.setNoDelay(true);
    socket.write(
        [
            "HTTP/1.1 101 Switching Protocols",
            "Upgrade: websocket",
            "Connection: Upgrade",
            `Sec-WebSocket-Accept: ${createHash("sha1").update(key + GUID).digest("base64")}`,
            ...(protocol ? [`Sec-WebSocket-Protocol: ${protocol}`] : []),
            "\r\n",
        ].join("\r\n"),
    );

    const send = (opcode, payload) => socket.writable && socket.write(frame(opcode, payload));
    let pending = head;
    let fragments = [];
    socket.on("error", () => socket.destroy());
    const read = (chunk) => {
        pending = Buffer.concat([pending, chunk]);
        for (let next = parse(pending); next; next = parse(pending)) {
            pending = pending.subarray(next.size);
            if (next.opcode === PING) send(PONG, next.payload);
            if (next.opcode === CLOSE) {
                send(CLOSE, next.payload);
                socket.end();
            }
            if (next.opcode !== TEXT && next.opcode !== CONTINUATION) continue;
            fragments.push(next.payload);
            if (next.fin) {
                onMessage(Buffer.concat(fragments).toString());
                fragments = [];
            }
        }
    };
    socket.on("data", read);
    read(Buffer.alloc(0));
    return (text) => send(TEXT, Buffer.from(text));
}

// Servers do not mask their frames.
function frame(opcode, payload) {
    let length;
    if (payload.length < 126) {
        length = Buffer.from([payload.length]);
    } else if (payload.length < 0x10000) {
        length = Buffer.from([126, 0, 0]);
        length.writeUInt16BE(payload.length, 1);
    } else {
        length = Buffer.alloc(9);
        length[0] = 127;
        length.writeBigUInt64BE(BigInt(payload.length), 1);
    }
    return Buffer.concat([Buffer.from([FIN | opcode]), length, payload]);
}

// Returns the first frame and its size, or undefined if more bytes are needed.
function parse(bytes) {
    if (bytes.length < 2) return undefined;
    if (!(bytes[1] & MASKED)) throw new Error("clients must mask their frames");
    let length = bytes[1] & 0x7f;
    let start = 2;
    if (length === 126) {
        if (bytes.length < 4) return undefined;
        length = bytes.readUInt16BE(2);
        start = 4;
    } else if (length === 127) {
        if (bytes.length < 10) return undefined;
        length = Number(bytes.readBigUInt64BE(2));
        start = 10;
    }
    const size = start + 4 + length;
    if (bytes.length < size) return undefined;
    const mask = bytes.subarray(start, start + 4);
    const payload = Buffer.from(bytes.subarray(start + 4, size));
    for (let index = 0; index < length; index++) payload[index] ^= mask[index & 3];
    return { fin: Boolean(bytes[0] & FIN), opcode: bytes[0] & 0x0f, payload, size };
}
