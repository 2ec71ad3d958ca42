/** From tags to Markdown: what the blocks of an HTML page print as, and that nothing dangerous comes through. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULTS, type Options } from "../src/model/options.ts";
import { clean } from "../src/pipeline.ts";
import { decode } from "../src/read/decode.ts";
import { readHtml } from "../src/read/html.ts";
import { printBody, printBodyText } from "../src/write/body.ts";
import { writeHtml } from "../src/write/html.ts";

const OPTIONS: Options = { ...DEFAULTS, from: "text/html", url: "https://example.org/news/1" };

async function markdown(html: string): Promise<string> {
  return printBody(readHtml(await decode(html, OPTIONS), OPTIONS).blocks);
}

describe("Markdown of a page", () => {
  it.each([
    ["<h2>One</h2><h4>Two</h4>", "## One\n\n#### Two\n"],
    [
      '<p>See <a href="/map">the <b>new</b> map</a>.</p>',
      "See [the **new** map](https://example.org/map).\n",
    ],
    ["<p>one<br>two</p>", "one\\\ntwo\n"],
    ["<ol start=4><li>a<li>b<ul><li>c</ul></ol>", "4. a\n5. b\n   - c\n"],
    ["<ul><li><p>a</p><p>b</p><li>c</ul>", "- a\n\n  b\n- c\n"],
    ["<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n"],
    ['<pre><code class="language-js">a = 1\n\nb</code></pre>', "```js\na = 1\n\nb\n```\n"],
    [
      "<table><tr><th>Day<th>Cars<tr><td>Mon | Tue<td><b>12</b></table>",
      "| Day | Cars |\n| - | - |\n| Mon \\| Tue | **12** |\n",
    ],
    [
      '<figure><img src="/a.jpg" alt="A bridge"><figcaption>The "old" bridge</figcaption></figure>',
      '![A bridge](https://example.org/a.jpg "The \\"old\\" bridge")\n\nThe "old" bridge\n',
    ],
    [
      "<p># no heading</p><p>- no item</p><p>1. no number</p>",
      "\\# no heading\n\n\\- no item\n\n1\\. no number\n",
    ],
    ["<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "\\<script>alert(1)\\</script>\n"],
  ])("%s", async (html, expected) => {
    expect(await markdown(html)).toBe(expected);
  });

  it("says nothing of pictures in the plain text", async () => {
    const html = '<p>a</p><img src="/a.jpg" alt="A bridge"><p>b</p>';
    const { blocks } = readHtml(await decode(html, OPTIONS), OPTIONS);
    expect(printBodyText(blocks)).toBe("a\n\nb");
  });
});

describe("a hostile page", () => {
  /** What could run code, written every way a page might write it. */
  const attack = fc.oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      '<img src="/a.jpg" alt="](javascript:alert(1))">',
      "<svg onload=alert(1)><a href=javascript:alert(1)>x</a></svg>",
      '<a href="java\tscript:alert(1)">x</a>',
      '<a href="&#106;avascript:alert(1)">x</a>',
      '<a href="data:text/html,<script>alert(1)</script>">x</a>',
      '<a href="https://e.org/)](javascript:alert(1)">x</a>',
      '<a href="https://e.org/&quot;onmouseover=&quot;alert(1)">x</a>',
      "<iframe src=javascript:alert(1)></iframe>",
      '<iframe src="https://www.youtube.com/embed/&quot;><script>alert(1)</script>" title="<script>alert(1)</script>"></iframe>',
      "<p>[x](javascript:alert(1))</p>",
      "<p>![x](javascript:alert(1))</p>",
      "<p>[x]: javascript:alert(1)</p><p>[x]</p>",
      "<p>&lt;img src=x onerror=alert(1)&gt;</p>",
      "<p>&lt;javascript:alert(1)&gt;</p>",
      "<table><tr><td>|<td>&lt;script&gt;<tr><td>a<td><script>alert(1)</script></table>",
      "<pre>```\n</pre><pre>&lt;script&gt;alert(1)&lt;/script&gt;</pre>",
      '<pre><code class="language-js&quot; onload=alert(1)">x</code></pre>',
      "<style>@import 'javascript:alert(1)'</style>",
      "<math><mtext><script>alert(1)</script></mtext></math>",
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
      "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
      "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
    ),
    fc.constantFrom("<p>", "</p>", "<b>", "<a href='", "'>", "<!--", "-->", "<ul><li>", "</div>"),
  );
  /** Tags with a handler, and addresses that run code or hold a page. */
  const DANGER =
    /<(?:script|style|iframe|object|embed|svg|form|math)\b|<[^>]*\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|vbscript|data:(?!image\/))/i;

  it("prints as HTML that runs nothing, and as Markdown without links that do", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(attack, { minLength: 1, maxLength: 6 }), async (attacks) => {
        const filler =
          "<p>The bridge over the river is closed to all traffic until further notice, the town said.</p>";
        const html = `<article>${filler}${attacks.join(filler)}${filler}</article>`;
        const article = await clean(html, OPTIONS);
        expect(writeHtml(article)).not.toMatch(DANGER);
        expect(article.bodyMarkdown).not.toMatch(
          /(?<!\\)\]\(\s*<?(?:javascript|vbscript|data:(?!image\/))/i,
        );
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe("any page", () => {
  const piece = fc.constantFrom(
    ..."<p>|</p>|<div>|</div>|<b>|</b>|<a href=/x>|</a>|<ul>|<li>|</ul>|<table>|<tr>|<td>|</table>|<h2>|</h2>|<br>|<pre>|</pre>|<figure>|<img src=/a.jpg>|<figcaption>|</figure>|<blockquote>|</blockquote>|<svg>|</svg>|<noscript>|</noscript>|<select>|<button>|</button>| |\n|&amp;|&#x41;|bridge|river|closed".split(
      "|",
    ),
  );

  it("keeps its words in their order, and numbers its blocks and lines upwards", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const html = `start${pieces.join("")}`;
        const { blocks } = readHtml(await decode(html, OPTIONS), OPTIONS);
        expect(blocks.map((block) => block.index)).toEqual(blocks.map((_, i) => i));
        for (const block of blocks) {
          expect(block.lastLine).toBeGreaterThanOrEqual(block.line);
          if (block.kind !== "image") expect(block.text.trim()).toBe(block.text);
          if (block.kind !== "image") expect(block.text).not.toBe("");
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
