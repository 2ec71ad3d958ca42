/** Reads again the fields whose blocks a person gave other roles. */
import type { Image, Related, Role } from "../../model/article.ts";
import type { Block, Document, Fields } from "../../model/document.ts";
import type { Options } from "../../model/options.ts";
import { parseByline } from "../byline/parse-byline.ts";
import { findDates } from "../dates/find-dates.ts";
import { readingOf } from "../dates/reading.ts";
import { splitCredit } from "../images/split-credit.ts";

/** A block that plays another role than before. */
export interface Change {
  /** The block as it was. */
  readonly block: Block;
  readonly from: Role;
  readonly to: Role;
}

/** Roles that one block of an article plays; who names another takes it from the first. */
export const SINGLE: ReadonlySet<Role> = new Set(["title", "subtitle", "date", "dateline"]);

/** What a field says by the texts of the blocks that have its role now; there may be none. */
type ReadField = (texts: readonly string[], page: Page) => Partial<Fields>;

interface Page {
  readonly document: Document;
  readonly options: Options;
  readonly fields: Fields;
}

const FIELDS: readonly (readonly [role: Role, read: ReadField])[] = [
  ["title", readTitle],
  ["subtitle", (texts) => ({ subtitle: join(texts, " ") })],
  ["dateline", (texts) => ({ dateline: join(texts, " ") })],
  ["byline", readByline],
  ["date", readDate],
];

/** The fields of `document`, whose blocks have their new roles already, after `changes`. */
export function correctFields(
  document: Document,
  fields: Fields,
  changes: readonly Change[],
  options: Options,
): Fields {
  let now = fields;
  for (const [role, read] of FIELDS) {
    if (!changes.some(({ from, to }) => from === role || to === role)) continue;
    const texts = document.blocks
      .filter(({ verdict }) => verdict?.role === role)
      .map(({ text }) => text);
    now = { ...now, ...read(texts, { document, options, fields: now }) };
  }
  return {
    ...now,
    images: changes.reduce(correctImages, now.images),
    related: changes.reduce(correctRelated, now.related),
  };
}

function join(texts: readonly string[], between: string): string | null {
  return texts.length === 0 ? null : texts.join(between);
}

function sure(
  { confidence }: Fields,
  field: "title" | "date",
  value: string | null,
): Fields["confidence"] {
  return { ...confidence, [field]: value === null ? null : 1 };
}

function readTitle(texts: readonly string[], { fields }: Page): Partial<Fields> {
  const title = join(texts, " ");
  return { title, confidence: sure(fields, "title", title) };
}

function readByline(texts: readonly string[]): Partial<Fields> {
  const names = texts.flatMap((text) => parseByline(text)?.names ?? []);
  return { byline: join(texts, ", "), authors: names.map((name) => ({ name })) };
}

function readDate(texts: readonly string[], { document, options, fields }: Page): Partial<Fields> {
  const raw = join(texts, " ");
  const reading = readingOf(document, options, fields.language);
  const [found] = raw === null ? [] : findDates(raw, reading);
  const date = found?.iso ?? null;
  return { date, dateRaw: found?.raw ?? raw, confidence: sure(fields, "date", date) };
}

function correctImages(images: readonly Image[], { block, from, to }: Change): readonly Image[] {
  const without = isPicture(from)
    ? images.flatMap((image) => withoutText(image, block.text))
    : images;
  if (!isPicture(to)) return without;
  const { caption, credit } =
    to === "credit" ? { caption: null, credit: block.text } : splitCredit(block.text);
  const open = without.findIndex((image) => fits(image, caption, credit));
  return open < 0
    ? [...without, { url: null, alt: null, caption, credit }]
    : without.map((image, i) =>
        i === open
          ? { ...image, caption: image.caption ?? caption, credit: image.credit ?? credit }
          : image,
      );
}

function isPicture(role: Role): boolean {
  return role === "caption" || role === "credit";
}

/** Whether a picture still wants what the line says. */
function fits(image: Image, caption: string | null, credit: string | null): boolean {
  return (caption === null || image.caption === null) && (credit === null || image.credit === null);
}

/** The picture without the words of a line; nothing where nothing is left of it. */
function withoutText(image: Image, text: string): readonly Image[] {
  const keep = (words: string | null): string | null =>
    words !== null && text.includes(words) ? null : words;
  const rest = { ...image, caption: keep(image.caption), credit: keep(image.credit) };
  return rest.url === null && rest.caption === null && rest.credit === null ? [] : [rest];
}

function correctRelated(
  related: readonly Related[],
  { block, from, to }: Change,
): readonly Related[] {
  const without = from === "teaser" ? related.filter(({ title }) => title !== block.text) : related;
  if (to !== "teaser") return without;
  return [...without, { title: block.text, date: null, url: block.markup?.href ?? null }];
}
