/** Collects what a page claims of itself, as it stands: metadata elements, JSON-LD, microdata, times. */
import type { Element } from "./element.ts";

/** A claim by name: `<meta name content>`, `<link rel href>`, microdata. */
export interface Claim {
  readonly name: string;
  readonly value: string;
}

/** Everything claimed, in the order of the page. */
export interface Claims {
  readonly metas: readonly Claim[];
  readonly links: readonly (Claim & { readonly type: string; readonly title: string })[];
  /** The JSON-LD scripts, unparsed. */
  readonly jsonLd: readonly string[];
  readonly microdata: readonly Claim[];
  readonly title: string | null;
  readonly language: string | null;
  readonly base: string | null;
}

/** Longest text of a microdata property that is a claim and not the article itself. */
const MAX_VALUE = 600;

/** Properties of an article that are worth knowing. */
const PROPERTIES: ReadonlySet<string> = new Set(
  "headline alternativeheadline datepublished datecreated datemodified author name inlanguage keywords".split(
    " ",
  ),
);

interface OpenProperty {
  readonly element: Element;
  readonly names: readonly string[];
  text: string;
}

/** Collects claims while the page is read. */
export class ClaimCollector implements Claims {
  readonly metas: Claim[] = [];
  readonly links: (Claim & { readonly type: string; readonly title: string })[] = [];
  readonly jsonLd: string[] = [];
  readonly microdata: Claim[] = [];
  title: string | null = null;
  language: string | null = null;
  base: string | null = null;
  readonly #open: OpenProperty[] = [];
  /** The authors that are items of their own, with a name inside. */
  readonly #authors: Element[] = [];

  /** Notes an element that says something by its attributes. */
  open(element: Element): void {
    const { attributes, name } = element;
    if (attributes.size === 0) return;
    if (name === "meta") this.#meta(attributes);
    else if (name === "link") this.#link(attributes);
    else if (name === "base") this.base ??= attributes.get("href") ?? null;
    else if (name === "html")
      this.language ??= attributes.get("lang") ?? attributes.get("xml:lang") ?? null;
    if (attributes.has("itemprop")) this.#property(element);
  }

  /** Notes text inside `element`. */
  text(text: string): void {
    for (const property of this.#open) {
      if (property.text.length < MAX_VALUE) property.text += text;
    }
  }

  /** Notes that an element ends. */
  close(element: Element): void {
    if (this.#authors.at(-1) === element) this.#authors.pop();
    const at = this.#open.at(-1);
    if (at?.element !== element) return;
    this.#open.pop();
    this.#claim(at.names, at.text);
  }

  #meta(attributes: ReadonlyMap<string, string>): void {
    const value = attributes.get("content");
    if (value === undefined) return;
    for (const key of ["property", "name", "http-equiv"] as const) {
      const name = attributes.get(key);
      if (name !== undefined && name !== "") this.metas.push({ name: name.toLowerCase(), value });
    }
  }

  #link(attributes: ReadonlyMap<string, string>): void {
    const value = attributes.get("href");
    if (value === undefined) return;
    for (const name of (attributes.get("rel") ?? "").toLowerCase().split(/\s+/)) {
      if (name === "") continue;
      const type = attributes.get("type") ?? "";
      this.links.push({ name, value, type, title: attributes.get("title") ?? "" });
    }
  }

  #property(element: Element): void {
    const { attributes } = element;
    const names = (attributes.get("itemprop") ?? "")
      .toLowerCase()
      .split(/\s+/)
      .filter((name) => PROPERTIES.has(name))
      // The one name that matters is an author's.
      .flatMap((name) => (name !== "name" ? [name] : this.#authors.length > 0 ? ["author"] : []));
    if (names.length === 0) return;
    const value = attributes.get("content") ?? attributes.get("datetime");
    if (value !== undefined && value !== "") this.#claim(names, value);
    else if (attributes.has("itemscope")) this.#authors.push(element);
    else if (element.verb !== "claim") this.#open.push({ element, names, text: "" });
  }

  #claim(names: readonly string[], value: string): void {
    if (value.trim() === "" || value.length >= MAX_VALUE) return;
    for (const name of names) this.microdata.push({ name, value });
  }
}
