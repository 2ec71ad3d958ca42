/** Compares what a page keeps with its truth. */
import { dedupe } from "../../src/stages/dedupe.ts";
import type { Document } from "../../src/model/document.ts";
import { unitsOf, type Line, type Page } from "./pages.ts";
import { pageOf } from "./page-of.ts";

/** How one page came out. */
export interface Score {
  /** The kept lines say the truth's words: all, once, in order. */
  readonly exact: boolean;
  /** True blocks of which some word is in no kept line. */
  readonly lost: number;
  /** Marked lines that are no copy: of no true block, or marked though the page has none. */
  readonly wrong: number;
  /** Whether the later version is kept, and the warning there, where versions differ. */
  readonly versions: boolean;
  readonly document: Document;
}

/** Cleans a page of its repeats and scores it. */
export function score(page: Page): Score {
  const document = dedupe(pageOf(page.lines.map((line) => line.text)));
  const kept = page.lines.filter((_, i) => !document.blocks[i]!.verdict);
  const marked = page.lines.filter((_, i) => document.blocks[i]!.verdict);
  const words = page.truth.map((text) => unitsOf(text).length);
  const texts = new Set(kept.map((line) => line.text));
  const isKept = (line: Line): boolean => texts.has(line.text);
  const warned = document.warnings.some((warning) => warning.code === "version-differs");
  return {
    exact: isExact(page, kept, words),
    lost: countLost(page, kept, words),
    wrong: page.clean ? marked.length : marked.filter((line) => !line.says && !isKept(line)).length,
    versions: !page.differs || (warned && (page.kept ?? []).every((text) => texts.has(text))),
    document,
  };
}

/** Equal blocks are one class: which of two equal refrains is kept can't be seen. */
function classesOf(truth: readonly string[]): number[] {
  const first = new Map<string, number>();
  return truth.map((text, i) => {
    if (!first.has(text)) first.set(text, i);
    return first.get(text)!;
  });
}

function isExact({ truth }: Page, kept: readonly Line[], words: readonly number[]): boolean {
  const classes = classesOf(truth);
  const said = kept
    .flatMap((line) => line.says ?? [])
    .flatMap(({ block, from, to }) =>
      Array.from({ length: to - from }, (_, i) => `${classes[block]!}:${from + i}`),
    );
  const wanted = truth.flatMap((_, block) =>
    Array.from({ length: words[block]! }, (__, i) => `${classes[block]!}:${i}`),
  );
  return said.length === wanted.length && said.every((word, i) => word === wanted[i]);
}

function countLost({ truth }: Page, kept: readonly Line[], words: readonly number[]): number {
  const classes = classesOf(truth);
  const said = new Set<string>();
  for (const { says } of kept) {
    for (const { block, from, to } of says ?? []) {
      for (let i = from; i < to; i += 1) said.add(`${classes[block]!}:${i}`);
    }
  }
  let lost = 0;
  truth.forEach((_, block) => {
    for (let i = 0; i < words[block]!; i += 1) {
      if (said.has(`${classes[block]!}:${i}`)) continue;
      lost += 1;
      return;
    }
  });
  return lost;
}
