/** Runs a JavaScript peer over pages, from where the peers are installed: `javascript-peers.mjs PEER < list`, a JSON line a page out. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

const [, , peer, home] = process.argv;
const installed = createRequire(`${home}/package.json`);

/** Elements after which a line ends: without this, `textContent` glues blocks together. */
const BLOCKS =
  "p,div,section,article,h1,h2,h3,h4,h5,h6,li,tr,td,th,blockquote,pre,figure,figcaption,br,dt,dd";

function textOf(root) {
  for (const block of root.querySelectorAll(BLOCKS)) block.append("\n");
  return root.textContent;
}

async function readability() {
  const { Readability } = installed("@mozilla/readability");
  const { JSDOM, VirtualConsole } = installed("jsdom");
  const virtualConsole = new VirtualConsole();
  return (page) => {
    const dom = new JSDOM(page, { url: "https://example.org/", virtualConsole });
    const found = new Readability(dom.window.document, { serializer: (node) => node }).parse();
    const body = found ? textOf(found.content) : "";
    dom.window.close();
    return {
      title: found?.title,
      date: found?.publishedTime?.slice(0, 10),
      authors: namesOf(found?.byline),
      body,
    };
  };
}

async function defuddle() {
  const { Defuddle } = await import(
    pathToFileURL(`${home}/node_modules/defuddle/dist/node.js`).href
  );
  const { parseHTML } = installed("linkedom");
  return async (page) => {
    const { document } = parseHTML(page.toString("utf8"));
    const found = await Defuddle(document, "https://example.org/");
    const content = parseHTML(`<html><body>${found.content}</body></html>`).document.body;
    return {
      title: found.title,
      date: found.published?.slice(0, 10),
      authors: namesOf(found.author),
      body: textOf(content),
    };
  };
}

/** A byline as names: without "By", parted at commas, bars and the word for "and". */
function namesOf(byline) {
  return (byline ?? "")
    .replace(/^\s*(?:by|von|par|por|di)\s/i, "")
    .split(/,|\||;|\sand\s|\sund\s|\set\s|\sy\s|&/)
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

const run = await { readability, defuddle }[peer]();
const pages = readFileSync(0, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => line.split("\t"));
const read = (path) => gunzipSync(readFileSync(path));
// The first page pays for loading: it is run once more before the clock counts.
await run(read(pages[0][1]));
for (const [id, path] of pages) {
  const page = read(path);
  const start = performance.now();
  let found;
  try {
    found = await run(page);
  } catch (error) {
    found = { error: String(error).slice(0, 200) };
  }
  const ms = performance.now() - start;
  process.stdout.write(`${JSON.stringify({ id, ...found, ms })}\n`);
}
