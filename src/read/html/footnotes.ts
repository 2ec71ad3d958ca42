/** Finds what a page marks as footnotes, and makes references and definitions of them when it has been read. */
import type { PhrasingContent } from "mdast";
import { phrasingText } from "../../model/phrasing-text.ts";
import type { Draft } from "./draft.ts";
import type { Element } from "./element.ts";

/** Names by which pages call a reference (DPUB-ARIA's role, GitHub's, WordPress', Word's classes). */
const REFERENCE = /\b(?:doc-noteref|noteref|footnote-?ref|fnref|footnote-anchor|footnote)\b/i;
/** Names by which they call the way back, Wikipedia's among them. */
const BACK = /\b(?:doc-backlink|mw-cite-backlink|footnote-?back(?:ref|link)?|reversefootnote)\b/i;
/** What a reference shows: `1`, `[12]`, `*`, `[note 3]`. */
const SHOWN = /^[[(]?(?:(?:note|nb|n)\.? ?)?(?:\d{1,4}|[a-z]|[*†‡§]{1,3})[\])]?$/i;
/** What a way back shows besides such a number. */
const ARROWS = /^(?:[\s↩↑⤴⏎^]|\ufe0e)+$/;
/** Elements up from a block in which its note's name is looked for. */
const MAX_UP = 4;
/** Elements that hold many notes: their name is none of one note. */
const HOLDERS: ReadonlySet<string> = new Set(["ol", "section", "article", "body"]);

/** Blocks that can be a note's; pictures, tables and code stay what they are. */
const NOTED: ReadonlySet<string> = new Set(["paragraph", "list-item", "quote", "heading"]);

/** The names an element gives itself. */
function namesOf(element: Element): string {
  const { attributes } = element;
  return `${attributes.get("role") ?? ""} ${attributes.get("class") ?? ""}`;
}

/** The notes of one page while it is read. */
export class Footnotes {
  /** The place in the page that each address of a reference leads to. */
  readonly #targets = new Map<string, string>();
  readonly #places = new Set<string>();

  /** Notes the link `element`, which leads to `href`, written out as `url`. */
  addLink(element: Element, href: string, url: string): void {
    if (!href.startsWith("#") || href.length === 1) return;
    const raised = element.parent?.name === "sup" || element.parent?.parent?.name === "sup";
    if (!raised && !REFERENCE.test(namesOf(element))) return;
    if (this.placeOf(element) !== null || BACK.test(namesOf(element))) return;
    this.#targets.set(url, href.slice(1));
    this.#places.add(href.slice(1));
  }

  /** The place that a reference before has led to, where `element` is one; else `null`. */
  placeOf(element: Element): string | null {
    if (this.#places.size === 0) return null;
    const { attributes } = element;
    for (const name of [attributes.get("id"), attributes.get("name")]) {
      if (name !== undefined && this.#places.has(name)) return name;
    }
    return null;
  }

  /** Whether `text` in `element` only leads back from a note to where it is referred to. */
  leadsBack(element: Element, text: string): boolean {
    if (this.#places.size === 0) return false;
    let at: Element | null = element;
    for (let up = 0; at !== null && !at.block && up < MAX_UP; up += 1, at = at.parent) {
      if (BACK.test(namesOf(at))) return true;
      if (at.verb !== "link" || !(at.attributes.get("href") ?? "").startsWith("#")) continue;
      if (ARROWS.test(text)) return true;
      if (this.placeOf(at) !== null && SHOWN.test(text.trim())) return true;
    }
    return false;
  }

  /** The blocks with their references and definitions, numbered in the order of the references. */
  settle(drafts: readonly Draft[]): readonly Draft[] {
    if (this.#places.size === 0) return drafts;
    const noteOf = drafts.map((draft) => this.#definedBy(draft));
    const defined = new Set(noteOf.filter((place) => place !== null));
    if (defined.size === 0) return drafts;
    const labels = new Map<string, string>();
    const referring = drafts.map((draft): Draft => {
      if (!draft.content) return draft;
      const notes: string[] = [];
      const content = this.#refer(draft.content, (place) => {
        if (!defined.has(place)) return null;
        const label = labels.get(place) ?? String(labels.size + 1);
        labels.set(place, label);
        notes.push(label);
        return label;
      });
      return notes.length === 0 ? draft : { ...draft, content, notes, text: phrasingText(content) };
    });
    return referring.map((draft, i) => {
      const label = labels.get(noteOf[i] ?? "");
      if (label === undefined || !NOTED.has(draft.kind)) return draft;
      const first = noteOf[i - 1] !== noteOf[i];
      const content = draft.content ?? [{ type: "text", value: draft.text }];
      const text = first ? `[${label}] ${draft.text}` : draft.text;
      // Its number is the note's, no longer a list's.
      const own =
        draft.kind === "list-item" ? ({ kind: "paragraph", list: undefined } as const) : {};
      return { ...draft, ...own, content, text, footnote: label };
    });
  }

  #definedBy(draft: Draft): string | null {
    if (draft.place !== undefined) return draft.place;
    let at: Element | null = draft.element;
    for (let up = 0; at !== null && up < MAX_UP && !HOLDERS.has(at.name); up += 1, at = at.parent) {
      const place = this.placeOf(at);
      if (place !== null) return place;
    }
    return null;
  }

  /** The content with a reference in the place of each link to a note that `labelOf` knows. */
  #refer(
    nodes: readonly PhrasingContent[],
    labelOf: (place: string) => string | null,
  ): PhrasingContent[] {
    return nodes.map((node): PhrasingContent => {
      if (!("children" in node)) return node;
      const place = node.type === "link" ? this.#targets.get(node.url) : undefined;
      if (place === undefined || !SHOWN.test(phrasingText(node.children).trim())) {
        return { ...node, children: this.#refer(node.children, labelOf) };
      }
      const label = labelOf(place);
      return label === null ? node : { type: "footnoteReference", identifier: label, label };
    });
  }
}
