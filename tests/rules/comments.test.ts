/** Readers' comments: found by names, by schema.org and by headings, and never the article itself. */
import { describe, expect, it } from "vitest";
import { clean } from "../../src/pipeline.ts";

const PARAGRAPHS = [
  "The old harbour bridge has been closed to cars since the first week of May, and nobody knows for how long.",
  "The council says that the iron has to be looked at by people from the makers, who are busy until the autumn.",
  "Those who live on the far bank go round by the mill, which takes them some forty minutes twice a day.",
];

function page(comments: string, name = ""): string {
  const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
  return `<html lang="en"><body><article class="${name}"><h1>Bridge closed to cars</h1>${body}</article>${comments}</body></html>`;
}

async function comments(html: string) {
  const article = await clean(html, { from: "text/html", comments: true });
  return article.comments?.map(({ author, date, text }) => [author, date, text]);
}

const SAID = "The mill road floods every winter, as everybody here knows.";

describe("comments", () => {
  it.each([
    ["a class", `<div class="comment"><b>Ann</b><p>${SAID}</p></div>`],
    ["an id", `<li id="comment-7"><div>Ann says:</div><p>${SAID}</p></li>`],
    [
      "schema.org",
      `<div itemscope itemtype="https://schema.org/Comment"><p itemprop="author">Ann</p><p>${SAID}</p></div>`,
    ],
    ["another language", `<div class="kommentar"><p>Ann</p><p>${SAID}</p></div>`],
    [
      "a heading and alike boxes",
      `<section><h2>Comments (2)</h2><div><p>Ann</p><p>${SAID}</p></div><div><button>Reply</button></div></section>`,
    ],
  ])("are found by %s", async (_, html) => {
    expect(await comments(page(html))).toEqual([["Ann", null, SAID]]);
  });

  it("are kept without buttons, ages and counts", async () => {
    const html = `<div class="comment"><a href="/u/ann">Ann</a><div>3mo</div><div>Reply to Bo</div><p>${SAID}</p><p>Twice.</p><div>12</div><a href="#">Reply</a><button>Report</button></div>`;
    expect(await comments(page(html))).toEqual([["Ann", null, `${SAID}\n\nTwice.`]]);
  });

  it("have a date of their own, which is not the article's", async () => {
    const html = `<div class="comment"><span>Ann</span> <time datetime="2024-05-09T10:00:00Z">9 May 2024</time><p>${SAID}</p></div>`;
    expect(await comments(page(html))).toEqual([["Ann", "2024-05-09T10:00:00Z", SAID]]);
  });

  it("are not there where none was asked for", async () => {
    const article = await clean(page(`<div class="comment"><b>Ann</b><p>${SAID}</p></div>`), {
      from: "text/html",
    });
    expect(article).not.toHaveProperty("comments");
    expect(article.bodyText).toBe(PARAGRAPHS.join("\n\n"));
  });

  it.each([
    [
      "the article's own answers",
      `<div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Is there a ferry?</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">${SAID}</p></div></div>`,
    ],
    [
      "a chapter of that name",
      `<div><section><h2>Method</h2><p>${SAID}</p></section><section><h2>Discussion</h2><section><p>${SAID} It did so again.</p></section><section><p>${SAID} And once more.</p></section></section></div>`,
    ],
  ])("are not %s", async (_, html) => {
    expect(await comments(page(html))).toEqual([]);
  });

  it("are not what papers call a column", async () => {
    const html = page("", "comment");
    expect(await comments(html)).toEqual([]);
    expect((await clean(html, { from: "text/html" })).bodyText).toBe(PARAGRAPHS.join("\n\n"));
  });

  it.each(["comment-form", "comments", "comment-list", "commentary", "moment-1", "no-comments"])(
    "are not what is named `%s`",
    async (name) => {
      expect(await comments(page(`<div class="${name}"><p>Ann</p><p>${SAID}</p></div>`))).toEqual(
        [],
      );
    },
  );
});
