/** Verdicts to an article: which blocks are its body, pieces of a line glued again, sureness, the ledger. */
import { expect, test } from "vitest";
import type { Role } from "../src/model/article.ts";
import type { Block, Document, Fields } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { assemble } from "../src/stages/assemble.ts";

const FIELDS: Fields = {
  title: "T",
  subtitle: null,
  date: null,
  dateRaw: null,
  dateModified: null,
  dateline: null,
  byline: null,
  siteName: null,
  url: null,
  language: null,
  authors: [],
  images: [],
  tags: [],
  related: [],
  confidence: { title: 0.5, date: null },
};

type Shape = Partial<Block> & {
  readonly text: string;
  readonly role: Role;
  readonly of?: number;
  readonly sure?: number;
};

function documentOf(...shapes: readonly Shape[]): Document {
  const blocks = shapes.map(({ role, of, sure = 1, ...shape }, index): Block => {
    const verdict = {
      role,
      rule: "r",
      because: "b",
      confidence: sure,
      ...(of === undefined ? {} : { of }),
    };
    return {
      index,
      line: index + 1,
      lastLine: index + 1,
      kind: "paragraph",
      gap: 0,
      ...shape,
      verdict,
    };
  });
  const source = {
    path: "p",
    mediaType: "text/plain",
    encoding: "utf-8",
    sha256: "s",
    text: "",
    warnings: [],
  } as const;
  return { source, hints: [], blocks, settled: false, fields: FIELDS, warnings: [] };
}

const bodyOf = (...shapes: readonly Shape[]) => assemble(documentOf(...shapes), DEFAULTS).bodyText;

test("the body is what is of the body, in the order of the page", () => {
  const article = assemble(
    documentOf(
      { text: "Menu", role: "boilerplate" },
      { text: "T", role: "title" },
      { text: "One two.", role: "paragraph", sure: 0.5 },
      { text: "item", role: "list-item", kind: "list-item", list: { number: 1, depth: 0 } },
      { text: "One two.", role: "duplicate", of: 2 },
    ),
    { ...DEFAULTS, explain: true },
  );
  expect(article.bodyMarkdown).toBe("One two.\n\n1. item\n");
  expect(article.bodyText).toBe("One two.\n\nitem");
  expect(article.wordCount).toBe(3);
  expect(article.confidence).toEqual({ title: 0.5, date: null, body: 0.75 });
  expect(article.ledger?.map(({ line, role, of }) => [line, role, of])).toEqual([
    [1, "boilerplate", undefined],
    [2, "title", undefined],
    [3, "paragraph", undefined],
    [4, "list-item", undefined],
    [5, "duplicate", 3],
  ]);
});

test("a page without a body has no sureness of it", () => {
  const article = assemble(documentOf({ text: "Menu", role: "boilerplate" }), DEFAULTS);
  expect(article).toMatchObject({
    bodyMarkdown: "",
    bodyText: "",
    wordCount: 0,
    confidence: { body: null },
  });
});

test("pieces of a line are glued again, with what stood between them", () => {
  expect(
    bodyOf(
      { text: "One.", role: "paragraph", line: 1 },
      { text: "Two.", role: "paragraph", line: 1, continues: true },
      { text: "三。", role: "paragraph", line: 1, continues: true, glued: true },
      { text: "Other.", role: "paragraph", line: 2 },
    ),
  ).toBe("One. Two.三。\n\nOther.");
});

test("pieces whose neighbour was dropped are glued too, pieces of another line never", () => {
  expect(
    bodyOf(
      { text: "One.", role: "paragraph", line: 1 },
      { text: "Two.", role: "duplicate", of: 0, line: 1, continues: true },
      { text: "Three.", role: "paragraph", line: 1, continues: true },
      { text: "Menu", role: "boilerplate", line: 2 },
      { text: "Four.", role: "paragraph", line: 2, continues: true },
    ),
  ).toBe("One. Three.\n\nFour.");
});

test("a pasted line is printed as what its role makes of it", () => {
  const { bodyMarkdown } = assemble(
    documentOf(
      { text: "What the council said", role: "heading" },
      { text: "It said nothing.", role: "paragraph" },
      { text: "Not a word", role: "quote" },
      { text: "tea", role: "list-item" },
      { text: "coffee", role: "list-item" },
    ),
    DEFAULTS,
  );
  expect(bodyMarkdown).toBe(
    "## What the council said\n\nIt said nothing.\n\n> Not a word\n\n- tea\n- coffee\n",
  );
});

test("an article without text is warned of", () => {
  const empty = assemble(documentOf({ text: "Menu", role: "boilerplate" }), DEFAULTS);
  expect(empty.warnings.map(({ code }) => code)).toEqual(["body-empty"]);
  const whole = assemble(documentOf({ text: "Cars cross.", role: "paragraph" }), DEFAULTS);
  expect(whole.warnings).toEqual([]);
});
