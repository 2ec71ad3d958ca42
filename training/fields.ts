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
import { hasGivenName } from "../src/rules/byline/person-evidence.ts";
import { BYLINE_EVIDENCE } from "../src/rules/byline/byline-evidence.ts";
import { dateCandidates } from "../src/rules/date/date-candidates.ts";
import { WEIGHTS as DATE_WEIGHTS } from "../src/rules/date/weights.generated.ts";
import { DATE_EVIDENCE } from "../src/rules/date/date-evidence.ts";
import { foldText } from "../src/rules/fold-text.ts";
import { readPage, type Page } from "../src/rules/page.ts";
import { rank, singly, type Evidences, type Weights } from "../src/rules/rank.ts";
import { titleForm, type TitleForm } from "../src/rules/title/find-title.ts";
import { titleCandidates, type TitleCandidate } from "../src/rules/title/title-candidates.ts";
import { WEIGHTS as TITLE_WEIGHTS } from "../src/rules/title/weights.generated.ts";
import { TITLE_EVIDENCE } from "../src/rules/title/title-evidence.ts";
import { goldPages, type Form, type Gold } from "./gold-pages.ts";
import { learn, measure } from "./learn-ranking.ts";
import { smallPastes } from "./small-pastes.ts";

interface Lesson {
  readonly set: string;
  readonly half: "even" | "odd";
  readonly gold: Gold;
  readonly page: Page;
  /** How much it counts among the pages of its set. */
  readonly share: number;
  /** Whether it is but a part of another one's page, which is learned from and not measured on. */
  readonly small: boolean;
}

const FORMS: readonly Form[] = ["text", "html"];

/** News pages count for more than the other set's blogs and guides. */
const SET_WEIGHT: Readonly<Record<string, number>> = { fundus: 3, "wcxb-dev": 1 };

/** A small paste counts for so much of its page, and a whole page for so much where small ones are learned from. */
const SHARE_OF_SMALL = 0.2;
const SHARE_OF_LARGE = 0.3;

/** How strongly weights are drawn toward zero. */
const PULL = 0.6;
/** A page's head gives headlines more evidence, and few pages teach how to weigh it; chosen likewise. */
const PULL_OF_HTML_TITLES = 6;
/** Fewer pages teach about bylines; chosen by cross-validation over the training half's publishers. */
const PULL_OF_BYLINES = 2;

type TitleWeights = Readonly<Record<TitleForm, Weights>>;

function headlineOf(page: Page, weights: TitleWeights): TitleCandidate | undefined {
  return rank(titleCandidates(page), TITLE_EVIDENCE, weights[titleForm(page)])[0]?.candidate;
}

/** What was learned of one field, and how often it chooses right. */
interface Studied {
  readonly weights: Weights;
  readonly report: string;
}

/** The weights of one field in one form, and how often they choose right on each set and half. */
function study<C>(
  lessons: readonly Lesson[],
  {
    evidence,
    pull,
    nobodys = () => false,
  }: {
    readonly evidence: Evidences<C>;
    readonly pull: number;
    /** Pages that teach what is none, and are not measured on. */
    readonly nobodys?: (lesson: Lesson) => boolean;
  },
  candidatesOf: (lesson: Lesson) => {
    readonly all: readonly C[];
    readonly right: readonly boolean[];
  },
): Studied {
  const single = singly(evidence);
  const cases = lessons.map((lesson) => {
    const { all, right } = candidatesOf(lesson);
    const weight = (SET_WEIGHT[lesson.set] ?? 1) * lesson.share;
    return { ...lesson, all, rows: measure(all, single), right, weight, nobodys: nobodys(lesson) };
  });
  const weights = learn(
    cases.filter(({ half }) => half === "even"),
    single.map(({ id }) => id),
    pull,
  );
  const share = (set: string, half: "even" | "odd"): string => {
    const mine = cases.filter(
      (one) => one.set === set && one.half === half && !one.small && !one.nobodys,
    );
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

function write(field: string, weights: Readonly<Record<string, Weights>>): void {
  const lines = (of: Weights): string[] =>
    Object.entries(of).map(([id, weight]) => `    ${JSON.stringify(id)}: ${weight},`);
  const forms = Object.keys(weights).map((form) => JSON.stringify(form));
  const text = [
    `/** How much each piece of evidence on the ${field} weighs; written by training/fields.ts. */`,
    'import type { Weights } from "../rank.ts";',
    "",
    "/** Weights for pasted text, for small pastes where these are apart, and for pages with markup. */",
    `export const WEIGHTS: Readonly<Record<${forms.join(" | ")}, Weights>> = {`,
    ...Object.entries(weights).flatMap(([form, of]) => [`  ${form}: {`, ...lines(of), "  },"]),
    "};",
    "",
  ].join("\n");
  writeFileSync(new URL(`../src/rules/${field}/weights.generated.ts`, import.meta.url), text);
}

async function lessonsOf(corpus: string, form: Form): Promise<readonly Lesson[]> {
  const lessons: Lesson[] = [];
  for (const set of Object.keys(SET_WEIGHT)) {
    for (const { id, gold, half, document } of await goldPages(join(corpus, set), form)) {
      const page = readPage(document, DEFAULTS);
      lessons.push({ set, gold, half, page, share: 1, small: false });
      if (form === "html" || half === "odd") continue;
      for (const part of await smallPastes(id, gold.title, page)) {
        const cut = readPage(part, DEFAULTS);
        lessons.push({ set, gold, half, page: cut, share: SHARE_OF_SMALL, small: true });
      }
    }
  }
  return lessons;
}

function studyTitle(lessons: readonly Lesson[], form: TitleForm): Studied {
  const pull = form === "html" ? PULL_OF_HTML_TITLES : PULL;
  const titled = lessons.filter(({ gold }) => gold.title);
  return study(
    form === "small" ? titled.map(asSmall) : titled.filter(({ small }) => !small),
    { evidence: TITLE_EVIDENCE, pull },
    ({ page, gold }) => {
      const all = titleCandidates(page);
      const title = foldText(gold.title ?? "");
      return { all, right: all.map(({ folded }) => folded === title) };
    },
  );
}

function studyDate(lessons: readonly Lesson[], title: TitleWeights): Studied {
  return study(
    lessons.filter(({ gold }) => gold.date),
    { evidence: DATE_EVIDENCE, pull: PULL },
    ({ page, gold }) => {
      const headline = headlineOf(page, title);
      const all = dateCandidates(page, headline?.block ?? -1);
      return { all, right: all.map(({ iso }) => iso.startsWith(gold.date ?? "-")) };
    },
  );
}

/** A page as weights of small ones are learned from it: what was copied with its menus says little. */
function asSmall(lesson: Lesson): Lesson {
  return { ...lesson, share: titleForm(lesson.page) === "small" ? 1 : SHARE_OF_LARGE };
}

/** Whether a page names no author, and no line looks so much like one that nobody may have noted it. */
function isNobodys({ gold, page }: Lesson): boolean {
  if (gold.authors !== undefined && gold.authors.length > 0) return false;
  return [...page.bylines.values()].every(
    ({ opened, folded }) => !opened && !folded.some(hasGivenName),
  );
}

function studyByline(lessons: readonly Lesson[], title: TitleWeights): Studied {
  return study(
    lessons.filter((lesson) => (lesson.gold.authors ?? []).length > 0 || isNobodys(lesson)),
    { evidence: BYLINE_EVIDENCE, pull: PULL_OF_BYLINES, nobodys: isNobodys },
    ({ page, gold }) => {
      const headline = headlineOf(page, title);
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
/** Which weights of headlines are learned from each form. */
const TITLE_FORMS = { text: ["text", "small"], html: ["html"] } as const;
const learned = {
  title: { ...KEPT.title },
  date: { ...KEPT.date },
  byline: { ...KEPT.byline },
};
const wanted = values.only?.split(",");
/** The weights to keep: those just learned, or the old ones of a field that is not asked for. */
const choose = (field: string, old: Weights, { weights, report }: Studied): Weights => {
  console.log(`${field.padEnd(12)} ${report}`);
  return wanted === undefined || wanted.includes(field) ? weights : old;
};
for (const form of FORMS) {
  const lessons = await lessonsOf(values.corpus, form);
  const { title, date, byline } = learned;
  for (const size of TITLE_FORMS[form]) {
    title[size] = choose(`${size}.title`, title[size], studyTitle(lessons, size));
  }
  date[form] = choose(`${form}.date`, date[form], studyDate(lessons, title));
  byline[form] = choose(`${form}.byline`, byline[form], studyByline(lessons, title));
}
for (const [field, weights] of Object.entries(learned)) write(field, weights);
