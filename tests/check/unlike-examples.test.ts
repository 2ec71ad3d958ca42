/** Faults worded and placed unlike the rules' own examples: other languages, nested blocks, several faults at once. */
import { expect, test } from "vitest";
import type { Settings } from "../../src/check/settings.ts";
import { checkOne } from "./example-file.ts";

const FRONT = "---\ntitle: Die Fähre fährt wieder\ndate: 2023-05-02\n---\n\n";
const FIRST = 6;
const STORY =
  "Nach drei Monaten in der Werft legt die alte Fähre am Samstag zum ersten Mal wieder ab, und die Schule fährt umsonst mit.";
const MORE =
  "Der Rat hatte im Winter lange gestritten, ob das Geld nicht besser in eine Brücke gesteckt wäre, die niemand bezahlen will.";

/** Rule, line of the finding from the body's first line, body. */
const BODIES: readonly (readonly [string, number, string])[] = [
  ["leftover", 3, `${STORY}\n\nLIRE AUSSI : Le bac du village\n\n${MORE}`],
  ["leftover", 5, `${STORY}\n\n${MORE}\n\n### Das könnte Sie auch interessieren`],
  [
    "leftover",
    3,
    `${STORY}\n\n**Lees ook:** [De pont vaart weer](https://example.com/pont)\n\n${MORE}`,
  ],
  [
    "leftover",
    3,
    `${STORY}\n\nSubscribe to our newsletter and get the best of the week in your inbox!\n\n${MORE}`,
  ],
  ["leftover", 3, `${STORY}\n\nTeilen\n\n${MORE}`],
  ["leftover", 3, `${STORY}\n\nPUBLICIDAD\n\n${MORE}`],
  ["leftover", 3, `${STORY}\n\nArticle continues below\n\n${MORE}`],
  ["leftover", 5, `${STORY}\n\n${MORE}\n\nFollow us on Instagram and Facebook`],
  ["leftover", 5, `${STORY}\n\n${MORE}\n\nاقرأ أيضا: عودة العبارة`],
  ["leftover", 5, `${STORY}\n\n${MORE}\n\n## Most read`],
  ["byline-in-body", 1, `Par Camille Durand et Luc Petit\n\n${STORY}`],
  ["byline-in-body", 1, `*By Maria Lopez, transport correspondent*\n\n${STORY}`],
  ["byline-in-body", 1, `Text: Hanna Vogel\n\n${STORY}`],
  ["byline-in-body", 1, `Por Lucía Gómez\n\n${STORY}`],
  ["date-line-in-body", 1, `Mis à jour le 2 mai 2023 à 14h30\n\n${STORY}`],
  ["date-line-in-body", 1, `Stand: 2. Mai 2023, 14:30 Uhr\n\n${STORY}`],
  ["date-line-in-body", 1, `Tuesday, 2 May 2023\n\n${STORY}`],
  ["date-line-in-body", 3, `${STORY}\n\nLast modified on May 2nd, 2023`],
  ["credit-in-body", 3, `${STORY}\n\n© Hanna Vogel / dpa\n\n${MORE}`],
  ["credit-in-body", 3, `${STORY}\n\nCrédit photo : Luc Petit\n\n${MORE}`],
  ["credit-in-body", 3, `${STORY}\n\nImage credit: Ola Ness/Reuters\n\n${MORE}`],
  ["title-repeated", 1, `**Die Fähre fährt wieder**\n\n${STORY}`],
  ["title-repeated", 3, `${STORY}\n\n## DIE FÄHRE FÄHRT WIEDER\n\n${MORE}`],
  ["heading-several-h1", 8, `Ein Anfang\n==========\n\n${STORY}\n\nNoch einer\n\n# Und ein Ende`],
  ["heading-skips-level", 3, `## Eins\n\n##### Fünf\n\n${STORY}`],
  ["heading-repeated", 7, `## Der Rat\n\n${STORY}\n\n${MORE}\n\n## Der *Rat*`],
  ["raw-html", 3, `${STORY}\n\n<p align="center">Fähre</p>\n\n${MORE}`],
  ["raw-html", 1, `Die Fähre<sup>1</sup> fährt.`],
  ["raw-html", 3, `- eins\n- zwei\n- drei<br/>vier`],
  ["broken-table", 3, `| Tag | Uhr | Preis |\n|:--|--:|---|\n| Mo | 8 | 3 | 9 |`],
  ["broken-table", 1, `| Tag | Uhr |\n| Mo | 8 |\n| Di | 9 |\n| Mi | 10 |`],
  ["link-empty", 3, `- eins\n- zwei\n- [drei]( )`],
  ["link-empty", 1, `Die [Fähre][werft] fährt.\n\n[werft]: <>`],
  ["link-empty", 1, `Die [](https://example.com/a) fährt.`],
  ["link-javascript", 1, `[Drucken](JavaScript:window.print())`],
  ["link-relative", 1, `Die [Fähre](../faehre/) fährt.`],
  ["link-file-missing", 1, `> Die [Liste](daten/liste.xlsx) liegt bei.`],
  ["unbalanced-brackets", 3, `${STORY}\n\nDie Fähre (Baujahr 1950 fährt wieder.`],
  ["unbalanced-quotes", 1, `„Wir fahren wieder, sagte der Kapitän.`],
  ["mojibake", 1, `Die FÃ¤hre fÃ¤hrt.`],
  ["mojibake", 1, `Le bac â€“ enfin â€“ repart.`],
  ["mojibake", 1, `12Â°C am Morgen`],
  ["replacement-character", 2, `Die Fähre\nf\u{fffd}hrt.`],
  ["invisible-character", 1, `Die F\u{200b}ähre fährt.`],
  ["invisible-character", 1, `Die\u{200d} Fähre fährt.`],
  ["control-character", 1, `Die \u{001b}[1mFähre fährt.`],
  ["no-break-space-run", 1, `Die\u{00a0} Fähre fährt.`],
  ["trailing-space", 1, `Die Fähre fährt.   \nUnd kommt.`],
  [
    "hard-wrapped",
    1,
    "Nach drei Monaten in der Werft legt die alte Fähre am\nSamstag zum ersten Mal wieder ab, und die Schule fährt\numsonst mit, wie der Rat am Montag im Rathaus hat\nwissen lassen.",
  ],
  ["repeated-block", 5, `${STORY}\n\n${MORE}\n\n${STORY}\n\n${MORE}`],
  [
    "repeated-sentence",
    5,
    `Die Fähre legt am Samstag zum ersten Mal wieder ab.\n\n${MORE}\n\nDie Fähre legt am Samstag zum ersten Mal wieder ab.`,
  ],
];

test.each(BODIES)("%s in line %i of %j", (rule, line, body) => {
  const findings = checkOne(`${FRONT}${body}\n`);
  expect(findings.map((one) => `${one.rule}:${one.line - FIRST + 1}`)).toContain(`${rule}:${line}`);
});

/** Rule, line of the file, front matter, settings. */
const FRONTS: readonly (readonly [string, number, string, Partial<Settings>?])[] = [
  ["title-missing", 2, "title: ~\ndate: 2023-05-02"],
  ["title-missing", 2, "title: '   '\ndate: 2023-05-02"],
  ["title-site-name", 2, "title: Die Fähre fährt wieder | Hafenpost\ndate: 2023-05-02"],
  [
    "title-site-name",
    2,
    "title: Die Fähre – Hafenpost\ndate: 2023-05-02",
    { siteNames: ["Hafenpost"] },
  ],
  ["title-all-caps", 2, "title: DIE FÄHRE FÄHRT WIEDER\ndate: 2023-05-02"],
  ["date-not-iso", 3, "title: Fähre\ndate: 2. Mai 2023"],
  ["date-not-iso", 3, "title: Fähre\ndate: 2023/05/02"],
  ["date-not-iso", 4, "title: Fähre\ndate: 2023-05-02\nlastmod: May 2nd, 2023", { preset: "hugo" }],
  ["date-impossible", 3, "title: Fähre\ndate: 2023-04-31T10:00:00Z"],
  ["date-in-future", 3, "title: Fähre\ndate: 2031-05-02T10:00:00+02:00", { now: "2024-01-01" }],
  ["author-not-a-name", 4, "title: Fähre\ndate: 2023-05-02\nauthors: [Von Hanna Vogel]"],
  [
    "author-not-a-name",
    6,
    "title: Fähre\ndate: 2023-05-02\nparams:\n  authors:\n    - admin",
    { preset: "hugo" },
  ],
  ["front-matter-type", 4, "title: Fähre\ndate: 2023-05-02\ndraft: ja"],
  ["front-matter-type", 4, "title: Fähre\ndate: 2023-05-02\nparams: [a]", { preset: "hugo" }],
  ["front-matter-duplicate-key", 4, "title: Fähre\ndate: 2023-05-02\ndate: 2023-05-03"],
  ["front-matter-syntax", 2, 'title: "Fähre" fährt\ndate: 2023-05-02'],
  ["front-matter-syntax", 4, "title: Fähre\ndate: 2023-05-02\nauthors: [Hanna Vogel"],
  ["front-matter-misspelt-key", 4, "title: Fähre\ndate: 2023-05-02\nlangauge: de"],
];

const fronts = FRONTS.map(([rule, line, front, settings]) => ({ rule, line, front, settings }));

test.each(fronts)(
  "$rule in line $line of the front matter $front",
  ({ rule, line, front, settings }) => {
    const findings = checkOne(`---\n${front}\n---\n\n${STORY}\n`, settings);
    expect(findings.map((one) => `${one.rule}:${one.line}`)).toContain(`${rule}:${line}`);
  },
);

test("several faults in one line are each found", () => {
  const findings = checkOne(`${FRONT}Die FÃ¤hre [fährt]() <b>wieder</b>\u{200b} ab. \n`);
  expect(findings.map(({ rule }) => rule)).toEqual([
    "mojibake",
    "link-empty",
    "raw-html",
    "invisible-character",
    "trailing-space",
  ]);
});
