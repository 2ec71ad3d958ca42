/** Finds patterns in a text, and tells code from prose. */
import type { Span } from "./lines.ts";
import type { Manuscript } from "./manuscript.ts";
import { findField } from "./metadata.ts";

/** A match with its place. */
export interface Match extends Span {
  readonly text: string;
}

/** Every match of a global pattern. */
export function scan(text: string, pattern: RegExp): Match[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Offsets in the file that stand in a block of code. */
export function codeSpans(manuscript: Manuscript): readonly Span[] {
  const { body, parts } = manuscript;
  if (!body) return [];
  return parts
    .filter((part) => part.kind === "code")
    .map(({ line, lastLine }) =>
      body.inFile({ start: body.lines.start(line), end: body.lines.end(lastLine) }),
    );
}

/** Where a JSON article quotes its page to warn of it: what is spoiled there is told already. */
export function warningSpans({ kind, metadata }: Manuscript): readonly Span[] {
  const field = kind === "json" && metadata ? findField(metadata, "warnings") : undefined;
  return field ? [field.valueAt] : [];
}

/** Whether an offset stands in one of the spans. */
export function isIn(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

/** The code point as people write it: `U+200B`. */
export function codePoint(character: string): string {
  const digits = 4;
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(digits, "0")}`;
}
