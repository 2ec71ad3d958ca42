/** Pasted text to blocks: which lines are one block, what kind it is, and where it stands. */
import { describe, expect, test } from "vitest";
import type { Block } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readText } from "../src/read/text.ts";

async function blocksOf(text: string): Promise<readonly Block[]> {
  return readText(await decode(text, { ...DEFAULTS, from: "text/plain" })).blocks;
}

const textsOf = async (text: string) => (await blocksOf(text)).map((block) => block.text);
const kindsOf = async (text: string) =>
  (await blocksOf(text)).map(({ kind, list, text: inner }) =>
    list
      ? `${kind} ${list.depth}${list.number === null ? "" : ` #${list.number}`}: ${inner}`
      : `${kind}: ${inner}`,
  );

const MAIL = `The council voted on Tuesday to reopen the old bridge to cyclists and
pedestrians from the first of May, after a repair that took three years
and cost twice what was planned.

"We have learned a great deal about rust," said the head of the works
department, who asked the councillors for patience with the last of the
scaffolding.

Anna Berg
12 Mill Lane
Oldtown`;

describe("a line is a block", () => {
  test("with or without blank lines between, and each knows its place", async () => {
    expect(await blocksOf("One line\nTwo line\n\n\n  Three   line \n")).toEqual([
      { index: 0, line: 1, lastLine: 1, kind: "paragraph", text: "One line", gap: 0 },
      { index: 1, line: 2, lastLine: 2, kind: "paragraph", text: "Two line", gap: 0 },
      { index: 2, line: 5, lastLine: 5, kind: "paragraph", text: "Three line", gap: 2 },
    ]);
  });

  test("verses and addresses keep a block a line", async () => {
    const verse = [
      "The river rose at night,",
      "nobody saw it come;",
      "it took the lower meadow",
      "and half of the old drum.",
    ];
    expect(await textsOf(verse.join("\n"))).toEqual(verse);
  });

  test("headlines of like length are no wrapped paragraph", async () => {
    const headlines = [
      "Council reopens old bridge to cyclists after three years of repair",
      "Ferry fares rise for a second time this year as fuel costs climb",
      "School roof blown off by storm, lessons move to the village hall",
      "Museum finds a lost map of the harbour behind an oak panel wall",
      "Police look for a witness of the accident on the northern bypass",
      "Farmers ask for help after the driest spring in eighty-one years",
    ];
    expect(await textsOf(headlines.join("\n"))).toEqual(headlines);
  });

  test("glued menu words are left alone", async () => {
    expect(await textsOf("HOMENEWSSPORT\nSearch")).toEqual(["HOMENEWSSPORT", "Search"]);
  });
});

describe("sentences cut at their links are joined", () => {
  const SCRAPED = [
    "Sport",
    "The clock that learned to wait",
    "by",
    "Mia Holt",
    "The clock in the square of",
    "Ashby",
    "has been told to slow down: it was gaining four minutes a week.",
    "“We have",
    "written to the maker",
    ",” said the mayor,",
    "Ann Orr",
    ", who was elected in",
    "2019",
    "on a promise of punctuality.",
    "Related",
    "The mill that turned to gold",
  ];

  test("where a scraper printed every text node as a line", async () => {
    expect(await textsOf(SCRAPED.join("\n"))).toEqual([
      "Sport",
      "The clock that learned to wait",
      "by",
      "Mia Holt",
      "The clock in the square of Ashby has been told to slow down: it was gaining four minutes a week.",
      "“We have written to the maker,” said the mayor, Ann Orr, who was elected in 2019 on a promise of punctuality.",
      "Related",
      "The mill that turned to gold",
    ]);
  });

  test("and each block knows its lines", async () => {
    const [block] = (await blocksOf(SCRAPED.join("\n"))).filter(({ text }) => text.startsWith("“"));
    expect(block).toMatchObject({ line: 8, lastLine: 14, gap: 0 });
  });

  test("but not where the signs are too few to be a scraper's", async () => {
    const lines = ["The ferry", "of Varn", ", it seems", "is late again.", "It rains."];
    expect(await textsOf(lines.join("\n"))).toEqual(lines);
  });

  test("nor across blank lines, nor in code and verse", async () => {
    const apart = ["One of", "", ", two of", "", ", three of", "", "them all."];
    expect(await textsOf(apart.join("\n"))).toEqual(apart.filter((line) => line !== ""));
    const code = [
      "total = add(",
      "first,",
      "second",
      ")",
      "if total > 3:",
      "print(total)",
      "done()",
    ];
    expect(await textsOf(code.join("\n"))).toEqual(code);
  });
});

describe("wrapped lines are joined", () => {
  test("of a mail, but not its signature", async () => {
    const [first, second, ...rest] = await blocksOf(MAIL);
    expect(first?.text).toMatch(/^The council .* planned\.$/);
    expect(first).toMatchObject({ line: 1, lastLine: 3, gap: 0 });
    expect(second?.text).toMatch(/^"We have .* scaffolding\.$/);
    expect(second).toMatchObject({ line: 5, lastLine: 7, gap: 1 });
    expect(rest.map((block) => block.text)).toEqual(["Anna Berg", "12 Mill Lane", "Oldtown"]);
  });

  test("between menus that are not wrapped", async () => {
    const menu = "Home\nNews and weather\nSport\nSign in or create an account to read on\nShop";
    const more = `The first ride over it, with the mayor on a borrowed bicycle, is set\nfor noon, unless it rains.`;
    const texts = await textsOf(`${menu}\n\n${more}\n\n${MAIL}\n\n${menu}`);
    expect(texts.filter((text) => text.length > 90)).toHaveLength(3);
    expect(texts.slice(0, 5)).toEqual(menu.split("\n"));
    expect(texts.slice(-5)).toEqual(menu.split("\n"));
  });

  test("not where a small word opens one line of a menu by chance", async () => {
    const lines = [
      "Ten ways to a garden that looks after itself all year",
      "by Ida Holm",
      "Bridge closed for a week after the flood of last March",
      "by Paul Finn",
      "closeMenu",
      "news.example",
    ];
    expect(await textsOf(lines.join("\n"))).toEqual(lines);
  });

  test("of print, with the words that hyphens cut", async () => {
    const column = `Der Stadtrat hat am Dienstag beschlossen, die alte Eisenbahn-
brücke vom ersten Mai an wieder für den Rad- und Fußgängerver-
kehr zu öffnen. Die Instandsetzung hatte drei Jahre gedauert,
doppelt so lange wie geplant. Der Leiter des Bauamtes sagte, man
habe eine Menge über Rost gelernt, und bat die Ratsmitglieder-
innen um Geduld mit den letzten Gerüsten.`;
    expect((await textsOf(column))[0]).toContain(
      "Eisenbahnbrücke vom ersten Mai an wieder für den Rad- und Fußgängerverkehr zu",
    );
  });

  test("and a mail's hyphens stay, since a mail breaks no words", async () => {
    const mail = MAIL.replace(
      "pedestrians from the first of May, after a repair that took three years",
      "pedestrians from the first of May, after a repair that was once well-\nknown for its great length, which was more than anyone had foreseen,",
    );
    expect((await textsOf(mail))[0]).toContain("once well-known for");
  });

  test("of Chinese, without spaces", async () => {
    const lines = [
      "市政府周二宣布，沿河的新步道将于明年春天开放，全长约十二公里，沿途设",
      "有六座小桥和三个观景台。居民可以参加三次听证会，提出自己的意见，也可",
      "以在网上留言。工程负责人表示，施工期间部分道路将暂时封闭，希望大家谅",
      "解。步道建成后，周边的学校和医院将更容易到达，预计每天有五千人使用。",
    ];
    expect(await textsOf(lines.join("\n"))).toEqual([lines.join("")]);
  });

  test("of a page that a mail passes on, which is no quotation", async () => {
    const passedOn = MAIL.split("\n")
      .map((line) => `> ${line}`.trimEnd())
      .join("\n");
    const blocks = await blocksOf(`Subject: Fwd: the bridge\n\n${passedOn}\n`);
    expect(blocks.map((block) => block.kind)).not.toContain("quote");
    expect(blocks[1]?.text).toMatch(/^The council .* planned\.$/);
  });

  test("of a quotation in a mail", async () => {
    const quoted = MAIL.split("\n")
      .slice(0, 7)
      .map((line) => `> ${line}`.trimEnd())
      .join("\n");
    const blocks = await blocksOf(`On 3 May Ann wrote:\n${quoted}\n\nThank you.`);
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "quote", "quote", "paragraph"]);
    expect(blocks[1]?.text).toMatch(/^The council .* planned\.$/);
  });
});

describe("lists", () => {
  test.each([
    ["bullets", "• One\n• Two", ["list-item 0: One", "list-item 0: Two"]],
    ["one sure bullet", "• One", ["list-item 0: One"]],
    ["hyphens", "- bread\n- butter", ["list-item 0: bread", "list-item 0: butter"]],
    [
      "with blank lines between",
      "* bread\n\n* butter",
      ["list-item 0: bread", "list-item 0: butter"],
    ],
    ["numbers", "1. One\n2. Two", ["list-item 0 #1: One", "list-item 0 #2: Two"]],
    ["numbers from seven", "7) One\n8) Two", ["list-item 0 #7: One", "list-item 0 #8: Two"]],
    [
      "letters keep their names",
      "(a) One\n(b) Two",
      ["list-item 0: (a) One", "list-item 0: (b) Two"],
    ],
    ["circles", "① 东\n② 西", ["list-item 0 #1: 东", "list-item 0 #2: 西"]],
    [
      "Chinese numbers",
      "九、东\n十、西\n十一、南",
      ["list-item 0 #9: 东", "list-item 0 #10: 西", "list-item 0 #11: 南"],
    ],
    [
      "nested by indent",
      "- a\n  - b\n  - c\n- d",
      ["list-item 0: a", "list-item 1: b", "list-item 1: c", "list-item 0: d"],
    ],
  ])("%s", async (_, text, kinds) => {
    expect(await kindsOf(text)).toEqual(kinds);
  });

  test.each([
    ["a lone number", "1. FC Köln gewinnt"],
    ["a date", "3. Mai"],
    ["two dates", "25. jul.\n4. aug."],
    ["a lone dash", "– That is all"],
    ["speech after dashes", "— Where were you?\n— At home."],
    ["speech after hyphens", "- Où étais-tu ?\n- Chez moi."],
    ["speech after hyphens, a paragraph each", "- It will be done.\n\n- And when? It is late."],
    ["numbered headings with text between", "1. One\nText of the first part.\n2. Two"],
    ["telephone numbers", "(212) 809-6060\n(312) 870-0008"],
    ["decimal numbers", "1.5 million\n2.5 million"],
  ])("%s is none", async (_, text) => {
    expect(await kindsOf(text)).toEqual(text.split(/\n+/).map((line) => `paragraph: ${line}`));
  });
});

describe("quotes", () => {
  test("links after arrows are none", async () => {
    expect(await kindsOf("> Imprint\n> Contact")).toEqual([
      "paragraph: > Imprint",
      "paragraph: > Contact",
    ]);
  });
});

describe("tables", () => {
  test("rows of tabs are one block with their cells", async () => {
    const [before, table, after] = await blocksOf("Results\nTown\tVotes\nAldorf\t312\nAfter");
    expect([before?.kind, after?.kind]).toEqual(["paragraph", "paragraph"]);
    expect(table).toMatchObject({
      kind: "table",
      text: "Town\tVotes\nAldorf\t312",
      line: 2,
      lastLine: 3,
    });
    expect(table?.node).toMatchObject({
      type: "table",
      children: [{}, { children: [{}, { children: [{ value: "312" }] }] }],
    });
  });

  test("rows of bars lose the line under their head", async () => {
    expect(await kindsOf("| a | b |\n|---|---|\n| c | d |")).toEqual(["table: a\tb\nc\td"]);
  });

  test.each([
    ["one row", "Town\tVotes", ["paragraph: Town Votes"]],
    [
      "a menu of two lines",
      "Home | News\nSport | Art",
      ["paragraph: Home | News", "paragraph: Sport | Art"],
    ],
  ])("%s is none", async (_, text, kinds) => {
    expect(await kindsOf(text)).toEqual(kinds);
  });
});

describe("an endless line", () => {
  const sentence = (i: number) =>
    `Sentence number ${i} tells of the river and of what it carried away.`;
  const story = Array.from({ length: 100 }, (_, i) => sentence(i)).join(" ");

  test("is cut after sentences, and its pieces go on with each other", async () => {
    const blocks = await blocksOf(story);
    expect(blocks.map((block) => block.text)).toEqual(
      Array.from({ length: 100 }, (_, i) => sentence(i)),
    );
    expect(blocks.map((block) => block.continues)).toEqual([
      undefined,
      ...Array<true>(99).fill(true),
    ]);
    expect(new Set(blocks.map((block) => block.line))).toEqual(new Set([1]));
  });

  test("is cut alike wherever a copy starts, without sentences and without spaces too", async () => {
    const words = Array.from({ length: 1500 }, (_, i) => `word${(i * 7919) % 1499}`).join(" ");
    for (const text of [words, words.replaceAll(" ", "")]) {
      const alone = await textsOf(text);
      const moved = await textsOf(`Something else before ${text}`);
      expect(alone.length).toBeGreaterThan(10);
      expect(moved.slice(-alone.length + 1)).toEqual(alone.slice(1));
    }
  });

  test("in Chinese nothing stood between the pieces", async () => {
    const blocks = await blocksOf(
      "河水在夜里上涨，没有人看见它到来，它带走了草地和半座磨坊。".repeat(200),
    );
    expect(blocks).toHaveLength(200);
    expect(blocks.slice(1).every((block) => block.glued)).toBe(true);
  });
});
