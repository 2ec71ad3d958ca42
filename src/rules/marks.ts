/** The verdicts that rules give to blocks, by block index; the first rule to speak of a block is heard. */
import type { Role } from "../model/article.ts";
import type { Document, Verdict } from "../model/document.ts";
import { withVerdict } from "../model/with-verdict.ts";

/** Block index → verdict. */
export type Marks = ReadonlyMap<number, Verdict>;

export const NO_MARKS: Marks = new Map();

/** A verdict by a rule. */
export function verdict(
  role: Exclude<Role, "duplicate">,
  rule: string,
  because: string,
  confidence: number,
): Verdict {
  return { role, rule, because, confidence };
}

/** The verdict of a block that says again what block `of` says. */
export function repeats(of: number, rule: string, because: string): Verdict {
  return { role: "duplicate", rule, because, of, confidence: 1 };
}

/** All marks as one; where two speak of a block, the earlier holds. */
export function mergeMarks(...all: readonly Marks[]): Marks {
  const merged = new Map<number, Verdict>();
  for (const marks of all) {
    for (const [index, mark] of marks) if (!merged.has(index)) merged.set(index, mark);
  }
  return merged;
}

/** The document with the marks on its blocks. */
export function mark(document: Document, marks: Marks): Document {
  const blocks = document.blocks.map((block) => {
    const verdict = marks.get(block.index);
    return verdict ? withVerdict(block, verdict) : block;
  });
  return { ...document, blocks };
}
