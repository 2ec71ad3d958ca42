/** The pages that a stranger tries first: a headline and a few short sentences, once, twice or three times. */
import { describe, expect, it } from "vitest";
import { clean } from "../src/pipeline.ts";

const TITLE = "Cat stuck in tree";
const DATE = "May 3, 2024";
const STORY = [
  "A cat was stuck in a tree on Monday.",
  "Firefighters brought a ladder and a tin of tuna.",
  "It came down.",
];
const BODY = STORY.join("\n\n");

const doubled = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => [line, line]);

describe("a page of a few short lines", () => {
  it.each([
    ["once", [TITLE, DATE, ...STORY]],
    ["with blank lines", [TITLE, DATE, ...STORY].flatMap((line) => [line, ""])],
    ["twice", [TITLE, DATE, ...STORY, TITLE, DATE, ...STORY]],
    ["with its story three times", [TITLE, DATE, ...STORY, ...STORY, ...STORY]],
    ["with every line twice", doubled([TITLE, DATE, ...STORY])],
  ])("comes out right that tells it all %s", async (_, lines) => {
    const { title, date, bodyText } = await clean(`${lines.join("\n")}\n`);
    expect({ title, date, bodyText }).toEqual({ title: TITLE, date: "2024-05-03", bodyText: BODY });
  });

  it("may be a headline and one sentence, pasted or marked up", async () => {
    for (const page of [
      `${TITLE}\n\n${STORY[0]!}\n`,
      `<!doctype html><h1>${TITLE}</h1><p>${STORY[0]!}</p>`,
    ]) {
      const { title, bodyText } = await clean(page);
      expect({ title, bodyText }).toEqual({ title: TITLE, bodyText: STORY[0] });
    }
  });

  it("keeps a list that has begun", async () => {
    const page = `# ${TITLE}\n\n${STORY[0]!} ${STORY[1]!}\n\n- tuna\n- a ladder\n- patience\n\n## Related\n\n- [Dog stuck in pipe](/dog)\n`;
    const { bodyMarkdown } = await clean(page, { from: "text/markdown" });
    expect(bodyMarkdown).toContain("- tuna\n- a ladder\n- patience");
    expect(bodyMarkdown).not.toContain("Dog");
  });

  it("leaves a box beside the story out, though it reads like it", async () => {
    const page = `<!doctype html><div><h1>${TITLE}</h1>${STORY.map((text) => `<p>${text}</p>`).join("")}</div><div class="newsletter"><p>Our best stories every day. They are free.</p></div>`;
    expect((await clean(page)).bodyText).toBe(BODY);
  });

  it("holds no article where it says nothing", async () => {
    const { title, bodyText } = await clean("Home\nNews\nSport\n");
    expect({ title, bodyText }).toEqual({ title: null, bodyText: "" });
  });
});
