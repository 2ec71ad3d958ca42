/**
 * Writes `src/rules/byline/given-names.generated.ts` from the given names that @faker-js/faker (MIT) lists by language:
 * `npm install --no-save @faker-js/faker && npx tsx training/given-names.ts`. No page of any corpus is looked at.
 */
import { writeFileSync } from "node:fs";

/** What is used of the package, which is too large to be installed by everybody. */
interface Faker {
  readonly allLocales: Readonly<
    Record<
      string,
      { readonly person?: { readonly first_name?: Readonly<Record<string, unknown>> } }
    >
  >;
}

const PACKAGE = "@faker-js/faker";

/** Languages in which a name must be given: rarer ones are often words of a language too. */
const FEWEST_LANGUAGES = 2;
/** Letters of scripts whose names stand apart from other words; shorter names are mostly initials. */
const NAME = /^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{M}){3,}$/u;
/** Characters of a line of the file. */
const LINE = 2000;

const { allLocales } = (await import(PACKAGE)) as Faker;
const languagesOf = new Map<string, Set<string>>();
for (const [locale, { person }] of Object.entries(allLocales)) {
  for (const list of Object.values(person?.first_name ?? {})) {
    if (!Array.isArray(list)) continue;
    for (const name of list as readonly string[]) {
      const folded = name.normalize("NFKC").toLowerCase();
      if (!NAME.test(folded)) continue;
      const languages = languagesOf.get(folded) ?? new Set();
      languagesOf.set(folded, languages.add(locale.split("_")[0] ?? ""));
    }
  }
}
const names = [...languagesOf]
  .filter(([, languages]) => languages.size >= FEWEST_LANGUAGES)
  .map(([name]) => name)
  .sort();
const lines: string[] = [];
let line = "";
for (const name of names) {
  if (line.length + name.length > LINE) {
    lines.push(line);
    line = "";
  }
  line += line === "" ? name : `, ${name}`;
}
lines.push(line);
const text = [
  "/** Given names of several languages, from @faker-js/faker (MIT); written by training/given-names.ts. */",
  'import { wordList } from "../word-list.ts";',
  "",
  "/** The names, as `foldText` leaves them. */",
  "export const givenNames = wordList(",
  ...lines.map((names) => `  ${JSON.stringify(names)},`),
  ");",
  "",
].join("\n");
writeFileSync(new URL("../src/rules/byline/given-names.generated.ts", import.meta.url), text);
console.log(`${String(names.length)} names`);
