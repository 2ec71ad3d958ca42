/**
 * Writes a page in letters nobody reads, so that the labeller learns from its shape: nearly all pages of the corpus are
 * in English or German, and most languages of the news have neither lexicon nor capitals to go by.
 */
import { functionWordsOf } from "../src/labeller/function-word-index.ts";
import { hashText } from "../src/labeller/hash.ts";
import { detectLanguageOf } from "../src/labeller/language.ts";
import type { Labelled } from "./crop.ts";

/** Punctuation of scripts without spaces. */
const EAST_ASIAN: Readonly<Record<string, string>> = {
  ".": "。",
  ",": "、",
  "?": "？",
  "!": "！",
  ":": "：",
};
const HIRAGANA = 0x3042;
const HIRAGANA_COUNT = 70;
const HAN = 0x4e00;
const HAN_COUNT = 2_000;
/** Letters of a word with spaces that one Han letter stands for. */
const LETTERS_A_HAN = 3;
/** Share of pages that are written without spaces; the others keep theirs and change their words alone. */
const UNSPACED = 0.5;

/** The page with its words disguised; what it says is lost, what it looks like stays. */
export function disguisePage({ blocks, content }: Labelled, random: () => number): Labelled {
  const tag = detectLanguageOf(blocks) ?? "en";
  const known = new Set(functionWordsOf(tag));
  const disguise = random() < UNSPACED ? writeUnspaced : writeStrange;
  return {
    blocks: blocks.map((block) => ({ ...block, text: disguise(block.text, known) })),
    content,
  };
}

function writeStrange(text: string, known: ReadonlySet<string>): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (known.has(word.toLowerCase())) return word;
    const turned = Array.from(word.toLowerCase()).reverse().join("");
    const first = word.charAt(0);
    return first === first.toLowerCase()
      ? turned
      : turned.charAt(0).toUpperCase() + turned.slice(1);
  });
}

function writeUnspaced(text: string, known: ReadonlySet<string>): string {
  const letters = text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const hash = hashText(word.toLowerCase()) >>> 0;
    if (known.has(word.toLowerCase()))
      return String.fromCharCode(HIRAGANA + (hash % HIRAGANA_COUNT));
    const length = Math.ceil(word.length / LETTERS_A_HAN);
    return Array.from({ length }, (_, i) =>
      String.fromCharCode(HAN + ((hash >>> (i * 4)) % HAN_COUNT)),
    ).join("");
  });
  return letters
    .replace(/(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])/g, "")
    .replace(/[.,?!:](?= |$)/g, (mark) => EAST_ASIAN[mark] ?? mark);
}
