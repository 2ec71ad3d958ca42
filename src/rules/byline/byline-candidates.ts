/** The lines around the article that name somebody. */
import type { HintSource } from "../../model/document.ts";
import { isInComment } from "../comments/is-in-comment.ts";
import { foldText } from "../fold-text.ts";
import { hintsOf, type Page } from "../page.ts";
import { teaserHeadings } from "../related/teaser-words.ts";
import { splitNames } from "./hinted-authors.ts";
import type { Byline } from "./parse-byline.ts";

/** A line that may be the byline. */
export interface BylineCandidate {
  readonly page: Page;
  readonly block: number;
  readonly byline: Byline;
  /** The block of the headline, -1 where it is unknown. */
  readonly title: number;
  /** Who in the page's head names one of its names as an author. */
  readonly hints: ReadonlySet<HintSource>;
}

/** A line without an opener is a byline only if names are no small part of it. */
const LEAST_BARE = 0.3;

/** The candidates, in the order of the page. */
export function bylineCandidates(page: Page, title: number): readonly BylineCandidate[] {
  const told = new Map<string, Set<HintSource>>();
  for (const { value, from } of hintsOf(page.document, "author")) {
    for (const name of splitNames(value)) {
      const folded = foldText(name);
      told.set(folded, (told.get(folded) ?? new Set<HintSource>()).add(from));
    }
  }
  return [...page.bylines].flatMap(([block, byline]) => {
    // "READ MORE", "RELATED STORIES": set like a name in capitals.
    if (teaserHeadings().has(page.folded[block] ?? "")) return [];
    if (block === title || page.blocks[block]?.verdict?.role === "duplicate") return [];
    if (!byline.opened && byline.share < LEAST_BARE) return [];
    if (isInComment(page, block)) return [];
    const hints = new Set(byline.folded.flatMap((name) => [...(told.get(name) ?? [])]));
    return [{ page, block, byline, title, hints }];
  });
}
