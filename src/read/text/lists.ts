/** Tells which paragraphs are items of a list: a mark alone proves nothing, marks in a row do. */
import type { ListMark } from "../../model/document.ts";
import { markOf, type Mark } from "./marks.ts";

/** A paragraph as far as lists are concerned. */
export interface Candidate {
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  readonly indent: number;
}

/** A list item: its text without its mark, and its place in the list. */
export interface Item {
  readonly text: string;
  readonly list: ListMark;
}

interface Marked {
  readonly index: number;
  readonly gap: number;
  readonly mark: Mark;
  readonly indent: number;
}

/** Blank lines that one list may have between two items. */
const WIDEST_GAP = 1;

/** For each paragraph that is an item of a list, by its index, the item. */
export function findItems(paragraphs: readonly Candidate[]): ReadonlyMap<number, Item> {
  const items = new Map<number, Item>();
  let group: Marked[] = [];
  paragraphs.forEach((paragraph, index) => {
    const mark = markOf(paragraph.text);
    if (!mark || paragraph.gap > WIDEST_GAP) {
      settle(group, items);
      group = [];
    }
    if (mark) group.push({ index, mark, gap: paragraph.gap, indent: paragraph.indent });
  });
  settle(group, items);
  return items;
}

/** Adds those of a row of marked paragraphs that are items. */
function settle(group: readonly Marked[], items: Map<number, Item>): void {
  const [first] = group;
  if (!first || (group.length === 1 && !first.mark.certain)) return;
  const spoken = spokenStyles(group);
  const depths = depthsOf(group);
  group.forEach(({ index, mark }, i) => {
    if (spoken.has(mark.style)) return;
    if (!mark.certain && !hasSibling(group, depths, i)) return;
    items.set(index, { text: mark.rest, list: { number: mark.number, depth: depths[i] ?? 0 } });
  });
}

/** Nesting by indent: an item is one deeper than the last one that is indented less. */
function depthsOf(group: readonly Marked[]): readonly number[] {
  const open: number[] = [];
  return group.map(({ indent }) => {
    while (open.length > 0 && (open.at(-1) ?? 0) > indent) open.pop();
    if (open.at(-1) !== indent) open.push(indent);
    return open.length - 1;
  });
}

/** Whether the next or the last item on its level has the same style and, where numbered, the neighbouring number. */
function hasSibling(group: readonly Marked[], depths: readonly number[], at: number): boolean {
  return [-1, 1].some((step) => {
    let i = at + step;
    while (i >= 0 && i < group.length && (depths[i] ?? 0) > (depths[at] ?? 0)) i += step;
    const own = group[at]?.mark;
    const other = group[i]?.mark;
    if (!own || other?.style !== own.style || depths[i] !== depths[at]) return false;
    return own.number === null || other.number === own.number + step;
  });
}

const SPEECH_MARKS: ReadonlySet<string> = new Set(["-", "–", "—"]);
/** How an utterance ends, or what introduces it, and a keyword of a list does not. */
const UTTERED = /[.!?…:»"”]$/;
const ASKED = /[?!]$/;

/**
 * The dashes of a row that open speech, as many languages print dialogue: it ends in full stops, and of a list's keywords
 * most do not. Plain hyphens in lines that follow each other open lists of whole sentences too, so there only questions tell.
 */
function spokenStyles(group: readonly Marked[]): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (const style of SPEECH_MARKS) {
    const lines = group.filter(({ mark }) => mark.style === style);
    const apart = lines.slice(1).every(({ gap }) => gap > 0);
    const sign = style === "-" && !apart ? ASKED : UTTERED;
    const uttered = lines.filter(({ mark }) => sign.test(mark.rest)).length;
    if (2 * uttered >= lines.length && uttered > 0) spoken.add(style);
  }
  return spoken;
}
