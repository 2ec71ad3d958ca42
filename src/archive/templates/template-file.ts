/** Reads and prints templates as a file that a person can read and edit. */
import { readFileSync } from "node:fs";
import { NewscleanError } from "../../model/errors.ts";
import type { GroupBy, SiteTemplate, Template, TemplateBlock } from "../../model/template.ts";

/** Raised when the file's form changes. */
const VERSION = 1;

/** Prints a template: a block a line, so that a line can be taken out. */
export function printTemplate(template: Template): string {
  const sites = template.sites.map(
    ({ site, articles, blocks }) =>
      `    {\n      "site": ${JSON.stringify(site)},\n      "articles": ${articles},\n      "blocks": [\n${blocks
        .map((block) => `        ${JSON.stringify(block)}`)
        .join(",\n")}\n      ]\n    }`,
  );
  return `{\n  "newscleanTemplate": ${VERSION},\n  "by": ${JSON.stringify(template.by)},\n  "sites": [\n${sites.join(",\n")}\n  ]\n}\n`;
}

/** Reads a template file; throws a usage error that says what is wrong in it. */
export function readTemplate(path: string): Template {
  const value = parse(path);
  if (!isRecord(value) || value["newscleanTemplate"] !== VERSION) {
    throw wrong(path, `expected \`"newscleanTemplate": ${VERSION}\``);
  }
  const { by, sites } = value;
  if (!isGroupBy(by)) throw wrong(path, 'expected "by" to be "site", "folder" or "none"');
  return { by, sites: listOf(sites, `${path}: "sites"`).map((site) => siteFrom(site, path)) };
}

function siteFrom(value: unknown, path: string): SiteTemplate {
  if (!isRecord(value) || typeof value["site"] !== "string") {
    throw wrong(path, 'expected every site to have a "site"');
  }
  const articles = numberOr(value["articles"], 1);
  const blocks = listOf(value["blocks"], `${path}: "blocks" of ${value["site"]}`);
  return {
    site: value["site"],
    articles,
    blocks: blocks.map((block) => blockFrom(block, path, articles)),
  };
}

/** A block that a person has added may say nothing but its text: it is then on every page, outside the article. */
function blockFrom(value: unknown, path: string, articles: number): TemplateBlock {
  if (!isRecord(value) || typeof value["text"] !== "string") {
    throw wrong(path, 'expected every block to have a "text"');
  }
  return {
    text: value["text"],
    pages: numberOr(value["pages"], articles),
    outside: numberOr(value["outside"], 1),
    ...(value["anyNumber"] === true ? { anyNumber: true } : {}),
  };
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw wrong(path, error instanceof Error ? error.message : String(error), error);
  }
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw new NewscleanError("usage", `${what}: expected a list`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isGroupBy(value: unknown): value is GroupBy {
  return value === "site" || value === "folder" || value === "none";
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

function wrong(path: string, what: string, cause?: unknown): NewscleanError {
  const message = `${path}: is no template of newsclean (${what}); make one with \`newsclean learn\``;
  return new NewscleanError("usage", message, { cause });
}
