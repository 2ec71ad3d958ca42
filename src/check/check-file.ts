/** Checks one file on the disk, and mends it where asked. */
import { resolve } from "node:path";
import { applyEdits, mend } from "./apply-edits.ts";
import { checkText, severityOf, type FileResult } from "./check-text.ts";
import { filesAround, type Trace } from "./files.ts";
import type { Parsers } from "./parsers.ts";
import { readFileText } from "./read-file.ts";
import { unreadableFile } from "./rules/unreadable-file.ts";
import type { Settings } from "./settings.ts";

/** A file to check. */
export interface FileTask {
  readonly path: string;
  readonly settings: Settings;
}

/** What a file on the disk gave. */
export interface DiskResult extends FileResult {
  /** Other files that the result depends on. */
  readonly traces: readonly Trace[];
  /** The text before and after fixes, where they change it. */
  readonly mended?: { readonly before: string; readonly after: string };
}

/** Checks a file; with `fix`, the findings are those that are left after mending. */
export function checkFile(
  { path, settings }: FileTask,
  how: { readonly cwd: string; readonly fix: boolean },
  parsers: Parsers,
): DiskResult {
  const full = resolve(how.cwd, path);
  const read = readFileText(full);
  if ("failure" in read) {
    const severity = severityOf(unreadableFile, settings);
    const finding = { path, rule: unreadableFile.id, ...read.failure };
    const findings = severity === "off" ? [] : [{ ...finding, severity }];
    return { path, findings, facts: [], traces: [] };
  }
  const traces = new Map<string, string | null>();
  const files = filesAround(full, traces);
  const check = (text: string): FileResult => checkText({ path, text, settings, files }, parsers);
  const first = check(read.text);
  if (!how.fix || !first.findings.some((finding) => finding.fix)) {
    return { ...first, traces: [...traces] };
  }
  const once = applyEdits(
    read.text,
    first.findings.flatMap((finding) => finding.fix ?? []),
  );
  const after = mend(once, (text) => check(text).findings);
  return { ...check(after), traces: [...traces], mended: { before: read.text, after } };
}
