/** Names outputs by a template such as `{date}-{slug}`. */
import { NewscleanError } from "../../model/errors.ts";
import { safePath } from "./safe-path.ts";

/** What a name may be made of. */
export interface NameFacts {
  /** Path below the argument, without ending. */
  readonly place: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** Host of the page's address, else the folder it lies in. */
  readonly site: string;
  /** SHA-256 of the page's bytes. */
  readonly sha256: string;
}

/** The template that mirrors the folders of the archive. */
export const MIRROR = "{path}";

/** Characters of a headline that its slug keeps at most. */
const MAX_SLUG_LENGTH = 80;

/** A day is ten characters of an ISO 8601 date, a year four. */
const DAY_LENGTH = 10;
const YEAR_LENGTH = 4;

const UNDATED = "undated";

const tokens: Readonly<Record<string, (facts: NameFacts, size: number) => string>> = {
  path: ({ place }) => place,
  name: ({ place }) => place.slice(place.lastIndexOf("/") + 1),
  date: ({ date }) => date?.slice(0, DAY_LENGTH) ?? UNDATED,
  year: ({ date }) => date?.slice(0, YEAR_LENGTH) ?? UNDATED,
  slug: (facts) => slugOf(facts.title ?? "") || (tokens["name"]?.(facts, 0) ?? ""),
  source: ({ site }) => site,
  sha: ({ sha256 }, size) => sha256.slice(0, size),
};

/** Hexadecimal digits of `{sha}` where no number says how many. */
const SHA_LENGTH = 64;

/** `{name}` or `{name:8}`. */
const TOKEN = /\{([a-z]+)(?::(\d{1,2}))?\}/g;

/** Throws a usage error for a template with an unknown token or none at all. */
export function checkNameTemplate(template: string): void {
  const names = [...template.matchAll(TOKEN)].map(([, name]) => name ?? "");
  const unknown = names.find((name) => !Object.hasOwn(tokens, name));
  const rest = template.replace(TOKEN, "");
  if (unknown === undefined && names.length > 0 && !/[{}]/.test(rest)) return;
  const known = Object.keys(tokens).map((name) => `{${name}}`);
  throw new NewscleanError(
    "usage",
    `Unexpected name template \`${template}\`, expected at least one of ${known.join(", ")}`,
  );
}

/** A safe relative path without ending. The template's own slashes make folders, as do those of `{path}`. */
export function nameOutput(template: string, facts: NameFacts): string {
  return safePath(
    template.replace(TOKEN, (_, name: string, size: string | undefined) => {
      const value = tokens[name]?.(facts, size === undefined ? SHA_LENGTH : Number(size)) ?? "";
      return name === "path" ? value : value.replaceAll("/", "-");
    }),
  );
}

/** A headline as a name: lower case, letters and digits of any script, hyphens between. */
function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .normalize("NFC");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length >= MAX_SLUG_LENGTH) break;
    slug += slug === "" ? word : `-${word}`;
  }
  return slug === "" ? (words[0] ?? "").slice(0, MAX_SLUG_LENGTH) : slug;
}
