/** What speaks for a text being the headline because several tell of it: the page's head, its headings, each other. */
import { steps, type Evidences } from "../rank.ts";
import type { TitleCandidate } from "./title-candidates.ts";

/** Counts of sources, from each to the next. */
const COUNTS = [0, 1, 2, 3] as const;

const yes = (condition: boolean): number => (condition ? 1 : 0);

const isFirstLevel = ({ page, block }: TitleCandidate): boolean =>
  page.blocks[block]?.kind === "heading" && page.blocks[block].level === 1;

/** How many of the page's first heading, JSON-LD and OpenGraph say it, with or without the site's name. */
function votes(candidate: TitleCandidate): number {
  const { page, hints, cutHints } = candidate;
  if (!page.markup) return NaN;
  const told = VOTERS.filter((source) => hints.has(source) || cutHints.has(source)).length;
  return told + yes(isFirstLevel(candidate));
}

const VOTERS = ["json-ld", "open-graph"] as const;

/** Evidence on how far the sources of a headline agree; none of it applies to pasted text. */
export const TITLE_AGREEMENT: Evidences<TitleCandidate> = [
  steps("votes", COUNTS, {
    because: "heading, JSON-LD and OpenGraph agree on it",
    of: votes,
  }),
  steps("alike-told-by", COUNTS, {
    because: "several in the page's head say nearly the same",
    of: ({ page, alikeHints }) => (page.markup ? alikeHints.size : NaN),
  }),
  {
    id: "told-and-headed",
    because: "the page's head and its first heading say so",
    of: (candidate) =>
      yes(isFirstLevel(candidate) && candidate.hints.size + candidate.cutHints.size > 0),
  },
  {
    id: "sole-heading",
    because: "the page's only heading of the first level",
    of: (candidate) => yes(isFirstLevel(candidate) && candidate.firstLevels === 1),
  },
  {
    id: "heading-alike",
    because: "a heading of the first level says nearly the same",
    of: ({ alikeHeading }) => yes(alikeHeading),
  },
  {
    id: "cut-shown",
    because: "the page shows it without the site's name",
    of: ({ cutShown }) => yes(cutShown),
  },
];
