/** A byte order mark at the start of a file. */
import type { TextRule } from "../rule.ts";

const MARK = "\ufeff";

export const byteOrderMark: TextRule = {
  id: "byte-order-mark",
  scope: "text",
  severity: "warning",
  description: "A file starts with its text, not with a byte order mark.",
  why: "Jekyll and other generators don't see a front matter behind a byte order mark, and UTF-8 needs none.",
  good: [{ file: "---\ntitle: Bridge reopens\n---\n\nThe bridge is open again.\n" }],
  bad: [
    {
      file: "\ufeff---\ntitle: Bridge reopens\n---\n\nThe bridge is open again.\n",
      line: 1,
      fixed: "---\ntitle: Bridge reopens\n---\n\nThe bridge is open again.\n",
    },
  ],
  check({ text }, report) {
    if (!text.startsWith(MARK)) return;
    const at = { start: 0, end: MARK.length };
    report("Unexpected byte order mark, expected the text itself", at, [{ ...at, text: "" }]);
  },
};
