/** Leaves out the stories that a page loads below its own while one scrolls: each is an `<article>` with a headline. */
import type { Block } from "../model/document.ts";

/** Share of the longest story's text from which on a story before it is the page's own. */
const OWN = 1 / 3;

/** An outermost `<article>` with a heading of level 1. */
interface Story {
  readonly rows: number[];
  /** Characters of its content. */
  length: number;
  /** The row of its headline, `null` for none. */
  headline: number | null;
}

/** Takes out of the content (1 a row that stands) what stands in stories below the page's own. */
export function leaveOtherArticles(content: Uint8Array, blocks: readonly Block[]): void {
  const stories = storiesOf(content, blocks);
  if (stories.length < 2) return;
  const longest = stories.reduce((most, { length }) => Math.max(most, length), 0);
  const own = stories.findIndex(({ length }) => length >= OWN * longest && length > 0);
  // A headline above all of them is that of a page of many parts: a live blog.
  const first = blocks.findIndex(({ kind, level }) => kind === "heading" && level === 1);
  if (!stories.some(({ headline }) => headline === first)) return;
  for (const { rows } of stories.slice(own + 1)) for (const row of rows) content[row] = 0;
}

function storiesOf(content: Uint8Array, blocks: readonly Block[]): readonly Story[] {
  const stories = new Map<number, Story>();
  blocks.forEach((block, row) => {
    const at = block.markup?.ancestors.lastIndexOf("article") ?? -1;
    const serial = at < 0 ? undefined : block.markup?.path[at];
    if (serial === undefined) return;
    const story = stories.get(serial) ?? { rows: [], length: 0, headline: null };
    stories.set(serial, story);
    story.rows.push(row);
    if (content[row] === 1) story.length += block.text.length;
    if (block.kind === "heading" && block.level === 1) story.headline ??= row;
  });
  return [...stories.values()].filter(({ headline }) => headline !== null);
}
