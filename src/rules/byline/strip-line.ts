/** Takes off a line what is no part of a byline: dates, addresses, brackets, counts. */
import { isAscii } from "../ascii.ts";
import { isNickname } from "./person-name.ts";

const ADDRESS = /\S+@\S+|https?:\S+|(?<!\S)@\w+|www\.\S+/g;
const BRACKETED = /[([（][^()[\]（）]{0,80}[)\]）]/g;
/** What stands behind a nickname: the family name. */
const GOES_ON = /^ \p{Lu}\p{Ll}/u;
/** A line that is bracketed as a whole: "（责编：王敏）". */
const ALL_BRACKETED = /^[([（【]([^()[\]（）【】]+)[)\]）】]$/;
const CLOSERS = ")]）】";
const READING_TIME =
  /(?:(?:read(?:ing)? time|lesedauer|lesezeit|temps de lecture|tiempo de lectura|tempo d[ie] (?:lettura|leitura)|leestijd|lästid|время чтения):? ?)?\b(?:\d{1,3} ?[-–] ?)?\d{1,3} ?(?:min(?:utes?|uten|uti|utos)?|мин)\b.*$/iu;
/** "Last updated on", which a date was behind; "Published by" goes on with a name. */
const UPDATED = /(?<!\S)(?:last )?(?:updated|published|modified)(?! by)(?: on)?:?(?=\s|$)/giu;
/** The same in other languages; what the date stood behind. */
const DATED =
  /(?<!\S)(?:stand|aktualisiert(?: am)?|veröffentlicht(?: am)?|publiziert(?: am)?|publié le|mis à jour le|publicado(?: el| em)?|actualizado(?: el)?|atualizado(?: em)?|pubblicato(?: il)?|aggiornato(?: il)?|gepubliceerd(?: op)?|опубликовано|обновлено|yayınlanma|güncelleme):?(?= *\|)/giu;
/** Who else had a hand in it: "By Ann Smith Photographs by Ben Baker". */
const ALSO_BY =
  /(?<=\S \S{1,30}(?<! and| &))[ ,.;|—–-]+(?:(?:medically|expert|fact[- ]?) ?)?(?:reviewed|edited|editing|checked|photographs|photography|photos|pictures|illustrations?|illustrated|translated|graphics) by .*$/iu;
/** "Von Ada Berg (Text) und Ben Baum (Fotos)": who took the pictures, behind who wrote. */
const PICTURES_IN_BRACKETS =
  /(?<=\S \S{1,60})(?:,| und| and| et| y| e| og| och| ja| &)? [^(),:|]{3,50} \((?:fotos?|photos?|bild(?:er)?|pictures|images|illustrations?|fotografie|kuvat?|video|grafik)\)/giu;
/** "Tekst: Ida Berg Foto: Ole Bo", "Words: Ada Berg. Pictures: Ben Baker". */
const PICTURES_BY =
  /(?<=\S \S{1,30})(?<! og| och| und| and| et| y| e| ja| en| &)[ ,.;|–—-]+(?:fotos?|photos?|photographs?|photography|bild(?:er)?|pictures?|images?|illustrations?|kuvat?|zdjęcia|video|grafik|editor|фото) ?:.*$/isu;
/** "59 Comments", "No Comments" behind a name. */
const COUNTED =
  /(?<!\S)(?:\d{1,6}|no) (?:comments?|kommentare?|commentaires?|comentarios?|reacties|views|shares)\b/giu;
/** The numbers of institutes, raised behind a name: "Ann Smith1", "Ann Smith 1,2,*". */
const RAISED = /(?<=\p{Ll}) ?\d{1,2}(?:,(?:\d{1,2}|[*✉†‡]))*(?=[\s,;]|$)/gu;
/** "Jen MillsPublished", "Ann SmithTravel Reporter", "ByAnn": words that copying has glued; "By HarbourPost" is one word. */
const GLUED =
  /(?<=\p{Lu}\S* \S*\p{Ll}{4})(?<!^By:? \S*)(?=\p{Lu}\p{Ll})|(?<=^By)(?=\p{Lu})|(?<=\p{Lu})(?=(?:LAST )?(?:PUBLISHED|UPDATED)\b)/gu;
const ASCII_GLUED =
  /(?<=[A-Z]\S* \S*[a-z]{4})(?<!^By:? \S*)(?=[A-Z][a-z])|(?<=^By)(?=[A-Z])|(?<=[A-Z])(?=(?:LAST )?(?:PUBLISHED|UPDATED)\b)/g;
/** What `GLUED` needs of a line of ASCII. */
const MAY_HOLD_GLUED = /[a-z][A-Z]|PUBLISHED|UPDATED/;
/** "… and the rest. By Ann Smith on": a byline that ends a line with a date. */
const LATE_OPENER = /^.*[.!?|] (?=(?:By|Von|Par|Por) \p{Lu})/su;
/** What that needs; and what `DATED` needs, something before a date's place; and `RAISED`, a digit behind a small letter. */
const MAY_OPEN_LATE = / (?:By|Von|Par|Por) /;
const BEFORE_DATE = /[^ |] *\|/;
const MAY_BE_RAISED = /[a-z\u00b5-\uffff] ?\d/;

/** Words that copying has glued, apart. */
function part(glued: string): string {
  return isAscii(glued)
    ? replace(glued, ASCII_GLUED, " | ", MAY_HOLD_GLUED)
    : glued.replace(GLUED, " | ");
}

/** The line without dates, addresses, brackets and reading time, its glued words apart. */
export function strip(text: string, dateRaws: readonly string[]): string {
  const trimmed = text.trim();
  const closed = CLOSERS.includes(trimmed.charAt(trimmed.length - 1));
  const whole = closed ? (ALL_BRACKETED.exec(trimmed)?.[1] ?? text) : text;
  const apart = mayBeGlued(whole) ? part(whole) : whole;
  let rest = dateRaws.reduce((left, raw) => left.replace(raw, " | "), apart);
  const isDated = dateRaws.length > 0;
  if (isDated) rest = replace(rest, LATE_OPENER, "", MAY_OPEN_LATE);
  rest = replace(rest, ADDRESS, " , ", /@|http|www/);
  rest = replace(rest, PICTURES_IN_BRACKETS, "", /\(\p{L}+\)/u);
  rest = replace(rest, PICTURES_BY, "", /:/);
  if (/[)\]）]/.test(rest)) {
    const line = rest;
    rest = rest.replace(BRACKETED, (found, at: number) =>
      isNickname(found) && GOES_ON.test(line.slice(at + found.length)) ? found : " , ",
    );
  }
  rest = replace(rest, UPDATED, " | ", /updated|published|modified/i);
  if (isDated) rest = replace(rest, DATED, " ", BEFORE_DATE);
  rest = replace(rest, ALSO_BY, "", /[dgsyn] by /i);
  rest = replace(rest, COUNTED, " , ", /om+ent|reacties|views|shares/i);
  if (!/\d/.test(rest)) return rest;
  rest = replace(rest, READING_TIME, " ", /min|мин/i);
  return replace(rest, RAISED, "", MAY_BE_RAISED);
}

/** Replaces a pattern, slow to start as each is here, in a text that has the sign it needs; most have not. */
function replace(text: string, pattern: RegExp, by: string, sign: RegExp): string {
  return sign.test(text) ? text.replace(pattern, by) : text;
}

/** Whether a capital, or a letter that may be one, follows something other than a space. */
function mayBeGlued(text: string): boolean {
  for (let i = 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const capital = code < 0x80 ? code >= 0x41 && code <= 0x5a : isNoSmallLetter(text.charAt(i));
    if (capital && text.charCodeAt(i - 1) !== 0x20) return true;
  }
  return false;
}

/** Whether a letter is a Latin capital or of another script; "é" and "’" are neither. */
function isNoSmallLetter(char: string): boolean {
  const punctuation = char >= "\u2000" && char <= "\u206f";
  return !punctuation && (char > "\u024f" || char !== char.toLowerCase());
}
