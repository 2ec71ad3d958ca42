/** The fields of a pasted page, from its bytes to the article. */
import { describe, expect, it } from "vitest";
import { clean, examine } from "../../src/pipeline.ts";
import type { Options } from "../../src/model/options.ts";

const BODY = [
  "The harbour bridge opened to cars on Monday after eleven years of work, and hundreds of people walked over it before the first lorry was let through by the wardens.",
  "Engineers had closed the old crossing in spring, when a survey found cracks in two of its piers, and ferries have carried workers over the harbour every morning since.",
  "The city expects that the bridge will take half of the traffic from the tunnel, whose queues have been the talk of the town for as long as anybody can remember.",
];

const page = (...parts: readonly string[]): string => parts.join("\n\n");

const teaser = (title: string, date: string): string =>
  page(
    title,
    `STORIES\n${date}`,
    `A summary that tells in a sentence what ${title} is about, and no more than that.`,
    "Open story",
  );

const REPEATED = page(
  "Harbour bridge opens to cars after eleven years of work",
  "City Press Office/Flickr. Walkers cross the harbour bridge on the day of its opening\nMarch 4, 2024",
  ...BODY,
  "City Press Office/Flickr. Walkers cross the harbour bridge on the day of its opening\nMarch 4, 2024",
  "Harbour bridge opens to cars after eleven years of work",
  ...BODY,
  "Latest News",
  teaser("Ferry fares to rise again this summer", "June 2, 2025"),
  teaser("Tunnel to close for repairs at night", "May 30, 2025"),
  teaser("Harbour swimmers ask for cleaner water", "May 1, 2025"),
);

const cleaned = (text: string, options: Partial<Options> = {}) => clean(text, options);

describe("a page whose article stands there twice", () => {
  it("has title, date, caption, credit and teasers in their places", async () => {
    const article = await cleaned(REPEATED);
    expect(article).toMatchObject({
      title: "Harbour bridge opens to cars after eleven years of work",
      date: "2024-03-04",
      dateRaw: "March 4, 2024",
      images: [
        {
          caption: "Walkers cross the harbour bridge on the day of its opening",
          credit: "City Press Office/Flickr",
        },
      ],
      related: [
        { title: "Ferry fares to rise again this summer", date: "2025-06-02" },
        { title: "Tunnel to close for repairs at night", date: "2025-05-30" },
        { title: "Harbour swimmers ask for cleaner water", date: "2025-05-01" },
      ],
    });
    expect(article.bodyText).toBe(BODY.join("\n\n"));
  });

  it("marks the copies of title, caption and date as duplicates of the first", async () => {
    const { blocks } = await examine(REPEATED);
    const roles = blocks.slice(6, 9).map(({ verdict }) => [verdict?.role, verdict?.of]);
    expect(roles).toEqual([
      ["duplicate", 1],
      ["duplicate", 2],
      ["duplicate", 0],
    ]);
  });
});

describe("dates", () => {
  const dated = (line: string): string =>
    page("Harbour bridge opens to cars after eleven years", line, ...BODY);

  it("warns of a date that can be read two ways, with its line", async () => {
    const article = await cleaned(dated("03/04/2024"));
    expect(article.warnings).toContainEqual(
      expect.objectContaining({ code: "date-ambiguous", line: 3 }),
    );
  });

  it("reads a doubtful date in the order it is told", async () => {
    for (const [dateOrder, date] of [
      ["dmy", "2024-04-03"],
      ["mdy", "2024-03-04"],
    ] as const) {
      const article = await cleaned(dated("03/04/2024"), { dateOrder });
      expect([article.date, article.warnings]).toEqual([date, []]);
    }
  });

  it.each([
    ["2024-03-04T08:15:00Z", "2024-03-04T08:15:00Z"],
    ["2024-03-05T08:15:00Z", "2024-03-04"],
  ])("has the time that the head tells of the printed day, told %s", async (told, date) => {
    const head = `<meta property="article:published_time" content="${told}">`;
    const body = BODY.map((text) => `<p>${text}</p>`).join("");
    const article = await clean(
      `<!doctype html><title>Harbour bridge opens</title>${head}<article><h1>Harbour bridge opens</h1><p>By Ann Berg | 4 March 2024</p>${body}</article>`,
    );
    expect([article.date, article.dateRaw]).toEqual([date, "4 March 2024"]);
  });

  it("settles a doubtful date by the same day in words", async () => {
    const article = await cleaned(dated("03/04/2024\n\n3 April 2024"));
    expect([article.date, article.warnings]).toEqual(["2024-04-03", []]);
  });

  it("counts a relative date from `now` only", async () => {
    const text = dated("Published 3 hours ago");
    expect((await cleaned(text)).warnings.map(({ code }) => code)).toContain("date-relative");
    expect((await cleaned(text, { now: "2024-03-05T01:00:00Z" })).date).toBe("2024-03-04");
  });
});

describe("a short page", () => {
  const text = page(
    "Bridge reopens after two years",
    "The old bridge over the Sauge carried its first cyclists on Monday morning.",
    "The town had closed it in 2022 because two of its pillars were cracked.",
  );

  it("has its first line for a headline when the article follows", async () => {
    expect((await cleaned(text)).title).toBe("Bridge reopens after two years");
  });

  it("has no headline when it begins with the article", async () => {
    expect((await cleaned(text.slice(text.indexOf("The old")))).title).toBeNull();
  });
});

it("reads a day without a year in the year of the page's rights, and says so", async () => {
  const text = page(
    "Harbour bridge opens to cars after eleven years of work",
    "Maria Smith\nMarch 4, 09:30",
    ...BODY,
    "© 2019-2024 The Harbour Post",
  );
  const article = await cleaned(text);
  expect(article.date).toBe("2024-03-04");
  expect(article.warnings.map(({ code }) => code)).toContain("date-ambiguous");
});

describe("pictures of a page that does not tell its address", () => {
  const saved = (head: string, source: string): string =>
    `<html><head>${head}</head><body><h1>Bridge opens to cars</h1><p>${BODY.join(`</p><img src="${source}" alt="The bridge"><p>`)}</p></body></html>`;
  const codesOf = async (html: string) => (await cleaned(html)).warnings.map(({ code }) => code);

  it("are warned of where their addresses are relative to it", async () => {
    expect(await codesOf(saved("", "img/bridge.jpg"))).toContain("address-unknown");
  });

  it.each([
    ["that do without it", "", "https://example.com/bridge.jpg"],
    ["that the page's own completes", '<base href="https://example.com/">', "img/bridge.jpg"],
  ])("are not where they have addresses %s", async (_, head, source) => {
    expect(await codesOf(saved(head, source))).not.toContain("address-unknown");
  });
});

it.each([
  "Read also: Ferry fares to rise again this summer",
  "Lesen Sie auch: Fähren werden teurer",
])("lists the story that %j points to, out of the body", async (pointer) => {
  const title = "Harbour bridge opens to cars after eleven years of work";
  const [one = "", two = "", three = ""] = BODY;
  const article = await cleaned(
    page(title, one, two, pointer, three, one.replace("Monday", "May")),
  );
  expect(article.related.map((story) => story.title)).toEqual([pointer.split(": ")[1]]);
  expect(article.bodyText).not.toContain(pointer);
});

it("lists the stories below a heading that names their section, without their dates", async () => {
  const title = "Harbour bridge opens to cars after eleven years of work";
  const below =
    "More in Business\n\nCrab prices hit a record as winter drags on\nFeb. 10, 2025\n\nHow a bakery survived three landlords";
  const { related } = await cleaned(page(title, ...BODY, below));
  expect(related.map((story) => story.title)).toEqual([
    "Crab prices hit a record as winter drags on",
    "How a bakery survived three landlords",
  ]);
});

it("takes no heading over other stories for a byline", async () => {
  const title = "Harbour bridge opens to cars after eleven years of work";
  const article = await cleaned(page(title, ...BODY, "READ MORE\nFerry fares to rise again"));
  expect(article.byline).toBeNull();
});
