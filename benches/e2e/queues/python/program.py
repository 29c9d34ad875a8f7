"""Runs the phases of the comparison with procrastinate. `../README.md` describes the commands that it reads."""

import asyncio
import json
import logging
import os
import sys
import time

from app import app, bench, handlers

with open(os.environ["EVENT_FILE"]) as file:
    EVENT = json.load(file)

logging.disable(logging.INFO)


async def accept(producers, jobs):
    numbers = iter(range(jobs))

    async def produce():
        for number in numbers:
            await bench.defer_async(number=number, event=EVENT)

    start = time.perf_counter()
    await asyncio.gather(*(produce() for _ in range(producers)))
    return [time.perf_counter() - start]


async def drain(workers, jobs):
    handled = 0

    def handler(_):
        nonlocal handled
        handled += 1

    handlers.append(handler)
    start = time.perf_counter()
    stop = start_workers(workers)
    while handled < jobs:
        await asyncio.sleep(0.001)
    while await is_unfinished():
        await asyncio.sleep(0.005)
    seconds = time.perf_counter() - start
    await stop()
    return [seconds]


async def latency(workers, rate, jobs):
    enqueued = {}
    times = []

    def handler(number):
        times.append((time.perf_counter() - enqueued[number]) * 1000)

    handlers.append(handler)
    stop = start_workers(workers)
    await asyncio.sleep(1)
    start = time.perf_counter()
    running = []
    for number in range(jobs):
        await asyncio.sleep(max(0, start + number / rate - time.perf_counter()))
        enqueued[number] = time.perf_counter()
        defer = bench.defer_async(number=number, event=EVENT)
        running.append(asyncio.create_task(defer))
    await asyncio.gather(*running)
    while len(times) < jobs or await is_unfinished():
        await asyncio.sleep(0.01)
    await stop()
    times.sort()
    return [times[jobs // 2], times[jobs * 99 // 100]]


def start_workers(workers):
    """Returns a function that stops them."""
    worker = app.run_worker_async(
        concurrency=workers, install_signal_handlers=False, delete_jobs="always"
    )
    task = asyncio.create_task(worker)

    async def stop():
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    return stop


async def is_unfinished():
    # Finished jobs are deleted.
    query = "SELECT EXISTS (SELECT FROM procrastinate_jobs) AS found"
    row = await app.connector.execute_query_one_async(query)
    return row["found"]


async def main():
    phases = {"accept": accept, "drain": drain, "latency": latency}
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        print("ready", flush=True)
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            command, *numbers = line.split()
            results = await phases[command](*map(int, numbers))
            print(*results, flush=True)


asyncio.run(main())
