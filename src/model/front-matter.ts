/** Which keys of a front matter hold which fields, by the generator it is written for: one table to write and to read by. */
import type { Article, Image } from "./article.ts";
import type { FrontMatterStyle } from "./options.ts";

/** The fields of an article that a front matter holds. */
export type FrontMatterFields = Pick<
  Article,
  | "title"
  | "subtitle"
  | "date"
  | "dateModified"
  | "dateline"
  | "byline"
  | "authors"
  | "siteName"
  | "url"
  | "language"
  | "images"
  | "tags"
>;

/** How a value stands in the front matter. */
export type Form =
  /** As it is. */
  | "value"
  /** Names only: `[Ann Berg, Bo Lind]`. */
  | "names"
  /** Of the first image one key: its address, caption or credit. */
  | keyof Image;

/** A key, the field it holds and how. A dot leads into an object. */
export interface Key {
  readonly key: string;
  readonly field: keyof FrontMatterFields;
  readonly form?: Form;
}

const CONTRACT: readonly Key[] = (
  [
    "title",
    "date",
    "subtitle",
    "dateModified",
    "dateline",
    "byline",
    "authors",
    "siteName",
    "url",
    "language",
    "images",
    "tags",
  ] as const
).map((field) => ({ key: field, field }));

/** What is the same for generators that leave free which other keys there are. */
const NEWS: readonly Key[] = [
  { key: "dateline", field: "dateline" },
  { key: "byline", field: "byline" },
  { key: "siteName", field: "siteName" },
];

/**
 * The keys by style, in the order they are printed. Names that a generator gives a meaning of its own are avoided: `url`
 * and `permalink` set the page's own address, so the article's origin is `source_url`; `published` is a switch in Jekyll;
 * `tags` make collections in Eleventy; Hugo wants foreign keys under `params`; Obsidian shows no nested values.
 */
export const FRONT_MATTER: Readonly<Record<Exclude<FrontMatterStyle, "none">, readonly Key[]>> = {
  newsclean: CONTRACT,
  hugo: [
    { key: "title", field: "title" },
    { key: "date", field: "date" },
    { key: "lastmod", field: "dateModified" },
    { key: "description", field: "subtitle" },
    { key: "tags", field: "tags" },
    { key: "params.authors", field: "authors", form: "names" },
    { key: "params.byline", field: "byline" },
    { key: "params.dateline", field: "dateline" },
    { key: "params.siteName", field: "siteName" },
    { key: "params.source_url", field: "url" },
    { key: "params.language", field: "language" },
    { key: "params.images", field: "images" },
  ],
  jekyll: [
    { key: "title", field: "title" },
    { key: "date", field: "date" },
    { key: "subtitle", field: "subtitle" },
    { key: "last_modified_at", field: "dateModified" },
    { key: "authors", field: "authors", form: "names" },
    ...NEWS,
    { key: "source_url", field: "url" },
    { key: "lang", field: "language" },
    { key: "images", field: "images" },
    { key: "tags", field: "tags" },
  ],
  astro: [
    { key: "title", field: "title" },
    { key: "pubDate", field: "date" },
    { key: "description", field: "subtitle" },
    { key: "updatedDate", field: "dateModified" },
    { key: "authors", field: "authors", form: "names" },
    ...NEWS,
    { key: "source_url", field: "url" },
    { key: "lang", field: "language" },
    { key: "heroImage", field: "images", form: "url" },
    { key: "images", field: "images" },
    { key: "tags", field: "tags" },
  ],
  eleventy: [
    { key: "title", field: "title" },
    { key: "date", field: "date" },
    { key: "description", field: "subtitle" },
    { key: "dateModified", field: "dateModified" },
    { key: "authors", field: "authors", form: "names" },
    ...NEWS,
    { key: "source_url", field: "url" },
    { key: "lang", field: "language" },
    { key: "images", field: "images" },
    { key: "keywords", field: "tags" },
  ],
  obsidian: [
    { key: "title", field: "title" },
    { key: "published", field: "date" },
    { key: "description", field: "subtitle" },
    { key: "author", field: "authors", form: "names" },
    { key: "updated", field: "dateModified" },
    ...NEWS,
    { key: "source", field: "url" },
    { key: "language", field: "language" },
    { key: "image", field: "images", form: "url" },
    { key: "image_alt", field: "images", form: "alt" },
    { key: "image_caption", field: "images", form: "caption" },
    { key: "image_credit", field: "images", form: "credit" },
    { key: "tags", field: "tags" },
  ],
};
