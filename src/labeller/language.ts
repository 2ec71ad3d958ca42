/** Tells the language of a text by its script and by its commonest short words. */
import type { Block } from "../model/document.ts";
import { languageAt, languageTags, type Spelling, wordIndices } from "./function-word-index.ts";

/** Scripts that one language of the news writes; Kana stands before Han, which Japanese uses too. */
const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["th", /[\u0e01-\u0e5b]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["he", /[\u05d0-\u05ea]/g],
  ["hy", /[\u0531-\u058f]/g],
  ["ka", /[\u10a0-\u10ff]/g],
  ["am", /[\u1200-\u137f]/g],
  ["km", /[\u1780-\u17ff]/g],
  ["lo", /[\u0e81-\u0eff]/g],
  ["my", /[\u1000-\u109f]/g],
  ["ta", /[\u0b80-\u0bff]/g],
  ["te", /[\u0c00-\u0c7f]/g],
  ["kn", /[\u0c80-\u0cff]/g],
  ["ml", /[\u0d00-\u0d7f]/g],
  ["gu", /[\u0a80-\u0aff]/g],
  ["pa", /[\u0a00-\u0a7f]/g],
  ["si", /[\u0d80-\u0dff]/g],
];
/** Share of the text in a script from which that script names the language: names and quotes stay below it. */
const SCRIPT_SHARE = 0.2;
/** The weight of function words that makes a language certain enough to name it: about three telling words. */
const EVIDENCE = 6;
/** Share of the words that are the language's function words, at least: prose of languages that join words to endings has .05, most others .3. */
const FUNCTION_SHARE = 0.04;
/** How much of a text is looked at, in characters: 400 words tell any two of the languages apart. */
const SAMPLE = 2_500;
/** Characters taken from each block, so that a dozen blocks have a say. */
const SAMPLE_BLOCK = 250;
/** Blocks of this length, in characters, are prose in most pages; those of a script without spaces count by `UNSPACED_LONG`. */
const LONG = 100;
const UNSPACED_LONG = 40;

/** Where `SCRIPTS` are; the quotes and dashes of English at U+2000 are not among them. */
const BEYOND_LATIN = /[\u0370-\u03ff\u0530-\u1fff\u3040-\ud7af]/;

/** A letter of a script other than Latin and Cyrillic; without one there is nothing to count. */
const BEYOND_EUROPE = /(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u;

const cache: { last?: { readonly sample: string; readonly language: string | null } } = {};

/** The language most of `text` is written in, as a BCP 47 tag (`de`, `nb`, `zh`); `null` where it cannot be told. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  // The label and the fields stage ask the same of a page, one after the other.
  if (cache.last?.sample === sample) return cache.last.language;
  const language = byScript(sample) ?? byFunctionWords(sample);
  cache.last = { sample, language };
  return language;
}

/** The language of a page's prose, as a BCP 47 tag; `null` where it cannot be told. */
export function detectLanguageOf(blocks: readonly Block[]): string | null {
  const long = blocks.filter(
    ({ text }) => text.length >= (isUnspaced(text) ? UNSPACED_LONG : LONG),
  );
  const from = long.length > 0 ? long : blocks;
  const stride = Math.max(1, Math.floor((from.length * SAMPLE_BLOCK) / SAMPLE));
  const parts: string[] = [];
  for (let i = 0; i < from.length; i += stride) {
    parts.push(from[i]?.text.slice(0, SAMPLE_BLOCK) ?? "");
  }
  return detectLanguage(parts.join("\n"));
}

/** The first code units of scripts that put no spaces between words: Thai, Kana, Han, Hangul. */
function isUnspaced(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit >= 0x0e00 && unit < 0x0e80) || (unit >= 0x3040 && unit < 0xd7b0);
}

function byScript(sample: string): string | null {
  // Most samples have no such unit, and the patterns below are slow to start.
  if (!BEYOND_LATIN.test(sample)) return null;
  const letters = sample.length - (sample.match(/[\s\p{P}\p{N}]/gu)?.length ?? 0);
  if (letters === 0 || !BEYOND_EUROPE.test(sample)) return null;
  for (const [tag, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) >= letters * SCRIPT_SHARE) return tag;
  }
  return null;
}

/** Beyond ASCII, but for the quotes, dashes and dots of English. */
const FOREIGN = /[^\0-\x7f‘’“”–—…]/;

function wordsOf(sample: string, spelling: Spelling): readonly string[] {
  if (spelling === "plain") return sample.toLowerCase().match(/[a-z]+/g) ?? [];
  return (
    sample
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

function byFunctionWords(sample: string): string | null {
  const spelling = FOREIGN.test(sample) ? "any" : "plain";
  const tags = languageTags();
  const indices = wordIndices(spelling);
  const words = wordsOf(sample, spelling);
  const weights = new Float64Array(tags.length);
  const counts = new Float64Array(tags.length);
  for (const word of words) {
    for (const index of indices) {
      const letters = index.get(word);
      if (letters === undefined) continue;
      const weight = Math.log2(1 + tags.length / letters.length);
      for (let i = 0; i < letters.length; i += 1) {
        const language = languageAt(letters, i);
        weights[language] = (weights[language] ?? 0) + weight;
        counts[language] = (counts[language] ?? 0) + 1;
      }
    }
  }
  const best = weights.reduce((a, weight, i) => (weight > (weights[a] ?? 0) ? i : a), 0);
  const enough =
    (weights[best] ?? 0) >= EVIDENCE && (counts[best] ?? 0) >= words.length * FUNCTION_SHARE;
  return enough ? (tags[best] ?? null) : null;
}
