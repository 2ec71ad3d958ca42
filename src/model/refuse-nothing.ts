/** Tells an article that is none: a page that a script would have filled, a menu alone. */
import type { Article } from "./article.ts";
import { NewscleanError } from "./errors.ts";

/** Throws a `NewscleanError` of kind `page` for an article without headline and without text. */
export function refuseNothing({ title, bodyText, warnings }: Article, path: string | null): void {
  if (title !== null || bodyText !== "") return;
  const stub = warnings.find(({ code }) => code === "page-stub");
  const reason =
    stub?.message ??
    "it has neither a headline nor a text; copy or save the page when all of it shows";
  throw new NewscleanError(
    "page",
    `Cannot find an article in \`${path ?? "standard input"}\`: ${reason}`,
  );
}
