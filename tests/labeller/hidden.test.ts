/** What a page hides is no content, unless it hides the whole article until a script shows it. */
import { describe, expect, it } from "vitest";
import { clean } from "../../src/pipeline.ts";

const STORY = [
  "The old bridge over the mill stream is closed to carts and cars from Monday, the town clerk said after the council had met.",
  "Two beams have split since the frost, and a third has sunk by the breadth of a hand where the toll house leans on it.",
  "Walkers may cross one at a time until the carpenters come, which will not be before the second week of April, she said.",
  "The toll keeper, who has had little to do since the railway came, offered to count the walkers and write down their names.",
];
const page = (paragraphs: readonly string[], hidden: string): string =>
  `<html><body><article><h1>Mill bridge closed</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}${hidden}</article></body></html>`;
const UNSEEN =
  "Subscribers read here how the beams were sawn and who paid for the oak they are made of, in this story.";

describe("hidden text", () => {
  it("is left out beside an article that shows", async () => {
    const { bodyText } = await clean(page(STORY, `<p hidden>${UNSEEN}</p>`), { from: "text/html" });
    expect(bodyText).toContain("Two beams have split");
    expect(bodyText).not.toContain("Subscribers read here");
  });

  it("is the article where there is no other", async () => {
    const hidden = `<div style="display:none">${STORY.map((text) => `<p>${text}</p>`).join("")}</div>`;
    const { bodyText } = await clean(page([], hidden), { from: "text/html" });
    expect(bodyText).toContain("Two beams have split");
  });
});
