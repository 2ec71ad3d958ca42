/** The bare word for a picture before its maker's name: "Photo Jane Doe", "Foto Ansa", "PHOTO BY JANE DOE". */

/** The words that papers print without a colon; a capital must follow, or "archives" and the like. */
const PICTURE_WORD =
  /^(?:photos?|photo d'archives?|fotos?|fotografía|foto(?: d')?archivio|kuva|fotó|ph|picture|PHOTOS?)(?: (?:by|BY|di|de|von|van|door|av|af))? (?=\p{Lu}|archives? )/u;
/** Letters it begins with, in either case. */
const FIRST = "PFKpfk";
/** The longest of them, and the space behind it. In characters. */
const LONGEST = 26;

/** Where the word for a picture ends in `text`, if it stands at `from`; -1 where none does. */
export function afterPictureWord(text: string, from: number): number {
  const first = text.charAt(from);
  if (first === "" || !FIRST.includes(first)) return -1;
  const part = text.slice(from, from + LONGEST);
  const match =
    PICTURE_WORD.exec(part.charAt(0).toLowerCase() + part.slice(1)) ?? PICTURE_WORD.exec(part);
  return match ? from + match[0].length : -1;
}
