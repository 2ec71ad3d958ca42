/** An open element on the way through a page. */
import { isArchiveFrame, isHidden, NO_ATTRIBUTES } from "./attributes.ts";
import { isComment } from "./comment.ts";
import type { Mark } from "./mark.ts";
import type { Surroundings } from "./surroundings.ts";
import { isBlock, type Verb } from "./tags.ts";

/** Counts the children of one element that look alike; a chain, since most elements have children of few looks. */
interface Look {
  readonly name: string;
  readonly classes: string;
  count: number;
  readonly next: Look | null;
}

/** Looks that are told apart among the children of one element; the rest count as one. */
const MAX_LOOKS = 16;

/** Verbs that settle what kind of block the text inside is. */
const DECIDING: ReadonlySet<Verb> = new Set([
  "heading",
  "item",
  "quote",
  "code",
  "plain",
  "figure",
  "cell",
  "table",
  "list",
]);

/** Verbs under which no text is read: what an embed holds is for browsers that can't show it. */
const UNREAD: ReadonlySet<Verb> = new Set(["ignore", "embed"]);

/** What the outermost element inherits. */
const NOTHING = {
  depth: -1,
  ignored: false,
  hidden: false,
  box: null,
  decides: null,
  comment: null,
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
  /** The innermost reader's comment it stands in, itself included. */
  readonly comment: Element | null;
  /** How many lists it stands in, itself included. */
  readonly lists: number;
  /** The number of a list's next item, or of an item; `null` without numbers. */
  ordinal: number | null = null;
  /** Whether an item's or a quotation's first block has been read. */
  started = false;
  /** The innermost inline formatting that holds for its text. */
  mark: Mark | null;
  /** What is around it, once somebody asked. */
  surroundings: Surroundings | null = null;
  /** The words of the child asked for last, and those around it. */
  lastChildWords: { readonly own: readonly string[]; readonly all: readonly string[] } | null =
    null;
  /** The look it shares with its siblings. */
  readonly #look: Look | null;
  #looks: Look | null = null;

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
    this.ignored = around.ignored || UNREAD.has(verb) || isArchiveFrame(rest.attributes);
    this.hidden = around.hidden || isHidden(name, rest.attributes, this.block);
    this.box = this.block ? this : (around.box ?? this);
    this.decides = DECIDING.has(verb) ? this : (around.decides ?? this);
    const opens = this.block && rest.attributes.size > 0 && isComment(rest.attributes);
    this.comment = opens ? this : around.comment;
    this.lists = around.lists + (verb === "list" ? 1 : 0);
    this.mark = around.mark;
    this.#look = this.block && parent ? parent.#lookOf(this) : null;
  }

  /** How many siblings, itself included, have its name and classes. */
  get alike(): number {
    return this.#look?.count ?? 1;
  }

  /** The look of a child, now counting it. */
  #lookOf(child: Element): Look {
    const { name } = child;
    const classes = child.attributes.get("class") ?? "";
    let told = 0;
    for (let look = this.#looks; look !== null; look = look.next) {
      if ((look.name === name && look.classes === classes) || told === MAX_LOOKS) {
        look.count += 1;
        return look;
      }
      told += 1;
    }
    this.#looks = { name, classes, count: 1, next: this.#looks };
    return this.#looks;
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
