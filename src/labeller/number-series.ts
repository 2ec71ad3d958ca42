/** Goes on with numbered headings: where "1." to "3." are content, so is the "4." below them. */
import type { Block } from "../model/document.ts";

/** `4. Outside the bakery`, `4) …`, `#4 …` */
const NUMBERED = /^(?:#(\d{1,3})[.:]?|(\d{1,3})[.)])\s/;
/** Rows between two numbers: the paragraphs that the first heads. */
const REACH = 12;

/** `content` (1 a row that stands) with the numbered rows that follow a numbered row of the article, by one up or down. */
export function continueSeries(content: Uint8Array, blocks: readonly Block[]): Uint8Array {
  const joined = content.slice();
  let [number, at]: [number | null, number] = [null, 0];
  blocks.forEach((block, row) => {
    const own = numberOf(block);
    if (own === null) return;
    const follows = number !== null && Math.abs(own - number) === 1 && row - at <= REACH;
    if (follows) joined[row] = 1;
    // Another number ends the series: below the article the next list begins anew.
    [number, at] = [joined[row] === 1 ? own : null, row];
  });
  return joined;
}

function numberOf({ text, list }: Block): number | null {
  if (list) return list.number;
  const [, afterSign, alone] = NUMBERED.exec(text) ?? [];
  const digits = afterSign ?? alone;
  return digits === undefined ? null : Number(digits);
}
