/** Glues the pieces of one paragraph together again, as far as they survived. */
import type { Block } from "../model/document.ts";

/** The blocks, with those that go on with the one before made one with it. */
export function glue(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.continues)) return blocks;
  const glued: Block[] = [];
  let parts: string[] = [];
  let head: Block | undefined;
  const close = () => {
    if (head) glued.push(parts.length === 1 ? head : { ...head, text: parts.join("") });
  };
  for (const block of blocks) {
    if (head && block.continues && block.line === head.line && block.kind === head.kind) {
      parts.push(block.glued ? "" : " ", block.text);
    } else {
      close();
      head = block;
      parts = [block.text];
    }
  }
  close();
  return glued;
}
