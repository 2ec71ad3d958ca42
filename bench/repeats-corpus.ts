/** Checks on real pages that no block marked as a duplicate was the only copy of a gold paragraph; prints offenders. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Document } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readText } from "../src/read/text.ts";
import { foldWords } from "../src/repeats/fold-words.ts";
import { dedupe } from "../src/stages/dedupe.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    /** Prints the marks of this many pages with the most of them. */
    most: { type: "string", default: "0" },
  },
});
if (values.corpus === undefined) throw new Error("Cannot `check` without `--corpus DIR`");

interface Result {
  readonly id: string;
  readonly document: Document;
  readonly marked: number;
}

const results: Result[] = [];
const totals = { empty: 0, pages: 0, blocks: 0, marked: 0, gold: 0, offenders: 0, fewer: 0 };
for (const set of readdirSync(values.corpus).filter((name) => !name.includes("."))) {
  const folder = join(values.corpus, set);
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    const bytes = readFileSync(join(folder, name));
    if (bytes.length === 0) {
      totals.empty += 1;
      continue;
    }
    const source = await decode({ bytes, path: name }, DEFAULTS);
    const document = dedupe(readText(source));
    const marked = document.blocks.filter((block) => block.verdict).length;
    const id = name.slice(0, -".txt".length);
    const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), "utf8")) as {
      readonly body: string;
    };
    totals.pages += 1;
    totals.blocks += document.blocks.length;
    totals.marked += marked;
    if (marked > 0) checkGold(id, document, gold.body.split("\n"));
    results.push({ id, document, marked });
  }
}
console.log(
  Object.entries(totals)
    .map(([name, value]) => `${name}=${value}`)
    .join("  "),
);
results.sort((a, b) => b.marked - a.marked);
for (const { id, document, marked } of results.slice(0, Number(values.most))) {
  console.log(`\n== ${id}: ${marked} of ${document.blocks.length}`);
  for (const { verdict, line, text } of document.blocks) {
    if (verdict) console.log(`${line}\t${verdict.rule}\t${verdict.because}\t${text.slice(0, 90)}`);
  }
}

/** Looks for each gold paragraph in what was kept; it must stand there as often as the gold has it. */
function checkGold(id: string, { blocks }: Document, paragraphs: readonly string[]): void {
  const all = ` ${blocks.map(({ text }) => foldWords(text)).join(" ")} `;
  const rest = blocks.filter((block) => !block.verdict);
  const kept = ` ${rest.map(({ text }) => foldWords(text)).join(" ")} `;
  const wanted = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const folded = foldWords(paragraph);
    if (folded !== "") wanted.set(folded, (wanted.get(folded) ?? 0) + 1);
  }
  for (const [paragraph, times] of wanted) {
    totals.gold += 1;
    const needle = ` ${paragraph} `;
    if (!all.includes(needle)) continue;
    if (!kept.includes(needle)) {
      totals.offenders += 1;
      console.log(`OFFENDER ${id}: ${paragraph.slice(0, 120)}`);
    } else if (times > 1 && count(kept, needle) < Math.min(times, count(all, needle))) {
      totals.fewer += 1;
      console.log(
        `fewer ${id}: ${times} in gold, ${count(kept, needle)} kept: ${paragraph.slice(0, 90)}`,
      );
    }
  }
}

function count(text: string, needle: string): number {
  let found = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length - 1)) {
    found += 1;
  }
  return found;
}
