/** How much one page may hold: what keeps one broken file from taking the memory of a whole run. */
import { NewscleanError } from "../../model/errors.ts";

/**
 * Bytes of one page, unpacked. Saved news pages have 20 kB to 5 MB; with their pictures inside (MHTML) up to some 20 MB.
 * Above it lie dumps, pictures by another name and files made to explode when unpacked.
 */
export const MAX_PAGE_BYTES = 32 * 1024 * 1024;

const MEBIBYTE = 1024 * 1024;

/** The error of a page that holds more than a page may. */
export function pageTooLarge(path: string, packed: boolean): NewscleanError {
  const what = packed ? "unpacks to more than" : "is larger than";
  return new NewscleanError(
    "page",
    `${path}: ${what} ${MAX_PAGE_BYTES / MEBIBYTE} MiB, the most a page may hold; split it or leave it out with --ignore`,
  );
}
