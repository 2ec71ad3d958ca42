/** What one page adds to what is known of its site: which blocks it has, and which lie outside its article. */
import { keysOf } from "../../model/block-key.ts";
import type { Block, Document } from "../../model/document.ts";
import { sketchOf, type Sketch } from "../similar/sketch.ts";

/** One page as the learner sees it. */
export interface Observation {
  /** The page's own address, where it names one. */
  readonly url: string | null;
  /** Sketch of the article's body: a story printed five times must count once. */
  readonly body: Sketch;
  /** Its different blocks. */
  readonly blocks: readonly ObservedBlock[];
}

/** A block of a page as the learner sees it. */
export interface ObservedBlock {
  readonly key: number;
  readonly anyNumber: boolean;
  /** Whether it stands inside the article. */
  readonly inside: boolean;
  readonly length: number;
  readonly line: number;
  readonly text: string;
}

/** Longest block that can be a template's, in characters: the longest notices on cookies and rights have about 1,500. */
const MAX_BLOCK_LENGTH = 2000;

/**
 * Share of the body's characters at either end that do not count as inside the article:
 * a stray footer sentence that was taken for text must not pull the whole footer in.
 */
const LOOSE_END = 0.05;

const TEXT_ROLES: ReadonlySet<string> = new Set(["paragraph", "list-item", "quote", "table"]);

/** The observation of a marked page; a settled page has no site around it and gives no blocks. */
export function observe(document: Document): Observation {
  const { blocks } = document;
  const body = blocks.filter(isText);
  const span = bodySpan(body);
  const seen = new Map<number, ObservedBlock>();
  const note = (block: Block, key: number | null, anyNumber: boolean): void => {
    if (key === null) return;
    const inside = block.index >= span.first && block.index <= span.last;
    const { text, line } = block;
    const before = seen.get(key);
    const first = before ?? { key, anyNumber, inside, length: text.length, line, text };
    seen.set(key, { ...first, inside: first.inside || inside });
  };
  for (const block of document.settled ? [] : blocks) {
    if (block.text.length > MAX_BLOCK_LENGTH) continue;
    const keys = keysOf(block.text);
    note(block, keys.exact, false);
    note(block, keys.anyNumber, true);
  }
  return {
    url: document.fields?.url ?? document.hints.find(({ field }) => field === "url")?.value ?? null,
    body: sketchOf(body.map(({ text }) => text).join("\n")),
    blocks: [...seen.values()],
  };
}

function isText(block: Block): boolean {
  return block.verdict !== undefined && TEXT_ROLES.has(block.verdict.role);
}

/** Where the article's text lies, loose ends aside. */
function bodySpan(body: readonly Block[]): { readonly first: number; readonly last: number } {
  const total = body.reduce((sum, { text }) => sum + text.length, 0);
  let passed = 0;
  let first = Infinity;
  let last = -1;
  for (const { text, index } of body) {
    const begin = passed;
    passed += text.length;
    if (passed > total * LOOSE_END) first = Math.min(first, index);
    if (begin < total * (1 - LOOSE_END)) last = index;
  }
  return { first, last };
}
