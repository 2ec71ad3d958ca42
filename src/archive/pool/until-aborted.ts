/** Ends a stream when a signal says so, also while it waits for its next item. */

/** The items until the signal is given. */
export async function* untilAborted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const items = source[Symbol.asyncIterator]();
  let stop: ((reason: null) => void) | null = null;
  const onAbort = (): void => {
    stop?.(null);
  };
  signal.addEventListener("abort", onAbort);
  let waiting: Promise<IteratorResult<T>> | null = null;
  try {
    while (!signal.aborted) {
      // A promise for each item: one for all would gather a reaction an item for as long as the run lasts.
      const stopped = new Promise<null>((resolve) => {
        stop = resolve;
      });
      waiting = items.next();
      const next = await Promise.race([waiting, stopped]);
      if (next === null || next.done === true) return;
      waiting = null;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    // A source that waits is closed when it wakes, if it ever does; one that has ended needs no closing.
    if (waiting) void waiting.then(() => items.return?.()).catch(() => undefined);
    else await items.return?.();
  }
}
