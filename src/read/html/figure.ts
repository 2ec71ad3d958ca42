/** Gives the pictures of a figure its caption. */
import type { Draft } from "./draft.ts";
import type { Element } from "./element.ts";

/** A figure that is being read. */
export interface OpenFigure {
  readonly element: Element;
  /** Number of blocks before it. */
  readonly from: number;
}

/** Blocks in a figure of a page; more are a page in a figure. */
const MAX_BLOCKS = 100;

/** Writes the figure's caption to its pictures among `blocks`; a figure in the figure has given its own. */
export function captionPictures(figure: OpenFigure, blocks: Draft[]): void {
  if (blocks.length - figure.from > MAX_BLOCKS) return;
  const inside = blocks.slice(figure.from);
  const caption = inside
    .filter((block) => block.element.decides.name === "figcaption")
    .map((block) => block.text.replaceAll("\n", " "))
    .join(" ");
  if (caption === "") return;
  inside.forEach((block, i) => {
    if (!block.image || block.image.caption !== undefined) return;
    blocks[figure.from + i] = { ...block, image: { ...block.image, caption } };
  });
}
