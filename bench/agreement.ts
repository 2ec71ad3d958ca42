/** Compares what is found on the same pages as HTML and as pasted text: title, date and authors. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { clean } from "../src/pipeline.ts";
import { fieldsRight, sameField, type Gold, type Prediction } from "./quality/score.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    set: { type: "string", default: "fundus" },
    /** Prints the pages that differ. */
    show: { type: "boolean", default: false },
  },
});
if (values.corpus === undefined) throw new Error("Cannot `bench` without `--corpus DIR`");
const folder = join(values.corpus, values.set);
const FIELDS = ["title", "date", "authors"] as const;

async function find(bytes: Uint8Array, path: string): Promise<Prediction> {
  const { title, date, authors } = await clean({ bytes, path });
  return { id: path, title, date, authors: authors.map((author) => author.name), ms: 0 };
}

const counts = Object.fromEntries(
  FIELDS.map((field) => [field, { pages: 0, same: 0, both: 0, bothSame: 0, html: 0, text: 0 }]),
);
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith(".gold.json"))
  .sort()) {
  const id = name.slice(0, -".gold.json".length);
  const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold;
  const pasted = readFileSync(join(folder, `${id}.txt`));
  // A page that shows nothing in a browser without scripts can't be pasted.
  if (pasted.toString().trim() === "") continue;
  const text = await find(pasted, "page.txt");
  const html = await find(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))), "page.html");
  const ofHtml = fieldsRight(html, gold);
  const ofText = fieldsRight(text, gold);
  for (const field of FIELDS) {
    const count = counts[field];
    if (!count || ofHtml[field] === null) continue;
    const same = sameField(html, text, field);
    count.pages += 1;
    count.same += Number(same);
    count.html += Number(ofHtml[field]);
    count.text += Number(ofText[field]);
    if (ofHtml[field] && ofText[field] === true) {
      count.both += 1;
      count.bothSame += Number(same);
    }
    if (values.show && !same) {
      console.log(
        `${id} ${field}: html ${JSON.stringify(html[field])} text ${JSON.stringify(text[field])} gold ${JSON.stringify(gold[field])}`,
      );
    }
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : (part / whole).toFixed(3);
console.log(`${values.set}: the same page as HTML and as pasted text`);
for (const field of FIELDS) {
  const count = counts[field];
  if (!count) continue;
  console.log(
    `${field.padEnd(8)} ${count.pages} pages  the same ${share(count.same, count.pages)}  ` +
      `where both are right ${share(count.bothSame, count.both)} of ${count.both}  ` +
      `right from HTML ${share(count.html, count.pages)}  from text ${share(count.text, count.pages)}`,
  );
}
