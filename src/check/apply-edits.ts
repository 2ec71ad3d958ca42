/** Applies edits to a text. */
import type { Finding } from "./finding.ts";
import type { Edit } from "./rule.ts";

/** The text with each edit made; of edits that overlap, the first one only. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let done = 0;
  for (const edit of sorted) {
    if (edit.start < done) continue;
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return pieces.join("") + text.slice(done);
}

/** Rounds after which mending stops: fixes make room for others, but not for ever. */
const MAX_ROUNDS = 10;

/** The text after all fixes, made again until nothing is left to mend. */
export function mend(text: string, check: (text: string) => readonly Finding[]): string {
  let mended = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = applyEdits(
      mended,
      check(mended).flatMap((finding) => finding.fix ?? []),
    );
    if (next === mended) break;
    mended = next;
  }
  return mended;
}
