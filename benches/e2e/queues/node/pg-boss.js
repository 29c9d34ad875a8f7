import pg from "pg";
import { PgBoss } from "pg-boss";
import { run } from "./program.js";

const connectionString = process.env.DATABASE_URL;
const pool = new pg.Pool({ connectionString, max: 1 });
// https://pgboss.io/api/workers: workers are woken by NOTIFY, and poll as a backstop.
const boss = new PgBoss({ connectionString, max: 16, useListenNotify: true });
boss.on("error", (error) => console.error(error));
await boss.start();
await boss.createQueue("bench", { notify: true });

await run({
  enqueue: (job) => boss.send("bench", job),

  async startWorkers(workers, handler) {
    // 4 workers that fetch a quarter of the slots each: with a batch of 1, a worker waits for the poll or a
    // notification between two jobs. Each job of a batch is settled by itself.
    const options = {
      localConcurrency: 4,
      batchSize: workers / 4,
      burstWhenBatchFull: true,
      perJobResults: true,
    };
    await boss.work("bench", options, async (jobs) =>
      jobs.map((job) => {
        handler(job.data);
        return { id: job.id, status: "completed" };
      }),
    );
    return () => boss.offWork("bench");
  },

  async isUnfinished() {
    const { rows } = await pool.query(
      "SELECT EXISTS (SELECT FROM pgboss.job WHERE name = 'bench' AND state < 'completed') AS found",
    );
    return rows[0].found;
  },
});
