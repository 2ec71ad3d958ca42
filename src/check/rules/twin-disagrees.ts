/** A Markdown article and the JSON of the same name that say different things. */
import { basename, extname } from "node:path";
import { fieldOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";
import { foldText } from "../../rules/fold-text.ts";

const FIELDS = ["title", "date"] as const;

export const twinDisagrees: ArticleRule = {
  id: "twin-disagrees",
  scope: "article",
  severity: "error",
  description:
    "An article that is there as Markdown and as JSON (`a.md`, `a.json`) has the same title, date and text in both.",
  why: "One of them was edited and the other wasn't: which one is right?",
  good: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\n---\n\nCars cross.\n",
      files: {
        "article.json":
          '{"title": "Bridge", "date": "2024-11-13", "bodyMarkdown": "Cars cross.\\n"}',
      },
    },
  ],
  bad: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\n---\n\nCars cross.\n",
      files: { "article.json": '{"title": "Bridge", "date": "2024-11-14"}' },
      line: 3,
    },
  ],
  check(manuscript, report) {
    const { path, kind, files, body, metadata } = manuscript;
    if (kind !== "markdown" || !metadata) return;
    const name = `${basename(path, extname(path))}.json`;
    const twin = readTwin(files.read(name));
    if (!twin) return;
    for (const key of FIELDS) {
      const field = fieldOf(manuscript, key);
      const other = twin[key];
      if (other === undefined || (field?.value ?? null) === other) continue;
      report(
        `Unexpected \`${key}\`, expected \`${JSON.stringify(other)}\` as in \`${name}\``,
        field?.valueAt ?? metadata.at,
      );
    }
    const text = twin["bodyMarkdown"];
    if (typeof text !== "string" || !body || foldText(text) === foldText(body.text)) return;
    const start = firstDifference(body.text, text);
    report(
      `Unexpected text, expected the body as in \`${name}\``,
      body.inFile({ start, end: start }),
    );
  },
};

/** The twin's keys, `undefined` when there is none or it is no JSON object (which is that file's finding). */
function readTwin(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Offset in `a` of the first character, white space aside, that differs from `b`. */
function firstDifference(a: string, b: string): number {
  const blank = /\s/;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (blank.test(a[i] ?? "")) i += 1;
    else if (blank.test(b[j] ?? "")) j += 1;
    else if (a[i] !== b[j]) break;
    else [i, j] = [i + 1, j + 1];
  }
  return Math.min(i, a.length);
}
