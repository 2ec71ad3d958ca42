/** Plants a fault and checks the file: was it found, with the right rule, at the right line? */
import type { Finding } from "../../../src/check/finding.ts";
import { checkExample } from "../example-file.ts";
import { MARK, plantFault } from "./faults.ts";
import { seeded } from "./sound-article.ts";

/** What became of a planted fault. */
export interface Outcome {
  readonly rule: string;
  readonly text: string;
  readonly line: number;
  readonly findings: readonly Finding[];
  readonly found: boolean;
}

const LINE_END = /\r\n?|\n/;

/** Plants the nth fault of a rule. */
export function findPlanted(rule: string, nth: number): Outcome {
  const { text: marked, ...rest } = plantFault(rule, nth, seeded(nth * 7919 + rule.length));
  const line = marked.slice(0, marked.indexOf(MARK)).split(LINE_END).length;
  const text = marked.replace(MARK, "");
  const findings = checkExample({ ...rest, file: text }, rule);
  const found = findings.some((finding) => finding.line === line);
  return { rule, text, line, findings, found };
}
