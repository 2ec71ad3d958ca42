/** Comments that switch rules off: `<!-- newsclean-disable-next-line rule -->`, and the like in YAML and TOML. */
import type { Lines, Span } from "./lines.ts";

/** Whether a rule is switched off on a line. */
export type Disabled = (rule: string, line: number) => boolean;

/** `<!-- newsclean-disable-next-line a b -->`, `# newsclean-disable a`, `<!-- newsclean-enable -->`. */
const COMMENT =
  /^[ \t]*(?:<!--|#)[ \t]*newsclean-(disable-next-line|disable-file|disable|enable)\b([^>\n]*)/;
const MARK = "newsclean-";
const NAME = /[a-z][a-z0-9-]*[a-z0-9]/g;
/** Divides the rules from the reason, as in ESLint's comments; at the end it is what closes the comment. */
const REASON = /\s--|--$/;

/** Stands for every rule where a comment names none. */
const ALL = "*";

const NEVER: Disabled = () => false;

interface Switch {
  readonly rule: string;
  readonly from: number;
  to: number;
}

/** A comment that switches rules on or off: what it asks for, the rules it names (none: all), and its line, from 1. */
interface SwitchComment {
  readonly verb: string;
  readonly names: readonly NamedRule[];
  readonly line: number;
}

/** A rule as a comment names it, and where. */
export interface NamedRule {
  readonly name: string;
  readonly at: Span;
}

/** The comments of a file; rules named together are divided by spaces or commas, and ` -- ` opens a reason. */
export function switchComments(lines: Lines): readonly SwitchComment[] {
  if (!lines.text.includes(MARK)) return [];
  const comments: SwitchComment[] = [];
  for (let line = 1; line <= lines.count; line += 1) {
    const [whole, verb = "", rest = ""] = COMMENT.exec(lines.line(line)) ?? [];
    if (whole === undefined) continue;
    const start = lines.start(line) + whole.length - rest.length;
    comments.push({ verb, names: namesIn(rest, start), line });
  }
  return comments;
}

function namesIn(rest: string, start: number): readonly NamedRule[] {
  const [text = ""] = rest.split(REASON, 1);
  return Array.from(text.matchAll(NAME), ({ 0: name, index }) => ({
    name,
    at: { start: start + index, end: start + index + name.length },
  }));
}

/** Reads which rules the comments of a file switch off, and where. */
export function readDisabled(lines: Lines): Disabled {
  const switches: Switch[] = [];
  for (const { verb, names, line } of switchComments(lines)) {
    note(switches, verb, names.length > 0 ? names.map(({ name }) => name) : [ALL], line);
  }
  if (switches.length === 0) return NEVER;
  return (rule, line) =>
    switches.some(
      ({ rule: off, from, to }) => from <= line && line <= to && (off === rule || off === ALL),
    );
}

function note(switches: Switch[], verb: string, rules: readonly string[], line: number): void {
  const open = (from: number, to: number): void => {
    for (const rule of rules) switches.push({ rule, from, to });
  };
  if (verb === "disable-next-line") open(line + 1, line + 1);
  else if (verb === "disable-file") open(0, Infinity);
  else if (verb === "disable") open(line, Infinity);
  else {
    for (const one of switches) {
      const same = rules.includes(ALL) || rules.includes(one.rule);
      if (same && one.to === Infinity && one.from > 0) one.to = line;
    }
  }
}
