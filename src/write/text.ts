/** Prints an article as plain text. */
import type { Article } from "../model/article.ts";

/** Title and body, one blank line between blocks. */
export function writeText(article: Article): string {
  return `${[article.title, article.bodyText].filter(Boolean).join("\n\n")}\n`;
}
