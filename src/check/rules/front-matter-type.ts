/** A value of the wrong type. */
import { namesOf } from "../known-fields.ts";
import type { KeyType } from "../presets.ts";
import type { ArticleRule } from "../rule.ts";

const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
const hasText = (value: unknown, key: string): boolean =>
  isObject(value) && isText((value as Readonly<Record<string, unknown>>)[key]);

/** What each type asks for, in words and as a test; empty values are for other rules. */
const TYPES: Readonly<Record<KeyType, readonly [string, (value: unknown) => boolean]>> = {
  any: ["any value", () => true],
  text: ["a text", isText],
  date: ["a date", isText],
  flag: ["`true` or `false`", (value) => typeof value === "boolean"],
  number: ["a number", (value) => typeof value === "number"],
  object: ["keys and values", isObject],
  list: ["a list", Array.isArray],
  texts: ["a list of texts", (value) => isListOf(value, isText)],
  people: [
    "names",
    (value) => isText(value) || isListOf(value, (item) => isText(item) || hasText(item, "name")),
  ],
  images: ["a list of images", (value) => isListOf(value, isObject)],
};

export const frontMatterType: ArticleRule = {
  id: "front-matter-type",
  scope: "article",
  severity: "error",
  description: "Each value of the front matter has the type of its key.",
  why: "A title that is a number, or tags that are one text, break templates far from the cause.",
  good: [
    { file: "---\ntitle: '2024'\ndate: 2024-11-13\ntags: [bridge]\n---\n\nCars cross.\n" },
    { file: "---\ntitle: Bridge\ndate: 2024-11-13\nauthors: [Ada Berg]\n---\n\nCars cross.\n" },
  ],
  bad: [
    { file: "---\ntitle: 2024\ndate: 2024-11-13\n---\n\nCars cross.\n", line: 2 },
    { file: "---\ntitle: Bridge\ndate: 2024-11-13\ntags: bridge\n---\n\nCars cross.\n", line: 4 },
  ],
  check(manuscript, report) {
    const { kind, metadata } = manuscript;
    if (!metadata || kind === "json") return;
    const { keys } = namesOf(manuscript);
    for (const { key, value, valueAt } of metadata.fields) {
      const type = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (type === undefined || value === null || value === "") continue;
      const [expected, fits] = TYPES[type];
      if (!fits(value))
        report(`Unexpected ${nameOf(value)} in \`${key}\`, expected ${expected}`, valueAt);
    }
  },
};

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (isObject(value)) return "keys and values";
  return typeof value === "string" ? "text" : `${typeof value} \`${String(value)}\``;
}
