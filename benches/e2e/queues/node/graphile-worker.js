import pg from "pg";
import { Logger, makeWorkerUtils, run as startWorker } from "graphile-worker";
import { run } from "./program.js";

const connectionString = process.env.DATABASE_URL;
const logger = new Logger(() => () => {});
const pool = new pg.Pool({ connectionString, max: 1 });
const utils = await makeWorkerUtils({ preset: { worker: { connectionString, maxPoolSize: 16, logger } } });
await utils.migrate();

await run({
  enqueue: (job) => utils.addJob("bench", job),

  async startWorkers(workers, handler) {
    const runner = await startWorker({
      // https://worker.graphile.org/docs/performance, and the docs of `maxPoolSize`
      preset: {
        worker: {
          connectionString,
          concurrentJobs: workers,
          maxPoolSize: workers + 2,
          localQueue: { size: workers + 1 },
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
          logger,
        },
      },
      noHandleSignals: true,
      taskList: { bench: async (job) => handler(job) },
    });
    return () => runner.stop();
  },

  // Finished jobs are deleted.
  async isUnfinished() {
    const { rows } = await pool.query("SELECT EXISTS (SELECT FROM graphile_worker._private_jobs) AS found");
    return rows[0].found;
  },
});
