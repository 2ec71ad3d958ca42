/** Finds the nodes of a page's JSON-LD that describe its article (schema.org's Article and its kin). */

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** Types that are an article. */
const ARTICLE =
  /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|Recipe|HowTo)$/;
/** Types that stand for the page around the article. */
const PAGE = /(?:WebPage|ItemPage|MediaObject|VideoObject|AudioObject)$/;
/** Properties that lead to further nodes about this very page. */
const LEADS = ["@graph", "mainEntity", "mainEntityOfPage"] as const;
/** Nodes looked at: what is above comes from an attack. */
const MAX_NODES = 5000;

/** All nodes about the page in its scripts, in order. */
export function readNodes(scripts: readonly string[]): readonly Node[] {
  return scripts.flatMap((script) => topNodes(parseLoosely(script)));
}

/** The node of the article, then that of the page: the one of the page's own address, else the first. */
export function articleNodes(nodes: readonly Node[], address: string | null): readonly Node[] {
  const articles = nodes.filter((node) => hasType(node, ARTICLE));
  const own = address === null ? undefined : articles.find((node) => isAbout(node, address));
  const page = nodes.find((node) => hasType(node, PAGE));
  return [own ?? articles[0], page].filter((node) => node !== undefined);
}

/** The nodes by their `@id`: an author may be only named by it. */
export function nodesById(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node["@id"];
    if (typeof id === "string" && !byId.has(id)) byId.set(id, node);
  }
  return byId;
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The nodes that speak of the page itself, in order; lists of other pages are not entered. */
function topNodes(root: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i += 1) {
    const value = queue[i];
    if (Array.isArray(value)) {
      for (const item of value) queue.push(item);
    } else if (isNode(value)) {
      nodes.push(value);
      for (const lead of LEADS) queue.push(value[lead]);
    }
  }
  return nodes;
}

function hasType(node: Node, pattern: RegExp): boolean {
  const type = node["@type"];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === "string" && pattern.test(name));
}

/** Whether a node names `address` as its own, whatever scheme, query and last slash. */
function isAbout(node: Node, address: string): boolean {
  const page = node["mainEntityOfPage"];
  const names = [node["url"], node["@id"], page, isNode(page) ? page["@id"] : undefined];
  const own = bare(address);
  return names.some((name) => typeof name === "string" && bare(name) === own);
}

function bare(address: string): string {
  const path = address.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/[?#].*$/s, "");
  return path.endsWith("/") ? path.slice(0, -1) : path;
}

/** The value of a script that is JSON or nearly; `null` where it can't be mended. */
export function parseLoosely(script: string): unknown {
  for (const text of [script, mend(script)]) {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      // Not JSON as it stands: the mended text is next, and a page without a claim is no error.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

/** Mends what pages get wrong: wrappers around the JSON, raw control characters in strings, a comma too many. */
function mend(wrapped: string): string {
  const script = wrapped.replaceAll("<![CDATA[", "").replaceAll("]]>", "");
  const from = script.search(/[[{]/);
  const to = Math.max(script.lastIndexOf("}"), script.lastIndexOf("]"));
  if (from === -1 || to < from) return "";
  const out: string[] = [];
  let inString = false;
  let comma = -1;
  for (let i = from; i <= to; i += 1) {
    const c = script.charAt(i);
    if (inString) {
      if (c === "\\") out.push(c + script.charAt(++i));
      else out.push(c < " " ? " " : c);
      if (c === '"') inString = false;
    } else {
      if ((c === "}" || c === "]") && comma !== -1) out[comma] = "";
      if (c === ",") comma = out.length;
      else if (c > " ") comma = -1;
      out.push(c);
      inString = c === '"';
    }
  }
  return out.join("");
}
