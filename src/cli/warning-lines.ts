/** Prints an article's warnings the way compilers do, so that editors can jump to the line. */
import type { Warning } from "../model/article.ts";

/** One line a warning: `page.txt:12: date-ambiguous: …`; `stdin` where the page has no path. */
export function warningLines(path: string | null, warnings: readonly Warning[]): string {
  return warnings
    .map(({ code, message, line }) => {
      const place = line === null ? "" : `:${line}`;
      return `${path ?? "stdin"}${place}: ${code}: ${message}\n`;
    })
    .join("");
}
