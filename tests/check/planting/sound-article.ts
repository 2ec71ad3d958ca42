/** Makes sound articles from a seed: what `check` must be silent on, and faults are planted into. */

/** Random numbers from 0 to 1. */
export type Random = () => number;

/** Random numbers from a seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Cannot `pick` from nothing");
  return item;
}

/** An article in its parts. */
export interface SoundArticle {
  /** Lines of the front matter, without fences. */
  readonly front: string[];
  /** Blocks of Markdown. */
  readonly blocks: string[];
}

const NAMES =
  "Ada Berg, Jonas Frey, Mira Holt, Ola Ness, Ines Prado, Tom Quill, Vera Sand, Lea Wolff";
const PLACES =
  "harbour, market, station, library, museum, theatre, quarry, lighthouse, orchard, mill";
const DOERS =
  "council, port, mayor, school, union, ministry, hospital, ferry company, court, water board";
const DEEDS =
  "approved, delayed, rejected, praised, sold, closed, rebuilt, measured, defended, questioned";
const THINGS =
  "bridge, budget, tunnel, timetable, playground, archive, turbine, pavement, contract, survey, roof, canal";
const WHEN =
  "on Friday, after two years, before the winter, despite the storm, for the third time, without a vote, in the evening, under new rules";
const WHY =
  "because the steel had rusted, since nobody had asked the tenants, as the fares keep falling, while the neighbours protest, although the money is short, so that trains run again, until the report is out";
const list = (words: string): readonly string[] => words.split(", ");

/** A sentence; long enough not to be taken for a heading, and hardly ever made twice. */
export function sentence(random: Random): string {
  const word = (words: string): string => pick(list(words), random);
  const figure = 3 + Math.floor(random() * 900);
  return `The ${word(DOERS)} ${word(DEEDS)} the ${word(THINGS)} near the ${word(PLACES)} ${word(WHEN)}, ${word(WHY)}, and spent ${figure} thousand on the ${word(THINGS)} of ${word(NAMES)}.`;
}

/** A quotation with its speaker. */
export function quotation(random: Random): string {
  return `“${sentence(random)}” said ${pick(list(NAMES), random)} (${20 + Math.floor(random() * 60)}).`;
}

/** A paragraph of a few sentences. */
export function paragraph(random: Random): string {
  return [sentence(random), sentence(random), random() < 0.5 ? quotation(random) : ""]
    .join(" ")
    .trim();
}

/** A sound article. */
export function soundArticle(random: Random): SoundArticle {
  const word = (words: string): string => pick(list(words), random);
  const two = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, "0");
  const place = word(PLACES);
  const title = `${word(DOERS)} ${word(DEEDS)} the ${word(THINGS)} at the ${place}`;
  const front = [
    `title: ${title.slice(0, 1).toUpperCase()}${title.slice(1)}`,
    `date: 20${two(23)}-${two(12)}-${two(28)}`,
    "authors:",
    `  - name: ${word(NAMES)}`,
    "images:",
    `  - url: https://example.com/${place}.jpg`,
    `    alt: The ${place} from above`,
    `    caption: The ${place} on the morning of the vote`,
    `    credit: ${word(NAMES)}`,
    "language: en",
  ];
  const blocks = [
    paragraph(random),
    paragraph(random),
    `## What the ${word(DOERS)} says`,
    `${paragraph(random)} More is on [its site](https://example.com/${place}).`,
    `- ${sentence(random)}\n- ${sentence(random)}\n- ${sentence(random)}`,
    paragraph(random),
    `> ${quotation(random)}`,
    `## What comes next`,
    paragraph(random),
    `| Year | Cost |\n| --- | --- |\n| 2022 | ${Math.floor(random() * 90)} |\n| 2023 | ${Math.floor(random() * 90)} |`,
    paragraph(random),
    `It was the ${word(DOERS)} that had asked for it first. ${sentence(random)}`,
  ];
  return { front, blocks };
}

/** The article as a file. */
export function printArticle({ front, blocks }: SoundArticle): string {
  return `---\n${front.join("\n")}\n---\n\n${blocks.join("\n\n")}\n`;
}
