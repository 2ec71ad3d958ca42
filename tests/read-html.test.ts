/** Reading HTML: the same page in tags gives the blocks a person sees. */
import { describe, expect, it } from "vitest";
import type { Block, Document } from "../src/model/document.ts";
import { DEFAULTS, type Options } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readHtml } from "../src/read/html.ts";

async function read(html: string, options: Partial<Options> = {}): Promise<Document> {
  const settled: Options = { ...DEFAULTS, from: "text/html", ...options };
  return readHtml(await decode(html, settled), settled);
}

async function blocks(html: string): Promise<readonly Block[]> {
  return (await read(html)).blocks;
}

async function texts(html: string): Promise<readonly string[]> {
  return (await blocks(html)).map((block) => block.text);
}

describe("text", () => {
  it("squeezes white space as a browser does", async () => {
    expect(await texts("<p>  The   bridge\n\t is <b> closed </b> . </p>")).toEqual([
      "The bridge is closed .",
    ]);
  });

  it("decodes entities, once", async () => {
    expect(await texts("<p>Fish &amp; chips, &pound;5 &#8212; &amp;amp;</p>")).toEqual([
      "Fish & chips, £5 — &amp;",
    ]);
  });

  it("drops soft hyphens and zero-width spaces", async () => {
    expect(await texts("<p>har&shy;bour\u200b bridge</p>")).toEqual(["harbour bridge"]);
  });

  it("never reads scripts, styles, templates or comments", async () => {
    const page =
      "<style>p{}</style><script>var a='<p>no</p>'</script><template><p>no</p></template><!-- <p>no</p> --><p>yes</p>" +
      "<svg><title>no</title><style>no</style><text>no</text></svg><select><option>no</select><noscript>no</noscript>";
    expect(await texts(page)).toEqual(["yes"]);
  });
});

describe("boundaries", () => {
  it.each([
    ["<div>10:00 GMT</div><div>Cars cross</div>", ["10:00 GMT", "Cars cross"]],
    ["<h1>Bridge<p>Cars</h1>", ["Bridge", "Cars"]],
    ["<p>one<p>two", ["one", "two"]],
    ["<div>one<p>two</p>three</div>", ["one", "two", "three"]],
    ["<ul><li>one<li>two</ul>", ["one", "two"]],
    ["<p>one<br><br>two</p>", ["one", "two"]],
    ["<p>one<br>\n<br/> two</p>", ["one", "two"]],
    ["<p>one<br>two</p>", ["one\ntwo"]],
    ["one<hr>two", ["one", "two"]],
    ["<my-card>one</my-card><my-card>two</my-card>", ["one", "two"]],
    ["<button>Share</button><button>Save</button>", ["Share", "Save"]],
    ["<p><a>one</a><a>two</a></p>", ["one two"]],
    ["<p><label>Name</label><time>May 1</time></p>", ["Name May 1"]],
    ["<p><span>T</span>he bridge</p>", ["The bridge"]],
    ["<p><b>bold</b>face</p>", ["boldface"]],
    ["<dl><dt>term<dd>meaning<dt>other</dl>", ["term", "meaning", "other"]],
  ])("%s", async (html, expected) => {
    expect(await texts(html)).toEqual(expected);
  });

  it("parts paragraphs at one line break where a full sentence ends a full line", async () => {
    const line = "The bridge over the river was closed to all traffic for a week after the storm.";
    expect(await texts(`<div>${line} Yes.<br>${line}</div>`)).toEqual([`${line} Yes.`, line]);
  });
});

describe("kinds", () => {
  it("knows headings by level, also around other blocks", async () => {
    const [first, second] = await blocks("<h2><div>One</div></h2><h4>Two</h4>");
    expect([first?.kind, first?.level, second?.level]).toEqual(["heading", 2, 4]);
  });

  it("numbers and nests list items", async () => {
    const page = "<ol start=3><li>a<ul><li>b</ul><li value=9>c</ol><ul><li><p>d</p><p>e</p></ul>";
    expect((await blocks(page)).map((block) => [block.text, block.list])).toEqual([
      ["a", { number: 3, depth: 0 }],
      ["b", { number: null, depth: 1 }],
      ["c", { number: 9, depth: 0 }],
      ["d", { number: null, depth: 0 }],
      ["e", { number: null, depth: 0, continued: true }],
    ]);
  });

  it("keeps code line by line with its language", async () => {
    const [block] = await blocks(
      '<pre><code class="language-ts">let a = 1;\n  a &lt; 2;\n</code></pre>',
    );
    expect(block?.kind).toBe("code");
    expect(block?.node).toEqual({ type: "code", lang: "ts", value: "let a = 1;\n  a < 2;" });
  });

  it("makes one block of a table of data", async () => {
    const page =
      "<table><caption>Crossings</caption><tr><th>Day<th>Cars<tr><td>Mon<td><b>12</b></table>";
    const [caption, table] = await blocks(page);
    expect(caption?.text).toBe("Crossings");
    expect(table?.kind).toBe("table");
    expect(table?.text).toBe("Day\tCars\nMon\t12");
    expect(table?.node).toMatchObject({ type: "table", children: [{}, {}] });
  });

  it("reads through a table of layout", async () => {
    const page =
      "<table><tr><td><h1>Bridge</h1><p>Closed.</p></td><td><ul><li>News</ul></td></tr><tr><td>a<td>b</table>";
    expect((await blocks(page)).map((block) => block.kind)).toEqual([
      "heading",
      "paragraph",
      "list-item",
      "paragraph",
      "paragraph",
    ]);
  });

  it("keeps pictures with what stands around them, in place", async () => {
    const page =
      '<figure class="lead"><img src="/a.jpg" alt="A bridge"><figcaption>The bridge. (Photo: A. Kim)</figcaption></figure>';
    const [image, caption] = (await read(page, { url: "https://example.org/news/1" })).blocks;
    expect(image?.markup?.image).toEqual({ url: "https://example.org/a.jpg", alt: "A bridge" });
    expect(image?.markup?.ancestors[0]).toBe("figure");
    expect(caption?.markup?.tag).toBe("figcaption");
    expect(caption?.markup?.words).toContain("lead");
  });
});

describe("inline content", () => {
  it("is mdast phrasing; white space stands outside the marks", async () => {
    const [block] = await blocks(
      '<p>See <a href="https://e.org/a">the <b>new </b></a>bridge <code>x  y</code><br>now</p>',
    );
    expect(block?.content).toEqual([
      { type: "text", value: "See " },
      {
        type: "link",
        url: "https://e.org/a",
        children: [
          { type: "text", value: "the " },
          { type: "strong", children: [{ type: "text", value: "new" }] },
        ],
      },
      { type: "text", value: " bridge " },
      { type: "inlineCode", value: "x y" },
      { type: "break" },
      { type: "text", value: "now" },
    ]);
  });

  it("goes on across blocks, and ends where its end tag stands", async () => {
    const [first, second, third] = await blocks("<b><p>one</p><p>two</b> three</p><p>four</p>");
    expect(first?.content).toEqual([
      { type: "strong", children: [{ type: "text", value: "one" }] },
    ]);
    expect(second?.content).toEqual([
      { type: "strong", children: [{ type: "text", value: "two" }] },
      { type: "text", value: " three" },
    ]);
    expect(third?.content).toBeUndefined();
  });

  it.each([
    "javascript:alert(1)",
    "java&#10;script:alert(1)",
    " JAVASCRIPT:x",
    "data:text/html,x",
    "vbscript:x",
  ])("has no link to %s", async (href) => {
    const [block] = await blocks(`<p><a href="${href}">press</a></p>`);
    expect(block?.text).toBe("press");
    expect(block?.content).toBeUndefined();
  });
});
