/** Finds the fixture folders and compares an article with what a person says is true of its page. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Article } from "../src/model/article.ts";
import type { Options } from "../src/model/options.ts";

export const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

/** What a person says is true of a page; a key that is absent is not tested. */
export interface Truth {
  readonly title?: string | null;
  readonly subtitle?: string | null;
  readonly date?: string | null;
  readonly dateRaw?: string | null;
  readonly dateModified?: string | null;
  readonly dateline?: string | null;
  readonly byline?: string | null;
  readonly authors?: readonly string[];
  readonly siteName?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  /** Caption and credit of the lead image. */
  readonly caption?: string | null;
  readonly credit?: string | null;
  /** Caption and credit of every image, in order. */
  readonly images?: readonly (readonly [string | null, string | null])[];
  /** Title and date of every teaser, in order. */
  readonly related?: readonly (readonly [string, string | null])[];
  readonly tags?: readonly string[];
  /** Author, date and text of every comment, in order. */
  readonly comments?: readonly (readonly [string | null, string | null, string])[];
  /** Codes of the warnings, in order. */
  readonly warnings?: readonly string[];
  /** How each line of the body begins: all of them, in order. */
  readonly body?: readonly string[];
  /** Stands in the body, once. */
  readonly with?: readonly string[];
  /** Does not stand in the body. */
  readonly without?: readonly string[];
}

/** A truth's key. */
export type TruthKey = keyof Truth;

/** `truth.json`: the truth, what the page is cleaned with, and which of its keys are not met yet. */
interface TruthFile extends Truth {
  readonly options?: Partial<Options>;
  /** By key: why it is not met yet. The test fails as soon as it is. */
  readonly knownFailures?: Readonly<Partial<Record<TruthKey, string>>>;
}

/** One fixture folder. */
export interface FixtureCase {
  readonly name: string;
  readonly folder: string;
  /** The page's file name. */
  readonly input: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
  readonly options: Partial<Options>;
  readonly knownFailures: Readonly<Partial<Record<TruthKey, string>>>;
}

const FILES: ReadonlySet<string> = new Set([
  "truth.json",
  "expected.md",
  "expected.ledger.tsv",
  "notes.md",
]);

/** All fixture folders, by name. */
export function loadCases(): readonly FixtureCase[] {
  return readdirSync(FIXTURES).sort().map(loadCase);
}

function loadCase(name: string): FixtureCase {
  const folder = join(FIXTURES, name);
  const others = readdirSync(folder).filter((file) => !FILES.has(file));
  const [input] = others;
  if (input === undefined || others.length > 1 || !input.startsWith("input.")) {
    throw new Error(
      `Unexpected files in fixtures/${name} (${others.join(", ")}), expected one input.*`,
    );
  }
  if (!existsSync(join(folder, "truth.json"))) {
    throw new Error(`Cannot test fixtures/${name} without its truth.json`);
  }
  const file = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as TruthFile;
  const { options = {}, knownFailures = {}, ...truth } = file;
  const bytes = readFileSync(join(folder, input));
  return { name, folder, input, bytes, truth, options, knownFailures };
}

/** What the article says under a key of the truth, in the truth's form. */
const SAYS: Readonly<
  Record<Exclude<TruthKey, "body" | "with" | "without">, (article: Article) => unknown>
> = {
  title: ({ title }) => title,
  subtitle: ({ subtitle }) => subtitle,
  date: ({ date }) => date,
  dateRaw: ({ dateRaw }) => dateRaw,
  dateModified: ({ dateModified }) => dateModified,
  dateline: ({ dateline }) => dateline,
  byline: ({ byline }) => byline,
  authors: ({ authors }) => authors.map(({ name }) => name),
  siteName: ({ siteName }) => siteName,
  url: ({ url }) => url,
  language: ({ language }) => language,
  caption: ({ images }) => images[0]?.caption ?? null,
  credit: ({ images }) => images[0]?.credit ?? null,
  images: ({ images }) => images.map(({ caption, credit }) => [caption, credit]),
  related: ({ related }) => related.map(({ title, date }) => [title, date]),
  tags: ({ tags }) => tags,
  comments: ({ comments }) => comments?.map(({ author, date, text }) => [author, date, text]),
  warnings: ({ warnings }) => warnings.map(({ code }) => code),
};

/** All keys a truth may have. */
export const TRUTH_KEYS: readonly TruthKey[] = [
  ...(Object.keys(SAYS) as (keyof typeof SAYS)[]),
  "body",
  "with",
  "without",
];

/** What is wrong with the article by one key of the truth; `null` where it is right. */
export function findFault(article: Article, truth: Truth, key: TruthKey): string | null {
  if (key === "body") return findBodyFault(article, truth.body ?? []);
  if (key === "with") {
    const wrong = (truth.with ?? []).filter((words) => timesIn(article, words) !== 1);
    return wrong.length > 0 ? `not once in the body: ${quote(wrong)}` : null;
  }
  if (key === "without") {
    const wrong = (truth.without ?? []).filter((words) => timesIn(article, words) > 0);
    return wrong.length > 0 ? `in the body: ${quote(wrong)}` : null;
  }
  const said = SAYS[key](article);
  if (isDeepStrictEqual(said, truth[key])) return null;
  return `${key} is ${quote(said)}, expected ${quote(truth[key])}`;
}

function timesIn(article: Article, words: string): number {
  return squeeze(article.bodyText).split(squeeze(words)).length - 1;
}

function findBodyFault(article: Article, openings: readonly string[]): string | null {
  const lines = article.bodyText.split("\n").filter((line) => line.trim() !== "");
  const missing = openings.filter((opening) => !lines.some((line) => line.startsWith(opening)));
  const extra = lines.filter((line) => !openings.some((opening) => line.startsWith(opening)));
  if (missing.length > 0) return `missing from the body: ${quote(missing)}`;
  if (extra.length > 0) return `too much in the body: ${quote(extra)}`;
  const inOrder =
    lines.length === openings.length &&
    openings.every((opening, i) => lines[i]?.startsWith(opening) === true);
  return inOrder
    ? null
    : `lines twice or out of order: ${quote(lines.map((line) => line.slice(0, 40)))}`;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
