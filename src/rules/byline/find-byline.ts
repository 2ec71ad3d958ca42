/** Finds who wrote the article: the byline as printed and the names in it. */
import type { Author } from "../../model/article.ts";
import { squeeze } from "../../model/text.ts";
import { foldText } from "../fold-text.ts";
import { repeats, verdict, type Marks } from "../marks.ts";
import type { Page } from "../page.ts";
import { rank, type Ranked } from "../rank.ts";
import type { Title } from "../title/find-title.ts";
import { agencies } from "./agencies.ts";
import { bylineCandidates, type BylineCandidate } from "./byline-candidates.ts";
import { BYLINE_EVIDENCE } from "./byline-evidence.ts";
import { accounts, nobodies } from "./byline-words.ts";
import { hintedAuthors, type ToldAuthors } from "./hinted-authors.ts";
import { hasGivenName } from "./person-evidence.ts";
import { isFullName } from "./person-name.ts";
import { WEIGHTS } from "./weights.generated.ts";

/** The byline that was found. */
export interface FoundByline {
  /** As printed, `null` where the page prints none. */
  readonly byline: string | null;
  readonly authors: readonly Author[];
  readonly marks: Marks;
}

/** Below this probability a line is somebody else's name. */
const LEAST = 0.1;
/** The same of a line that no word opens and whose names no list knows: it may be any heading. */
const LEAST_OF_UNKNOWN = 0.2;
/** The lists know no names in scripts without capitals. */
const CASELESS = /\p{Lo}/u;
/** At least so likely, what a line says goes before a single name that is told, and before more names of microdata. */
const LIKELY = 0.5;
/** At least so likely, a person's name goes before the site's own, and an opened byline before names of microdata. */
const MAYBE = 0.25;
/** At least so likely, an opened byline goes before other names that are told. */
const SURE = 0.7;
/** `（责任编辑：王敏）`: who checked a story, named where no reporter is. */
const EDITOR = /^[（(【[]?\s?(?:责任?编辑?|責任?編輯?|编辑|編輯)/;
/** Names in lines of their own around the byline: each at least this likely beside it. */
const ALSO = 0.15;
const REACH = 3;
/** A line with more besides its names than this share is no byline line. */
const MOSTLY = 0.34;

/** The byline and authors; empty where neither the page nor its head names any. */
export function findByline(page: Page, title: Title): FoundByline {
  const ranked = rank(
    bylineCandidates(page, title.block),
    BYLINE_EVIDENCE,
    WEIGHTS[page.markup ? "html" : "text"],
  );
  const line = writerOf(
    page,
    ranked.filter((one) => one.probability >= leastFor(one.candidate)),
  );
  const shown = line ? [line, ...beside(page, line, ranked)] : [];
  const names = chooseNames(namesOf(shown), hintedAuthors(page), line);
  return {
    byline: line && isByline(line.candidate) ? textOf(page, line.candidate) : null,
    authors: names.map((name) => ({ name })),
    marks: marksOf(page, shown),
  };
}

/** The likeliest line; in pasted text an opened one that names a person before the agency that sent the story and the editor who passed it. */
function writerOf(
  page: Page,
  ranked: readonly Ranked<BylineCandidate>[],
): Ranked<BylineCandidate> | null {
  const [best = null, ...others] = ranked;
  if (best === null || page.markup) return best;
  const { byline } = best.candidate;
  if (persons(byline.names).length > 0 && !isEditor(page, best.candidate)) return best;
  const writer = others.find(
    ({ candidate }) =>
      candidate.byline.opened &&
      persons(candidate.byline.names).length > 0 &&
      !isEditor(page, candidate),
  );
  return writer ?? best;
}

function leastFor({ byline }: BylineCandidate): number {
  const known =
    byline.opened ||
    byline.folded.some((name) => hasGivenName(name) || agencies().has(name) || CASELESS.test(name));
  return known ? LEAST : LEAST_OF_UNKNOWN;
}

function isEditor(page: Page, { block }: BylineCandidate): boolean {
  return EDITOR.test(page.blocks[block]?.text ?? "");
}

/** Other lines with a name that stand in a row with the byline. */
function beside(
  page: Page,
  line: Ranked<BylineCandidate>,
  ranked: readonly Ranked<BylineCandidate>[],
): readonly Ranked<BylineCandidate>[] {
  const { block, byline } = line.candidate;
  return ranked.filter(
    ({ candidate, probability }) =>
      candidate.block !== block &&
      Math.abs(candidate.block - block) <= REACH &&
      candidate.byline.opened === byline.opened &&
      candidate.byline.share >= byline.share &&
      isEditor(page, candidate) === isEditor(page, line.candidate) &&
      probability >= ALSO,
  );
}

function namesOf(lines: readonly Ranked<BylineCandidate>[]): readonly string[] {
  const inOrder = [...lines].sort((a, b) => a.candidate.block - b.candidate.block);
  const names = new Map<string, string>();
  for (const name of inOrder.flatMap(({ candidate }) => candidate.byline.names)) {
    if (accounts().has(foldText(name))) continue;
    if (!names.has(foldText(name))) names.set(foldText(name), name);
  }
  return [...names.values()];
}

const real = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !nobodies().has(foldText(name)));
const persons = (names: readonly string[]): readonly string[] =>
  real(names).some((name) => isFullName(name)) ? real(names) : [];

/** What the head says, if it names somebody; else what the page shows. "Admin" only if nobody else is named. */
function chooseNames(
  shown: readonly string[],
  told: ToldAuthors,
  line: Ranked<BylineCandidate> | null,
): readonly string[] {
  const probability = line?.probability ?? 0;
  const trusted = probability >= LIKELY ? persons(shown) : [];
  const choices = [
    isMistold(shown, told, line) ? persons(shown) : [],
    told.real ? persons(told.names) : [],
    trusted,
    told.real ? real(told.names) : [],
    isPerson(shown, line) ? persons(shown) : [],
    // The site itself is a better answer than a name that may be anybody's.
    real(told.names),
    persons(shown),
    real(shown),
    told.names,
    shown,
  ];
  return choices.find((names) => names.length > 0) ?? [];
}

/** Whether a line names a person, though it may not be the byline: so much its opener or a common given name tells. */
function isPerson(shown: readonly string[], line: Ranked<BylineCandidate> | null): boolean {
  if (line === null || line.probability < MAYBE) return false;
  return line.candidate.byline.opened || shown.some((name) => hasGivenName(foldText(name)));
}

/** Whether the page's own byline is to be believed more than what is told. */
function isMistold(
  shown: readonly string[],
  told: ToldAuthors,
  line: Ranked<BylineCandidate> | null,
): boolean {
  if (line === null) return false;
  const { candidate, probability } = line;
  const names = new Set(told.names.map(foldText));
  const both = shown.filter((name) => names.has(foldText(name))).length;
  // Microdata tells of the authors of teasers and comments too.
  const microdata = told.from === "microdata";
  if (microdata && both === shown.length && probability >= LIKELY) return true;
  // Who put the page up is told as its author by many systems.
  return both === 0 && candidate.byline.opened && probability >= (microdata ? MAYBE : SURE);
}

function textOf(page: Page, { block }: BylineCandidate): string {
  return squeeze(page.blocks[block]?.text ?? "");
}

/** Whether a line is a byline as a whole; of a paragraph that names somebody the names are taken alone. */
function isByline({ byline }: BylineCandidate): boolean {
  return byline.share >= MOSTLY;
}

function marksOf(page: Page, lines: readonly Ranked<BylineCandidate>[]): Marks {
  const marks = new Map<number, ReturnType<typeof verdict>>();
  for (const { candidate, because, probability } of lines) {
    if (!isByline(candidate)) continue;
    marks.set(candidate.block, verdict("byline", "byline", because, probability));
    for (const copy of page.saying.get(page.folded[candidate.block] ?? "") ?? []) {
      if (!marks.has(copy) && page.blocks[copy]?.verdict?.role !== "duplicate") {
        marks.set(copy, repeats(candidate.block, "byline-again", "says the byline again"));
      }
    }
  }
  return marks;
}
