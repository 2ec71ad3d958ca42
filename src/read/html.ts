/** Reads HTML into blocks: one walk from tags to a flat list, with the markup kept as evidence. */
import type { Document, Source } from "../model/document.ts";
import type { Options } from "../model/options.ts";
import { readHints } from "./hints.ts";
import { finishBlocks } from "./html/finish.ts";
import { pageAddress } from "./html/address.ts";
import { Links } from "./html/links.ts";
import { PageReader } from "./html/page-reader.ts";
import { stubWarnings } from "./html/stub.ts";
import { readTree } from "./html/tree.ts";
import { NameWords } from "./html/words.ts";

/** Reads a page of HTML. */
export function readHtml(source: Source, options: Options): Document {
  const words = new NameWords();
  const reader = new PageReader({
    source: source.text,
    words,
    linksOf: (claims) => new Links(pageAddress(claims, options.url)),
  });
  readTree(source.text, reader);
  return {
    source,
    hints: readHints(reader.claims),
    blocks: finishBlocks(reader.finish(), source.text, words),
    settled: false,
    warnings: [...source.warnings, ...stubWarnings(reader.claims, reader.framed, reader.blocks)],
  };
}
