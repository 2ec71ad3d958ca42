/** Marks as part of the article the footnotes that its text refers to, wherever on the page they stand. */
import type { Role } from "../model/article.ts";
import type { Block, Document, Verdict } from "../model/document.ts";
import { withVerdict } from "../model/with-verdict.ts";

/** Roles of the article's text. */
const TEXT: ReadonlySet<Role> = new Set(["heading", "paragraph", "list-item", "quote", "table"]);
/** Roles that a footnote may be taken for; one that repeats another block stays a repeat. */
const MISTAKEN: ReadonlySet<Role> = new Set(["teaser", "boilerplate", "caption"]);

/** The document with each footnote as sure as the surest block that refers to it. */
export function keepFootnotes(document: Document): Document {
  const { blocks } = document;
  if (document.settled || !blocks.some(({ footnote }) => footnote !== undefined)) return document;
  const referring = new Map<string, Verdict>();
  for (const { verdict, notes } of blocks) {
    if (!verdict || !TEXT.has(verdict.role)) continue;
    for (const note of notes ?? []) {
      const known = referring.get(note);
      if (!known || known.confidence < verdict.confidence) referring.set(note, verdict);
    }
  }
  return { ...document, blocks: blocks.map((block) => keep(block, referring)) };
}

function keep(block: Block, referring: ReadonlyMap<string, Verdict>): Block {
  const { footnote, verdict, kind } = block;
  const by = footnote === undefined ? undefined : referring.get(footnote);
  if (!by || !verdict || !MISTAKEN.has(verdict.role)) return block;
  const because = "the article refers to it as a footnote";
  const role = kind === "quote" || kind === "heading" ? kind : "paragraph";
  return withVerdict(block, { role, rule: "footnote", because, confidence: by.confidence });
}
