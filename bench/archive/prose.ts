/** Invents news prose: sentences of invented nouns and verbs between real function words. */
import type { Random } from "./random.ts";

const ONSETS = [
  "b",
  "br",
  "c",
  "d",
  "dr",
  "f",
  "g",
  "gr",
  "h",
  "l",
  "m",
  "n",
  "p",
  "pr",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
];
const NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
const CODAS = ["", "", "l", "n", "r", "s", "t", "nd", "rk", "st"];

const FUNCTION_WORDS =
  "the the the of of and and to to in in a a that for on with as was were is are by from at has have had it its which who their this after before more than about over under between during against into not but or also said would will".split(
    " ",
  );

/** Different words of the invented language. */
const VOCABULARY = 6000;

/** Share of words that are function words, as in English news. */
const FUNCTION_SHARE = 0.45;

/** Share of sentences that hold a figure. */
const FIGURE_SHARE = 0.12;

/** The words all articles are made of. */
export function inventWords(random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    let word = "";
    for (let i = random.int(2, 4); i > 0; i -= 1) {
      word += random.pick(ONSETS) + random.pick(NUCLEI) + (i === 1 ? random.pick(CODAS) : "");
    }
    words.add(word);
  }
  return [...words];
}

/** A sentence of 8 to 24 words. */
export function sentence(random: Random, words: readonly string[]): string {
  const parts: string[] = [];
  for (let i = random.int(8, 24); i > 0; i -= 1) {
    parts.push(random.chance(FUNCTION_SHARE) ? random.pick(FUNCTION_WORDS) : word(random, words));
  }
  if (random.chance(FIGURE_SHARE)) parts.splice(parts.length >> 1, 0, String(random.int(3, 9999)));
  const text = parts.join(" ");
  return `${capital(text)}.`;
}

/** A headline of 5 to 10 words. */
export function headline(random: Random, words: readonly string[]): string {
  const parts = Array.from({ length: random.int(5, 10) }, (_, i) =>
    i % 3 === 1 ? random.pick(FUNCTION_WORDS) : word(random, words),
  );
  return capital(parts.join(" "));
}

/** A person's name. */
export function name(random: Random, words: readonly string[]): string {
  return `${capital(word(random, words))} ${capital(word(random, words))}`;
}

/** Common words are common: the product of two random numbers prefers the first words. */
export function word(random: Random, words: readonly string[]): string {
  return words[Math.floor(random.next() * random.next() * words.length)]!;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
