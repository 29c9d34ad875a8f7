// The `stripe listen` commands that the repository tells people to run.
import { readFileSync, readdirSync, statSync } from "node:fs";

const COMMAND = /\bstripe (listen --[^`\n]*--forward-to [^`\s]+)/g;

// Returns the arguments of each command, once.
export function documentedCommands() {
    const commands = ["README.md", "SECURITY.md", "src", "examples"]
        .flatMap(filesIn)
        .flatMap((file) => [...readFileSync(file, "utf8").matchAll(COMMAND)].map(([, command]) => command));
    return [...new Set(commands)].map((command) => command.split(" "));
}

function filesIn(path) {
    return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(`${path}/${name}`)) : path;
}

// Returns the command for a quickstart on another port.
export function onPort(command, port) {
    return command.map((argument) => argument.replace(/localhost:(4242|\{port\})/, `localhost:${port}`));
}
