/** Finds the page's own address among what is claimed of it. */
import type { Claims } from "./claims.ts";
import { stripArchive } from "./links.ts";

/** The address that links are relative to: `<base>`, else the one given, else the one the page claims; `null` when unknown. */
export function pageAddress(claims: Claims, given: string | null): string | null {
  const own = given ?? claimedAddress(claims);
  if (claims.base === null) return own;
  const base = stripArchive(claims.base);
  if (URL.canParse(base)) return base;
  return own !== null && URL.canParse(base, own) ? new URL(base, own).href : own;
}

/** The address a page claims: canonical, else OpenGraph's. */
export function claimedAddress(claims: Claims): string | null {
  const canonical = claims.links.find((link) => link.name === "canonical")?.value;
  const graph = claims.metas.find((meta) => meta.name === "og:url")?.value;
  for (const claim of [canonical, graph]) {
    const address = stripArchive((claim ?? "").trim());
    if (/^https?:/i.test(address) && URL.canParse(address)) return address;
  }
  return null;
}
