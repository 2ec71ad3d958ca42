/** Gives every block that has none yet a role; see docs/algorithm.md, "Labels". */
import { loadModel, type Model, prepareModel, readBlocks } from "../labeller/model.ts";
import { type Labels, labelRows, ROLE_OF_KIND } from "../labeller/roles.ts";
import { modeOf } from "../labeller/mode.ts";
import type { Warning } from "../model/article.ts";
import type { Block, Document, Verdict } from "../model/document.ts";
import { withVerdict } from "../model/with-verdict.ts";

/** Below this the body is worth a look. */
const DOUBTFUL = 0.5;
/** Blocks that are labelled together, more than any article's page has: the features of each take half a kilobyte. */
const PART = 32_768;

/** Loads what `label` needs for a document with markup; without any it needs nothing. */
export async function prepareLabel(document: Document): Promise<void> {
  if (!document.settled) await prepareModel(modeOf(document));
}

/** Labels the blocks; a settled document's blocks keep the role of their kind. */
export function label(document: Document): Document {
  if (document.settled) {
    return { ...document, blocks: mark(document.blocks, settle) };
  }
  const model = loadModel(modeOf(document));
  const { verdicts, bodyConfidence } = labelParts(model, document.blocks);
  let row = -1;
  const blocks = mark(document.blocks, (block) => verdicts[(row += 1)] ?? settle(block));
  if (bodyConfidence === null) return { ...document, blocks };
  const warnings = [...document.warnings, ...doubts(bodyConfidence)];
  return { ...document, blocks, bodyConfidence, warnings };
}

/** The labels of a page, one part of it after the other. */
function labelParts(model: Model, blocks: readonly Block[]): Labels {
  if (blocks.length <= PART) return labelRows(model, readBlocks(model, blocks));
  const verdicts: Verdict[] = [];
  let bodyConfidence: number | null = null;
  for (let from = 0; from < blocks.length; from += PART) {
    const part = labelRows(model, readBlocks(model, blocks.slice(from, from + PART)));
    for (const verdict of part.verdicts) verdicts.push(verdict);
    // A page is no surer than its least sure part.
    if (part.bodyConfidence !== null) {
      bodyConfidence = Math.min(bodyConfidence ?? 1, part.bodyConfidence);
    }
  }
  return { verdicts, bodyConfidence };
}

/** Marks the blocks without a verdict, in their order. */
function mark(blocks: readonly Block[], judge: (block: Block) => Verdict): readonly Block[] {
  return blocks.map((block) => (block.verdict ? block : withVerdict(block, judge(block))));
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
