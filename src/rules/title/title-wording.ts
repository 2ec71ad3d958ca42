/** What in the wording of a text speaks for it being the headline. */
import { isAscii } from "../ascii.ts";
import { agencies } from "../byline/agencies.ts";
import { hasGivenName } from "../byline/person-evidence.ts";
import { isFullName } from "../byline/person-name.ts";
import type { Page } from "../page.ts";
import type { Evidence } from "../rank.ts";
import { TITLE_SIZE, type TitleCandidate } from "./title-candidates.ts";
import { isBylineLine } from "./lines-below.ts";

/** "TodayWorld": a capital inside a word. */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/u;
const ASCII_GLUED = /[a-z][A-Z][a-z]/;

/** Share of a headline's words that the body says. */
const SOME = 0.3;
const HALF = 0.5;

/** A line of names says little besides. */
const MOSTLY_NAMES = 0.75;

/** Whether a line is nothing but persons' names. */
function namesPersons(page: Page, block: number): boolean {
  const byline = page.bylines.get(block);
  if (byline === undefined || byline.share < MOSTLY_NAMES) return false;
  return byline.folded.every((name) => hasGivenName(name) || agencies().has(name));
}

const yes = (condition: boolean): number => (condition ? 1 : 0);

/** Evidence on the words of a headline. */
export const TITLE_WORDING: readonly Evidence<TitleCandidate>[] = [
  {
    id: "full-stop",
    because: "it ends in a full stop",
    of: ({ text }) => yes(/[.。।]$/.test(text)),
  },
  { id: "colon", because: "it ends in a colon", of: ({ text }) => yes(/[:：]$/.test(text)) },
  {
    id: "separator",
    because: "it has a separator",
    of: ({ text }) => yes(/ [|•»›>] |[|]/.test(text)),
  },
  {
    id: "dated",
    because: "it has a date",
    of: ({ page, block }) => yes(block >= 0 && (page.dates[block]?.length ?? 0) > 0),
  },
  {
    id: "byline",
    because: "it reads like a byline",
    of: ({ page, block }) => yes(isBylineLine(page, block)),
  },
  { id: "name", because: "it is a name", of: ({ text }) => yes(isFullName(text)) },
  {
    id: "names-persons",
    because: "it names persons and says no more",
    of: ({ page, block }) => yes(namesPersons(page, block)),
  },
  {
    id: "glued",
    because: "it is several words grown together",
    of: ({ text }) => yes((isAscii(text) ? ASCII_GLUED : GLUED).test(text)),
  },
  {
    id: "in-body",
    because: "its words are the body's",
    of: ({ inBody, size }) => inBody * Math.min(1, size / TITLE_SIZE),
  },
  {
    id: "topic",
    because: "its words are what the body is about",
    of: ({ topic }) => topic,
  },
  {
    id: "sized-topic",
    because: "its words are what the body is about",
    of: ({ topic, size }) => (size >= TITLE_SIZE ? topic : 0),
  },
  { id: "numbered", because: "it is numbered", of: ({ text }) => yes(/^\d{1,2}[.)] /.test(text)) },
  {
    id: "partly-in-body",
    because: "its words are the body's",
    of: ({ inBody, size }) => yes(size >= TITLE_SIZE && inBody >= SOME),
  },
  {
    id: "half-in-body",
    because: "its words are the body's",
    of: ({ inBody, size }) => yes(size >= TITLE_SIZE && inBody >= HALF),
  },
  {
    id: "repeated",
    because: "the page says it more than once",
    of: ({ page, folded, size }) =>
      yes(size >= TITLE_SIZE && (page.saying.get(folded)?.length ?? 0) > 1),
  },
  {
    id: "short-repeated",
    because: "the page says it more than once",
    of: ({ page, folded, size }) =>
      yes(size < TITLE_SIZE && (page.saying.get(folded)?.length ?? 0) > 1),
  },
  {
    id: "alike",
    because: "other lines say nearly the same",
    of: ({ alike }) => yes(alike > 0),
  },
  {
    id: "alike-below",
    because: "a line below says nearly the same",
    of: ({ alikeBelow }) => yes(alikeBelow > 0),
  },
  {
    id: "within",
    because: "another line says it and more",
    of: ({ within }) => yes(within > 0),
  },
  {
    id: "around",
    because: "it says what another line does, and more",
    of: ({ around }) => yes(around > 0),
  },
  {
    id: "in-tab",
    because: "another line says it with the site's name",
    of: ({ inTab }) => yes(inTab),
  },
  {
    id: "site-name",
    because: "it is the site's name",
    of: ({ page, folded }) => yes(page.siteNames.has(folded)),
  },
];
