/** Chooses among candidates by weighed evidence: a log-linear model whose weights training/fields.ts learns. */

/** One thing that speaks for or against a candidate. */
export interface Evidence<Candidate> {
  readonly id: string;
  /** The reason, for people, where it speaks for the candidate. */
  readonly because: string;
  /** 0 where it does not apply; 1 where it does, or a share between. */
  readonly of: (candidate: Candidate) => number;
}

/** Evidence id → weight; `none` is the pull of choosing no candidate at all. */
export type Weights = Readonly<Record<string, number>>;

/** A candidate and how likely it is the right one. */
export interface Ranked<Candidate> {
  readonly candidate: Candidate;
  /** 0 to 1; with the probability of "none of them" all add up to 1. */
  readonly probability: number;
  /** The strongest evidence for it, for people. */
  readonly because: string;
}

/** Candidates less likely than "none of them" are not worth their place. */
export const NONE = "none";

/** The candidates, the likeliest first, after a softmax over their weighed evidence. */
export function rank<Candidate>(
  candidates: readonly Candidate[],
  evidence: readonly Evidence<Candidate>[],
  weights: Weights,
): readonly Ranked<Candidate>[] {
  const none = weights[NONE] ?? 0;
  const heard = evidence.flatMap(({ id, because, of }): readonly Heard<Candidate>[] => {
    const weight = weights[id] ?? 0;
    return weight === 0 ? [] : [{ because, of, weight }];
  });
  const weighed = candidates.map((candidate) => weigh(candidate, heard));
  const top = weighed.reduce((best, { score }) => Math.max(best, score), none);
  const total = weighed.reduce(
    (sum, { score }) => sum + Math.exp(score - top),
    Math.exp(none - top),
  );
  return weighed
    .map(({ candidate, score, because }) => ({
      candidate,
      because,
      probability: Math.exp(score - top) / total,
    }))
    .sort((a, b) => b.probability - a.probability);
}

/** Evidence that has a weight. */
interface Heard<Candidate> extends Omit<Evidence<Candidate>, "id"> {
  readonly weight: number;
}

function weigh<Candidate>(
  candidate: Candidate,
  evidence: readonly Heard<Candidate>[],
): { readonly candidate: Candidate; readonly score: number; readonly because: string } {
  let score = 0;
  let strongest = 0;
  let because = "the likeliest of its kind";
  for (const { because: reason, of, weight: full } of evidence) {
    const weight = full * of(candidate);
    score += weight;
    if (weight > strongest) {
      strongest = weight;
      because = reason;
    }
  }
  return { candidate, score, because };
}
