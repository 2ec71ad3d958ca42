/** Every fault that `check` knows, and how to plant it into a sound article. */
import type { Settings } from "../../../src/check/settings.ts";
import { wrap } from "../../../src/check/reporters/wrap.ts";
import { exampleArticle } from "../../../src/check/example-article.ts";
import {
  pick,
  printArticle,
  sentence,
  soundArticle,
  type Random,
  type SoundArticle,
} from "./sound-article.ts";

/** Stands where the finding is expected; taken out before the file is checked. */
export const MARK = "\u{e000}";

/** A file with a fault. */
export interface Planted {
  /** The text with `MARK` on the line of the fault. */
  readonly text: string;
  readonly path?: string;
  readonly config?: Partial<Settings>;
  readonly files?: Readonly<Record<string, string>>;
}

type Plant = (article: SoundArticle, random: Random) => Planted | string;

/** Changes one line of the front matter. */
function front(key: string, change: (line: string) => string | readonly string[]): Plant {
  return (article) => {
    const at = article.front.findIndex((line) => line.trim().startsWith(key));
    if (at < 0) throw new Error(`Cannot plant without \`${key}\``);
    article.front.splice(at, 1, ...[change(article.front[at] ?? "")].flat());
    return printArticle(article);
  };
}

/** Changes one plain paragraph. */
function inParagraph(change: (text: string, random: Random) => string): Plant {
  return (article, random) => {
    const plain = article.blocks.flatMap((block, i) => (/^[A-Z“]/.test(block) ? [i] : []));
    const at = pick(plain, random);
    article.blocks[at] = change(article.blocks[at] ?? "", random);
    return printArticle(article);
  };
}

/** Puts a block somewhere, or at a fixed place from the start or (negative) from the end. */
function block(make: (article: SoundArticle, random: Random) => string, at?: number): Plant {
  return (article, random) => {
    const { length } = article.blocks;
    const free = 1 + Math.floor(random() * (length - 1));
    const place = at === undefined ? free : at < 0 ? length + 1 + at : at;
    article.blocks.splice(place, 0, make(article, random));
    return printArticle(article);
  };
}

/** Changes the whole file. */
function file(change: (text: string, random: Random) => Planted | string): Plant {
  return (article, random) => change(printArticle(article), random);
}

/** Puts something between two words. */
const between = (what: string): Plant =>
  inParagraph((text, random) => {
    const words = text.split(" ");
    const at = 1 + Math.floor(random() * (words.length - 2));
    return `${words.slice(0, at).join(" ")}${MARK}${what}${words.slice(at).join(" ")}`;
  });

const valueOf = (article: SoundArticle, key: string): string =>
  article.front.find((line) => line.trim().startsWith(key))?.split(": ")[1] ?? "";

/** JSON with the mark in a line. */
const json = (changes: Readonly<Record<string, unknown>>, line: RegExp): Plant =>
  file(() => ({ path: "article.json", text: exampleArticle(changes).replace(line, `$&${MARK}`) }));

/** The same article under another name. */
const copy = (change: (text: string) => string, mark: (text: string) => string): Plant =>
  file((text) => ({ path: "b.md", text: mark(text), files: { "a.md": change(text) } }));

const withFront = (line: string) => (text: string) => text.replace("---\n", `---\n${line}\n`);

/** The faults by the rule that must find them. */
export const FAULTS: Readonly<Record<string, readonly Plant[]>> = {
  "unreadable-file": [file(() => `${MARK}${"\u0000".repeat(40)}GIF`)],
  "byte-order-mark": [file((text) => `\ufeff${MARK}${text}`)],
  "mixed-line-ends": [
    inParagraph((text) => `${text}${MARK}\r`),
    file((text) => `${text.replaceAll("\n", "\r\n").slice(0, -2)}${MARK}\n`),
  ],
  "final-newline": [
    file((text) => `${text.trimEnd()}${MARK}`),
    file((text) => `${text}${MARK}\n\n`),
  ],
  "trailing-space": [
    inParagraph((text) => `${text}${MARK} `),
    front("title", (line) => `${line}${MARK}\t`),
    block(() => `A line with three spaces${MARK}   \nand its next line.`),
  ],
  "control-character": [between(" \u0007"), between("\u000b"), between(" \u0085")],
  "invisible-character": [
    between(" \u200b"),
    between(" \u00ad"),
    between(" \u202a"),
    between(" \u2060"),
    between(" \ufeff"),
  ],
  "replacement-character": [between(" \ufffd")],
  mojibake: [between(" cafÃ© "), between(" donâ€™t "), between(" â‚¬ "), between(" ðŸ˜€ ")],
  "no-break-space-run": [between("\u00a0\u00a0"), between(" \u00a0")],
  "front-matter-missing": [file((text) => `${MARK}${text.slice(text.indexOf("\n---\n") + 6)}`)],
  "front-matter-unclosed": [file((text) => `${MARK}${text.replace("\n---\n", "\n")}`)],
  "front-matter-syntax": [
    front("title", (line) => `${line}: again${MARK}`),
    front("title", () => `title: ${MARK}"No closing quote`),
    front("date", (line) => `${MARK}\t${line}`),
  ],
  "front-matter-duplicate-key": [front("language", (line) => [line, `${MARK}title: Again`])],
  "front-matter-unknown-key": [front("language", (line) => [line, `${MARK}desk: city`])],
  "front-matter-misspelt-key": [
    front("date", (line) => line.replace("date", `${MARK}dtae`)),
    front("authors", (line) => line.replace("authors", `${MARK}autors`)),
  ],
  "front-matter-type": [
    front("title", () => `title: ${MARK}2024`),
    front("language", (line) => [line, `tags: ${MARK}bridge`]),
    front("language", () => `language: ${MARK}[en]`),
  ],
  "front-matter-schema": [
    (article) => {
      article.front[article.front.length - 1] = `language: ${MARK}xx`;
      const language = { enum: ["en", "de"] };
      return {
        text: printArticle(article),
        config: { schema: { type: "object", properties: { language } } },
      };
    },
  ],
  "title-missing": [
    front("title", () => `title: ""${MARK}`),
    file((text) => text.replace(/^---\ntitle: .*\n/, `---${MARK}\n`)),
  ],
  "title-site-name": [
    front("title", (line) => `${line} | Harbour Post${MARK}`),
    front("title", (line) => [`${line} - Harbour Post${MARK}`, "siteName: Harbour Post"]),
  ],
  "title-all-caps": [
    front("title", (line) => `title: ${MARK}${line.slice("title: ".length).toUpperCase()}`),
  ],
  "title-too-long": [
    (article, random) =>
      front("title", () => `title: ${MARK}${sentence(random)} ${sentence(random)}`)(
        article,
        random,
      ),
  ],
  "date-missing": [
    (article) => {
      const at = article.front.findIndex((line) => line.startsWith("date"));
      article.front.splice(at, 1);
      return `${MARK}${printArticle(article)}`;
    },
    front("date", () => `date: ""${MARK}`),
  ],
  "date-not-iso": [
    front("date", () => `date: ${MARK}November 13, 2024`),
    front("date", () => `date: ${MARK}13.11.2024`),
    front("date", () => `date: ${MARK}03/04/2024`),
    front("date", () => `date: ${MARK}last Friday`),
  ],
  "date-impossible": [
    front("date", () => `date: ${MARK}2023-02-30`),
    front("date", () => `date: ${MARK}2023-13-01`),
  ],
  "date-in-future": [front("date", () => `date: ${MARK}2099-01-01`)],
  "date-differs-from-name": [
    file((text) => ({ path: "1999-05-05-story.md", text: text.replace("\ndate: ", `$&${MARK}`) })),
  ],
  "date-differs-from-dateline": [
    (article) => {
      const month = Number(valueOf(article, "date").split("-")[1]);
      const other = month > 6 ? "March" : "October";
      article.blocks[0] = `VIENNA, ${other} 3 (Reuters) — ${article.blocks[0] ?? ""}`;
      return printArticle(article).replace("\ndate: ", `$&${MARK}`);
    },
  ],
  "author-not-a-name": [
    front("- name", (line) => line.replace("name: ", `name: ${MARK}By `)),
    front("- name", () => `  - name: ${MARK}Admin`),
    front("- name", () => `  - name: ${MARK}desk@example.com`),
  ],
  ...Object.fromEntries(
    ["alt", "caption", "credit"].map((key) => [
      `image-${key}`,
      [
        (article: SoundArticle): Planted => {
          article.front.splice(
            article.front.findIndex((line) => line.trim().startsWith(key)),
            1,
          );
          const text = printArticle(article).replace("  - url", `$&${MARK}`);
          return { text, config: { rules: { [`image-${key}`]: "warning" } } };
        },
      ],
    ]),
  ),
  "body-empty": [file((text) => `${text.slice(0, text.indexOf("\n---\n") + 4)}${MARK}\n`)],
  "body-too-short": [
    (article) => {
      article.blocks.splice(0, article.blocks.length, `${MARK}The bridge is open.`);
      return { text: printArticle(article), config: { minWords: 30 } };
    },
  ],
  "repeated-block": [
    // The whole article once more.
    (article) => {
      article.blocks.push(`${MARK}${article.blocks[0] ?? ""}`, ...article.blocks.slice(1));
      return printArticle(article);
    },
    // The whole article once more, edited.
    (article) => {
      const edited = article.blocks.map((text) => text.replace("thousand", "thousands"));
      article.blocks.push(`${MARK}${edited[0] ?? ""}`, ...edited.slice(1));
      return printArticle(article);
    },
  ],
  "repeated-sentence": [
    block((article) => `${MARK}${article.blocks[1] ?? ""}`, 6),
    block((article) => `${MARK}${article.blocks[0] ?? ""}`, -2),
    block((article) => `${MARK}${(article.blocks[0] ?? "").replace("thousand", "thousands")}`, -1),
    (article) => {
      article.blocks[3] = "The port says the fare falls in spring.";
      article.blocks.push(`${MARK}The port says the fare falls in spring.`);
      return printArticle(article);
    },
  ],
  "title-repeated": [
    block((article) => `# ${MARK}${valueOf(article, "title")}`, 0),
    block((article) => `${MARK}${valueOf(article, "title")}`, 0),
  ],
  "caption-in-body": [
    block((article) => `${MARK}${valueOf(article, "caption")}`),
    block(
      (article) => `${MARK}${valueOf(article, "caption")}. Photo: ${valueOf(article, "credit")}`,
    ),
  ],
  "credit-in-body": [
    block(() => `${MARK}Photo: Ada Berg`),
    block(() => `${MARK}(Foto: Ada Berg/dpa)`),
    block((article) => `${MARK}${valueOf(article, "credit")}`),
  ],
  "byline-in-body": [
    block(() => `${MARK}By Ada Berg and Jonas Frey`, 0),
    block(() => `${MARK}Von Mira Holt, Wien`, 0),
    block((article) => `${MARK}${valueOf(article, "- name")}`, -1),
  ],
  "date-line-in-body": [
    block(() => `${MARK}Published 13 November 2024`, 0),
    block(() => `${MARK}November 13, 2024, 10:30 a.m. GMT`, 0),
    block(() => `${MARK}Aktualisiert am 13.11.2024`, -1),
  ],
  leftover: [
    block(() => `${MARK}Read more: Ferries stop on Friday`),
    block(() => `## ${MARK}Latest news`, -1),
    block(() => `${MARK}Share this article`),
    block(() => `${MARK}Sign up for our newsletter`, -1),
    block(() => `${MARK}Lesen Sie auch: Die Fähre steht still`),
    block(() => `${MARK}Advertisement`),
  ],
  "heading-skips-level": [
    (article) => {
      article.blocks[7] = `#### ${MARK}What comes next`;
      return printArticle(article);
    },
  ],
  "heading-repeated": [block((article) => `${MARK}${article.blocks[7] ?? ""}`, -2)],
  "heading-several-h1": [
    (article) => {
      article.blocks[2] = "# What the port says";
      article.blocks[7] = `# ${MARK}What comes next`;
      return printArticle(article);
    },
  ],
  "disable-unknown-rule": [
    block(() => `${MARK}<!-- newsclean-disable-next-line trailing-spaces -->`),
    block(() => `${MARK}<!-- newsclean-disable-file title-too-long, old-rule -->`),
  ],
  "raw-html": [
    block(() => `${MARK}<div class="ad">Cars cross.</div>`),
    between(" <b>bold</b> "),
    between(" line<br>break "),
  ],
  "broken-table": [
    block(() => `| a | b |\n| --- | --- |\n| 1 | 2 | 3${MARK} |`),
    block(() => `| a${MARK} | b |\n| 1 | 2 |\n| 3 | 4 |`),
  ],
  "link-empty": [between(" [port]() "), between(" [](https://example.com/port) ")],
  "link-javascript": [between(" [port](javascript:void) ")],
  "link-relative": [between(" [port](/news/42) "), between(" [port](story.html) ")],
  "link-file-missing": [between(" [port](report.pdf) "), block(() => `${MARK}![Port](img/a.jpg)`)],
  "unbalanced-quotes": [
    between(" “"),
    block((_, random) => `${MARK}“${sentence(random)} said Ada Berg.`),
  ],
  "unbalanced-brackets": [between(" (as"), between(" all) ")],
  "hard-wrapped": [
    inParagraph((text, random) => MARK + wrap(text, 60 + Math.floor(30 * random())).join("\n")),
  ],
  "twin-disagrees": [
    file((text) => ({
      text: text.replace("\ndate: ", `$&${MARK}`),
      files: { "article.json": '{ "date": "1999-05-05" }' },
    })),
    file((text) => ({
      text: text.replace("title: ", `$&${MARK}`),
      files: { "article.json": '{ "title": "Another" }' },
    })),
  ],
  "json-syntax": [
    file(() => ({
      path: "article.json",
      text: exampleArticle().replace('"language": "en"', `"language"${MARK} "en"`),
    })),
    file(() => ({
      path: "articles.ndjson",
      text: `{"title": "One"}\n{"title": "Two"${MARK}\n{"title": "Three"}\n`,
    })),
  ],
  "json-schema": [
    json({ title: 7 }, /"title": /),
    json({ date: "13 November" }, /"date": /),
    json({ authors: [{}] }, /"authors": /),
    json({ more: 1 }, /"more": /),
    json({ bodyText: undefined }, /^\{/),
  ],
  "duplicate-article": [
    copy(
      (text) => text,
      (text) => `${MARK}${text}`,
    ),
    copy(
      (text) => text.replace("title: ", "title: Update, ").replaceAll("Friday", "Monday"),
      (text) => `${MARK}${text}`,
    ),
  ],
  "duplicate-slug": [
    (article, random) => {
      const other = withFront("slug: bridge")(printArticle(soundArticle(random)));
      return {
        path: "b.md",
        text: withFront(`slug: ${MARK}bridge`)(printArticle(article)),
        files: { "a.md": other },
      };
    },
  ],
  "duplicate-id": [
    (article, random) => {
      const other = withFront("id: 4711")(printArticle(soundArticle(random)));
      return {
        path: "b.md",
        text: withFront(`id: ${MARK}4711`)(printArticle(article)),
        files: { "a.md": other },
      };
    },
  ],
};

/** Plants the nth kind of a fault. */
export function plantFault(rule: string, nth: number, random: Random): Planted {
  const plants = FAULTS[rule] ?? [];
  const plant = plants[nth % plants.length];
  if (!plant) throw new Error(`Cannot plant \`${rule}\`: no such fault`);
  const planted = plant(soundArticle(random), random);
  return typeof planted === "string" ? { text: planted } : planted;
}
