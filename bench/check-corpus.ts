/** Checks articles that newsclean itself writes from a corpus, from text and from HTML: how many files carry a finding? */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { checkText } from "../src/check/check-text.ts";
import type { Finding } from "../src/check/finding.ts";
import { loadParsers } from "../src/check/parsers.ts";
import { DEFAULT_SETTINGS, type Preset } from "../src/check/settings.ts";
import { loadWriter } from "../src/formats.ts";
import type { Article } from "../src/model/article.ts";
import { NewscleanError } from "../src/model/errors.ts";
import { refuseNothing } from "../src/model/refuse-nothing.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { clean } from "../src/pipeline.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    /** Every nth page only. */
    every: { type: "string", default: "1" },
    /** Prints each finding. */
    list: { type: "boolean", default: false },
    /** Keeps the articles in a folder, to look at. */
    keep: { type: "string" },
  },
});
const { corpus, keep } = values;
if (corpus === undefined) throw new Error("Cannot `check` without `--corpus DIR`");

const parsers = await loadParsers({ schemas: true });
const writeMarkdown = await loadWriter("markdown");
const writeJson = await loadWriter("json");
const files = { exists: () => false, read: () => undefined };
const PRESETS: readonly Preset[] = ["newsclean", "hugo", "jekyll", "astro", "eleventy", "obsidian"];

interface Page {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Pages of the corpus, as pasted and as saved. */
function* pages(folders: string): Generator<Page> {
  const every = Number(values.every);
  for (const set of readdirSync(folders, { withFileTypes: true })) {
    if (!set.isDirectory()) continue;
    const folder = join(folders, set.name);
    const names = readdirSync(folder).filter((name) => name.endsWith(".gold.json"));
    for (const name of names.sort().filter((_, i) => i % every === 0)) {
      const id = name.slice(0, -".gold.json".length);
      yield { path: `${set.name}/${id}.txt`, bytes: readFileSync(join(folder, `${id}.txt`)) };
      const html = gunzipSync(readFileSync(join(folder, `${id}.html.gz`)));
      yield { path: `${set.name}/${id}.html`, bytes: html };
    }
  }
}

/** The article in each style of front matter and as JSON. */
function* printings(article: Article): Generator<{ kind: string; preset: Preset; text: string }> {
  for (const preset of PRESETS) {
    const text = writeMarkdown(article, { ...DEFAULTS, frontMatter: preset });
    yield { kind: preset, preset, text };
  }
  yield { kind: "json", preset: "newsclean", text: writeJson(article, DEFAULTS) };
}

/** Files with a finding of each rule. */
const counts = new Map<string, number>();
/** Files and files with an error or a warning, by kind. */
const totals = new Map<string, { files: number; hit: number }>();

function note(findings: readonly Finding[], kind: string, text: string): void {
  const total = totals.get(kind) ?? { files: 0, hit: 0 };
  totals.set(kind, total);
  const grave = findings.filter(({ severity }) => severity !== "info");
  total.files += 1;
  if (grave.length > 0) total.hit += 1;
  for (const rule of new Set(findings.map((finding) => `${finding.severity} ${finding.rule}`))) {
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

/** The article, `null` where `import` refuses the page: that is an error with its own exit code. */
async function cleanPage(page: Page): Promise<Article | null> {
  try {
    const article = await clean(page);
    refuseNothing(article, page.path);
    return article;
  } catch (error) {
    if (error instanceof NewscleanError) return null;
    throw error;
  }
}

let refused = 0;
for (const page of pages(corpus)) {
  const article = await cleanPage(page);
  if (article === null) {
    refused += 1;
    continue;
  }
  for (const { kind, preset, text } of printings(article)) {
    const path = `${page.path}.${kind === "json" ? "json" : `${kind}.md`}`;
    if (keep !== undefined) {
      mkdirSync(dirname(join(keep, path)), { recursive: true });
      writeFileSync(join(keep, path), text);
    }
    const settings = { ...DEFAULT_SETTINGS, preset };
    note(checkText({ path, text, settings, files }, parsers).findings, kind, text);
  }
}
console.log(`${refused} pages refused by \`import\``);
for (const [kind, { files: all, hit }] of totals) {
  const share = ((100 * hit) / all).toFixed(2);
  console.log(`${share.padStart(6)} %  ${hit} of ${all} ${kind} files carry an error or a warning`);
}
for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1])) {
  console.log(`${String(count).padStart(6)}  ${rule}`);
}
