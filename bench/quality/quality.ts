/** Prints body, title, date, authors and time of newsclean beside its peers, on HTML pages of sites that training never saw. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { clean } from "../../src/pipeline.ts";
import { heldOutPages } from "./pages.ts";
import { installPeers, PEERS, runPeer, type PeerPage } from "./peers.ts";
import { score, type Gold, type Prediction, type Scores } from "./score.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    set: { type: "string", multiple: true, default: ["fundus", "wcxb-dev"] },
    /** Runs the peers again instead of taking what they found last time: for times of one and the same run. */
    fresh: { type: "boolean", default: false },
    /** Runs newsclean alone. */
    alone: { type: "boolean", default: false },
    /** Prints this many of newsclean's worst pages. */
    worst: { type: "string", default: "0" },
  },
});
if (values.corpus === undefined) throw new Error("Cannot `bench` without `--corpus DIR`");

async function runNewsclean(pages: readonly PeerPage[]): Promise<Prediction[]> {
  const read = (page: PeerPage): Buffer => gunzipSync(readFileSync(page.path));
  const found: Prediction[] = [];
  // The first page pays for loading: it is run once more before the clock counts, as for the peers.
  if (pages[0]) await clean({ bytes: read(pages[0]), path: "page.html" });
  for (const page of pages) {
    const bytes = read(page);
    const start = performance.now();
    const article = await clean({ bytes, path: "page.html" });
    const ms = performance.now() - start;
    const authors = article.authors.map((author) => author.name);
    found.push({ id: page.id, ...article, authors, body: article.bodyText, ms });
  }
  return found;
}

function row(name: string, scores: Scores, of: Scores): string {
  const share = (value: number | null): string =>
    value === null ? "    –" : value.toFixed(3).padStart(5);
  return [
    name.padEnd(12),
    ...[scores.body, scores.title, scores.date, scores.authors].map(share),
    `${scores.medianMs.toFixed(1)} ms`.padStart(9),
    `${(scores.medianMs / of.medianMs).toFixed(1)} x`.padStart(8),
  ].join("  ");
}

if (!values.alone) installPeers();
for (const [set, pages] of await heldOutPages(values.corpus)) {
  if (!values.set.includes(set)) continue;
  const gold = new Map(
    pages.map(({ id }): [string, Gold] => [
      id,
      JSON.parse(readFileSync(join(values.corpus ?? "", set, `${id}.gold.json`), "utf8")) as Gold,
    ]),
  );
  const own = await runNewsclean(pages);
  const ours = score(own, gold);
  console.log(`\n${set}: ${pages.length} pages of sites that training never saw`);
  console.log("              body  title   date  authors     median    of ours");
  console.log(row("newsclean", ours, ours));
  for (const peer of values.alone ? [] : Object.keys(PEERS)) {
    console.log(row(peer, score(runPeer(peer, pages, values.fresh), gold), ours));
  }
  const byBody = [...gold].map(([id, truth]) => {
    const one = own.filter((prediction) => prediction.id === id);
    return { id, body: score(one, new Map([[id, truth]])).body };
  });
  for (const { id, body } of byBody
    .sort((a, b) => a.body - b.body)
    .slice(0, Number(values.worst))) {
    console.log(`  ${body.toFixed(3)} ${id}`);
  }
}
console.log("");
for (const [peer, call] of Object.entries(PEERS)) console.log(`${peer}: ${call}`);
