import { afterAll, describe, expect, it } from "vitest";
import type { CleanRequest } from "../../src/archive/pool/clean-request.ts";
import { WorkerPool } from "../../src/archive/pool/worker-pool.ts";

/** A pool whose pages may take so many seconds. */
function openPool(pageTimeout: number): WorkerPool {
  return new WorkerPool({
    jobs: 2,
    pageTimeout,
    settings: { options: {}, product: { kind: "article" } },
    file: new URL("./fake-worker.mjs", import.meta.url),
  });
}

const hasty = openPool(1);
const patient = openPool(25);

afterAll(() => Promise.all([hasty.close(), patient.close()]));

async function messages(pool: WorkerPool, paths: readonly string[]): Promise<string[]> {
  const rest = { bytes: null, url: null, mediaType: null, folder: null, known: null };
  const results = await pool.clean(paths.map((path): CleanRequest => ({ path, ...rest })));
  return results.map((result) => (result.kind === "failed" ? result.message : result.kind));
}

describe("WorkerPool", () => {
  it.each([
    ["hang", hasty, /took longer than 1 s/],
    // tinypool does not tell of a worker that has left: the time tells.
    ["exit", hasty, /took longer than 1 s/],
    ["throw", patient, /Unexpected end of its worker: thrown/],
    ["memory", patient, /Unexpected end of its worker: .*memory/i],
  ])("lets a page that does `%s` fail alone", async (deed, pool, reason) => {
    const [one, bad, two, worse, three] = await messages(pool, ["one", deed, "two", deed, "three"]);
    expect([one, two, three]).toEqual(["one", "two", "three"]);
    expect(bad).toMatch(reason);
    expect(worse).toMatch(reason);
  });

  it("goes on with other chunks meanwhile", async () => {
    const [hung, fine] = await Promise.all([
      messages(hasty, ["hang"]),
      messages(hasty, ["a", "b", "c"]),
    ]);
    expect(hung[0]).toMatch(/took longer/);
    expect(fine).toEqual(["a", "b", "c"]);
  });

  it("has nothing to do for no pages", async () => {
    expect(await messages(hasty, [])).toEqual([]);
  });
});
