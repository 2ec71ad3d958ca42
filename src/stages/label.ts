/** Gives every block that has none yet a role; see docs/algorithm.md, "Labels". */
import { loadModel, prepareModel, readBlocks } from "../labeller/model.ts";
import { labelRows, ROLE_OF_KIND } from "../labeller/roles.ts";
import type { Mode } from "../labeller/mode.ts";
import type { Warning } from "../model/article.ts";
import type { Block, Document, Verdict } from "../model/document.ts";

/** Below this the body is worth a look. */
const DOUBTFUL = 0.5;

/** Loads what `label` needs for a document with markup; without any it needs nothing. */
export async function prepareLabel(document: Document): Promise<void> {
  if (!document.settled) await prepareModel(modeOf(document));
}

function modeOf({ blocks }: Document): Mode {
  return blocks.some(({ markup }) => markup) ? "html" : "text";
}

/** Labels the blocks; a settled document's blocks keep the role of their kind. */
export function label(document: Document): Document {
  if (document.settled) {
    return { ...document, blocks: mark(document.blocks, settle) };
  }
  const model = loadModel(modeOf(document));
  const { verdicts, bodyConfidence } = labelRows(model, readBlocks(model, document.blocks));
  let row = -1;
  const blocks = mark(document.blocks, (block) => verdicts[(row += 1)] ?? settle(block));
  if (bodyConfidence === null) return { ...document, blocks };
  const warnings = [...document.warnings, ...doubts(bodyConfidence)];
  return { ...document, blocks, bodyConfidence, warnings };
}

/** Marks the blocks without a verdict, in their order. */
function mark(blocks: readonly Block[], judge: (block: Block) => Verdict): readonly Block[] {
  return blocks.map((block) => (block.verdict ? block : { ...block, verdict: judge(block) }));
}

function settle({ kind }: Block): Verdict {
  const because = "the source is an article already";
  return { role: ROLE_OF_KIND[kind], rule: "settled", because, confidence: 1 };
}

function doubts(bodyConfidence: number): readonly Warning[] {
  if (bodyConfidence >= DOUBTFUL) return [];
  const message = "The body may hold too much or too little: other lines were nearly as likely";
  return [{ code: "low-confidence", message, line: null }];
}
