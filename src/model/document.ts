/** The page as every stage sees it: a flat list of blocks that are marked, never removed. */
import type { Nodes, PhrasingContent } from "mdast";
import type { Article, Author, Comment, Image, Related, Role, Warning } from "./article.ts";
import type { Options } from "./options.ts";

/** What a page is written in. */
export type MediaType =
  "text/plain" | "text/html" | "text/markdown" | "multipart/related" | "application/json";

/** A page decoded to text, and the facts about its bytes. */
export interface Source {
  /** The path as given, `null` for standard input. */
  readonly path: string | null;
  readonly mediaType: MediaType;
  /** WHATWG name of the encoding the bytes were read in. */
  readonly encoding: string;
  /** SHA-256 of the bytes read, in hexadecimal. */
  readonly sha256: string;
  /** The text: line ends are `\n`, no byte order mark, no NUL. */
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** What a block is by its form; what it is *for* is its verdict's role. */
export type BlockKind =
  "heading" | "paragraph" | "list-item" | "quote" | "table" | "code" | "image";

/** How a list item is marked and nested. */
export interface ListMark {
  /** The number of an ordered item, `null` for a bullet. */
  readonly number: number | null;
  /** 0 for an item of an outer list. */
  readonly depth: number;
  /** True for a later paragraph of an item: it goes on with the item before, without a marker. */
  readonly continued?: true;
}

/** A picture of the page. */
export interface Picture {
  readonly url: string;
  readonly alt: string | null;
  /** The text of the `<figcaption>` around it, credit and all. */
  readonly caption?: string;
}

/** What the markup says of a block; absent on pasted text. */
export interface Markup {
  /** Name of the element the block was read from. */
  readonly tag: string;
  /** Names of the elements around it, innermost first. */
  readonly ancestors: readonly string[];
  /** Lower-case words of class, id, itemprop, role and rel of the block and its ancestors, innermost first. */
  readonly words: readonly string[];
  /** Share of the block's characters that are link text, 0 to 1. */
  readonly linkShare: number;
  /** Number of elements above the block. */
  readonly depth: number;
  /** Serial number of the block's element: paragraphs parted by `<br>` share it. */
  readonly serial: number;
  /** Serial numbers of the `ancestors`: blocks of one container share them. */
  readonly path: readonly number[];
  /** How many siblings of the block's element, itself included, have its name and classes. */
  readonly alike: number;
  /** The same for each of the `ancestors`: a card among cards has many. */
  readonly ancestorsAlike: readonly number[];
  /** Lower-case words of class, id, itemprop, role and rel of the elements inside the block. */
  readonly inner: readonly string[];
  /** Names of the elements inside the block, each once. */
  readonly innerTags: readonly string[];
  /** Number of elements inside the block. */
  readonly elements: number;
  /** Whether the page hides it (`hidden`, `aria-hidden`, `display:none`). */
  readonly hidden: boolean;
  /** The address the block links to as a whole. */
  readonly href?: string;
  /** The value of `datetime` where the block holds a `<time>`. */
  readonly datetime?: string;
  /** The image of a block of kind `image`, whose `text` is the alternative text. */
  readonly image?: Picture;
  /** Serial number of the innermost element around it that is named a reader's comment. */
  readonly comment?: number;
}

/** What was decided about a block, by which rule, and why. */
export interface Verdict {
  readonly role: Role;
  /** Id of the rule that decided. */
  readonly rule: string;
  /** The reason, for people. */
  readonly because: string;
  /** Index of the block this one repeats; only on `duplicate`. */
  readonly of?: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One paragraph, heading, item, table or picture of the source. */
export interface Block {
  /** Its place in `Document.blocks`. */
  readonly index: number;
  /** The line of the source it starts on, from 1. */
  readonly line: number;
  /** The line of the source it ends on. */
  readonly lastLine: number;
  readonly kind: BlockKind;
  /** Its text on one line (code, verse and tables keep their line ends), without list marker or `>`. */
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  /** True when it goes on with the previous block's paragraph: an endless line is cut at sentence ends. */
  readonly continues?: true;
  /** True when it continues so and nothing stood between the two, not even a space. */
  readonly glued?: true;
  /** 1 to 6, of a heading. */
  readonly level?: number;
  readonly list?: ListMark;
  /** True for the first paragraph of a quotation: it does not go on with the quote before. */
  readonly opensQuote?: true;
  /** The label of the footnote whose text it is, or a part of it; the first part's `text` begins with it. */
  readonly footnote?: string;
  /** Labels of the footnotes that its `content` refers to, in order. */
  readonly notes?: readonly string[];
  /** Inline content, where the source has markup. */
  readonly content?: readonly PhrasingContent[];
  /** The block as a tree, where it is more than phrasing (a table, a nested quote). */
  readonly node?: Nodes;
  readonly markup?: Markup;
  readonly verdict?: Verdict;
}

/** Who makes a claim about the page as a whole. */
export type HintSource =
  "front-matter" | "json-ld" | "open-graph" | "twitter" | "meta" | "microdata" | "html";

/** A claim of the page's head about itself: evidence, to be weighed against what the page shows. */
export interface Hint {
  readonly field:
    | "title"
    | "subtitle"
    | "date"
    | "dateModified"
    | "author"
    | "siteName"
    | "url"
    | "language"
    | "image"
    | "tag"
    | "body";
  readonly value: string;
  readonly from: HintSource;
}

/** The article's fields apart from its body: what the fields stage found. */
export type Fields = Pick<
  Article,
  | "title"
  | "subtitle"
  | "date"
  | "dateRaw"
  | "dateModified"
  | "dateline"
  | "byline"
  | "siteName"
  | "url"
  | "language"
> & {
  readonly authors: readonly Author[];
  readonly images: readonly Image[];
  readonly tags: readonly string[];
  readonly related: readonly Related[];
  /** With the option `comments`. */
  readonly comments?: readonly Comment[];
  /** 0 to 1, `null` where the field is empty. */
  readonly confidence: { readonly title: number | null; readonly date: number | null };
};

/** A page on its way through the stages. */
export interface Document {
  readonly source: Source;
  readonly hints: readonly Hint[];
  readonly blocks: readonly Block[];
  /** True when the source is an article already (its own front matter says so): roles follow kinds. */
  readonly settled: boolean;
  /** Set by the reader of a settled source, else by the fields stage. */
  readonly fields?: Fields;
  /** How likely the body is right, 0 to 1: set by the label stage where it finds one. */
  readonly bodyConfidence?: number;
  readonly warnings: readonly Warning[];
}

/** Reads a decoded source into blocks. Pure: the same source gives the same document. */
export type Reader = (source: Source, options: Options) => Document;
/** Marks blocks or adds fields; never removes, adds or reorders a block, never writes into its input. */
export type Stage = (document: Document, options: Options) => Document;
/** Prints an article. */
export type Writer = (article: Article, options: Options) => string;
