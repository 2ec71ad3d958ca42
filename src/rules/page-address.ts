/** What a paste tells of its page besides the article: the address line, the tab's site name, the tags. */
import { foldText } from "./fold-text.ts";
import { hintsOf, type Page } from "./page.ts";
import { wordList } from "./word-list.ts";
import { cutAtSeparators } from "./title/site-suffix.ts";

/** A line that is an address and nothing else. */
const ADDRESS = /^https?:\/\/[^\s/]+\/\S*$/;
/** An address bar is pasted above the page, within its first lines. */
const FIRST_LINES = 4;
/** A tag has at most this many characters. */
const LONGEST_TAG = 50;

/** The colon behind "Tags" stands within so many characters. */
const TAG_WORDS_END = 42;

const tagWords = wordList(
  "tags, tag, topics, topic, keywords, filed under, schlagwörter, schlagworte, themen, stichwörter, mots clés, sujets, etiquetas, temas, palabras clave, argomenti, trefwoorden, ämnen, emner, tagi, теги, метки, ключевые слова, etiketler, الوسوم, 标签, 關鍵字, 태그, タグ",
);

/** The page's address: told by the caller, the head, or a line at the top of the paste. */
export function findAddress(page: Page): string | null {
  const told = page.options.url ?? hintsOf(page.document, "url")[0]?.value;
  if (told !== undefined) return told;
  const line = page.blocks.slice(0, FIRST_LINES).find(({ text }) => ADDRESS.test(text));
  return line?.text ?? null;
}

/** The site's name: told by the head, else what follows the headline in a pasted tab title. */
export function findSiteName(page: Page, title: string | null): string | null {
  const [told] = hintsOf(page.document, "siteName");
  if (told || title === null) return told?.value ?? null;
  const folded = foldText(title);
  for (const { text } of page.blocks.slice(0, FIRST_LINES)) {
    const cuts = cutAtSeparators(text);
    if (!cuts.some((cut) => foldText(cut) === folded)) continue;
    const rest = text.slice(title.length).replace(/^[\s|\-–—•·»:/]+/u, "");
    if (text.startsWith(title) && rest !== "") return rest;
  }
  return null;
}

/** The tags: told by the head, else listed in a line "Tags: a, b". */
export function findTags(page: Page): readonly string[] {
  const told = hintsOf(page.document, "tag").map(({ value }) => value);
  if (told.length > 0) return [...new Set(told)];
  for (const { text } of page.blocks) {
    const colon = text.slice(0, TAG_WORDS_END).search(/[:：]/);
    if (colon < 0 || !tagWords().has(foldText(text.slice(0, colon)))) continue;
    const match = /^([^:：]{3,20})[:：](.{2,300})$/u.exec(text);
    if (!match) continue;
    const tags = (match[2] ?? "").split(/[,;|·•、，]/).map((tag) => tag.trim().replace(/^#/, ""));
    return tags.filter((tag) => tag !== "" && tag.length <= LONGEST_TAG);
  }
  return [];
}
