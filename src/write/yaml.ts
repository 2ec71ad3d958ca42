/** Prints values as YAML that every reader takes for the same values. */
import { Document, isPair, isScalar, Scalar, visit } from "yaml";

/** Text without letters (`12:30`, `1_000`, `2024-11-13`) or like a word of YAML 1.1, which Jekyll and Python read: a time, a number, a day, a switch. */
const AMBIGUOUS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const LETTER = /\p{L}/u;
/** Asked first, for it starts sooner. */
const ASCII_LETTER = /[a-z]/i;

/** Keys whose text is meant as a date: unquoted, as all site generators take it. */
const DATES: ReadonlySet<string> = new Set([
  "date",
  "dateModified",
  "lastmod",
  "last_modified_at",
  "pubDate",
  "updatedDate",
  "published",
  "updated",
]);

/** `values` as YAML, a line a key, with no line folded. */
export function printYaml(values: Readonly<Record<string, unknown>>): string {
  const document = new Document(values);
  visit(document, {
    Scalar(place, scalar, path) {
      if (place === "key" || typeof scalar.value !== "string") return;
      const pair = path.at(-1);
      const key = isPair(pair) && isScalar(pair.key) ? pair.key.value : undefined;
      if (typeof key === "string" && DATES.has(key)) return;
      const lettered = ASCII_LETTER.test(scalar.value) || LETTER.test(scalar.value);
      if (AMBIGUOUS.test(scalar.value) || !lettered) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}
