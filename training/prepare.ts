/** Turns the corpus into examples: each page's evidence, its silver labels, and the small pages cropped from it. */
import { join } from "node:path";
import { gather, type Evidence } from "../src/labeller/evidence.ts";
import { sumAround, sumsOf } from "../src/labeller/sums.ts";
import type { Lexicon } from "../src/labeller/lexicon.ts";
import { alignToGold } from "./align.ts";
import { hashOf, type Mode, type Page, readCorpus } from "./corpus.ts";
import { cropPage, seededRandom } from "./crop.ts";
import { disguisePage } from "./disguise.ts";
import { learnLexicon } from "./lexicon.ts";
import { readSilver, type Silver } from "./silver.ts";
import { BodyScorer } from "./score.ts";

/** A page, or a part of one, to learn from. */
export interface Example {
  readonly page: Page;
  readonly evidence: Evidence;
  /** 1 for each row that is content. */
  readonly content: Uint8Array;
  /** How much each row counts in training. */
  readonly weights: Float32Array;
  /** Which model must not see it: 0 to FOLDS - 1; -1 on held-out sites, which none sees. */
  readonly fold: number;
  readonly silver: Silver;
  /** Absent on crops, which are learned from and not measured on. */
  readonly scorer: BodyScorer | null;
}

export const FOLDS = 5;
/** News pages are few in the corpus and what the labeller is for. */
export const NEWS_WEIGHT = 4;
/** A crop says little that its page has not said. */
const CROP_WEIGHT = 0.45;

/** Share of the other pages that are learned from in disguise, too. */
const DISGUISED = 0.2;

/** All examples of the corpus in one mode. */
export async function prepare(corpus: string, mode: Mode): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for await (const page of readCorpus(corpus, mode)) {
    const live = page.blocks.filter((block) => !block.verdict);
    // A picture's alternative text is no part of the body.
    const texts = live.map(({ kind, text }) => (kind === "image" ? "" : text));
    const content = alignToGold(texts, page.goldBody);
    const scorer = new BodyScorer(texts, page.goldBody);
    const weight = page.set === "fundus" ? NEWS_WEIGHT : 1;
    const shared = {
      page,
      fold: page.heldOut ? -1 : hashOf(`fold ${page.site}`) % FOLDS,
      silver: readSilver(join(corpus, page.set, `${page.id}.lines.json.gz`)),
    };
    const evidence = gather(page.blocks);
    const weights = weigh(evidence, content, weight);
    examples.push({ ...shared, evidence, content, weights, scorer });
    if (page.heldOut) continue;
    const random = seededRandom(hashOf(page.id));
    const disguised = page.set === "fundus" || random() < DISGUISED;
    const others = disguised ? [disguisePage({ blocks: live, content }, random)] : [];
    for (const crop of [...cropPage({ blocks: live, content }, random), ...others]) {
      const small = gather(crop.blocks);
      examples.push({
        ...shared,
        evidence: small,
        content: crop.content,
        weights: weigh(small, crop.content, weight * CROP_WEIGHT),
        scorer: null,
      });
    }
  }
  return examples;
}

/** Rows count by what they add to or take from the page's score, and all pages of a set about alike. */
function weigh({ units }: Evidence, content: Uint8Array, total: number): Float32Array {
  const worth = units.map(
    (amount) => Math.sqrt(amount + 1) + Math.min(amount, MAX_UNITS) / PER_UNIT,
  );
  const ofContent = worth.reduce((sum, own, row) => sum + (content[row] === 1 ? own : 0), 0);
  const ofPage = worth.reduce((sum, own) => sum + own, 0);
  const scale = (total * ROWS_A_PAGE) / Math.max(ofContent, ofPage / MAX_FRAME, 1);
  const near = sumsOf(content);
  return worth.map((own, row) => {
    if (sumAround(near, row, THIN_BEYOND) > 0) return own * scale;
    return row % THIN === 0 ? own * scale * THIN : 0;
  });
}
const MAX_UNITS = 800;
const PER_UNIT = 10;
/** A page counts at most this many times what its content counts. */
const MAX_FRAME = 3;
/** Keeps the mean weight of a row near 1, for which the learner's settings are made. */
const ROWS_A_PAGE = 250;
/** Rows further than this from any content are thinned to one in `THIN`. */
const THIN_BEYOND = 12;
const THIN = 5;

/** Lexicons: the full one, and for each example one that has not seen its site. */
export function learnLexicons(examples: readonly Example[]): {
  readonly full: Lexicon;
  readonly of: (example: Example) => Lexicon;
} {
  const learn = (fold: number): Lexicon =>
    learnLexicon(
      examples
        .filter((example) => example.scorer && example.fold >= 0 && example.fold !== fold)
        .map(({ page, evidence, content }) => ({
          site: page.site,
          blocks: evidence.blocks,
          scan: evidence.scan,
          content,
        })),
    );
  const full = learn(-1);
  const folds = Array.from({ length: FOLDS }, (_, fold) => learn(fold));
  return { full, of: ({ fold }) => folds[fold] ?? full };
}
