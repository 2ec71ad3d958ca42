/** The fields of an article that front matter holds, whoever's style it is in. */
import type { Author, Image } from "../../model/article.ts";
import type { Fields, Hint } from "../../model/document.ts";
import { FRONT_MATTER, type FrontMatterFields, type Key } from "../../model/front-matter.ts";
import { writtenDate } from "./written-date.ts";

type Values = Readonly<Record<string, unknown>>;

/** Keys that others use, besides those that newsclean writes. */
const FOREIGN: readonly Key[] = [
  { key: "author", field: "authors" },
  { key: "params.author", field: "authors" },
  { key: "publishDate", field: "date" },
  { key: "datePublished", field: "date" },
  { key: "created", field: "date" },
  { key: "modified", field: "dateModified" },
  { key: "canonical", field: "url" },
  { key: "params.subtitle", field: "subtitle" },
  { key: "cover", field: "images", form: "url" },
];

const KEYS: readonly Key[] = [...Object.values(FRONT_MATTER).flat(), ...FOREIGN];

/** The fields of an article whose front matter has a `title` key; what is not there is `null` or empty. */
export function fieldsOf(values: Values): Fields {
  const title = textAt(values, "title");
  const dateRaw = firstText(values, "date");
  const date = dateRaw === null ? null : writtenDate(dateRaw);
  const dateModified = firstText(values, "dateModified");
  return {
    title,
    subtitle: firstText(values, "subtitle"),
    date,
    dateRaw: textAt(values, "dateRaw") ?? dateRaw,
    dateModified: dateModified === null ? null : writtenDate(dateModified),
    dateline: firstText(values, "dateline"),
    byline: firstText(values, "byline"),
    siteName: firstText(values, "siteName"),
    url: firstText(values, "url"),
    language: firstText(values, "language"),
    authors: authorsOf(values),
    images: imagesOf(values),
    tags: firstList(values, "tags").filter((tag) => typeof tag === "string"),
    related: [],
    confidence: { title: title === null ? null : 1, date: date === null ? null : 1 },
  };
}

/** What the front matter of a page that is no article yet claims. */
export function hintsOf(values: Values): readonly Hint[] {
  const { subtitle, date, dateModified, siteName, url, language, authors, images, tags } =
    fieldsOf(values);
  const single = { subtitle, date, dateModified, siteName, url, language };
  const claims: (readonly [Hint["field"], string | null])[] = [
    ...(Object.entries(single) as [keyof typeof single, string | null][]),
    ...authors.map(({ name }) => ["author", name] as const),
    ...images.map((image) => ["image", image.url] as const),
    ...tags.map((tag) => ["tag", tag] as const),
  ];
  return claims.flatMap(([field, value]) =>
    value === null ? [] : [{ field, value, from: "front-matter" as const }],
  );
}

function keysOf(field: keyof FrontMatterFields, form?: Key["form"]): readonly string[] {
  const keys = KEYS.filter((key) => key.field === field && (!form || key.form === form));
  return [...new Set(keys.map(({ key }) => key))];
}

function at(values: Values, key: string): unknown {
  let value: unknown = values;
  for (const part of key.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, part) ? (value as Values)[part] : undefined;
  }
  return value;
}

/** The text under a key; `null` when there is none. */
function textAt(values: unknown, key: string): string | null {
  if (typeof values !== "object" || values === null) return null;
  const value = at(values as Values, key);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function firstText(values: Values, field: keyof FrontMatterFields): string | null {
  for (const key of keysOf(field)) {
    const text = textAt(values, key);
    if (text !== null) return text;
  }
  return null;
}

function firstList(values: Values, field: keyof FrontMatterFields): readonly unknown[] {
  for (const key of keysOf(field)) {
    const value = at(values, key);
    if (Array.isArray(value) && value.length > 0) return value;
    if (typeof value === "string" && value.trim() !== "") return [value];
  }
  return [];
}

function authorsOf(values: Values): readonly Author[] {
  return firstList(values, "authors").flatMap((author) => {
    const name = typeof author === "string" ? author : textAt(author, "name");
    return name === null || name.trim() === "" ? [] : [{ name }];
  });
}

function imagesOf(values: Values): readonly Image[] {
  const listed = ["images", "params.images"].map((key) => at(values, key)).find(Array.isArray);
  if (listed)
    return listed.map((image: unknown) => imageOf(image)).filter((image) => image !== null);
  const flat = {
    url: flatText(values, "url"),
    alt: flatText(values, "alt"),
    caption: flatText(values, "caption"),
    credit: flatText(values, "credit"),
  };
  return Object.values(flat).some((value) => value !== null) ? [flat] : [];
}

function imageOf(image: unknown): Image | null {
  if (typeof image === "string") return { url: image, alt: null, caption: null, credit: null };
  if (typeof image !== "object" || image === null) return null;
  return {
    url: textAt(image, "url"),
    alt: textAt(image, "alt"),
    caption: textAt(image, "caption"),
    credit: textAt(image, "credit"),
  };
}

function flatText(values: Values, form: keyof Image): string | null {
  for (const key of keysOf("images", form)) {
    const text = textAt(values, key);
    if (text !== null) return text;
  }
  return null;
}
