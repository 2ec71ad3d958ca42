import { describe, expect, it } from "vitest";
import { clean, examine } from "../../src/pipeline.ts";
import { decode } from "../../src/read/decode.ts";
import { readText } from "../../src/read/text.ts";
import { findPastedComments } from "../../src/rules/comments/find-pasted-comments.ts";
import { DEFAULTS } from "../../src/model/options.ts";

/** The lines taken for readers' comments. */
async function commentsIn(text: string): Promise<readonly string[]> {
  const { blocks } = readText(await decode(text, { ...DEFAULTS, from: "text/plain" }));
  return [...findPastedComments(blocks)].map((i) => blocks[i]?.text ?? "");
}

const ARTICLE = `The lighthouse opens again

The lighthouse on the northern pier opened again on Saturday after eleven years behind scaffolding and two changes of plan.

Its keeper, who is seventy-one, climbed the hundred and twelve steps first and found the lamp room as he had left it.

The council wants to let visitors up on three days a week, and hopes that the money they leave will pay for the paint.

Whether the lamp will ever burn again is open, since ships have long stopped looking for it, said a member of the board.
`;

const ANSWERED = ["Ada", "Bo", "Cy"].flatMap((name, i) => [
  `${name} says:`,
  `August ${String(i + 2)}, 2021 at 9:4${String(i)} am`,
  `I went up with my daughter and we counted every step twice, number ${String(i)}.`,
  "Reply",
]);

describe("comments below a pasted article", () => {
  it("are names, times and answers that take turns", async () => {
    expect(await commentsIn(`${ARTICLE}\n${ANSWERED.join("\n\n")}\n\nImprint\n`)).toEqual(ANSWERED);
  });

  it("need no way to answer below a heading that says what they are", async () => {
    const said = [
      "4 Kommentare",
      "Ada",
      "2. August 2021, 9:40",
      "Wir waren oben, und es war windig.",
    ];
    const more = ["Bo", "2. August 2021, 11:05", "Das Geld kommt nie wieder herein.", "Cy"];
    const last = ["3. August 2021, 7:12", "Schön, dass er wieder offen ist."];
    const all = [...said, ...more, ...last];
    expect(await commentsIn(`${ARTICLE}\n${all.join("\n\n")}\n\nImpressum\n`)).toEqual(all);
  });

  it("are no live blog, whose times nobody answers", async () => {
    const posts = ["9:40", "10:05", "11:20", "12:00"].flatMap((clock) => [
      `2 August 2021, ${clock}`,
      "The first visitors of the hour have come down and speak of the view.",
    ]);
    expect(await commentsIn(`${ARTICLE}\n${posts.join("\n\n")}\n`)).toEqual([]);
  });

  it("stand below an article, never where one may begin", async () => {
    expect(await commentsIn(ANSWERED.join("\n\n"))).toEqual([]);
    expect(await commentsIn(`8 comments\n\nPublished 2 August 2021, 9:40\n\n${ARTICLE}`)).toEqual(
      [],
    );
  });

  it("are no part of the body, and the ledger says why", async () => {
    const input = `${ARTICLE}\n${ANSWERED.join("\n\n")}\n`;
    expect((await clean(input)).bodyText).not.toContain("my daughter");
    const { blocks } = await examine(input);
    expect(blocks.filter(({ verdict }) => verdict?.rule === "comment").length).toBe(
      ANSWERED.length,
    );
  });
});

describe("comments kept from a pasted page", () => {
  it("are parted from name to name, with their days", async () => {
    const { comments, bodyText } = await clean(`${ARTICLE}\n${ANSWERED.join("\n\n")}\n`, {
      comments: true,
    });
    expect(comments).toEqual(
      ["Ada", "Bo", "Cy"].map((author, i) => ({
        author,
        date: `2021-08-0${String(i + 2)}`,
        text: `I went up with my daughter and we counted every step twice, number ${String(i)}.`,
      })),
    );
    expect(bodyText).not.toContain("counted every step");
  });

  it("keep their paragraphs, and lose the heading above them", async () => {
    const said = [
      "3 Comments",
      "Ada",
      "2 hours ago",
      "It was shut.",
      "Again.",
      "Bo",
      "3 hours ago",
    ];
    const page = `${ARTICLE}\n${[...said, "Not to me.", "Cy", "4 hours ago", "Nor me."].join("\n\n")}\n`;
    const { comments } = await clean(page, { comments: true });
    expect(comments).toEqual([
      { author: "Ada", date: null, text: "It was shut.\n\nAgain." },
      { author: "Bo", date: null, text: "Not to me." },
      { author: "Cy", date: null, text: "Nor me." },
    ]);
  });

  it("are there only where they were asked for", async () => {
    expect(await clean(`${ARTICLE}\n${ANSWERED.join("\n\n")}\n`)).not.toHaveProperty("comments");
  });
});
