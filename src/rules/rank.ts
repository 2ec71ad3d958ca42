/** Chooses among candidates by weighed evidence: a log-linear model whose weights training/fields.ts learns. */

/** One thing that speaks for or against a candidate. */
export interface Evidence<Candidate> {
  readonly id: string;
  /** The reason, for people, where it speaks for the candidate. */
  readonly because: string;
  /** 0 where it does not apply; 1 where it does, or a share between. */
  readonly of: (candidate: Candidate) => number;
}

/** Evidence of which at most one piece applies: a measure cut into steps is taken once for all of them. */
export interface Steps<Candidate> {
  /** The ids, a piece of evidence each. */
  readonly ids: readonly string[];
  readonly because: string;
  /** The place in `ids` of the piece that applies; -1 where none does. */
  readonly at: (candidate: Candidate) => number;
}

/** All that is known of a kind of candidate. */
export type Evidences<Candidate> = readonly (Evidence<Candidate> | Steps<Candidate>)[];

/** The steps from each edge to the next, the last one without end; `NaN` is on none. */
export function steps<Candidate>(
  name: string,
  edges: readonly number[],
  { because, of }: Omit<Evidence<Candidate>, "id">,
): Steps<Candidate> {
  const ids = edges.map((from) => `${name}-${String(from)}`);
  const at = (candidate: Candidate): number => {
    const value = of(candidate);
    let k = edges.length - 1;
    while (k >= 0 && !(value >= (edges[k] ?? Infinity))) k -= 1;
    return k;
  };
  return { ids, because, at };
}

/** Every piece of evidence by itself: what learning weighs. */
export function singly<Candidate>(evidence: Evidences<Candidate>): readonly Evidence<Candidate>[] {
  return evidence.flatMap((one) => {
    if ("of" in one) return [one];
    const { ids, because, at } = one;
    return ids.map((id, k) => ({ id, because, of: (c: Candidate) => (at(c) === k ? 1 : 0) }));
  });
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
  evidence: Evidences<Candidate>,
  weights: Weights,
): readonly Ranked<Candidate>[] {
  const none = weights[NONE] ?? 0;
  const heard = evidence.flatMap((one) => hear(one, weights));
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

/** Evidence as it is weighed. */
interface Heard<Candidate> {
  readonly because: string;
  readonly weightOf: (candidate: Candidate) => number;
}

/** Evidence with its weights, all in one form; nothing where it has no weight. */
function hear<Candidate>(
  one: Evidences<Candidate>[number],
  weights: Weights,
): readonly Heard<Candidate>[] {
  const { because } = one;
  if ("at" in one) {
    const ofSteps = one.ids.map((id) => weights[id] ?? 0);
    return [{ because, weightOf: (candidate) => ofSteps[one.at(candidate)] ?? 0 }];
  }
  const weight = weights[one.id] ?? 0;
  return weight === 0 ? [] : [{ because, weightOf: (candidate) => weight * one.of(candidate) }];
}

function weigh<Candidate>(
  candidate: Candidate,
  evidence: readonly Heard<Candidate>[],
): { readonly candidate: Candidate; readonly score: number; readonly because: string } {
  let score = 0;
  let strongest = 0;
  let because = "the likeliest of its kind";
  for (const one of evidence) {
    const weight = one.weightOf(candidate);
    score += weight;
    if (weight > strongest) {
      strongest = weight;
      because = one.because;
    }
  }
  return { candidate, score, because };
}
