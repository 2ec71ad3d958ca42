/** The pages of the corpus whose sites training never saw. */
import { join } from "node:path";
import { readCorpus } from "../../training/corpus.ts";
import type { PeerPage } from "./peers.ts";

/** The held-out pages by set, in the order of their names. */
export async function heldOutPages(
  corpus: string,
): Promise<ReadonlyMap<string, readonly PeerPage[]>> {
  const sets = new Map<string, PeerPage[]>();
  for await (const { id, set, heldOut } of readCorpus(corpus, "html")) {
    if (!heldOut) continue;
    const pages = sets.get(set) ?? [];
    pages.push({ id, path: join(corpus, set, `${id}.html.gz`) });
    sets.set(set, pages);
  }
  return sets;
}
