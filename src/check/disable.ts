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
  readonly rules: readonly string[];
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
      ({ rules, from, to }) =>
        from <= line && line <= to && (rules.includes(rule) || rules.includes(ALL)),
    );
}

function namesIn(text: string): readonly string[] {
  const names = text.replace(/--$/, "").match(/[a-z][a-z0-9-]*[a-z0-9]/g);
  return names ?? [ALL];
}

function note(switches: Switch[], verb: string, rules: readonly string[], line: number): void {
  if (verb === "disable-next-line") switches.push({ rules, from: line + 1, to: line + 1 });
  else if (verb === "disable-file") switches.push({ rules, from: 1, to: Infinity });
  else if (verb === "disable") switches.push({ rules, from: line, to: Infinity });
  else {
    for (const open of switches) {
      const same = rules.includes(ALL) || open.rules.some((rule) => rules.includes(rule));
      if (same && open.to === Infinity && open.from > 1) open.to = line;
    }
  }
}
