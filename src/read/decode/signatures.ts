/** Tells files that hold no readable text by their first bytes, and what to do with each. */

interface Signature {
  /** The first bytes, as Latin-1. */
  readonly magic: string;
  readonly is: string;
  readonly advice: string;
}

const EXPORT = "save or copy it as text or HTML first";
const UNPACK = "unpack it first";
const IMAGE = "newsclean reads text, not pictures: run text recognition (OCR) first";

/** First bytes of what people take for a page; from the formats' own specifications. */
const SIGNATURES: readonly Signature[] = [
  { magic: "%PDF-", is: "a PDF", advice: "copy its text into a .txt file first" },
  { magic: "PK\u0003\u0004", is: "a ZIP archive or an office document", advice: EXPORT },
  {
    magic: "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
    is: "an old office document",
    advice: EXPORT,
  },
  { magic: "{\\rtf", is: "a rich text (RTF) document", advice: EXPORT },
  { magic: "bplist00", is: "a Safari web archive or property list", advice: EXPORT },
  { magic: "\u001f\u008b", is: "compressed (gzip)", advice: UNPACK },
  { magic: "BZh", is: "compressed (bzip2)", advice: UNPACK },
  { magic: "\u00fd7zXZ", is: "compressed (xz)", advice: UNPACK },
  { magic: "\u0028\u00b5\u002f\u00fd", is: "compressed (zstd)", advice: UNPACK },
  { magic: "7z\u00bc\u00af\u0027\u001c", is: "a 7z archive", advice: UNPACK },
  { magic: "\u0089PNG", is: "a PNG image", advice: IMAGE },
  { magic: "\u00ff\u00d8\u00ff", is: "a JPEG image", advice: IMAGE },
  { magic: "GIF8", is: "a GIF image", advice: IMAGE },
];

const LONGEST = Math.max(...SIGNATURES.map(({ magic }) => magic.length));

/** What a file is that holds no text, by its first bytes; `null` when nothing speaks against text. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const start = Buffer.from(bytes.subarray(0, LONGEST)).toString("latin1");
  return SIGNATURES.find(({ magic }) => start.startsWith(magic)) ?? null;
}
