/** Keeps the groups of copies in the ledger: which pages are one article, and which of them is the fullest. */
import type { Ledger } from "../ledger/ledger.ts";
import type { Match } from "./near-index.ts";

/** Matches of one page that are noted; the groups know the rest. */
const MAX_NOTED = 8;

/** Forgets what a page was to others; it is about to be looked at anew. */
export function forgetCopies(ledger: Ledger, page: number): void {
  ledger.run("DELETE FROM likeness WHERE page = ?", page);
  ledger.run("UPDATE page SET copies = NULL WHERE id = ?", page);
}

/**
 * Notes what a page is like. Copies come into one group, which several may grow into;
 * updates and parts are only noted, since A in B and A in C does not make B and C one article.
 */
export function noteMatches(ledger: Ledger, page: number, matches: readonly Match[]): void {
  for (const { page: other, relation, containment } of matches.slice(0, MAX_NOTED)) {
    ledger.run(
      "INSERT OR REPLACE INTO likeness (page, other, relation, containment) VALUES (?, ?, ?, ?)",
      page,
      other,
      relation,
      containment,
    );
  }
  const copies = matches.filter(({ relation }) => relation === "copy").map((match) => match.page);
  if (copies.length === 0) return;
  const groups = new Set(copies.map((other) => groupOf(ledger, other) ?? other));
  const first = [...groups].reduce((least, group) => Math.min(least, group), Infinity);
  for (const group of groups) {
    if (group !== first) ledger.run("UPDATE page SET copies = ? WHERE copies = ?", first, group);
  }
  for (const member of [page, ...copies]) {
    ledger.run("UPDATE page SET copies = ? WHERE id = ?", first, member);
  }
}

/** The page of a group that stands for it: the fullest of those that are written, of equals the first. */
export function fullestOf(
  ledger: Ledger,
  page: number,
): { readonly id: number; readonly words: number; readonly path: string } | undefined {
  const group = groupOf(ledger, page);
  if (group === null) return undefined;
  return ledger.get(
    `SELECT id, words, path FROM page
     WHERE copies = ? AND id <> ? AND outcome IN ('writing', 'written') ORDER BY words DESC, id LIMIT 1`,
    group,
    page,
  ) as { readonly id: number; readonly words: number; readonly path: string } | undefined;
}

function groupOf(ledger: Ledger, page: number): number | null {
  const row = ledger.get("SELECT copies FROM page WHERE id = ?", page) as
    { readonly copies: number | null } | undefined;
  return row?.copies ?? null;
}
