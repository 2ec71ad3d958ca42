/** What a page claims of itself, as hints with who claims it. */
import { describe, expect, it } from "vitest";
import type { Hint } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readHtml } from "../src/read/html.ts";

async function hints(html: string): Promise<readonly Hint[]> {
  const options = { ...DEFAULTS, from: "text/html" } as const;
  return readHtml(await decode(`<html><head>${html}</head>x`, options), options).hints;
}

async function claims(html: string): Promise<readonly string[]> {
  return (await hints(html)).map(({ from, field, value }) => `${from} ${field}: ${value}`);
}

const ld = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === "string" ? json : JSON.stringify(json)}</script>`;

describe("JSON-LD", () => {
  it("tells the article's fields", async () => {
    const article = {
      "@type": "NewsArticle",
      headline: "Bridge &amp; river",
      alternativeHeadline: "The town waits",
      datePublished: "2024-05-01T10:00:00+02:00",
      dateModified: "2024-05-02",
      author: [{ "@type": "Person", name: "Kim Lee" }, "Ana Ruiz"],
      publisher: { name: "The Daily" },
      mainEntityOfPage: { "@type": "WebPage", "@id": "https://e.org/bridge" },
      inLanguage: "en-GB",
      image: [{ url: "https://e.org/a.jpg" }],
      keywords: "bridge, river",
      articleBody: "The bridge is closed.",
    };
    expect(await claims(ld(article))).toEqual([
      "json-ld title: Bridge & river",
      "json-ld subtitle: The town waits",
      "json-ld date: 2024-05-01T10:00:00+02:00",
      "json-ld dateModified: 2024-05-02",
      "json-ld author: Kim Lee",
      "json-ld author: Ana Ruiz",
      "json-ld siteName: The Daily",
      "json-ld url: https://e.org/bridge",
      "json-ld language: en-GB",
      "json-ld image: https://e.org/a.jpg",
      "json-ld tag: bridge",
      "json-ld tag: river",
      "json-ld body: The bridge is closed.",
    ]);
  });

  it("is found in a graph, in a list, and behind references", async () => {
    const graph = {
      "@graph": [
        { "@type": "Organization", name: "The Daily" },
        { "@type": ["Article", "BlogPosting"], headline: "In a graph", author: { "@id": "#kim" } },
        { "@type": "Person", "@id": "#kim", name: "Kim Lee" },
      ],
    };
    expect(await claims(ld([graph]))).toEqual([
      "json-ld title: In a graph",
      "json-ld author: Kim Lee",
    ]);
  });

  it.each([
    ["raw line ends in a text", '{"@type":"Article","headline":"Two\nlines"}', "Two lines"],
    ["a comma too many", '{"@type":"Article","headline":"One","keywords":[],}', "One"],
    ["wrappers", '<!--\n//<![CDATA[\n{"@type":"Article","headline":"One"}\n//]]>\n-->', "One"],
    ["a semicolon at its end", '{"@type":"Article","headline":"One"};', "One"],
  ])("is read in spite of %s", async (_, json, title) => {
    expect(await claims(ld(json))).toEqual([`json-ld title: ${title}`]);
  });

  it("that is past mending is no claim", async () => {
    expect(await claims(ld('{"@type":"Article","headline":"One'))).toEqual([]);
    expect(await claims(ld("null") + ld("3") + ld("[[[") + ld(""))).toEqual([]);
  });

  it("of other articles is not taken for this one's", async () => {
    const other = { "@type": "NewsArticle", headline: "Other", url: "https://e.org/other" };
    const own = { "@type": "NewsArticle", headline: "Own", url: "http://www.e.org/own/?from=feed" };
    const list = {
      "@type": "ItemList",
      itemListElement: [{ "@type": "NewsArticle", headline: "Listed" }],
    };
    const head = `<link rel="canonical" href="https://e.org/own">${ld(list)}${ld(other)}${ld(own)}`;
    const titles = (await hints(head)).filter((hint) => hint.field === "title");
    expect(titles.map((hint) => hint.value)).toEqual(["Own"]);
  });
});

describe("metadata elements", () => {
  it.each([
    ['<meta property="og:title" content="A">', "open-graph title: A"],
    ['<meta property="og:site_name" content="A">', "open-graph siteName: A"],
    [
      '<meta property="article:published_time" content="2024-05-01">',
      "open-graph date: 2024-05-01",
    ],
    ['<meta name="twitter:title" content="A">', "twitter title: A"],
    ['<meta name="DC.creator" content="Kim Lee">', "meta author: Kim Lee"],
    ['<meta name="citation_publication_date" content="2024/05/01">', "meta date: 2024/05/01"],
    ['<meta name="citation_author" content="Lee, Kim">', "meta author: Lee, Kim"],
    ['<meta http-equiv="Content-Language" content="fr">', "meta language: fr"],
    [
      '<link rel="canonical" href="https://web.archive.org/web/2020/https://e.org/a">',
      "html url: https://e.org/a",
    ],
    ['<link rel=alternate type="application/rss+xml" title="The Daily">', null],
    [
      '<link rel=alternate type="application/rss+xml" title="The Daily" href=/feed>',
      "html siteName: The Daily",
    ],
    ["<title> A \n page &ndash; B</title>", "html title: A page – B"],
    ['<meta property="article:author" content="https://e.org/kim">', null],
    ['<meta name="og:title" content="  ">', null],
    ["<svg><title>icon</title></svg>", null],
  ])("%s", async (html, claim) => {
    expect(await claims(html)).toEqual(claim === null ? [] : [claim]);
  });

  it("gives each keyword by itself, once", async () => {
    const html =
      '<meta name=keywords content="bridge, river,bridge"><meta name=news_keywords content="river; town">';
    expect(await claims(html)).toEqual(["meta tag: bridge", "meta tag: river", "meta tag: town"]);
  });

  it("tells the page's language", async () => {
    const options = { ...DEFAULTS, from: "text/html" } as const;
    const page = '<html lang="de-AT"><p>Die Brücke</p>';
    expect(readHtml(await decode(page, options), options).hints).toEqual([
      { field: "language", value: "de-AT", from: "html" },
    ]);
  });
});

describe("microdata", () => {
  it("tells its properties, by attribute or by text", async () => {
    const html =
      '</head><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">The <b>bridge</b></h1>' +
      '<time itemprop="datePublished" datetime="2024-05-01">May 1</time><meta itemprop="dateModified" content="2024-05-02">' +
      '<span itemprop="author" itemscope><a itemprop="url" href="/kim"><span itemprop="name">Kim Lee</span></a></span></article>';
    expect(await claims(html)).toEqual([
      "microdata title: The bridge",
      "microdata date: 2024-05-01",
      "microdata dateModified: 2024-05-02",
      "microdata author: Kim Lee",
    ]);
  });
});
