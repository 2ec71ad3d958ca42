/** Reads newsclean's own JSON: an article already. */
import type { Document, Fields, Source } from "../model/document.ts";
import type { Warning } from "../model/article.ts";
import { NewscleanError } from "../model/errors.ts";
import { shapeErrors } from "./json/shape.ts";
import { blocksOf } from "./markdown/blocks.ts";
import { parseMarkdown } from "../model/markdown.ts";
import { settleBlocks } from "./markdown/settle.ts";

/** What is read of an article; its texts and counts are made anew from the Markdown. */
type Kept = Fields & {
  readonly bodyMarkdown: string;
  readonly warnings: readonly Warning[];
  readonly confidence: Fields["confidence"] & { readonly body: number | null };
};

/** Throws a `NewscleanError` of kind `page` when the source is no JSON, or no article of newsclean's. */
export function readJson(source: Source): Document {
  const { bodyMarkdown, warnings, confidence, ...fields } = parseArticle(source);
  const { title, date, body } = confidence;
  return {
    source,
    hints: [],
    blocks: settleBlocks(blocksOf(parseMarkdown(bodyMarkdown), 1), body ?? 1),
    settled: true,
    fields: { ...fields, confidence: { title, date } },
    warnings: [...warnings, ...source.warnings.filter(isNewTo(warnings))],
  };
}

/** The file's own warnings are of the same letters that the article has been warned of. */
function isNewTo(warnings: readonly Warning[]): (warning: Warning) => boolean {
  const codes = new Set(warnings.map(({ code }) => code));
  return ({ code }) => !codes.has(code);
}

function parseArticle(source: Source): Kept {
  const name = source.path ?? "standard input";
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `Cannot read \`${name}\`: it is not valid JSON (${error.message}); give one article as \`newsclean import --format json\` prints it, or \`--from text\``;
    throw new NewscleanError("page", message, { cause: error });
  }
  const [problem] = shapeErrors(value);
  if (problem !== undefined) {
    const message = `Cannot read \`${name}\`: it is JSON, but no article of newsclean's: ${problem}`;
    throw new NewscleanError("page", message);
  }
  return pick(value as Kept);
}

function pick(article: Kept): Kept {
  return {
    title: article.title,
    subtitle: article.subtitle,
    date: article.date,
    dateRaw: article.dateRaw,
    dateModified: article.dateModified,
    dateline: article.dateline,
    byline: article.byline,
    authors: article.authors,
    siteName: article.siteName,
    url: article.url,
    language: article.language,
    images: article.images,
    tags: article.tags,
    related: article.related,
    ...(article.comments ? { comments: article.comments } : {}),
    bodyMarkdown: article.bodyMarkdown,
    warnings: article.warnings,
    confidence: article.confidence,
  };
}
