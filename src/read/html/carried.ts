/** Finds the article that a page shows by a script alone, in the data that it carries for it (Next.js, Nuxt, JSON-LD). */
import type { Draft } from "./draft.ts";

/** Where a script's text stands in the page. */
export interface ScriptSpan {
  readonly start: number;
  readonly end: number;
}

/** An article as markup, and where the script with it stands. */
export interface Carried {
  readonly html: string;
  readonly start: number;
}

/** Letters outside links below which a page shows no article. */
const NEXT_TO_NOTHING = 400;
/** Letters of a text from which on it may be an article. */
const ARTICLE = 400;
/** Paragraphs that tell an article's markup from a notice's. */
const PARAGRAPHS = 2;
/** Texts in texts: data is often written out as JSON in a script's text, which holds markup as JSON. */
const MAX_DEPTH = 3;

/** Whether the blocks of a page are none of an article. */
export function showsNothing(blocks: readonly Draft[]): boolean {
  return blocks.reduce((sum, { chars, linkChars }) => sum + chars - linkChars, 0) < NEXT_TO_NOTHING;
}

/** The article among the `scripts` of `source`, else the one claimed as `body`; `null` where there is none. */
export function carriedArticle(
  source: string,
  scripts: readonly ScriptSpan[],
  body: string | undefined,
): Carried | null {
  let best: Carried | null = null;
  for (const { start, end } of scripts) {
    const code = source.slice(start, end);
    const html = isData(code) ? longestMarkup(code, 0) : "";
    if (lettersOf(html) > Math.max(ARTICLE, lettersOf(best?.html ?? ""))) best = { html, start };
  }
  if (best !== null || body === undefined || body.length < ARTICLE) return best;
  return { html: holdsParagraphs(body) ? body : markUp(body), start: scripts[0]?.start ?? 0 };
}

/** Characters of a script that tell what it is. */
const OPENING = 120;
/** `{"props":…`, `self.next.push([…`, `window.__DATA__ = {…`, `load("{…` */
const DATA = /^(?:(?:var|let|const) )?(?:[\w.$]{1,60}\s?=\s?)?(?:[\w.$]{1,60}\()?["'`]?[{[]/;

/** Whether a script is the page's data and no program, which has markup of its own for notices and forms. */
function isData(code: string): boolean {
  return DATA.test(code.slice(0, OPENING).trimStart());
}

/** A paragraph a line. */
function markUp(text: string): string {
  return text.replaceAll("<", "&lt;").replace(/\n+/g, "<p>");
}

/** A paragraph's end, as markup or with its angle brackets written as escapes. */
const PARAGRAPH_END = /(?:<|\\u003c)(?:\/p\b|br\b)/gi;

/** The longest text of `code` that is an article's markup; empty where none is. */
function longestMarkup(code: string, depth: number): string {
  let best = "";
  for (const raw of stringsOf(code)) {
    if (raw.length <= Math.max(ARTICLE, best.length) || !holdsParagraphs(raw)) continue;
    const text = unescaped(raw);
    if (text === null) continue;
    const inner = depth < MAX_DEPTH && text.includes('"') ? longestMarkup(text, depth + 1) : "";
    const found = inner === "" && isMarkup(text) ? text : inner;
    if (found.length > best.length) best = found;
  }
  return best;
}

const TAG = /<[^<>]*>/g;

function lettersOf(html: string): number {
  return html.replace(TAG, "").length;
}

function holdsParagraphs(text: string): boolean {
  return (text.match(PARAGRAPH_END) ?? []).length >= PARAGRAPHS;
}

/** What data and programs have that no article has: `"key":"…"`, a line that ends a command, `function`, `=>`. */
const CODE = /"\s?:\s?["[{\d]|[{};]\s?\n|\bfunction\b|=>/;

/** What notices speak of that pages carry in their data, too. */
const NOTICE = /\b(?:cookies?|consent|privacy policy)\b/i;

function isMarkup(text: string): boolean {
  if (NOTICE.test(text)) return false;
  return text.trimStart().startsWith("<") || !CODE.test(text);
}

/** The insides of the strings in double quotation marks, as written. */
function* stringsOf(code: string): Generator<string> {
  for (let open = code.indexOf('"'); open !== -1;) {
    let close = open + 1;
    while (close < code.length && code.charAt(close) !== '"') {
      close += code.charAt(close) === "\\" ? 2 : 1;
    }
    yield code.slice(open + 1, close);
    open = code.indexOf('"', close + 1);
  }
}

function unescaped(raw: string): string | null {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch (error) {
    // A script's string that is none of JSON's holds no data.
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
