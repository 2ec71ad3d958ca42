/**
 * Holds the memory of a long run where it is after a thousand pages. V8 lets a heap's newest objects take more room the
 * longer it runs, and its old ones up to four times what is alive; pages need neither, since what a page needs dies with it.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * By how much of what it holds a heap may grow before it is cleaned, in percent. Two workers' run over ten thousand
 * pages has a peak of 181 MB with this and of 190 with 100, in about the same time.
 */
const HEAP_GROWTH = 60;

/** Mebibytes of one of the spaces in which a worker's newest objects lie, and how many V8 counts of them. */
export const YOUNG_MEBIBYTES = 8;
export const YOUNG_SPACES = 3;

/** The V8 of Node 20 is known to have these flags. */
const isKnown = process.version.startsWith("v20.");

/** To be called before workers start, in a process of our own: each has all its room for new objects from the first page on. */
export function prepareHeaps(): void {
  if (!isKnown) return;
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  setFlagsFromString(`--min-semi-space-size=${YOUNG_MEBIBYTES}`);
}

/** Chunks, some 50 pages each, after which the main thread's heap is cleaned: 5 ms of a second's work. */
const CHUNKS_A_CLEANING = 8;

/** Holds the heaps while a run goes on. */
export class HeapHolder {
  #chunks = 0;
  #clean: (() => void) | null = null;

  /**
   * To be called after each chunk. V8 resets with each new worker that no heap makes more room for new objects. Of this
   * thread's heap it sees only the small part, and would let the sketches of thousands of pages, which lie outside of
   * it, wait for its next cleaning.
   */
  hold(): void {
    if (!isKnown) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    this.#chunks += 1;
    if (this.#chunks % CHUNKS_A_CLEANING !== 0) return;
    this.#clean ??= cleaner();
    this.#clean();
  }
}

/** V8's own function, which it gives to contexts that are made after it is told to. */
function cleaner(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
