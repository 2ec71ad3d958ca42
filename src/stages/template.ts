/**
 * Marks the blocks that the site repeats on its pages.
 * Runs last: a headline that other pages list under "most read" is the title of this one, and stays it.
 */
import type { Role } from "../model/article.ts";
import { keysOf } from "../model/block-key.ts";
import type { Block, Document, Verdict } from "../model/document.ts";
import type { Options } from "../model/options.ts";
import { BODY_ROLES } from "../model/roles.ts";
import { siteOf, type SiteTemplate, type Template, type TemplateBlock } from "../model/template.ts";
import { withVerdict } from "../model/with-verdict.ts";

/** Roles a template may take from a block: those of the body, and boilerplate, whose reason becomes a better one. */
const OPEN: ReadonlySet<Role> = new Set([...BODY_ROLES, "boilerplate"]);

/** Share of its pages on which a block must stand outside the article to be marked there for that alone. */
const MIN_OUTSIDE = 0.9;

/** Pages a block must stand on to be marked between paragraphs of the article. */
const MIN_PAGES_INSIDE = 5;

/** Share of a site's articles on which no sentence of an article stands by chance. */
const COMMON_SHARE = 0.25;

/** Marks template blocks `boilerplate`; without a template, or on a settled page, nothing changes. */
export function markTemplate(document: Document, options: Options): Document {
  const { template } = options;
  if (!template || document.settled) return document;
  const site = findSite(template, document, options);
  if (!site) return document;
  const known = indexOf(site);
  const matches = document.blocks.map((block) => known.get(block.text));
  const span = bodySpan(document.blocks, matches);
  const blocks = document.blocks.map((block, i) => {
    const match = matches[i];
    if (!match || !block.verdict || !OPEN.has(block.verdict.role)) return block;
    const inside = i > span.first && i < span.last;
    const outer = !inside && match.outside >= MIN_OUTSIDE;
    const fits = outer || isCommon(match, site) || isAmong(matches, i);
    return fits ? withVerdict(block, verdictOf(match, site)) : block;
  });
  return { ...document, blocks };
}

function findSite(
  template: Template,
  document: Document,
  options: Options,
): SiteTemplate | undefined {
  const url = options.url ?? document.hints.find(({ field }) => field === "url")?.value ?? null;
  const name = siteOf(template.by, url, options.folder);
  const found = template.sites.find(({ site }) => site === name);
  return found ?? (template.sites.length === 1 ? template.sites[0] : undefined);
}

/** Blocks of the article proper: the first and the last body block that is no template block. */
function bodySpan(
  blocks: readonly Block[],
  matches: readonly (TemplateBlock | undefined)[],
): { readonly first: number; readonly last: number } {
  const isOwn = (block: Block, i: number): boolean =>
    !matches[i] && block.verdict?.role === "paragraph";
  return { first: blocks.findIndex(isOwn), last: blocks.findLastIndex(isOwn) };
}

function isCommon(block: TemplateBlock, site: SiteTemplate): boolean {
  return block.pages >= Math.max(MIN_PAGES_INSIDE, COMMON_SHARE * site.articles);
}

/** Inside the article a rarer block counts only in the company of its kind: a newsletter box, a list of links. */
function isAmong(matches: readonly (TemplateBlock | undefined)[], i: number): boolean {
  const isKnown = (at: number): boolean => (matches[at]?.pages ?? 0) >= MIN_PAGES_INSIDE;
  return isKnown(i) && isKnown(i - 1) && isKnown(i + 1);
}

function verdictOf(block: TemplateBlock, site: SiteTemplate): Verdict {
  return {
    role: "boilerplate",
    rule: "template",
    because: `on ${block.pages} of ${site.articles} pages`,
    confidence: Math.min(1, 0.5 + block.outside / 2),
  };
}

interface Index {
  readonly get: (text: string) => TemplateBlock | undefined;
}

/** Built once a template, not once a page; a pure function of the template. */
const indexes = new WeakMap<SiteTemplate, Index>();

function indexOf(site: SiteTemplate): Index {
  const known = indexes.get(site);
  if (known) return known;
  const exact = new Map<number, TemplateBlock>();
  const anyNumber = new Map<number, TemplateBlock>();
  for (const block of site.blocks) {
    const keys = keysOf(block.text);
    if (block.anyNumber && keys.anyNumber !== null) anyNumber.set(keys.anyNumber, block);
    else if (keys.exact !== null) exact.set(keys.exact, block);
  }
  const index: Index = {
    get: (text) => {
      const keys = keysOf(text);
      if (keys.exact === null) return undefined;
      const found = exact.get(keys.exact);
      return found ?? (keys.anyNumber === null ? undefined : anyNumber.get(keys.anyNumber));
    },
  };
  indexes.set(site, index);
  return index;
}
