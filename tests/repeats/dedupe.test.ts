import { expect, test } from "vitest";
import { clean } from "../../src/pipeline.ts";
import { dedupe } from "../../src/stages/dedupe.ts";
import { keptOf, pageOf } from "./page-of.ts";

const TITLE = "Harbour bridge reopens after two years of repairs on both piers";
const CAPTION = "Cyclists cross the bridge on its first morning. Photo: Mara Lind/City Archive";
const DATE = "March 3, 2024";
const LEDE =
  "The old harbour bridge carried its first cyclists on Sunday, two years after a barge had torn a hole into its northern pier and closed it.";
const SECOND =
  "Engineers had expected the work to take nine months, but divers found that the southern pier was cracked as well, and the town had to look for money.";
const THIRD =
  "Shopkeepers on the eastern bank, who lost half of their customers in those years, hung lanterns along the railings and gave away soup until noon.";
const ARTICLE = [TITLE, CAPTION, DATE, LEDE, SECOND, THIRD];

test("marks a second copy of the article and a header repeated in between", () => {
  const teasers = [
    "Latest News",
    "NEWS",
    "January 8, 2026",
    "Read News Item",
    "NEWS",
    "Read News Item",
  ];
  const page = dedupe(pageOf([...ARTICLE, CAPTION, DATE, ...ARTICLE, ...teasers]));
  expect(keptOf(page)).toEqual([...ARTICLE, ...teasers]);
  expect(page.blocks[6]?.verdict).toEqual({
    role: "duplicate",
    rule: "repeat-run",
    because: "exact copy of line 2",
    of: 1,
    confidence: 1,
  });
});

test("keeps the fuller copy where the first is cut", () => {
  const cut = [TITLE, DATE, LEDE, `${SECOND.slice(0, 60)}… Read more`];
  const page = dedupe(pageOf([...cut, ...ARTICLE]));
  expect(keptOf(page)).toEqual(ARTICLE);
  expect(page.blocks[3]?.verdict?.because).toBe("truncated copy of line 9");
});

test("keeps the later version and warns where a number differs", () => {
  const later = ARTICLE.map((text) => text.replace("nine months", "six months"));
  const page = dedupe(pageOf([...ARTICLE, ...later]));
  expect(page.warnings).toEqual([]);
  const updated = ARTICLE.map((text) => text.replace("Sunday", "Monday"));
  const warned = dedupe(pageOf([...ARTICLE, ...updated]));
  expect(keptOf(warned)).toEqual(updated);
  expect(warned.warnings.map(({ code, line }) => ({ code, line }))).toEqual([
    { code: "version-differs", line: 10 },
  ]);
});

test("keeps two paragraphs that differ in a number when nothing around them repeats", () => {
  const line = (count: string): string =>
    `Police counted ${count} people on the market square before the concert began in the evening.`;
  const page = pageOf([LEDE, line("1,200"), SECOND, line("1,450"), THIRD]);
  expect(dedupe(page)).toBe(page);
});

test("keeps refrains, questions and equal rows", () => {
  const refrain = [
    "Row the ferry, row it slow,",
    "over where the lanterns glow,",
    "row it till the bells are still,",
  ];
  const question = "What did you think when you saw the bridge for the first time after the storm?";
  const page = pageOf([
    LEDE,
    ...refrain,
    SECOND,
    ...refrain,
    THIRD,
    ...refrain,
    question,
    "I laughed, because it looked so small from the quay, like a toy somebody had left out in the rain overnight.",
    question,
    "My father had welded parts of it, so I looked for his seam first and only then at the hole in the pier below.",
    "Tigers\t3\t1",
    "Bears\t3\t1",
    "Tigers\t3\t1",
    "Bears\t3\t1",
  ]);
  expect(dedupe(page)).toBe(page);
});

test("keeps the next article's headline, however like the first one's it is", () => {
  const next = TITLE.replace("Harbour bridge", "Old lighthouse");
  const page = dedupe(
    pageOf([
      ...ARTICLE,
      ...ARTICLE,
      next,
      "March 9, 2024",
      "Nobody had painted it for thirty years.",
    ]),
  );
  expect(keptOf(page)).toContain(next);
});

test("leaves an article that was cleaned before alone", () => {
  const page = { ...pageOf([...ARTICLE, ...ARTICLE]), settled: true };
  expect(dedupe(page)).toBe(page);
});

test("does the same the second time", () => {
  const once = dedupe(
    pageOf([...ARTICLE, ...ARTICLE.map((text) => text.replace("Sunday", "Monday"))]),
  );
  expect(dedupe(once)).toEqual(once);
});

test("keeps the title though a teaser of the article has a longer one", () => {
  const teaser = [
    "More from us",
    "Marsh gets its bells back",
    "January 8, 2020",
    "The bells were found under peat.",
    "Read more",
    `${TITLE} – our report`,
    `${LEDE.slice(0, 90)}…`,
    "Old mill to be moved",
    "May 17, 2013",
    "The mill stands in the way of the new road.",
    "Read more",
  ];
  const page = dedupe(pageOf([...teaser, ...ARTICLE]));
  expect(keptOf(page)).toEqual(expect.arrayContaining(ARTICLE));
});

test("keeps the title where a list of teasers below a half copy has it once more", () => {
  const list = [
    "NEWS",
    TITLE,
    "May 17, 2013",
    "Read more",
    "NEWS",
    "Old mill to be moved",
    "Read more",
  ];
  const page = dedupe(pageOf([...ARTICLE, LEDE, SECOND, THIRD, ...list]));
  expect(page.blocks[0]?.verdict).toBeUndefined();
  expect(keptOf(page)).toHaveLength(ARTICLE.length + list.length);
});

test("keeps two teasers with one headline and their buttons", () => {
  const headline = "A drowned village is saved by a forgotten paragraph in the land register";
  const page = pageOf([
    ...["NEWS", "Old mill to be moved stone by stone", "May 17, 2013", "Read more"],
    ...["NEWS", headline, "July 17, 2020", "Read more"],
    ...["NEWS", "Night ferry finds an unlikely friend", "May 1, 2021", "Read more"],
    ...["NEWS", headline, "June 2, 2022", LEDE, "Read more"],
  ]);
  expect(dedupe(page)).toBe(page);
});

test("keeps a paragraph that only the second copy has, however like another one", () => {
  const own = LEDE.replace("cyclists", "mules");
  const [title, caption, date, ...paragraphs] = ARTICLE;
  const second = [title!, caption!, date!, own, ...paragraphs];
  expect(keptOf(dedupe(pageOf([...ARTICLE, ...second])))).toContain(own);
});

test("keeps equal rows of a table, one after the other", () => {
  const row = "Night ferry to Castor Bay\tdaily\t8 crowns\tno bicycles\tno dogs\tdeck only";
  const page = pageOf([LEDE, row, row, row, SECOND]);
  expect(dedupe(page)).toBe(page);
});

test("keeps a sentence of another article, though its halves stand in this one", () => {
  const teaser =
    "Divers found that the southern pier was cracked as well, and gave away soup until noon.";
  const list = ["NEWS", "Divers go home", "May 1, 2023", teaser, "Read more"];
  const page = dedupe(pageOf([...ARTICLE, ...ARTICLE.slice(0, 5), "Read the full story", ...list]));
  expect(keptOf(page)).toContain(teaser);
});

test("takes nothing that is seen for a copy of what is hidden", async () => {
  const source = [`# ${TITLE}`, LEDE, SECOND, THIRD, "## See also", "Nothing."].join("\n\n");
  const body = [LEDE, SECOND, THIRD];
  const paragraphs = body.map((text) => `<p>${text}</p>`).join("");
  const article = await clean(
    `<body><article><h1>${TITLE}</h1>${paragraphs}</article><pre hidden>${source}</pre></body>`,
    { from: "text/html" },
  );
  expect(article.bodyText).toBe(body.join("\n\n"));
});
