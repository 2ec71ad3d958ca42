/** Prints an article as Markdown with YAML front matter. */
import { stringify } from "yaml";
import type { Article } from "../model/article.ts";

/** The article as Markdown. */
export function writeMarkdown(article: Article): string {
  return `---\n${stringify({ title: article.title, date: article.date })}---\n\n${article.bodyMarkdown}`;
}
