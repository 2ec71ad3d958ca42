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
  try {
    while (!signal.aborted) {
      // A promise for each item: one for all would gather a reaction an item for as long as the run lasts.
      const stopped = new Promise<null>((resolve) => {
        stop = resolve;
      });
      const next = await Promise.race([items.next(), stopped]);
      if (next === null || next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
