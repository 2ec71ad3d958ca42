/** Prints how fast HTML is read, beside htmlparser2's bare tokenizer and events on the same pages in the same run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Parser, Tokenizer } from "htmlparser2";
import type { Source } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { readHtml } from "../src/read/html.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    /** Rounds over all pages; the first warms up and is not counted. */
    rounds: { type: "string", default: "6" },
  },
});
if (values.corpus === undefined) throw new Error("Cannot `bench` without `--corpus DIR`");
const { corpus } = values;

const pages: readonly string[] = ["fundus"].flatMap((set) =>
  readdirSync(join(corpus, set))
    .filter((name) => name.endsWith(".html.gz"))
    .map((name) => gunzipSync(readFileSync(join(corpus, set, name))).toString("utf8")),
);
const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);

const nothing = (): void => undefined;
const bare = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
const sourceOf = (text: string): Source => ({
  path: null,
  mediaType: "text/html",
  encoding: "utf-8",
  sha256: "",
  text,
  warnings: [],
});

const ways: Readonly<Record<string, (page: string) => unknown>> = {
  "htmlparser2 tokenizer": (page) => {
    const tokenizer = new Tokenizer({}, bare);
    tokenizer.write(page);
    tokenizer.end();
  },
  "htmlparser2 events": (page) => {
    const parser = new Parser({ onopentag: nothing, ontext: nothing, onclosetag: nothing });
    parser.write(page);
    parser.end();
  },
  "readHtml (blocks, hints)": (page) => readHtml(sourceOf(page), DEFAULTS),
};

const best = new Map<string, number>();
const medians = new Map<string, number>();
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    const times = pages.map((page) => {
      const start = performance.now();
      way(page);
      return performance.now() - start;
    });
    if (round === 0) continue;
    const total = times.reduce((a, b) => a + b, 0);
    best.set(name, Math.min(best.get(name) ?? Infinity, total));
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    medians.set(name, Math.min(medians.get(name) ?? Infinity, median));
  }
}

const floor = best.get("htmlparser2 events") ?? 1;
console.log(`${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB`);
for (const [name, ms] of best) {
  console.log(
    `${name.padEnd(26)} ${(bytes / 1000 / ms).toFixed(1).padStart(6)} MB/s  ` +
      `median page ${(medians.get(name) ?? 0).toFixed(2)} ms  ${(ms / floor).toFixed(2)} x the events`,
  );
}
