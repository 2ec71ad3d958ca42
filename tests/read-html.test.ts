/** Reading HTML: the same page in tags gives the blocks a person sees. */
import { describe, expect, it } from "vitest";
import type { Block, Document } from "../src/model/document.ts";
import { DEFAULTS, type Options } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readHtml } from "../src/read/html.ts";

async function read(html: string, options: Partial<Options> = {}): Promise<Document> {
  const settled: Options = { ...DEFAULTS, from: "text/html", ...options };
  return readHtml(await decode(html, settled), settled);
}

async function blocks(html: string): Promise<readonly Block[]> {
  return (await read(html)).blocks;
}

async function texts(html: string): Promise<readonly string[]> {
  return (await blocks(html)).map((block) => block.text);
}

describe("text", () => {
  it("squeezes white space as a browser does", async () => {
    expect(await texts("<p>  The   bridge\n\t is <b> closed </b> . </p>")).toEqual([
      "The bridge is closed .",
    ]);
  });

  it("decodes entities, once", async () => {
    expect(await texts("<p>Fish &amp; chips, &pound;5 &#8212; &amp;amp;</p>")).toEqual([
      "Fish & chips, £5 — &amp;",
    ]);
  });

  it("drops soft hyphens and zero-width spaces", async () => {
    expect(await texts("<p>har&shy;bour\u200b bridge</p>")).toEqual(["harbour bridge"]);
  });

  it("never reads scripts, styles, templates or comments", async () => {
    const page =
      "<style>p{}</style><script>var a='<p>no</p>'</script><template><p>no</p></template><!-- <p>no</p> --><p>yes</p>" +
      "<svg><title>no</title><style>no</style><text>no</text></svg><select><option>no</select><noscript>no</noscript>";
    expect(await texts(page)).toEqual(["yes"]);
  });
});

describe("boundaries", () => {
  it.each([
    ["<div>10:00 GMT</div><div>Cars cross</div>", ["10:00 GMT", "Cars cross"]],
    ["<h1>Bridge<p>Cars</h1>", ["Bridge", "Cars"]],
    ["<p>one<p>two", ["one", "two"]],
    ["<div>one<p>two</p>three</div>", ["one", "two", "three"]],
    ["<ul><li>one<li>two</ul>", ["one", "two"]],
    ["<p>one<br><br>two</p>", ["one", "two"]],
    ["<p>one<br>\n<br/> two</p>", ["one", "two"]],
    ["<p>one<br>two</p>", ["one\ntwo"]],
    ["<div>one<br>two</div>", ["one", "two"]],
    ["<p><b>One</b><br>two<br>three</p>", ["One", "two\nthree"]],
    ["one<hr>two", ["one", "two"]],
    ["<my-card>one</my-card><my-card>two</my-card>", ["one", "two"]],
    ["<button>Share</button><button>Save</button>", ["Share", "Save"]],
    ["<p><a>one</a><a>two</a></p>", ["one two"]],
    ["<p><label>Name</label><time>May 1</time></p>", ["Name May 1"]],
    ["<p>in<a>one</a>out<a>two</a></p>", ["inoneouttwo"]],
    ["<p><span class=by>Kim Lee</span><span class=on>May 1</span></p>", ["Kim Lee May 1"]],
    ["<p><span class=cap>T</span><span class=rest>he</span></p>", ["The"]],
    ["<p>Mrs P.<time>July 11</time>, noon</p>", ["Mrs P. July 11, noon"]],
    ["<p><span>T</span>he bridge</p>", ["The bridge"]],
    ["<p><b>bold</b>face</p>", ["boldface"]],
    ["<dl><dt>term<dd>meaning<dt>other</dl>", ["term", "meaning", "other"]],
  ])("%s", async (html, expected) => {
    expect(await texts(html)).toEqual(expected);
  });

  it("leaves no gap between the lines of one box", async () => {
    const page = "<div>one<br>two<br><br>three</div><div>four</div>";
    expect((await blocks(page)).map((block) => block.gap)).toEqual([0, 0, 1, 1]);
  });

  it("parts paragraphs at one line break where a full sentence ends a full line", async () => {
    const line = "The bridge over the river was closed to all traffic for a week after the storm.";
    expect(await texts(`<p>${line} Yes.<br>${line}</p>`)).toEqual([`${line} Yes.`, line]);
  });
});

describe("kinds", () => {
  it("knows headings by level, also around other blocks", async () => {
    const [first, second] = await blocks("<h2><div>One</div></h2><h4>Two</h4>");
    expect([first?.kind, first?.level, second?.level]).toEqual(["heading", 2, 4]);
  });

  it("numbers and nests list items", async () => {
    const page = "<ol start=3><li>a<ul><li>b</ul><li value=9>c</ol><ul><li><p>d</p><p>e</p></ul>";
    expect((await blocks(page)).map((block) => [block.text, block.list])).toEqual([
      ["a", { number: 3, depth: 0 }],
      ["b", { number: null, depth: 1 }],
      ["c", { number: 9, depth: 0 }],
      ["d", { number: null, depth: 0 }],
      ["e", { number: null, depth: 0, continued: true }],
    ]);
  });

  it("keeps code line by line with its language", async () => {
    const [block] = await blocks(
      '<pre><code class="language-ts">let a = 1;\n  a &lt; 2;\n</code></pre>',
    );
    expect(block?.kind).toBe("code");
    expect(block?.node).toEqual({ type: "code", lang: "ts", value: "let a = 1;\n  a < 2;" });
  });

  it("makes one block of a table of data", async () => {
    const page =
      "<table><caption>Crossings</caption><tr><th>Day<th>Cars<tr><td>Mon<td><b>12</b></table>";
    const [caption, table] = await blocks(page);
    expect(caption?.text).toBe("Crossings");
    expect(table?.kind).toBe("table");
    expect(table?.text).toBe("Day\tCars\nMon\t12");
    expect(table?.node).toMatchObject({ type: "table", children: [{}, {}] });
  });

  it("takes headings in its cells for names of columns and groups", async () => {
    const rows = ["<h4>Fish</h4></td><td><h4>Kilos</h4>", "Cod</td><td>7", "Eel</td><td>2"];
    const html = rows.map((row) => `<tr><td>${row}</td></tr>`).join("");
    expect(await texts(`<table>${html}</table>`)).toEqual(["Fish\tKilos\nCod\t7\nEel\t2"]);
  });

  it("reads through a table of layout", async () => {
    const page =
      "<table><tr><td><h1>Bridge</h1><p>Closed.</p></td><td><ul><li>News</ul></td></tr><tr><td>a<td>b</table>";
    expect((await blocks(page)).map((block) => block.kind)).toEqual([
      "heading",
      "paragraph",
      "list-item",
      "paragraph",
      "paragraph",
    ]);
  });

  it("keeps pictures with what stands around them, in place", async () => {
    const page =
      '<figure class="lead"><img src="/a.jpg" alt="A bridge"><figcaption>The bridge. (Photo: A. Kim)</figcaption></figure>';
    const [image, caption] = (await read(page, { url: "https://example.org/news/1" })).blocks;
    expect(image?.markup?.image).toEqual({
      url: "https://example.org/a.jpg",
      alt: "A bridge",
      caption: "The bridge. (Photo: A. Kim)",
    });
    expect(image?.markup?.ancestors[0]).toBe("figure");
    expect(caption?.markup?.tag).toBe("figcaption");
    expect(caption?.markup?.words).toContain("lead");
  });
});

describe("inline content", () => {
  it("is mdast phrasing; white space stands outside the marks", async () => {
    const [block] = await blocks(
      '<p>See <a href="https://e.org/a">the <b>new </b></a>bridge <code>x  y</code><br>now</p>',
    );
    expect(block?.content).toEqual([
      { type: "text", value: "See " },
      {
        type: "link",
        url: "https://e.org/a",
        children: [
          { type: "text", value: "the " },
          { type: "strong", children: [{ type: "text", value: "new" }] },
        ],
      },
      { type: "text", value: " bridge " },
      { type: "inlineCode", value: "x y" },
      { type: "break" },
      { type: "text", value: "now" },
    ]);
  });

  it("goes on across blocks, and ends where its end tag stands", async () => {
    const [first, second, third] = await blocks("<b><p>one</p><p>two</b> three</p><p>four</p>");
    expect(first?.content).toEqual([
      { type: "strong", children: [{ type: "text", value: "one" }] },
    ]);
    expect(second?.content).toEqual([
      { type: "strong", children: [{ type: "text", value: "two" }] },
      { type: "text", value: " three" },
    ]);
    expect(third?.content).toBeUndefined();
  });

  it.each([
    "javascript:alert(1)",
    "java&#10;script:alert(1)",
    " JAVASCRIPT:x",
    "data:text/html,x",
    "vbscript:x",
  ])("has no link to %s", async (href) => {
    const [block] = await blocks(`<p><a href="${href}">press</a></p>`);
    expect(block?.text).toBe("press");
    expect(block?.content).toBeUndefined();
  });
});

describe("evidence", () => {
  it("tells what is hidden", async () => {
    const page =
      '<p hidden>a</p><div style="color:red; display : none"><p>b</p></div><div aria-hidden=true>c</div><p class="sr-only">d</p>' +
      '<dialog>e</dialog><p>f</p><p class="hidden md:block">g</p>';
    expect((await blocks(page)).map((block) => block.markup?.hidden)).toEqual([
      ...[true, true, true, true],
      ...[true, false, false],
    ]);
  });

  it("takes a paragraph that is not read aloud for seen", async () => {
    const [cut] = await blocks('<p class="paywall" aria-hidden="true">The ferry is late.</p>');
    expect(cut?.markup?.hidden).toBe(false);
  });

  it("tells what stands around a block, nearest first", async () => {
    const [block] = await blocks(
      '<body class="page"><article id="mainStory"><div class="entry-content"><p itemprop="articleBody">x</p></div></article>',
    );
    expect(block?.markup).toMatchObject({
      tag: "p",
      ancestors: ["div", "article", "body"],
      words: ["article", "body", "entry", "content", "main", "story"],
      depth: 4,
    });
    expect(block?.markup?.path).toHaveLength(3);
  });

  it("tells what stands inside: links, times, names", async () => {
    const [byline, link] = await blocks(
      '<div>By <span class="author-name"><a href="/kim" rel="author">Kim Lee</a></span> <time datetime="2024-05-01">May 1</time></div>' +
        '<li><a href="https://e.org/next">Next story</a></li>',
    );
    expect(byline?.markup).toMatchObject({
      inner: ["author", "name", "author"],
      innerTags: ["span", "a", "time"],
      elements: 3,
      datetime: "2024-05-01",
    });
    expect(byline?.markup?.linkShare).toBeCloseTo(0.45, 1);
    expect(byline?.markup?.href).toBeUndefined();
    expect(link?.markup).toMatchObject({ linkShare: 1, href: "https://e.org/next" });
  });

  it("counts siblings that look alike, at each level", async () => {
    const card = '<div class="card"><h3>Story</h3><p>Lede</p></div>';
    const [first] = await blocks(`<main>${card.repeat(5)}<div>other</div></main>`);
    expect(first?.markup?.alike).toBe(1);
    expect(first?.markup?.ancestorsAlike).toEqual([5, 1]);
  });

  it("gives the lines of the source", async () => {
    const page = "<p>one</p>\n\n<p>\n two\n three\n</p><p>four</p>";
    expect((await blocks(page)).map((block) => [block.line, block.lastLine])).toEqual([
      [1, 1],
      [4, 5],
      [6, 6],
    ]);
  });
});

describe("pictures", () => {
  it.each([
    ['<img src="data:image/gif;base64,R0" data-src="https://e.org/a.jpg">', "https://e.org/a.jpg"],
    ['<img src="/placeholder.gif" data-srcset="/s.jpg 300w, /l.jpg 900w">', "/l.jpg"],
    ['<picture><source srcset="/a,b.webp 2x, /c.webp 1x"><img></picture>', "/a,b.webp"],
    ['<img src="//e.org/a b.jpg">', "https://e.org/a%20b.jpg"],
    [
      '<img src="https://web.archive.org/web/20200102030405im_/https://e.org/a.jpg">',
      "https://e.org/a.jpg",
    ],
    [
      '<img src="data:image/png;base64,R0" alt="x"><noscript><img src="/a.jpg"></noscript>',
      "/a.jpg",
    ],
  ])("%s", async (html, url) => {
    expect((await blocks(html)).map((block) => block.markup?.image?.url)).toEqual([url]);
  });

  it.each([
    '<img src="/count.gif" width=1 height=1>',
    '<img src="javascript:alert(1)">',
    '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
    "<img>",
  ])("leaves out %s", async (html) => {
    expect(await blocks(html)).toEqual([]);
  });

  it("does not tear the paragraph a picture stands in", async () => {
    const page =
      "<p>The bridge <img src=/a.jpg> is closed <img class=emoji alt=🚧 src=/b.png>.</p>";
    expect((await blocks(page)).map((block) => [block.kind, block.text])).toEqual([
      ["paragraph", "The bridge is closed 🚧."],
      ["image", ""],
    ]);
  });
});

describe("embeds", () => {
  it("are links to what they show; other frames are left out", async () => {
    const page =
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The bridge falls"></iframe>' +
      '<iframe src="https://ads.example.com/x">no</iframe>';
    expect((await blocks(page)).map((block) => block.content)).toEqual([
      [
        {
          type: "link",
          url: "https://www.youtube.com/watch?v=abcdefghijk",
          children: [{ type: "text", value: "The bridge falls" }],
        },
      ],
    ]);
  });
});

describe("addresses", () => {
  const link = '<p><a href="../b">b</a></p>';
  it.each([
    ["by --url", link, { url: "https://e.org/x/a/" }, "https://e.org/x/b"],
    [
      "by canonical",
      `<link rel=canonical href="https://e.org/y/a/">${link}`,
      {},
      "https://e.org/y/b",
    ],
    ["by base", `<base href="https://e.org/z/a/">${link}`, {}, "https://e.org/z/b"],
    [
      "by base on top of --url",
      `<base href="/w/a/">${link}`,
      { url: "https://e.org" },
      "https://e.org/w/b",
    ],
    ["not at all when nothing is known", link, {}, "../b"],
  ])("are made absolute %s", async (_, html, options, href) => {
    expect((await read(html, options)).blocks[0]?.markup?.href).toBe(href);
  });
});

describe("stubs", () => {
  it.each([
    '<frameset cols="1,2"><frame src="/a.html"></frameset>',
    '<meta http-equiv="refresh" content="0; url=https://e.org/new"><p>Moved.</p>',
  ])("are answered with a warning: %s", async (html) => {
    expect((await read(html)).warnings.map((warning) => warning.code)).toEqual(["page-stub"]);
  });

  it("leave a page that reloads itself alone", async () => {
    const html = `<meta http-equiv="refresh" content="300">${"<p>A paragraph of news.</p>".repeat(30)}`;
    expect((await read(html)).warnings).toEqual([]);
  });
});

describe("words inside a line", () => {
  it("are buttons in mid-sentence and custom elements, which are boxes elsewhere", async () => {
    const page =
      "<p>The <button>annual rate</button> of the <x-term>loan</x-term> is nine.</p>" +
      "<p><button>Listen</button>The ferry.<button>Share</button></p><x-box>One</x-box><x-box>Two</x-box>";
    expect(await texts(page)).toEqual([
      "The annual rate of the loan is nine.",
      ...["Listen", "The ferry.", "Share", "One", "Two"],
    ]);
    expect((await blocks(page))[0]?.markup?.tag).toBe("p");
  });

  it("are left out where they are hidden, but for large initials", async () => {
    const page =
      '<p><a href="/r">The report<span class="sr-only"> (new tab)</span></a> says so.</p>' +
      '<p><span aria-hidden="true">T</span><span class="visually-hidden">T</span>he quay.</p>' +
      '<p><span class="sr-only">Published</span> Monday</p><p><span hidden>Gone</span></p>';
    const found = await blocks(page);
    expect(found.map(({ text, markup }) => [text, markup?.hidden])).toEqual([
      ["The report says so.", false],
      ["The quay.", false],
      ["Monday", false],
      ["Gone", true],
    ]);
  });

  it("are no signs that lead to the heading they stand in", async () => {
    const page =
      '<h2 id="a">Fares<a href="#a">¶</a></h2><h3><a href="/p#b"><span>#</span></a>Times</h3><p>Room <a href="/4">#</a></p>';
    expect(await texts(page)).toEqual(["Fares", "Times", "Room #"]);
  });
});

it("reads templates that stand for their element's content", async () => {
  const shadow = '<x-card><template shadowrootmode="open"><p>Seen.</p></template></x-card>';
  expect(await texts(`${shadow}<template><p>Not seen.</p></template>`)).toEqual(["Seen."]);
});

describe("articles in scripts", () => {
  const lede = `The ferry did not sail on Monday. ${"It was late all week, as it often is. ".repeat(8).trim()}`;
  const second = `The mill road is under water. ${"Nobody knows for how long it will be. ".repeat(8).trim()}`;
  const html = `<p class="x">${lede}</p>\n<h2>Roads</h2>\n<p>${second}</p>`;
  const inScript = (text: string): string => JSON.stringify(text).replaceAll("<", "\\u003c");

  it.each([
    ["a framework's stream", `self.next.push([1,${inScript(html)}])`],
    ["data as JSON", JSON.stringify({ page: { title: "Ferry", body: html } })],
    ["JSON written in a text", `load(${inScript(JSON.stringify({ state: { body: html } }))})`],
  ])("are read from %s where the page shows nothing", async (_, code) => {
    const page = `<body>\n<p>Please turn on scripts.</p>\n<script>${code}</script></body>`;
    const found = await blocks(page);
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "Please turn on scripts."],
      ["paragraph", lede],
      ["heading", "Roads"],
      ["paragraph", second],
    ]);
    expect(found.map(({ line, lastLine }) => [line, lastLine])).toEqual([
      [2, 2],
      ...[3, 3, 3].map((line) => [line, line]),
    ]);
  });

  it("are read from what JSON-LD claims", async () => {
    const claim = { "@type": "NewsArticle", articleBody: `${lede}\n\n5 < 6. ${second}` };
    const page = `<script type="application/ld+json">${JSON.stringify(claim)}</script><div id="app"></div>`;
    expect(await texts(page)).toEqual([lede, `5 < 6. ${second}`]);
  });

  it("are left alone where the page shows its own, and where a script only writes markup", async () => {
    const own = `<p>${lede}</p><p>${second}</p>`;
    expect(await texts(`${own}<script>a = ${inScript(html.repeat(2))}</script>`)).toEqual([
      lede,
      second,
    ]);
    const banner = inScript(html.replaceAll("ferry", "banner"));
    expect(await texts(`<p>Short.</p><script>var banner = ${banner}</script>`)).toEqual(["Short."]);
    const notice = JSON.stringify({ text: html.replaceAll("road", "cookie") });
    expect(await texts(`<p>Short.</p><script>settings = ${notice}</script>`)).toEqual(["Short."]);
    const program = `var t = "function f() { return x => { a(x); \\n b(); } }${"</p><br>".repeat(80)}"`;
    expect(await texts(`<p>Short.</p><script>${program}</script>`)).toEqual(["Short."]);
  });
});

describe("hostile pages", () => {
  const DEEP = 100_000;
  it.each([
    ["nested boxes", "<div>".repeat(DEEP) + "end"],
    ["nested boxes with text", "<div>a".repeat(DEEP)],
    ["nested formatting", "<b><i>".repeat(DEEP) + "end"],
    ["end tags without a start", "<p>end" + "</div></b>".repeat(DEEP)],
    ["end tags far from their start", "<u>" + "<div>".repeat(DEEP) + "end" + "</u>".repeat(DEEP)],
    ["unclosed items", "<ul>" + "<li>a".repeat(DEEP)],
    ["nested tables", "<table><tr><td>".repeat(DEEP) + "end"],
    ["nested lists", "<ul><li>".repeat(DEEP) + "end"],
    ["attributes without end", `<p ${"a=1 ".repeat(DEEP)}>end`],
    ["one long class", `<p class="${"card ".repeat(DEEP)}">end`],
    ["breaks", "a<br>".repeat(DEEP)],
    ["spaces", " ".repeat(10 * DEEP) + "end" + "\u00a0".repeat(DEEP)],
    ["entities", "&amp;".repeat(DEEP)],
    ["an open comment", "end<!--" + "-".repeat(DEEP)],
    ["an open tag", "end<p " + "'\"<".repeat(DEEP)],
    ["a wide cell", `<table><tr><td colspan=99999999>a<td>b<tr><td>c<td>end</table>`],
    ["a long srcset", `<img src=/a.jpg srcset="${"a, ".repeat(DEEP)}">`],
    [
      "open brackets in JSON-LD",
      `<script type="application/ld+json">${"[".repeat(DEEP)}</script>end`,
    ],
  ])("%s are read to the end", async (_, html) => {
    expect((await blocks(html)).length).toBeGreaterThan(0);
  });
});
