/** What in the wording of a line and in its names speaks for it being the byline. */
import type { Evidence } from "../rank.ts";
import { agencies } from "./agencies.ts";
import type { BylineCandidate } from "./byline-candidates.ts";
import { furniture, nobodies } from "./byline-words.ts";
import {
  hasFunctionWord,
  hasGivenName,
  isTold,
  shareOfMenuWords,
  shareSaidSmall,
} from "./person-evidence.ts";
import { isFullName } from "./person-name.ts";

type BylineEvidence = Evidence<BylineCandidate>;

const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

/** "Edited by", "Medically reviewed by", "Fact-checked by", "Editor:". */
const EDITED =
  /^(?:(?:\w+ly |fact[- ]|expert )?(?:edited|reviewed|checked|approved|verified|translated)\b|editor\b|redigiert|übersetzt|traduit)/i;
const EDITED_END = 40;

const yes = (condition: boolean): number => (condition ? 1 : 0);

const spaceIn = (folded: string): number =>
  folded.includes(" ") ? folded.indexOf(" ") : folded.length;

const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(" ") + 1);

const asked = new WeakMap<BylineCandidate, number>();

/** The least share of common words in any name of a line; two pieces of evidence ask for it. */
function smallest(candidate: BylineCandidate): number {
  const known = asked.get(candidate);
  if (known !== undefined) return known;
  const { page, byline } = candidate;
  const least = byline.names.reduce((low, name) => Math.min(low, shareSaidSmall(page, name)), 1);
  asked.set(candidate, least);
  return least;
}

const wording: readonly BylineEvidence[] = [
  {
    id: "full-name",
    because: "names a person in full",
    of: ({ byline }) => yes(byline.names.some((name) => isFullName(name))),
  },
  {
    id: "several",
    because: "names several",
    of: ({ byline }) => yes(byline.names.length > 1),
  },
  {
    id: "many",
    because: "names many",
    of: ({ byline }) => yes(byline.names.length > 4),
  },
  {
    id: "agency",
    because: "names an agency",
    of: ({ byline }) => yes(byline.folded.some((name) => agencies().has(name))),
  },
  {
    id: "nobody",
    because: "names nobody in particular",
    of: ({ byline }) => yes(byline.folded.every((name) => nobodies().has(name))),
  },
  {
    id: "site-name",
    because: "names the site",
    of: ({ page, byline }) => yes(byline.folded.some((name) => page.siteNames.has(name))),
  },
  {
    id: "repeated",
    because: "the page says it more than once",
    of: ({ page, block }) => yes((page.saying.get(page.folded[block] ?? "")?.length ?? 0) > 1),
  },
  {
    id: "in-title",
    because: "the headline says the name",
    of: ({ page, byline, title }) =>
      yes(byline.folded.some((name) => (page.folded[title] ?? "").includes(name))),
  },
  {
    id: "in-body",
    because: "the body speaks of the name",
    of: ({ page, byline }) => yes(byline.folded.some((name) => page.bodyUnits.has(lastWord(name)))),
  },
  {
    id: "prose",
    because: "it was labelled a paragraph",
    of: ({ page, block }) => yes(page.blocks[block]?.verdict?.role === "paragraph"),
  },
  {
    id: "labelled-heading",
    because: "it was labelled a heading",
    of: ({ page, block }) => yes(page.blocks[block]?.verdict?.role === "heading"),
  },
  {
    id: "credit",
    because: "credits an image",
    of: ({ page, block, byline }) =>
      yes(!byline.opened && page.splitCredit(page.blocks[block]?.text ?? "").by !== null),
  },
  {
    id: "bare-unspaced",
    because: "a bare name in a script without spaces",
    of: ({ byline }) => yes(!byline.opened && byline.names.every((name) => UNSPACED.test(name))),
  },
  {
    id: "edited",
    because: "tells who edited it",
    of: ({ page, block }) => yes(EDITED.test(page.blocks[block]?.text.slice(0, EDITED_END) ?? "")),
  },
  {
    id: "mixed-case-words",
    because: "three words or more",
    of: ({ byline }) => yes(byline.names.some((name) => name.split(" ").length > 3)),
  },
  {
    id: "in-capitals",
    because: "is set in capitals",
    of: ({ page, block }) => {
      const text = page.blocks[block]?.text ?? "";
      return yes(text === text.toUpperCase() && text !== text.toLowerCase());
    },
  },
];

const person: readonly BylineEvidence[] = [
  {
    id: "given-name",
    because: "names a person",
    of: ({ byline }) => yes(byline.folded.some((name) => hasGivenName(name))),
  },
  {
    id: "furniture",
    because: "begins like a menu's line",
    of: ({ byline }) =>
      yes(byline.folded.some((name) => furniture().has(name.slice(0, spaceIn(name))))),
  },
  {
    id: "function-word",
    because: "has words that names have not",
    of: ({ page, byline }) =>
      yes(byline.folded.some((name) => hasFunctionWord(name, page.language ?? "en"))),
  },
  {
    id: "common-words",
    because: "has words that the body says in small letters",
    of: smallest,
  },
  {
    id: "all-common-words",
    because: "is made of words that the body says in small letters",
    of: (candidate) => yes(smallest(candidate) === 1),
  },
  {
    id: "menu-words",
    because: "has words that menus are made of",
    of: ({ byline }) => Math.max(...byline.folded.map(shareOfMenuWords)),
  },
  {
    id: "bare-menu-words",
    because: "has words that menus are made of, and no opener",
    of: ({ byline }) => (byline.opened ? 0 : Math.max(...byline.folded.map(shareOfMenuWords))),
  },
  {
    id: "author-box",
    because: "another line tells who it is",
    of: ({ page, block, byline }) => yes(byline.names.some((name) => isTold(page, block, name))),
  },
];

/** Evidence on the words of a byline. */
export const BYLINE_WORDING: readonly BylineEvidence[] = [...wording, ...person];
