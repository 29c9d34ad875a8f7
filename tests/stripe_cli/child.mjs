// A child process that ends with this process, and the lines of its output.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

// Kills the child once standard input closes, which happens however this process ends. The watchdog closes
// its own output, so that the output streams end when the child does.
const WATCHDOG = `
trap '' INT HUP TERM
"$@" < /dev/null &
exec >&- 2>&-
read -r _
kill -KILL $!
wait $!
`;

export class Child {
    lines = [];
    #watchdog;
    #openStreams = 2;

    constructor(program, args, env = {}) {
        this.name = [program.split("/").at(-1), ...args].join(" ");
        this.#watchdog = spawn("sh", ["-c", WATCHDOG, "watchdog", program, ...args], {
            env: { ...process.env, ...env },
            stdio: "pipe",
        });
        for (const stream of [this.#watchdog.stdout, this.#watchdog.stderr]) {
            createInterface({ input: stream })
                .on("line", (line) => this.lines.push(line))
                .on("close", () => this.#openStreams--);
        }
    }

    get ended() {
        return this.#openStreams === 0;
    }

    // Waits for a line that matches the pattern, and returns the match.
    async line(pattern) {
        const matches = () => this.lines.map((line) => line.match(pattern)).find(Boolean);
        await until(() => matches() || this.ended, `${this.name} to print ${pattern}`, this);
        const match = matches();
        if (!match) throw new Error(`${this.name} ended before it printed ${pattern}${this.output()}`);
        return match;
    }

    async stop() {
        const exited = this.#watchdog.exitCode !== null || once(this.#watchdog, "exit");
        this.#watchdog.stdin.end();
        await exited;
    }

    output() {
        return ["", ...this.lines.map((line) => `    ${line}`)].join("\n");
    }
}

// Polls a condition for up to 30 seconds.
export async function until(holds, what, child) {
    const deadline = Date.now() + 30_000;
    while (!holds()) {
        if (Date.now() > deadline) {
            throw new Error(`waited 30 s for ${what}${child ? child.output() : ""}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
}
