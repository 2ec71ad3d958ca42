/** Every option of a cleaning, with its default and the reason for it. */
import type { Correction } from "./corrections.ts";
import type { MediaType } from "./document.ts";
import type { Template } from "./template.ts";

/** The order of day, month and year in numeric dates. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** Front matter styles: `newsclean` uses the contract's names, the others a site generator's. */
export type FrontMatterStyle =
  "newsclean" | "hugo" | "jekyll" | "astro" | "eleventy" | "obsidian" | "none";

/** What a cleaning may be told. */
export interface Options {
  /** What the page is written in; `null`: recognised by content first and name second. */
  readonly from: MediaType | null;
  /** The page's own address; `null`: what the page says of itself. */
  readonly url: string | null;
  /** How to read 03/04/2024; `null`: by the page's language, with a warning where that leaves a doubt. */
  readonly dateOrder: DateOrder | null;
  /** The moment that "3 hours ago" counts from, ISO 8601; `null`: relative dates stay unread, since the file's age is unknown. */
  readonly now: string | null;
  /** Whether the article carries its ledger; off: it is as long as the page. */
  readonly explain: boolean;
  /** Whether readers' comments are kept, apart from the body; off: they are no part of the article. */
  readonly comments: boolean;
  /** The style of the front matter. */
  readonly frontMatter: FrontMatterStyle;
  /** What the page's site repeats on its pages, learned from an archive; `null`: nothing is known of it. */
  readonly template: Template | null;
  /** The folder that names the page's site where the page has no address; `null`: it lies in none. */
  readonly folder: string | null;
  /** What people say of the page's blocks; none: what newsclean finds is not second-guessed. */
  readonly corrections: readonly Correction[];
}

/** The options that flags of the command line set; the others come out of files. */
export type FlagOptions = Omit<Options, "template" | "folder" | "corrections">;

export const DEFAULTS: Options = {
  from: null,
  url: null,
  dateOrder: null,
  now: null,
  explain: false,
  comments: false,
  frontMatter: "newsclean",
  template: null,
  folder: null,
  corrections: [],
};
