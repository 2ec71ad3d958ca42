/** Cleans every page of a corpus and prints predictions as JSON lines for the scorer. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { NewscleanError } from "../src/model/errors.ts";
import { clean } from "../src/pipeline.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    set: { type: "string", default: "fundus" },
    from: { type: "string", default: "text" },
    /** Cases and predictions are written to `<out>.cases.jsonl` and `<out>.pred.jsonl`. */
    out: { type: "string" },
  },
});
if (values.corpus === undefined || values.out === undefined) {
  throw new Error("Cannot `predict` without `--corpus DIR` and `--out PREFIX`");
}
const folder = join(values.corpus, values.set);
const ids = readdirSync(folder)
  .filter((name) => name.endsWith(".gold.json"))
  .map((name) => name.slice(0, -".gold.json".length))
  .sort();

const cases: string[] = [];
const predictions: string[] = [];
for (const id of ids) {
  const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), "utf8")) as {
    readonly type: string;
  };
  const html = values.from === "html";
  const bytes = html
    ? gunzipSync(readFileSync(join(folder, `${id}.html.gz`)))
    : readFileSync(join(folder, `${id}.txt`));
  const start = performance.now();
  const article = await clean({ bytes, path: `${id}.${html ? "html" : "txt"}` }).catch(refused);
  cases.push(JSON.stringify({ id, type: gold.type, gold }));
  predictions.push(
    JSON.stringify({
      id,
      title: article?.title ?? null,
      date: article?.date ?? null,
      authors: article?.authors.map((author) => author.name) ?? [],
      captions: article?.images.map((image) => [image.caption, image.credit]) ?? [],
      body: article?.bodyText ?? "",
      ms: performance.now() - start,
    }),
  );
}
writeFileSync(`${values.out}.cases.jsonl`, `${cases.join("\n")}\n`);
writeFileSync(`${values.out}.pred.jsonl`, `${predictions.join("\n")}\n`);

/** A page that newsclean refuses, an empty paste for one, counts as an empty answer. */
function refused(error: unknown): null {
  if (error instanceof NewscleanError) return null;
  throw error;
}
