/** The same article in two files. */
import { dirname } from "node:path";
import { stemOf, type Facts } from "../facts.ts";
import type { ArchiveRule } from "../rule.ts";
import { resemblance } from "../sketch.ts";

/** Share of common word shingles from which two articles are one: a few changed words, another head or tail. */
const SAME = 0.7;
/** Common hashes from which it is worth to compare two sketches in full. */
const MIN_COMMON = 16;

const STORY =
  "The bridge over the harbour is open to cars again after a year of work on its piers and its deck. The port said on Wednesday that ferries stop on Friday, that the fare for lorries falls in spring, and that the old toll house becomes a museum.";

export const duplicateArticle: ArchiveRule = {
  id: "duplicate-article",
  scope: "archive",
  severity: "error",
  description:
    "No article is there twice, word for word or nearly so; a Markdown file and its JSON twin are one.",
  why: "Wire stories and reposts come in under several names; readers and search engines see copies.",
  good: [
    {
      body: `${STORY}\n`,
      files: { "other.md": "---\ntitle: Rain\ndate: 2024-11-13\n---\n\nIt rains.\n" },
    },
  ],
  bad: [
    {
      path: "b.md",
      file: `---\ntitle: Bridge open\ndate: 2024-11-14\n---\n\n${STORY}\n`,
      files: { "a.md": `---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\n${STORY}\n` },
      line: 1,
    },
  ],
  check(all, report) {
    const byHash = new Map<number, number>();
    all.forEach((facts, i) => {
      const first = findFirst(facts, all, byHash);
      if (first) {
        report(
          `Unexpected copy of \`${first.path}\`${lineNote(first)}, expected each article once`,
          facts,
          facts.line,
        );
      }
      for (const hash of facts.sketch) if (!byHash.has(hash)) byHash.set(hash, i);
    });
  },
};

/** The first article that this one is nearly the same as. */
function findFirst(
  facts: Facts,
  all: readonly Facts[],
  byHash: ReadonlyMap<number, number>,
): Facts | undefined {
  const common = new Map<number, number>();
  for (const hash of facts.sketch) {
    const i = byHash.get(hash);
    if (i !== undefined) common.set(i, (common.get(i) ?? 0) + 1);
  }
  for (const [i, count] of [...common].sort(([a], [b]) => a - b)) {
    const other = all[i];
    if (count < MIN_COMMON || !other || areTwins(facts, other)) continue;
    if (resemblance(facts.sketch, other.sketch) >= SAME) return other;
  }
  return undefined;
}

/** `a.md` and `a.json` in one folder are one article in two formats. */
function areTwins(a: Facts, b: Facts): boolean {
  return (
    a.path !== b.path && dirname(a.path) === dirname(b.path) && stemOf(a.path) === stemOf(b.path)
  );
}

function lineNote({ line }: Facts): string {
  return line > 1 ? ` (line ${line})` : "";
}
