/** What a project may configure, with its defaults and the reason for each. */
import type { Severity } from "./rule.ts";

/** Whose front matter the files carry. */
export type Preset = "newsclean" | "hugo" | "jekyll" | "astro" | "eleventy" | "obsidian";

/** Severities by rule id. */
export type RuleLevels = Readonly<Record<string, Severity | "off">>;

/** What holds for one file. */
export interface Settings {
  readonly preset: Preset;
  readonly rules: RuleLevels;
  /** Fewest words a body may have; 0: any body that isn't empty is long enough. */
  readonly minWords: number;
  /** Most characters a title may have; 200: three printed lines, longer ones were body text in every case seen. */
  readonly maxTitleLength: number;
  /** Names of sites that must not end a title, besides the article's own `siteName`. */
  readonly siteNames: readonly string[];
  /** The address that relative links are relative to; `null`: they have none. */
  readonly base: string | null;
  /** JSON Schema for the front matter: a path relative to the configuration, or the schema itself. */
  readonly schema: string | object | null;
  /** Keys of the front matter that are welcome besides the preset's. */
  readonly extraKeys: readonly string[];
  /** The day that dates may not be after, ISO 8601; `null`: today. */
  readonly now: string | null;
}

/** What a configuration says: some settings, and where others hold. */
export type Config = Partial<Settings> & {
  /** Globs of files that are never checked. */
  readonly ignore?: readonly string[];
  readonly overrides?: readonly Override[];
};

/** Settings for the files that a glob matches; later ones win. */
export type Override = Partial<Settings> & { readonly files: readonly string[] };

export const DEFAULT_SETTINGS: Settings = {
  preset: "newsclean",
  rules: {},
  minWords: 0,
  maxTitleLength: 200,
  siteNames: [],
  base: null,
  schema: null,
  extraKeys: [],
  now: null,
};
