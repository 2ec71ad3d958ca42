/** Tells a slip in a key of the front matter from a key of the user's own. */
import { namesOf } from "./known-fields.ts";
import type { Manuscript } from "./manuscript.ts";
import { suggest } from "./suggest.ts";

/** Letters of the shortest key in which a slip can be told from another word. */
const MIN_LETTERS = 4;

/** The known key that was meant and isn't there, `undefined` for a key that is known or nothing like one. */
export function misspeltKey(manuscript: Manuscript, key: string): string | undefined {
  const { metadata, settings } = manuscript;
  const known = [...Object.keys(namesOf(manuscript).keys), ...settings.extraKeys];
  if (key.length < MIN_LETTERS || known.includes(key)) return undefined;
  const meant = suggest(key, known);
  const isThere = metadata?.fields.some((field) => field.key === meant);
  return meant === undefined || meant.length < MIN_LETTERS || isThere ? undefined : meant;
}
