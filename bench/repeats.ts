/** Cleans thousands of generated pages with known truth and prints a table by operator. */
import { parseArgs } from "node:util";
import { KINDS, makeByRight, makeByRightTwice } from "../tests/repeats/by-right.ts";
import { makeRepeated, OPERATORS } from "../tests/repeats/operators.ts";
import type { Page } from "../tests/repeats/pages.ts";
import { Chance } from "../tests/repeats/random.ts";
import { score } from "../tests/repeats/score.ts";

const { values } = parseArgs({
  options: {
    /** Pages an operator. */
    pages: { type: "string", default: "100" },
    /** The first seed; thresholds were tuned below 1,000,000, so report from there on. */
    seed: { type: "string", default: "1000000" },
    /** Prints the first failing page of this operator. */
    show: { type: "string" },
  },
});

type Maker = readonly [name: string, group: string, make: (chance: Chance) => Page];
const makers: readonly Maker[] = [
  ...Object.keys(OPERATORS).map((name): Maker => [name, "copies", (c) => makeRepeated(name, c)]),
  ...Object.keys(KINDS).map((name): Maker => [
    `${name} (by right)`,
    "by right",
    (c) => makeByRight(name, c),
  ]),
  ...Object.keys(KINDS).map((name): Maker => [
    `${name}, twice`,
    "by right twice",
    (c) => makeByRightTwice(name, c),
  ]),
];

interface Row {
  pages: number;
  exact: number;
  lostPages: number;
  wrong: number;
  versions: number;
}
const fresh = (): Row => ({ pages: 0, exact: 0, lostPages: 0, wrong: 0, versions: 0 });
const groups = new Map<string, Row>();
print("operator", ["pages", "exact", "lost", "wrong", "versions"]);
makers.forEach(([name, group, make], operator) => {
  const row = fresh();
  const sum = groups.get(group) ?? fresh();
  groups.set(group, sum);
  let shown = values.show !== name;
  for (let i = 0; i < Number(values.pages); i += 1) {
    const page = make(new Chance(Number(values.seed) + operator * 1_000_003 + i));
    const result = score(page);
    for (const each of [row, sum]) {
      each.pages += 1;
      each.exact += Number(result.exact);
      each.lostPages += Number(result.lost > 0);
      each.wrong += result.wrong;
      each.versions += Number(!result.versions);
    }
    const failed = !result.exact || result.lost > 0 || result.wrong > 0 || !result.versions;
    if (failed && !shown) {
      shown = true;
      result.document.blocks.forEach(({ line, text, verdict }, at) => {
        const fate = verdict
          ? `${verdict.rule} ${verdict.because}`
          : page.lines[at]!.says
            ? "kept"
            : "-";
        console.log(`  ${line}\t${fate.padEnd(44)}\t${text.slice(0, 110)}`);
      });
    }
  }
  printRow(name, row);
});
for (const [group, row] of groups) printRow(`all ${group}`, row);

function printRow(name: string, { pages, exact, lostPages, wrong, versions }: Row): void {
  print(name, [pages, (exact / pages).toFixed(3), lostPages, wrong, versions]);
}

function print(name: string, cells: readonly (string | number)[]): void {
  console.log(name.padEnd(30) + cells.map((cell) => String(cell).padStart(10)).join(""));
}
