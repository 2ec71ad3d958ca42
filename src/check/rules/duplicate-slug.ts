/** The same slug twice. */
import { dirname, extname } from "node:path";
import type { Facts } from "../facts.ts";
import type { ArchiveRule } from "../rule.ts";

export const duplicateSlug: ArchiveRule = {
  id: "duplicate-slug",
  scope: "archive",
  severity: "error",
  description: "No two Markdown articles of a folder share a `slug` or `permalink`.",
  why: "Both get the same address, and one overwrites the other when the site is built.",
  good: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nslug: bridge\n---\n\nCars cross.\n",
      files: { "other.md": "---\ntitle: Rain\ndate: 2024-11-13\nslug: rain\n---\n\nIt rains.\n" },
    },
  ],
  bad: [
    {
      path: "b.md",
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nslug: bridge\n---\n\nCars cross.\n",
      files: { "a.md": "---\ntitle: Rain\ndate: 2024-11-13\nslug: bridge\n---\n\nIt rains.\n" },
      line: 4,
    },
  ],
  check(all, report) {
    const seen = new Map<string, Facts>();
    for (const facts of all) {
      const { slug } = facts;
      if (!slug) continue;
      const key = `${placeOfSlug(facts)}\n${slug.name}\n${slug.value}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, facts);
      else {
        report(
          `Unexpected ${slug.name} \`${slug.value}\`, expected another than in \`${first.path}\``,
          facts,
          slug.line,
        );
      }
    }
  },
};

/** A permalink holds for the site; a slug for its folder and, since twins share it, for its kind of file. */
function placeOfSlug({ path, slug }: Facts): string {
  return slug?.name === "permalink" ? extname(path) : `${dirname(path)}\n${extname(path)}`;
}
