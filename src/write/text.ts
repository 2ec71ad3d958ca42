/** Prints an article as plain text. */
import type { Article } from "../model/article.ts";

/** Title, subtitle, byline, date as printed, and body, as far as they are known: one blank line between blocks. */
export function writeText(article: Article): string {
  const { title, subtitle, byline, date, dateRaw, bodyText } = article;
  return `${[title, subtitle, byline, dateRaw ?? date, bodyText].filter(Boolean).join("\n\n")}\n`;
}
