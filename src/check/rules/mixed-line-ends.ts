/** Line ends of more than one kind in a file. */
import type { TextRule } from "../rule.ts";
import { scan } from "../scan.ts";

const LINE_END = /\r\n?|\n/g;
const NAMES: Readonly<Record<string, string>> = { "\n": "LF", "\r\n": "CRLF", "\r": "CR" };

export const mixedLineEnds: TextRule = {
  id: "mixed-line-ends",
  scope: "text",
  severity: "warning",
  description: "All lines of a file end in the same way.",
  why: "Mixed ends come from pasting between systems; they make whole files differ in version control.",
  good: [{ body: "The bridge is open.\r\nCars may cross it.\n".replaceAll("\r\n", "\n") }],
  bad: [
    {
      body: "The bridge is open.\r\nCars may cross it.\n",
      line: 1,
      fixed: "The bridge is open.\nCars may cross it.\n",
    },
  ],
  check({ text }, report) {
    if (!text.includes("\r")) return;
    const ends = scan(text, LINE_END);
    const usual = mostFrequent(ends.map((end) => end.text));
    const odd = ends.filter((end) => end.text !== usual);
    const [first] = odd;
    if (!first) return;
    const message = `Unexpected line end ${NAMES[first.text] ?? ""}, expected ${NAMES[usual] ?? ""} as on most lines`;
    report(
      message,
      first,
      odd.map(({ start, end }) => ({ start, end, text: usual })),
    );
  },
};

/** The value that is there most often; `\n` where as many are. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>([["\n", 0]]);
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
