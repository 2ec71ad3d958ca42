/** Prints an article as JSON. */
import type { Article } from "../model/article.ts";

/** The article as indented JSON. */
export function writeJson(article: Article): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}
