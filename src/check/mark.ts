/** Runs the dedupe and label stages over a body, so that rules can ask what repeats and what is no article text. */
import type { Block, Document, Source, Stage } from "../model/document.ts";
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

/** Whether a block is a copy that has no right to be there; a pull quote, set as a quotation, has. */
export function isCopy({ blocks }: Document, index: number): boolean {
  const block = blocks[index];
  if (block?.verdict?.role !== "duplicate") return false;
  return block.kind !== "quote" || block.verdict.rule === STRETCH;
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
