/** Learns how to choose title, date and byline from the corpus and writes `src/rules/<field>/weights.generated.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULTS } from "../src/model/options.ts";
import { dateCandidates } from "../src/rules/date/date-candidates.ts";
import { DATE_EVIDENCE } from "../src/rules/date/date-evidence.ts";
import { foldText } from "../src/rules/fold-text.ts";
import { readPage, type Page } from "../src/rules/page.ts";
import { rank, type Evidence, type Weights } from "../src/rules/rank.ts";
import { titleCandidates } from "../src/rules/title/title-candidates.ts";
import { TITLE_EVIDENCE } from "../src/rules/title/title-evidence.ts";
import { goldPages, type Form, type Gold, type GoldPage } from "./gold-pages.ts";
import { learn, measure, type Case } from "./learn-ranking.ts";

interface Lesson {
  readonly half: "even" | "odd";
  readonly gold: Gold;
  readonly page: Page;
}

const FORMS: readonly Form[] = ["text", "html"];

/** The weights of one field in one form, and how often they choose right on each half. */
function study<C>(
  lessons: readonly Lesson[],
  evidence: readonly Evidence<C>[],
  candidatesOf: (lesson: Lesson) => {
    readonly all: readonly C[];
    readonly right: readonly boolean[];
  },
): { readonly weights: Weights; readonly report: string } {
  const cases = lessons.map((lesson) => {
    const { all, right } = candidatesOf(lesson);
    return { half: lesson.half, all, rows: measure(all, evidence), right };
  });
  const even: readonly Case[] = cases.filter(({ half }) => half === "even");
  const weights = learn(
    even,
    evidence.map(({ id }) => id),
  );
  const share = (half: "even" | "odd"): string => {
    const mine = cases.filter((one) => one.half === half);
    const good = mine.filter(({ all, right }) => {
      const best = rank(all, evidence, weights)[0];
      return best !== undefined && right[all.indexOf(best.candidate)] === true;
    });
    const reachable = mine.filter(({ right }) => right.includes(true));
    return `${half} ${(good.length / mine.length).toFixed(3)} (of ${(reachable.length / mine.length).toFixed(3)} there)`;
  };
  return { weights, report: `${share("even")}  ${share("odd")}` };
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
  const sets: readonly (readonly GoldPage[])[] = [
    await goldPages(join(corpus, "fundus"), form),
    await goldPages(join(corpus, "wcxb-dev"), form),
  ];
  return sets.flat().map(({ gold, half, document }) => ({
    gold,
    half,
    page: readPage(document, DEFAULTS),
  }));
}

function studyTitle(lessons: readonly Lesson[]): ReturnType<typeof study> {
  return study(
    lessons.filter(({ gold }) => gold.title),
    TITLE_EVIDENCE,
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
    DATE_EVIDENCE,
    ({ page, gold }) => {
      const headline = rank(titleCandidates(page), TITLE_EVIDENCE, title)[0]?.candidate;
      const all = dateCandidates(page, headline?.block ?? -1);
      return { all, right: all.map(({ iso }) => iso.startsWith(gold.date ?? "-")) };
    },
  );
}

const { values } = parseArgs({ options: { corpus: { type: "string" } } });
if (values.corpus === undefined) throw new Error("Cannot `train` without `--corpus DIR`");
const learned: Record<string, Partial<Record<Form, Weights>>> = { title: {}, date: {} };
for (const form of FORMS) {
  const lessons = await lessonsOf(values.corpus, form);
  const title = studyTitle(lessons);
  const date = studyDate(lessons, title.weights);
  console.log(`${form}  title  ${title.report}`);
  console.log(`${form}  date   ${date.report}`);
  learned["title"]![form] = title.weights;
  learned["date"]![form] = date.weights;
}
for (const [field, weights] of Object.entries(learned)) {
  write(field, weights as Record<Form, Weights>);
}
