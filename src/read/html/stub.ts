/** Tells a page that only leads to another: a frameset, a redirect. */
import type { Warning } from "../../model/article.ts";
import type { Claims } from "./claims.ts";
import type { Draft } from "./draft.ts";

/** Characters of visible text below which a page that leads elsewhere has nothing to clean. */
const NEXT_TO_NOTHING = 400;

/** `0; url=https://…`: seconds to wait, and where to go. */
const REFRESH = /^[\d.\s]*[;,]\s*(?:url\s*=\s*)?['"]?([^'"\s]+)/i;

/** The warning for a stub, with the address to take the page from; none for a page with an article. */
export function stubWarnings(
  claims: Claims,
  framed: boolean,
  blocks: readonly Draft[],
): readonly Warning[] {
  if (blocks.reduce((sum, block) => sum + block.chars, 0) >= NEXT_TO_NOTHING) return [];
  if (framed) {
    return [stub("The page is only a frame around others: save the frame that holds the article")];
  }
  const refresh = claims.metas.find((meta) => meta.name === "refresh")?.value;
  const target = REFRESH.exec(refresh?.trim() ?? "")?.[1];
  if (target === undefined) return [];
  return [stub(`The page only leads on to \`${target}\`: save that page instead`)];
}

function stub(message: string): Warning {
  return { code: "page-stub", message, line: null };
}
