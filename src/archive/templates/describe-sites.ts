/** Turns what was counted into templates that a person can read. */
import { keysOf } from "../../model/block-key.ts";
import type { SiteTemplate, TemplateBlock } from "../../model/template.ts";
import type { Recurrence } from "./observations.ts";

/** The texts of the blocks, by example page and key. */
export type Texts = ReadonlyMap<
  string,
  ReadonlyMap<number, { readonly text: string; readonly line: number }>
>;

/** Decimals of a share: a template is read by people. */
const SHARE_DECIMALS = 3;

/** The templates of the sites by name, their blocks by how often they recur. */
export function describeSites(
  chosen: readonly Recurrence[],
  texts: Texts,
  articles: ReadonlyMap<string, number>,
): SiteTemplate[] {
  const bySite = new Map<string, Recurrence[]>([...articles.keys()].map((site) => [site, []]));
  for (const block of chosen) bySite.get(block.site)?.push(block);
  return [...bySite]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([site, blocks]) => ({
      site,
      articles: articles.get(site) ?? 0,
      blocks: withoutEchoes(blocks, texts)
        .flatMap((block) => describe(block, texts))
        .sort((a, b) => b.pages - a.pages || (a.text < b.text ? -1 : 1)),
    }));
}

/** Share of the pages of a block with any number that its exact form has when there is no other form. */
const ECHO_SHARE = 0.9;

/** A footer's `© 2024` recurs as it is, and so it does with any number: the exact entry is enough. */
function withoutEchoes(blocks: readonly Recurrence[], texts: Texts): Recurrence[] {
  const exact = new Map<number, number>();
  for (const { key, anyNumber, pages } of blocks) if (!anyNumber) exact.set(key, pages);
  return blocks.filter(({ anyNumber, example, key, pages }) => {
    const text = texts.get(example)?.get(key)?.text;
    if (!anyNumber || text === undefined) return true;
    const exactPages = exact.get(keysOf(text).exact ?? -1) ?? 0;
    return exactPages < ECHO_SHARE * pages;
  });
}

function describe(block: Recurrence, texts: Texts): TemplateBlock[] {
  const { key, example, pages, outside, anyNumber } = block;
  const found = texts.get(example)?.get(key);
  if (!found) return [];
  return [
    {
      text: found.text,
      pages,
      outside: Number(outside.toFixed(SHARE_DECIMALS)),
      ...(anyNumber ? { anyNumber } : {}),
      examples: [`${example}:${found.line}`],
    },
  ];
}
