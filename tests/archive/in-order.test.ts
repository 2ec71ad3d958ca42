import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../src/archive/pool/in-order.ts";

async function* from<T>(
  items: readonly T[],
  onPull: () => void = () => undefined,
): AsyncGenerator<T> {
  for (const item of items) {
    onPull();
    await Promise.resolve();
    yield item;
  }
}

describe("inOrder", () => {
  it("gives results in the order of the items, whatever the work takes, with few in hand", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, limit) => {
          let inHand = 0;
          let most = 0;
          const work = async (delay: number): Promise<number> => {
            inHand += 1;
            most = Math.max(most, inHand);
            await wait(delay);
            inHand -= 1;
            return delay;
          };
          const results: number[] = [];
          for await (const result of inOrder(from(delays), work, limit)) results.push(result);
          expect(results).toEqual(delays);
          expect(most).toBeLessThanOrEqual(limit);
        },
      ),
      { seed: 6, numRuns: 20 },
    );
  });

  it("asks for no more than it may hold while nobody takes results", async () => {
    let pulled = 0;
    const results = inOrder(
      from([1, 2, 3, 4, 5, 6, 7, 8], () => {
        pulled += 1;
      }),
      (item) => Promise.resolve(item),
      2,
    );
    await results.next();
    await wait(20);
    expect(pulled).toBeLessThanOrEqual(3);
    await results.return(undefined);
  });

  it("throws the error of an item in its turn", async () => {
    const work = (item: number): Promise<number> =>
      item === 2 ? Promise.reject(new Error("two")) : Promise.resolve(item);
    const seen: number[] = [];
    await expect(async () => {
      for await (const result of inOrder(from([1, 2, 3]), work, 3)) seen.push(result);
    }).rejects.toThrow("two");
    expect(seen).toEqual([1]);
  });
});
