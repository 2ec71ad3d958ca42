/** What a rule of `check` is: one object a file, with the examples that test and document it. */
import type { Facts } from "./facts.ts";
import type { Span } from "./lines.ts";
import type { Manuscript } from "./manuscript.ts";
import type { Settings } from "./settings.ts";

/** How much a finding matters; `info` never fails a run. */
export type Severity = "error" | "warning" | "info";

/** A replacement in the file's text. */
export interface Edit extends Span {
  readonly text: string;
}

/** Takes a finding: what is wrong, where in the file, and the edits that mend it where that is safe. */
export type Report = (message: string, at: Span, fix?: readonly Edit[]) => void;

/** A small file that shows a rule; for `body` a sound front matter stands above. */
export type Example = {
  /** The name the file has; `article.md` when it doesn't matter. */
  readonly path?: string;
  /** Settings it needs. */
  readonly config?: Partial<Settings>;
  /** Other files beside it, by path. */
  readonly files?: Readonly<Record<string, string>>;
} & ({ readonly body: string } | { readonly file: string });

/** An example that breaks its rule. */
export type BadExample = Example & {
  /** The line of the finding, from 1, counted in what is written here. */
  readonly line: number;
  /** What `--fix` makes of it, where the rule has a fix. */
  readonly fixed?: string;
};

/** What all rules have. */
interface RuleBase {
  /** Stable id, kebab case. */
  readonly id: string;
  /** Severity when nothing else is said; `off` for what only some want. */
  readonly severity: Severity | "off";
  /** One sentence: what the rule asks for. */
  readonly description: string;
  /** Why, for the manual. */
  readonly why: string;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
}

/** A rule over the raw text of a file, Markdown or JSON. */
export interface TextRule extends RuleBase {
  readonly scope: "text";
  readonly check: (manuscript: Manuscript, report: Report) => void;
}

/** A rule over one article: its metadata and its body. */
export interface ArticleRule extends RuleBase {
  readonly scope: "article";
  readonly check: (manuscript: Manuscript, report: Report) => void;
}

/** A rule over all files of a run, told by their facts. */
export interface ArchiveRule extends RuleBase {
  readonly scope: "archive";
  readonly check: (
    all: readonly Facts[],
    report: (message: string, facts: Facts, line: number) => void,
  ) => void;
}

/** A rule of `check`. */
export type Rule = TextRule | ArticleRule | ArchiveRule;
