/** Where the lines of a text begin and end, whatever ends them. */

/** A place for people: line and column from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The lines of a text; `\n`, `\r\n` and a lone `\r` each end one. */
export class Lines {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    const ends: number[] = [];
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      ends.push(i);
      if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i += 1;
      starts.push(i + 1);
    }
    ends.push(text.length);
    this.#starts = starts;
    this.#ends = ends;
  }

  /** Number of lines; a line end at the end of the text opens one more, empty line. */
  get count(): number {
    return this.#starts.length;
  }

  /** Offset of a line's first character; lines past the end begin at the end. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** Offset after a line's last character, before what ends it. */
  end(line: number): number {
    return this.#ends[line - 1] ?? this.text.length;
  }

  /** A line without its end. */
  line(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  /** The line an offset stands on. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Line and column of an offset. */
  position(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: offset - this.start(line) + 1 };
  }
}
