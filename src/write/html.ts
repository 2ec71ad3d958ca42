/** Prints an article as sanitised HTML. */
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Article } from "../model/article.ts";

/** The article's body as HTML: no script, no event handler, no `javascript:`. */
export function writeHtml(article: Article): string {
  const file = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .processSync(article.bodyMarkdown);
  return `${String(file)}\n`;
}
