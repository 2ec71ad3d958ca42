/** A page as the rules of this stage see it: its blocks' words, what each repeats, and what is prose. */
import { foldWord } from "./fold-words.ts";
import { LONG, LONG_WORDS, OPENING_AFTER, PROSE, SMALL } from "./policy.ts";
import { endsSentence, hasCredit } from "./prose.ts";
import type { Link, Matched } from "./links.ts";
import { Mirror } from "./mirror.ts";
import { spansOf, type Spans } from "./spans.ts";
import type { Words } from "./words.ts";
import { room } from "./room.ts";

/** Where words are repeated: the place of each word's partner, or -1. */
export type Partners = Int32Array;

/** 1 for yes, 2 for no, 0 where nobody has asked. */
type Answers = Int32Array;

/** Blocks whose words' spans are kept at hand: a block is compared with one or a few others. */
const RECENT = 8;

/** The evidence on one page. */
export class Page {
  readonly texts: readonly string[];
  readonly words: Words;
  /** The earlier word that each word repeats. */
  readonly source: Partners;
  readonly blockOf: Int32Array;
  private readonly repeats: Uint8Array;
  private roots: Int32Array | null = null;
  private distinct = -1;
  /** What was asked about the blocks, and answered. */
  private readonly flow: Answers;
  private readonly credit: Answers;
  private mirrors: Mirror | null = null;
  private opening = -1;
  private readonly recent = new Map<number, Spans>();

  constructor(words: Words, { source, blockOf, repeats }: Matched) {
    this.texts = words.texts;
    this.words = words;
    this.source = source;
    this.blockOf = blockOf;
    this.repeats = repeats;
    this.flow = room.lend(words.texts.length);
    this.credit = room.lend(words.texts.length);
  }

  /** For each word the first word that it goes back to: the name of its class of copies. */
  get root(): Int32Array {
    return (this.roots ??= rootsOf(this.source));
  }

  from(block: number): number {
    return this.words.first[block] ?? 0;
  }

  /** The place after the block's last word. */
  to(block: number): number {
    return this.words.first[block + 1] ?? this.words.count;
  }

  /** The words of a block; 0 where there is none. */
  size(block: number): number {
    return block < 0 ? 0 : this.to(block) - this.from(block);
  }

  /** The first block whose words this one repeats; itself if it repeats none. */
  firstOf(block: number): number {
    return this.blockOf[this.root[this.from(block)] ?? 0] ?? block;
  }

  /** How many blocks on the second word stands from the first. */
  blockStep(one: number, other: number): number {
    return (this.blockOf[other] ?? 0) - (this.blockOf[one] ?? 0);
  }

  text(block: number): string {
    return this.texts[block] ?? "";
  }

  letters(block: number): number {
    return this.words.weight[block] ?? 0;
  }

  /** The word at `place` as printed. */
  printed(place: number): string {
    const block = this.blockOf[place] ?? 0;
    const { text, start, end } = this.spans(block);
    const at = place - this.from(block);
    return text.slice(start[at], end[at]);
  }

  /** What stands directly before the word at `place` in its block, up to three letters. */
  before(place: number): string {
    const block = this.blockOf[place] ?? 0;
    const { text, start } = this.spans(block);
    const from = start[place - this.from(block)] ?? 0;
    return text.slice(Math.max(0, from - 3), from);
  }

  /** Whether two words are the same by their letters: verifies what the hashes say. */
  same(one: number, other: number): boolean {
    const [block, twin] = [this.blockOf[one] ?? 0, this.blockOf[other] ?? 0];
    const sameText = this.text(block) === this.text(twin);
    if (sameText && one - this.from(block) === other - this.from(twin)) return true;
    const a = this.printed(one);
    const b = this.printed(other);
    return a === b || foldWord(a) === foldWord(b);
  }

  /** The spans of a block's words; those of the last few blocks asked about are at hand. */
  private spans(block: number): Spans {
    const known = this.recent.get(block);
    if (known) return known;
    if (this.recent.size >= RECENT) this.recent.clear();
    const spans = spansOf(this.text(block));
    this.recent.set(block, spans);
    return spans;
  }

  /** Whether two blocks have the same words, one after the other. */
  isTwin(one: number, other: number): boolean {
    const size = this.size(one);
    if (size !== this.size(other)) return false;
    const [a, b] = [this.from(one), this.from(other)];
    for (let i = 0; i < size; i += 1) {
      if (this.words.hash[a + i] !== this.words.hash[b + i]) return false;
    }
    for (let i = 0; i < size; i += 1) if (!this.same(a + i, b + i)) return false;
    return true;
  }

  /** The block of which a block is an exact copy by its partners, word for word and letter for letter; else -1. */
  originalOf(block: number, partners: Partners): number {
    const from = this.from(block);
    const begin = partners[from] ?? -1;
    const original = this.blockOf[begin] ?? -1;
    if (begin < 0 || this.from(original) !== begin) return -1;
    const size = this.size(block);
    if (this.size(original) !== size || this.text(original) !== this.text(block)) return -1;
    for (let i = 1; i < size; i += 1) if (partners[from + i] !== begin + i) return -1;
    return original;
  }

  /** Calls `use` with the later word that repeats each earlier one, by `links`. */
  mirror(links: readonly Link[], use: (mirror: Partners) => void): void {
    this.mirrors ??= new Mirror(this);
    this.mirrors.show(links, use);
  }

  isSmall(block: number): boolean {
    return this.letters(block) < SMALL;
  }

  isLong(block: number): boolean {
    const letters = this.letters(block);
    // Scripts without spaces have a word a letter, so the second test asks nothing of them.
    return letters >= LONG && this.size(block) >= LONG_WORDS;
  }

  isProse(block: number): boolean {
    return this.letters(block) >= PROSE && endsSentence(this.text(block));
  }

  /** Prose that is no caption. */
  isFlow(block: number): boolean {
    return answer(this.flow, block, () => this.isProse(block) && !this.hasCredit(block));
  }

  /** Whether a block names the maker of a picture. */
  hasCredit(block: number): boolean {
    return answer(this.credit, block, () => hasCredit(this.text(block)));
  }

  /** The last block at which the page's article may open: few paragraphs stand before it. */
  lastOpening(): number {
    if (this.opening >= 0) return this.opening;
    let paragraphs = 0;
    let block = 0;
    while (block < this.texts.length && paragraphs <= OPENING_AFTER) {
      if (this.isFlow(block)) paragraphs += 1;
      block += 1;
    }
    this.opening = block;
    return block;
  }

  /** Letters on the page, each copy counted once; what is too small to be told apart is left out. */
  distinctLetters(): number {
    if (this.distinct >= 0) return this.distinct;
    let letters = 0;
    for (let block = 0; block < this.texts.length; block += 1) {
      if (!this.isSmall(block)) letters += this.letters(block) * (1 - this.repeatedShare(block));
    }
    this.distinct = letters;
    return letters;
  }

  /** Share of the block's words that repeat earlier ones. */
  repeatedShare(block: number): number {
    if (this.repeats[block] !== 1) return 0;
    let repeated = 0;
    for (let word = this.from(block); word < this.to(block); word += 1) {
      if ((this.source[word] ?? -1) >= 0) repeated += 1;
    }
    return repeated / Math.max(1, this.size(block));
  }
}

/** The answer for a block, which is asked for once. */
function answer(answers: Answers, block: number, ask: () => boolean): boolean {
  const known = answers[block] ?? 0;
  if (known !== 0) return known === 1;
  const says = ask();
  answers[block] = says ? 1 : 2;
  return says;
}

function rootsOf(source: Partners): Int32Array {
  const root = room.lendAny(source.length);
  for (let word = 0; word < source.length; word += 1) {
    const from = source[word] ?? -1;
    root[word] = from < 0 ? word : (root[from] ?? word);
  }
  return root;
}
