/** Checks articles that newsclean itself writes from a corpus, from text and from HTML: how many files carry a finding? */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { checkText } from "../src/check/check-text.ts";
import type { Finding } from "../src/check/finding.ts";
import { loadParsers } from "../src/check/parsers.ts";
import { DEFAULT_SETTINGS } from "../src/check/settings.ts";
import { loadWriter } from "../src/formats.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { clean } from "../src/pipeline.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    /** Every nth page only. */
    every: { type: "string", default: "1" },
    /** Prints each finding. */
    list: { type: "boolean", default: false },
  },
});
if (values.corpus === undefined) throw new Error("Cannot `check` without `--corpus DIR`");

const parsers = await loadParsers({ schemas: true });
const writers = { md: await loadWriter("markdown"), json: await loadWriter("json") };
const files = { exists: () => false, read: () => undefined };

/** Pages of the corpus, as pasted and as saved. */
function* pages(corpus: string): Generator<{ readonly path: string; readonly bytes: Uint8Array }> {
  const every = Number(values.every);
  for (const set of readdirSync(corpus, { withFileTypes: true })) {
    if (!set.isDirectory()) continue;
    const folder = join(corpus, set.name);
    const names = readdirSync(folder).filter((name) => name.endsWith(".gold.json"));
    for (const name of names.sort().filter((_, i) => i % every === 0)) {
      const id = name.slice(0, -".gold.json".length);
      yield { path: `${set.name}/${id}.txt`, bytes: readFileSync(join(folder, `${id}.txt`)) };
      const html = gunzipSync(readFileSync(join(folder, `${id}.html.gz`)));
      yield { path: `${set.name}/${id}.html`, bytes: html };
    }
  }
}

const counts = new Map<string, number>();
const total = { files: 0, hit: 0 };

function note(findings: readonly Finding[], text: string): void {
  total.files += 1;
  const grave = findings.filter(({ severity }) => severity !== "info");
  if (grave.length > 0) total.hit += 1;
  for (const rule of new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`))) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  if (!values.list) return;
  for (const { path, line, column, rule, message } of grave) {
    console.log(`${path}:${line}:${column} ${rule} ${message}`);
    console.log(
      `    ${(text.split("\n")[line - 1] ?? "").slice(Math.max(0, column - 80), column + 120)}`,
    );
  }
}

for (const page of pages(values.corpus)) {
  const article = await clean(page);
  for (const [ending, write] of Object.entries(writers)) {
    const text = write(article, DEFAULTS);
    const file = { path: `${page.path}.${ending}`, text, settings: DEFAULT_SETTINGS, files };
    const { findings } = checkText(file, parsers);
    note(findings, text);
  }
}
const share = (100 * total.hit) / total.files;
console.log(
  `${total.hit} of ${total.files} files carry an error or a warning: ${share.toFixed(2)} %`,
);
for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1])) {
  console.log(`${String(count).padStart(6)}  ${rule}`);
}
