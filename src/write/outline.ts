/** Puts a body's headings below the article's title, which is its one heading of level 1. */
import type { Block } from "../model/document.ts";

/** The blocks with each heading one level lower, where one is of level 1; as they are where none is. */
export function belowTitle(blocks: readonly Block[]): readonly Block[] {
  const isTop = ({ kind, level }: Block): boolean => kind === "heading" && level === 1;
  if (!blocks.some(isTop)) return blocks;
  return blocks.map((block) =>
    block.kind === "heading" && block.level !== undefined
      ? { ...block, level: block.level + 1 }
      : block,
  );
}
