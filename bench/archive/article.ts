/** Invents articles and what becomes of them when others print them again. */
import { capital, headline, name, sentence, word } from "./prose.ts";
import type { Random } from "./random.ts";

/** An invented article. */
export interface Article {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** Bytes of an article: log-uniform, since most articles are short. */
const MIN_BYTES = 3000;
const MAX_BYTES = 20_000;

/** A new article. */
export function inventArticle(random: Random, words: readonly string[]): Article {
  const size = MIN_BYTES * (MAX_BYTES / MIN_BYTES) ** random.next();
  const paragraphs: string[] = [];
  for (let length = 0; length < size;) {
    const text = Array.from({ length: random.int(2, 5) }, () => sentence(random, words)).join(" ");
    paragraphs.push(text);
    length += text.length;
  }
  const day = `${random.int(2005, 2024)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  return { title: headline(random, words), author: name(random, words), date: day, paragraphs };
}

/** How an article is printed again. */
export type Reprint = (article: Article, random: Random, words: readonly string[]) => Article;

/** Near-copies: what editors and content systems do to a wire story. */
export const NEAR_COPIES: Readonly<Record<string, Reprint>> = {
  typography: (article) =>
    changed(article, (text) => text.replaceAll(". ", " . ").replaceAll("'", "’")),
  "2 % of words": (article, random, words) => edited(article, { share: 0.02, random, words }),
  "5 % of words": (article, random, words) => edited(article, { share: 0.05, random, words }),
  "10 % of words": (article, random, words) => edited(article, { share: 0.1, random, words }),
  "last fifth cut": (article) => ({
    ...article,
    paragraphs: article.paragraphs.slice(0, Math.ceil(article.paragraphs.length * 0.8)),
  }),
  "one paragraph more": (article, random, words) => ({
    ...article,
    paragraphs: [...article.paragraphs, `${sentence(random, words)} ${sentence(random, words)}`],
  }),
  "other headline": (article, random, words) => ({ ...article, title: headline(random, words) }),
};

/** The same story later in the day: its figures have changed. */
export const updated: Reprint = (article) =>
  changed(article, (text) => text.replace(/\d+/g, (digits) => String(Number(digits) + 1)));

function edited(
  article: Article,
  { share, random, words }: { share: number; random: Random; words: readonly string[] },
): Article {
  return changed(article, (text) =>
    text.replace(/[a-z]+/gi, (old) => {
      if (!random.chance(share)) return old;
      const fresh = word(random, words);
      return /^[A-Z]/.test(old) ? capital(fresh) : fresh;
    }),
  );
}

function changed(article: Article, change: (text: string) => string): Article {
  return { ...article, paragraphs: article.paragraphs.map(change) };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
