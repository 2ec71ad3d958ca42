/** Prints an article as plain text. */
import type { Article, Comment } from "../model/article.ts";
import { COMMENTS_HEADING, NAME_AND_DATE } from "./comments.ts";

/** Title, subtitle, byline, date as printed, body and comments, as far as they are known: one blank line between blocks. */
export function writeText(article: Article): string {
  const { title, subtitle, byline, date, dateRaw, bodyText, comments = [] } = article;
  const heading = comments.length === 0 ? [] : [COMMENTS_HEADING];
  const below = [...heading, ...comments.map(textOf)];
  return `${[title, subtitle, byline, dateRaw ?? date, bodyText, ...below].filter(Boolean).join("\n\n")}\n`;
}

function textOf({ author, date, text }: Comment): string {
  const head = [author, date].filter((part) => part !== null).join(NAME_AND_DATE);
  return head === "" ? text : `${head}\n${text}`;
}
