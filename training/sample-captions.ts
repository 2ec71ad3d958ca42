/** `tsx training/sample-captions.ts --corpus DIR [--seed N]`: prints caption decisions of news pages to be judged by hand. */
import { parseArgs } from "node:util";
import type { Block, Document } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { findFields } from "../src/stages/fields.ts";
import { label } from "../src/stages/label.ts";
import { readCorpus } from "./corpus.ts";
import { seededRandom } from "./crop.ts";

/** Decisions in a sample. */
const SIZE = 60;
/** Characters of a line and of its neighbours that are printed. */
const OWN = 220;
const NEXT = 70;

interface Decision {
  readonly id: string;
  readonly document: Document;
  readonly block: Block;
}

function print({ id, document, block }: Decision, number: number): void {
  const neighbour = (away: number): string => {
    const { text = "", verdict } = document.blocks[block.index + away] ?? {};
    return `${(verdict?.role ?? "").padEnd(11)} ${text.slice(0, NEXT)}`;
  };
  const image = document.fields?.images.find(({ caption }) => block.text.includes(caption ?? "\0"));
  console.log(`${number + 1}. ${id}, line ${block.line}`);
  console.log(`     ${neighbour(-1)}`);
  console.log(`  => ${block.text.slice(0, OWN)}`);
  console.log(`     caption: ${image?.caption ?? "-"} | credit: ${image?.credit ?? "-"}`);
  console.log(`     ${neighbour(1)}`);
}

const { values } = parseArgs({
  options: { corpus: { type: "string" }, seed: { type: "string", default: "1" } },
});
if (values.corpus === undefined) throw new Error("Cannot `sample` without `--corpus DIR`");
const decisions: Decision[] = [];
for await (const { id, set, document } of readCorpus(values.corpus, "text")) {
  if (set !== "fundus" || !document) continue;
  const done = findFields(label(document), DEFAULTS);
  for (const block of done.blocks) {
    if (block.verdict?.role === "caption") decisions.push({ id, document: done, block });
  }
}
const random = seededRandom(Number(values.seed));
const drawn = decisions
  .map((decision) => ({ decision, place: random() }))
  .sort((a, b) => a.place - b.place)
  .slice(0, SIZE);
console.log(`${drawn.length} of ${decisions.length} lines called caption, pasted text`);
drawn.forEach(({ decision }, i) => {
  print(decision, i);
});
