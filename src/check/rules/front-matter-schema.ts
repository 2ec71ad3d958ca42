/** Front matter that breaks the project's own schema. */
import type { ArticleRule } from "../rule.ts";

const SCHEMA = {
  type: "object",
  required: ["desk"],
  properties: { desk: { enum: ["city", "world"] } },
} as const;

export const frontMatterSchema: ArticleRule = {
  id: "front-matter-schema",
  scope: "article",
  severity: "error",
  description:
    "The front matter keeps to the JSON Schema that the configuration names in `schema`.",
  why: "A project knows best which keys its templates need.",
  good: [
    {
      config: { schema: SCHEMA },
      file: "---\ntitle: Bridge\ndesk: city\n---\n\nCars cross.\n",
    },
  ],
  bad: [
    {
      config: { schema: SCHEMA },
      file: "---\ntitle: Bridge\ndesk: sports\n---\n\nCars cross.\n",
      line: 3,
    },
    { config: { schema: SCHEMA }, file: "---\ntitle: Bridge\n---\n\nCars cross.\n", line: 1 },
  ],
  check({ kind, metadata, settings, schemaFaults }, report) {
    if (settings.schema === null || !metadata || kind === "json") return;
    if (metadata.problems.some((problem) => problem.kind !== "duplicate-key")) return;
    for (const { message, path } of schemaFaults("front-matter", metadata.data)) {
      const { start, end } = metadata.locate(path);
      report(message, path.length === 0 ? { start, end: start + 1 } : { start, end });
    }
  },
};
