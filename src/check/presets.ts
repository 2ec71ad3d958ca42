/** Which keys a front matter has, by the generator it is written for: names, types, and where the fields are. */
import type { Preset, RuleLevels } from "./settings.ts";

/** What a key holds. */
export type KeyType =
  "text" | "date" | "flag" | "number" | "list" | "texts" | "people" | "images" | "object" | "any";

/** The front matter of one generator. */
export interface PresetKeys {
  /** Names of the fields that rules ask for, in order of preference. */
  readonly title: readonly string[];
  readonly date: readonly string[];
  readonly authors: readonly string[];
  readonly keys: Readonly<Record<string, KeyType>>;
  /** Severities that differ from the rules' own. */
  readonly rules: RuleLevels;
}

/** Keys of the contract; `id`, `slug` and `draft` are for those who publish from the same file. */
const ARTICLE: Readonly<Record<string, KeyType>> = {
  schemaVersion: "number",
  title: "text",
  subtitle: "text",
  date: "date",
  dateRaw: "text",
  dateModified: "date",
  dateline: "text",
  byline: "text",
  authors: "people",
  siteName: "text",
  url: "text",
  language: "text",
  images: "images",
  tags: "texts",
  wordCount: "number",
  related: "list",
  warnings: "list",
  confidence: "object",
  source: "object",
  id: "any",
  slug: "text",
  draft: "flag",
};

/** What all generators' users add for a news article. */
const NEWS: Readonly<Record<string, KeyType>> = {
  subtitle: "text",
  dateline: "text",
  byline: "text",
  authors: "people",
  author: "people",
  siteName: "text",
  language: "text",
  images: "images",
};

/** A site generator sorts by date, and its users have keys of their own. */
const SITE: RuleLevels = { "date-missing": "error", "front-matter-unknown-key": "off" };

export const PRESETS: Readonly<Record<Preset, PresetKeys>> = {
  newsclean: {
    title: ["title"],
    date: ["date"],
    authors: ["authors"],
    keys: ARTICLE,
    // The contract: what is unknown is absent.
    rules: {},
  },
  hugo: {
    title: ["title"],
    date: ["date", "publishDate"],
    authors: ["authors", "author"],
    rules: SITE,
    keys: {
      ...NEWS,
      title: "text",
      linkTitle: "text",
      date: "date",
      publishDate: "date",
      expiryDate: "date",
      lastmod: "date",
      description: "text",
      summary: "text",
      draft: "flag",
      slug: "text",
      url: "text",
      aliases: "texts",
      categories: "texts",
      tags: "texts",
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
      params: "object",
      resources: "list",
      menus: "any",
      build: "object",
    },
  },
  jekyll: {
    title: ["title"],
    date: ["date"],
    authors: ["authors", "author"],
    rules: SITE,
    keys: {
      ...NEWS,
      title: "text",
      date: "date",
      last_modified_at: "date",
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
    title: ["title"],
    date: ["pubDate", "date"],
    authors: ["authors", "author"],
    rules: SITE,
    keys: {
      ...NEWS,
      title: "text",
      description: "text",
      pubDate: "date",
      updatedDate: "date",
      heroImage: "any",
      draft: "flag",
      slug: "text",
      tags: "texts",
      layout: "text",
    },
  },
  eleventy: {
    title: ["title"],
    date: ["date"],
    authors: ["authors", "author"],
    rules: SITE,
    keys: {
      ...NEWS,
      title: "text",
      description: "text",
      date: "date",
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
    title: ["title"],
    date: ["published", "date", "created"],
    authors: ["author", "authors"],
    rules: { "front-matter-unknown-key": "off" },
    keys: {
      ...NEWS,
      title: "text",
      source: "text",
      published: "date",
      created: "date",
      date: "date",
      description: "text",
      aliases: "any",
      tags: "any",
      cssclasses: "any",
      publish: "flag",
      permalink: "text",
      cover: "text",
      image: "text",
    },
  },
};
