/** Why the worst held-out pages fail, and what it would take: told by hand after looking at each, in our own words. */
import type { Mode } from "../src/labeller/mode.ts";

/** Why a page fails, and what would be needed; what several pages share is said once. */
interface Reason {
  readonly why: string;
  readonly needed: string;
}

const SHORT_GOLD: Reason = {
  why: "the gold lacks paragraphs that are the article's",
  needed: "a better gold",
};
const NOT_PASTED: Reason = {
  why: "most of the gold is not in the paste (the best choice of blocks is as bad)",
  needed: "nothing: what is not there cannot be chosen",
};
const COMMENTS: Reason = {
  why: "readers' comments, more than the article",
  needed: "their nesting, which a paste without markup loses",
};
const LIST_BODY: Reason = {
  why: "a body of short lines without sentences (names, addresses, prices)",
  needed: "more training pages that are lists; they look like a menu",
};
const SERVICES: Reason = {
  why: "teasers below the article are whole paragraphs",
  needed: "the words of that language, or of that site from a second page of it",
};
const CARDS: Reason = {
  why: "each item of the list is a card with labels, numbers and readers' opinions",
  needed: "the shape of cards; gold takes the description of each alone",
};
const CODE: Reason = {
  why: "the gold has none of the code that the article explains",
  needed: "another gold: the code is part of the article",
};
const FIGURES: Reason = {
  why: "the gold has the captions of the pictures in the body",
  needed: "nothing: we keep captions apart from the body",
};
const PROMOTION: Reason = {
  why: "the site's own offers between paragraphs read like the article",
  needed: "knowing the site's offers from other pages of it (a template)",
};
const INSERTS: Reason = {
  why: "teasers with summaries between two paragraphs",
  needed: "blank lines in the paste, or more pages with such inserts to learn from",
};
const STANDFIRST: Reason = {
  why: "the standfirst counts as body in the gold",
  needed: "a gold that has it apart, as most of these have",
};
const FOLDED: Reason = {
  why: "short headings, labels and references that the gold counts as text",
  needed: "more training pages of studies and manuals",
};

/** By page, for pasted text and for HTML. */
const REASONS: Readonly<Record<Mode, Readonly<Record<string, Reason>>>> = {
  text: {
    "jp-YomiuriShimbun_2024_12_03": SERVICES,
    "jp-AsahiShimbun_2025_01_13": LIST_BODY,
    "fr-LeFigaro_2024_11_22": SERVICES,
    "de-WDR_2024_04_22": SHORT_GOLD,
    "ch-SRF_2024_04_15": SHORT_GOLD,
    "uk-TheGuardian_2024_02_24": {
      why: "the last paragraphs, below an appeal to pay, are lost",
      needed: "knowing appeals that are a paragraph long",
    },
    "us-TheIntercept_2023_04_28": PROMOTION,
    "pl-Rzeczpospolita_2025_02_02": INSERTS,
    "pl-Rzeczpospolita_2026_04_19": INSERTS,
    "de-NDR_2025_06_18": INSERTS,
    "de-Bild_2023_05_15": {
      why: "the line that opens a teaser reads like the article",
      needed: "nothing worth it: one line of the page",
    },
    "4503": NOT_PASTED,
    "0396": COMMENTS,
    "4531": LIST_BODY,
    "4660": COMMENTS,
    "0313": LIST_BODY,
    "4193": NOT_PASTED,
    "0243": PROMOTION,
    "0046": NOT_PASTED,
    "2976": CARDS,
    "4456": COMMENTS,
    "0138": LIST_BODY,
    "4175": {
      why: "praise by clients below the article",
      needed: "knowing testimonials: a sentence and a name in turns",
    },
  },
  html: {
    "de-WDR_2024_04_22": SHORT_GOLD,
    "ch-SRF_2024_04_15": SHORT_GOLD,
    "jp-AsahiShimbun_2025_01_13": LIST_BODY,
    "pl-Rzeczpospolita_2025_02_02": {
      why: "the last paragraphs stand behind a wall to pay, in a box of its own",
      needed: "nothing by features: the box is named as those of offers are",
    },
    "tr-NTVTR_2024_04_30": STANDFIRST,
    "tr-NTVTR_2025_11_10": STANDFIRST,
    "es-MallorcaMagazin_2025_04_16": STANDFIRST,
    "us-WorldTruth_2023_04_28": LIST_BODY,
    "us-TheIntercept_2023_04_28": STANDFIRST,
    "pl-Rzeczpospolita_2026_04_19": STANDFIRST,
    "uk-Nature_2025_11_04": {
      why: "the gold has headlines of other stories in the body",
      needed: "another gold: they stand in boxes between the paragraphs",
    },
    "lt-LRT_2024_03_31": FIGURES,
    "2976": CARDS,
    "0138": LIST_BODY,
    "0316": LIST_BODY,
    "0414": CODE,
    "0426": CODE,
    "0432": FIGURES,
    "2020": FOLDED,
    "4267": PROMOTION,
    "4452": FIGURES,
    "4456": {
      why: "the first paragraphs, a later note before the article, are lost",
      needed: "more training pages that open with a note on the article",
    },
    "4526": FOLDED,
  },
};

/** Why a page fails and what would be needed, as cells of a table; a page that nobody has looked at says so. */
export function reasonOf(mode: Mode, id: string): readonly [why: string, needed: string] {
  const reason = REASONS[mode][id];
  return reason ? [reason.why, reason.needed] : ["not looked at yet", ""];
}
