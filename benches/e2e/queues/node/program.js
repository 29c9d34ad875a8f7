// Reads the driver's commands and runs the phases of the comparison. `../README.md` describes the commands.
import fs from "node:fs";
import readline from "node:readline";

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// `tool` has these members:
//   enqueue(job): stores one job
//   startWorkers(workers, handler): returns a function that stops them
//   isUnfinished(): whether a job is waiting, running or not yet recorded as finished
export async function run(tool) {
  const event = JSON.parse(fs.readFileSync(process.env.EVENT_FILE, "utf8"));
  const phases = { accept, drain, latency };
  console.log("ready");
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [command, ...numbers] = line.split(" ");
    const results = await phases[command](...numbers.map(Number));
    console.log(results.join(" "));
  }
  process.exit(0);

  async function accept(producers, jobs) {
    let next = 0;
    const produce = async () => {
      while (next < jobs) await tool.enqueue({ number: next++, event });
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: producers }, produce));
    return [(performance.now() - start) / 1000];
  }

  async function drain(workers, jobs) {
    let handled = 0;
    const start = performance.now();
    const stop = await tool.startWorkers(workers, () => {
      handled += 1;
    });
    while (handled < jobs) await sleep(1);
    while (await tool.isUnfinished()) await sleep(5);
    const seconds = (performance.now() - start) / 1000;
    await stop();
    return [seconds];
  }

  async function latency(workers, rate, jobs) {
    const enqueued = [];
    const times = [];
    const stop = await tool.startWorkers(workers, (job) => {
      times.push(performance.now() - enqueued[job.number]);
    });
    await sleep(1000);
    const start = performance.now();
    const running = [];
    for (let number = 0; number < jobs; number++) {
      const wait = start + (number * 1000) / rate - performance.now();
      if (wait > 0) await sleep(wait);
      enqueued[number] = performance.now();
      running.push(tool.enqueue({ number, event }));
    }
    await Promise.all(running);
    while (times.length < jobs) await sleep(10);
    while (await tool.isUnfinished()) await sleep(10);
    await stop();
    times.sort((a, b) => a - b);
    return [times[Math.floor(jobs / 2)], times[Math.floor((jobs * 99) / 100)]];
  }
}
