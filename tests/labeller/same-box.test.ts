import { describe, expect, it } from "vitest";
import { keepSameBox } from "../../src/labeller/same-box.ts";
import { DEFAULTS, type Options } from "../../src/model/options.ts";
import { decode } from "../../src/read/decode.ts";
import { readHtml } from "../../src/read/html.ts";

/** The texts that are kept of a page where those in capitals are content. */
async function keep(html: string): Promise<readonly string[]> {
  const options: Options = { ...DEFAULTS, from: "text/html" };
  const { blocks } = readHtml(await decode(`<body>${html}`, options), options);
  const content = Uint8Array.from(blocks, ({ text }) => Number(text === text.toUpperCase()));
  const kept = keepSameBox(content, blocks);
  return blocks.filter((_, row) => kept[row] === 1).map(({ text }) => text);
}

const TABLE = "<table><tr><td>a<td>b<tr><td>c<td>d</table>";

describe("what stands between paragraphs of the article, in the same element as they, is kept", () => {
  it.each([
    ["a list, nested too", "<p>A<ul><li>b<ul><li>c</ul></ul><p>D", ["A", "b", "c", "D"]],
    ["a table in a figure", `<p>A<figure>${TABLE}</figure><p>D`, ["A", "a\tb\nc\td", "D"]],
    ["a table in a box that scrolls", `<p>A<div>${TABLE}</div><p>D`, ["A", "a\tb\nc\td", "D"]],
    ["code", "<p>A<pre><code>b = 1</code></pre><p>D", ["A", "b = 1", "D"]],
    [
      "a quotation that has begun",
      "<p>A<blockquote><p>B<p>c</blockquote><p>D",
      ["A", "B", "c", "D"],
    ],
    ["but not a quotation, which may be a post", "<p>A<blockquote>b</blockquote><p>D", ["A", "D"]],
    ["but not a list in a box", "<p>A<div><ul><li>b</ul></div><p>D", ["A", "D"]],
    ["but not a list of links", '<p>A<ul><li><a href="/b">b</a></ul><p>D', ["A", "D"]],
    ["but not what is hidden", "<p>A<ul hidden><li>b</ul><p>D", ["A", "D"]],
    ["but not a line of text", "<p>A<p>b<p>D", ["A", "D"]],
    ["but not what stands below the last", "<p>A<ul><li>b</ul>", ["A"]],
    ["but not what lies far from both", `<p>A<ul>${"<li>b".repeat(80)}</ul><p>D`, ["A", "D"]],
  ])("%s", async (_, html, kept) => {
    expect(await keep(html)).toEqual(kept);
  });
});
