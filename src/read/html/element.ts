/** An open element on the way through a page. */
import { isHidden, NO_ATTRIBUTES } from "./attributes.ts";
import type { Mark } from "./mark.ts";
import { isBlock, type Verb } from "./tags.ts";

/** Counts elements that look alike under one parent. */
interface Counter {
  count: number;
}

/** Verbs that settle what kind of block the text inside is. */
const DECIDING: ReadonlySet<Verb> = new Set([
  "heading",
  "item",
  "quote",
  "code",
  "plain",
  "cell",
  "table",
  "list",
]);

/** What the outermost element inherits. */
const NOTHING = {
  depth: -1,
  ignored: false,
  hidden: false,
  box: null,
  decides: null,
  lists: 0,
  mark: null,
};

interface ElementPlace {
  readonly attributes: ReadonlyMap<string, string>;
  readonly serial: number;
  readonly start: number;
}

/** An element of the page; what the reader learns of it while it is open. */
export class Element {
  readonly name: string;
  readonly verb: Verb;
  readonly parent: Element | null;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its place in the order of start tags, from 0. */
  readonly serial: number;
  /** Where its start tag stands in the source. */
  readonly start: number;
  readonly depth: number;
  readonly block: boolean;
  readonly hidden: boolean;
  /** Whether nothing inside is read. */
  readonly ignored: boolean;
  /** The innermost element, itself included, that begins and ends a block. */
  readonly box: Element;
  /** The innermost element, itself included, that settles the kind of its text. */
  readonly decides: Element;
  /** How many lists it stands in, itself included. */
  readonly lists: number;
  /** The number of a list's next item, or of an item; `null` without numbers. */
  ordinal: number | null = null;
  /** Whether an item's first block has been read. */
  started = false;
  /** The innermost inline formatting that holds for its text. */
  mark: Mark | null;
  /** Counts the siblings, itself included, with its name and classes. */
  readonly likes: Counter;
  #likes: Map<string, Counter> | null = null;

  constructor(name: string, verb: Verb, parent: Element | null, rest: ElementPlace) {
    this.name = name;
    this.verb = verb;
    this.parent = parent;
    this.attributes = rest.attributes;
    this.serial = rest.serial;
    this.start = rest.start;
    const around = parent ?? NOTHING;
    this.depth = around.depth + 1;
    this.block = isBlock(verb);
    this.ignored = around.ignored || verb === "ignore";
    this.hidden = around.hidden || isHidden(rest.attributes);
    this.box = this.block ? this : (around.box ?? this);
    this.decides = DECIDING.has(verb) ? this : (around.decides ?? this);
    this.lists = around.lists + (verb === "list" ? 1 : 0);
    this.mark = around.mark;
    this.likes = this.block && parent ? parent.likesOf(this) : { count: 1 };
  }

  /** The counter of the children that look like `child`, now counting it. */
  likesOf(child: Element): Counter {
    const key = `${child.name} ${child.attributes.get("class") ?? ""}`;
    this.#likes ??= new Map();
    const counter = this.#likes.get(key) ?? { count: 0 };
    counter.count += 1;
    this.#likes.set(key, counter);
    return counter;
  }
}

/** The element everything stands in; a page without `<body>` has one all the same. */
export function rootElement(): Element {
  return new Element("body", "block", null, {
    attributes: NO_ATTRIBUTES,
    serial: -1,
    start: 0,
  });
}
