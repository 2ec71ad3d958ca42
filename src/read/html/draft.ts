/** A block while the page is still being read: its place in lines and its siblings are not yet known. */
import type { Nodes, PhrasingContent } from "mdast";
import type { BlockKind, ListMark, Picture } from "../../model/document.ts";
import type { Element } from "./element.ts";

/** A block to be. */
export interface Draft {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly text: string;
  /** Where its first and after its last character stand in the source. */
  readonly start: number;
  readonly end: number;
  readonly level?: number | undefined;
  readonly list?: ListMark | undefined;
  readonly content?: readonly PhrasingContent[] | undefined;
  readonly node?: Nodes | undefined;
  /** Its characters, and how many of them are link text. */
  readonly chars: number;
  readonly linkChars: number;
  readonly inner: readonly string[];
  readonly innerTags: readonly string[];
  readonly elements: number;
  readonly hidden: boolean;
  /** Whether one `<br>` parts it from the block before. */
  readonly afterBreak?: boolean | undefined;
  readonly href?: string | undefined;
  readonly datetime?: string | undefined;
  readonly image?: Picture | undefined;
  /** The place in the page that stands in its line, where references before lead to it. */
  readonly place?: string | undefined;
  /** As of `Block`. */
  readonly notes?: readonly string[] | undefined;
  readonly footnote?: string | undefined;
  readonly opensQuote?: true | undefined;
}
