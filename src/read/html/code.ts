/** Reads a block of code: its lines as they stand, and the language it is in. */
import type { Draft } from "./draft.ts";
import type { Element } from "./element.ts";

/** Class names that tell a language: `language-js`, `lang-js`, `highlight-source-js`, `brush: js`. */
const NAMED = /(?:^|[\s"])(?:lang(?:uage)?|highlight-source|brush:)[-\s]?([\w+#.-]+)/i;

/** Line numbers in a column of their own. */
const NUMBERS_ONLY = /^[\s\d]*$/;

/** Code that is being read. */
export interface OpenCode {
  readonly element: Element;
  text: string;
  language: string | null;
  start: number;
  end: number;
}

/** Adds decoded text that stands at `span` of the source. */
export function addCode(code: OpenCode, text: string, span: { start: number; end: number }): void {
  if (code.text === "") code.start = span.start;
  code.text += text;
  code.end = span.end;
}

/** The block, `null` where there is no code. */
export function codeDraft(code: OpenCode): Draft | null {
  const text = code.text.replace(/^\n/, "").trimEnd();
  if (text === "" || (text.includes("\n") && NUMBERS_ONLY.test(text))) return null;
  return {
    element: code.element,
    kind: "code",
    text,
    start: code.start,
    end: code.end,
    node: { type: "code", lang: code.language, value: text },
    chars: text.length,
    linkChars: 0,
    inner: [],
    innerTags: [],
    elements: 0,
    hidden: code.element.hidden,
  };
}

/** The language, from the element or one of the two around it; `null` where none is told. */
export function codeLanguage(element: Element | null): string | null {
  let at = element;
  for (let up = 0; at !== null && up < 3; up += 1) {
    const told =
      at.attributes.get("data-lang") ??
      at.attributes.get("data-language") ??
      NAMED.exec(at.attributes.get("class") ?? "")?.[1];
    if (told !== undefined && told !== "") return told.toLowerCase();
    at = at.parent;
  }
  return null;
}
