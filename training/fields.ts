/**
 * Learns how to choose title, date and byline from the corpus and writes `src/rules/<field>/weights.generated.ts`:
 * `npx tsx training/fields.ts --corpus DIR [--only text.title,html.byline]`, which keeps all other weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULTS } from "../src/model/options.ts";
import { bylineCandidates } from "../src/rules/byline/byline-candidates.ts";
import { WEIGHTS as BYLINE_WEIGHTS } from "../src/rules/byline/weights.generated.ts";
import { BYLINE_EVIDENCE } from "../src/rules/byline/byline-evidence.ts";
import { dateCandidates } from "../src/rules/date/date-candidates.ts";
import { WEIGHTS as DATE_WEIGHTS } from "../src/rules/date/weights.generated.ts";
import { DATE_EVIDENCE } from "../src/rules/date/date-evidence.ts";
import { foldText } from "../src/rules/fold-text.ts";
import { readPage, type Page } from "../src/rules/page.ts";
import { rank, singly, type Evidences, type Weights } from "../src/rules/rank.ts";
import { titleCandidates } from "../src/rules/title/title-candidates.ts";
import { WEIGHTS as TITLE_WEIGHTS } from "../src/rules/title/weights.generated.ts";
import { TITLE_EVIDENCE } from "../src/rules/title/title-evidence.ts";
import { goldPages, type Form, type Gold } from "./gold-pages.ts";
import { learn, measure } from "./learn-ranking.ts";

interface Lesson {
  readonly set: string;
  readonly half: "even" | "odd";
  readonly gold: Gold;
  readonly page: Page;
}

const FORMS: readonly Form[] = ["text", "html"];

/** News pages count for more than the other set's blogs and guides. */
const SET_WEIGHT: Readonly<Record<string, number>> = { fundus: 3, "wcxb-dev": 1 };

/** How strongly weights are drawn toward zero. */
const PULL = 0.6;
/** Fewer pages teach about bylines; chosen by cross-validation over the training half's publishers. */
const PULL_OF_BYLINES = 2;

/** The weights of one field in one form, and how often they choose right on each set and half. */
function study<C>(
  lessons: readonly Lesson[],
  { evidence, pull }: { readonly evidence: Evidences<C>; readonly pull: number },
  candidatesOf: (lesson: Lesson) => {
    readonly all: readonly C[];
    readonly right: readonly boolean[];
  },
): { readonly weights: Weights; readonly report: string } {
  const single = singly(evidence);
  const cases = lessons.map((lesson) => {
    const { all, right } = candidatesOf(lesson);
    const weight = SET_WEIGHT[lesson.set] ?? 1;
    return { ...lesson, all, rows: measure(all, single), right, weight };
  });
  const weights = learn(
    cases.filter(({ half }) => half === "even"),
    single.map(({ id }) => id),
    pull,
  );
  const share = (set: string, half: "even" | "odd"): string => {
    const mine = cases.filter((one) => one.set === set && one.half === half);
    const good = mine.filter(({ all, right }) => {
      const best = rank(all, evidence, weights)[0];
      return best !== undefined && right[all.indexOf(best.candidate)] === true;
    });
    const there = mine.filter(({ right }) => right.includes(true));
    const part = (some: readonly unknown[]): string => (some.length / mine.length).toFixed(3);
    return `${set} ${half} ${part(good)} of ${part(there)}`;
  };
  const report = Object.keys(SET_WEIGHT)
    .flatMap((set) => [share(set, "even"), share(set, "odd")])
    .join("  ");
  return { weights, report };
}

function write(field: string, weights: Readonly<Record<Form, Weights>>): void {
  const lines = (form: Form): string[] =>
    Object.entries(weights[form]).map(([id, weight]) => `    ${JSON.stringify(id)}: ${weight},`);
  const text = [
    `/** How much each piece of evidence on the ${field} weighs; written by training/fields.ts. */`,
    'import type { Weights } from "../rank.ts";',
    "",
    "/** Weights for pasted text and for pages with markup. */",
    'export const WEIGHTS: Readonly<Record<"text" | "html", Weights>> = {',
    ...FORMS.flatMap((form) => [`  ${form}: {`, ...lines(form), "  },"]),
    "};",
    "",
  ].join("\n");
  writeFileSync(new URL(`../src/rules/${field}/weights.generated.ts`, import.meta.url), text);
}

async function lessonsOf(corpus: string, form: Form): Promise<readonly Lesson[]> {
  const lessons: Lesson[] = [];
  for (const set of Object.keys(SET_WEIGHT)) {
    for (const { gold, half, document } of await goldPages(join(corpus, set), form)) {
      lessons.push({ set, gold, half, page: readPage(document, DEFAULTS) });
    }
  }
  return lessons;
}

function studyTitle(lessons: readonly Lesson[]): ReturnType<typeof study> {
  return study(
    lessons.filter(({ gold }) => gold.title),
    { evidence: TITLE_EVIDENCE, pull: PULL },
    ({ page, gold }) => {
      const all = titleCandidates(page);
      const title = foldText(gold.title ?? "");
      return { all, right: all.map(({ folded }) => folded === title) };
    },
  );
}

function studyDate(lessons: readonly Lesson[], title: Weights): ReturnType<typeof study> {
  return study(
    lessons.filter(({ gold }) => gold.date),
    { evidence: DATE_EVIDENCE, pull: PULL },
    ({ page, gold }) => {
      const headline = rank(titleCandidates(page), TITLE_EVIDENCE, title)[0]?.candidate;
      const all = dateCandidates(page, headline?.block ?? -1);
      return { all, right: all.map(({ iso }) => iso.startsWith(gold.date ?? "-")) };
    },
  );
}

function studyByline(lessons: readonly Lesson[], title: Weights): ReturnType<typeof study> {
  return study(
    lessons.filter(({ gold }) => (gold.authors ?? []).length > 0),
    { evidence: BYLINE_EVIDENCE, pull: PULL_OF_BYLINES },
    ({ page, gold }) => {
      const headline = rank(titleCandidates(page), TITLE_EVIDENCE, title)[0]?.candidate;
      const all = bylineCandidates(page, headline?.block ?? -1);
      const authors = new Set((gold.authors ?? []).map(foldText));
      const right = all.map(({ byline }) => {
        const shared = byline.names.filter((name) => authors.has(foldText(name))).length;
        return shared / byline.names.length >= HALF;
      });
      return { all, right };
    },
  );
}

/** A line is the byline if at least so many of its names are right. */
const HALF = 0.5;

const { values } = parseArgs({
  options: { corpus: { type: "string" }, only: { type: "string" } },
});
if (values.corpus === undefined) throw new Error("Cannot `train` without `--corpus DIR`");
const KEPT = { title: TITLE_WEIGHTS, date: DATE_WEIGHTS, byline: BYLINE_WEIGHTS } as const;
type Field = keyof typeof KEPT;
const learned: Record<Field, Record<Form, Weights>> = {
  title: { ...KEPT.title },
  date: { ...KEPT.date },
  byline: { ...KEPT.byline },
};
const wanted = values.only?.split(",");
const keep = (field: Field, form: Form, { weights, report }: ReturnType<typeof study>): void => {
  console.log(`${form}  ${field.padEnd(6)} ${report}`);
  if (wanted === undefined || wanted.includes(`${form}.${field}`)) learned[field][form] = weights;
};
for (const form of FORMS) {
  const lessons = await lessonsOf(values.corpus, form);
  keep("title", form, studyTitle(lessons));
  keep("date", form, studyDate(lessons, learned.title[form]));
  keep("byline", form, studyByline(lessons, learned.title[form]));
}
for (const [field, weights] of Object.entries(learned)) write(field, weights);
