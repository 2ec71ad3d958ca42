/** Whom a page's head names as authors, against whom the page shows. */
import { expect, it } from "vitest";
import { clean } from "../../src/pipeline.ts";

const BODY = [
  "The harbour bridge opened to cars on Monday after eleven years of work, and hundreds of people walked over it before the first lorry was let through by the wardens.",
  "Engineers had closed the old crossing in spring, when a survey found cracks in two of its piers, and ferries have carried workers over the harbour every morning since.",
  "The city expects that the bridge will take half of the traffic from the tunnel, whose queues have been the talk of the town for as long as anybody can remember.",
];

interface Told {
  readonly author: unknown;
  readonly byline: string;
  readonly url?: string;
}

async function authorsOf({ author, byline, url = "https://www.harbourpost.example/1" }: Told) {
  const told = JSON.stringify({ "@type": "NewsArticle", headline: "Bridge opens to cars", author });
  const html = `<html lang="en"><head><title>Bridge opens to cars</title>
    <link rel="canonical" href="${url}"><script type="application/ld+json">${told}</script></head>
    <body><article><h1>Bridge opens to cars</h1><p class="byline">${byline}</p>
    <time datetime="2024-03-04">March 4, 2024</time>
    ${BODY.map((text) => `<p>${text}</p>`).join("\n")}</article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  return (await clean({ bytes, path: "page.html" })).authors.map(({ name }) => name);
}

it("takes the person of the byline where the head names only the site", async () => {
  const author = { "@type": "Organization", name: "Harbour Post" };
  expect(await authorsOf({ author, byline: "By Maria Smith" })).toEqual(["Maria Smith"]);
});

it("takes the site where the page names nobody", async () => {
  const author = { "@type": "Organization", name: "Harbour Post" };
  expect(await authorsOf({ author, byline: "2 minutes" })).toEqual(["Harbour Post"]);
});

it("parts the names of one value and leaves the place out", async () => {
  const author = "Maria Smith und Peter Baker, Nairobi";
  expect(await authorsOf({ author, byline: "" })).toEqual(["Maria Smith", "Peter Baker"]);
});

it("takes the word for a reporter off a name", async () => {
  const author = [{ "@type": "Person", name: "김철수 기자" }];
  expect(await authorsOf({ author, byline: "" })).toEqual(["김철수"]);
});
