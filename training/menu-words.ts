/**
 * Writes `src/rules/byline/menu-words.generated.ts`: words that lines set like names are made of on many sites and that
 * no author is called: `npx tsx training/menu-words.ts --corpus DIR`. Only the half that fields learn from is read.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULTS } from "../src/model/options.ts";
import { bylineCandidates } from "../src/rules/byline/byline-candidates.ts";
import { hasGivenName } from "../src/rules/byline/person-evidence.ts";
import { foldText } from "../src/rules/fold-text.ts";
import { readPage } from "../src/rules/page.ts";
import { SETS } from "./corpus.ts";
import { goldPages, publisherOf } from "./gold-pages.ts";

/** Sites a word must stand on. */
const FEWEST_SITES = 4;
/** Shorter words are initials. */
const SHORTEST = 3;
/** Characters of a line of the file. */
const LINE = 2000;

const { values } = parseArgs({ options: { corpus: { type: "string" } } });
if (values.corpus === undefined) throw new Error("Cannot `learn` without `--corpus DIR`");
const sites = new Map<string, Set<string>>();
const borne = new Set<string>();
for (const set of SETS) {
  for (const { id, gold, half, document } of await goldPages(join(values.corpus, set), "text")) {
    if (half === "odd") continue;
    const authors = new Set((gold.authors ?? []).map(foldText));
    for (const author of authors) for (const word of author.split(" ")) borne.add(word);
    for (const { byline } of bylineCandidates(readPage(document, DEFAULTS), -1)) {
      if (byline.opened) continue;
      const others = byline.folded.filter((name) => !authors.has(name) && !hasGivenName(name));
      for (const word of others.flatMap((name) => name.split(" "))) {
        sites.set(word, (sites.get(word) ?? new Set<string>()).add(publisherOf(id)));
      }
    }
  }
}
const words = [...sites]
  .filter(([word, { size }]) => size >= FEWEST_SITES && word.length >= SHORTEST && !borne.has(word))
  .map(([word]) => word)
  .sort();
const lines: string[] = [];
for (const word of words) {
  const line = lines.at(-1);
  if (line === undefined || line.length + word.length > LINE) lines.push(word);
  else lines[lines.length - 1] = `${line}, ${word}`;
}
const text = [
  "/** Words of menus and headings that are set like names; written by training/menu-words.ts. */",
  'import { wordList } from "../word-list.ts";',
  "",
  "/** The words, as `foldText` leaves them. */",
  "export const menuWords = wordList(",
  ...lines.map((line) => `  ${JSON.stringify(line)},`),
  ");",
  "",
].join("\n");
writeFileSync(new URL("../src/rules/byline/menu-words.generated.ts", import.meta.url), text);
console.log(`${String(words.length)} words`);
