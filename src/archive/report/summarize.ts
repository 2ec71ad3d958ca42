/** What a ledger says of all its pages, in numbers. */
import type { Ledger } from "../ledger/ledger.ts";
import type { PageRow } from "../ledger/schema.ts";

/** A name and how often it occurs. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** One page of a group of copies. */
export interface Copy {
  readonly path: string;
  readonly source: string;
  readonly words: number;
  readonly title: string | null;
}

/** Copies of one article, the fullest first. */
export type CopyGroup = readonly Copy[];

/** Two articles that are alike but no copies. */
export interface Alike {
  readonly path: string;
  readonly other: string;
  readonly relation: "update" | "part";
}

/** A ledger in numbers. */
export interface Summary {
  readonly pages: number;
  readonly outcomes: readonly Count[];
  readonly words: number;
  readonly undated: number;
  /** Articles a year, without gaps. */
  readonly years: readonly Count[];
  readonly warnings: readonly Count[];
  readonly slowest: readonly Pick<PageRow, "path" | "source" | "ms">[];
  readonly lastRun: { readonly started: string; readonly seconds: number | null } | null;
  readonly copyGroups: number;
  readonly copies: number;
  readonly updates: number;
  readonly parts: number;
}

const SLOWEST = 10;

/** Sums a ledger up. */
export function summarize(ledger: Ledger): Summary {
  const rows = <T>(sql: string): T[] => [...ledger.rows(sql)] as T[];
  const one = (sql: string): number => (ledger.get(sql) as { readonly n: number | null }).n ?? 0;
  return {
    pages: one("SELECT count(*) AS n FROM page"),
    outcomes: rows(
      "SELECT outcome AS name, count(*) AS count FROM page GROUP BY outcome ORDER BY 2 DESC",
    ),
    words: one("SELECT sum(words) AS n FROM page WHERE outcome = 'written'"),
    undated: one("SELECT count(*) AS n FROM page WHERE outcome = 'written' AND date IS NULL"),
    years: withoutGaps(
      rows(
        "SELECT substr(date, 1, 4) AS name, count(*) AS count FROM page WHERE outcome = 'written' AND date IS NOT NULL GROUP BY 1 ORDER BY 1",
      ),
    ),
    warnings: rows(
      "SELECT value AS name, count(*) AS count FROM page, json_each(page.warnings) WHERE outcome = 'written' GROUP BY 1 ORDER BY 2 DESC",
    ),
    slowest: rows(
      `SELECT path, source, ms FROM page WHERE ms IS NOT NULL ORDER BY ms DESC LIMIT ${SLOWEST}`,
    ),
    lastRun:
      rows<NonNullable<Summary["lastRun"]>>(
        "SELECT started, seconds FROM run ORDER BY id DESC LIMIT 1",
      )[0] ?? null,
    copyGroups: one("SELECT count(DISTINCT copies) AS n FROM page"),
    copies: one("SELECT count(*) - count(DISTINCT copies) AS n FROM page WHERE copies IS NOT NULL"),
    updates: one("SELECT count(*) AS n FROM likeness WHERE relation = 'update'"),
    parts: one("SELECT count(*) AS n FROM likeness WHERE relation = 'part'"),
  };
}

/** The pages that failed, as they are asked for. */
export function* failuresOf(
  ledger: Ledger,
): Generator<Pick<PageRow, "path" | "source" | "message">> {
  const sql = "SELECT path, source, message FROM page WHERE outcome = 'failed' ORDER BY id";
  yield* ledger.rows(sql) as Generator<Pick<PageRow, "path" | "source" | "message">>;
}

/** The groups of copies, one after the other. */
export function* copyGroupsOf(ledger: Ledger): Generator<CopyGroup> {
  const sql =
    "SELECT copies, path, source, words, title FROM page WHERE copies IS NOT NULL ORDER BY copies, words DESC, id";
  let group: Copy[] = [];
  let number: number | null = null;
  for (const row of ledger.rows(sql) as Iterable<Copy & { readonly copies: number }>) {
    if (row.copies !== number && group.length > 0) {
      yield group;
      group = [];
    }
    number = row.copies;
    group.push(row);
  }
  if (group.length > 0) yield group;
}

/** Updates and parts. */
export function* alikeOf(ledger: Ledger): Generator<Alike> {
  yield* ledger.rows(
    `SELECT page.path AS path, other.path AS other, relation FROM likeness
     JOIN page ON page.id = likeness.page JOIN page AS other ON other.id = likeness.other
     WHERE relation <> 'copy' ORDER BY page.id`,
  ) as Generator<Alike>;
}

/** Years without an article are shown too, unless a wrong date has put a century between two. */
const MAX_GAP = 100;

function withoutGaps(years: readonly Count[]): Count[] {
  const full: Count[] = [];
  for (const { name, count } of years) {
    const last = Number(full.at(-1)?.name ?? name);
    const gap = Number(name) - last;
    for (let year = last + 1; gap <= MAX_GAP && year < Number(name); year += 1) {
      full.push({ name: String(year), count: 0 });
    }
    full.push({ name, count });
  }
  return full;
}
