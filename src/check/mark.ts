/** Runs the dedupe and label stages over a body, so that rules can ask what repeats and what is no article text. */
import type { Block, Document, Source, Stage } from "../model/document.ts";
import { DEFAULTS } from "../model/options.ts";
import { dedupe } from "../stages/dedupe.ts";
import { label } from "../stages/label.ts";
import type { Part } from "./parts.ts";

/** The body as a marked document: block i is part i. */
export function mark(path: string, text: string, parts: readonly Part[]): Document {
  const source: Source = {
    path,
    mediaType: "text/markdown",
    encoding: "utf-8",
    sha256: "",
    text,
    warnings: [],
  };
  const blocks = parts.map((part, index) => toBlock(part, index, parts[index - 1]));
  const document: Document = { source, hints: [], blocks, settled: false, warnings: [] };
  const stages: readonly Stage[] = [dedupe, label];
  return stages.reduce((marked, stage) => stage(marked, DEFAULTS), document);
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
