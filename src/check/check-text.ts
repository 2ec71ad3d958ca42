/** Checks the text of one file: every rule once, what comments switch off taken out. */
import { readDisabled } from "./disable.ts";
import { readFacts, type Facts } from "./facts.ts";
import type { Files } from "./files.ts";
import { byPlace, type Finding } from "./finding.ts";
import { readManuscripts, type Manuscript } from "./manuscript.ts";
import type { Parsers } from "./parsers.ts";
import { PRESETS } from "./presets.ts";
import type { ArticleRule, Edit, Rule, Severity, TextRule } from "./rule.ts";
import type { Lines, Span } from "./lines.ts";
import { frontMatterDuplicateKey } from "./rules/front-matter-duplicate-key.ts";
import { RULES } from "./rules/index.ts";
import { jsonSyntax } from "./rules/json-syntax.ts";
import type { Settings } from "./settings.ts";

/** A file to check. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly settings: Settings;
  readonly files: Files;
}

/** What one file gave. */
export interface FileResult {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly facts: readonly Facts[];
}

/** How much a rule matters under these settings. */
export function severityOf(rule: Rule, settings: Settings): Severity | "off" {
  return settings.rules[rule.id] ?? PRESETS[settings.preset].rules[rule.id] ?? rule.severity;
}

interface ActiveRule {
  readonly rule: TextRule | ArticleRule;
  readonly severity: Severity;
}

/** The rules that are on, by settings: files share settings, and the list is asked for once a file. */
const active = new WeakMap<Settings, readonly ActiveRule[]>();

function activeRules(settings: Settings): readonly ActiveRule[] {
  const known = active.get(settings);
  if (known) return known;
  const rules = RULES.flatMap((rule): readonly ActiveRule[] => {
    const severity = severityOf(rule, settings);
    return severity === "off" || rule.scope === "archive" ? [] : [{ rule, severity }];
  });
  active.set(settings, rules);
  return rules;
}

/** Checks one file's text. */
export function checkText(file: TextFile, parsers: Parsers): FileResult {
  const manuscripts = readManuscripts(file, parsers);
  const [first] = manuscripts;
  const findings: Finding[] = [];
  for (const { rule, severity } of activeRules(file.settings)) {
    const targets = rule.scope === "text" ? manuscripts.slice(0, 1) : targetsOf(rule, manuscripts);
    for (const manuscript of targets) run(rule, severity, manuscript, findings);
  }
  const disabled = first ? readDisabled(first.lines) : () => false;
  return {
    path: file.path,
    findings: findings.filter(({ rule, line }) => !disabled(rule, line)).sort(byPlace),
    facts: manuscripts.filter(({ isArticle }) => isArticle).map(readFacts),
  };
}

/** Of JSON that is no article only its syntax is judged. */
function targetsOf(rule: ArticleRule, manuscripts: readonly Manuscript[]): readonly Manuscript[] {
  return rule === jsonSyntax || rule === frontMatterDuplicateKey
    ? manuscripts
    : manuscripts.filter(({ isArticle }) => isArticle);
}

function run(
  rule: TextRule | ArticleRule,
  severity: Severity,
  manuscript: Manuscript,
  findings: Finding[],
): void {
  rule.check(manuscript, (message, at, fix) => {
    findings.push(
      toFinding(
        { path: manuscript.path, rule: rule.id, severity, message },
        manuscript.lines,
        at,
        fix,
      ),
    );
  });
}

function toFinding(
  base: Pick<Finding, "path" | "rule" | "severity" | "message">,
  lines: Lines,
  at: Span,
  fix: readonly Edit[] | undefined,
): Finding {
  const start = lines.position(at.start);
  const end = lines.position(Math.max(at.end, at.start));
  return {
    ...base,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    source: frameLine(lines.line(start.line), start.column),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Most characters of a line that a finding carries: a code frame shows fewer. */
const FRAME_LIMIT = 2000;

function frameLine(line: string, column: number): string {
  return column <= FRAME_LIMIT ? line.slice(0, FRAME_LIMIT) : "";
}
