/** Counts an archive's pages beforehand, so that a run can say how long it has yet to go. */
import type { Search } from "./find-pages.ts";
import { findPages } from "./find-pages.ts";

/** The number of pages; `null` when archive files are among them, whose pages are only known when they are read. */
export async function countPages(
  search: Pick<Search, "paths" | "ignore" | "output">,
  signal: AbortSignal,
): Promise<number | null> {
  if (search.paths.includes("-")) return null;
  let closed = 0;
  let count = 0;
  const skipContainer = (): boolean => {
    closed += 1;
    return true;
  };
  const pages = findPages({ ...search, skipContainer });
  while (!signal.aborted && closed === 0) {
    const next = await pages.next();
    if (next.done === true) break;
    count += 1;
  }
  return closed > 0 ? null : count;
}
