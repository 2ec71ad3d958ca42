/** Puts the article together from the verdicts; decides nothing. */
import type { Article, LedgerEntry, Role, Warning } from "../model/article.ts";
import type { Block, Document } from "../model/document.ts";
import type { Options } from "../model/options.ts";
import { BODY_ROLES } from "../model/roles.ts";
import { countWords } from "../model/text.ts";
import { printBody, printBodyText } from "../write/body.ts";
import { settleNotes } from "../write/notes.ts";
import { formOf } from "./form.ts";
import { glue } from "./glue.ts";

/** Roles whose blocks are the body, in the order of the source. */
export const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

const EMPTY: Warning = {
  code: "body-empty",
  message: "Found no text of an article on the page",
  line: null,
};

/** The warnings and the one of an empty body, which an article read again has already. */
function warnOfNothing(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.some(({ code }) => code === EMPTY.code) ? warnings : [...warnings, EMPTY];
}

/** The article a marked document holds. */
export function assemble(document: Document, options: Options): Article {
  const { fields, source } = document;
  if (!fields) throw new Error("Cannot `assemble` without `fields`");
  const parts = document.blocks.filter((block) => block.verdict && BODY.has(block.verdict.role));
  const body = settleNotes(glue(parts).map(formOf));
  const bodyText = printBodyText(body);
  const { confidence, ...found } = fields;
  return {
    schemaVersion: 1,
    ...found,
    bodyMarkdown: printBody(body),
    bodyText,
    wordCount: countWords(bodyText),
    warnings: bodyText === "" ? warnOfNothing(document.warnings) : document.warnings,
    confidence: { ...confidence, body: sureness(document, parts) },
    source: {
      path: source.path,
      mediaType: source.mediaType,
      encoding: source.encoding,
      // Few outputs print it, and loading Node's cryptography takes a start 3 ms.
      get sha256() {
        return source.sha256;
      },
    },
    ...(options.explain
      ? { ledger: document.blocks.map((block) => entry(block, document.blocks)) }
      : {}),
  };
}

function entry(block: Block, blocks: readonly Block[]): LedgerEntry {
  const { verdict } = block;
  if (!verdict) throw new Error(`Unexpected block ${String(block.index)} without a verdict`);
  const of = verdict.of === undefined ? undefined : blocks[verdict.of]?.line;
  return {
    line: block.line,
    role: verdict.role,
    ...(of === undefined ? {} : { of }),
    rule: verdict.rule,
    because: verdict.because,
    text: block.text,
  };
}

/** Digits after the point that a sureness is printed with: more would tell nothing. */
const DIGITS = 3;

/** The labeller's of the body as a whole, else the mean of its blocks'; `null` where there is no body. */
function sureness({ bodyConfidence }: Document, body: readonly Block[]): number | null {
  if (body.length === 0) return null;
  const sum = body.reduce((total, block) => total + (block.verdict?.confidence ?? 0), 0);
  return Number((bodyConfidence ?? sum / body.length).toFixed(DIGITS));
}
