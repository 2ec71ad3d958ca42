/** Comments that switch rules off: `<!-- newsclean-disable-next-line rule -->`, and the like in YAML and TOML. */
import type { Lines } from "./lines.ts";

/** Whether a rule is switched off on a line. */
export type Disabled = (rule: string, line: number) => boolean;

/** `<!-- newsclean-disable-next-line a b -->`, `# newsclean-disable a`, `<!-- newsclean-enable -->`. */
const COMMENT =
  /^[ \t]*(?:<!--|#)[ \t]*newsclean-(disable-next-line|disable-file|disable|enable)\b([^>\n]*)/;
const MARK = "newsclean-";

/** Stands for every rule where a comment names none. */
const ALL = "*";

const NEVER: Disabled = () => false;

interface Switch {
  readonly rule: string;
  readonly from: number;
  to: number;
}

/** Reads the comments of a file; rules named together are divided by spaces or commas. */
export function readDisabled(lines: Lines): Disabled {
  if (!lines.text.includes(MARK)) return NEVER;
  const switches: Switch[] = [];
  for (let line = 1; line <= lines.count; line += 1) {
    const match = COMMENT.exec(lines.line(line));
    if (match) note(switches, match[1] ?? "", namesIn(match[2] ?? ""), line);
  }
  return (rule, line) =>
    switches.some(
      ({ rule: off, from, to }) => from <= line && line <= to && (off === rule || off === ALL),
    );
}

function namesIn(text: string): readonly string[] {
  const names = text.replace(/--$/, "").match(/[a-z][a-z0-9-]*[a-z0-9]/g);
  return names ?? [ALL];
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
