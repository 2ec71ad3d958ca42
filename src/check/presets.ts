/** Which keys a front matter has, by the generator it is written for: those that newsclean writes, and what its users add. */
import { FRONT_MATTER, type FrontMatterFields, type Key } from "../model/front-matter.ts";
import type { Preset, RuleLevels } from "./settings.ts";

/** What a key holds. */
export type KeyType =
  "text" | "date" | "flag" | "number" | "list" | "texts" | "people" | "images" | "object" | "any";

type Keys = Readonly<Record<string, KeyType>>;

/** A field of the article. */
export type FieldName = keyof FrontMatterFields;

/** The front matter of one generator. */
export interface PresetKeys {
  /** By field the keys that may hold it, the first that is there counts. */
  readonly fields: Readonly<Record<FieldName, readonly Key[]>>;
  readonly keys: Keys;
  /** Severities that differ from the rules' own. */
  readonly rules: RuleLevels;
}

/** What the fields hold wherever they stand. */
const TYPES: Readonly<Record<FieldName, KeyType>> = {
  title: "text",
  subtitle: "text",
  date: "date",
  dateModified: "date",
  dateline: "text",
  byline: "text",
  authors: "people",
  siteName: "text",
  url: "text",
  language: "text",
  images: "images",
  tags: "texts",
};

/** What a generator's users have besides. */
interface Custom {
  readonly keys: Keys;
  /** Other keys for fields. */
  readonly also?: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  readonly rules: RuleLevels;
}

/** A site generator sorts by date, resolves the paths of its own site, and its users have keys of their own. */
const SITE: RuleLevels = {
  "date-missing": "warning",
  "link-relative": "off",
  "front-matter-unknown-key": "off",
};

const CUSTOM: Readonly<Record<Preset, Custom>> = {
  newsclean: {
    // The rest of the contract; `id`, `slug` and `draft` are for those who publish from the same file.
    keys: {
      schemaVersion: "number",
      dateRaw: "text",
      wordCount: "number",
      related: "list",
      warnings: "list",
      confidence: "object",
      source: "object",
      id: "any",
      slug: "text",
      draft: "flag",
    },
    rules: {},
  },
  hugo: {
    also: { date: ["publishDate"], authors: ["author"] },
    rules: SITE,
    keys: {
      linkTitle: "text",
      publishDate: "date",
      expiryDate: "date",
      summary: "text",
      draft: "flag",
      slug: "text",
      url: "text",
      aliases: "texts",
      categories: "texts",
      keywords: "texts",
      images: "list",
      layout: "text",
      type: "text",
      weight: "number",
      markup: "text",
      outputs: "texts",
      headless: "flag",
      isCJKLanguage: "flag",
      cascade: "any",
      resources: "list",
      menus: "any",
      build: "object",
    },
  },
  jekyll: {
    also: { authors: ["author"] },
    rules: SITE,
    keys: {
      layout: "text",
      permalink: "text",
      published: "flag",
      category: "text",
      categories: "any",
      tags: "any",
      excerpt: "text",
      description: "text",
      image: "any",
      slug: "text",
    },
  },
  astro: {
    also: { date: ["date"], authors: ["author"] },
    rules: SITE,
    keys: { heroImage: "any", draft: "flag", slug: "text", layout: "text" },
  },
  eleventy: {
    also: { authors: ["author"] },
    rules: SITE,
    keys: {
      permalink: "any",
      layout: "any",
      tags: "any",
      pagination: "object",
      eleventyExcludeFromCollections: "any",
      eleventyComputed: "object",
      eleventyNavigation: "object",
      templateEngineOverride: "any",
      override: "any",
    },
  },
  obsidian: {
    also: { date: ["date", "created"] },
    rules: { "front-matter-unknown-key": "off" },
    keys: {
      created: "date",
      aliases: "any",
      tags: "any",
      cssclasses: "any",
      publish: "flag",
      permalink: "text",
      cover: "text",
    },
  },
};

/** All presets. */
export const PRESETS = Object.fromEntries(
  Object.entries(CUSTOM).map(([preset, custom]) => [preset, presetOf(preset as Preset, custom)]),
) as Readonly<Record<Preset, PresetKeys>>;

function presetOf(preset: Preset, { keys, also = {}, rules }: Custom): PresetKeys {
  const fields = {} as Record<FieldName, readonly Key[]>;
  const types: Record<string, KeyType> = {};
  for (const field of Object.keys(TYPES) as readonly FieldName[]) {
    const written = FRONT_MATTER[preset].filter((key) => key.field === field);
    // The contract's own names are welcome where no generator has given them another meaning.
    const names = [...(also[field] ?? []), ...(Object.hasOwn(keys, field) ? [] : [field])];
    const more = names.filter((name) => !written.some(({ key }) => key === name));
    const all = [...written, ...more.map((key): Key => ({ key, field }))];
    for (const key of all) Object.assign(types, typeOf(key));
    // A list says more than the address that stands beside it.
    fields[field] = all.sort((a, b) => Number(isPart(a)) - Number(isPart(b)));
  }
  return { fields, keys: { ...types, ...keys }, rules };
}

/** Whether a key holds one thing that is said of an image. */
function isPart({ form = "value" }: Key): boolean {
  return form !== "value" && form !== "names";
}

/** The type of a key of the front matter; a dot leads into an object. */
function typeOf(key: Key): Keys {
  const [top = "", ...deeper] = key.key.split(".");
  if (deeper.length > 0) return { [top]: "object" };
  return { [top]: isPart(key) ? "text" : TYPES[key.field] };
}
