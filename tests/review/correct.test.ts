/** Corrections: blocks get the roles a person gives them, and the fields follow. */
import { describe, expect, test } from "vitest";
import type { Role } from "../../src/model/article.ts";
import { clean, examine } from "../../src/pipeline.ts";

const PAGE = [
  "Weather",
  "",
  "The lock keeper of Varn retires",
  "",
  "By Ann Miller",
  "",
  "March 4, 2024",
  "",
  "After forty-one years at the lower lock the keeper of Varn hung up her keys on Friday, and half the town came to watch her do it.",
  "",
  "She had let through barges with coal, barges with gravel, and in one dry summer a circus with two camels, and she has a story about each of them.",
  "",
  "The new keeper starts in May",
  "",
  "Her successor is a man from the coast who has never seen a lock freeze, and she has promised to come by in the first cold week of the year.",
  "",
].join("\n");

const TEXTS = PAGE.split("\n");

/** The correction that calls the line with this text a `role`. */
function say(text: string, role: Role) {
  return { line: TEXTS.indexOf(text) + 1, text, role };
}

const cleaned = (...corrections: ReturnType<typeof say>[]) => clean(PAGE, { corrections });

describe("fields follow the blocks", () => {
  test("a title that is another line", async () => {
    const article = await cleaned(say("The new keeper starts in May", "title"));
    expect(article.title).toBe("The new keeper starts in May");
    expect(article.confidence.title).toBe(1);
    expect(article.bodyText).not.toContain("The new keeper starts in May");
  });

  test("the line that was the title before is left out, not said twice", async () => {
    const { blocks } = await examine(PAGE, {
      corrections: [say("The new keeper starts in May", "title")],
    });
    const before = blocks.find(({ text }) => text === "The lock keeper of Varn retires");
    expect(before?.verdict).toMatchObject({ role: "boilerplate", rule: "corrected" });
  });

  test("a title of two lines", async () => {
    const { title } = await cleaned(
      say("Weather", "title"),
      say("The lock keeper of Varn retires", "title"),
    );
    expect(title).toBe("Weather The lock keeper of Varn retires");
  });

  test("no title, no date, no byline", async () => {
    const article = await cleaned(
      say("The lock keeper of Varn retires", "boilerplate"),
      say("March 4, 2024", "boilerplate"),
      say("By Ann Miller", "boilerplate"),
    );
    expect(article).toMatchObject({ title: null, date: null, dateRaw: null, byline: null });
    expect(article.authors).toEqual([]);
    expect(article.confidence).toMatchObject({ title: null, date: null });
  });

  test("a byline and a date in lines that newsclean passed over", async () => {
    const page = PAGE.replace("Weather", "Words: Ida Holm, 7 May 2021");
    const text = "Words: Ida Holm, 7 May 2021";
    const dated = await clean(page, { corrections: [{ line: 1, text, role: "date" }] });
    expect(dated).toMatchObject({ date: "2021-05-07", dateRaw: "7 May 2021" });
    const signed = await clean(page, { corrections: [{ line: 1, text, role: "byline" }] });
    expect(signed.authors).toContainEqual({ name: "Ida Holm" });
  });

  test("captions, credits and teasers come and go", async () => {
    const line = "The new keeper starts in May";
    const captioned = await cleaned(say(line, "caption"), say("Weather", "credit"));
    expect(captioned.images).toEqual([{ url: null, alt: null, caption: line, credit: "Weather" }]);
    const related = await cleaned(say(line, "teaser"));
    expect(related.related).toEqual([{ title: line, date: null, url: null }]);
    expect(related.bodyText).not.toContain(line);
  });
});

describe("the body follows the blocks", () => {
  test.each([
    ["heading", "## The new keeper starts in May\n"],
    ["quote", "> The new keeper starts in May\n"],
    ["list-item", "- The new keeper starts in May\n"],
    ["paragraph", "\nThe new keeper starts in May\n"],
  ] as const)("a line said to be a %s", async (role, printed) => {
    const { bodyMarkdown } = await cleaned(say("The new keeper starts in May", role));
    expect(bodyMarkdown).toContain(printed);
  });

  test("a paragraph that is none", async () => {
    const [text = ""] = TEXTS.filter((line) => line.startsWith("She had let"));
    const { bodyText } = await cleaned(say(text, "boilerplate"));
    expect(bodyText).not.toContain("camels");
  });
});

test("a correction finds its line on a page that has gained some", async () => {
  const { title } = await clean(`Ticker\n\n${PAGE}`, {
    corrections: [say("The new keeper starts in May", "title")],
  });
  expect(title).toBe("The new keeper starts in May");
});

test("of two lines that say the same, the nearer one is meant", async () => {
  const { blocks } = await examine(`Weather\n\n${PAGE}\nWeather\n`, {
    corrections: [{ line: 18, text: "Weather", role: "quote" }],
  });
  const lines = blocks.filter(({ verdict }) => verdict?.role === "quote").map(({ line }) => line);
  expect(lines).toEqual([19]);
});

test("a correction whose text is gone is warned of", async () => {
  const { warnings } = await cleaned({ line: 3, text: "Not on this page", role: "title" });
  expect(warnings).toContainEqual({
    code: "correction-unmatched",
    message:
      "No block says `Not on this page` any more, which a correction calls a title (once on line 3)",
    line: null,
  });
});

test("without corrections nothing changes", async () => {
  expect(await clean(PAGE, { corrections: [] })).toEqual(await clean(PAGE));
});
