/** Footnotes: from a page's markup to GFM's, to plain text and HTML, and back. */
import { describe, expect, it } from "vitest";
import { clean } from "../src/pipeline.ts";
import { DEFAULTS, type Options } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readHtml } from "../src/read/html.ts";
import { printBody, printBodyText } from "../src/write/body.ts";
import { writeHtml } from "../src/write/html.ts";
import { settleNotes } from "../src/write/notes.ts";

async function printed(html: string): Promise<string> {
  const options: Options = { ...DEFAULTS, from: "text/html" };
  const { blocks } = readHtml(await decode(html, options), options);
  return printBody(settleNotes(blocks));
}

const REFERENCE = '<p>Cars cross<sup><a href="#n1">1</a></sup> again.</p>';

describe("footnotes in HTML", () => {
  it.each([
    ["a list", REFERENCE + '<ol><li id="n1">Since May.</li></ol>'],
    [
      "a role",
      '<p>Cars cross<a role="doc-noteref" href="#n1">1</a> again.</p><aside id="n1">Since May.</aside>',
    ],
    [
      "a class",
      '<p>Cars cross<a class="footnote-ref" href="#n1">1</a> again.</p><div id="n1"><p>Since May.</p></div>',
    ],
    [
      "Wikipedia",
      '<p>Cars cross<sup class="reference"><a href="#n1">[1]</a></sup> again.</p><ol><li id="n1"><span class="mw-cite-backlink">^ <a href="#r1"><i>a</i></a></span> <span>Since May.</span></li></ol>',
    ],
    ["an anchor, as Word has it", REFERENCE + '<p><a name="n1" href="#r1">[1]</a> Since May.</p>'],
    ["a way back by its arrow", REFERENCE + '<p id="n1">Since May. <a href="#r1">↩︎</a></p>'],
    [
      "a star for a number",
      '<p>Cars cross<sup><a href="#n1">*</a></sup> again.</p><p id="n1">Since May.</p>',
    ],
  ])("are read from %s", async (_, html) => {
    expect(await printed(html)).toBe("Cars cross[^1] again.\n\n[^1]: Since May.\n");
  });

  it("are numbered in the order they are referred to", async () => {
    const html =
      '<p>b<sup><a href="#b">7</a></sup> a<sup><a href="#a">8</a></sup> b<sup><a href="#b">7</a></sup></p><p id="a">A.</p><p id="b">B.</p>';
    expect(await printed(html)).toBe("b[^1] a[^2] b[^1]\n\n[^2]: A.\n\n[^1]: B.\n");
  });

  it("keep the paragraphs, lists and quotations of a note together", async () => {
    const html =
      REFERENCE +
      '<div id="n1"><p>One.</p><ul><li>two</li></ul><blockquote>three</blockquote></div>';
    expect(await printed(html)).toBe(
      "Cars cross[^1] again.\n\n[^1]: One.\n\n    two\n\n    > three\n",
    );
  });

  it.each([
    ["a place that is not there", REFERENCE, "Cars cross[1](#n1) again.\n"],
    [
      "a heading further down",
      '<p><a href="#n1">The bridge</a></p><h2 id="n1">Bridge</h2>',
      "[The bridge](#n1)\n\n## Bridge\n",
    ],
    [
      "a raised word",
      '<p>Cars<sup><a href="#n1">see below for more</a></sup></p><p id="n1">No.</p>',
      "Cars[see below for more](#n1)\n\nNo.\n",
    ],
  ])("are none where a link leads to %s", async (_, html, markdown) => {
    expect(await printed(html)).toBe(markdown);
  });

  it("lose the reference with the note, and the note's mark with the reference", async () => {
    const options: Options = { ...DEFAULTS, from: "text/html" };
    const html = REFERENCE + '<p id="n1">Since May.</p>';
    const { blocks } = readHtml(await decode(html, options), options);
    const [text, note] = [settleNotes(blocks.slice(0, 1)), settleNotes(blocks.slice(1))];
    expect([printBody(text), printBodyText(text)]).toEqual([
      "Cars cross again.\n",
      "Cars cross again.",
    ]);
    expect([printBody(note), printBodyText(note)]).toEqual(["Since May.\n", "Since May."]);
  });
});

describe("footnotes in Markdown", () => {
  const article =
    "---\ntitle: Bridge\n---\n\nCars cross[^a] again.\n\n[^a]: Since May.\n\n    And June.\n";

  it("stand in text and HTML", async () => {
    const { bodyText, bodyMarkdown, ...rest } = await clean(article, { from: "text/markdown" });
    expect(bodyText).toBe("Cars cross[a] again.\n\n[a] Since May.\n\nAnd June.");
    const html = writeHtml({ ...rest, bodyText, bodyMarkdown });
    const [, target] = /<a href="#([^"]+)"[^>]*data-footnote-ref/.exec(html) ?? [];
    expect(target).toBeDefined();
    expect(html).toContain(`<li id="${String(target)}">`);
  });

  it("come back from our own HTML", async () => {
    const read = await clean(article, { from: "text/markdown" });
    expect(await printed(writeHtml({ ...read, title: null }))).toContain("Cars cross[^1] again.");
  });

  it("stay text where nothing defines them", async () => {
    const { bodyMarkdown } = await clean("---\ntitle: Bridge\n---\n\nCars[^a].\n", {
      from: "text/markdown",
    });
    expect(bodyMarkdown).toBe("Cars\\[^a].\n");
  });
});

describe("neighbouring quotations", () => {
  it.each([
    ["<blockquote>a</blockquote><blockquote>b</blockquote>", "> a\n\n> b\n"],
    ["<blockquote><p>a</p><p>b</p></blockquote><blockquote>c</blockquote>", "> a\n>\n> b\n\n> c\n"],
  ])("%s stay apart", async (html, markdown) => {
    expect(await printed(html)).toBe(markdown);
    const again = await clean(`---\ntitle: Bridge\n---\n\n${markdown}`, { from: "text/markdown" });
    expect(again.bodyMarkdown).toBe(markdown);
  });
});
