"""The app, in a module of its own, as the docs of procrastinate require."""

import os

import procrastinate

app = procrastinate.App(
    # "Pool size" in https://procrastinate.readthedocs.io/en/stable/discussions.html: for short jobs, as many
    # connections as the concurrency, plus one.
    connector=procrastinate.PsycopgConnector(
        conninfo=os.environ["DATABASE_URL"], min_size=1, max_size=17
    )
)

# The current phase's handler.
handlers = []


@app.task(name="bench")
async def bench(number, event):
    handlers[-1](number)
