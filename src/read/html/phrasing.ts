/** Turns runs of marked text into mdast phrasing. */
import type { InlineCode, PhrasingContent } from "mdast";
import { chainOf, sameMark, type Mark } from "./mark.ts";

/** A stretch of squeezed text under one chain of marks, or a line break (`text` is `"\n"`). */
export interface Run {
  text: string;
  readonly mark: Mark | null;
}

/** A node that is open: it takes text, and other nodes unless it is code. */
interface Level {
  readonly mark: Mark;
  readonly node: PhrasingContent;
}

/** The runs as a tree: neighbours under the same marks share a node. */
export function toPhrasing(runs: readonly Run[]): PhrasingContent[] {
  const [only] = runs;
  // Most marked-up blocks are one link; lists that grow keep room for sixteen nodes more.
  if (only && runs.length === 1 && only.text !== "\n") return [wrapped(only)];
  const root: PhrasingContent[] = [];
  const open: Level[] = [];
  const childrenOf = (node: PhrasingContent | undefined): PhrasingContent[] =>
    node && "children" in node ? node.children : root;
  runs.forEach((run, i) => {
    const chain = chainOf(run.mark);
    closeTo(open, chain);
    // White space between two runs belongs to what they share: `**bold **text` is no Markdown.
    const lead = i > 0 && run.text.startsWith(" ");
    if (lead) addText(open.at(-1)?.node, root, " ");
    for (const mark of chain.slice(open.length)) {
      const node = nodeOf(mark);
      childrenOf(open.at(-1)?.node).push(node);
      open.push({ mark, node });
    }
    const inside = open.at(-1)?.node;
    if (run.text !== "\n") addText(inside, root, lead ? run.text.slice(1) : run.text);
    else if (inside?.type === "inlineCode") inside.value += " ";
    else childrenOf(inside).push({ type: "break" });
  });
  return root;
}

/** The text of a run inside all its marks. */
function wrapped({ text, mark }: Run): PhrasingContent {
  let node: PhrasingContent = { type: "text", value: text };
  for (let at = mark; at !== null; at = at.outer) {
    if (at.type === "inlineCode") node = { type: "inlineCode", value: text };
    else if (at.type === "link") node = { type: "link", url: at.url, children: [node] };
    else node = { type: at.type, children: [node] };
  }
  return node;
}

/** Closes levels until what is open is a beginning of `chain`. */
function closeTo(open: Level[], chain: readonly Mark[]): void {
  let shared = 0;
  while (shared < open.length && shared < chain.length) {
    const [a, b] = [open[shared]?.mark, chain[shared]];
    if (!a || !b || !sameMark(a, b)) break;
    shared += 1;
  }
  open.length = shared;
}

function addText(
  inside: PhrasingContent | undefined,
  root: PhrasingContent[],
  value: string,
): void {
  if (value === "") return;
  if (inside?.type === "inlineCode") {
    inside.value += value;
    return;
  }
  const children = inside && "children" in inside ? inside.children : root;
  const last = children.at(-1);
  if (last?.type === "text") last.value += value;
  else children.push({ type: "text", value });
}

function nodeOf(mark: Mark): PhrasingContent {
  if (mark.type === "inlineCode") return { type: "inlineCode", value: "" } satisfies InlineCode;
  if (mark.type === "link") return { type: "link", url: mark.url, children: [] };
  return { type: mark.type, children: [] };
}
