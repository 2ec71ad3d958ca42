/** Prints what rules there are, and what one asks for, for the terminal. */
import { NewscleanError } from "../model/errors.ts";
import { wrap } from "./reporters/wrap.ts";
import type { Example } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { showExample } from "./show-example.ts";
import { suggestion } from "./suggest.ts";

const WIDTH = 80;

/** A line a rule: id, severity, what can be mended. */
export function listRules(): string {
  const width = RULES.reduce((most, rule) => Math.max(most, rule.id.length), 0);
  return RULES.map((rule) => {
    const fix = rule.bad.some(({ fixed }) => fixed !== undefined) ? "  --fix" : "";
    return (
      `${rule.id.padEnd(width)}  ${rule.severity.padEnd("warning".length)}${fix}`.trimEnd() + "\n"
    );
  }).join("");
}

/** The rule in words, with a good and a bad example; throws when there is none of that name. */
export function explainRule(id: string): string {
  const rule = RULES.find((other) => other.id === id);
  if (!rule) {
    const hint = suggestion(
      id,
      RULES.map((other) => other.id),
    );
    throw new NewscleanError(
      "usage",
      `Unexpected rule \`${id}\`${hint === "" ? ": --list-rules prints all" : hint}`,
    );
  }
  const [good, bad] = [rule.good[0], rule.bad[0]];
  return [
    `${rule.id} (${rule.severity})`,
    "",
    ...wrap(rule.description, WIDTH),
    ...wrap(rule.why, WIDTH),
    ...(bad ? ["", `Not so (line ${bad.line}):`, "", ...show(bad)] : []),
    ...(good ? ["", "But so:", "", ...show(good)] : []),
    "",
  ].join("\n");
}

function show(example: Example): readonly string[] {
  return showExample(example).map((line) => `    ${line}`.trimEnd());
}
