/** How a page's numeric dates are to be read: told by the caller, else by its language and region. */
import type { Document } from "../../model/document.ts";
import type { DateOrder, Options } from "../../model/options.ts";
import type { Reading } from "./date-form.ts";

/** Regions that write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(["US", "PH", "FM", "GU", "PR"]);
/** Domains of English-speaking countries that write the day first. */
const DAY_FIRST_DOMAIN = /\.(?:uk|au|nz|ie|in|za|ng|ke|pk|sg|my|hk|mt|tz|gh)(?:[/:?#]|$)/i;

/** The reading for a page. */
export function readingOf(document: Document, options: Options, language: string | null): Reading {
  const [short = null, ...subtags] = language?.replaceAll("_", "-").split("-") ?? [];
  return {
    language: short === null ? null : short.toLowerCase(),
    order: options.dateOrder ?? orderOf(document, options, { short, subtags }),
    year: yearOf(document, options),
  };
}

/** "© 2000-2026, The Harbour Post": the year a page was made, which the days on it may leave out. */
const RIGHTS_YEARS = /©[^\d\n]{0,40}(?:(?:19|20)\d\d ?[-–—] ?)?((?:19|20)\d\d)(?!\d)/u;

/** The year a page is of: the caller's present, or the latest in a line of rights; `null` where neither tells. */
function yearOf({ blocks }: Document, { now }: Options): number | null {
  const present = now === null ? NaN : new Date(now).getUTCFullYear();
  if (!Number.isNaN(present)) return present;
  let latest: number | null = null;
  for (const { text } of blocks) {
    const at = text.indexOf("©");
    const year = at < 0 ? NaN : Number(RIGHTS_YEARS.exec(text.slice(at))?.[1]);
    if (year > (latest ?? 0)) latest = year;
  }
  return latest;
}

function orderOf(
  document: Document,
  options: Options,
  { short, subtags }: { readonly short: string | null; readonly subtags: readonly string[] },
): DateOrder {
  const region = subtags.find((tag) => tag.length === 2)?.toUpperCase();
  if (region !== undefined) return MONTH_FIRST.has(region) ? "mdy" : "dmy";
  if (short !== null && short.toLowerCase() !== "en") return "dmy";
  const url = options.url ?? document.hints.find((hint) => hint.field === "url")?.value ?? "";
  return url !== "" && DAY_FIRST_DOMAIN.test(url) ? "dmy" : "mdy";
}
