/** Bytes to text: encodings, line ends, invisible characters, media types, and files that hold no text. */
import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";

const RUSSIAN =
  "Правительство объявило о новых мерах поддержки малого бизнеса, сообщили во вторник в министерстве.\n" +
  "По словам чиновников, программа начнёт работать с первого января и охватит все регионы страны.\n";
const JAPANESE =
  "市は火曜日、川沿いの新しい遊歩道を来年春に開くと発表した。市民の意見を聞く集まりは三回ひらかれる。\n";
const CHINESE =
  "市政府周二宣布，沿河的新步道将于明年春天开放。居民可以参加三次听证会，提出自己的意见。\n";
const TRADITIONAL =
  "市政府週二宣布，沿河的新步道將於明年春天開放。居民可以參加三次聽證會，提出自己的意見。\n";
const KOREAN =
  "시는 화요일 강변의 새 산책로를 내년 봄에 연다고 발표했다. 주민 의견을 듣는 모임은 세 번 열린다.\n";
const FRENCH =
  "Le maire a présenté mardi le projet de réaménagement des berges, où les piétons seront prioritaires.\n" +
  "« C’est un tournant », a-t-il déclaré ; les travaux débuteront après l’été et coûteront 3 M€.\n";
const POLISH =
  "Władze miasta ogłosiły we wtorek, że nowa ścieżka wzdłuż rzeki zostanie otwarta wiosną przyszłego roku.\n" +
  "Mieszkańcy będą mogli zgłaszać uwagi podczas trzech spotkań, które odbędą się jeszcze w tym miesiącu.\n";
const GREEK =
  "Ο δήμος ανακοίνωσε την Τρίτη ότι ο νέος πεζόδρομος δίπλα στο ποτάμι θα ανοίξει την επόμενη άνοιξη.\n";
const HEBREW =
  "העירייה הודיעה ביום שלישי כי הטיילת החדשה לאורך הנחל תיפתח באביב הבא, לאחר שלוש פגישות.\n";
const ARABIC =
  "أعلنت البلدية يوم الثلاثاء أن الممشى الجديد على ضفة النهر سيفتح في الربيع المقبل بعد ثلاث جلسات.\n";

/** Encodes `text` by asking the decoder what each byte or pair of bytes stands for. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]) => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if (Array.from(letter).length === 1 && !table.has(letter)) table.set(letter, bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  };
  for (let a = 0; a < 256; a += 1) learn([a]);
  for (let a = 0x81; a < 256; a += 1) for (let b = 0x40; b < 256; b += 1) learn([a, b]);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`Unexpected letter ${letter}: ${encoding} has none`);
      return bytes;
    }),
  );
}

/** Windows-1252 by its own table, since Node's decoder of it is wrong in some releases. */
function windows1252(text: string): Uint8Array {
  const special = new Map(
    Array.from("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ", (letter, i) => [letter, CODES[i]!]),
  );
  return Uint8Array.from(Array.from(text, (letter) => special.get(letter) ?? letter.charCodeAt(0)));
}
const CODES = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93,
  0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
];

function utf16(text: string, { big = false, mark = false } = {}): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

function utf32(text: string, { big = false, mark = false } = {}): Uint8Array {
  const points = Array.from(mark ? `\ufeff${text}` : text);
  const bytes = Buffer.alloc(4 * points.length);
  points.forEach((letter, i) => {
    const point = letter.codePointAt(0)!;
    if (big) bytes.writeUInt32BE(point, 4 * i);
    else bytes.writeUInt32LE(point, 4 * i);
  });
  return bytes;
}

const read = (bytes: Uint8Array | string, path: string | null = null) =>
  decode(typeof bytes === "string" ? bytes : { bytes, path }, DEFAULTS);

describe("encodings", () => {
  const cases: readonly (readonly [encoding: string, text: string, bytes: Uint8Array])[] = [
    ["utf-8", FRENCH, Buffer.from(FRENCH)],
    ["utf-8", FRENCH, Buffer.from(`\ufeff${FRENCH}`)],
    ["utf-16le", FRENCH, utf16(FRENCH, { mark: true })],
    ["utf-16be", FRENCH, utf16(FRENCH, { mark: true, big: true })],
    ["utf-16le", FRENCH, utf16(FRENCH)],
    ["utf-16be", FRENCH, utf16(FRENCH, { big: true })],
    ["utf-16le", CHINESE.repeat(3), utf16(CHINESE.repeat(3))],
    ["utf-32le", RUSSIAN, utf32(RUSSIAN, { mark: true })],
    ["utf-32be", RUSSIAN, utf32(RUSSIAN, { mark: true, big: true })],
    ["utf-32le", "A 😀 b\n", utf32("A 😀 b\n")],
    ["utf-32be", "A 😀 b\n", utf32("A 😀 b\n", { big: true })],
    ["windows-1252", FRENCH, windows1252(FRENCH)],
    ["windows-1250", POLISH, encode(POLISH, "windows-1250")],
    ["iso-8859-2", POLISH, encode(POLISH, "iso-8859-2")],
    ["windows-1251", RUSSIAN, encode(RUSSIAN, "windows-1251")],
    ["koi8-r", RUSSIAN, encode(RUSSIAN, "koi8-r")],
    ["iso-8859-5", RUSSIAN, encode(RUSSIAN, "iso-8859-5")],
    ["utf-16be", CHINESE.repeat(3), utf16(CHINESE.repeat(3), { big: true })],
    ["iso-8859-7", GREEK, encode(GREEK, "iso-8859-7")],
    ["windows-1253", `“${GREEK}”`, encode(`“${GREEK}”`, "windows-1253")],
    ["iso-8859-8", HEBREW, encode(HEBREW, "windows-1255")],
    ["windows-1255", `“${HEBREW}”`, encode(`“${HEBREW}”`, "windows-1255")],
    ["windows-1256", ARABIC, encode(ARABIC, "windows-1256")],
    ["shift_jis", JAPANESE, encode(JAPANESE, "shift_jis")],
    ["euc-jp", JAPANESE, encode(JAPANESE, "euc-jp")],
    ["gb18030", CHINESE, encode(CHINESE, "gb18030")],
    ["big5", TRADITIONAL, encode(TRADITIONAL, "big5")],
    ["euc-kr", KOREAN, encode(KOREAN, "euc-kr")],
  ];
  test.each(cases)("%s", async (encoding, text, bytes) => {
    const source = await read(bytes);
    expect(source.text).toBe(text.replace(/[\u00a0]/g, " "));
    expect(source.encoding).toBe(encoding);
    expect(source.warnings).toEqual([]);
  });
});

describe("encodings that the page names", () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html><head>${"<script>var a = 1;</script>".repeat(50)}${head}</head><body><p>${body}</p></body></html>`;

  test.each([
    ["a meta charset", '<meta charset="windows-1251">', "windows-1251", RUSSIAN],
    [
      "an http-equiv",
      '<META http-equiv=Content-Type content="text/html; charset=koi8-r">',
      "koi8-r",
      RUSSIAN,
    ],
    ["a label of old", "<meta charset='x-sjis'>", "shift_jis", JAPANESE],
    [
      "one that letters alone would not tell",
      "<meta charset=windows-1257>",
      "windows-1257",
      "Rīgas dome",
    ],
    [
      "one after a comment that names another",
      "<!-- <meta charset=big5> --><meta charset=euc-kr>",
      "euc-kr",
      KOREAN,
    ],
  ])("%s", async (_, head, encoding, body) => {
    const source = await read(encode(page(head, body), encoding), "page.html");
    expect(source.encoding).toBe(encoding);
    expect(source.text).toContain(body.trim());
  });

  test("valid UTF-8 is UTF-8 though its head still names what it was converted from", async () => {
    const source = await read(Buffer.from(page("<meta charset=windows-1251>", RUSSIAN)));
    expect(source.encoding).toBe("utf-8");
    expect(source.text).toContain(RUSSIAN.trim());
  });

  test("a byte order mark outweighs the head", async () => {
    const source = await read(utf16(page("<meta charset=big5>", FRENCH), { mark: true }));
    expect(source.encoding).toBe("utf-16le");
  });

  test("an unknown label leaves it to the letters", async () => {
    const source = await read(encode(page("<meta charset=foo>", RUSSIAN), "windows-1251"));
    expect(source.encoding).toBe("windows-1251");
  });
});

describe("damaged UTF-8", () => {
  test("a cut letter at the end is one lost letter, with a warning", async () => {
    const bytes = Buffer.from(RUSSIAN.trimEnd());
    const source = await read(bytes.subarray(0, -1 - Buffer.byteLength(".")));
    expect(source.encoding).toBe("utf-8");
    expect(source.text.endsWith("\ufffd")).toBe(true);
    expect(source.warnings).toMatchObject([{ code: "encoding-doubtful", line: 2 }]);
  });

  test("a bad byte in the middle does not turn the page into another encoding", async () => {
    const source = await read(
      Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xff]), Buffer.from(RUSSIAN)]),
    );
    expect(source.encoding).toBe("utf-8");
    expect(source.text).toContain("Правительство");
  });
});

describe("characters", () => {
  test.each([
    ["CRLF, CR and LF", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    [
      "form feed, vertical tab, NEL, LS and PS end lines",
      "a\fb\vc\u0085d\u2028e\u2029f",
      "a\nb\nc\nd\ne\nf",
    ],
    ["spaces of other widths are spaces", "a\u00a0b\u2009c\u202fd\u3000e", "a b c d e"],
    ["zero-width spaces and marks in mid-file vanish", "a\u200bb\ufeffc\u2060d", "abcd"],
    ["a soft hyphen inside a line vanishes", "Bundes\u00adtag", "Bundestag"],
    ["a soft hyphen at a line's end was seen", "Bundes\u00ad\r\ntag", "Bundes-\ntag"],
    ["joiners are spelling", "می\u200cخواهم 👩\u200d🚒", "می\u200cخواهم 👩\u200d🚒"],
    [
      "writing direction is not text",
      "\u200e13\u200f/11 \u202eabc\u202c \u2067x\u2069",
      "13/11 abc x",
    ],
    ["a lone surrogate is a lost letter", "a\ud800b", "a\ufffdb"],
    ["a joiner on a line of its own is nothing", "a\n\u200d\nb", "a\n\nb"],
    ["a joiner by Latin letters is nothing", "Rails.\u200d\u200d \u200cTools", "Rails. Tools"],
    [
      "a joiner at the end of an Indic word is spelling",
      "അവന\u0d4d\u200d വന്നു",
      "അവന\u0d4d\u200d വന്നു",
    ],
    ["a C1 control is a letter of Windows-1252", "don\u0092t", "don’t"],
    ["a C1 control that is no letter there is lost", "a\u0081b", "a\ufffdb"],
    [
      "letters encoded twice are mended",
      "donâ\u0080\u0099t, cafÃ©Â\u00a0ð\u009f\u0098\u0080",
      "don’t, café 😀",
    ],
    ["a capital and a Windows-1252 quote are no letter", "Spaß\u0094", "Spaß”"],
    ["tabs stay", "a\tb", "a\tb"],
    ["entities stay as pasted", "a &amp; b&nbsp;c", "a &amp; b&nbsp;c"],
  ])("%s", async (_, text, settled) => {
    expect((await read(text)).text).toBe(settled);
  });

  test("control characters are dropped and told of", async () => {
    const source = await read(`${"a line of text\n".repeat(3)}one\u0000two\u0008\n`);
    expect(source.text).toContain("onetwo\n");
    expect(source.warnings).toMatchObject([{ code: "text-control-characters", line: 4 }]);
  });
});

describe("mojibake", () => {
  test.each([
    "Itâ€™s late",
    "cafÃ© au lait",
    "12 Â°C",
    "grin ðŸ˜€",
    "ÐŸÑ€Ð¸Ð²ÐµÑ‚",
    "РџСЂРёРІРµС‚",
    "K\ufffdln",
    "don\u0092t",
  ])("%s is told of, with its line, and left as it is", async (garbled) => {
    const source = await read(`First line\n\n${garbled}\n`);
    expect(source.warnings).toMatchObject([{ code: "encoding-doubtful", line: 3 }]);
  });

  test.each([
    "À côté, où ça? Ã vista; SÃO PAULO",
    "Россия и СССР",
    "ÂGE D’OR “été”",
    "âme « été »",
    "Đà Nẵng",
  ])("%s is text", async (text) => {
    expect((await read(text)).warnings).toEqual([]);
  });
});

describe("letters that were misread", () => {
  const GARBLED =
    "The cafÃ©s donâ€™t close, RenÃ©e saidâ€”â€œfor now,â€\u009d and it isnâ€™t late.\n";

  test("are mended where several words prove it, and told of", async () => {
    const source = await read(GARBLED);
    expect(source.text).toBe("The cafés don’t close, Renée said—“for now,” and it isn’t late.\n");
    expect(source.warnings).toMatchObject([{ code: "encoding-doubtful", line: 1 }]);
  });

  test("also where a quotation mark lost its last byte, and where HTML names each", async () => {
    for (const lost of ["\ufffd", ""]) {
      const text = GARBLED.replace("\u009d", lost);
      expect((await read(text)).text).toContain("“for now,” and");
    }
    const named = GARBLED.replaceAll("â€", "&acirc;&euro;")
      .replaceAll("™", "&trade;")
      .replaceAll("”", "&rdquo;")
      .replaceAll("œ", "&oelig;")
      .replaceAll("\u009d", "&#157;");
    expect((await read(`<p>${named}</p>`, "a.html")).text).toContain(
      "said—“for now,” and it isn’t",
    );
  });

  test("stay where a text is about them", async () => {
    const about = "Where the sign says â€™, a ’ was meant; for Ã© read é, and SÃO is right.\n";
    expect((await read(about)).text).toBe(about);
  });
});

describe("media types", () => {
  test.each([
    ["<!DOCTYPE html><p>x", null, "text/html"],
    ["<?xml version='1.0'?>\n<html><body>x", "a.txt", "text/html"],
    ["<!-- saved -->\n<html>", null, "text/html"],
    ["<div class=x>y</div>", null, "text/html"],
    ["<div>x</div>\n\n# y", "a.md", "text/markdown"],
    ["plain words", "a.html", "text/plain"],
    ["words <b>bold</b>", "a.html", "text/html"],
    ["a < b and more", "a.txt", "text/plain"],
    ["# Heading", "a.md", "text/markdown"],
    ["# Heading", "a.txt", "text/plain"],
    ["---\ntitle: x\n---\n\ny", "a.txt", "text/markdown"],
    ["---\nnot closed: x\n\ny", "a.txt", "text/plain"],
    ["---\n\nA line\n\n---\n", "a.txt", "text/plain"],
    [
      "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=x",
      "a",
      "multipart/related",
    ],
    ['{"schemaVersion":1,"bodyMarkdown":""}', "a.txt", "application/json"],
    ['{"schemaVersion":1}', "a.txt", "text/plain"],
  ])("%j named %s", async (text, path, mediaType) => {
    expect((await read(Buffer.from(text), path)).mediaType).toBe(mediaType);
  });

  test("`from` outweighs content and name", async () => {
    const source = await decode("<html>", { ...DEFAULTS, from: "text/plain" });
    expect(source.mediaType).toBe("text/plain");
  });

  test("MHTML keeps a character a byte", async () => {
    const head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n";
    const source = await read(Buffer.concat([Buffer.from(head), windows1252("“x” é")]));
    expect(Buffer.from(source.text.slice(-5), "latin1")).toEqual(Buffer.from(windows1252("“x” é")));
  });
});

describe("what cannot be read", () => {
  test.each([
    ["nothing", Buffer.alloc(0), /`page.txt`: it is empty; paste/],
    ["blank lines", Buffer.from(" \n\n\t\u00a0\u200b\n"), /`page.txt`: it is empty; paste/],
    ["a PDF", Buffer.from("%PDF-1.7\n%\u00e2\u00e3"), /it is a PDF; copy its text/],
    ["a ZIP", Buffer.from("PK\u0003\u0004abc"), /ZIP archive or an office document; save or copy/],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), /compressed \(gzip\); unpack/],
    ["an image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /PNG image/],
    [
      "bytes of no text",
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255),
      /binary data/,
    ],
  ])("%s", async (_, bytes, message) => {
    await expect(read(bytes, "page.txt")).rejects.toThrow(message);
    await expect(read(bytes, "page.txt")).rejects.toMatchObject({
      name: "NewscleanError",
      kind: "page",
    });
  });
});

test("the hash is of the bytes, not of the text", async () => {
  const plain = await read(Buffer.from("same"));
  const marked = await read(Buffer.from("\ufeffsame"));
  expect(marked.text).toBe(plain.text);
  expect(marked.sha256).not.toBe(plain.sha256);
});
