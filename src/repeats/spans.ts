/** Finds where each word of a text starts and ends, for the few texts whose letters are looked at again. */
import { compose } from "./compose.ts";
import { codeOf, FIRST_LETTER, isWide, Kind } from "./letters.ts";
import { readRare } from "./rare.ts";

/** The words of a text, the same ones and as many as `readWords` reads in it. */
export interface Spans {
  /** The text they stand in: the one given, with letters in pieces put together. */
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** The spans of the words of `text`, in UTF-16 units. */
export function spansOf(text: string): Spans {
  const found = findSpans(text);
  return found.inPieces ? findSpans(compose(text)) : found;
}

function findSpans(text: string): Spans & { readonly inPieces: boolean } {
  const start: number[] = [];
  const end: number[] = [];
  let inPieces = false;
  let begun = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? codeOf(text.charCodeAt(i)) : Kind.Boundary;
    if (code === Kind.Piece) inPieces = true;
    const { does, units } = readAt(text, i, code);
    if (does === "joins" && begun < 0) begun = i;
    if ((does === "ends" || does === "stands") && begun >= 0) {
      start.push(begun);
      end.push(i);
      begun = -1;
    }
    if (does === "stands") {
      start.push(i);
      end.push(i + units);
    }
    i += units - 1;
  }
  return { text, start, end, inPieces };
}

const LETTER = { does: "joins", units: 1 } as const;
const WIDE_LETTER = { does: "stands", units: 1 } as const;

function readAt(
  text: string,
  at: number,
  code: number,
): Pick<ReturnType<typeof readRare>, "does" | "units"> {
  if (code < FIRST_LETTER) return readRare(text, at, code);
  return isWide(code) ? WIDE_LETTER : LETTER;
}
