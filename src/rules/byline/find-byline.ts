/** Finds who wrote the article: the byline as printed and the names in it. */
import type { Author } from "../../model/article.ts";
import type { Verdict } from "../../model/document.ts";
import { squeeze } from "../../model/text.ts";
import { foldText } from "../fold-text.ts";
import { repeats, verdict, type Marks } from "../marks.ts";
import { hintsOf, type Page } from "../page.ts";
import type { Title } from "../title/find-title.ts";
import { nobodies } from "./byline-words.ts";
import { parseByline, type Byline } from "./parse-byline.ts";

/** The byline that was found. */
export interface FoundByline {
  /** As printed, `null` where the page prints none. */
  readonly byline: string | null;
  readonly authors: readonly Author[];
  readonly marks: Marks;
}

/** A byline stands at most this far from the headline. In blocks. */
const REACH_BELOW = 14;
const REACH_ABOVE = 3;
/** A line that is mostly names. */
const MOSTLY = 0.34;
/** A bare name must fill its line. */
const BARE = 0.75;
/** A byline that ends the article stands right below it. In blocks. */
const REACH_AFTER = 2;

interface Line {
  readonly index: number;
  readonly byline: Byline;
  readonly score: number;
}

/** The byline and authors; empty where neither the page nor its head names any. */
export function findByline(
  page: Page,
  title: Title,
  taken: ReadonlyMap<number, Verdict>,
): FoundByline {
  const line = bestLine(page, title, taken);
  const told = hintedNames(page);
  const names = line === null || told.length > 0 ? told : line.byline.names;
  const real = names.filter((name) => !nobodies().has(foldText(name)));
  return {
    byline: line === null ? null : squeeze(page.blocks[line.index]?.text ?? ""),
    authors: (real.length > 0 ? real : names).map((name) => ({ name })),
    marks: line === null ? new Map() : marksOf(page, line),
  };
}

function hintedNames(page: Page): readonly string[] {
  return [...new Set(hintsOf(page, "author").map(({ value }) => squeeze(value)))];
}

function bestLine(page: Page, title: Title, taken: ReadonlyMap<number, Verdict>): Line | null {
  const anchor = title.block >= 0 ? title.block : page.body.first;
  const places = new Set<number>();
  for (let i = anchor - REACH_ABOVE; i <= anchor + REACH_BELOW; i += 1) places.add(i);
  for (let i = page.body.last + 1; i <= page.body.last + REACH_AFTER; i += 1) places.add(i);
  let best: Line | null = null;
  for (const index of places) {
    const line = taken.has(index) ? null : lineAt(page, index, anchor);
    if (line && line.score > (best?.score ?? 0)) best = line;
  }
  return best;
}

function lineAt(page: Page, index: number, anchor: number): Line | null {
  const block = page.blocks[index];
  if (!block || block.verdict?.role === "duplicate") return null;
  const dates = page.dates[index] ?? [];
  const byline = parseByline(
    block.text,
    dates.map(({ raw }) => raw),
  );
  if (!byline || byline.share < (byline.opened ? MOSTLY : BARE)) return null;
  const near = 1 - Math.abs(index - anchor) / (2 * REACH_BELOW);
  return { index, byline, score: (byline.opened ? 2 : 0.5) + near + byline.share };
}

function marksOf(page: Page, { index, byline }: Line): Marks {
  const because = byline.opened ? "opens like a byline" : "a name beside the headline";
  const marks = new Map([[index, verdict("byline", "byline", because, 0.8)]]);
  for (const copy of page.saying.get(page.folded[index] ?? "") ?? []) {
    if (copy !== index && page.blocks[copy]?.verdict?.role !== "duplicate") {
      marks.set(copy, repeats(index, "byline-again", "says the byline again"));
    }
  }
  return marks;
}
