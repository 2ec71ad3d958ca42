/** Faults of other extractors on HTML that no fixture shows by itself; the fixtures `html-*` hold the rest. */
import { describe, expect, it } from "vitest";
import { clean } from "../src/pipeline.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readHtml } from "../src/read/html.ts";
import { printBody, printBodyText } from "../src/write/body.ts";
import { writeMarkdown } from "../src/write/markdown.ts";

const PARAGRAPHS = [
  "The old harbour bridge has been closed to cars since the first week of May, and nobody knows for how long it will be.",
  "The council says that the iron has to be looked at by people from the makers, who are busy until the autumn.",
];
const LIST = ["Pedestrians may cross at all hours.", "Cyclists have to push their bikes across."];
const ARTICLE = `<article><h1>Bridge closed to cars</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}<ul>${LIST.map((text) => `<li>${text}</li>`).join("")}</ul></article>`;

const ofHtml = (html: string) => clean(html, { from: "text/html" });

describe("faults of peers", () => {
  it.each([2, 3, 4, 5, 6])(
    "an article that stands there %i times comes out once, with its list",
    async (copies) => {
      const { title, bodyText } = await ofHtml(`<body>${ARTICLE.repeat(copies)}</body>`);
      expect(title).toBe("Bridge closed to cars");
      expect(bodyText).toBe([...PARAGRAPHS, LIST.join("\n")].join("\n\n"));
    },
  );

  it("a cell that claims to span a hundred million columns costs no memory", async () => {
    const table = `<table><tr><th colspan="100000000">Day</th><th>Cars</th></tr><tr><td>Monday</td><td>12</td></tr></table>`;
    const options = { ...DEFAULTS, from: "text/html" } as const;
    const { blocks } = readHtml(await decode(table, options), options);
    expect(printBodyText(blocks)).toBe("Day\tCars\nMonday\t12");
    expect(printBody(blocks).length).toBeLessThan(2000);
  });

  it("a title with a colon and a backslash is front matter that reads back", async () => {
    const title = String.raw`Path C:\new \d: the "harbour" bug`;
    const article = await ofHtml(`<body>${ARTICLE.replace("Bridge closed to cars", title)}</body>`);
    const again = await clean(writeMarkdown(article, DEFAULTS), { from: "text/markdown" });
    expect([article.title, again.title]).toEqual([title, title]);
  });

  it("the date is not the one of the first comment", async () => {
    const comment = `<div class="comment"><b>Ann</b> <time datetime="2024-06-01">1 June 2024</time><p>I cross it every day.</p></div>`;
    const { date, authors } = await ofHtml(`<body>${ARTICLE}${comment}</body>`);
    expect(date).toBeNull();
    expect(authors).toEqual([]);
  });

  it("text of neighbouring blocks is never glued", async () => {
    const html = `<body>${ARTICLE.replace("</h1>", "</h1><div><span>10:00 GMT</span></div><div>Cars cross again</div>")}</body>`;
    const { bodyText } = await ofHtml(html);
    expect(bodyText).not.toMatch(/GMTCars/);
  });
});
