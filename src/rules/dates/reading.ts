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
  };
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
  return DAY_FIRST_DOMAIN.test(url) ? "dmy" : "mdy";
}
