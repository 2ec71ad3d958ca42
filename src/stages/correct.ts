/** Gives blocks the roles that a person says they play, and reads the fields those roles stand for again. */
import type { Role, Warning, WarningCode } from "../model/article.ts";
import type { Correction } from "../model/corrections.ts";
import type { Block, Document, Verdict } from "../model/document.ts";
import type { Options } from "../model/options.ts";
import { type Change, correctFields, SINGLE } from "../rules/corrections/correct-fields.ts";
import { withVerdict } from "../model/with-verdict.ts";

/** Doubts that are settled once somebody has looked at the page. */
const SETTLED: ReadonlySet<WarningCode> = new Set(["low-confidence", "title-missing"]);

/** The document as `options.corrections` have it; a correction whose text is not on the page is warned of. */
export function correct(document: Document, options: Options): Document {
  const { fields, warnings } = document;
  if (options.corrections.length === 0 || !fields) return document;
  const { roles, lost } = place(document.blocks, options.corrections);
  const blocks = document.blocks.map((block) => corrected(block, roles));
  const changes = document.blocks.flatMap((block): readonly Change[] => {
    const to = blocks[block.index]?.verdict?.role;
    const from = block.verdict?.role;
    return to === undefined || from === undefined || to === from ? [] : [{ block, from, to }];
  });
  const settled = roles.size === 0 ? warnings : warnings.filter(({ code }) => !SETTLED.has(code));
  return {
    ...document,
    blocks,
    fields: correctFields({ ...document, blocks }, fields, changes, options),
    warnings: [...settled, ...lost.map(warn)],
  };
}

/** Block index → role; and the corrections whose text no block says. */
export function place(
  blocks: readonly Block[],
  corrections: readonly Correction[],
): { readonly roles: ReadonlyMap<number, Role>; readonly lost: readonly Correction[] } {
  const saying = new Map<string, Block[]>();
  for (const block of blocks) {
    const same = saying.get(block.text);
    if (same) same.push(block);
    else saying.set(block.text, [block]);
  }
  const roles = new Map<number, Role>();
  const lost: Correction[] = [];
  for (const correction of corrections) {
    const found = nearest(saying.get(correction.text) ?? [], correction.line);
    if (found) roles.set(found.index, correction.role);
    else lost.push(correction);
  }
  return { roles, lost };
}

/** The page may have gained or lost lines since it was corrected. */
function nearest(blocks: readonly Block[], line: number): Block | undefined {
  let best = blocks[0];
  for (const block of blocks) {
    if (best && Math.abs(block.line - line) < Math.abs(best.line - line)) best = block;
  }
  return best;
}

function corrected(block: Block, roles: ReadonlyMap<number, Role>): Block {
  const role = roles.get(block.index);
  if (role !== undefined) return withVerdict(block, verdict(role, "a person says so"));
  const own = block.verdict?.role;
  if (own === undefined || !SINGLE.has(own) || ![...roles.values()].includes(own)) return block;
  return withVerdict(block, verdict("boilerplate", `a person says that the ${own} is another`));
}

function verdict(role: Role, because: string): Verdict {
  return { role, rule: "corrected", because, confidence: 1 };
}

/** Characters of a lost text that say which it was. */
const SHOWN = 60;

function warn({ line, text, role }: Correction): Warning {
  const start = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return {
    code: "correction-unmatched",
    message: `No block says \`${start}\` any more, which a correction calls a ${role} (once on line ${String(line)})`,
    line: null,
  };
}
