/** What a page's JSON-LD claims of its article, as hints. */
import type { Hint } from "../../model/document.ts";
import { articleNodes, isNode, nodesById, readNodes, type Node } from "./json-ld.ts";

type Field = Hint["field"];

/** Deepest nesting of lists and objects a value is looked for in: enough for `author: [{name: {"@value": …}}]`. */
const MAX_DEPTH = 4;

/** Properties by field, the surest first. */
const PROPERTIES: readonly (readonly [Field, readonly string[]])[] = [
  ["title", ["headline", "name"]],
  ["subtitle", ["alternativeHeadline", "description"]],
  ["date", ["datePublished", "dateCreated"]],
  ["dateModified", ["dateModified"]],
  ["author", ["author", "creator"]],
  ["siteName", ["publisher", "sourceOrganization"]],
  ["url", ["url", "mainEntityOfPage", "@id"]],
  ["language", ["inLanguage"]],
  ["image", ["image", "thumbnailUrl"]],
  ["tag", ["keywords"]],
  ["body", ["articleBody"]],
];

/** In an object, the property that stands for it. */
const STANDS_FOR: Partial<Record<Field, readonly string[]>> = {
  url: ["@id", "url"],
  image: ["url", "contentUrl", "@id"],
  language: ["alternateName", "name"],
};
const NAME: readonly string[] = ["name", "@value"];

/** The hints of all scripts; the article's before the page's. */
export function articleHints(scripts: readonly string[], address: string | null): Hint[] {
  if (scripts.length === 0) return [];
  const nodes = readNodes(scripts);
  const byId = nodesById(nodes);
  return articleNodes(nodes, address).flatMap((node) => nodeHints(node, byId));
}

function nodeHints(node: Node, byId: ReadonlyMap<string, Node>): Hint[] {
  return PROPERTIES.flatMap(([field, names]) => {
    for (const name of names) {
      const values = valuesOf(node[name], field, byId, 0);
      if (values.length > 0)
        return values.map((value) => ({ field, value, from: "json-ld" as const }));
    }
    return [];
  });
}

/** The values a property holds: a text, a list of them, or objects that stand for them. */
function valuesOf(
  value: unknown,
  field: Field,
  byId: ReadonlyMap<string, Node>,
  depth: number,
): string[] {
  if (depth > MAX_DEPTH) return [];
  if (typeof value === "string") return textsOf(value, field);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => valuesOf(item, field, byId, depth + 1));
  }
  if (!isNode(value)) return [];
  const id = value["@id"];
  const meant =
    typeof id === "string" && value["name"] === undefined ? (byId.get(id) ?? value) : value;
  for (const name of STANDS_FOR[field] ?? NAME) {
    const found = valuesOf(meant[name], field, byId, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

function textsOf(value: string, field: Field): string[] {
  if (field === "tag") return value.split(/[,;]/).map((tag) => tag.trim());
  // An author given by the address of a profile is no name.
  if (field === "author" && /^https?:/i.test(value)) return [];
  if (field === "url" && !/^https?:/i.test(value)) return [];
  return [value];
}
