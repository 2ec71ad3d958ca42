/** A file that can't be read as text. */
import type { TextRule } from "../rule.ts";

export const unreadableFile: TextRule = {
  id: "unreadable-file",
  scope: "text",
  severity: "error",
  description: "Each file can be opened and is UTF-8 text. The others are checked all the same.",
  why: "Nothing else can be said of a file that can't be read, and it must not pass unseen.",
  good: [{ body: "The bridge is open.\n" }],
  bad: [
    { file: "PNG\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\n", line: 1 },
  ],
  check({ text }, report) {
    const nuls = text.slice(0, SAMPLE).split("\u0000").length - 1;
    if (nuls > MAX_NULS)
      report("Unexpected binary data, expected text in UTF-8", { start: 0, end: 0 });
  },
};

/** Characters looked at: binary formats show themselves in their head. */
const SAMPLE = 4096;
/** Up to so many NULs are a slip, which `control-character` names. */
const MAX_NULS = 8;
