/** Reads HTML into blocks: one walk from tags to a flat list, with the markup kept as evidence. */
import type { Document, Hint, Source } from "../model/document.ts";
import type { Options } from "../model/options.ts";
import { readHints } from "./hints.ts";
import { carriedArticle, showsNothing } from "./html/carried.ts";
import type { Claims } from "./html/claims.ts";
import type { Draft } from "./html/draft.ts";
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
  const read = (text: string): PageReader => {
    const linksOf = (claims: Claims): Links => new Links(pageAddress(claims, options.url));
    const reader = new PageReader({ source: text, words, linksOf });
    readTree(text, reader);
    return reader;
  };
  const reader = read(source.text);
  const hints = readHints(reader.claims);
  const drafts = withCarried(reader, { source: source.text, hints, read });
  return {
    source,
    hints,
    blocks: finishBlocks(drafts, source.text, words),
    settled: false,
    warnings: [...source.warnings, ...stubWarnings(reader.claims, reader.framed, drafts)],
  };
}

interface Page {
  readonly source: string;
  readonly hints: readonly Hint[];
  readonly read: (text: string) => PageReader;
}

/** The page's blocks; where it shows next to nothing, with those of the article that its scripts carry. */
function withCarried(reader: PageReader, { source, hints, read }: Page): readonly Draft[] {
  if (!showsNothing(reader.blocks)) return reader.finish();
  const body = hints.find(({ field }) => field === "body")?.value;
  const carried = carriedArticle(source, reader.scripts, body);
  if (carried === null) return reader.finish();
  const { html, start } = carried;
  // Where the page's own text ends, all stands where its script does.
  return read(`${source}<article>${html}`)
    .finish()
    .map((draft) => (draft.start < source.length ? draft : { ...draft, start, end: start }));
}
