/** `newsclean/remark-lint`: the rules of `newsclean check` as a plugin for remark. */
import { checkText } from "./check/check-text.ts";
import { filesAround } from "./check/files.ts";
import type { Finding } from "./check/finding.ts";
import { loadParsers } from "./check/parsers.ts";
import { settingsByFile } from "./check/settings-of.ts";
import type { Config } from "./check/settings.ts";
import { validateConfig } from "./check/validate-config.ts";

export type { Config, Override, Preset, Settings } from "./check/settings.ts";

interface Point {
  readonly line: number;
  readonly column: number;
}

interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** What the plugin needs of a file; each VFile has it. */
export interface LintedFile {
  readonly path?: string | undefined;
  readonly cwd: string;
  toString(): string;
  message(
    reason: string,
    options: { readonly place: Place; readonly source: string; readonly ruleId: string },
  ): { fatal?: boolean | null | undefined };
}

/** What vfile calls the severities: `true` an error, `false` a warning, `undefined` information. */
const FATAL: Readonly<Record<Finding["severity"], boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
};

/**
 * Adds a message for each finding; the text is read as it is in the file, the tree stays as it is.
 * `config` is what stands in a `newsclean.config.json`. Throws when it has a slip.
 */
export default function remarkLintNewsclean(
  config: Config = {},
): (tree: unknown, file: LintedFile) => Promise<void> {
  const checked = validateConfig(config, "the options of remark-lint");
  return async (_, file) => {
    const path = file.path ?? "article.md";
    const source = { path: null, folder: file.cwd, config: checked };
    const settings = settingsByFile(source, {}, file.cwd)(path);
    const parsers = await loadParsers({ schemas: settings.schema !== null });
    const files = filesAround(path, new Map());
    const text = file.toString();
    for (const finding of checkText({ path, text, settings, files }, parsers).findings) {
      const { line, column, endLine, endColumn, rule, severity } = finding;
      const place = { start: { line, column }, end: { line: endLine, column: endColumn } };
      const message = file.message(finding.message, { place, source: "newsclean", ruleId: rule });
      message.fatal = FATAL[severity];
    }
  };
}
