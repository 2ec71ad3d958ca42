/** What a site repeats on its pages: the value that an archive teaches and a cleaning is handed. */

/** How pages are put together into sites. */
export type GroupBy = "site" | "folder" | "none";

/** A block that recurs on the pages of a site. */
export interface TemplateBlock {
  /** Its text as one of the pages prints it; case, punctuation and spacing do not matter. */
  readonly text: string;
  /** Number of different articles it stands on; an article printed five times counts once. */
  readonly pages: number;
  /** Share of these pages on which it stands outside the article's body, 0 to 1. */
  readonly outside: number;
  /** True when the numbers in it differ from page to page ("123 comments"). */
  readonly anyNumber?: true;
  /** A few of the pages, for people. */
  readonly examples?: readonly string[];
}

/** The template of one site. */
export interface SiteTemplate {
  /** Its host, or its folder. */
  readonly site: string;
  /** Number of different articles counted. */
  readonly articles: number;
  readonly blocks: readonly TemplateBlock[];
}

/** The templates of an archive. */
export interface Template {
  readonly by: GroupBy;
  readonly sites: readonly SiteTemplate[];
}

/** The site a page belongs to: the host of its address, else the folder it lies in. */
export function siteOf(by: GroupBy, url: string | null, folder: string | null): string {
  if (by === "none") return "all";
  const host = by === "site" && url !== null && URL.canParse(url) ? new URL(url).hostname : "";
  return host.replace(/^www\./, "") || (folder ?? ".");
}
