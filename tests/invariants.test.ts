/** What must hold for every page: over the fixtures and over pages made up at random. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadReader } from "../src/formats.ts";
import type { Article, Role } from "../src/model/article.ts";
import type { Block, Document, Stage } from "../src/model/document.ts";
import { NewscleanError } from "../src/model/errors.ts";
import { parseMarkdown } from "../src/model/markdown.ts";
import { DEFAULTS, type FrontMatterStyle, type Options } from "../src/model/options.ts";
import { clean, examine, type Input } from "../src/pipeline.ts";
import { decode } from "../src/read/decode.ts";
import { blocksOf } from "../src/read/markdown/blocks.ts";
import { dedupe } from "../src/stages/dedupe.ts";
import { keepFootnotes } from "../src/stages/footnotes.ts";
import { findFields } from "../src/stages/fields.ts";
import { label, prepareLabel } from "../src/stages/label.ts";
import { markTemplate } from "../src/stages/template.ts";
import { writeJson } from "../src/write/json.ts";
import { writeMarkdown } from "../src/write/markdown.ts";
import { loadCases } from "./fixture-cases.ts";
import { htmlPages, pastedPages } from "./made-up-pages.ts";

const ROLES: ReadonlySet<Role> = new Set([
  "title",
  "subtitle",
  "byline",
  "date",
  "dateline",
  "caption",
  "credit",
  "heading",
  "paragraph",
  "list-item",
  "quote",
  "table",
  "code",
  "teaser",
  "boilerplate",
  "duplicate",
]);

const STAGES: readonly (readonly [string, Stage])[] = [
  ["dedupe", dedupe],
  ["label", label],
  ["keepFootnotes", keepFootnotes],
  ["findFields", findFields],
  ["markTemplate", markTemplate],
];

/** Styles whose output says that it is an article. */
const STYLES: readonly FrontMatterStyle[] = [
  "newsclean",
  "hugo",
  "jekyll",
  "astro",
  "eleventy",
  "obsidian",
];

function deepFreeze<T>(value: T): T {
  if (
    typeof value === "object" &&
    value !== null &&
    !Object.isFrozen(value) &&
    !ArrayBuffer.isView(value)
  ) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

async function readPage(input: Input, options: Options): Promise<Document> {
  const source = await decode(input, options);
  return (await loadReader(source.mediaType))(source, options);
}

/** What a block is, whatever was decided about it. */
const identity = (block: Block) => ({ ...block, verdict: undefined });

async function stagesKeepBlocks(input: Input, options: Options): Promise<void> {
  let document = deepFreeze(await readPage(input, options));
  await prepareLabel(document);
  for (const [name, stage] of STAGES) {
    const next = deepFreeze(stage(document, options));
    expect(next.blocks.map(identity), name).toEqual(document.blocks.map(identity));
    expect(next.source, name).toEqual(document.source);
    document = next;
  }
}

async function everyBlockHasOneVerdict(input: Input, options: Options): Promise<void> {
  const { blocks } = await examine(input, options);
  blocks.forEach((block, i) => {
    const { index, verdict } = block;
    expect(index).toBe(i);
    expect(ROLES.has(verdict!.role), verdict!.role).toBe(true);
    expect(verdict!.rule).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(verdict!.because).not.toBe("");
    expect(verdict!.confidence).toBeGreaterThanOrEqual(0);
    expect(verdict!.confidence).toBeLessThanOrEqual(1);
    expect(verdict!.of !== undefined).toBe(verdict!.role === "duplicate");
    if (verdict!.of !== undefined) {
      expect(verdict!.of).not.toBe(i);
      expect(blocks[verdict!.of]).toBeDefined();
    }
  });
  const { ledger } = await clean(input, { ...options, explain: true });
  expect(ledger!.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
}

async function dedupeTwiceIsOnce(input: Input, options: Options): Promise<void> {
  const once = dedupe(await readPage(input, options));
  expect(dedupe(once)).toEqual(once);
}

/** Letters and digits only: hyphens at line ends, spaces and typography do not make a word. */
const letters = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

async function noWordIsInvented(input: Input, options: Options): Promise<void> {
  const { blocks, source, hints, fields } = await examine(input, options);
  const article = await clean(input, options);
  const settled = fields && blocks.every(({ verdict }) => verdict?.rule === "settled");
  const evidence = [
    source.text,
    ...blocks.map(({ text }) => text),
    ...hints.map(({ value }) => value),
  ];
  const haystack = letters(evidence.join("\n"));
  const { title, subtitle, byline, dateline, authors, images, bodyText } = article;
  const printed = [title, subtitle, byline, dateline, bodyText]
    .concat(authors.map(({ name }) => name))
    .concat(images.flatMap(({ caption, credit }) => [caption, credit]))
    .flatMap((text) => text?.split(/\s+/) ?? []);
  if (settled) return;
  for (const word of printed) expect(haystack).toContain(letters(word));
}

/** A line of text, by kind; a quote's paragraphs are one block or several, which is the same quote. */
const linesOf = (blocks: readonly Pick<Block, "kind" | "text">[]) =>
  blocks.flatMap(({ kind, text }) => text.split("\n").map((line) => `${kind}: ${line}`));

async function markdownHoldsTheBlocks(input: Input, options: Options): Promise<void> {
  const { bodyMarkdown, bodyText } = await clean(input, options);
  // What stands for a picture is no text.
  const again = blocksOf(parseMarkdown(bodyMarkdown), 1).filter(({ kind }) => kind !== "image");
  expect(linesOf(again).map((line) => line.slice(line.indexOf(": ") + 2))).toEqual(
    bodyText === "" ? [] : bodyText.split(/\n+/),
  );
}

async function cleaningOutputChangesNothing(input: Input, options: Options): Promise<void> {
  const article = await clean(input, options);
  for (const frontMatter of STYLES) {
    const printed = writeMarkdown(article, { ...DEFAULTS, frontMatter });
    const path = "article.md";
    const again = await clean({ bytes: Buffer.from(printed), path }, { frontMatter });
    expect(writeMarkdown(again, { ...DEFAULTS, frontMatter })).toBe(printed);
  }
  const again = await clean({ bytes: Buffer.from(writeJson(article)), path: "article.json" });
  const apart = (found: Article) => ({ ...found, source: undefined, ledger: undefined });
  expect(apart(again)).toEqual(apart(article));
}

const INVARIANTS: readonly (readonly [
  string,
  (input: Input, options: Options) => Promise<void>,
])[] = [
  ["every block has exactly one verdict, and its place in the ledger", everyBlockHasOneVerdict],
  ["stages write nothing into their input and keep all blocks in order", stagesKeepBlocks],
  ["dedupe twice is dedupe once", dedupeTwiceIsOnce],
  ["no word of the output is absent from the source", noWordIsInvented],
  ["the Markdown, parsed again, holds the same blocks", markdownHoldsTheBlocks],
  ["cleaning the output changes nothing", cleaningOutputChangesNothing],
];

describe("over the fixtures", () => {
  const cases = loadCases();
  describe.each(INVARIANTS)("%s", (_, holds) => {
    test.each(cases.map((page) => [page.name, page] as const))("%s", async (_name, page) => {
      const input = { bytes: page.bytes, path: join(page.folder, page.input) };
      await holds(input, { ...DEFAULTS, ...page.options });
    });
  });

  test("a page does not depend on the pages before it", async () => {
    const alone = new Map<string, Article>();
    const all = async (order: readonly (typeof cases)[number][]) => {
      for (const { name, bytes, input, options } of order) {
        const article = await clean({ bytes, path: input }, options);
        expect(article).toEqual(alone.get(name) ?? article);
        alone.set(name, article);
      }
    };
    await all(cases);
    await all([...cases].reverse());
  });
});

describe("over pages made up at random", () => {
  const kinds = { pasted: pastedPages, HTML: htmlPages };
  describe.each(Object.entries(kinds))("%s", (_kind, pages) => {
    test.each(INVARIANTS)("%s", async (_, holds) => {
      await fc.assert(
        fc.asyncProperty(pages, (page) => holds(page, DEFAULTS).catch(rethrow)),
        { seed: 7, numRuns: 60 },
      );
    });
  });
});

/** A page that newsclean refuses has no output for anything to hold of. */
function rethrow(error: unknown): void {
  if (!(error instanceof NewscleanError)) throw error;
}
