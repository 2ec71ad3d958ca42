/** Works on the items of a stream side by side and gives the results in the order of the items. */

interface Next<T> {
  readonly from: "source";
  readonly next: IteratorResult<T>;
}

interface Settled<R> {
  readonly from: "work";
  readonly result: PromiseSettledResult<R>;
}

/**
 * The results of `work`, in order. At most `limit` items are in hand, and no further item is asked of the source
 * while nobody asks for a result. An item's error is thrown in its turn; the items in hand are waited for.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R> {
  const items = source[Symbol.asyncIterator]();
  const hand: Promise<Settled<R>>[] = [];
  let asked: Promise<Next<T>> | null = null;
  let ended = false;
  try {
    while (!ended || hand.length > 0) {
      if (!ended && hand.length < limit)
        asked ??= items.next().then((next) => ({ from: "source", next }));
      const first = await Promise.race([...hand.slice(0, 1), ...(asked ? [asked] : [])]);
      if (first.from === "work") {
        void hand.shift();
        if (first.result.status === "rejected") throw first.result.reason;
        yield first.result.value;
      } else {
        asked = null;
        if (first.next.done === true) ended = true;
        else hand.push(settled(work(first.next.value)));
      }
    }
  } finally {
    await Promise.all(hand);
    // A source that is still waiting for its next item (a terminal, say) is closed when that comes.
    if (asked) void asked.then(() => items.return?.()).catch(() => undefined);
    else if (!ended) await items.return?.();
  }
}

async function settled<R>(work: Promise<R>): Promise<Settled<R>> {
  const [result] = await Promise.allSettled([work]);
  return { from: "work", result };
}
