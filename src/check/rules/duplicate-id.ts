/** The same id twice. */
import { extname } from "node:path";
import type { Facts } from "../facts.ts";
import type { ArchiveRule } from "../rule.ts";

export const duplicateId: ArchiveRule = {
  id: "duplicate-id",
  scope: "archive",
  severity: "error",
  description:
    "No two articles share an `id`, `guid`, `uuid` or `url`; a Markdown file and its JSON twin are one.",
  why: "Feeds and databases take the second for a new version of the first.",
  good: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nid: 1\n---\n\nCars cross.\n",
      files: { "other.md": "---\ntitle: Rain\ndate: 2024-11-13\nid: 2\n---\n\nIt rains.\n" },
    },
  ],
  bad: [
    {
      path: "b.md",
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nid: 1\n---\n\nCars cross.\n",
      files: { "a.md": "---\ntitle: Rain\ndate: 2024-11-13\nid: 1\n---\n\nIt rains.\n" },
      line: 4,
    },
  ],
  check(all, report) {
    const seen = new Map<string, Facts>();
    for (const facts of all) {
      for (const { name, value, line } of facts.ids) {
        const key = `${extname(facts.path)}\n${name}\n${value}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, facts);
        else
          report(
            `Unexpected ${name} \`${value}\`, expected another than in \`${first.path}\``,
            facts,
            line,
          );
      }
    }
  },
};
