/** What each HTML element means for reading: the policy of the reader as one table. */

/**
 * What the reader does at an element.
 * - `ignore`: neither it nor its children are read.
 * - `inline`: its children are read where they stand (every element not listed, too).
 * - `apart`: as inline, but never glued to its neighbours (a browser draws it as a box).
 * - `block`: its text is a block of its own; so are all that follow, each in its own way.
 */
export type Verb =
  | "ignore"
  | "inline"
  | "apart"
  | "block"
  | "heading"
  | "list"
  | "item"
  | "quote"
  | "code"
  | "table"
  | "row"
  | "cell"
  | "plain"
  | "figure"
  | "image"
  | "source"
  | "break"
  | "rule"
  | "embed"
  | "noscript"
  | "strong"
  | "emphasis"
  | "delete"
  | "inlineCode"
  | "link"
  | "title"
  | "claim"
  | "script"
  | "frameset";

/** Elements by verb, names separated by spaces. `plain` is a block that is an ordinary paragraph whatever is around it. */
const VERBS: Readonly<Record<Exclude<Verb, "inline">, string>> = {
  ignore:
    "style template svg math canvas object param map area select datalist option optgroup textarea input " +
    "applet noembed noframes progress meter rp col colgroup frame track dialog-polyfill",
  apart: "label time output data q-box",
  block:
    "address article aside body button center dd details dialog div dl dt fieldset footer form head header " +
    "hgroup html legend main nav p search section summary thead tbody tfoot",
  plain: "figcaption caption",
  figure: "figure",
  heading: "h1 h2 h3 h4 h5 h6",
  list: "ul ol menu dir",
  item: "li",
  quote: "blockquote",
  code: "pre listing xmp plaintext",
  table: "table",
  row: "tr",
  cell: "td th",
  image: "img amp-img",
  source: "source",
  break: "br",
  rule: "hr",
  embed: "iframe embed video audio amp-youtube amp-iframe amp-video",
  noscript: "noscript",
  strong: "b strong",
  emphasis: "i em cite dfn var",
  delete: "s strike del",
  inlineCode: "code kbd samp tt",
  link: "a",
  title: "title",
  claim: "meta link base",
  script: "script",
  frameset: "frameset",
};

const BY_NAME: ReadonlyMap<string, Verb> = new Map(
  Object.entries(VERBS).flatMap(([verb, names]) =>
    names.split(" ").map((name): [string, Verb] => [name, verb as Verb]),
  ),
);

/** What to do at an element; an unknown name with a hyphen is a custom element, which pages use as a box. */
export function verbOf(name: string): Verb {
  return BY_NAME.get(name) ?? (name.includes("-") ? "block" : "inline");
}

const INLINE: ReadonlySet<Verb> = new Set([
  "ignore",
  "inline",
  "apart",
  "image",
  "source",
  "break",
  "embed",
  "noscript",
  "strong",
  "emphasis",
  "delete",
  "inlineCode",
  "link",
  "title",
  "claim",
  "script",
]);

/** Whether an element with this verb begins and ends a block. */
export function isBlock(verb: Verb): boolean {
  return !INLINE.has(verb);
}

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements whose end tag closes them even where blocks inside are still open: they format text. */
export const FORMATTING: ReadonlySet<string> = new Set(
  "a b big code em font i nobr s small strike strong tt u".split(" "),
);

/** Elements an end tag inside them can't reach past. */
export const SCOPE: ReadonlySet<string> = new Set("table td th caption template object".split(" "));

/** Elements whose end tag does reach past a cell. */
export const TABLE_PARTS: ReadonlySet<string> = new Set(
  "table thead tbody tfoot tr td th caption template object".split(" "),
);

/** Which open elements a start tag ends, and where the search for them stops. */
export interface Implied {
  readonly closes: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const IMPLIED_ROWS: readonly (readonly [starts: string, closes: string, stops: string])[] = [
  ["li", "li", "ul ol menu dir table td th section article aside blockquote"],
  ["dd dt", "dd dt", "dl table td th section article"],
  ["option", "option", "select datalist optgroup"],
  ["optgroup", "option optgroup", "select"],
  ["tr", "tr td th", "table"],
  ["td th", "td th", "table tr"],
  ["thead tbody tfoot", "thead tbody tfoot tr td th colgroup caption", "table"],
  ["a", "a", "table td th"],
  ["button", "button", "table td th"],
];

/** For a start tag, what it ends. */
export const IMPLIED: ReadonlyMap<string, Implied> = new Map(
  IMPLIED_ROWS.flatMap(([starts, closes, stops]) =>
    starts
      .split(" ")
      .map((name): [string, Implied] => [name, { closes: words(closes), stops: words(stops) }]),
  ),
);
