/** Finds who wrote the article: the byline as printed and the names in it. */
import type { Author } from "../../model/article.ts";
import { squeeze } from "../../model/text.ts";
import { foldText } from "../fold-text.ts";
import { repeats, verdict, type Marks } from "../marks.ts";
import type { Page } from "../page.ts";
import { rank, type Ranked } from "../rank.ts";
import type { Title } from "../title/find-title.ts";
import { bylineCandidates, type BylineCandidate } from "./byline-candidates.ts";
import { BYLINE_EVIDENCE } from "./byline-evidence.ts";
import { nobodies } from "./byline-words.ts";
import { hintedAuthors } from "./hinted-authors.ts";
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
const LEAST = 0.2;
/** Names in lines of their own around the byline: each at least this likely beside it. */
const ALSO = 0.08;
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
  const [best] = ranked;
  const line = best && best.probability >= LEAST ? best : null;
  const shown = line ? [line, ...beside(line, ranked)] : [];
  const names = chooseNames(namesOf(shown), hintedAuthors(page));
  return {
    byline: line === null ? null : squeeze(page.blocks[line.candidate.block]?.text ?? ""),
    authors: names.map((name) => ({ name })),
    marks: marksOf(page, shown),
  };
}

/** Other lines with a name that stand in a row with the byline. */
function beside(
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
      probability >= ALSO,
  );
}

function namesOf(lines: readonly Ranked<BylineCandidate>[]): readonly string[] {
  const inOrder = [...lines].sort((a, b) => a.candidate.block - b.candidate.block);
  const names = new Map<string, string>();
  for (const name of inOrder.flatMap(({ candidate }) => candidate.byline.names)) {
    if (!names.has(foldText(name))) names.set(foldText(name), name);
  }
  return [...names.values()];
}

/** What the head says, if it names somebody; else what the page shows. "Admin" only if nobody else is named. */
function chooseNames(shown: readonly string[], told: readonly string[]): readonly string[] {
  const real = (names: readonly string[]): readonly string[] =>
    names.filter((name) => !nobodies().has(foldText(name)));
  const persons = (names: readonly string[]): readonly string[] =>
    real(names).some((name) => isFullName(name)) ? real(names) : [];
  const choices = [persons(told), persons(shown), real(told), real(shown), told, shown];
  return choices.find((names) => names.length > 0) ?? [];
}

function marksOf(page: Page, lines: readonly Ranked<BylineCandidate>[]): Marks {
  const marks = new Map<number, ReturnType<typeof verdict>>();
  for (const { candidate, because, probability } of lines) {
    if (candidate.byline.share < MOSTLY) continue;
    marks.set(candidate.block, verdict("byline", "byline", because, probability));
    for (const copy of page.saying.get(page.folded[candidate.block] ?? "") ?? []) {
      if (!marks.has(copy) && page.blocks[copy]?.verdict?.role !== "duplicate") {
        marks.set(copy, repeats(candidate.block, "byline-again", "says the byline again"));
      }
    }
  }
  return marks;
}
