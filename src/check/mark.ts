/** Runs the dedupe and label stages over a body, so that rules can ask what repeats and what is no article text. */
import type { Block, Document, Source, Stage } from "../model/document.ts";
import { FORMULA_COPIES } from "../repeats/policy.ts";
import { DEFAULTS } from "../model/options.ts";
import { dedupe } from "../stages/dedupe.ts";
import { label } from "../stages/label.ts";
import type { Part } from "./parts.ts";

/** The body as a document whose copies are marked: block i is part i. */
export function markCopies(path: string, text: string, parts: readonly Part[]): Document {
  const source: Source = {
    path,
    mediaType: "text/markdown",
    encoding: "utf-8",
    sha256: "",
    text,
    warnings: [],
  };
  const blocks = parts.map((part, index) => toBlock(part, index, parts[index - 1]));
  return dedupe({ source, hints: [], blocks, settled: false, warnings: [] });
}

/** Whether a block is a copy that has no right to be there; a pull quote, set as a quotation, has, and so has a formula. */
export function isCopy({ blocks }: Document, index: number): boolean {
  const block = blocks[index];
  if (block?.verdict?.role !== "duplicate" || isFormula(blocks, block.verdict.of)) return false;
  return block.kind !== "quote" || block.verdict.rule === STRETCH;
}

/** Whether a block comes again and again, each time below other text: a note under each product. */
function isFormula(blocks: readonly Block[], of: number | undefined): boolean {
  const said = blocks.filter(({ index, verdict }) => index === of || verdict?.of === of);
  if (said.length <= FORMULA_COPIES) return false;
  return said.slice(1).every(({ index }, i) => {
    const between = blocks.slice((said[i]?.index ?? 0) + 1, index);
    return between.some(({ kind, verdict }) => kind === "paragraph" && verdict === undefined);
  });
}

/** The rule of the dedupe stage that marks what is part of a longer copied stretch. */
const STRETCH = "repeat-run";

/** The document with a verdict on every block. */
export function markAll(document: Document): Document {
  const stage: Stage = label;
  return stage(document, DEFAULTS);
}

function toBlock(part: Part, index: number, before: Part | undefined): Block {
  return {
    index,
    line: part.line,
    lastLine: part.lastLine,
    kind: part.kind === "html" ? "code" : part.kind,
    text: part.text,
    gap: before ? Math.max(0, part.line - before.lastLine - 1) : 0,
    ...(part.level === undefined ? {} : { level: part.level }),
    ...(part.depth === undefined ? {} : { list: { number: null, depth: part.depth - 1 } }),
  };
}
