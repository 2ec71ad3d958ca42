/** Reads pasted text into blocks. */
import type { Block, Document, Source } from "../model/document.ts";

/** Reads pasted text. */
export function readText(source: Source): Document {
  const blocks: Block[] = [];
  let gap = 0;
  source.text.split("\n").forEach((raw, i) => {
    const text = raw.trim();
    if (text === "") {
      gap += 1;
      return;
    }
    blocks.push({
      index: blocks.length,
      line: i + 1,
      lastLine: i + 1,
      kind: "paragraph",
      text,
      gap,
    });
    gap = 0;
  });
  return { source, hints: [], blocks, settled: false, warnings: source.warnings };
}
