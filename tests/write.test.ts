/** Articles to Markdown, plain text, JSON and HTML: what is printed, and that page text never becomes markup. */
import fc from "fast-check";
import type { PhrasingContent } from "mdast";
import { describe, expect, test } from "vitest";
import type { Article } from "../src/model/article.ts";
import type { Block, BlockKind } from "../src/model/document.ts";
import { parseMarkdown } from "../src/model/markdown.ts";
import { DEFAULTS, type FrontMatterStyle } from "../src/model/options.ts";
import { squeeze } from "../src/model/text.ts";
import { blocksOf } from "../src/read/markdown/blocks.ts";
import { printBody, printBodyText } from "../src/write/body.ts";
import { writeHtml } from "../src/write/html.ts";
import { writeJson } from "../src/write/json.ts";
import { writeMarkdown } from "../src/write/markdown.ts";
import { writeText } from "../src/write/text.ts";

function block(kind: BlockKind, text: string, more: Partial<Block> = {}): Block {
  return { index: 0, line: 1, lastLine: 1, kind, text, gap: 0, ...more };
}

const item = (text: string, number: number | null = null, depth = 0) =>
  block("list-item", text, { list: { number, depth } });

const reread = (markdown: string) => blocksOf(parseMarkdown(markdown), 1);

describe("the text of a page never becomes markup", () => {
  const hostile = [
    "# heading",
    "#hashtag",
    "- item",
    "+ item",
    "* item",
    "-",
    "1. item",
    "1) item",
    "1986. That was the year",
    "> quote",
    ">quote",
    "---",
    "***",
    "===",
    "___",
    "+++",
    "```js",
    "~~~",
    "| a | b |",
    "|---|---|",
    ":--",
    "<script>alert(1)</script>",
    "<!-- comment -->",
    "<b>bold</b>",
    "<https://example.org>",
    "https://example.org/a_b_c",
    "www.example.org",
    "ann@example.org",
    "&amp; &copy; &#35; &",
    "AT&T and R&D;",
    "[x](y)",
    "![x](y)",
    "[x]: y",
    "[^1]: note",
    "[ ] task",
    "_a_ __b__ *c* **d** ~e~ ~~f~~ `g` ``h``",
    "snake_case_name and *star",
    "ends with a backslash\\",
    "\\# escaped \\\\ twice",
    "a \\ b",
    "title: not front matter",
    "{{ template }} {% tag %}",
    "$a^2$",
    "Wow![link]",
    "Sum = 3",
    "heading ###",
    "a ] b [ c",
    "“Quoted” – text…",
    "100%",
    "1.",
    "(1) one",
    "•",
    "⁎ * ⁎",
  ];

  test.each(hostile)("%s", (text) => {
    for (const kind of ["paragraph", "heading", "list-item", "quote"] as const) {
      const printed = printBody([block(kind, text), block("paragraph", "After.")]);
      const [first, second, ...rest] = reread(printed);
      expect(first).toMatchObject({ kind, text });
      expect(second).toMatchObject({ kind: "paragraph", text: "After." });
      expect(rest).toEqual([]);
      const inline = first?.content ?? [];
      const plain: readonly PhrasingContent["type"][] = ["text"];
      expect(inline.filter((node) => !plain.includes(node.type))).toEqual([]);
    }
  });

  const nasty = fc.string({
    unit: fc.constantFrom(..."#-+*_=>|`~<&[]()!\\:.1;/a B\u00e9字 '\"{$^%".split("")),
    maxLength: 24,
  });

  test("whatever it is made of, alone and beside other blocks", () => {
    const blocks = fc.array(
      fc.record({
        kind: fc.constantFrom<BlockKind>("paragraph", "heading", "list-item", "quote"),
        text: nasty.map(squeeze).filter((text) => text !== ""),
        number: fc.option(fc.integer({ min: 0, max: 3 })),
        depth: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(blocks, (shapes) => {
        const page = shapes.map(({ kind, text, number, depth }) =>
          kind === "list-item" ? item(text, number, depth) : block(kind, text),
        );
        const printed = printBody(page);
        const again = reread(printed);
        expect(textsOf(again)).toEqual(textsOf(page));
        expect(printBody(again)).toBe(printed);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  test("in cells of tables and in code", () => {
    fc.assert(
      fc.property(
        fc.array(nasty.map(squeeze), { minLength: 2, maxLength: 6 }),
        nasty,
        (cells, code) => {
          const row = {
            type: "tableRow" as const,
            children: cells.map((value) => ({
              type: "tableCell" as const,
              children: value === "" ? [] : [{ type: "text" as const, value }],
            })),
          };
          const table = block("table", "", { node: { type: "table", children: [row, row] } });
          const printed = printBody([table, block("code", code)]);
          const [first, second] = reread(printed);
          expect(first?.text).toBe([cells, cells].map((line) => line.join("\t")).join("\n"));
          expect(second?.text).toBe(code);
          expect(printBody([first!, second!])).toBe(printed);
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});

/** The kinds and texts; a quote's paragraphs are one block or several, which is the same quote. */
function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ kind, text }) => text.split("\n").map((line) => `${kind}: ${line}`));
}

describe("blocks", () => {
  test.each<readonly [string, readonly Block[], string]>([
    ["none", [], ""],
    [
      "headings by level",
      [block("heading", "A", { level: 3 }), block("heading", "B")],
      "### A\n\n## B\n",
    ],
    [
      "headings below the title",
      [block("heading", "A", { level: 1 }), block("heading", "B", { level: 6 })],
      "## A\n\n###### B\n",
    ],
    ["a list of bullets", [item("a"), item("b")], "- a\n- b\n"],
    ["a list of numbers", [item("a", 7), item("b", 8)], "7. a\n8. b\n"],
    ["a missing number keeps the others right", [item("a", 1), item("b", 3)], "1. a\n\n3) b\n"],
    [
      "nested lists",
      [item("a"), item("b", 1, 1), item("c", 2, 1), item("d")],
      "- a\n  1. b\n  2. c\n- d\n",
    ],
    ["lists of two kinds", [item("a"), item("b", 1)], "- a\n\n1. b\n"],
    ["a quote of two paragraphs", [block("quote", "a"), block("quote", "b")], "> a\n>\n> b\n"],
    ["code", [block("code", "if (a) {\n  b();\n}")], "```\nif (a) {\n  b();\n}\n```\n"],
    ["verse", [block("paragraph", "one\ntwo")], "one\\\ntwo\n"],
    [
      "an image",
      [
        block("image", "x", {
          markup: { ...({} as NonNullable<Block["markup"]>), image: { url: "a.png", alt: "x" } },
        }),
      ],
      "![x](a.png)\n",
    ],
    [
      "inline markup",
      [
        block("paragraph", "a b", {
          content: [
            { type: "strong", children: [{ type: "text", value: "a" }] },
            { type: "text", value: " b" },
          ],
        }),
      ],
      "**a** b\n",
    ],
    [
      "a later paragraph of an item",
      [
        item("a"),
        block("list-item", "b", { list: { number: null, depth: 0, continued: true } }),
        item("c"),
      ],
      "- a\n\n  b\n- c\n",
    ],
  ])("%s", (_, blocks, markdown) => {
    expect(printBody(blocks)).toBe(markdown);
  });

  test("as plain text: a blank line between blocks, none between items", () => {
    const page = [
      block("paragraph", "a"),
      item("b"),
      item("c", 1),
      block("image", ""),
      block("paragraph", "d"),
    ];
    expect(printBodyText(page)).toBe("a\n\nb\nc\n\nd");
  });

  test("a paragraph of 10,000 signs and a list of 5,000 numbers print", () => {
    const signs = "* _ [ ".repeat(10_000 / 3).trim();
    const items = Array.from({ length: 5000 }, (_, i) => item("x", i + 1));
    const again = reread(printBody([block("paragraph", signs), ...items]));
    expect(again).toHaveLength(5001);
    expect(again[0]?.text).toBe(signs);
    expect(again.at(-1)?.list).toEqual({ number: 5000, depth: 0 });
  });
});

const ARTICLE: Article = {
  schemaVersion: 1,
  title: "Bridge: 3 years, “one” lesson",
  subtitle: "What rust costs",
  date: "2024-05-01",
  dateRaw: "1 May 2024",
  dateModified: "2024-05-02T10:00:00+02:00",
  dateline: "OLDTOWN",
  byline: "By Ann Berg and Bo Lind",
  authors: [{ name: "Ann Berg" }, { name: "Bo Lind" }],
  siteName: "The Courier",
  url: "https://courier.example/bridge",
  language: "en",
  images: [
    { url: "https://courier.example/a.jpg", alt: null, caption: "The bridge", credit: "C. Holm" },
    { url: null, alt: null, caption: "Rust", credit: null },
  ],
  tags: ["rust", "no"],
  bodyMarkdown: "First paragraph.\n\n- a\n- b\n",
  bodyText: "First paragraph.\n\na\nb",
  wordCount: 4,
  related: [{ title: "Ferry fares rise", date: null, url: null }],
  warnings: [],
  confidence: { title: 0.9, date: 1, body: 0.8 },
  source: { path: "a.txt", mediaType: "text/plain", encoding: "utf-8", sha256: "0" },
};
const BARE: Article = {
  ...ARTICLE,
  title: null,
  subtitle: null,
  date: null,
  dateRaw: null,
  dateModified: null,
  dateline: null,
  byline: null,
  authors: [],
  siteName: null,
  url: null,
  language: null,
  images: [],
  tags: [],
};

const markdown = (article: Article, frontMatter: FrontMatterStyle = "newsclean") =>
  writeMarkdown(article, { ...DEFAULTS, frontMatter });

describe("Markdown", () => {
  test("the contract's front matter", () => {
    expect(markdown(ARTICLE)).toBe(`---
title: "Bridge: 3 years, “one” lesson"
date: 2024-05-01
subtitle: What rust costs
dateModified: 2024-05-02T10:00:00+02:00
dateline: OLDTOWN
byline: By Ann Berg and Bo Lind
authors:
  - name: Ann Berg
  - name: Bo Lind
siteName: The Courier
url: https://courier.example/bridge
language: en
images:
  - url: https://courier.example/a.jpg
    caption: The bridge
    credit: C. Holm
  - caption: Rust
tags:
  - rust
  - "no"
---

First paragraph.

- a
- b
`);
  });

  test("only what is known", () => {
    expect(markdown(BARE)).toBe("---\ntitle: null\n---\n\nFirst paragraph.\n\n- a\n- b\n");
  });

  test("without a body", () => {
    expect(markdown({ ...BARE, title: "T", bodyMarkdown: "" })).toBe("---\ntitle: T\n---\n");
  });

  test("without front matter the title is the first heading", () => {
    expect(markdown({ ...BARE, title: "# 1" }, "none")).toBe(
      "# # 1\n\nFirst paragraph.\n\n- a\n- b\n",
    );
  });

  test.each<readonly [FrontMatterStyle, readonly string[], readonly string[]]>([
    [
      "hugo",
      ["date: 2024-05-01", "lastmod: ", "params:", "  source_url: https"],
      ["\nurl:", "\nauthors:"],
    ],
    [
      "jekyll",
      ["date: 2024-05-01", "last_modified_at: ", "source_url: https"],
      ["\nurl:", "published:", "permalink:"],
    ],
    [
      "astro",
      ["pubDate: 2024-05-01", "updatedDate: ", "heroImage: https", "description: What"],
      ["\ndate:"],
    ],
    ["eleventy", ["date: 2024-05-01", "keywords:"], ["\ntags:", "permalink:", "\nurl:"]],
    [
      "obsidian",
      ["published: 2024-05-01", "source: https", "image_caption: The bridge"],
      ["  - name:"],
    ],
  ])("%s", (style, present, absent) => {
    const printed = markdown(ARTICLE, style);
    for (const line of present) expect(printed).toContain(`\n${line}`);
    for (const line of absent) expect(printed).not.toContain(line);
  });

  test.each([
    "yes",
    "12:30",
    "2024-05-01",
    "1_000",
    "Null",
    "~",
    "- a",
    "a: b",
    "#x",
    "'",
    '"',
    "[a]",
    "{a}",
    "a #b",
    "%",
    "@x",
    "&a",
    "*a",
    "!a",
    "\\new",
    "1984",
    "0x1F",
    "5e3",
  ])("a title %s is quoted where a reader would take it for something else", (title) => {
    const line = markdown({ ...BARE, title }).split("\n")[1]!;
    expect(/[a-z]{3,}/i.test(title) && !/^(?:yes|null)$/i.test(title) ? title : line).not.toBe(
      `title: ${title}`,
    );
  });
});

describe("the other formats", () => {
  test("plain text", () => {
    expect(writeText(ARTICLE)).toBe(
      "Bridge: 3 years, “one” lesson\n\nWhat rust costs\n\nBy Ann Berg and Bo Lind\n\n1 May 2024\n\nFirst paragraph.\n\na\nb\n",
    );
    expect(writeText({ ...BARE, bodyText: "x" })).toBe("x\n");
  });

  test("JSON", () => {
    expect(JSON.parse(writeJson(ARTICLE))).toEqual(ARTICLE);
    expect(writeJson(ARTICLE).endsWith("}\n")).toBe(true);
  });

  test("HTML is a whole document", () => {
    const html = writeHtml(ARTICLE);
    expect(html).toMatch(
      /^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Bridge: 3 years/,
    );
    expect(html).toContain('<meta property="article:published_time" content="2024-05-01">');
    expect(html).toContain('<link rel="canonical" href="https://courier.example/bridge">');
    expect(html).toContain("<h1>Bridge: 3 years, “one” lesson</h1>");
    expect(html).toContain('<time datetime="2024-05-01">1 May 2024</time>');
    expect(html).toContain("<figcaption>The bridge <small>C. Holm</small></figcaption>");
    expect(html).toContain("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
  });

  test("HTML lets nothing run", () => {
    const html = writeHtml({
      ...ARTICLE,
      title: "<script>alert(1)</script>",
      url: "javascript:alert(1)",
      images: [{ url: "javascript:alert(1)", alt: '"><i>', caption: "<b>", credit: null }],
      bodyMarkdown:
        "[x](javascript:alert(1))\n\n<img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n",
    });
    expect(html).not.toMatch(/<script|javascript:|onerror|<b>|"><i>/);
  });
});
