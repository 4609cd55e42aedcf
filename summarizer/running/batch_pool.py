"""Spread tasks over processes, outliving one that dies, or over threads that wait for a model."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import connection, util
from typing import TypeVar

from summarizer.compiled import keep
from summarizer.running.work import Outcome, Task, died, work

Do = Callable[[Task], Outcome]
Flying = dict[Future[Outcome], Task]

Item = TypeVar("Item")
Made = TypeVar("Made")

CHUNK = 16  # items handed over at once where each takes a millisecond
IN_FLIGHT = 4  # tasks handed out per worker: enough to keep it busy, few enough to stop soon


def in_processes(tasks: Sequence[Task], workers: int, do: Do = work) -> Iterator[Outcome]:
    """The outcome of every task, in the order they come. Closing the iterator ends the processes.

    When a process dies (killed for its memory, a crash in a native library), what was in flight is done again
    one task at a time, so that the task that kills its process is known, and is the only one to fail.
    """
    waiting, suspects = deque(tasks), deque[Task]()
    while waiting or suspects:
        alone = bool(suspects)
        queue = suspects if alone else waiting
        flying: Flying = {}
        executor = _pool(1 if alone else workers)
        try:
            submit = partial(_submit, executor, do)
            yield from _drain(submit, queue, flying, 1 if alone else workers * IN_FLIGHT)
        except BrokenProcessPool:
            lost = list(flying.values()) or [queue.popleft()]
            if alone:
                yield from map(died, lost)
            else:
                suspects.extend(lost)
        finally:
            executor.shutdown(wait=True, cancel_futures=True)


def in_threads(tasks: Sequence[Task], workers: int, do: Do) -> Generator[Outcome, None, None]:
    """The outcome of every task, in the order they come, `workers` of them on their way at once.

    Closing the iterator starts nothing more and does not wait: who closes the client ends what is being asked.
    """
    executor = ThreadPoolExecutor(workers, "document")
    try:
        yield from _drain(partial(_submit, executor, do), deque(tasks), {}, workers)
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def spread(items: Sequence[Item], workers: int, do: Callable[[Item], Made]) -> Generator[Made, None, None]:
    """What `do`, a function of plain data, makes of every item, in order. Raises BrokenProcessPool."""
    executor = _pool(workers)
    try:
        yield from executor.map(do, items, chunksize=CHUNK)
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _submit(executor: Executor, do: Do, task: Task) -> Future[Outcome]:
    return executor.submit(do, task)


def _drain(
    submit: Callable[[Task], Future[Outcome]], queue: deque[Task], flying: Flying, most: int
) -> Iterator[Outcome]:
    """Keep `most` tasks of the queue in flight until all are done. Raises BrokenProcessPool."""
    while queue or flying:
        while queue and len(flying) < most:
            flying[submit(queue[0])] = queue[0]
            queue.popleft()
        finished, _ = wait(flying, return_when=FIRST_COMPLETED)
        for future in finished:
            outcome = future.result()
            del flying[future]
            yield outcome


def _pool(workers: int) -> ProcessPoolExecutor:
    # forkserver: children are forked from a clean process that has the code loaded and no threads.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([work.__module__])
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_start)


def _start() -> None:
    """A worker leaves Ctrl-C to its parent, which lets it finish, and does not outlive that parent.

    At its end it keeps for the next start what it had to compile.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    util.Finalize(None, keep, exitpriority=0)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
