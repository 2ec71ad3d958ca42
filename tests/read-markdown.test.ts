/** Markdown and our own JSON to blocks: kinds, inline content, front matter of every style, settled articles. */
import { describe, expect, test } from "vitest";
import type { Article } from "../src/model/article.ts";
import type { Block, Document } from "../src/model/document.ts";
import { NewscleanError } from "../src/model/errors.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readJson } from "../src/read/json.ts";
import { readMarkdown } from "../src/read/markdown.ts";

async function read(markdown: string): Promise<Document> {
  return readMarkdown(await decode(markdown, { ...DEFAULTS, from: "text/markdown" }));
}

const blocksOf = async (markdown: string) => (await read(markdown)).blocks;

/** A block as `kind: text`, with what is particular to its kind. */
function shown({ kind, text, level, list }: Block): string {
  const number = list?.number ?? null;
  const mark = list ? ` ${list.depth}${number === null ? "" : ` #${number}`}` : "";
  return `${kind}${level === undefined ? "" : ` ${level}`}${mark}: ${text}`;
}

describe("blocks", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["headings", "# A *b*\n\nC\n---", ["heading 1: A b", "heading 2: C"]],
    ["a wrapped paragraph", "One\ntwo\n\nThree", ["paragraph: One two", "paragraph: Three"]],
    ["a hard break", "One\\\ntwo", ["paragraph: One\ntwo"]],
    [
      "lists",
      "- a\n- b\n  1. c\n  2. d\n- e",
      [
        "list-item 0: a",
        "list-item 0: b",
        "list-item 1 #1: c",
        "list-item 1 #2: d",
        "list-item 0: e",
      ],
    ],
    ["a list from 3", "3. a\n4. b", ["list-item 0 #3: a", "list-item 0 #4: b"]],
    ["an item of two paragraphs", "- a\n\n  b", ["list-item 0: a\nb"]],
    ["quotes", "> a\n> b\n>\n> c", ["quote: a b", "quote: c"]],
    ["a list in a quote", "> a\n>\n> - b\n> - c", ["quote: a", "quote: b\nc"]],
    ["code", "```js\na();\n```", ["code: a();"]],
    ["a table", "| a | b |\n|---|---|\n| c | `d` |", ["table: a\tb\nc\td"]],
    ["an image", "![A bridge](a.jpg)", ["image: A bridge"]],
    ["raw HTML is its words", "<div><p>Words <b>here</b></p></div>", ["paragraph: Words here"]],
    ["tags inside a line go", "a <b>b</b><br>c", ["paragraph: a b\nc"]],
    [
      "comments, scripts, rules and definitions are none",
      "<!-- x -->\n\n<script>\nx\n</script>\n\n***\n\n[x]: y\n\nz",
      ["paragraph: z"],
    ],
    ["references are resolved", "[a][x] and ![b][x]\n\n[x]: http://y", ["paragraph: a and"]],
    ["addresses stay text", "See www.example.org", ["paragraph: See www.example.org"]],
  ])("%s", async (_, markdown, blocks) => {
    expect((await blocksOf(markdown)).map(shown)).toEqual(blocks);
  });

  test("know their lines, after the front matter too", async () => {
    const blocks = await blocksOf("---\nlayout: x\n---\n\n# A\n\nb\nb\n\n\n\n- c\n  - d\n");
    expect(blocks.map(({ line, lastLine, gap }) => [line, lastLine, gap])).toEqual([
      [5, 5, 1],
      [7, 8, 1],
      [12, 12, 3],
      [13, 13, 0],
    ]);
  });

  test("carry links as evidence", async () => {
    const [whole, half, none] = await blocksOf(
      "[read on](http://x)\n\n[half](http://x) more\n\nnone",
    );
    expect(whole?.markup).toMatchObject({ tag: "p", linkShare: 1, href: "http://x" });
    expect(half?.markup?.linkShare).toBeCloseTo(4 / 9);
    expect(half?.markup?.href).toBeUndefined();
    expect(none?.markup?.linkShare).toBe(0);
  });
});

describe("front matter", () => {
  test("with a title makes the page an article", async () => {
    const document = await read(
      "---\ntitle: 1984\ndate: 2024-05-01\nauthors:\n  - name: Ann\n  - Bo\nimages: [a.jpg]\n---\n\nBody.\n",
    );
    expect(document.settled).toBe(true);
    expect(document.fields).toMatchObject({
      title: "1984",
      date: "2024-05-01",
      authors: [{ name: "Ann" }, { name: "Bo" }],
      images: [{ url: "a.jpg", alt: null, caption: null, credit: null }],
      confidence: { title: 1, date: 1 },
    });
    expect(document.blocks[0]?.verdict).toMatchObject({ role: "paragraph", rule: "settled" });
  });

  test("without a title only claims something", async () => {
    const document = await read("---\nauthor: Ann\ntags: [a, b]\npublished: true\n---\n\nBody.\n");
    expect(document.settled).toBe(false);
    expect(document.fields).toBeUndefined();
    expect(document.blocks[0]?.verdict).toBeUndefined();
    expect(document.hints).toEqual([
      { field: "author", value: "Ann", from: "front-matter" },
      { field: "tag", value: "a", from: "front-matter" },
      { field: "tag", value: "b", from: "front-matter" },
    ]);
  });

  test.each<readonly [string, string, object]>([
    [
      "TOML",
      '+++\ntitle = "A"\ndate = 2024-05-01\n[params]\nauthor = "Ann"\n+++\n',
      { title: "A", date: "2024-05-01", authors: [{ name: "Ann" }] },
    ],
    [
      "Hugo",
      "---\ntitle: A\nlastmod: 2024-05-02\nparams:\n  source_url: http://x\n---\n",
      { dateModified: "2024-05-02", url: "http://x" },
    ],
    ["Jekyll", "---\ntitle: A\npublished: true\nlang: de\n---\n", { date: null, language: "de" }],
    [
      "Astro",
      "---\ntitle: A\npubDate: 2024-05-01\nheroImage: a.jpg\ndescription: B\n---\n",
      {
        date: "2024-05-01",
        subtitle: "B",
        images: [{ url: "a.jpg", alt: null, caption: null, credit: null }],
      },
    ],
    [
      "Jekyll with a time",
      "---\ntitle: A\ndate: 2024-05-01 10:00:00 +0200\n---\n",
      { date: "2024-05-01T10:00:00+02:00", dateRaw: "2024-05-01 10:00:00 +0200" },
    ],
    [
      "a date in words",
      "---\ntitle: A\ndate: May 1, 2024\n---\n",
      { date: null, dateRaw: "May 1, 2024" },
    ],
    ["Eleventy", "---\ntitle: A\nkeywords: [b]\n---\n", { tags: ["b"] }],
    [
      "Obsidian",
      "---\ntitle: A\nauthor:\n  - Ann\nsource: http://x\nimage_caption: B\n---\n",
      {
        authors: [{ name: "Ann" }],
        url: "http://x",
        images: [{ url: null, alt: null, caption: "B", credit: null }],
      },
    ],
    [
      "a title that is not known",
      "---\ntitle: null\n---\n",
      { title: null, confidence: { title: null, date: null } },
    ],
  ])("of %s", async (_, markdown, fields) => {
    expect((await read(`${markdown}\nBody.\n`)).fields).toMatchObject(fields);
  });

  test.each([
    ["a rule", "---\n\nText\n\n---\n"],
    ["an unclosed fence", "---\ntitle: x\n\nText\n"],
  ])("%s is none", async (_, markdown) => {
    expect((await read(markdown)).settled).toBe(false);
  });

  test.each([
    ["YAML", "---\ntitle: a: b\n---\n", /front matter of `standard input`: .*\(line 2\)/],
    ["TOML", "+++\ntitle = \n+++\n", /front matter of `standard input`: .*\(line 2\)/],
  ])("that is no %s is an error that says where", async (_, markdown, message) => {
    await expect(read(markdown)).rejects.toThrow(message);
    await expect(read(markdown)).rejects.toThrow(NewscleanError);
  });
});

describe("our own JSON", () => {
  const ARTICLE: Article = {
    schemaVersion: 1,
    title: "A",
    subtitle: null,
    date: "2024-05-01",
    dateRaw: "1 May",
    dateModified: null,
    dateline: null,
    byline: null,
    authors: [{ name: "Ann" }],
    siteName: null,
    url: null,
    language: "en",
    images: [],
    tags: ["x"],
    bodyMarkdown: "One.\n\n- two\n",
    bodyText: "One.\n\ntwo",
    wordCount: 2,
    related: [{ title: "B", date: null, url: null }],
    warnings: [{ code: "date-ambiguous", message: "m", line: 3 }],
    confidence: { title: 0.9, date: 0.5, body: 0.7 },
    source: { path: null, mediaType: "text/plain", encoding: "utf-8", sha256: "0" },
  };
  const readArticle = async (value: unknown) =>
    readJson(await decode(JSON.stringify(value), { ...DEFAULTS, from: "application/json" }));

  test("is an article with its fields, warnings and sureness", async () => {
    const document = await readArticle(ARTICLE);
    expect(document.settled).toBe(true);
    expect(document.fields).toMatchObject({
      dateRaw: "1 May",
      related: ARTICLE.related,
      confidence: { title: 0.9, date: 0.5 },
    });
    expect(document.warnings).toEqual(ARTICLE.warnings);
    expect(document.blocks.map(shown)).toEqual(["paragraph: One.", "list-item 0: two"]);
    expect(document.blocks[0]?.verdict?.confidence).toBe(0.7);
  });

  test.each<readonly [string, unknown, RegExp]>([
    ["a list", [], /no article of newsclean's: Unexpected value, expected an object/],
    [
      "another version",
      { ...ARTICLE, schemaVersion: 2 },
      /Unexpected `schemaVersion`: 2, expected 1/,
    ],
    [
      "a missing key",
      { ...ARTICLE, related: undefined },
      /Unexpected `related`: nothing, expected a list of objects/,
    ],
    [
      "a wrong type",
      { ...ARTICLE, authors: ["Ann"] },
      /Unexpected `authors`: \["Ann"\], expected a list of objects with name/,
    ],
  ])("%s is an error that says what was expected", async (_, value, message) => {
    await expect(readArticle(value)).rejects.toThrow(message);
  });

  test("what is no JSON is an error that says so", async () => {
    const source = await decode('{"schemaVersion": 1, "bodyMarkdown": ', DEFAULTS);
    expect(() => readJson(source)).toThrow(/it is not valid JSON/);
  });
});
