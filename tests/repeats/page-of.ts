/** Makes a document of lines, as the text reader does. */
import type { Document } from "../../src/model/document.ts";

/** The document whose blocks are `lines`; empty lines are gaps. */
export function pageOf(lines: readonly string[]): Document {
  const blocks = lines.flatMap((text, i) => (text === "" ? [] : [{ text, line: i + 1 }]));
  return {
    source: {
      path: null,
      mediaType: "text/plain",
      encoding: "utf-8",
      sha256: "",
      text: lines.join("\n"),
      warnings: [],
    },
    hints: [],
    blocks: blocks.map(({ text, line }, index) => ({
      index,
      line,
      lastLine: line,
      kind: "paragraph",
      text,
      gap: 0,
    })),
    settled: false,
    warnings: [],
  };
}

/** The texts that stay. */
export function keptOf(document: Document): string[] {
  return document.blocks.filter((block) => !block.verdict).map((block) => block.text);
}
