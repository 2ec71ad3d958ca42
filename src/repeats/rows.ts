/** Thins out rows of one line: what stands there a million times in a row is looked at a few times. */
import { IN_A_ROW } from "./policy.ts";
import { room } from "./room.ts";

/**
 * For each text the place that answers for it: its own for the first IN_A_ROW equal ones in a row, for
 * each further one the last of those.
 */
export function rowsOf(texts: readonly string[]): Int32Array {
  const answers = room.lendAny(texts.length);
  let equal = 0;
  for (let i = 0; i < texts.length; i += 1) {
    equal = i > 0 && texts[i] === texts[i - 1] ? equal + 1 : 1;
    answers[i] = equal > IN_A_ROW ? (answers[i - 1] ?? i) : i;
  }
  return answers;
}
