/** Prints an article as Markdown with YAML front matter. */
import type { Heading } from "mdast";
import type { Article, Comment } from "../model/article.ts";
import { FRONT_MATTER, type FrontMatterFields, type Key } from "../model/front-matter.ts";
import type { FrontMatterStyle, Options } from "../model/options.ts";
import { printNodes } from "./body.ts";
import { commentNodes } from "./comments.ts";
import { textNodes } from "./text-node.ts";
import { printYaml } from "./yaml.ts";

/** The article as Markdown, with one line end at its end. Without front matter its title is the first heading. */
export function writeMarkdown(article: Article, { frontMatter }: Options): string {
  const head =
    frontMatter === "none" ? printTitle(article.title) : printFrontMatter(article, frontMatter);
  const comments = printComments(article.comments ?? []);
  return [head, article.bodyMarkdown, comments].filter((part) => part !== "").join("\n") || "\n";
}

function printComments(comments: readonly Comment[]): string {
  // The library takes longer to begin than to print, and hardly any article has comments.
  return comments.length === 0 ? "" : printNodes(commentNodes(comments));
}

function printTitle(title: string | null): string {
  if (title === null) return "";
  const heading: Heading = { type: "heading", depth: 1, children: textNodes(title) };
  return printNodes([heading]);
}

function printFrontMatter(
  fields: FrontMatterFields,
  style: Exclude<FrontMatterStyle, "none">,
): string {
  // The title is always there: it is what tells an article from a page when the file is read again.
  const values: Record<string, unknown> = { title: fields.title };
  for (const key of FRONT_MATTER[style]) {
    const value = valueOf(fields, key);
    if (value !== null) put(values, key.key.split("."), value);
  }
  return `---\n${printYaml(values)}---\n`;
}

/** What stands under a key; `null` when nothing is known. */
function valueOf(fields: FrontMatterFields, { field, form = "value" }: Key): unknown {
  const value = fields[field];
  if (form === "names") return known(fields.authors.map(({ name }) => name));
  if (form !== "value") return fields.images[0]?.[form] ?? null;
  return Array.isArray(value) ? known(value.map(compact)) : value;
}

function known<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

/** An author or image without the keys of which nothing is known. */
function compact(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}

function put(
  values: Record<string, unknown>,
  [key, ...deeper]: readonly string[],
  value: unknown,
): void {
  if (key === undefined) return;
  if (deeper.length === 0) {
    values[key] = value;
    return;
  }
  const inner = (values[key] ?? {}) as Record<string, unknown>;
  values[key] = inner;
  put(inner, deeper, value);
}
