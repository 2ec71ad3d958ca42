import { describe, expect, it } from "vitest";
import { leaveOtherArticles } from "../../src/labeller/other-articles.ts";
import { DEFAULTS, type Options } from "../../src/model/options.ts";
import { decode } from "../../src/read/decode.ts";
import { readHtml } from "../../src/read/html.ts";

/** The texts that stay of a page whose texts in capitals are content. */
async function stays(html: string): Promise<readonly string[]> {
  const options: Options = { ...DEFAULTS, from: "text/html" };
  const { blocks } = readHtml(await decode(`<body>${html}`, options), options);
  const content = Uint8Array.from(blocks, ({ text }) => Number(text === text.toUpperCase()));
  leaveOtherArticles(content, blocks);
  return blocks.filter((_, row) => content[row] === 1).map(({ text }) => text);
}

const story = (title: string, text: string): string =>
  `<article><h1>${title}</h1><p>${text}</p></article>`;

describe("of several stories with a headline each", () => {
  it.each([
    ["the first stays", story("one", "LONG TEXT") + story("two", "LONGER TEXT"), ["LONG TEXT"]],
    [
      "a first that says next to nothing is a teaser",
      story("one", "A") + story("two", "LONG TEXT"),
      ["A", "LONG TEXT"],
    ],
    [
      "all stay below a headline of the page",
      `<h1>live</h1>${story("one", "TEXT")}${story("two", "TEXTS")}`,
      ["TEXT", "TEXTS"],
    ],
    [
      "a part without a headline stays, and one inside another",
      `<article><h1>one</h1><p>TEXT</p><article><h1>part</h1><p>PART</p></article></article><article><p>MORE</p></article>`,
      ["TEXT", "PART", "MORE"],
    ],
  ])("%s", async (_, html, kept) => {
    expect(await stays(html)).toEqual(kept);
  });
});
