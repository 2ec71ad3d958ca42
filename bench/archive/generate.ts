/**
 * Generates an archive with its truth: `npx tsx bench/archive/generate.ts --pages 1000 --out DIR [--as text|html] [--seed N]`.
 * Sites with their templates, articles of 3 to 20 kB, 5 % exact and 5 % near copies, 1 % updates, 1 % broken files.
 */
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { inventArticle, NEAR_COPIES, updated, type Article } from "./article.ts";
import { printPage } from "./print-page.ts";
import { inventWords } from "./prose.ts";
import { randomFrom, type Random } from "./random.ts";
import { inventSite, type Site } from "./site.ts";

/** What is true of a generated page. */
export interface Truth {
  readonly path: string;
  readonly kind: "original" | "exact" | "near" | "update" | "broken";
  /** The way a near-copy was made, or a broken file was broken. */
  readonly how: string | null;
  /** Path of the page it repeats. */
  readonly of: string | null;
  readonly site: string;
  readonly title: string | null;
}

/** What is asked for. */
export interface Wish {
  readonly pages: number;
  readonly seed: number;
  readonly as: "text" | "html";
}

const SITES = 40;
const SHARES = { exact: 0.05, near: 0.05, update: 0.01, broken: 0.01 } as const;

/** Articles remembered to be copied. */
const REMEMBERED = 500;

/** Pages in one folder of a site. */
const FOLDER_SIZE = 250;

interface Made {
  readonly truth: Truth;
  readonly bytes: Uint8Array;
  readonly site: Site;
  /** `null` for a broken page. */
  readonly article: Article | null;
}

/** The pages, one after the other. */
export function* generate({ pages, seed, as }: Wish): Generator<Made> {
  const random = randomFrom(seed);
  const words = inventWords(random);
  const sites = Array.from({ length: SITES }, (_, i) => inventSite(i, random, words));
  const remembered: { readonly article: Article; readonly path: string }[] = [];
  for (let i = 0; i < pages; i += 1) {
    const site = random.pick(sites);
    const folder = `${site.folder}/${String(Math.floor(i / SITES / FOLDER_SIZE)).padStart(3, "0")}`;
    const path = `${folder}/page-${String(i).padStart(6, "0")}.${as === "html" ? "html" : "txt"}`;
    const roll = random.next();
    if (roll < SHARES.broken) {
      yield breakPage(path, site, random);
      continue;
    }
    const old = remembered.length > 0 ? random.pick(remembered) : null;
    const kind = old ? kindOf(roll - SHARES.broken) : "original";
    const { article, how } = reprint(kind, old?.article ?? null, random, words);
    const of = kind === "original" ? null : (old?.path ?? null);
    const printed = printPage(article, site, random);
    if (kind === "original") {
      if (remembered.length < REMEMBERED) remembered.push({ article, path });
      else remembered[random.int(0, REMEMBERED - 1)] = { article, path };
    }
    const truth: Truth = { path, kind, how, of, site: site.folder, title: article.title };
    const bytes = Buffer.from(as === "html" ? printed.html : printed.text);
    yield { truth, bytes, site, article };
  }
}

function kindOf(roll: number): Exclude<Truth["kind"], "broken"> {
  if (roll < SHARES.exact) return "exact";
  if (roll < SHARES.exact + SHARES.near) return "near";
  return roll < SHARES.exact + SHARES.near + SHARES.update ? "update" : "original";
}

function reprint(
  kind: Truth["kind"],
  old: Article | null,
  random: Random,
  words: readonly string[],
): { readonly article: Article; readonly how: string | null } {
  if (!old || kind === "original") return { article: inventArticle(random, words), how: null };
  if (kind === "exact") return { article: old, how: null };
  if (kind === "update") return { article: updated(old, random, words), how: null };
  const how = random.pick(Object.keys(NEAR_COPIES));
  return { article: NEAR_COPIES[how]!(old, random, words), how };
}

/** Bytes of a broken page. */
const BROKEN_BYTES = 4000;

function breakPage(path: string, site: Site, random: Random): Made {
  const noise = Uint8Array.from({ length: BROKEN_BYTES }, () => random.int(0, 255));
  const cut = random.chance(0.5);
  const truth = {
    path: cut ? `${path}.gz` : path,
    kind: "broken",
    how: cut ? "gzip cut short" : "noise",
    of: null,
    site: site.folder,
    title: null,
  } as const;
  return {
    truth,
    site,
    article: null,
    bytes: cut ? gzipSync(noise).subarray(0, BROKEN_BYTES / 2) : noise,
  };
}

/** Writes an archive to a folder, its truth beside it as `DIR.truth.jsonl`. */
export function writeArchive(wish: Wish, out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}.truth.jsonl`, "");
  const folders = new Set<string>();
  let truths: string[] = [];
  for (const { truth, bytes } of generate(wish)) {
    const path = join(out, truth.path);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, bytes);
    truths.push(JSON.stringify(truth));
    if (truths.length >= 1000) {
      appendFileSync(`${out}.truth.jsonl`, `${truths.join("\n")}\n`);
      truths = [];
    }
  }
  if (truths.length > 0) appendFileSync(`${out}.truth.jsonl`, `${truths.join("\n")}\n`);
}

if (process.argv[1]?.endsWith("generate.ts") === true) {
  const { values } = parseArgs({
    options: {
      pages: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      as: { type: "string", default: "text" },
      out: { type: "string" },
    },
  });
  if (values.out === undefined) throw new Error("Cannot `generate` without `--out DIR`");
  const as = values.as === "html" ? "html" : "text";
  writeArchive({ pages: Number(values.pages), seed: Number(values.seed), as }, values.out);
}
