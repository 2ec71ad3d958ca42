/** Compares the copies that a ledger names with those that the generator made. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ledger } from "../../src/archive/ledger/ledger.ts";
import type { Truth } from "./generate.ts";

interface PageRow {
  readonly id: number;
  readonly source: string;
  readonly copies: number | null;
}

/**
 * One line on pairs (copy and original) of exact and near copies found, and on pairs that are none but stand in one
 * group. Copies of one article are copies of each other; an update is no copy of anything.
 */
export async function judgeCopies(archive: string, output: string): Promise<string> {
  const truths = readFileSync(`${archive}.truth.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Truth);
  const ledger = await Ledger.open(output);
  const rows = [...ledger.rows("SELECT id, source, copies FROM page")] as PageRow[];
  const updates = [
    ...ledger.rows("SELECT page, other FROM likeness WHERE relation = 'update'"),
  ] as {
    readonly page: number;
    readonly other: number;
  }[];
  ledger.close();
  const bySource = new Map(rows.map((row) => [row.source, row]));
  const rowOf = (path: string): PageRow | undefined => bySource.get(resolve(archive, path));
  const recall = (kind: Truth["kind"]): string => {
    const pairs = truths.filter((truth) => truth.kind === kind && truth.of !== null);
    const found = pairs.filter(({ path, of }) => {
      const group = rowOf(path)?.copies ?? null;
      return group !== null && group === rowOf(of!)?.copies;
    });
    return `${found.length} of ${pairs.length} (${((100 * found.length) / Math.max(1, pairs.length)).toFixed(2)} %)`;
  };
  const told = new Set(updates.map(({ page, other }) => `${page} ${other}`));
  const updated = truths.filter(({ kind }) => kind === "update");
  // Whichever of the two came first.
  const updatesFound = updated.filter(({ path, of }) => {
    const [a, b] = [rowOf(path)?.id, rowOf(of!)?.id];
    return told.has(`${a} ${b}`) || told.has(`${b} ${a}`);
  });
  const { right, all } = judgePairs(truths, (path) => rowOf(path)?.copies ?? null);
  return [
    `  exact copies found: ${recall("exact")}`,
    `  near copies found: ${recall("near")}`,
    `  pairs in groups that are copies: ${right} of ${all} (${((100 * right) / Math.max(1, all)).toFixed(2)} %)`,
    `  updates told: ${updatesFound.length} of ${updated.length}`,
  ].join("\n");
}

/** Of the pairs of pages that share a group, those that come from one article. */
function judgePairs(
  truths: readonly Truth[],
  groupOf: (path: string) => number | null,
): { readonly right: number; readonly all: number } {
  const groups = new Map<number, string[]>();
  for (const { path, kind, of } of truths) {
    const group = groupOf(path);
    if (group === null) continue;
    // The article a page comes from; an update is an article of its own.
    const article = kind === "exact" || kind === "near" ? of! : path;
    const members = groups.get(group);
    if (members) members.push(article);
    else groups.set(group, [article]);
  }
  let right = 0;
  let all = 0;
  for (const members of groups.values()) {
    for (const [i, a] of members.entries()) {
      for (const b of members.slice(i + 1)) {
        all += 1;
        if (a === b) right += 1;
      }
    }
  }
  return { right, all };
}
