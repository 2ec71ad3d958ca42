/** A bracket that is not closed, or was never opened. */
import { placeOfWords } from "../place.ts";
import type { Part } from "../parts.ts";
import type { ArticleRule } from "../rule.ts";
import { scan } from "../scan.ts";

const BRACKET = /[()[\]{}]/g;
const CLOSERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
/** "a)", "12)" at the start of a block or behind a space: a list within a sentence. */
const ITEM = /(?:^|[\s(])(?:\p{L}|[ivx]{1,4}|\d{1,3})$/u;
/** Ends of emoticons: ":)", ";-(". */
const FACE = /(?:^|\s)[:;=8][-'^o]?$/;
/** Characters before a bracket that help to find it in the source. */
const CONTEXT = 8;

interface Bracket {
  readonly sign: string;
  readonly part: Part;
  readonly offset: number;
}

export const unbalancedBrackets: ArticleRule = {
  id: "unbalanced-brackets",
  scope: "article",
  severity: "info",
  description: "Each bracket of the body has its partner.",
  why: "A lost bracket mostly means lost words: a cut, a line that went missing.",
  good: [
    { body: "The bridge (built in 1950) is open: a) to cars, b) to bicycles. :)\n" },
    { body: "The report (it is long.\n\nAnd dull) was read.\n" },
  ],
  bad: [{ body: "The bridge (built in 1950 is open.\n", line: 1 }],
  check(manuscript, report) {
    const { body, parts } = manuscript;
    if (!body) return;
    const open: Bracket[] = [];
    const lost: Bracket[] = [];
    for (const part of parts) {
      if (part.kind !== "code" && part.kind !== "html") walk(part, open, lost);
    }
    for (const { sign, part, offset } of [...open, ...lost]) {
      const before = part.text.slice(Math.max(0, offset - CONTEXT), offset + 1);
      const partner = CLOSERS[sign] ?? Object.keys(CLOSERS).find((key) => CLOSERS[key] === sign);
      const { start, end } = placeOfWords(manuscript, part, before);
      report(`Unexpected \`${sign}\` alone, expected its partner \`${partner ?? ""}\``, {
        start: end - start === before.length ? end - 1 : start,
        end,
      });
    }
  },
};

function walk(part: Part, open: Bracket[], lost: Bracket[]): void {
  const { text } = part;
  for (const { start: offset, text: sign } of scan(text, BRACKET)) {
    const opener = CLOSERS[sign];
    const before = text.slice(Math.max(0, offset - CONTEXT), offset);
    if (FACE.test(before)) continue;
    if (opener === undefined) open.push({ sign, part, offset });
    else {
      const at = open.findLastIndex((bracket) => bracket.sign === opener);
      if (at >= 0) open.splice(at, 1);
      else if (sign !== ")" || !ITEM.test(before)) lost.push({ sign, part, offset });
    }
  }
}
