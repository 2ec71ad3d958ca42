/** Tells what of a text can be seen from the white space around it. */

/** The largest code of ASCII white space. */
const SPACE = 32;

const VISIBLE = /\S/;

/** Whether there is more than white space. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** Where what is seen of a text from `start` to `end` of the source begins and ends. */
export function visibleSpan(
  source: string,
  start: number,
  end: number,
): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && source.charCodeAt(from) <= SPACE) from += 1;
  while (to > from && source.charCodeAt(to - 1) <= SPACE) to -= 1;
  return { start: from, end: to };
}
