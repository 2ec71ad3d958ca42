/** Finds the blocks of a page that repeat others: one round of matching, judging and marking. */
import { lesserSide } from "./choose.ts";
import { fillSide } from "./fill.ts";
import { changeOf, isCopiedStretch } from "./judge.ts";
import { Marks, type Mark } from "./marks.ts";
import { matchWords } from "./matches.ts";
import { Page } from "./page.ts";
import type { Run } from "./run.ts";
import { findRuns } from "./runs.ts";
import { sidesOf, type Sides } from "./side.ts";
import { markSingle } from "./singles.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";
import { CAPTION } from "./policy.ts";
import type { Words } from "./words.ts";
import { room } from "./room.ts";

/** The marks of a page's blocks, by their place in it; empty when nothing is a copy. */
export function findRepeats(words: Words): Mark[] {
  const matched = matchWords(words);
  if (matched === null) return [];
  const runs = findRuns(words, matched);
  if (runs.length === 0) return [];
  const page = new Page(words, matched);
  const marks = new Marks(page);
  const repeats = countRepeats(page, runs);
  const short: Run[] = [];
  for (const run of runs) {
    const sides = sidesOf(page, run);
    if (isCopiedStretch(page, sides)) markStretch(page, run, sides, marks);
    else short.push(run);
  }
  for (const run of short) {
    for (const stretch of stretchesOf(run.links)) {
      if (!saysSomething(page, stretch)) continue;
      page.mirror(stretch.links, (mirror) => {
        markSingle(page, { stretch, mirror, repeats }, marks);
      });
    }
  }
  return marks.list();
}

/** Whether a stretch has more than buttons and labels, which most stretches are. */
function saysSomething(page: Page, { links }: Stretch): boolean {
  return links.some(({ dst }) => page.letters(dst) >= CAPTION);
}

/** Marks the lesser side of a copied stretch. */
function markStretch(page: Page, run: Run, sides: Sides, marks: Marks): void {
  page.mirror(run.links, (mirror) => {
    const change = changeOf(page, sides);
    const lesser = lesserSide(page, sides, { mirror, change });
    const kept = lesser === "dst" ? "src" : "dst";
    const versions =
      lesser === "dst"
        ? { partners: page.source, inverse: mirror, change }
        : { partners: mirror, inverse: page.source, change };
    for (const block of sides[lesser].blocks) marks.markEdited(block, versions, "repeat-run");
    const { partners } = versions;
    fillSide(page, { lesser: sides[lesser], kept: sides[kept], partners }, marks);
  });
}

/** How often each block is repeated, counted at the first block of its kind. */
function countRepeats(page: Page, runs: readonly Run[]): Int32Array {
  const repeats = room.lend(page.texts.length);
  for (const { links } of runs) {
    for (const { src } of links) {
      const first = page.firstOf(src);
      repeats[first] = (repeats[first] ?? 0) + 1;
    }
  }
  return repeats;
}
