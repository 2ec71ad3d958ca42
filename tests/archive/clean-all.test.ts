import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanAll, type Outcome } from "../../src/archive/clean-all.ts";
import type { PageInput } from "../../src/archive/clean-all.ts";
import { folderWith, page } from "./run-cli.ts";

/** The library as it is published. */
const BUILT = new URL("../../dist/lib/index.js", import.meta.url).href;

function titleOf(outcome: Outcome): string | null {
  return "article" in outcome ? outcome.article.title : outcome.error.message;
}

describe("cleanAll", () => {
  it("gives an error for a page that holds no article", async () => {
    const outcomes: Outcome[] = [];
    for await (const outcome of cleanAll(["Home\n\nSport\n", page("the bridge")])) {
      outcomes.push(outcome);
    }
    expect(outcomes.map(titleOf)).toEqual([
      expect.stringMatching(/^Cannot find an article/),
      "the bridge nears its end",
    ]);
  });

  it("takes texts, bytes and paths, and gives articles and errors in order", async () => {
    const folder = folderWith({ "a.txt": page("the tunnel") });
    const inputs: PageInput[] = [
      page("the bridge"),
      { path: join(folder, "a.txt") },
      { path: join(folder, "missing.txt") },
      { path: "b.txt", bytes: Buffer.from(page("the harbour")) },
    ];
    const outcomes: Outcome[] = [];
    for await (const outcome of cleanAll(inputs)) outcomes.push(outcome);
    expect(outcomes.map(titleOf)).toEqual([
      "the bridge nears its end",
      "the tunnel nears its end",
      "is no longer there",
      "the harbour nears its end",
    ]);
    expect(outcomes[3]?.path).toBe("b.txt");
  });

  it("asks for pages only as outcomes are taken, and closes its source", async () => {
    let asked = 0;
    let closed = false;
    function* endless(): Generator<string> {
      try {
        for (;;) {
          asked += 1;
          yield page(`site ${asked}`);
        }
      } finally {
        closed = true;
      }
    }
    let taken = 0;
    for await (const outcome of cleanAll(endless())) {
      expect("article" in outcome).toBe(true);
      taken += 1;
      if (taken === 3) break;
    }
    expect(asked).toBeLessThanOrEqual(taken + 2);
    expect(closed).toBe(true);
  });

  it("ends when it is told to, also while its source waits", async () => {
    const stop = new AbortController();
    async function* waiting(): AsyncGenerator<string> {
      yield page("the bridge");
      await new Promise(() => undefined);
    }
    const titles: (string | null)[] = [];
    for await (const outcome of cleanAll(waiting(), { signal: stop.signal })) {
      titles.push(titleOf(outcome));
      setTimeout(() => {
        stop.abort();
      }, 10);
    }
    expect(titles).toEqual(["the bridge nears its end"]);
  });

  it("hands pages to workers, from the package as it is published", async () => {
    const library = (await import(BUILT)) as { readonly cleanAll: typeof cleanAll };
    const subjects = ["the bridge", "the tunnel", "the harbour", "the mill", "the museum"];
    const titles: (string | null)[] = [];
    for await (const outcome of library.cleanAll(subjects.map(page), { jobs: 2 })) {
      titles.push(titleOf(outcome));
    }
    expect(titles).toEqual(subjects.map((subject) => `${subject} nears its end`));
  });

  it("keeps workers only a few pages ahead of a reader that takes its time", async () => {
    const { cleanAll: cleanBuilt } = (await import(BUILT)) as {
      readonly cleanAll: typeof cleanAll;
    };
    const jobs = 2;
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) {
        asked += 1;
        yield page(`site ${asked}`);
      }
    }
    let taken = 0;
    let ahead = 0;
    for await (const outcome of cleanBuilt(endless(), { jobs })) {
      expect("article" in outcome).toBe(true);
      taken += 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
      ahead = Math.max(ahead, asked - taken);
      if (taken === 20) break;
    }
    expect(ahead).toBeLessThanOrEqual(2 * jobs + 1);
  });

  it.each([
    ["is aborted", "setTimeout(() => stop.abort(), 300);", ""],
    ["is left", "", "break;"],
  ])("frees its workers when it %s, so that the program ends", (_, before, inside) => {
    const program = `
      import { cleanAll } from ${JSON.stringify(BUILT)};
      const stop = new AbortController();
      ${before}
      function* endless() { for (;;) yield ${JSON.stringify(page("the bridge"))}; }
      for await (const outcome of cleanAll(endless(), { jobs: 2, signal: stop.signal })) { ${inside} }
      console.log("out of the loop");`;
    const ran = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      encoding: "utf8",
      timeout: 25_000,
    });
    expect(ran).toMatchObject({ status: 0, stdout: "out of the loop\n", stderr: "" });
  });

  it("works in a program that was given options of V8", () => {
    const program = `
      import { cleanAll } from ${JSON.stringify(BUILT)};
      for await (const outcome of cleanAll([${JSON.stringify(page("the bridge"))}], { jobs: 2 }))
        console.log("article" in outcome);`;
    const ran = spawnSync(
      process.execPath,
      ["--max-old-space-size=2000", "--input-type=module", "--eval", program],
      { encoding: "utf8", timeout: 25_000 },
    );
    expect(ran).toMatchObject({ status: 0, stdout: "true\n", stderr: "" });
  });

  it("throws the error of its source", async () => {
    function* broken(): Generator<string> {
      yield page("the bridge");
      throw new Error("no more");
    }
    await expect(async () => {
      for await (const outcome of cleanAll(broken())) expect("article" in outcome).toBe(true);
    }).rejects.toThrow("no more");
  });
});
