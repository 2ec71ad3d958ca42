/** `npm run train -- --corpus DIR [--mode text|html]`: learns the labeller's weights and writes them with a report. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bestThreshold, expectedF1 } from "../src/labeller/confidence.ts";
import type { FeatureTable } from "../src/labeller/feature-table.ts";
import { computeFeatures, makeFeatureSet } from "../src/labeller/features.ts";
import type { Mode } from "../src/labeller/mode.ts";
import type { Weights } from "../src/labeller/model.ts";
import { lookAgain } from "../src/labeller/second-look.ts";
import { sumAround, sumsOf } from "../src/labeller/sums.ts";
import { squeeze } from "../src/model/text.ts";
import { fitCurve } from "./calibration.ts";
import { Learner, type Learned, type Lesson } from "./learner.ts";
import { findGates } from "./gate-trees.ts";
import { packForest } from "./pack.ts";
import { answer, type Question, questionsOf } from "./questions.ts";
import { type Example, learnLexicons, NEWS_WEIGHT, prepare } from "./prepare.ts";
import type { Silver } from "./silver.ts";

/**
 * Looks at a page: the first without, the later with the probabilities of the look before. A second look at pasted
 * text changed nothing by cross-validation and takes as long as all the rest.
 */
const LOOKS: Readonly<Record<Mode, readonly Pick<Lesson, "name" | "rounds" | "leaves">[]>> = {
  text: [{ name: "first", rounds: 260, leaves: 24 }],
  html: [
    { name: "first", rounds: 200, leaves: 24 },
    { name: "second", rounds: 130, leaves: 24 },
  ],
};
const ROLE_ROUNDS = 60;
const ROLE_LEAVES = 12;
/**
 * A row that a model which has not seen its site finds this far from its label is not learned from: gold bodies end early
 * and leave out headings, lists and captions. By cross-validation of
 * pasted text .004 of word F1 on news and .002 on blogs.
 */
const DOUBTFUL = 0.93;
/** A body of this word F1 is right. */
const RIGHT = 0.9;
/** Units beyond which no line is a heading or a caption. */
const LONGEST_HEADING = 160;
const LONGEST_CAPTION = 600;

/** Splits a column of all rows into one array an example. */
function split(examples: readonly Example[], all: Float32Array): readonly Float32Array[] {
  let at = 0;
  return examples.map(({ evidence }) => {
    at += evidence.rows;
    return all.subarray(at - evidence.rows, at);
  });
}

function join(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** One mode's training: its rows, their features, and the lessons over them. */
class Course {
  readonly set;
  readonly examples: readonly Example[];
  readonly tables: readonly FeatureTable[];
  readonly lexicon;
  private readonly questions: readonly Question[];
  private readonly learner: Learner;

  constructor(mode: Mode, examples: readonly Example[]) {
    this.set = makeFeatureSet(mode);
    this.questions = questionsOf(this.set);
    this.examples = examples;
    const { full, of } = learnLexicons(examples);
    this.lexicon = full;
    this.tables = examples.map((example) =>
      computeFeatures(this.set, example.evidence, of(example)),
    );
    const folds = examples.flatMap(({ fold, evidence }) => Array<number>(evidence.rows).fill(fold));
    this.learner = new Learner(mode, this.questions.length, Int8Array.from(folds));
  }

  learn(lesson: Lesson): Learned {
    this.learner.setFeatures(this.tables.map((table) => answer(table, this.questions)));
    const start = performance.now();
    const learned = this.learner.learn(lesson);
    console.error(`learned ${lesson.name} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    return learned;
  }

  pack({ trees }: Learned): string {
    return packForest(trees, findGates(trees, this.questions, this.tables), this.questions);
  }

  /** All looks in turn; gives the forests and the probabilities of the last. */
  look(): { readonly forests: readonly string[]; readonly chances: readonly Float32Array[] } {
    const labels = Uint8Array.from(this.examples.flatMap(({ content }) => [...content]));
    const all = join(this.examples.map((example) => example.weights));
    const looks = LOOKS[this.set.mode];
    const doubt = this.learn({ ...looks[0]!, labels, weights: all, needsChances: true });
    const weights = all.map((weight, row) =>
      Math.abs(doubt.chances[row]! - labels[row]!) > DOUBTFUL ? 0 : weight,
    );
    const forests: string[] = [];
    let chances: readonly Float32Array[] = [];
    looks.forEach((look, i) => {
      if (i > 0) {
        this.examples.forEach(({ evidence }, page) => {
          lookAgain(evidence, chances[page]!, this.tables[page]!, this.set.second);
        });
      }
      const learned = this.learn({ ...look, labels, weights, needsChances: true });
      forests.push(this.pack(learned));
      chances = split(this.examples, learned.chances);
      report(look.name, this.examples, chances);
    });
    return { forests, chances };
  }

  /** A model of one silver role among the rows `among` picks. */
  learnRole(
    name: keyof Silver,
    longest: number,
    among: (content: number, near: number) => boolean,
  ): string {
    const labels: number[] = [];
    const weights: number[] = [];
    for (const { evidence, content, silver, scorer } of this.examples) {
      const near = sumsOf(content);
      evidence.blocks.forEach(({ text }, row) => {
        labels.push(silver[name].has(squeeze(text)) ? 1 : 0);
        const fits =
          scorer !== null &&
          (evidence.units[row] ?? 0) <= longest &&
          among(content[row]!, sumAround(near, row, NEAR_CONTENT));
        weights.push(fits ? 1 : 0);
      });
    }
    const learned = this.learn({
      name,
      labels: Uint8Array.from(labels),
      weights: Float32Array.from(weights),
      rounds: ROLE_ROUNDS,
      leaves: ROLE_LEAVES,
      needsChances: false,
    });
    return this.pack(learned);
  }
}
/** Captions stand this near to content, in rows. */
const NEAR_CONTENT = 8;

/** How often a body is right by the F1 expected of it, news counting more. */
function learnConfidence(examples: readonly Example[], chances: readonly Float32Array[]) {
  return fitCurve(
    examples.flatMap(({ scorer, fold, page, evidence: { units } }, i) => {
      if (!scorer || fold < 0) return [];
      const threshold = bestThreshold(chances[i]!, units);
      const right = scorer.score((row) => chances[i]![row]! >= threshold).f1 >= RIGHT;
      const expected = expectedF1(chances[i]!, units, threshold);
      return [{ expected, right, weight: page.set === "fundus" ? NEWS_WEIGHT : 1 }];
    }),
  );
}

/** Prints the mean F1 of each set on training sites, by models that have not seen them; settings are chosen by it. */
function report(
  name: string,
  examples: readonly Example[],
  chances: readonly Float32Array[],
): void {
  const groups = new Map<string, number[]>();
  examples.forEach(({ scorer, fold, page, evidence }, i) => {
    if (!scorer || fold < 0) return;
    const threshold = bestThreshold(chances[i]!, evidence.units);
    const { f1 } = scorer.score((row) => chances[i]![row]! >= threshold);
    groups.set(page.set, [...(groups.get(page.set) ?? []), f1]);
  });
  for (const [key, values] of groups) {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    console.error(`${name} look, ${key}: ${values.length} pages, word F1 ${mean.toFixed(4)}`);
  }
}

async function train(corpus: string, mode: Mode): Promise<void> {
  const course = new Course(mode, await prepare(corpus, mode));
  const { forests, chances } = course.look();
  const weights: Weights = {
    lexicon: Buffer.from(course.lexicon.entries.buffer).toString("base64"),
    unknown: course.lexicon.unknown,
    looks: forests,
    heading: course.learnRole("heading", LONGEST_HEADING, (content) => content === 1),
    caption: course.learnRole(
      "caption",
      LONGEST_CAPTION,
      (content, near) => content === 0 && near > 0,
    ),
    confidence: learnConfidence(course.examples, chances),
  };
  writeWeights(mode, weights);
}

function writeWeights(mode: Mode, weights: Weights): void {
  const name = `${mode.toUpperCase()}_WEIGHTS`;
  const path = new URL(`../src/labeller/weights/${mode}.ts`, import.meta.url);
  writeFileSync(
    path,
    `/** The labeller's weights for ${mode}; written by \`training/train.ts\`, measured in \`training/REPORT.md\`. */
import type { Weights } from "../model.ts";

export const ${name}: Weights = ${JSON.stringify(weights, null, 2)};
`,
  );
  console.error(`${mode}: ${(readFileSync(path).length / 1000).toFixed(0)} kB of weights`);
}

const { values } = parseArgs({
  options: { corpus: { type: "string" }, mode: { type: "string" } },
});
if (values.corpus === undefined) throw new Error("Cannot `train` without `--corpus DIR`");
for (const mode of ["text", "html"] as const) {
  if (values.mode === undefined || values.mode === mode) await train(values.corpus, mode);
}
