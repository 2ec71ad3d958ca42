/** Reads Markdown into blocks; with a title in its front matter it is an article already. */
import type { Document, Source } from "../model/document.ts";
import { blocksOf } from "./markdown/blocks.ts";
import { fieldsOf, hintsOf } from "./markdown/fields.ts";
import { splitFrontMatter } from "./markdown/front-matter.ts";
import { parseMarkdown } from "../model/markdown.ts";
import { settleBlocks } from "./markdown/settle.ts";

/** Throws a `NewscleanError` of kind `page` when the front matter is not valid. */
export function readMarkdown(source: Source): Document {
  const { values, body, firstLine } = splitFrontMatter(source.text, source.path);
  const blocks = blocksOf(parseMarkdown(body), firstLine);
  const { warnings } = source;
  if (values === null || !Object.hasOwn(values, "title")) {
    const hints = values === null ? [] : hintsOf(values);
    return { source, hints, blocks, settled: false, warnings };
  }
  const fields = fieldsOf(values);
  return { source, hints: [], blocks: settleBlocks(blocks, 1), settled: true, fields, warnings };
}
