/** What a block's text looks like: a sentence, something cut short, a caption with a credit. */

const CLOSERS = "\"'”’»›“)]}）」』】";
const TERMINALS = ".!?…。！？؟।։።｡";
const ELLIPSIS = /(?:…|\.\.\.|\. \. \.)$/;
/** `[…]`, `(...)`: the brackets people put round an ellipsis. */
const BRACKETS = "[]()";
const OPENING_QUOTE = /^["“„«‹‘'「『]/;
const CLOSING_QUOTE = /["”“»›’'」』][.,!?]?$/;

/** What a cut text ends in, in the languages news is most read in; compared in lower case. */
const READ_MORE: readonly string[] = [
  "read more",
  "read the full story",
  "read full story",
  "read full article",
  "full story",
  "continue reading",
  "keep reading",
  "show more",
  "see more",
  "learn more",
  "more",
  "weiterlesen",
  "mehr lesen",
  "mehr erfahren",
  "mehr",
  "lire la suite",
  "lire plus",
  "en savoir plus",
  "leer más",
  "seguir leyendo",
  "leggi tutto",
  "continua a leggere",
  "continua",
  "leia mais",
  "saiba mais",
  "lees meer",
  "lees verder",
  "läs mer",
  "les mer",
  "læs mere",
  "lue lisää",
  "czytaj więcej",
  "czytaj dalej",
  "číst dále",
  "tovább",
  "devamını oku",
  "читать далее",
  "читать дальше",
  "читати далі",
  "続きを読む",
  "もっと見る",
  "阅读更多",
  "阅读全文",
  "閱讀更多",
  "더 보기",
  "اقرأ المزيد",
];

/** Characters of the longest of them. */
const READ_MORE_ROOM = 24;

/**
 * Words that only a picture's credit holds, in small letters: a pattern for both cases is slow to start.
 * Examples: "photo: ana roe", "bild von ana roe".
 */
const OPENED_CREDIT =
  /(?:^|[\s(/[|–-])(?:photo(?:graph)?s?|foto(?:s|grafía)?|bild(?:er|quelle)?|picture|image|credits?|crédit|crédito|kép|zdjęcie|фото|صورة|写真|图片|사진)\s?(?:credit\s?)?(?::|\bby\b|\/|©|\bvon\b|\bpar\b)/u;
/** Of these every opened credit holds one: most paragraphs hold none, and the pattern is slower to say so. */
const PICTURE_WORDS: readonly string[] =
  "photo foto bild picture image credit crédit kép zdjęcie фото صورة 写真 图片 사진".split(" ");
/** Whom pictures come from. Examples: "ana roe/afp", "ana roe via getty images". */
const PICTURE_SOURCE =
  /\/(?:flickr|afp|ap|reuters|getty|dpa|epa|shutterstock|alamy|unsplash)\b|\b(?:getty images|shutterstock|alamy|flickr|imago|picture alliance|wikimedia|unsplash|handout|file photo)\b/u;
/** Of these every picture's source holds one. */
const SOURCE_SIGNS: readonly string[] =
  "/ getty shutterstock alamy flickr imago alliance wikimedia unsplash handout file".split(" ");
/** Characters at either end of a text where a credit stands; a longer search would read whole articles. */
const CREDIT_ROOM = 160;

/** Whether `text` ends like a sentence. */
export function endsSentence(text: string): boolean {
  const last = text.charAt(bareLength(text) - 1);
  return last !== "" && TERMINALS.includes(last);
}

/** Whether `text` breaks off: it ends in an ellipsis, with or without "Read more" after it. */
export function isCut(text: string): boolean {
  let rest = text.trimEnd();
  const end = rest.slice(-READ_MORE_ROOM).toLowerCase();
  const more = READ_MORE.find((phrase) => end.endsWith(phrase));
  if (more !== undefined) rest = rest.slice(0, -more.length).trimEnd();
  while (rest !== "" && BRACKETS.includes(rest.charAt(rest.length - 1))) rest = rest.slice(0, -1);
  return ELLIPSIS.test(rest.slice(-5)) || (more !== undefined && rest !== "");
}

/** Whether `words` (folded, joined by a space) is nothing but an invitation to read on. */
export function isReadMore(words: string): boolean {
  return READ_MORE.includes(words);
}

/** Whether `text` stands in quotation marks. */
export function isQuoted(text: string): boolean {
  return OPENING_QUOTE.test(text) && CLOSING_QUOTE.test(text.slice(-2));
}

/** Whether `text` names the maker of a picture. */
export function hasCredit(text: string): boolean {
  if (holdsCredit(text.slice(0, CREDIT_ROOM))) return true;
  return text.length > CREDIT_ROOM && holdsCredit(text.slice(-CREDIT_ROOM));
}

function holdsCredit(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower.includes("©")) return true;
  const holds = (sign: string): boolean => lower.includes(sign);
  if (SOURCE_SIGNS.some(holds) && PICTURE_SOURCE.test(lower)) return true;
  return PICTURE_WORDS.some(holds) && OPENED_CREDIT.test(lower);
}

/** The length of `text` without quotes and brackets closed at its end. */
function bareLength(text: string): number {
  let length = text.length;
  while (
    length > 0 &&
    (CLOSERS.includes(text.charAt(length - 1)) || text.charAt(length - 1) === " ")
  )
    length -= 1;
  return length;
}
