// The `stripe listen` commands in the documentation and the examples.
import { readFileSync, readdirSync, statSync } from "node:fs";

const COMMAND = /\bstripe (listen --[^`\n]*--forward-to [^`\s]+)/g;

// Returns the arguments of each distinct command.
export function documentedCommands() {
    const commands = ["README.md", "SECURITY.md", "src", "examples"]
        .flatMap(filesIn)
        .flatMap((file) => [...readFileSync(file, "utf8").matchAll(COMMAND)].map(([, command]) => command));
    return [...new Set(commands)].map((command) => command.split(" "));
}

function filesIn(path) {
    return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(`${path}/${name}`)) : path;
}

// Returns the command with the port of a quickstart that does not listen on 4242.
export function onPort(command, port) {
    return command.map((argument) => argument.replace(/localhost:(4242|\{port\})/, `localhost:${port}`));
}
