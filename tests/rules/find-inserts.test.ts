import { describe, expect, it } from "vitest";
import { clean, examine } from "../../src/pipeline.ts";
import { decode } from "../../src/read/decode.ts";
import { readText } from "../../src/read/text.ts";
import { findInserts } from "../../src/rules/furniture/find-inserts.ts";
import { DEFAULTS } from "../../src/model/options.ts";

/** The rules of the inserts found, by the text of their blocks. */
async function insertsIn(text: string): Promise<Readonly<Record<string, string>>> {
  const { blocks } = readText(await decode(text, { ...DEFAULTS, from: "text/plain" }));
  const found = findInserts(blocks);
  return Object.fromEntries([...found].map(([i, { rule }]) => [blocks[i]?.text ?? "", rule]));
}

const ABOVE = "The ferry left an hour late, and nobody aboard complained.";
const BELOW = "On the far bank a brass band was waiting in the rain.";

describe("inserts between paragraphs", () => {
  it("are a heading of other stories with its headlines", async () => {
    expect(
      await insertsIn(`${ABOVE}\n\nRead also\nPier gets a roof\nMayor learns to row\n\n${BELOW}\n`),
    ).toEqual({
      "Read also": "insert",
      "Pier gets a roof": "insert",
      "Mayor learns to row": "insert",
    });
  });

  it("are labels of advertisements, one after the other", async () => {
    expect(
      await insertsIn(`${ABOVE}\n\nADVERTISEMENT\n\nStory continues below\n\n${BELOW}\n`),
    ).toEqual({
      ADVERTISEMENT: "advertisement-label",
      "Story continues below": "continuation",
    });
    expect(await insertsIn(`${ABOVE}\n\nADVERTISEMENT\n\n${BELOW}\n`)).toEqual({
      ADVERTISEMENT: "advertisement-label",
    });
  });

  it("need no blank lines on a small page where two paragraphs follow", async () => {
    const list = `${ABOVE}\nRead also\nPier gets a roof\nMayor learns to row\n${BELOW}\n${ABOVE}\n`;
    expect(Object.keys(await insertsIn(list))).toEqual([
      "Read also",
      "Pier gets a roof",
      "Mayor learns to row",
    ]);
    const menu = Array.from({ length: 60 }, (_, i) => `Harbour ${String(i)}`).join("\n");
    expect(await insertsIn(`${list}${menu}\n`)).toEqual({});
  });

  it.each([
    ["no paragraph follows", `${ABOVE}\n\nRead also\nPier gets a roof\n\nAll rights reserved\n`],
    ["no paragraph stands above", `Home\n\nRead also\nPier gets a roof\n\n${BELOW}\n`],
    [
      "no blank line parts it from what follows",
      `${ABOVE}\n\nRead also\nPier gets a roof\n${BELOW}\n`,
    ],
    ["a heading has no headlines", `${ABOVE}\n\nRead also\n\n${BELOW}\n\n${ABOVE}\n`],
    [
      "a line is no heading of other stories",
      `${ABOVE}\n\nThe second bank\nMud and reeds\n\n${BELOW}\n`,
    ],
  ])("are none where %s", async (_, text) => {
    expect(await insertsIn(text)).toEqual({});
  });

  it("leave the last paragraph in a short article", async () => {
    const { bodyText, related } = await clean(
      `Ferry sails again\n\nMarch 4, 2024\n\n${ABOVE} The captain had overslept for the first time since 1998.\n\n“It was the clock,” she said, and showed it to everybody who asked.\n\nRead also\nPier gets a roof after years of rain\nMayor learns to row across the river\n\n${BELOW}\n`,
    );
    expect(bodyText).toContain(BELOW);
    expect(related.map(({ title }) => title)).toEqual([
      "Pier gets a roof after years of rain",
      "Mayor learns to row across the river",
    ]);
  });
});

describe("lists of links between paragraphs of a page with markup", () => {
  const page = (between: string): string =>
    `<!doctype html><title>Ferry sails again</title><article><h1>Ferry sails again</h1><p>${ABOVE} The captain had overslept.</p><p>“It was the clock,” she said, and showed it to everybody who asked.</p>${between}<p>${BELOW} It played until dark.</p></article>`;
  const LIST =
    '<h2>More boats</h2><ul><li><a href="/a">Pier gets a roof after years</a></li><li><a href="/b">Mayor learns to row a boat</a></li></ul>';

  it("are left out and listed, and the article goes on below", async () => {
    const { bodyText, related } = await clean(page(`<aside>${LIST}</aside>`));
    expect(bodyText).toContain(BELOW);
    expect(bodyText).not.toContain("Pier gets a roof");
    expect(related.map(({ title }) => title)).toEqual([
      "Pier gets a roof after years",
      "Mayor learns to row a boat",
    ]);
  });

  it.each([
    ["say no element that they stand beside the text", `<div>${LIST}</div>`],
    ["hold text of their own", `<aside><p>The pier is from 1902.</p>${LIST}</aside>`],
  ])("are left to the labeller where they %s", async (_, between) => {
    const { blocks } = await examine(page(between));
    expect(blocks.filter(({ verdict }) => verdict?.rule === "insert")).toEqual([]);
  });
});
